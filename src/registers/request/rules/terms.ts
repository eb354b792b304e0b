// How long an organisation has for a request (art. 12(3) GDPR), counted by Regulation 1182/71. All days are calendar days without a zone.

import { addWorkingDays, type CountedHolidays, countedByDefault, rollForward } from '../../../core/law/holidays.js';
import { addDaysTo, addMonthsTo, type Day, daysBetween } from '../../../core/time.js';

/** Law that changes: the term for requests that were received from a day on. */
interface TermRule {
  readonly from: Day;
  readonly months: number;
  /** Months that an extension adds, counted from the receipt. */
  readonly extension: number;
}
const rules: readonly TermRule[] = [{ from: '2018-05-25', months: 1, extension: 2 }];

/** Our own choices, no law: how soon something that must stop at once has stopped, and when a complaint is answered. */
export const ownTargets = {
  stopWorkingDays: 2,
  complaintDays: 28,
  /** A question about identity holds the term only when it went out this soon after the receipt. */
  holdWithinWorkingDays: 5,
} as const;

export interface RequestTerms {
  readonly received: Day;
  /** A month after the receipt, whatever day that is: what we steer on and show. */
  readonly target: Day;
  /** The last day by law: never a Saturday, a Sunday or a counted holiday. */
  readonly due: Day;
  readonly extendedTarget: Day;
  readonly extendedDue: Day;
}

/** The term of a request received on a day. The day of receipt itself does not count; weekends in between do. */
export function requestTerms(received: Day, counted: CountedHolidays = countedByDefault): RequestTerms {
  const rule = rules.findLast(({ from }) => from <= received) ?? { months: 1, extension: 2 };
  const target = addMonthsTo(received, rule.months);
  // From the receipt, not from the first term: 31 January gives 30 April, not 28 April.
  const extendedTarget = addMonthsTo(received, rule.months + rule.extension);
  return {
    received,
    target,
    due: rollForward(target, counted),
    extendedTarget,
    extendedDue: rollForward(extendedTarget, counted),
  };
}

/** Whether the person can still be told of an extension: only within the first month, which no question holds. */
export function canExtend({ due }: RequestTerms, today: Day): boolean {
  return today <= due;
}

/** A question to the applicant without which nothing can be done (art. 12(6) GDPR): when it was sent and answered. */
export interface Hold {
  readonly asked: Day;
  readonly answered: Day;
}

/**
 * The last day when the term was held while the organisation waited for who asks: the days of the wait come after the
 * target, and only then does it move past a weekend or a holiday. Undefined when the question went out too late to hold
 * anything. It is shown beside the date without the hold, never instead of it.
 */
export function heldUntil(
  received: Day,
  target: Day,
  { asked, answered }: Hold,
  counted: CountedHolidays = countedByDefault,
): Day | undefined {
  const held = daysBetween(asked, answered);
  const last = addWorkingDays(received, ownTargets.holdWithinWorkingDays, counted);
  if (asked < received || asked > last || held <= 0) return undefined;
  return rollForward(addDaysTo(target, held), counted);
}

/** When using data for advertising, or on a consent that was withdrawn, has stopped: our own target for "at once". */
export function stopBy(received: Day, counted: CountedHolidays = countedByDefault): Day {
  return addWorkingDays(received, ownTargets.stopWorkingDays, counted);
}

/** When a complaint is answered: our own target, because the law has none. */
export function complaintBy(received: Day, counted: CountedHolidays = countedByDefault): Day {
  return rollForward(addDaysTo(received, ownTargets.complaintDays), counted);
}

/** One moment on which the colleagues who handle a request hear of it. */
export interface TermReminder {
  /** Also the key under which the reminder is stored. */
  readonly key: 'halfway' | 'days-7' | 'days-3' | 'days-2' | 'days-1' | 'last-day' | 'late';
  readonly day: Day;
}

/** Halfway, 7, 3, 2 and 1 days before the target, on the last day by law, and the day after it. */
export function termReminders(received: Day, target: Day, due: Day): readonly TermReminder[] {
  const halfway = addDaysTo(received, Math.floor(daysBetween(received, target) / 2));
  return [
    { key: 'halfway', day: halfway },
    { key: 'days-7', day: addDaysTo(target, -7) },
    { key: 'days-3', day: addDaysTo(target, -3) },
    { key: 'days-2', day: addDaysTo(target, -2) },
    { key: 'days-1', day: addDaysTo(target, -1) },
    { key: 'last-day', day: due },
    { key: 'late', day: addDaysTo(due, 1) },
  ];
}

/** Whether a reason for more time is that those who answer are busy, ill or away: none of those is a ground of art. 12(3) GDPR. */
export const isOfOurTime = (reason: string): boolean =>
  /\b(?:druk|drukte|vakantie|ziek|ziekte|geen tijd|personeelstekort|onderbezet|busy|holidays?|ill|sick|no time|understaffed|short[- ]staffed)\b/i.test(
    reason,
  );
