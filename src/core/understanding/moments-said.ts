// Moments and days inside what people tell: "gisteravond is de tas gestolen".
import type { Facts } from '../engine/facts.js';
import { dayFromWords, type Side } from '../engine/words-to-day.js';
import { momentFromWords } from '../engine/words-to-moment.js';
import { type Day, dayOf, type Instant, instantAt } from '../time.js';

type Clock = Pick<Facts, 'now' | 'zone'>;

/** Words with which a moment begins; elsewhere none is looked for. */
const begins =
  /^(?:van(?:ochtend|morgen|middag|avond|nacht|daag)|heden\w*|(?:eer)?gister\w*|(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*|afgelopen|vorige|deze|'s|om|rond|sinds|half|kwart|een|an?|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|one|two|three|four|five|six|ten|about|\d+\S*|today|yesterday|last|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day\w*|on|at|op|since)$/;
/** Said of what is told just now; a day or a time beside them says more. */
const justNow = /(?:^|\s)(?:net|zojuist|zonet|daarnet|just|just now|zo-even|zoeven)(?=\s)/;

/**
 * The moment that a sentence tells, in the past: the longest words that say one count. A day alone counts from its beginning, so
 * that no term ends too late. Undefined where it tells none.
 */
export function momentSaid(text: string, { now, zone }: Clock): Instant | undefined {
  const words = wordsOf(text);
  const found = longest(words, (said) => momentFromWords(said, now, zone, 'past'));
  if (found !== undefined && found <= now) return found;
  const day = longest(words, (said) => dayFromWords(said, dayOf(now, zone), 'past'));
  const start = day === undefined ? undefined : instantAt(day, 0, 0, zone);
  if (start !== undefined && start <= now) return start;
  return justNow.test(` ${words.join(' ')} `) ? now : undefined;
}

/** Whether a sentence names no time of the clock: the moment it tells is then the beginning of a day, or of a part of it. */
export const isVague = (text: string): boolean =>
  !/\d|\b(?:uur|uren|half|kwart(?:ier)?|minuten?|geleden|nu|net|zojuist|zonet|daarnet|ago|hours?|minutes?|now|just|o'clock)\b/i.test(
    text,
  );

/** The day that a sentence tells. */
export function daySaid(text: string, { now, zone }: Clock, only: Side): Day | undefined {
  return longest(wordsOf(text), (words) => dayFromWords(words, dayOf(now, zone), only));
}

const mostWords = 7;

/** As the readers of days and moments know them: without capitals, with one word for one thing. */
const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, 600)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\bheden(ochtend|middag|avond|morgen)\b/g, 'van$1')
    .replaceAll(/\b(uur|uren|dag|dagen|week|weken|maand|maanden|minuten|kwartier) terug\b/g, '$1 geleden')
    .replaceAll(/\b(gister|eergister)(?:en)?\s?(ochtend|middag|avond|nacht) een (?:uur|stuk) of (\S+)/g, '$1$2 $3 uur')
    .replaceAll(/\been (?:uur|minuut|dag|week) of (?=\S+ (?:geleden|terug))/g, '')
    .replaceAll(/\b(?:een )?(?:uur|uurtje) of (\S+)(?! geleden)/g, '$1 uur')
    .replaceAll(/\buurtje\b/g, 'uur')
    .replaceAll(
      /\b(ten|two|three|four|five|six|twelve|twenty) (?=minutes|hours|days|weeks)/g,
      (_, word) => `${digits[String(word)] ?? ''} `,
    )
    .split(/[\s,;!?()":]+(?!\d)|:(?!\d)/)
    .map((word) => word.replace(/^[.'](?!s$)|[.']+$/g, ''))
    .filter((word) => word !== '');
const digits: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  ten: '10',
  twelve: '12',
  twenty: '20',
};

function longest<T>(words: readonly string[], read: (words: string) => T | undefined): T | undefined {
  for (let size = Math.min(mostWords, words.length); size > 0; size -= 1)
    for (let at = 0; at + size <= words.length; at += 1) {
      const first = words[at] ?? '';
      if (!begins.test(first) || isOnlyNumber(words.slice(at, at + size))) continue;
      const found = readSpan(words.slice(at, at + size), read);
      if (found !== undefined) return found;
    }
  return undefined;
}

function readSpan<T>(words: readonly string[], read: (words: string) => T | undefined): T | undefined {
  const [first = '', ...rest] = words;
  const said = words.join(' ');
  if (first === 'about') return read(rest.join(' '));
  if (first !== 'sinds' && first !== 'since') return read(said);
  return rest.length === 0 ? undefined : (read(`${rest.join(' ')} geleden`) ?? read(rest.join(' ')));
}

/** "8" alone is a house number as well as an hour. */
const isOnlyNumber = (words: readonly string[]) =>
  words.length === 1 &&
  /^(?:\d+|een|één|an?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|one|two|three|four|five|six|ten|on|at|op|om|rond|half|kwart|deze|this|last|vorige|afgelopen)$/.test(
    words[0] ?? '',
  );
