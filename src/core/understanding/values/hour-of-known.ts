// An hour that is said of a day that is known: "9 uur ongeveer", where "gisteravond" was said before.
import type { Facts } from '../../engine/facts.js';
import { folded } from '../../fold.js';
import { addDaysTo, addMinutesTo, dayOf, type Instant, instantAt } from '../../time.js';
import { saysDay, saysTime } from './moment-instead.js';
import { momentTold } from './moments-said.js';

type Clock = Pick<Facts, 'now' | 'zone'>;

/** The moment of that day that a text names by its hour alone; undefined where it names a day too, or no hour. */
export function hourOfKnown(text: string, known: Instant, clock: Clock): Instant | undefined {
  const plain = plainly(text);
  if (!(saysTime.test(plain) || aroundHour.test(plain.trim())) || ofItself.test(plain) || saysDay.test(plain))
    return undefined;
  const end = endOf(known, clock);
  const at = momentTold(`${partOf(known, clock)} ${plain}`, end) ?? momentTold(`vandaag ${plain}`, end);
  return at === undefined || at.rough ? undefined : at.at;
}

/** Whether a text says an hour and nothing else: "nee sorry tien uur". */
export const onlyHour = (text: string): boolean => saidAlone.test(plainly(text));

/** Without the words that only say that something was said wrong. */
const plainly = (text: string): string =>
  folded(text.slice(0, 200))
    .replaceAll('’', "'")
    .replaceAll(/\bo'? ?clock\b/g, "o'clock")
    .trim()
    .replace(putsRight, '');
const putsRight =
  /^(?:(?:nee|neen|no|nope|sorry|oeps|oops|oh?|wacht|wait|toch|eh+m?|eigenlijk|actually|pardon|ik bedoel(?:de)?|i mean|i meant)\b[, ]*)+/;
const saidAlone = new RegExp(
  `^(?:(?:het|it) was )?(?:(?:om|rond|tegen|ongeveer|circa|al|pas|at|around|about) )*${saysTime.source}(?:[, ]+(?:sorry|bedoel ik|bedoelde ik|hoor|dus|i mean|i meant))*[.! ]*$`,
);
const aroundHour = /^(?:(?:het|it) was )?(?:om|rond|tegen|ongeveer|circa|zo rond|around|about|at) \d{1,2}[.!]?$/;
const ofItself =
  /\b(?:geleden|ago|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\d[-/]\d/;

/** The part of the day of which that moment is the beginning, as people say it. */
function partOf(known: Instant, { zone }: Clock): string {
  const day = dayOf(known, zone);
  return parts.find(({ hour }) => instantAt(day, hour, 0, zone) === known)?.said ?? 'vandaag';
}
const parts = [
  { hour: 6, said: 'vanochtend' },
  { hour: 12, said: 'vanmiddag' },
  { hour: 18, said: 'vanavond' },
];

/** Until the end of that day, and never later than now. */
function endOf(known: Instant, { now, zone }: Clock): Clock {
  const end = addMinutesTo(instantAt(addDaysTo(dayOf(known, zone), 1), 0, 0, zone), -1);
  return { now: end < now ? end : now, zone };
}
