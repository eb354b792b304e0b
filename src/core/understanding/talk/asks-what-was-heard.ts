// Who asks below what was understood whether that was heard or kept: "did you get that?", "is dat nu opgeslagen of niet?".
import { wordsIn } from '../words.js';
import { asksByOrder, beginsToAsk } from './asks-in-general.js';
import { mannerOf } from './manners.js';
import { oddsOfNothing } from './steering.js';

/** Nobody asks it in more. */
const mostWords = 10;
/** From here on words are rather of the conversation than of anything else. */
const rather = 0.2;

/** Whether a text asks that; what asks of the law or of the business is heard before. */
export function asksWhatWasHeard(text: string): boolean {
  const words = wordsIn(text);
  if (words.length > mostWords) return false;
  if (mannerOf(text) === 'overview') return true;
  const asks = text.includes('?') || beginsToAsk(words) || asksByOrder(text);
  return asks && pointsBack.test(text) && oddsOfNothing(text) <= 1 - rather;
}
/** At what stands there or was said. */
const pointsBack =
  /(?<!\p{L})(?:da|dat|dit|die|deze|alles|it|that|this|those|these|everything|wat ik|what i|nu|now)(?!\p{L})/iu;
