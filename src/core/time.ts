// Moments and days. The only core file that may say Date; everything that counts days or months names its zone.

import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns/addDays';
import { rememberedBy } from './remembered.js';
import { type Language, type Text, t } from './text.js';
import { ids } from './word-list.js';

/** ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it. */
export type Instant = string;
/** `YYYY-MM-DD`. */
export type Day = string;

/** The calendar day of a moment in a zone. */
export const dayOf = (instant: Instant, zone: string): Day => dayAt({ instant, zone });

// Every turn asks this, mostly within the minute of the last one; no zone changes its day within a minute.
const dayAt = rememberedBy(
  ({ instant, zone }: { readonly instant: Instant; readonly zone: string }) => `${instant.slice(0, 16)} ${zone}`,
  256,
  ({ instant, zone }): Day => {
    const local = new TZDate(instant, zone);
    return dayText(local.getFullYear(), local.getMonth() + 1, local.getDate());
  },
);

/** A day that exists, or undefined (31-02). */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2200) return undefined;
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return dayText(year, month, day);
}

/** The day some days later; a day has no zone. */
export function addDaysTo(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same date some calendar months later; the last day of that month where it has no such date. A day has no zone. */
export function addMonthsTo(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return dayText(last.getUTCFullYear(), last.getUTCMonth() + 1, Math.min(date, last.getUTCDate()));
}

/** The day on which a term in days, weeks, months or years is over that begins on a day; undefined for another unit. */
export function afterTerm(day: Day, term: number, unit: unknown): Day | undefined {
  if (unit === 'days') return addDaysTo(day, term);
  if (unit === 'weeks') return addDaysTo(day, 7 * term);
  if (unit === 'months') return addMonthsTo(day, term);
  return unit === 'years' ? addMonthsTo(day, 12 * term) : undefined;
}

/** The moment some days later at the same time of day in a zone; a time skipped by the clock change moves forward. */
export function daysAfter(instant: Instant, days: number, zone: string): Instant {
  return new Date(addDays(new TZDate(instant, zone), days).getTime()).toISOString();
}

/** Whether this machine knows a zone of this name; a fixed offset such as +01:00 knows no summer time and is none. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7;
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000);
}

/** The moment some minutes later, of elapsed time: a change of the clocks changes nothing. */
export function addMinutesTo(instant: Instant, minutes: number): Instant {
  return new Date(new Date(instant).getTime() + minutes * 60_000).toISOString();
}

/** Whole minutes from one moment to another, rounded down; negative when the other comes first. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.floor((new Date(to).getTime() - new Date(from).getTime()) / 60_000);
}

/** The moment at a wall-clock time in a zone; a time skipped by the clock change moves forward. */
export const instantAt = (day: Day, hours: number, minutes: number, zone: string): Instant =>
  wallClock({ day, hours, minutes, zone });

interface WallClock {
  readonly day: Day;
  readonly hours: number;
  readonly minutes: number;
  readonly zone: string;
}
// Opening and closing time of the same few days are asked for each message that goes out.
const wallClock = rememberedBy(
  ({ day, hours, minutes, zone }: WallClock) => `${day} ${hours}:${minutes} ${zone}`,
  256,
  ({ day, hours, minutes, zone }): Instant => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(new TZDate(year, month - 1, date, hours, minutes, 0, 0, zone).getTime()).toISOString();
  },
);

/** The moment with the same date and time of day in another zone. */
export function inZone(instant: Instant, from: string, to: string): Instant {
  const local = new TZDate(instant, from);
  return instantAt(dayOf(instant, from), local.getHours(), local.getMinutes(), to);
}

/** The same moment with milliseconds in UTC, or undefined when the text is no moment with a zone. */
export function instantFrom(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: ids('januari februari maart april mei juni juli augustus september oktober november december'),
  en: ids('January February March April May June July August September October November December'),
};

/** "24 november 2026". */
export function showDay(day: Day, language: Language): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return `${Number(date)} ${months[language][Number(month) - 1] ?? month} ${year}`;
}

/** "24 november 2026 om 09:14" in the zone. */
export function showInstant(instant: Instant, zone: string, language: Language): string {
  const local = new TZDate(instant, zone);
  const clock = `${String(local.getHours()).padStart(2, '0')}:${String(local.getMinutes()).padStart(2, '0')}`;
  return `${showDay(dayOf(instant, zone), language)} ${language === 'nl' ? 'om' : 'at'} ${clock}`;
}

/** The number of a month by its name or its first three letters in Dutch or English, or undefined. */
export function monthNumber(word: string): number | undefined {
  const said = word.toLowerCase();
  const start = said.slice(0, 3);
  if (start.length < 3) return undefined;
  if (start === 'mrt') return 3;
  for (const names of [months.nl, months.en]) {
    const index = names.findIndex((name) => name.toLowerCase().startsWith(start) && mayBe(name.length, said));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

/** "Maybe" and "maar" are no month, for all that they begin as one. */
const mayBe = (length: number, said: string): boolean =>
  said.length === 3 ||
  said === 'sept' ||
  said === 'febr' ||
  (said !== 'maar' && Math.abs(said.length - length) <= (length > 5 ? 3 : 1));

function dayText(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Monday first. */
export const weekdayNames: readonly Text[] = [
  t('maandag', 'Monday'),
  t('dinsdag', 'Tuesday'),
  t('woensdag', 'Wednesday'),
  t('donderdag', 'Thursday'),
  t('vrijdag', 'Friday'),
  t('zaterdag', 'Saturday'),
  t('zondag', 'Sunday'),
];

/** A length of time in days, by the id of its unit, near enough to tell which of two is longer. */
export const daysIn: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 365 / 12, years: 365 };
