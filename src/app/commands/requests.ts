// Every command behind `/verzoek` and `/correctie`: report, list, show, search, export.
import { requestReport } from '../../core/checklists/request-report.js';
import { tableFormats } from '../../core/document-names.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import { pressId } from '../../core/engine/press.js';
import type { Line } from '../../core/engine/replies.js';
import { showAnswer } from '../../core/engine/show.js';
import { folded } from '../../core/fold.js';
import { can } from '../../core/permissions.js';
import { requestStatus } from '../../core/requests/status.js';
import { suggestedKinds } from '../../core/requests/suggested-kinds.js';
import { say } from '../../core/text.js';
import { type Loaded, loadAll, nameOf, readAll } from '../register.js';
import { dateInWords, requestCard, statusInWords } from '../requests/card.js';
import { requestSentences as sentences } from '../requests/sentences.js';
import { showRequestRecord } from '../requests/showing.js';
import { type AppTurn, reply, tell } from '../turn.js';
import { talkUnsent } from '../unsent.js';
import type { Command } from './command.js';
import { documentButton, offerDocument } from './documents.js';
import { helpFor } from './information.js';

/** The form of a report, filled in with what was typed behind the command; nothing is stored before it is sent. */
export async function beginRequest(turn: AppTurn, words: string): Promise<void> {
  const kinds = suggestedKinds(words);
  await talkUnsent(
    turn,
    requestReport,
    { type: 'show' },
    {
      ...(words.trim() === '' ? {} : { words: words.trim() }),
      ...(kinds.length === 0 ? {} : { kinds }),
    },
  );
}

/** The same for a correction, which is the commonest. */
export async function beginCorrection(turn: AppTurn, words: string): Promise<void> {
  const typed = words.trim() === '' ? {} : { words: words.trim() };
  await talkUnsent(turn, requestReport, { type: 'show' }, { kinds: ['rectification'], ...typed });
}

/** Where requests stand: everything for who handles them, one's own for everybody. */
export async function showRequests(turn: AppTurn): Promise<void> {
  const all = await mine(turn);
  const open = all.filter(({ scope }) => !requestStatus(scope).closed);
  reply(turn, {
    type: 'card',
    title: say(sentences.menuTitle, turn.language),
    text: say(sentences.menuText, turn.language),
    lines: open.map((loaded) => lineOf(turn, loaded)),
    actions: [
      { id: pressId('begin-flow', requestReport.id), label: say(sentences.begin, turn.language), style: 'primary' },
      ...(all.length > open.length
        ? [{ id: pressId('command', 'request-list'), label: say(sentences.listTitle, turn.language) }]
        : []),
    ],
  });
}

/** One request by its number, for whoever may see anything of it. */
async function showRequest(turn: AppTurn, argument: string): Promise<void> {
  const [, digits = ''] = /^\D{0,3}0*(\d{1,6})$/.exec(argument.trim()) ?? [];
  if (digits === '') return tell(turn, sentences.whichNumber);
  const record = await turn.repositories.records.byNumber(turn.organisation.id, 'request', Number(digits));
  return showRequestRecord(turn, record);
}

async function showAll(turn: AppTurn): Promise<void> {
  const all = await mine(turn);
  reply(turn, {
    type: 'card',
    title: say(sentences.listTitle, turn.language),
    ...(all.length === 0 ? { text: say(sentences.listEmpty, turn.language) } : {}),
    lines: all.toReversed().map((loaded) => lineOf(turn, loaded)),
    actions: can(turn.actor, 'export-requests')
      ? [documentButton(turn, 'requests.xlsx', { nl: 'Excel-bestand', en: 'Excel file' })]
      : [],
  });
}

/** In everything that this person may read of a request. */
async function search(turn: AppTurn, words: string): Promise<void> {
  const wanted = folded(words);
  if (wanted === '') return tell(turn, sentences.searchWhat);
  const found = (await loadAll(turn, 'request')).filter((loaded) => folded(wordsOf(turn, loaded)).includes(wanted));
  if (found.length === 0) return tell(turn, sentences.nothingFound, { words });
  reply(turn, {
    type: 'card',
    title: say(sentences.found, turn.language, { words }),
    lines: found.map((loaded) => lineOf(turn, loaded)),
    actions: [],
  });
}

async function exportAll(turn: AppTurn, format: string): Promise<void> {
  const wanted = tableFormats.find((known) => known === format.trim().toLowerCase()) ?? 'xlsx';
  offerDocument(turn, `requests.${wanted}`);
}

/** What they may read, and what they asked or reported themselves. */
async function mine(turn: AppTurn): Promise<readonly Loaded[]> {
  const all = await readAll(turn, 'request');
  return all.filter((loaded) => requestCard(turn, loaded) !== undefined);
}

function lineOf(turn: AppTurn, { record, scope }: Loaded): Line {
  const status = requestStatus(scope);
  const label = nameOf(turn, record);
  const value = [statusInWords(turn, status), dateInWords(turn, status)].filter((part) => part !== '').join(' · ');
  return { label, value, action: { id: pressId('show', record.id), label } };
}

function wordsOf(turn: AppTurn, { record, scope, checklist }: Loaded): string {
  const answers = checklist.sections.flatMap((section) =>
    applicableQuestions(section, scope).flatMap((question) => showAnswer(question, scope, turn.language)),
  );
  return [nameOf(turn, record), ...answers].join('\n');
}

const number = { nl: 'R-003', en: 'R-003' };

export const requestCommands: readonly Command[] = [
  {
    id: 'requests',
    words: { nl: ['', 'status', 'menu'], en: ['', 'status', 'menu'] },
    describes: { nl: 'Een verzoek melden, en zien hoe ver het is', en: 'Report a request, and see how far it is' },
    run: showRequests,
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
    run: showAll,
  },
  {
    id: 'request-show',
    words: { nl: ['toon'], en: ['show'] },
    takes: number,
    describes: { nl: 'Alles over één verzoek', en: 'All about one request' },
    run: showRequest,
  },
  {
    id: 'request-search',
    words: { nl: ['zoek'], en: ['search'] },
    takes: { nl: 'woorden', en: 'words' },
    describes: { nl: 'Een verzoek zoeken', en: 'Search for a request' },
    run: search,
  },
  {
    id: 'request-export',
    words: { nl: ['export'], en: ['export'] },
    takes: { nl: 'csv of json', en: 'csv or json' },
    describes: { nl: 'Het verzoekenregister als bestand', en: 'The register of requests as a file' },
    run: exportAll,
  },
  {
    id: 'request-help',
    words: { nl: ['help', 'hulp'], en: ['help'] },
    describes: { nl: 'Wat u kunt typen', en: 'What you can type' },
    run: helpFor(() => requestCommands, '/verzoek'),
  },
];
