// What may be typed behind `/datalek`: report, list, show, search, note, export, the emergency card, and an exercise.

import { documentButton, offerDocument } from '../../app/files/offer-document.js';
import { helpFor } from '../../app/help.js';
import type { StoredRecord } from '../../app/ports/records.js';
import { load, loadAll, may, mayWith, numberOf, refuse } from '../../app/register.js';
import { sentences as common } from '../../app/sentences.js';
import { type AppTurn, type Loaded, reply, tell } from '../../app/turn.js';
import { heardInTold } from '../../app/typing/opening.js';
import { wordTyped } from '../../app/typing/typed.js';
import { showFilled, talkUnsent } from '../../app/typing/unsent.js';
import { tableFormats } from '../../core/document-names.js';
import { pressId } from '../../core/engine/press.js';
import type { Line } from '../../core/engine/replies.js';
import { answersInWords } from '../../core/engine/telling/show.js';
import { folded } from '../../core/fold.js';
import { can } from '../../core/permissions.js';
import { proseText } from '../../core/prose.js';
import { recordNamed } from '../../core/records.js';
import { deniesBreach } from '../../core/sounds-like.js';
import { say, t } from '../../core/text.js';
import { addNote, showTimeline } from './buttons.js';
import { deadlineInWords, isClosed } from './card.js';
import { emergencyOf } from './emergency.js';
import { fileChecklists, fileFor, ownReportOf, ownReports } from './files.js';
import { reportCard } from './receipt.js';
import { statusOfBreach } from './rules/answers.js';
import { exerciseReport } from './rules/exercise.js';
import { emergencyCard } from './rules/papers/emergency-card.js';
import { breachReport } from './rules/report.js';
import { breachSentences as sentences, statusWords } from './sentences.js';
import { showBreachRecord } from './showing.js';

/** `/datalek`: the form, filled in with what was typed behind it. Nothing is stored before it is sent. */
export async function beginReport(turn: AppTurn, typed: string): Promise<void> {
  if (deniesBreach(typed)) return turn.registers.entrance.doors(turn, common.nothingToReport);
  const values = typed.trim() === '' ? {} : { 'what-happened': typed.trim() };
  await showFilled(turn, breachReport, (await heardInTold(turn, breachReport, values)) ?? values);
}

async function beginExercise(turn: AppTurn): Promise<void> {
  tell(turn, sentences.exercise);
  await talkUnsent(turn, exerciseReport, { type: 'show' });
}

export async function showOwn(turn: AppTurn): Promise<void> {
  const reports = await ownReports(turn);
  const [only, ...more] = reports;
  if (only === undefined) return tell(turn, sentences.noReports);
  if (more.length === 0) return reply(turn, reportCard(turn, only, await fileFor(turn, only)));
  const lines = await reportLines(turn, reports);
  reply(turn, { type: 'card', title: say(sentences.myReports, turn.language), lines, actions: [] });
}

/** The number that each report got, how far it is (`whileOpen`: in other words), and a button that opens it. */
export async function reportLines(
  turn: AppTurn,
  reports: readonly Loaded[],
  whileOpen: (turn: AppTurn, file: Loaded) => string = statusLine,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const report of reports) {
    const file = await fileFor(turn, report);
    const label = file === undefined ? '' : numberOf(file);
    const value = file === undefined ? '' : (isClosed(file) ? statusLine : whileOpen)(turn, file);
    lines.push({ label, value, action: { id: pressId('show', report.record.id), label } });
  }
  return lines;
}

/** Of whoever may read breaches: the register, those that were not reported among them. Others see their own reports. */
export async function showRegister(turn: AppTurn): Promise<void> {
  if (!can(turn.actor, 'read-breach')) {
    const shared = await loadAll(turn, 'breach');
    if (shared.length === 0) return showOwn(turn);
  }
  const all = await loadAll(turn, 'breach');
  reply(turn, {
    type: 'card',
    title: say(sentences.listTitle, turn.language),
    ...(all.length === 0 ? { text: say(sentences.listEmpty, turn.language) } : {}),
    lines: all.toReversed().map((file) => lineOf(turn, file)),
    actions: can(turn.actor, 'export-breaches')
      ? [documentButton(turn, 'breaches.xlsx', t('Excel-bestand', 'Excel file'))]
      : [],
  });
}

function lineOf(turn: AppTurn, file: Loaded): Line {
  const label = numberOf(file);
  return { label, value: statusLine(turn, file), action: { id: pressId('show', file.record.id), label } };
}

