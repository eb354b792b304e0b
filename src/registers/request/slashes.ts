// What may be typed behind `/verzoek` and `/correctie`, in words.
import type { Command, Slash } from '../../app/turn.js';

const number = { nl: 'R-003', en: 'R-003' };

export const requestCommands = [
  {
    id: 'requests',
    words: { nl: ['', 'status', 'menu'], en: ['', 'status', 'menu'] },
    describes: { nl: 'Een verzoek melden, en zien hoe ver het is', en: 'Report a request, and see how far it is' },
  },
  {
    id: 'request-new',
    opensForm: true,
    words: { nl: ['nieuw', 'melden'], en: ['new', 'report'] },
    describes: { nl: 'Iemand vraagt iets over zijn gegevens', en: 'Somebody asks something about their data' },
  },
  {
    id: 'request-list',
    words: { nl: ['lijst'], en: ['list'] },
    describes: { nl: 'Alle verzoeken', en: 'All requests' },
  },
  {
    id: 'request-show',
    words: { nl: ['toon'], en: ['show'] },
    takes: number,
    describes: { nl: 'Alles over één verzoek', en: 'All about one request' },
  },
  {
    id: 'request-search',
    words: { nl: ['zoek'], en: ['search'] },
    takes: { nl: 'woorden', en: 'words' },
    describes: { nl: 'Een verzoek zoeken', en: 'Search for a request' },
  },
  {
    id: 'request-export',
    needs: 'export-requests',
    words: { nl: ['export'], en: ['export'] },
    takes: { nl: 'csv of json', en: 'csv or json' },
    describes: { nl: 'Het verzoekenregister als bestand', en: 'The register of requests as a file' },
  },
  {
    id: 'request-help',
    words: { nl: ['help', 'hulp'], en: ['help'] },
    describes: { nl: 'Wat u kunt typen', en: 'What you can type' },
  },
] as const satisfies readonly Command[];

export const requestSlash = {
  word: 'verzoek',
  also: ['request', 'verzoeken', 'requests'],
  describes: { nl: 'Iemand vraagt iets over zijn gegevens', en: 'Somebody asks something about their data' },
  commands: requestCommands,
  opensForm: true,
  otherwise: true,
} as const satisfies Slash & { readonly otherwise: true };

export const correctionSlash = {
  word: 'correctie',
  also: ['correction'],
  describes: { nl: 'Gegevens van iemand kloppen niet', en: 'Data of somebody are wrong' },
  commands: [],
  opensForm: true,
  otherwise: true,
} as const satisfies Slash & { readonly otherwise: true };
