// What kind of business somebody means by their own words for it: learnt from what thousands of trades are called.
import { folded } from '../../../core/fold.js';
import { once, remembered } from '../../../core/remembered.js';
import { heldByLetters, type Likely, likeliestOf } from '../../../core/understanding/likeliest.js';
import { forAnimals } from './option-words.js';
import { keepsBooks, worksForUs } from './others-work.js';
import { sectorSums } from './sector-sums.js';

/** From here on it is that kind, where words were marked for it; it is said back. */
const surely = 0.5;
/** The same where they may tell something else. */
export const beyondDoubt = 0.8;
const longest = 120;

/** "Een webshop doen we niet" tells what they are not. */
const denies = /\b(?:niet|geen|nooit|not|no|never|dont)\b/;

const likeliest = once(() => likeliestOf(sectorSums));
const likely = remembered(4, (text): Likely | undefined => likeliest()(heldByLetters(text))[0]);

/** The option of the question `sector` that these words most likely mean; undefined where that is in doubt or they tell none. */
export function sectorMeant(text: string, least = surely): string | undefined {
  const isTold = text.length <= longest && /\p{L}{3}/u.test(text) && !denies.test(folded(text));
  const meant = isTold ? likely(text) : undefined;
  if (meant === undefined || meant.odds < least || meant.label === 'none') return undefined;
  return isOfOthers(meant.label, folded(text)) ? undefined : meant.label;
}

/** Who cares for animals is no practice for people, and whose books others keep is no bookkeeper. */
const isOfOthers = (label: string, plain: string): boolean =>
  (label === 'care' && forAnimals.test(plain)) ||
  (label === 'finance' && (keepsBooks.test(plain) || worksForUs.test(plain)));

/** The same of several parts of what was said: that of the part which tells it most plainly. */
export const likeliestSector = (parts: readonly string[]): string | undefined =>
  sectorMeant(
    parts
      .toSorted((one, other) => (likely(other)?.odds ?? 0) - (likely(one)?.odds ?? 0))
      .find((part) => sectorMeant(part) !== undefined) ?? '',
  );
