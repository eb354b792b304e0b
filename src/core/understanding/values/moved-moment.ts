// A moment that is known, put right by a day alone, or by an hour that must have come after it.
import type { Facts } from '../../engine/facts.js';
import { folded } from '../../fold.js';
import { addMinutesTo, dayOf, daysAfter, daysBetween, type Instant, instantAt } from '../../time.js';
import { saysDay, saysTime } from './moment-instead.js';
import { saysOnlyWhen } from './moment-of-event.js';
import { momentTold, notices } from './moments-said.js';

type Clock = Pick<Facts, 'now' | 'zone'>;

/** "Nee het was zaterdag": the hour that is known, on that day. Undefined where an hour or a part of the day is said too, or only a day is known. */
export function dayOfKnown(text: string, known: Instant, clock: Clock): Instant | undefined {
  if (!instant.test(known)) return undefined;
  const plain = folded(text.slice(0, longest));
  const isDay = saysOnlyWhen(text) && saysDay.test(plain) && !saysTime.test(plain) && !hourOrPart.test(plain);
  const start = instantAt(dayOf(known, clock.zone), 0, 0, clock.zone);
  const told = isDay && known !== start ? momentTold(text, clock) : undefined;
  if (told?.rough !== true) return undefined;
  const days = daysBetween(dayOf(known, clock.zone), dayOf(told.at, clock.zone));
  const moved = daysAfter(known, days, clock.zone);
  return moved > clock.now ? undefined : moved;
}

/**
 * When somebody found out, by an hour that may be one of the afternoon: it was after it happened. The moment itself where it is after that
 * already, or a part of the day is named.
 */
export function foundOutAfter(at: Instant, text: string, happened: Instant, { now, zone }: Clock): Instant {
  if (!instant.test(happened)) return at;
  const later = addMinutesTo(at, halfADay);
  const isSameDay = dayOf(at, zone) === dayOf(happened, zone) && dayOf(later, zone) === dayOf(at, zone);
  const mayBe = notices.test(text) && isSameDay && at < happened && later > happened && later <= now;
  return mayBe && !part.test(folded(text.slice(0, longest))) ? later : at;
}

/** What was typed at a question of a form stands there as it was typed. */
const instant = /^\d{4}-\d\d-\d\dT/;
const halfADay = 12 * 60;
const longest = 200;
const part = /(?:ochtend|morgens?|middag|avond|nacht)s?\b|\b(?:morning|afternoon|evening|night|am|pm)\b/;
const hourOrPart = new RegExp(
  String.raw`${part.source}|\b(?:om|rond|at|around|half|kwart) |\b\d{1,2}(?:[:.]\d\d| ?uur)\b`,
);
