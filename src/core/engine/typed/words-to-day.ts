// Days as people type them: "gisteren", "24-11", "3 maart", "afgelopen vrijdag", "twee weken geleden".
import { addDaysTo, addMonthsTo, type Day, dayFrom, monthNumber, weekdayOf } from '../../time.js';
import { numberIn } from './words-to-number.js';

export type Side = 'past' | 'future' | undefined;

/** A typed day, or undefined. Without a year it is the nearest such day on the allowed side of today (both: nearest past). */
export function dayFromWords(typed: string, today: Day, only: Side): Day | undefined {
  if (typed.length > 100) return undefined;
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:op|on)\s+/, '')
    .replace(/[.,!]+$/, '')
    .replaceAll(/\s+/g, ' ');
  return (
    named(text, today) ??
    counted(text, today) ??
    weekday(text, today, only) ??
    onWeekday(text, today, only) ??
    dated(text, today, only) ??
    datedLastYear(text, today) ??
    dayOfMonth(text, today, only)
  );
}

/** "Vrijdag 11 december", where that is a Friday. */
function onWeekday(text: string, today: Day, only: Side): Day | undefined {
  const [, word = '', date = ''] = /^([a-z]+),? (\d{1,2}\S* .{3,20})$/.exec(text) ?? [];
  const wanted = weekdayNamed(word);
  const day = wanted === undefined ? undefined : dated(date, today, only);
  return day !== undefined && weekdayOf(day) === wanted ? day : undefined;
}

const names: Readonly<Record<string, number>> = {
  vandaag: 0,
  today: 0,
  nu: 0,
  gisteren: -1,
  gister: -1,
  yesterday: -1,
  eergisteren: -2,
  eergister: -2,
  morgen: 1,
  tomorrow: 1,
  overmorgen: 2,
};

function named(text: string, today: Day): Day | undefined {
  const step = Object.hasOwn(names, text) ? names[text] : undefined;
  return step === undefined ? undefined : addDaysTo(today, step);
}

/** "drie dagen geleden", "over 2 maanden", "over een half jaar". */
function counted(text: string, today: Day): Day | undefined {
  const [, ahead, word = '', unit = '', ago] =
    /^(?:(over|in) )?(\S+) (dag|dagen|days?|week|weken|weeks|maand|maanden|months?|jaar|jaren|years?)( geleden| ago)?$/.exec(
      text.replace(/\b(?:een|a|an|half a) half ?(?:jaar|year)\b|\bhalf a year\b/, '6 maanden'),
    ) ?? [];
  const count = numberIn(word);
  if (count === undefined || count < 0 || count > 1000 || (ahead === undefined) === (ago === undefined))
    return undefined;
  const signed = ago === undefined ? count : -count;
  if (/^[jy]/.test(unit)) return count > 50 ? undefined : addMonthsTo(today, signed * 12);
  if (unit.startsWith('m')) return addMonthsTo(today, signed);
  return addDaysTo(today, unit.startsWith('w') ? signed * 7 : signed);
}

/** From Monday on; the short forms are those of calendars. */
const weekdays: readonly (readonly string[])[] = [
  ['maandag', 'ma', 'monday', 'mon'],
  ['dinsdag', 'di', 'tuesday', 'tue'],
  ['woensdag', 'wo', 'wednesday', 'wed'],
  ['donderdag', 'do', 'thursday', 'thu'],
  ['vrijdag', 'vr', 'friday', 'fri'],
  ['zaterdag', 'za', 'saturday', 'sat'],
  ['zondag', 'zo', 'sunday', 'sun'],
];

/** 1 for Monday to 7 for Sunday; undefined for what is no weekday. */
export function weekdayNamed(word: string): number | undefined {
  const index = weekdays.findIndex((words) => words.includes(word));
  return index < 0 ? undefined : index + 1;
}

/** "vrijdag" is the nearest one, today included; "afgelopen vrijdag" is before today, "vorige week vrijdag" in that week. */
function weekday(text: string, today: Day, only: Side): Day | undefined {
  const [, which = '', word = ''] = /^(?:(.+) )?([a-z]+)$/.exec(text) ?? [];
  const wanted = weekdayNamed(word);
  if (wanted === undefined) return undefined;
  const now = weekdayOf(today);
  const back = (now - wanted + 7) % 7;
  switch (which) {
    case '':
      return addDaysTo(today, only === 'future' ? (wanted - now + 7) % 7 : -back);
    case 'afgelopen':
    case 'vorige':
    case 'last':
      return addDaysTo(today, -(back || 7));
    case 'aanstaande':
    case 'komende':
    case 'volgende':
    case 'next':
      return addDaysTo(today, (wanted - now + 7) % 7 || 7);
    case 'vorige week':
    case 'last week':
      return addDaysTo(today, wanted - now - 7);
    case 'volgende week':
    case 'next week':
      return addDaysTo(today, wanted - now + 7);
    default:
      return undefined;
  }
}

/** "24-11", "24/11/26", "3 maart", "3e maart 2026". */
function dated(text: string, today: Day, only: Side): Day | undefined {
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(text);
  const worded = /^(\d{1,2})(?:e|ste|de|th|st|nd|rd)? ([a-z]+)\.?(?: (\d{4}|\d{2}))?$/.exec(text);
  const [, date = '', word = '', year] = numeric ?? worded ?? [];
  const month = numeric ? Number(word) : monthNumber(word);
  if (date === '' || month === undefined) return undefined;
  if (year !== undefined) return dayFrom(Number(year.length === 2 ? `20${year}` : year), month, Number(date));
  const thisYear = Number(today.slice(0, 4));
  const nearest = dayFrom(thisYear, month, Number(date));
  if (only === 'future') return nearest && nearest < today ? dayFrom(thisYear + 1, month, Number(date)) : nearest;
  return nearest && nearest > today ? dayFrom(thisYear - 1, month, Number(date)) : nearest;
}

/** "12 oktober vorig jaar", "vorig jaar 12 oktober". */
function datedLastYear(text: string, today: Day): Day | undefined {
  const [, before, after] =
    /^(?:(?:vorig jaar|last year),? (.+)|(.+?),? (?:van )?(?:vorig jaar|last year))$/.exec(text) ?? [];
  const date = before ?? after;
  return date === undefined ? undefined : dated(`${date} ${Number(today.slice(0, 4)) - 1}`, today, undefined);
}

/** "De 20e": of this month, or of the nearest one on the allowed side of today. */
function dayOfMonth(text: string, today: Day, only: Side): Day | undefined {
  const [, date = ''] = /^de (\d{1,2})(?:e|ste|de)$/.exec(text) ?? [];
  if (date === '') return undefined;
  const inMonth = (first: Day) => dayFrom(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(date));
  const first: Day = `${today.slice(0, 7)}-01`;
  const near = inMonth(first);
  const isRight = near !== undefined && (only === 'future' ? near >= today : near <= today);
  return isRight ? near : inMonth(addMonthsTo(first, only === 'future' ? 1 : -1));
}
