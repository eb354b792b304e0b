// When a breach was noticed, put right in words: "het was zaterdag, niet zondag" keeps the time, "niet half 4 maar half 3" the day.
import { folded } from '../../../../core/fold.js';
import { dayOf, daysAfter, daysBetween, type Instant } from '../../../../core/time.js';
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
  momentInstead(text) !== undefined || seenAnew(text) !== undefined;

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
  const said = seenAnew(text) ?? momentInstead(text) ?? momentOnly(text) ?? onlyWhenAnew(text);
  if (said === undefined || !isOfIt(text, said.now)) return undefined;
  if (known === undefined) return momentTold(said.now, clock)?.at;
  const at = said.day ? momentTold(said.now, clock)?.at : hourOfKnown(said.now, known, clock);
  if (at === undefined || said.time) return at === known ? undefined : at;
  const days = daysBetween(dayOf(known, clock.zone), dayOf(at, clock.zone));
  const moved = daysAfter(known, days, clock.zone);
  return days === 0 || moved > clock.now ? undefined : moved;
}

/** "We zijn niet maandag maar dinsdag dicht" is of something else than when it was noticed. */
const isOfIt = (text: string, now: string): boolean => {
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  return (
    notices.test(text) || missed.test(text) || tellsWhen.test(plain) || plain.startsWith(now) || plain.endsWith(now)
  );
};
const tellsWhen = new RegExp(String.raw`^(?:(?:${leadsBack})[, ]+)*(?:het|dat|t|it|that) (?:was|gebeurde|happened)\b`);
