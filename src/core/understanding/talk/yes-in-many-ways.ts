// Yes in more ways than are listed: "ja, 't is goed zo", "yes that's us". It may store something, so a plain yes stands in it too.
import { once } from '../../remembered.js';
import { heldInWhole, likeliestOf } from '../likeliest.js';
import { agrees, onlyAgrees } from './controls-said.js';
import { steeringSums } from './steering-sums.js';

/** From here on nothing else is told with it. */
const surely = 0.94;
const longest = 80;
const agreeing: readonly string[] = ['confirm', 'send'];

const likeliest = once(() => likeliestOf(steeringSums));

/** Whether a text says yes and, by how people say that, no more; what it tells may still answer something where it is typed. */
export const saysYesAlone = (text: string): boolean =>
  text.length <= longest && (onlyAgrees(text) || (agrees(text) && isYes(text)));

function isYes(text: string): boolean {
  if (/[\d?@]/.test(text)) return false;
  const odds = likeliest()(heldInWhole(text)).filter(({ label }) => agreeing.includes(label));
  return odds.reduce((sum, one) => sum + one.odds, 0) >= surely;
}
