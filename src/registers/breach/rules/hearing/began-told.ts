// When a breach began, and when it was over, told of its file: beside the moment that it was noticed, and never in the place of that.
import type { Facts } from '../../../../core/engine/facts.js';
import { folded } from '../../../../core/fold.js';
import type { Instant } from '../../../../core/time.js';
import { saysTime } from '../../../../core/understanding/values/moment-instead.js';
import { tellsDone } from '../../../../core/understanding/values/moment-of-event.js';
import { momentTold, notices } from '../../../../core/understanding/values/moments-said.js';

type Began = Readonly<Record<'started-at', Instant>> & { readonly 'goes-on'?: false; readonly 'ended-at'?: Instant };

/** Undefined where no clause says a time at which it began, or one after it was noticed. */
export function beganTold(
  text: string,
  noticed: Instant | undefined,
  clock: Pick<Facts, 'now' | 'zone'>,
): Began | undefined {
  if (text.length > longest || text.includes('?') || !begins.test(folded(text))) return undefined;
  const clauses = folded(text)
    .split(/[,;]\s|[.]\s|\s(?:maar|en|but|and)\s/)
    .filter((clause) => !denies.test(clause) && !notices.test(clause) && !tellsDone(clause));
  const at = (says: RegExp): Instant | undefined => {
    const clause = clauses.find((one) => says.test(one) && (saysTime.test(one) || hour.test(one)));
    const told = clause === undefined ? undefined : momentTold(clause, clock);
    return told === undefined || told.rough || told.at > clock.now ? undefined : told.at;
  };
  const started = at(begins);
  if (started === undefined || started >= (noticed ?? clock.now)) return undefined;
  const ended = at(ends);
  return ended === undefined || ended < started
    ? { 'started-at': started }
    : { 'started-at': started, 'goes-on': false, 'ended-at': ended };
}
const longest = 160;
const begins = /\b(?:gebeurde|gebeurd|begon|begonnen|misging|misgegaan|happened|began|begun|started|went wrong)\b/;
const ends = /\b(?:klaar|gestopt|stopte|voorbij|opgehouden|eraf|afgelopen|over and done|stopped|ended)\b/;
const hour = /\b\d{1,2}[.:u]\d{2}\b/;
const denies = /\b(?:niet|geen|not|no|als|if|voortaan)\b/;
