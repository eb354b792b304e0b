// What a record of the register asks for in time, worked out from its answers: the shell keeps the rows the same.

import { type Answer, isProposed, valueAt } from './engine/answers.js';
import type { Scope } from './engine/checklist.js';
import { openPoints } from './engine/status.js';
import { type Reviewed, reviewDay } from './reviewing.js';
import { addDaysTo, addMonthsTo, type Day, dayOf, daysBetween, type Instant, instantAt } from './time.js';

export type PlannedNotice = 'draft-waiting' | 'open-points' | 'dpia-missing' | 'review' | 'erase-record';

export interface Planned {
  readonly notice: PlannedNotice;
  readonly key: string;
  readonly at: Instant;
}

/** Reminders of the register come in the morning. */
const hour = 9;
/** As long as nothing happens, the same question comes again. Our own choice. */
const repeatDays = 30;
const dpiaDays = 14;

export interface Recorded extends Reviewed {
  readonly createdAt: Instant;
}

/** The next of each kind after now. What has passed was asked already, or is asked again a month later. */
export function plannedFor(record: Recorded, scope: Scope): readonly Planned[] {
  const { zone, now } = scope.facts;
  const today = dayOf(now, zone);
  const plan = (notice: PlannedNotice, day: Day | undefined): readonly Planned[] => {
    if (day === undefined) return [];
    return [{ notice, key: day, at: instantAt(day, hour, 0, zone) }];
  };
  // However it ended: what is kept for years goes when they are over.
  const erased = plan('erase-record', eraseDay(scope));
  if (record.status === 'archived') return erased;
  if (record.status === 'concept' && scope.checklist.reviewed !== undefined)
    return plan('draft-waiting', nextOf(addDaysTo(dayOf(record.createdAt, zone), repeatDays), today));
  if (scope.checklist.reviewed === undefined) return erased;
  const due = reviewDay(record, scope);
  return [
    ...erased,
    ...plan('open-points', openSince(scope, today)),
    ...(isUndone(scope) && record.confirmedAt !== null
      ? plan('dpia-missing', nextOf(addDaysTo(dayOf(record.confirmedAt, zone), dpiaDays), today))
      : []),
    ...plan('review', due !== undefined && due > today ? due : undefined),
  ];
}

/** Something the law asks was said to be not done yet, where the same question comes again until it is. */
function isUndone(scope: Scope): boolean {
  return (scope.checklist.warns ?? []).some((rule) => rule.reminds === 'dpia-missing' && rule.of(scope).length > 0);
}

/** When the oldest open point has been open for a month: unknown, or a suggestion that nobody confirmed. */
function openSince(scope: Scope, today: Day): Day | undefined {
  const days = openAnswers(scope)
    .map(({ at }) => dayOf(at, scope.facts.zone))
    .toSorted();
  return days[0] === undefined ? undefined : nextOf(addDaysTo(days[0], repeatDays), today);
}

/** The stored answers behind open points. */
export function openAnswers(scope: Scope): readonly Answer[] {
  return openPoints(scope).flatMap(({ path }) =>
    [...scope.answers.values()].filter(
      (answer) =>
        (answer.path === path || answer.path.startsWith(`${path}/`)) &&
        (answer.provenance === 'onbekend' || isProposed(answer)),
    ),
  );
}

/** When the term of what is kept is over; undefined while the case is not closed. */
export function eraseDay({ checklist: { kept }, answers, facts }: Scope): Day | undefined {
  const from = kept === undefined ? undefined : valueAt(answers, kept.from);
  if (kept === undefined || typeof from !== 'string') return undefined;
  return addMonthsTo(from.length > 10 ? dayOf(from, facts.zone) : from, 12 * kept.years);
}

/** The first day after today, counted from a day in steps of a month of thirty days. */
function nextOf(first: Day, today: Day): Day {
  if (first > today) return first;
  const steps = Math.floor(daysBetween(first, today) / repeatDays) + 1;
  return addDaysTo(first, steps * repeatDays);
}
