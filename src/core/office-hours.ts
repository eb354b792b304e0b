// When an organisation is at work: whatever is no legal alarm waits until then.
import { type Answers, valueAt } from './engine/answers.js';
import { holidayOn } from './law/holidays.js';
import { addDaysTo, type Day, dayOf, type Instant, instantAt, weekdayOf } from './time.js';

export interface OfficeHours {
  /** 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[];
  /** Minutes after midnight, in the zone of the organisation. */
  readonly opens: number;
  readonly closes: number;
  /** When digests go, in minutes after midnight. */
  readonly digestAt: number;
  /** Open on public holidays too, as a restaurant may be. */
  readonly holidays: boolean;
}

/** Monday to Friday from nine to five: our own choice until the organisation says otherwise. */
export const usualHours: OfficeHours = {
  days: [1, 2, 3, 4, 5],
  opens: 9 * 60,
  closes: 17 * 60,
  digestAt: 9 * 60,
  holidays: false,
};

/** What the profile of the organisation says, and the usual for what it does not. */
export function hoursFrom(answers: Answers): OfficeHours {
  const picked = valueAt(answers, 'open-days');
  const days = Array.isArray(picked) ? picked.flatMap((day) => numberIn(day) ?? []) : [];
  const opens = minutesAt(answers, 'opens-at') ?? usualHours.opens;
  const until = minutesAt(answers, 'closes-at') ?? Math.max(usualHours.closes, opens + 60);
  // Whoever stops before they start works into the night: for us the day ends at midnight.
  const closes = until > opens ? until : 24 * 60;
  const wanted = minutesAt(answers, 'digest-at') ?? usualHours.digestAt;
  return {
    days: days.length > 0 ? days : usualHours.days,
    opens,
    closes,
    digestAt: Math.min(Math.max(wanted, opens), closes - 60),
    holidays: valueAt(answers, 'open-on-holidays') === true,
  };
}

function minutesAt(answers: Answers, path: string): number | undefined {
  const hour = numberIn(valueAt(answers, path));
  return hour === undefined ? undefined : hour * 60;
}

/** The number in `day-6` or `h9`. */
function numberIn(value: unknown): number | undefined {
  const digits = typeof value === 'string' ? /^(?:day-|h)(\d+)$/.exec(value)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** Whether the organisation is at work at this moment. */
export function isOpen(now: Instant, hours: OfficeHours, zone: string): boolean {
  const day = dayOf(now, zone);
  return isOpenDay(day, hours) && moment(day, hours.opens, zone) <= now && now < moment(day, hours.closes, zone);
}

/** The moment itself when the organisation is at work, else when it opens next. */
export function nextOpen(now: Instant, hours: OfficeHours, zone: string): Instant {
  return isOpen(now, hours, zone) ? now : nextMoment(now, hours.opens, hours, zone);
}

/** The next time of day at which digests go, after this moment. */
export function nextDigest(now: Instant, hours: OfficeHours, zone: string): Instant {
  return nextMoment(now, hours.digestAt, hours, zone);
}

/** Whether digests of today may go by now. */
export function isDigestTime(now: Instant, hours: OfficeHours, zone: string): boolean {
  return isOpen(now, hours, zone) && moment(dayOf(now, zone), hours.digestAt, zone) <= now;
}

/** The first moment of the calendar day in the zone. */
export function startOfDay(now: Instant, zone: string): Instant {
  return moment(dayOf(now, zone), 0, zone);
}

function isOpenDay(day: Day, { days, holidays }: OfficeHours): boolean {
  return days.includes(weekdayOf(day)) && (holidays || holidayOn(day) === undefined);
}

function nextMoment(now: Instant, minutes: number, hours: OfficeHours, zone: string): Instant {
  let day = dayOf(now, zone);
  // Whoever works one day a week may miss two in a row (25 December and 1 January fall on the same weekday), never three.
  for (let looked = 0; looked < 28; looked += 1, day = addDaysTo(day, 1)) {
    const at = moment(day, minutes, zone);
    // Where the clock skips an hour it may be closing time already.
    if (at > now && isOpen(at, hours, zone)) return at;
  }
  return moment(addDaysTo(dayOf(now, zone), 1), minutes, zone);
}

const moment = (day: Day, minutes: number, zone: string): Instant =>
  instantAt(day, Math.floor(minutes / 60), minutes % 60, zone);
