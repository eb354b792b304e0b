// What may be typed behind `/verzoek` and `/correctie`: report, list, show, search, export.

import { documentButton, offerDocument } from '../../app/files/offer-document.js';
import { helpFor } from '../../app/help.js';
import { load, loadAll, nameOf, readAll, refuse } from '../../app/register.js';
import { type AppTurn, type Loaded, reply, tell } from '../../app/turn.js';
import { showFilled } from '../../app/typing/unsent.js';
import { tableFormats } from '../../core/document-names.js';
import { pressId } from '../../core/engine/press.js';
import type { Line } from '../../core/engine/replies.js';
import { answersInWords } from '../../core/engine/telling/show.js';
import { folded } from '../../core/fold.js';
import { can } from '../../core/permissions.js';
import { say, t } from '../../core/text.js';
import { dateInWords, requestCard, statusInWords } from './card.js';
import { addNote } from './noting.js';
import { suggestedKinds } from './rules/hearing/suggested-kinds.js';
import { requestReport } from './rules/report.js';
import { requestStatus } from './rules/status.js';
import { requestSentences as sentences } from './sentences.js';
import { showRequestRecord } from './showing.js';

/** The form of a report, filled in with what the words behind the command tell; nothing is stored before it is sent. */
export async function beginRequest(turn: AppTurn, words: string): Promise<void> {
  const kinds = suggestedKinds(words);
  const values = { ...(await toldIn(turn, words)), ...(kinds.length === 0 ? {} : { kinds }) };
  await showFilled(turn, requestReport, values);
}

/** The same for a correction, which is the commonest. */
export async function beginCorrection(turn: AppTurn, words: string): Promise<void> {
  if (/^help$/i.test(words.trim())) return helpFor('verzoek')(turn, '');
  const values = { ...(await toldIn(turn, words)), kinds: ['rectification'] };
  await showFilled(turn, requestReport, values);
}

async function toldIn(turn: AppTurn, words: string): Promise<Readonly<Record<string, unknown>>> {
  const { fields } = await turn.registers.hearing();
  return words.trim() === '' ? {} : fields(turn, 'request', words.trim());
}

/** Where requests stand: everything for who handles them, one's own for everybody. */
async function showRequests(turn: AppTurn): Promise<void> {
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

/** What is not closed of the requests that this person may see anything of. */
export async function openRequestLines(turn: AppTurn): Promise<readonly Line[]> {
  const open = (await mine(turn)).filter(({ scope }) => !requestStatus(scope).closed);
  return open.map((loaded) => lineOf(turn, loaded));
}

/** One request by its number, for whoever may see anything of it. */
async function showRequest(turn: AppTurn, argument: string): Promise<void> {
  const [, digits = ''] = /^(?:r[- ]?)?0*(\d{1,6})$/i.exec(argument.trim()) ?? [];
  if (digits === '') return tell(turn, sentences.whichNumber);
  const record = await turn.repositories.records.byNumber(turn.organisation.id, 'request', Number(digits));
  return showRequestRecord(turn, record);
}

async function noteOn(turn: AppTurn, argument: string): Promise<void> {
  const [, digits = '', words = ''] = /^(?:r[- ]?)?0*(\d{1,6}):?\s+([\s\S]+)$/i.exec(argument.trim()) ?? [];
  if (words.trim() === '') return tell(turn, sentences.noteWhat);
  const record = await turn.repositories.records.byNumber(turn.organisation.id, 'request', Number(digits));
  if (record === undefined) return refuse(turn);
  await addNote(turn, await load(turn, record), words.trim());
}

async function showAll(turn: AppTurn): Promise<void> {
  const all = await mine(turn);
  reply(turn, {
    type: 'card',
    title: say(sentences.listTitle, turn.language),
    ...(all.length === 0 ? { text: say(sentences.listEmpty, turn.language) } : {}),
    lines: all.toReversed().map((loaded) => lineOf(turn, loaded)),
    actions: can(turn.actor, 'export-requests')
      ? [documentButton(turn, 'requests.xlsx', t('Excel-bestand', 'Excel file'))]
      : [],
  });
}

/** In everything that this person may read of a request. */
export async function search(turn: AppTurn, words: string): Promise<void> {
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

export async function exportAll(turn: AppTurn, format: string): Promise<void> {
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

function wordsOf(turn: AppTurn, { record, scope }: Loaded): string {
  return [nameOf(turn, record), ...answersInWords(scope, turn.language)].join('\n');
}

/** By the id of the command, for ever. */
export const commands = {
  requests: showRequests,
  'request-new': beginRequest,
  'request-list': showAll,
  'request-show': showRequest,
  'request-search': search,
  'request-note': noteOn,
  'request-export': exportAll,
  'request-help': helpFor('verzoek'),
};
