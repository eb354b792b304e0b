// Days and moments as people type them: "gisteren", "24-11", "3 maart", "vandaag 14:00".
import { addDaysTo, type Day, dayFrom, dayOf, type Instant, instantAt, monthNumber } from '../time.js';

const relative: Readonly<Record<string, number>> = {
  vandaag: 0,
  today: 0,
  nu: 0,
  gisteren: -1,
  yesterday: -1,
  eergisteren: -2,
  morgen: 1,
  tomorrow: 1,
  overmorgen: 2,
};

/** A typed day, or undefined. Without a year it is the nearest such day on the allowed side of today (both: nearest past). */
export function dayFromWords(typed: string, today: Day, only: 'past' | 'future' | undefined): Day | undefined {
  if (typed.length > 100) return undefined;
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^op\s+/, '')
    .replace(/[.,]+$/, '');
  const step = Object.hasOwn(relative, text) ? relative[text] : undefined;
  if (step !== undefined) return addDaysTo(today, step);
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(text);
  const named = /^(\d{1,2})(?:e|ste|de|th|st|nd|rd)?\s+([a-z]+)\.?(?:\s+(\d{4}))?$/.exec(text);
  const [, date = '', word = '', year] = numeric ?? named ?? [];
  const month = numeric ? Number(word) : monthNumber(word);
  if (date === '' || month === undefined) return undefined;
  if (year !== undefined) return dayFrom(Number(year.length === 2 ? `20${year}` : year), month, Number(date));
  const thisYear = Number(today.slice(0, 4));
  const nearest = dayFrom(thisYear, month, Number(date));
  if (only === 'future') return nearest && nearest < today ? dayFrom(thisYear + 1, month, Number(date)) : nearest;
  return nearest && nearest > today ? dayFrom(thisYear - 1, month, Number(date)) : nearest;
}

/** A typed moment in the zone, or undefined: a day with a time, a time alone (today), or "nu". */
export function momentFromWords(
  typed: string,
  now: Instant,
  zone: string,
  only: 'past' | 'future' | undefined,
): Instant | undefined {
  if (typed.length > 100) return undefined;
  const text = typed.trim().toLowerCase();
  if (text === 'nu' || text === 'now' || text === 'net' || text === 'zojuist') return now;
  const today = dayOf(now, zone);
  const found = /^(?:(.*?)[\s,]+)?(?:om\s+|at\s+)?(\d{1,2})(?:[:.u](\d{2})|\s?(?:uur|u)\b)\s*(?:uur|u)?$/.exec(text);
  if (found === null) return undefined;
  const [, words, hours = '', minutes = '0'] = found;
  const day = words === undefined ? today : dayFromWords(words.replace(/\s+om$/, ''), today, only);
  if (day === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return instantAt(day, Number(hours), Number(minutes), zone);
}
