// After a list is made or changed: whoever does a point hears of it, and what stays open after its day is told.

import { cancelReminders, notify, remind } from '../../app/reminders/remind.js';
import { store } from '../../app/storing.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import { valueAt, type Write, writeAt } from '../../core/engine/answers.js';
import { addDaysTo, instantAt } from '../../core/time.js';
import { openIn, pointsIn } from './rules/points.js';

/** Everybody with a point on a new list hears of it once, with all of theirs together. */
export async function afterList(turn: AppTurn, list: Loaded): Promise<void> {
  await tellDoers(
    turn,
    list,
    openIn(list.scope.answers).flatMap(({ who }) => who ?? []),
  );
  await planList(turn, list);
}

/** Whoever got a point in this turn hears of it. */
export async function listChanged(turn: AppTurn, list: Loaded, writes: readonly Write[]): Promise<void> {
  const given = writes.flatMap(({ path, value }) =>
    /^points\/[^/]+\/who$/.test(path) && typeof value === 'string' ? [value] : [],
  );
  await tellDoers(turn, list, given);
  await planList(turn, list);
}

async function tellDoers(turn: AppTurn, { record }: Loaded, people: readonly string[]): Promise<void> {
  const others = [...new Set(people)].filter((id) => id !== turn.person.id && turn.people.some((one) => one.id === id));
  if (others.length > 0) await notify(turn, { notice: 'tasks-given', record: record.id, to: others });
}

/** The next day after which something would still be open; and the day on which nothing was any more. */
export async function planList(turn: AppTurn, list: Loaded): Promise<void> {
  const { record, scope } = list;
  await cancelReminders(turn, record.id, ['tasks-late']);
  if (record.status === 'archived') return;
  const days = openIn(scope.answers).map(({ by }) => addDaysTo(by, 1));
  const [next] = days.filter((day) => day > turn.today).toSorted();
  if (next !== undefined)
    await remind(turn, {
      notice: 'tasks-late',
      record: record.id,
      key: next,
      at: instantAt(next, 9, 0, turn.organisation.zone),
    });
  await markFinished(turn, list);
}

async function markFinished(turn: AppTurn, list: Loaded): Promise<void> {
  const { answers } = list.scope;
  const isDone = pointsIn(answers).length > 0 && openIn(answers).length === 0;
  const known = valueAt(answers, 'finished');
  if (isDone === (known !== undefined)) return;
  await store(turn, list, [writeAt(answers, 'finished', isDone ? turn.today : null, 'gewist')]);
}
