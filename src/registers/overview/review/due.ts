// Which descriptions are to be looked at again, the late ones first, and the way to each.

import { load, nameOf } from '../../../app/register.js';
import { type AppTurn, officerName, reply, tell } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { can } from '../../../core/permissions.js';
import { reviewSentences as sentences } from '../../../core/review-words.js';
import { showFreshness } from '../../../core/reviewing.js';
import { say } from '../../../core/text.js';
import { showDay } from '../../../core/time.js';
import { open, recordFor, showRecordWithId } from '../records.js';
import { homeSentences as words } from '../standing/home-sentences.js';
import { type Tallied, tallies } from '../standing/tallies.js';
import { showReview } from './review.js';

/** More would push the register off the screen. */
const mostLines = 3;
/** As many as are asked for, on a screen that can be read. */
const mostListed = 10;

/** Late ones first. */
export const dueFirst = (used: readonly Tallied[]): readonly Tallied[] => [
  ...used.filter(({ tally }) => tally.freshness?.state === 'expired'),
  ...used.filter(({ tally }) => tally.freshness?.state === 'soon'),
];

/** The one that is named, or what is to be looked at now. */
export async function reviewNamed(turn: AppTurn, argument: string): Promise<void> {
  if (argument.trim() === '') return showToReview(turn);
  const loaded = await recordFor(turn, argument, 'nakijken');
  if (loaded === undefined) return;
  const { record, checklist } = loaded;
  if (checklist.reviewed === undefined) return showRecordWithId(turn, record.id);
  if (record.status === 'active') return showReview(turn, loaded);
  if (record.status === 'concept') tell(turn, sentences.draft, { record: nameOf(turn, record) });
  await open(turn, loaded);
}

/** What this person sees of the register, and is not put away. */
const inUse = async (turn: AppTurn): Promise<readonly Tallied[]> =>
  (await tallies(turn)).filter(({ record }) => record.status !== 'archived');

/** What is due: the only one goes to `about`, of several it is asked which. False where none is. */
export async function ofDue(turn: AppTurn, about: (id: string) => Promise<boolean>): Promise<boolean> {
  return ofDueIn(turn, await inUse(turn), ({ record }) => about(record.id));
}

async function ofDueIn(
  turn: AppTurn,
  used: readonly Tallied[],
  about: (only: Tallied) => Promise<boolean>,
): Promise<boolean> {
  const [only, ...more] = dueFirst(used);
  if (only === undefined) return false;
  if (more.length === 0) return about(only);
  showDue(turn, used, mostListed);
  return true;
}

/** What is to be looked at now: the one that there is, or each of several; else what comes first, and when. */
async function showToReview(turn: AppTurn): Promise<void> {
  const used = await inUse(turn);
  const isShown = await ofDueIn(turn, used, async ({ record }) => {
    await showReview(turn, await load(turn, record));
    return true;
  });
  if (!isShown) tellNoneDue(turn, used);
}

/** The name of what was said where nothing is to be looked at: "klopt nog" behind it is of that. */
export const noneDue = 'none-due';

/** Says once more that nothing is to be looked at, and what comes first. */
export async function noneDueAgain(turn: AppTurn): Promise<void> {
  tellNoneDue(turn, await inUse(turn));
}

/** What is to be looked at stands above the to-do list of who keeps the register; false where nothing is. */
export async function showDueTasks(turn: AppTurn): Promise<boolean> {
  if (!can(turn.actor, 'edit-register')) return false;
  const used = await inUse(turn);
  showDue(turn, used);
  return dueFirst(used).length > 0;
}

function tellNoneDue(turn: AppTurn, used: readonly Tallied[]): void {
  const dated = used.flatMap(({ record, tally }) => (tally.freshness ? [{ record, due: tally.freshness.due }] : []));
  const [next] = dated.toSorted((one, two) => one.due.localeCompare(two.due));
  // Who may not read the register hears nothing of what stands in it.
  if (!can(turn.actor, 'read-register')) tell(turn, words.noneForYou, { officer: officerName(turn) });
  else if (next === undefined) tell(turn, words.noneConfirmed);
  else tell(turn, words.noneDue, { record: nameOf(turn, next.record), day: showDay(next.due, turn.language) });
  turn.waits = { ...turn.waits, card: { card: noneDue, subject: '-', at: turn.now } };
}

/** What is to be looked at, each with the way to it; nothing where there is none. */
export function showDue(turn: AppTurn, used: readonly Tallied[], most = mostLines): void {
  const { language } = turn;
  const due = dueFirst(used);
  if (due.length === 0) return;
  const lines = due.slice(0, most).map(({ record, tally }): Line => {
    const label = nameOf(turn, record);
    const value = tally.freshness === undefined ? '' : showFreshness(tally.freshness, language);
    return { label, value, action: { id: pressId('review', record.id), label } };
  });
  const count = due.length - lines.length;
  const more =
    count > 0 ? [{ label: say(words.moreDue, language), value: say(words.moreDueCount, language, { count }) }] : [];
  reply(turn, { type: 'card', title: say(words.due, language), lines: [...lines, ...more], actions: [] });
}
