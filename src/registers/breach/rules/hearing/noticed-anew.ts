// When a breach was noticed, put right in words: "het was zaterdag, niet zondag" keeps the time, "niet half 4 maar half 3" the day.

import { numberIn } from '../../../../core/engine/typed/words-to-number.js';
import { folded } from '../../../../core/fold.js';
import { addMinutesTo, dayOf, daysAfter, daysBetween, type Instant } from '../../../../core/time.js';
import { hourOfKnown } from '../../../../core/understanding/values/hour-of-known.js';
import {
  leadsBack,
  type MomentInstead,
  momentInstead,
  momentOnly,
  saysDay,
  saysTime,
} from '../../../../core/understanding/values/moment-instead.js';
import { saysOnlyWhen } from '../../../../core/understanding/values/moment-of-event.js';
import { momentTold, notices } from '../../../../core/understanding/values/moments-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';

interface Clock {
  readonly now: Instant;
  readonly zone: string;
}

/** Whether a text may put right when something was noticed, or happened. */
export const tellsMomentAnew = (text: string): boolean =>
  momentInstead(text) !== undefined ||
  seenAnew(text) !== undefined ||
  minutesMoved(text) !== undefined ||
  seenAtOnce(text) !== undefined;

/** "Het was een half uur eerder": how many minutes earlier or later than what stands there. */
function minutesMoved(text: string): number | undefined {
  const plain = folded(text.trim());
  const [, count = '', unit = '', way = ''] =
    text.length > longest || text.includes('?') ? [] : (moved.exec(plain) ?? []);
  const each = unit.startsWith('kwart') ? 15 : unit.startsWith('half') ? 30 : unit.startsWith('min') ? 1 : 60;
  if (unit === '') return undefined;
  return (numberIn(count) ?? 1) * each * (/^(?:later|na)/.test(way) ? 1 : -1);
}
const moved =
  /^(?:(?:nee|neen|en|maar|sorry|o ja|oh|wacht|no|and|actually|eigenlijk)[, ]+)*(?:(?:het|dat|t|'t|it|that) (?:was|is|gebeurde|happened)|ik (?:merkte|zag) (?:het|dat)|(?:de )?tijd (?:is|moet)|i noticed it) (?:\w+ )??(?:(een|n|\d{1,2}|twee|drie|vier|a|an|two|three) )?(half uur(?:tje)?|half hour|half an hour|kwartier(?:tje)?|uur(?:tje)?|hours?|minuten|minutes) (eerder|vroeger|later|earlier|before that)(?: dan (?:dat|dit|wat) .*| (?:zei|zeg) ik.*| hoor| toch| dus)*[.! ]*$/;

/** "Om half 1 verstuurd, ik merkte het direct": it was noticed when it happened. */
function seenAtOnce(text: string): MomentInstead | undefined {
  const plain = folded(text.trim());
  if (text.length > longest || text.includes('?') || !atOnce.test(plain)) return undefined;
  const now = plain.split(/[,;.]\s|\s(?:maar|en|but|and)\s/).find((one) => saysTime.test(one) || atHour.test(one));
  return now === undefined || denies.test(now) ? undefined : { now, day: saysDay.test(now), time: true };
}
const atOnce =
  /\b(?:merkte|zag|had|ontdekte|noticed|saw|realised|realized)\b(?: \S+){0,3}? (?:direct|meteen|gelijk|op hetzelfde moment|right away|at once|immediately|straight away)\b|\b(?:direct|meteen|gelijk) (?:gemerkt|gezien|ontdekt|door)\b/;

/** "Sorry, ik merkte het gisteren om 9 uur", "we hebben hem maandag pas gemist": the clause on when it was noticed. */
function seenAnew(text: string): MomentInstead | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const isShort = wordsIn(text).length <= fewest && iNoticed.test(text.trim());
  if (!isShort && !putsRight.test(text.trim())) return undefined;
  const now = folded(text.trim())
    .split(/[,;:.]\s|\s(?:maar|en|but|and)\s/)
    .find((clause) => (notices.test(clause) || missed.test(clause)) && (saysDay.test(clause) || saysTime.test(clause)));
  return now === undefined ? undefined : { now, day: saysDay.test(now), time: saysTime.test(now) || atHour.test(now) };
}
/** "Nee ik zeg het verkeerd, het was dinsdagavond, gisteren dus, om 9 uur": behind what is taken back, only when it was. */
export function onlyWhenAnew(text: string): MomentInstead | undefined {
  const plain = folded(text.trim());
  const now = plain.replace(takesBack, '');
  if (text.length > longest || now === plain || denies.test(now)) return undefined;
  const said = { now, day: saysDay.test(now), time: saysTime.test(now) || atHour.test(now) };
  return (said.day || said.time) && saysOnlyWhen(now.replaceAll(/\b(?:dus|namelijk|so|sorry)\b/g, ' '))
    ? said
    : undefined;
}
const takesBack = new RegExp(
  String.raw`^(?:(?:${leadsBack}|ho|correctie|correction)[, ]+|(?:ik |i )?(?:(?:zeg|zei|schreef|typte|meldde|had|heb|said|wrote|got|typed) (?:het |dat |iets |it |that |something )?(?:verkeerd|fout|wrong)|(?:verkeerd|fout) (?:gezegd|getypt|gemeld|geschreven)|(?:(?:de|het|dat|dit|die|the) )?(?:(?:tijd|dag|datum|moment|uur|time|day) )?(?:klopt niet|is fout|is verkeerd|is wrong)(?: (?:bij|van|in|of|in the) (?:(?:het|dat|de|die|dit|deze|mijn|the|that) )?(?:data ?lek|lek|melding|breach|report|d-?\d{1,4}))?|vergis(?:te)? me|foutje|vergissing|my mistake|bedoel(?:de)?|mean|meant)(?: gezegd| getypt| gemeld| van me| van mij)?[,.:; ]+|(?:'?t|het|dat|it|that) (?:was|is) (?:trouwens|eigenlijk|toch|al|pas|actually|by the way) )+`,
);
const denies = /\?|\b(?:niet|geen|not|no)\b/;
const longest = 160;
const atHour = /\b(?:om|rond|at|around) \d{1,2}\b|\b\d{1,2} ?[uh]\b/i;
const putsRight =
  /^(?:(?:nee|neen|sorry|oh?|o ja|oja|oeps|wacht|ho|trouwens|eigenlijk|toch|correctie|no|oops|actually|wait|btw|correction)\b[, :]*)+|\b(?:toch|pas|eigenlijk|actually|only)\b/i;
/** "Ik hoorde het om 4 uur vanmiddag", and nothing else. */
const iNoticed =
  /^(?:ik|we|wij|i) (?:hoorden?|merkten?|zag(?:en)?|ontdekten?|heard|noticed|saw|found out)\b(?: (?:het|dat|t|it|that|about it|pas))* /i;
const fewest = 9;
const missed = /\b(?:gemist|misten|miste|missed)\b/i;

/** The moment that it was after all; undefined where a text puts none right, or the one that is known. */
export function noticedAnew(text: string, known: Instant | undefined, clock: Clock): Instant | undefined {
  const minutes = minutesMoved(text);
  if (minutes !== undefined) return notToCome(known === undefined ? undefined : addMinutesTo(known, minutes), clock);
  const once = seenAtOnce(text);
  return once === undefined ? insteadOf(text, known, clock) : whenTold(once, known, clock);
}

const notToCome = (at: Instant | undefined, { now }: Clock): Instant | undefined =>
  at === undefined || at > now ? undefined : at;

function insteadOf(text: string, known: Instant | undefined, clock: Clock): Instant | undefined {
  const said = seenAnew(text) ?? momentInstead(text) ?? momentOnly(text) ?? onlyWhenAnew(text);
  if (said === undefined || !isOfIt(text, said.now)) return undefined;
  if (known === undefined) return momentTold(said.now, clock)?.at;
  const at = said.day ? momentTold(said.now, clock)?.at : hourOfKnown(said.now, known, clock);
  if (at === undefined || said.time) return at === known ? undefined : at;
  // Of another part of the day the hour that is known tells nothing.
  if (partOfDay.test(said.now)) return notToCome(at === known ? undefined : at, clock);
  const days = daysBetween(dayOf(known, clock.zone), dayOf(at, clock.zone));
  const moved = daysAfter(known, days, clock.zone);
  return days === 0 || moved > clock.now ? undefined : moved;
}

const partOfDay = /(?:ochtend|morgen|middag|avond|nacht)\b|\b(?:morning|afternoon|evening|night)\b/i;

/** The hour of the day that is known, or the moment itself where that names its day. */
function whenTold({ now, day }: MomentInstead, known: Instant | undefined, clock: Clock): Instant | undefined {
  const at =
    day || known === undefined
      ? momentTold(now, clock)?.at
      : (hourOfKnown(now, known, clock) ?? before(now, known, clock.zone));
  return at === known ? undefined : at;
}

/** "Half 7" of a morning is no half past six in the evening, which had not come yet. */
const before = (hour: string, known: Instant, zone: string): Instant | undefined =>
  ['vanochtend', 'vannacht']
    .map((part) => momentTold(`${part} ${hour}`, { now: known, zone }))
    .find((told) => told?.rough === false)?.at;

/** "We zijn niet maandag maar dinsdag dicht" is of something else than when it was noticed. */
const isOfIt = (text: string, now: string): boolean => {
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  return (
    notices.test(text) || missed.test(text) || tellsWhen.test(plain) || plain.startsWith(now) || plain.endsWith(now)
  );
};
const tellsWhen = new RegExp(String.raw`^(?:(?:${leadsBack})[, ]+)*(?:het|dat|t|it|that) (?:was|gebeurde|happened)\b`);
