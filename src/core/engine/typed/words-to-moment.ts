// Moments as people type them who are in a hurry: "nu", "een uur geleden", "gisteravond rond 9 uur", "maandag half drie".
import {
  addDaysTo,
  addMinutesTo,
  type Day,
  dayOf,
  daysAfter,
  type Instant,
  instantAt,
  instantFrom,
} from '../../time.js';
import { dayFromWords, type Side, weekdayNamed } from './words-to-day.js';
import { numberIn } from './words-to-number.js';

/**
 * A typed moment in the zone, or undefined. A part of a day without a time ("gisteravond") means its beginning: a term that
 * counts from there never ends too late. "3 uur" and "half drie" are in the afternoon, as people say it; "3:00" is at night.
 */
export function momentFromWords(typed: string, now: Instant, zone: string, only: Side): Instant | undefined {
  if (typed.length > 100 || !mayTell.test(typed)) return undefined;
  const text = tidy(typed);
  if (nowWords.includes(text)) return now;
  const ago = momentAgo(text, now, zone);
  if (ago !== undefined) return ago;
  const today = dayOf(now, zone);
  const { rest, part } = withoutPart(text);
  const words = rest === '' ? [] : rest.split(' ');
  const found =
    split(words, today, only) ??
    (part === undefined ? undefined : (bareHour(words, today, only) ?? wholePart(words, part, today, only)));
  if (found === undefined) return undefined;
  const moment = placed({ ...found, part }, zone);
  if (moment === undefined || only !== 'past' || moment <= now) return moment;
  // "Maandag 16:00", said on a Monday morning, was a week ago.
  const isWeekday = words.some((word) => weekdayNamed(word) !== undefined);
  return isWeekday ? placed({ ...found, day: addDaysTo(found.day, -7), part }, zone) : moment;
}

