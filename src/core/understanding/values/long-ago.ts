// A day of long ago that is told beside other words: "bruiloft 14 juni 2025" is of what happened then.
import type { Facts } from '../../engine/facts.js';
import { folded } from '../../fold.js';
import { addDaysTo, type Day, dayOf } from '../../time.js';
import { saysOnlyWhen } from './moment-of-event.js';

/** Whether a day is of something else than what these words tell of, in a text that names more than when, or where another day is spoken of. */
export const isOfLongAgo = (
  day: Day,
  text: string,
  { now, zone }: Pick<Facts, 'now' | 'zone'>,
  words: RegExp,
  isOfAnother = false,
): boolean =>
  day < addDaysTo(dayOf(now, zone), -longAgo) &&
  !words.test(folded(text)) &&
  (isOfAnother || !saysOnlyWhen(text.replaceAll(small, '')));
const small = /[\s,]+(?:dus|hoor|toch|then)\b/gi;
const longAgo = 60;
