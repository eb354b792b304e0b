// A change that is still to come, as one line: what, when, who told it, and that it can be called off.
import type { AppTurn, Loaded } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { can } from '../../../core/permissions.js';
import { once } from '../../../core/remembered.js';
import { say, t } from '../../../core/text.js';
import { dayOf, showDay } from '../../../core/time.js';
import type { ChangeKind } from '../rules/changes/change.js';
import { keptChange } from './change-apply.js';
import { titleOf } from './change-card.js';
import { changeSentences } from './change-sentences.js';
import { seenIn, worldFor } from './change-world.js';

const sentences = {
  onDay: t('een wijziging verwerken op {day}, door {who}', 'a change is done on {day}, by {who}'),
  changes: t('Op {day} verandert dit: {what}.', 'On {day} this changes: {what}.'),
  takesOver: t('{what}, {who} neemt het over', '{what}, {who} takes over'),
} as const;

/** What the register holds, read by the first line that needs it. */
export type Seen = () => Promise<readonly Loaded[]>;

/** Undefined where nothing of it is to come, or it is not for this person. */
export async function plannedLine(turn: AppTurn, record: string, at: string, seen: Seen): Promise<Line | undefined> {
  const kept = await keptChange(turn, record);
  if (kept?.state !== 'planned') return undefined;
  const { from: _day, ...change } = kept.change;
  const { language } = turn;
  const day = showDay(dayOf(at, turn.organisation.zone), language);
  const who = turn.people.find(({ id }) => id === kept.by)?.name ?? say(changeSentences.none, language);
  return {
    label: titleOf(turn, change, await worldFor(turn, change, await seen())),
    value: say(sentences.onDay, language, { day, who }),
    ...(can(turn.actor, 'archive-record')
      ? { action: { id: pressId('follow-undo', record), label: say(changeSentences.undo, language) } }
      : {}),
  };
}

/** Who does what from a day on, each as a sentence, the first day first; nothing for who may not read the register. */
export async function plannedOfPeople(turn: AppTurn): Promise<readonly string[]> {
  if (!can(turn.actor, 'read-register')) return [];
  const all = await turn.repositories.reminders.list(turn.organisation.id);
  const due = all.filter(({ notice }) => notice === 'change-due').toSorted((one, two) => one.at.localeCompare(two.at));
  const seen = once(() => seenIn(turn));
  const said: string[] = [];
  for (const { record, at } of due) {
    const kept = record === null ? undefined : await keptChange(turn, record);
    if (kept?.state !== 'planned' || !ofPeople.includes(kept.change.kind)) continue;
    const { from: _day, ...change } = kept.change;
    const title = titleOf(turn, change, await worldFor(turn, change, await seen()));
    const next = change.kind === 'person-leaves' ? turn.people.find(({ id }) => id === change.came)?.name : undefined;
    const what = next === undefined ? title : say(sentences.takesOver, turn.language, { what: title, who: next });
    const day = showDay(dayOf(at, turn.organisation.zone), turn.language);
    said.push(say(sentences.changes, turn.language, { day, what }));
  }
  return said;
}
const ofPeople: readonly ChangeKind[] = ['person-leaves', 'deputy-new', 'keeper-new'];