/** What stands in all that names a moment: most words that are looked at name a day at most. */
const mayTell =
  /u(?:ur)?\b|net\b|now\b|zojuist|o['’]clock|[ap]m\b|half|over\b|voor\b|past\b|\bto\b|\d[:.u]\d|geleden|ago\b|ochtend|morgen|middag|avond|nacht|morning|afternoon|evening|night/i;

const nowWords = ['nu', 'net', 'net nu', 'zojuist', 'zonet', 'zo net', 'daarnet', 'now', 'just now'];

/** Without capitals, and without what stands around a time and says nothing. */
function tidy(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/(?<=[a-z])[,]|,(?=\s)|[.,!]+$/g, '')
    .replaceAll(/(?:^|(?<=\s))(?:om|rond|ongeveer|omstreeks|tegen|circa|ca\.?|op|at(?! night)|around|about|on)\s+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const minutesSaid: Readonly<Record<string, number>> = {
  'half uur': 30,
  'een half uur': 30,
  'half an hour': 30,
  'anderhalf uur': 90,
  kwartier: 15,
  'een kwartier': 15,
};

/** "een uur geleden", "10 minuten geleden", "half uur geleden", "2 dagen geleden": that long before now. */
function momentAgo(text: string, now: Instant, zone: string): Instant | undefined {
  const [, words = ''] = /^(.+) (?:geleden|ago)$/.exec(text) ?? [];
  const fixed = Object.hasOwn(minutesSaid, words) ? minutesSaid[words] : undefined;
  if (fixed !== undefined) return addMinutesTo(now, -fixed);
  const [, word = '', unit = ''] =
    /^(\S+) (minuut|minuten|minutes?|min|uur|uren|hours?|kwartier|dag|dagen|days?|week|weken|weeks)$/.exec(words) ?? [];
  const count = word === 'an' || word === 'a' ? 1 : numberIn(word);
  if (count === undefined || count < 0 || count > 1000) return undefined;
  if (/^[dw]/.test(unit)) return daysAfter(now, unit.startsWith('w') ? -7 * count : -count, zone);
  return addMinutesTo(now, -count * (unit.startsWith('m') ? 1 : unit === 'kwartier' ? 15 : 60));
}

/** The hour at which each begins. A night is the one before the day, unless it is said to follow it. */
const parts = { night: 0, morning: 6, afternoon: 12, evening: 18, 'night after': 22 } as const;
type Part = keyof typeof parts;

/** Whether this may be the beginning that stands for a part of a day, of which no time was said. */
export const beginsPart = (at: Instant, zone: string): boolean =>
  instantFrom(at) !== undefined &&
  Object.values(parts).some((hours) => instantAt(dayOf(at, zone), hours, 0, zone) === at);

const partNamed: ReadonlyMap<string, Part> = new Map([
  ['ochtend', 'morning'],
  ['morgen', 'morning'],
  ['morning', 'morning'],
  ['middag', 'afternoon'],
  ['afternoon', 'afternoon'],
  ['avond', 'evening'],
  ['evening', 'evening'],
  ['nacht', 'night'],
  ['night', 'night'],
]);
const partWord = `(${[...partNamed.keys()].join('|')})s?`;
/** How a part of a day is said, with the day it belongs to: "vanochtend", "gisteravond", "maandagmiddag", "'s nachts". */
const shapes: readonly RegExp[] = [
  new RegExp(`\\b(van|deze |this )${partWord}\\b`),
  new RegExp(`\\b(gister|eergister)(?:en)?\\s?${partWord}\\b`),
  new RegExp(`\\b((?:maan|dins|woens|donder|vrij|zater|zon)dag|yesterday|last|[a-z]+day)\\s?${partWord}\\b`),
  new RegExp(
    `()(?:'s|(?:(?:aan |op |tegen )?(?:het )?(?:eind|einde|begin) (?:van|v) |in )de|(?:(?:at |towards )?(?:the )?(?:end|beginning) of |in )the|at) ${partWord}\\b`,
  ),
];
const dayMeant: Readonly<Record<string, string>> = {
  van: 'vandaag',
  'deze ': 'vandaag',
  'this ': 'vandaag',
  gister: 'gisteren',
  eergister: 'eergisteren',
  last: 'gisteren',
};

/** Takes the part of the day out of the words: "gisteravond 9 uur" is "gisteren 9 uur", in the evening. */
function withoutPart(text: string): { readonly rest: string; readonly part: Part | undefined } {
  for (const shape of shapes) {
    const [whole, said = '', word = ''] = shape.exec(text) ?? [];
    const part = partNamed.get(word);
    if (whole === undefined || part === undefined) continue;
    const day = Object.hasOwn(dayMeant, said) ? (dayMeant[said] ?? '') : said;
    const follows = part === 'night' && ['gisteren', 'yesterday'].includes(day);
    const rest = text.replace(whole, ` ${day} `).replaceAll(/\s+/g, ' ').trim();
    return { rest, part: follows ? 'night after' : part };
  }
  return { rest: text, part: undefined };
}

interface Clock {
  readonly hours: number;
  readonly minutes: number;
  /** Said as in a talk ("half drie"), where an hour up to twelve may be of either half of the day. */
  readonly spoken: boolean;
}

interface Placed {
  readonly day: Day;
  readonly clock: Clock;
  readonly part?: Part | undefined;
}

/** The time at one end of the words and the day in the others; without a day it is today. */
function split(words: readonly string[], today: Day, only: Side): Placed | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const [first, last] = [words.slice(0, at), words.slice(at)];
    for (const { of, time } of [
      { of: first, time: last },
      { of: last, time: first },
    ]) {
      const clock = timeFromWords(time.join(' '));
      if (clock === undefined) continue;
      const day = of.length === 0 ? today : dayFromWords(of.join(' '), today, only);
      if (day !== undefined) return { day, clock };
    }
  }
  return undefined;
}

