// What may be typed behind `/verzoek` and `/correctie`, in words.

import type { Command, Slash } from '../../app/turn.js';
import { t } from '../../core/text.js';

const number = t('R-003', 'R-003');

export const requestCommands = [
  {
    id: 'requests',
    words: { nl: ['', 'status', 'menu'], en: ['', 'status', 'menu'] },
    describes: t('Een verzoek melden, en zien hoe ver het is', 'Report a request, and see how far it is'),
  },
  {
    id: 'request-new',
    opensForm: true,
    words: { nl: ['nieuw', 'melden'], en: ['new', 'report'] },
    describes: t('Iemand vraagt iets over zijn gegevens', 'Somebody asks something about their data'),
  },
  {
    id: 'request-list',
    words: { nl: ['lijst'], en: ['list'] },
    describes: t('Alle verzoeken', 'All requests'),
  },
  {
    id: 'request-show',
    words: { nl: ['toon'], en: ['show'] },
    takes: number,
    describes: t('Alles over één verzoek', 'All about one request'),
  },
  {
    id: 'request-search',
    words: { nl: ['zoek'], en: ['search'] },
    takes: t('woorden', 'words'),
    describes: t('Een verzoek zoeken', 'Search for a request'),
  },
  {
    id: 'request-note',
    words: { nl: ['noteer', 'notitie'], en: ['note'] },
    takes: t('R-001 wat er gebeurde', 'R-001 what happened'),
    describes: t('Bij een verzoek zetten wat u deed', 'Note with a request what you did'),
  },
  {
    id: 'request-export',
    needs: 'export-requests',
    words: { nl: ['export'], en: ['export'] },
    takes: t('csv of json', 'csv or json'),
    describes: t('Het verzoekenregister als bestand', 'The register of requests as a file'),
  },
  {
    id: 'request-help',
    words: { nl: ['help', 'hulp'], en: ['help'] },
    describes: t('Wat u kunt typen', 'What you can type'),
  },
] as const satisfies readonly Command[];

export const requestSlash = {
  word: 'verzoek',
  also: ['request', 'verzoeken', 'requests'],
  describes: t('Iemand vraagt iets over zijn gegevens', 'Somebody asks something about their data'),
  commands: requestCommands,
  opensForm: true,
  otherwise: true,
} as const satisfies Slash & { readonly otherwise: true };

export const correctionSlash = {
  word: 'correctie',
  also: ['correction'],
  describes: t('Gegevens van iemand kloppen niet', 'Data of somebody are wrong'),
  commands: [],
  opensForm: true,
  otherwise: true,
} as const satisfies Slash & { readonly otherwise: true };
