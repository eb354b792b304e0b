// The clock of a personal data breach (art. 33 GDPR): from when it runs, until when, and which alarms go out before.
import {
  addDaysTo,
  addMinutesTo,
  type Day,
  dayOf,
  type Instant,
  instantAt,
  minutesBetween,
  weekdayOf,
} from '../../../core/time.js';

/** What the law says from a day on. It may change, so it is data: the last one that has begun counts. */
export interface BreachLaw {
  readonly from: Day;
  /** Elapsed hours after becoming aware within which the authority is told. */
  readonly hours: number;
  /** The authority is told unless a risk is unlikely (33(1) as it stands), or only at a high risk. */
  readonly threshold: 'risk' | 'high-risk';
  /** Elapsed hours after becoming aware at which the people on it are alarmed: our own choice. */
  readonly alarms: readonly number[];
  /** Hours within which a client whose data we hold is warned, where no contract says so: our own choice (33(2): at once). */
  readonly clientHours: number;
  /** From then on a provisional notification is advised while something is open. */
  readonly provisionalAfter: number;
  /** From then on the provisional notification is the first button. */
  readonly urgentAfter: number;
  readonly source: string;
  readonly lastChecked: Day;
}

export const breachLaws: readonly BreachLaw[] = [
  {
    from: '2018-05-25',
    hours: 72,
    threshold: 'risk',
    alarms: [24, 48, 60, 68, 71],
    clientHours: 24,
    provisionalAfter: 48,
    urgentAfter: 60,
    source: 'Art. 33(1) GDPR; Regulation 1182/71, art. 3: hours run through weekends and holidays',
    lastChecked: '2026-11-24',
  },
];

/** The law of the day on which somebody became aware; before the first day that law still counts. */
export function breachLawOn(day: Day, laws: readonly BreachLaw[] = breachLaws): BreachLaw {
  const [first, ...later] = laws;
  if (first === undefined) throw new Error('There is no law about breaches.');
  return later.reduce((known, law) => (law.from <= day ? law : known), first);
}

export interface BreachClock {
  readonly awareAt: Instant;
  /** The moment to steer on: elapsed hours, so a change of the clocks shows in the time of day. */
  readonly deadline: Instant;
  /** The end of the last hour when hours are counted whole (Regulation 1182/71, art. 3(1) and (2)(a)): background only. */
  readonly formalLatest: Instant;
}

export function breachClock(awareAt: Instant, law: BreachLaw): BreachClock {
  return {
    awareAt,
    deadline: addMinutesTo(awareAt, law.hours * 60),
    formalLatest: addMinutesTo(nextFullHour(awareAt), law.hours * 60),
  };
}

/** On the hour exactly, the next full hour is one hour later. Every zone of the EU keeps whole hours to UTC. */
function nextFullHour(instant: Instant): Instant {
  return addMinutesTo(`${instant.slice(0, 14)}00:00.000Z`, 60);
}

export interface Aware {
  /** When the reporter noticed, or when the supplier told us. */
  readonly noticedAt: Instant;
  /** The moment that somebody put in its place, if anybody did. */
  readonly movedTo?: Instant | undefined;
  /** Why it may be later: a short inquiry was needed to be certain, or the moment proved wrong. */
  readonly ground?: 'inquiry' | 'wrong-moment' | undefined;
}

/** When the clock starts. Earlier is always possible; later counts only with a ground. Both moments stay visible. */
export function awareAtOf({ noticedAt, movedTo, ground }: Aware): Instant {
  if (movedTo === undefined || movedTo <= noticedAt) return movedTo ?? noticedAt;
  return ground === undefined ? noticedAt : movedTo;
}

export interface Alarm {
  /** Hours after becoming aware, or that the weekend comes first. */
  readonly key: string;
  readonly at: Instant;
}

const fridayAfternoon = { weekday: 5, hours: 15, minutes: 0 };
const mondayMorning = { hours: 9, minutes: 0 };

/** All alarms of a clock in their order. The zone is the organisation's: its weekend begins on Friday at 15:00. */
export function alarmsOf(clock: BreachClock, law: BreachLaw, zone: string): readonly Alarm[] {
  const hours = law.alarms
    .filter((after) => after < law.hours)
    .map((after): Alarm => ({ key: String(after), at: addMinutesTo(clock.awareAt, after * 60) }));
  const weekend = weekendAlarms(clock, hours, zone).filter(
    ({ at }) => !hours.some((other) => minutesApart(at, other.at) <= 60),
  );
  return [...hours, ...weekend].toSorted((one, other) => (one.at < other.at ? -1 : 1));
}

/** A Friday at 15:00 within the clock, when the deadline or the next alarm falls before Monday 09:00. */
function weekendAlarms({ awareAt, deadline }: BreachClock, hours: readonly Alarm[], zone: string): readonly Alarm[] {
  const alarms: Alarm[] = [];
  for (let day = dayOf(awareAt, zone); day <= dayOf(deadline, zone); day = addDaysTo(day, 1)) {
    if (weekdayOf(day) !== fridayAfternoon.weekday) continue;
    const at = instantAt(day, fridayAfternoon.hours, fridayAfternoon.minutes, zone);
    const monday = instantAt(addDaysTo(day, 3), mondayMorning.hours, mondayMorning.minutes, zone);
    const next = [...hours.map((alarm) => alarm.at), deadline].find((moment) => moment > at);
    if (at > awareAt && next !== undefined && next < monday) alarms.push({ key: `weekend-${day}`, at });
  }
  return alarms;
}

/**
 * The alarms still to give at a moment. Those already past become one, now, which is the latest of them (decision 15).
 * `told`: what was said a moment ago said the same, so nothing is planned for now or within the hour.
 */
export function alarmsFrom(alarms: readonly Alarm[], now: Instant, told = false): readonly Alarm[] {
  if (told) return alarms.filter(({ at }) => at > addMinutesTo(now, 60));
  const past = alarms.filter(({ at }) => at <= now).at(-1);
  const coming = alarms.filter(({ at }) => at > now);
  if (past === undefined) return coming;
  const [next, ...later] = coming;
  // Two within an hour become one: the later one says what the earlier one would have said.
  if (next !== undefined && minutesApart(now, next.at) <= 60) return [{ ...next, at: now }, ...later];
  return [{ ...past, at: now }, ...coming];
}

/** Whether a later alarm of the same clock is due as well, so that this one need not be given any more. */
export function isOvertaken(key: string, alarms: readonly Alarm[], now: Instant): boolean {
  const due = alarms.filter(({ at }) => at <= now);
  return due.some((alarm) => alarm.key === key) && due.at(-1)?.key !== key;
}

function minutesApart(one: Instant, other: Instant): number {
  return Math.abs(minutesBetween(one, other));
}

/** How a report stands to its clock. */
export type Timing = 'in-time' | 'provisional' | 'urgent' | 'late';

/** Where the clock is now; `late` also when it was already over at the report: then the reason is asked (AP form 4.5). */
export function timingOf({ awareAt, deadline }: BreachClock, law: BreachLaw, now: Instant): Timing {
  if (now > deadline) return 'late';
  if (now >= addMinutesTo(awareAt, law.urgentAfter * 60)) return 'urgent';
  return now >= addMinutesTo(awareAt, law.provisionalAfter * 60) ? 'provisional' : 'in-time';
}
