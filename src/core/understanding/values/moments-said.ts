// Moments and days inside what people tell: "gisteravond is de tas gestolen".
import type { Facts } from '../../engine/facts.js';
import { respelled } from '../../engine/typed/time-spelling.js';
import { dayFromWords, type Side } from '../../engine/typed/words-to-day.js';
import { momentFromWords } from '../../engine/typed/words-to-moment.js';
import { numberIn } from '../../engine/typed/words-to-number.js';
import { remembered } from '../../remembered.js';
import {
  addDaysTo,
  addMonthsTo,
  type Day,
  dayOf,
  type Instant,
  instantAt,
  monthNumber,
  weekdayOf,
} from '../../time.js';
import { saidInstead } from '../corrections/taken-back.js';
import { nearIn } from '../near-words.js';
import { listed } from '../words.js';
import { momentInstead, onlyDenied } from './moment-instead.js';
import { gotTold, onlyAgo, onlyNow, seenByOthers, seenNow } from './noticed-words.js';
import { aheadSaid } from './week-ahead.js';

type Clock = Pick<Facts, 'now' | 'zone'>;

/** Words with which a moment begins; elsewhere none is looked for. */
const begins =
  /^(?:van(?:ochtend|morgen|middag|avond|nacht|daag)|(?:eer)?gister\w*|(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*|afgelopen|vorige?|deze|'s|om|rond|sinds|half|kwart|de|een|an?|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|ten|about|\d+\S*|today|yesterday|last|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day\w*|on|at|op|since)$/;
/** What is to come begins so as well. */
const beginsAhead = /^(?:(?:over)?morgen|over|in|komende?|volgende?|eerstkomende|aanstaande|tomorrow|next|coming)$/;
/** Said of what is told just now; a day or a time beside them says more. "Just phone numbers" says when nothing was. */
const justNow =
  /(?:^|\s)(?:net(?! (?:als|zoals|zo|alleen|niet|genoeg)\s)|zojuist|zonet|daarnet|daarstraks|straks nog|just(?= (?:now|a moment ago|been|had|lost|sent|found|noticed|saw|heard|got|gave|told|left|put|rang|went|came|said|did|became|took|broke|(?!need|want|encrypt|unencrypt|lock|unlock)[a-z]+ed)\s)|zo-even|zoeven|a moment ago)(?=\s)/;

/** Words as they stood in the text, and what they mean. */
interface Span<T> {
  readonly from: number;
  readonly words: readonly string[];
  readonly means: T;
}

/** A moment that was told; `rough` where no time of the clock was named: it is then the beginning of a day, or of a part of it. */
export interface MomentTold {
  readonly at: Instant;
  readonly rough: boolean;
}

/**
 * The moment that a sentence tells, in the past: the longest words that say one count, with the day or the time that stands apart
 * from them. A day alone counts from its beginning, so that no term ends too late. Undefined where it tells none.
 */
export function momentTold(text: string, clock: Clock): MomentTold | undefined {
  if (onlyDenied(text)) return undefined;
  const instead = momentInstead(text)?.now ?? saidInstead(text);
  const better = instead === undefined ? undefined : momentTold(instead, clock);
  if (better !== undefined) return better;
  const all = text.split(/[,;.]\s|\s(?:maar|en|but|and)\s/);
  const clauses = all.filter((clause) => !seenByOthers.test(clause));
  const ours = clauses.length === all.length ? undefined : momentTold(clauses.join(', '), clock);
  if (ours !== undefined) return ours;
  // When it happened is another moment than when it was seen, and when it was seen than when it was found out.
  const seen = clauses.length <= 1 ? [] : clauses.filter((clause) => notices.test(clause) || gotTold.test(clause));
  const found = [...seen.filter((clause) => gotTold.test(clause) || foundOut.test(clause)), ...seen]
    .map((clause) => seenAt(clause, clock))
    .find((told) => told !== undefined);
  const ago = found?.at === clock.now ? clauses.find((clause) => onlyAgo.test(clause.trim())) : undefined;
  if (ago !== undefined) return momentIn(ago, clock);
  const whole = found === undefined || found.rough ? momentIn(text, clock) : undefined;
  return found === undefined || (whole !== undefined && isOfThatDay(found, whole, clock)) ? whole : found;
}

const seenAt = (clause: string, clock: Clock): MomentTold | undefined =>
  (seenNow.test(clause) ? { at: clock.now, rough: false } : undefined) ??
  momentIn(clause, clock) ??
  (onlyNow.test(clause) ? { at: clock.now, rough: false } : undefined);

/** "Vanmiddag gemerkt, rond 4 uur": the hour of the same day, which stands in another clause. */
const isOfThatDay = (rough: MomentTold, { at, rough: isRoughToo }: MomentTold, { zone }: Clock): boolean =>
  !isRoughToo && dayOf(at, zone) === dayOf(rough.at, zone);

/** Words of who came to know of something. */
export const notices =
  /\b(?:gemerkt|merkte[n]?|ontdekt[en]*|opgemerkt|opgevallen|gezien|zag(?:en)?|achter gekomen|achtergekomen|(?:kwam|kwamen|kom|komen) (?:ik |we |wij )?er ?(?:\S+ ){0,6}?achter|(?:belt|belde|hoor|hoort|hoorden?|zie|zien)\b(?= (?:\S+ ){0,2}(?:om|rond|tegen|half|kwart|net|vandaag|van(?:morgen|ochtend|middag|avond|nacht)|nu|pas|(?:eer)?gister\w*|\w+dag\w*)\b)|noticed|discovered|found out|saw|(?:(?:rang|called|phoned|told|e-?mailed|texted|wrote to) (?:me|us)|hear|heard)\b(?= (?:\S+ ){0,3}(?:just|today|yesterday|last night|this (?:morning|afternoon|evening)|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b))\b/i;
/** Who finds something out knows what they see. */
export const foundOut =
  /\b(?:gemerkt|merkten?|ontdekt\p{L}*|opgemerkt|opgevallen|(?:er)?achter|achtergekomen|hoorden?|noticed|discovered|found out)\b/iu;
function momentIn(text: string, { now, zone }: Clock): MomentTold | undefined {
  const words = wordsOf(text);
  const today = dayOf(now, zone);
  const moment = (said: string) => momentFromWords(said, now, zone, 'past');
  const day = (said: string) => dayFromWords(said, today, 'past');
  const found = withoutDeadline(words, longest(words, moment));
  const told = found && withWhatStandsApart(words, found, moment, day);
  if (told !== undefined && told.means <= now) return { at: told.means, rough: isRough(told.words) };
  const named = withoutDeadline(words, longest(words, day))?.means ?? partOfCalendar(words.join(' '), today);
  const start = named === undefined ? undefined : instantAt(named, 0, 0, zone);
  if (start !== undefined && start <= now) return { at: start, rough: true };
  return justNow.test(` ${words.join(' ')} `) ? { at: now, rough: false } : undefined;
}

/** "Ger regelt dat voor 1 december": until when something is to be done is no moment in the past. */
const withoutDeadline = <T>(words: readonly string[], found: Span<T> | undefined): Span<T> | undefined =>
  found !== undefined && /^(?:voor|v\u00f3\u00f3r|tegen|uiterlijk|before|by)$/.test(words[found.from - 1] ?? '')
    ? undefined
    : found;

const notYet = /^(?:(?:nee|neen|no|nou)[, ]+)*(?:nog (?:steeds )?ni(?:et|e)\b|not (?:\S+ )?yet\b)/i;

/** The day that a sentence tells. */
export function daySaid(text: string, { now, zone }: Clock, only: Side): Day | undefined {
  // "Nog niet, ze komt vrijdag" tells of a day to come.
  if (only === 'past' && (notYet.test(text.trim()) || onlyDenied(text))) return undefined;
  const today = dayOf(now, zone);
  const instead = momentInstead(text)?.now ?? saidInstead(text);
  return (instead === undefined ? undefined : dayIn(instead, today, only)) ?? dayIn(text, today, only);
}

function dayIn(text: string, today: Day, only: Side): Day | undefined {
  const read = (words: string) => dayFromWords(words, today, only);
  const words = wordsOf(text);
  const found = longest(words, read, (word) => begins.test(word) || (only !== 'past' && beginsAhead.test(word)));
  return (only === 'past' ? withoutDeadline(words, found) : found)?.means;
}

const untilWord = /\s(?:tot en met|t\/m|t\.e\.m\.?|tot|until|till|through|to|-|–)\s/;

/** The first and the last day of a stretch of them, each where it is told: "van 1 tot en met 14 december". */
export function stretchSaid(
  text: string,
  { now, zone }: Clock,
  only: Side,
  known?: unknown,
): readonly [Day | undefined, Day | undefined] {
  const [before = '', after] = ` ${text.toLowerCase()} `.split(untilWord, 2);
  const today = dayOf(now, zone);
  if (after === undefined)
    return only === 'future'
      ? (aheadSaid(before, today) ?? lasting(before, today, known))
      : [dayIn(before, today, only), undefined];
  const month = /^\D*\d{1,2}e?\s+(\p{L}{3,}(?:\s+\d{4})?)/u.exec(after)?.[1];
  const lone = month === undefined ? undefined : /(?:^|\s)(\d{1,2})e?$/.exec(before.trim());
  const first = dayIn(lone ? `${lone[1]} ${month}` : before, today, only);
  const last = dayIn(after, today, only);
  // "Maandag tot vrijdag": the Friday after that Monday.
  const isBack = first !== undefined && last !== undefined && last < first;
  return [first, isBack ? (dayIn(after, first, 'future') ?? last) : last];
}

/** "Drie weken weg vanaf maandag": from that day, from the day that is known already or from today, as long as that. */
function lasting(text: string, today: Day, known: unknown): readonly [Day | undefined, Day | undefined] {
  const [whole = '', count = '', unit = ''] = lasts.exec(text) ?? [];
  const many = numberIn(count);
  const rest = text.replace(whole, ' ');
  const first = aheadSaid(rest, today)?.[0] ?? dayIn(rest, today, 'future');
  if (many === undefined || many < 1 || many > 100) return [dayIn(text, today, 'future'), undefined];
  const from = first ?? (typeof known === 'string' ? known : today);
  const last = /^(?:maand|month)/.test(unit)
    ? addMonthsTo(from, many)
    : addDaysTo(from, /^we/.test(unit) ? many * 7 : many);
  return [from, addDaysTo(last, -1)];
}
const lasts =
  /(?<!\b(?:over|in|na|after|volgende|komende|deze|elke|per) )\b(een|één|\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|an?|one|two|three|four|five|six) (dagen|dag|weken|week|maanden|maand|days?|weeks?|months?)\b(?! geleden| ago)/;

/** "Gisteravond is er rond 9 uur ingebroken": the time belongs to the day that is named elsewhere. */
function withWhatStandsApart(
  words: readonly string[],
  found: Span<Instant>,
  moment: (said: string) => Instant | undefined,
  day: (said: string) => Day | undefined,
): Span<Instant> {
  const others = [words.slice(0, found.from), words.slice(found.from + found.words.length)];
  for (const rest of others)
    for (const other of [longest(rest, moment), longest(rest, day)]) {
      if (other === undefined) continue;
      for (const both of [
        [...other.words, ...found.words],
        [...found.words, ...other.words],
      ]) {
        const means = moment(both.join(' '));
        if (means !== undefined) return { from: found.from, words: both, means };
      }
    }
  return found;
}

const isRough = (words: readonly string[]): boolean =>
  !/\d|\b(?:uur|uren|half|kwart(?:ier)?|minuten?|geleden|nu|ago|hours?|minutes?|now|o'clock)\b/.test(words.join(' '));

const weekend = /\b(?:weekend|weekeinde)\b/;
const week = /\b(?:(?:vorige|afgelopen) week|last week)\b/;
const month = /\b(?:(?:vorige|afgelopen) maand|last month)\b/;

/** "In het weekend", "vorige week": from its first day. */
function partOfCalendar(said: string, today: Day): Day | undefined {
  const now = weekdayOf(today);
  if (weekend.test(said)) return addDaysTo(today, -((now - 6 + 7) % 7));
  if (week.test(said)) return addDaysTo(today, 1 - now - 7);
  return month.test(said) ? addMonthsTo(firstOfMonth(today), -1) : undefined;
}

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

const mostWords = 7;

const often = [
  ...listed(`gisteren eergisteren gisteravond gistermiddag gisterochtend vanochtend vanmorgen vanmiddag vanavond vannacht
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag yesterday afternoon ochtend afgelopen`),
];

const nearOften = nearIn(often, (word) => word);

/** "Gsiteren", "vanmidag". */
function rightlySpelled(word: string): string {
  if (word.length < 6 || often.includes(word)) return word;
  return nearOften(word).find((known) => Math.abs(known.length - word.length) < 2) ?? word;
}

/** What is told, with the words for days and parts of a day as they are spelled. */
export const timesSpelled = (text: string): string => wordsOf(text).join(' ');

/** As the readers of days and moments know them: without capitals, with one word for one thing. */
const wordsOf = remembered(4, (text): readonly string[] =>
  respelled(text.slice(0, 600))
    .replaceAll(/\b(gister|eergister)(?:en)?\s?(ochtend|middag|avond|nacht) een (?:uur|stuk) of (\S+)/g, '$1$2 $3 uur')
    .replaceAll(/\b(rond|om|tegen|na|voor) (\d{1,2})en\b/g, '$1 $2 uur')
    // Of two the earlier counts, so that no term ends too late.
    .replaceAll(
      /\b(?:een|1|an|one) (?:uur|hour) (?:geleden|ago)(?: denk ik| i think)?,? (?:of|or) (\d{1,2}|twee|drie|vier|vijf|two|three|four)\b/g,
      '$1 uur geleden',
    )
    .replaceAll(/\been uur of wat (?=geleden|terug)/g, '3 uur ')
    .replaceAll(/\been uur of (\S+) (?=geleden|terug)/g, '$1 uur ')
    .replaceAll(howLong, ' ')
    .replaceAll(/\been (?:minuut|dag|week) of (?=\S+ (?:geleden|terug))/g, '')
    .replaceAll(/(?<=^|\s)n\u00e9t(?=\s)/g, 'net')
    .replaceAll(/\b(?:een )?uur of (\S+)(?! geleden)/g, '$1 uur')
    .replaceAll(/\b(?:(?:een|n|een klein) )?kwartiertje (?=geleden|terug)/g, 'een kwartier ')
    .replaceAll(/(?<!\S )\bkwartier (?=geleden|terug)/g, 'een kwartier ')
    .replaceAll(
      /\b(ten|two|three|four|five|six|twelve|twenty) (?=minutes|hours|days|weeks)/g,
      (_, word) => `${digits[String(word)] ?? ''} `,
    )
    .split(/[\s,;!?()"]+|:(?!\d)/)
    .map((word) => rightlySpelled(word.replace(/^[.'](?!s$)|[.']+$/g, '')))
    .filter((word) => word !== ''),
);
/** "Na een uur weggehaald", "twee uur later": how long it took is no time of the clock, which "om een uur" and "na 3 uur 's middags" are. */
const hours = String.raw`(?:een|1|anderhalf|\d{1,2}|twee|drie|vier|vijf|zes|acht|tien|an|two|three|four|five|six) ?(?:uur(?:tje)?|uren|hours?)`;
const howLong = new RegExp(
  String.raw`\b(?:(?:binnen|within|in|for|gedurende)(?: \S+){0,1}? ${hours}|(?:na|after) (?:een|an|ongeveer een|ruim een|krap een) (?:uur(?:tje)?|hour)|(?:na|after) ${hours}(?= (?:al |weer |alweer |again |ook )*(?:weer|alweer|again|weg\p{L}+|ge\p{L}+|ver\p{L}+|her\p{L}+|dicht|terug|\p{L}+gehaald|removed|deleted|taken|closed|fixed)(?!\p{L}))|(?<!\b(?:om|rond|tegen|at) )${hours} (?:later|lang|erna|daarna|plat|online|offline|open|zonder|buiten|onbereikbaar|long))(?!\p{L})(?! (?:geleden|ago|terug)\b)`,
  'giu',
);
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

/** Words of which one stands in everything that says when. */
const tells =
  /^\d|^(?:.*da?ag\w*|.*day\w*|uur|uren|hours?|minut\w*|week\w*|weken|maand\w*|months?|kwart\w*|quarter|half|(?:eer)?gister\w*|yesterday|van(?:ochtend|morgen|middag|avond|nacht)|.*(?:ochtend|middag|avond|nacht|morgen)s?|morning|afternoon|evening|(?:to)?night|nu|now|net|zojuist|zonet|daarnet|o'clock|today|tomorrow)$/;

/** Words that stand in no day and no time: none is sought across them. */
const apart =
  listed(`ik mijn me mij we wij ons onze is was waren zijn heb heeft hebben had hadden niet geen met naar je jij u uw er hij hem hun
  zij ze maar want omdat i my we our were have has had not with he she they but because`);

/** How far from each word a day or a time can go on. */
function endsAfter(words: readonly string[]): readonly number[] {
  let end = words.length;
  return words
    .map((_, step) => words.length - 1 - step)
    .map((at) => {
      if (apart.has(words[at] ?? '')) end = at;
      return end;
    })
    .reverse();
}

function longest<T>(
  words: readonly string[],
  read: (words: string) => T | undefined,
  isBegin: (word: string) => boolean = (word) => begins.test(word),
): Span<T> | undefined {
  const telling = words.map((word, at) => tells.test(word) || isBetweenHours(words, at));
  if (!telling.includes(true)) return undefined;
  const starts = [...words.keys()].filter((at) => isBegin(words[at] ?? ''));
  const ends = endsAfter(words);
  const mayTell = (at: number, to: number) => to <= (ends[at] ?? 0) && telling.slice(at, to).includes(true);
  for (let size = Math.min(mostWords, words.length); size > 0; size -= 1)
    for (const at of starts) {
      if (!mayTell(at, at + size)) continue;
      const span = words.slice(at, at + size);
      if (isOnlyNumber(span) || countsWhatFollows(span, words[at + size])) continue;
      const means = readSpan(span, read);
      if (means !== undefined) return { from: at, words: span, means };
    }
  return undefined;
}

/** "Tien over negen"; "een voor een" is no time. */
function isBetweenHours(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = words.slice(Math.max(0, at - 1), at + 2);
  const isBetween = at > 0 && /^(?:over|voor|past|to)$/.test(word) && before !== after;
  return isBetween && numberIn(before) !== undefined && numberIn(after) !== undefined;
}

function readSpan<T>(words: readonly string[], read: (words: string) => T | undefined): T | undefined {
  const [first = '', ...rest] = words;
  const said = words.join(' ');
  if (first === 'about') return read(rest.join(' '));
  if (first !== 'sinds' && first !== 'since') return read(said);
  return rest.length === 0 ? undefined : (read(`${rest.join(' ')} geleden`) ?? read(rest.join(' ')));
}

/** "Vanmiddag een mail", "gistermiddag twee brieven": the number is of what comes after it, and "nummer 9 vanochtend" is no hour. */
function countsWhatFollows(span: readonly string[], next: string | undefined): boolean {
  const [first = '', second = ''] = span;
  if (numberIn(first) !== undefined && partOfDay.test(second)) return true;
  const [before = '', last = ''] = span.slice(-2);
  const isYear = /^(?:19|20)\d\d$/.test(last) && monthNumber(before) !== undefined;
  return next !== undefined && span.length > 1 && !isYear && !beforeHour.test(before) && numberIn(last) !== undefined;
}
const beforeHour = /^(?:om|rond|tegen|half|over|voor|at|past|to|around)$/;
const partOfDay = /^(?:van(?:ochtend|morgen|middag|avond|nacht)|this|gister\w+)$/;

/** "8" alone is a house number as well as an hour. */
const isOnlyNumber = (words: readonly string[]) =>
  words.length === 1 &&
  /^(?:\d+|een|één|an?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|ten|on|at|op|om|rond|half|kwart|de|deze|this|last|vorige|afgelopen)$/.test(
    words[0] ?? '',
  );
