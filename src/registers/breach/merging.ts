// Two reports of one incident become one file: the reporters and notes of both are kept, and the earliest moment counts.

import { putAway } from '../../app/in-use.js';
import { load, loadAll, mayWith, numberOf } from '../../app/register.js';
import { cancelReminders } from '../../app/reminders/remind.js';
import { type AppTurn, type Loaded, reply, tell } from '../../app/turn.js';
import { rowsOf, valueAt, type Write } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Value } from '../../core/engine/value.js';
import { say } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import { followBreach } from './after.js';
import { showFileCard } from './card.js';
import { cellsOf, isConfidential, isOpenFile, keptOutOf, mergedInto, put, reportsOf, rowValues } from './files.js';
import { momentAt } from './rules/answers.js';
import { breachSentences as sentences } from './sentences.js';

/** Which open file this one belongs to. */
export async function offerMerge(turn: AppTurn, file: Loaded): Promise<void> {
  if (!mayWith(turn, 'confirm', file)) return;
  const others = (await loadAll(turn, file.record.register)).filter(
    (other) => isOpenFile(other) && other.record.id !== file.record.id,
  );
  if (others.length === 0) return tell(turn, sentences.mergeNone);
  reply(turn, {
    type: 'card',
    title: say(sentences.mergeTitle, turn.language, { record: numberOf(file) }),
    lines: others.map((other) => {
      const at = momentAt(other.scope.answers, 'noticed-at');
      const label = numberOf(other);
      return {
        label,
        value: at === undefined ? '' : showInstant(at, turn.organisation.zone, turn.language),
        action: { id: pressId('act', file.record.id, 'merge', 0, other.record.id), label },
      };
    }),
    actions: [],
  });
}

/** The file goes into the other; its number stays taken, and its reports now lead to the other. */
export async function merge(turn: AppTurn, from: Loaded, intoId: string): Promise<void> {
  const record = await turn.repositories.records.get(turn.organisation.id, intoId);
  const into = record && (await load(turn, record));
  if (into === undefined || into.record.register !== from.record.register || into.record.id === from.record.id)
    return tell(turn, sentences.mergeNone);
  if (!mayWith(turn, 'confirm', from) || !mayWith(turn, 'confirm', into)) return;
  if (!isOpenFile(from) || !isOpenFile(into)) return tell(turn, sentences.mergeNone);
  if (hasTwoConfidants(from, into))
    return tell(turn, sentences.mergeTwoConfidants, { record: numberOf(from), into: numberOf(into) });
  let merged = into;
  for (const question of ['reports', 'notes'] as const) {
    for (const row of rowsOf(from.scope.answers, question))
      merged = await put(turn, merged, rowValues(merged, question, cellsOf(from, question, row)));
  }
  const told = valueAt(from.scope.answers, 'what-happened');
  const words = say(sentences.mergedNote, turn.organisation.language, { record: numberOf(from) });
  const text = typeof told === 'string' ? `${words}\n${told}`.slice(0, 4000) : words;
  merged = await put(turn, merged, rowValues(merged, 'notes', { at: turn.now, note: text }));
  const carried = carriedFrom(from, into);
  merged = await put(turn, merged, carried);
  await followBreach(
    turn,
    merged,
    Object.entries(carried).map(
      ([path, value]): Write => ({ path, n: 1, value, provenance: 'bevestigd', source: null }),
    ),
  );
  await turn.repositories.attachments.move(turn.organisation.id, from.record.id, merged.record.id);
  await leadReportsTo(turn, from, merged);
  // From now on its term runs, as if it was closed.
  await put(turn, from, { 'closed-at': turn.now });
  await cancelReminders(turn, from.record.id);
  await putAway(turn, from.record.id, mergedInto(merged.record));
  tell(turn, sentences.merged, { record: numberOf(from), into: numberOf(merged) });
  showFileCard(turn, merged);
}

/** What the other file says of the earliest moment, who is kept out, who knows the reporter, and danger; nothing of it is lost. */
function carriedFrom(from: Loaded, into: Loaded): Readonly<Record<string, Value>> {
  const out = [...new Set([...keptOutOf(into), ...keptOutOf(from)])];
  const confidant = confidantOf(from);
  const [earlier, known] = [from, into].map(({ scope }) => momentAt(scope.answers, 'noticed-at'));
  return {
    ...(earlier !== undefined && (known === undefined || earlier < known) ? { 'noticed-at': earlier } : {}),
    ...(out.length > keptOutOf(into).length ? { concerns: out } : {}),
    ...(confidantOf(into) === undefined && confidant !== undefined ? { confidant } : {}),
    ...(valueAt(from.scope.answers, 'in-danger') === true ? { 'in-danger': true } : {}),
  };
}

const confidantOf = ({ scope }: Loaded): Value | undefined => valueAt(scope.answers, 'confidant');

/** Each was reported in confidence to somebody else: together, each of the two would learn of both. */
const hasTwoConfidants = (one: Loaded, other: Loaded): boolean =>
  isConfidential(one) && isConfidential(other) && confidantOf(one) !== confidantOf(other);

async function leadReportsTo(turn: AppTurn, from: Loaded, into: Loaded): Promise<void> {
  for (const report of await reportsOf(turn, from)) await put(turn, report, { 'filed-as': numberOf(into) });
}