/** Status and clock: nothing of what happened. */
function statusLine(turn: AppTurn, file: Loaded): string {
  const merged = file.record.archivedReason?.startsWith('merged:') === true;
  const status = merged
    ? say(sentences.mergedStatus, turn.language)
    : say(statusWords[statusOfBreach(file.scope.answers, isClosed(file))], turn.language);
  return isClosed(file) ? status : `${status} · ${deadlineInWords(turn, file)}`;
}

async function fileNamed(turn: AppTurn, typed: string): Promise<StoredRecord | undefined> {
  const named = recordNamed(/^\d+$/.test(typed.trim()) ? `D-${typed.trim()}` : typed, fileChecklists);
  if (named === undefined) return undefined;
  return turn.repositories.records.byNumber(turn.organisation.id, named.checklist.id, named.number);
}

/** The file; for the reporter the own report. */
export async function show(turn: AppTurn, argument: string): Promise<void> {
  if (argument.trim() === '') return tell(turn, sentences.which, { word: wordTyped(turn, 'datalek', 'toon') });
  const record = await fileNamed(turn, argument);
  const loaded = record === undefined ? undefined : await load(turn, record);
  const own = loaded === undefined ? undefined : await ownReportOf(turn, loaded);
  const reads = loaded !== undefined && can(turn.actor, 'read-breach', loaded.relations);
  if (own !== undefined && !reads) return reply(turn, reportCard(turn, own, loaded));
  await showBreachRecord(turn, record);
}

export async function search(turn: AppTurn, words: string): Promise<void> {
  const wanted = folded(words.trim());
  if (wanted === '') return tell(turn, sentences.searchWhat);
  const found = (await loadAll(turn, 'breach')).filter((file) => folded(wordsOf(turn, file)).includes(wanted));
  if (found.length === 0) return tell(turn, sentences.foundNone, { words });
  reply(turn, {
    type: 'card',
    title: say(sentences.found, turn.language, { words }),
    lines: found.map((file) => lineOf(turn, file)),
    actions: [],
  });
}

function wordsOf(turn: AppTurn, file: Loaded): string {
  return [numberOf(file), statusLine(turn, file), ...answersInWords(file.scope, turn.language)].join('\n');
}

async function noteOn(turn: AppTurn, argument: string): Promise<void> {
  const [, number = '', words = ''] = /^(\S+)\s+([\s\S]+)$/.exec(argument.trim()) ?? [];
  if (words.trim() === '') return tell(turn, sentences.noteWhat);
  const record = await fileNamed(turn, number);
  if (record === undefined) return refuse(turn);
  await addNote(turn, await load(turn, record), words.trim());
}

export async function timeline(turn: AppTurn, argument: string): Promise<void> {
  const record = await fileNamed(turn, argument);
  const file = record && (await load(turn, record));
  if (file === undefined)
    return argument.trim() === ''
      ? tell(turn, sentences.which, { word: wordTyped(turn, 'datalek', 'logboek') })
      : refuse(turn);
  if (!mayWith(turn, 'read', file)) return;
  await showTimeline(turn, file);
}

export async function exportAll(turn: AppTurn, format: string): Promise<void> {
  const wanted = format.trim().toLowerCase();
  const known = tableFormats.find((one) => one === wanted);
  if (wanted !== '' && known === undefined) return tell(turn, sentences.exportWhich);
  offerDocument(turn, `breaches.${known ?? 'xlsx'}`);
}

/** The page to print, and the same as text: it has to be read before it is needed. */
async function showEmergencyCard(turn: AppTurn): Promise<void> {
  if (!may(turn, 'report')) return;
  const prose = emergencyCard(await emergencyOf(turn), turn.language);
  reply(turn, {
    type: 'text',
    text: `${say(sentences.emergencyIntro, turn.language)}\n\n${proseText(prose)}`,
    actions: [
      documentButton(turn, 'emergency-card.pdf', sentences.emergencyPdf, { language: turn.language }),
      documentButton(turn, 'emergency-card.docx', sentences.emergencyDocx, { language: turn.language }),
    ],
  });
}

/** By the id of the command, for ever. */
export const commands = {
  'breach-report': beginReport,
  'breach-own': showOwn,
  'breach-emergency-card': showEmergencyCard,
  'breach-list': showRegister,
  'breach-show': show,
  'breach-search': search,
  'breach-note': noteOn,
  'breach-timeline': timeline,
  'breach-export': exportAll,
  'breach-exercise': beginExercise,
  'breach-help': helpFor('datalek'),
};
