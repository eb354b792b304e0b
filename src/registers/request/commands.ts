// Every command behind `/verzoek` and `/correctie`, as one table.
import type { Command } from '../../app/commands/command.js';
import { helpFor } from '../overview/information.js';

/** Loaded by the first who asks: most turns are about the register. */
const asked = () => import('./asked.js');

/** `/verzoek` with the words of who asks behind it. */
export const beginRequest: Command['run'] = async (turn, words) => (await asked()).beginRequest(turn, words);

/** `/correctie` with what is wrong behind it. */
export const beginCorrection: Command['run'] = async (turn, words) => (await asked()).beginCorrection(turn, words);

const number = { nl: 'R-003', en: 'R-003' };

export const requestCommands: readonly Command[] = [
  {
    id: 'requests',
    words: { nl: ['', 'status', 'menu'], en: ['', 'status', 'menu'] },
    describes: { nl: 'Een verzoek melden, en zien hoe ver het is', en: 'Report a request, and see how far it is' },
    run: async (turn) => (await asked()).showRequests(turn),
  },
  {
    id: 'request-new',
    words: { nl: ['nieuw', 'melden'], en: ['new', 'report'] },
    describes: { nl: 'Iemand vraagt iets over zijn gegevens', en: 'Somebody asks something about their data' },
    run: beginRequest,
  },
  {
    id: 'request-list',
    words: { nl: ['lijst'], en: ['list'] },
    describes: { nl: 'Alle verzoeken', en: 'All requests' },
    run: async (turn) => (await asked()).showAll(turn),
  },
  {
    id: 'request-show',
    words: { nl: ['toon'], en: ['show'] },
    takes: number,
    describes: { nl: 'Alles over één verzoek', en: 'All about one request' },
    run: async (turn, number) => (await asked()).showRequest(turn, number),
  },
  {
    id: 'request-search',
    words: { nl: ['zoek'], en: ['search'] },
    takes: { nl: 'woorden', en: 'words' },
    describes: { nl: 'Een verzoek zoeken', en: 'Search for a request' },
    run: async (turn, words) => (await asked()).search(turn, words),
  },
  {
    id: 'request-export',
    needs: 'export-requests',
    words: { nl: ['export'], en: ['export'] },
    takes: { nl: 'csv of json', en: 'csv or json' },
    describes: { nl: 'Het verzoekenregister als bestand', en: 'The register of requests as a file' },
    run: async (turn, format) => (await asked()).exportAll(turn, format),
  },
  {
    id: 'request-help',
    words: { nl: ['help', 'hulp'], en: ['help'] },
    describes: { nl: 'Wat u kunt typen', en: 'What you can type' },
    run: helpFor(() => requestCommands, '/verzoek'),
  },
];
