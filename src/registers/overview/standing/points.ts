// One question that is open in several records: each in a line that opens it, with the answers that close it in a tap.
import { afterAnswer } from '../../../app/answering-beside.js';
import { changeButton } from '../../../app/record-buttons.js';
import { canWith, loadAll, nameOf } from '../../../app/register.js';
import { sentences } from '../../../app/sentences.js';
import { store } from '../../../app/storing.js';
import { type AppTurn, type Loaded, reply, tell, tellStale } from '../../../app/turn.js';
import { warningSentences } from '../../../app/warning-sentences.js';
import { versionOf, writeAt } from '../../../core/engine/answers.js';
import type { Question } from '../../../core/engine/checklist.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action } from '../../../core/engine/replies.js';
import type { Value } from '../../../core/engine/value.js';
import { capitalised, say, type Text, t } from '../../../core/text.js';
import { answersTo } from './answers-in-a-tap.js';
import { showCheck } from './check.js';
import { type Point, pointsOf } from './open-items.js';
import { countIn } from './record-counts.js';
import { registers } from './tallies.js';

/** Lines in one card; the others come when these are closed. */
const mostLines = 10;

/** What a button names: a register with what is open in several of its records, or one record with a question. */
interface Carried {
  readonly subject: string;
  readonly path: string;
}

/** The records in which it is open, each in a line that opens it, and a button for each answer that could fit. */
export async function showPoints(turn: AppTurn, carried: Carried): Promise<void> {
  const points = await readPoints(turn, carried);
  const [first] = points;
  if (first === undefined) {
    tell(turn, words.gone);
    return showCheck(turn);
  }
  const { language } = turn;
  const { question } = first;
  const single = first.loaded.record.id === carried.subject;
  const rest = points.length - mostLines;
  const title = capitalised(say(first.asks, language));
  const why = question === undefined ? [] : [say(question.why, language), say(question.law, language)];
  reply(turn, {
    type: 'card',
    title: single ? `${nameOf(turn, first.loaded.record)} · ${title}` : title,
    text: [...why, ...(rest > 0 ? [say(words.rest, language, { count: rest })] : [])].join('\n'),
    lines: single
      ? []
      : points.slice(0, mostLines).map(({ loaded, line }) => ({ ...line, label: nameOf(turn, loaded.record) })),
    actions: [
      ...answerButtons(turn, points, carried, single ? words.one : words.all),
      ...(single && question ? [changeButton(turn, first.loaded, question.id, words.ask)] : []),
    ],
  });
}

/** Stores one answer in every record as it was shown, and goes on with what is left of the list. */
export async function answerAll(
  turn: AppTurn,
  { n, option, ...carried }: Carried & { readonly n: number; readonly option: string },
): Promise<void> {
  const points = await readPoints(turn, carried);
  const [first] = points;
  const value = first?.question && valueFor(first.question, first.loaded, option);
  if (first === undefined || value === undefined) {
    tellStale(turn, sentences.staleButton);
    return;
  }
  if (stateOf(turn, points) !== n) {
    tell(turn, warningSentences.changed);
    return showPoints(turn, carried);
  }
  for (const { loaded } of points) await answer(turn, loaded, carried.path, value);
  const { register } = first.loaded.record;
  if (points.length > 1) tell(turn, words.noted, { records: countIn(register, points.length, turn.language) });
  else tell(turn, words.noted, { records: nameOf(turn, first.loaded.record) });
  const left = await readPoints(turn, { subject: register, path: carried.path });
  const others = left.filter(({ loaded }) => !points.some((point) => point.loaded.record.id === loaded.record.id));
  if (others.length > 1) await showPoints(turn, { subject: register, path: carried.path });
  else await showCheck(turn);
}

/** As when it is answered in its interview. */
async function answer(turn: AppTurn, loaded: Loaded, path: string, value: Value | null): Promise<void> {
  const write = writeAt(loaded.scope.answers, path, value);
  await store(turn, loaded, [write]);
  await afterAnswer(turn, loaded, [write]);
}

async function readPoints(turn: AppTurn, { subject, path }: Carried): Promise<readonly Point[]> {
  const records = await loadAll(turn, ...registers);
  const one = records.find(({ record }) => record.id === subject);
  const points = pointsOf(turn, records, one?.record.register ?? subject, path);
  return points.filter(({ loaded }) => canWith(turn, 'edit', loaded) && (one === undefined || loaded === one));
}

function answerButtons(turn: AppTurn, points: readonly Point[], carried: Carried, label: Text): readonly Action[] {
  const [first] = points;
  if (first?.question === undefined) return [];
  const answers = answersTo(first.question, first.loaded);
  if (answers.length === 0) return [];
  const n = stateOf(turn, points);
  return [...answers, unknown].map((one) => ({
    id: pressId('points-all', carried.subject, carried.path, n, one.id),
    label: say(label, turn.language, { count: points.length, answer: say(one.label, turn.language) }),
  }));
}

const unknown = { id: 'unknown', label: t('Weet ik niet', "I don't know") } as const;

function valueFor(question: Question, loaded: Loaded, option: string): Value | null | undefined {
  const answers = answersTo(question, loaded);
  if (answers.length > 0 && option === unknown.id) return null;
  if (!answers.some(({ id }) => id === option)) return undefined;
  return question.kind === 'yes-no' ? option === 'yes' : option;
}

/** Which records were shown, and in which state: a button of an older list changes nothing. */
function stateOf({ crypto }: AppTurn, points: readonly Point[]): number {
  const shown = points.map(({ loaded, key }) => `${loaded.record.id} ${versionOf(loaded.scope.answers, key)}`);
  return Number.parseInt(crypto.sha256(shown.join('\n')).slice(0, 7), 16);
}

const words = {
  all: t('Alle {count}: {answer}', 'All {count}: {answer}'),
  one: t('{answer}', '{answer}'),
  ask: t('Anders, of meer uitleg', 'Otherwise, or more explanation'),
  gone: t('Dit staat niet meer open.', 'This is not open any more.'),
  rest: t('En nog {count}; die volgen hierna.', 'And {count} more; they follow after these.'),
  noted: t('Genoteerd bij {records}.', 'Noted with {records}.'),
} as const satisfies Readonly<Record<string, Text>>;
