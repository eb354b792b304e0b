// What asks only for a word back, by how people say it: a moment, a screen on which nothing works, what was said so far.
import { once, remembered } from '../../remembered.js';
import { heldInWhole, likeliestOf } from '../likeliest.js';
import { wordsIn } from '../words.js';
import { mannersSums } from './manners-sums.js';

const manners = ['wait', 'stuck', 'overview'] as const;
export type Manner = (typeof manners)[number];
export const isManner = (label: string): label is Manner => manners.some((manner) => manner === label);

/** From here on it is that, and hardly ever anything else. */
const surely = 0.8;
/** Who says more tells something as well. */
const mostWords = 14;
const longest = 120;

const likeliest = once(() => likeliestOf(mannersSums));

const likely = remembered(8, (text) => {
  if (text.length > longest || wordsIn(text).length > mostWords || /\d/.test(text)) return undefined;
  const [first] = likeliest()(heldInWhole(text));
  return first !== undefined && isManner(first.label) ? { manner: first.label, odds: first.odds } : undefined;
});

/** Which of them a text is; undefined where it counts, or may be anything else. */
export function mannerOf(text: string, least = surely): Manner | undefined {
  const found = likely(text);
  return found !== undefined && found.odds >= least ? found.manner : undefined;
}