/** "Seven this morning", "vanochtend 7": beside a part of the day a number is an hour. */
function bareHour(words: readonly string[], today: Day, only: Side): Placed | undefined {
  const [hour = '', ...others] = [...words].reverse();
  const hours = numberIn(hour) ?? numberIn(words[0] ?? '');
  const rest = numberIn(hour) === undefined ? words.slice(1) : others.reverse();
  const day = rest.length === 0 ? today : dayFromWords(rest.join(' '), today, only);
  return hours === undefined || hours < 1 || hours > 12 || day === undefined
    ? undefined
    : { day, clock: { hours, minutes: 0, spoken: true } };
}

function wholePart(words: readonly string[], part: Part, today: Day, only: Side): Placed | undefined {
  const day = words.length === 0 ? today : dayFromWords(words.join(' '), today, only);
  return day === undefined ? undefined : { day, clock: { hours: parts[part], minutes: 0, spoken: false } };
}

/** A time of the clock, or undefined: "14:00", "9 uur", "half drie", "kwart over 2", "10 voor half 4", "3 pm". */
function timeFromWords(text: string): Clock | undefined {
  const [, hours = '', minutes = '', half] = /^(\d{1,2})[:.u](\d{2})(?: ?(?:uur|u))?(?: ?([ap]m))?$/.exec(text) ?? [];
  if (hours !== '') return clock(Number(hours) + afterNoon(Number(hours), half), Number(minutes), false);
  const [, whole = '', m] = /^(\S+?) ?(?:uur|u|o'clock|([ap]m))$/.exec(text) ?? [];
  const hour = numberIn(whole);
  if (hour !== undefined) return clock(hour + afterNoon(hour, m), 0, m === undefined);
  return spokenTime(text.replace(/ uur$/, ''));
}

const afterNoon = (hours: number, half: string | undefined): number =>
  half === 'pm' && hours < 12 ? 12 : half === 'am' && hours === 12 ? -12 : 0;

function spokenTime(text: string): Clock | undefined {
  const [, quarter, count, side = '', half, past, word = ''] =
    /^(?:(?:(kwart|quarter)|(?!half )(\S+)(?: minuten| minutes)?) (over|voor|past|to) )?(?:(half) )?(past )?(\S+)$/.exec(
      text,
    ) ?? [];
  const hour = numberIn(word);
  const minutes = quarter === undefined ? (count === undefined ? 0 : numberIn(count)) : 15;
  if (hour === undefined || minutes === undefined || hour > 12 || minutes > 30) return undefined;
  if (side === '' && half === undefined) return undefined;
  // Dutch "half drie" is before three, English "half past two" is after two.
  const base = hour * 60 + (half === undefined ? 0 : past === undefined ? -30 : 30);
  const total = (base + (side === 'voor' || side === 'to' ? -minutes : minutes) + 12 * 60) % (12 * 60);
  return clock(Math.floor(total / 60) || 12, total % 60, true);
}

function clock(hours: number, minutes: number, spoken: boolean): Clock | undefined {
  return hours >= 0 && hours < 24 && minutes < 60 ? { hours, minutes, spoken: spoken && hours <= 12 } : undefined;
}

/** The moment, with the hours in the half of the day that was meant. */
function placed({ day, clock: { hours, minutes, spoken }, part }: Placed, zone: string): Instant | undefined {
  const at = (on: Day, hour: number) => instantAt(on, hour, minutes, zone);
  switch (part) {
    case undefined:
      return at(day, spoken && hours <= 6 ? hours + 12 : hours);
    case 'morning':
      return hours > 12 ? undefined : at(day, hours);
    case 'afternoon':
      return at(day, hours < 7 ? hours + 12 : hours);
    case 'evening':
      return at(day, hours < 12 ? hours + 12 : hours);
    case 'night':
      return atNight(addDaysTo(day, -1), hours, at);
    case 'night after':
      return atNight(day, hours, at);
  }
}

/** In the night that begins on this day: from eight to twelve it is before midnight. */
function atNight(day: Day, hours: number, at: (on: Day, hour: number) => Instant | undefined): Instant | undefined {
  const late = hours >= 8 && hours < 12 ? hours + 12 : hours;
  return late > 12 ? at(day, late) : at(addDaysTo(day, 1), late === 12 ? 0 : late);
}
