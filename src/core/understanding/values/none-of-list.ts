// That there is none at all of what a list asks, which is more than that there is none of something: "niemand", "geen bankgegevens".
import type { ChoiceQuestion } from '../../engine/checklist.js';
import { listed, wordsIn } from '../words.js';
import { tellingIn } from './options-said.js';

/** Few words that deny something, and name nothing but what is asked. */
export const saysOnlyNone = (column: ChoiceQuestion, text: string): boolean =>
  wordsIn(text).length <= most && saysNone.test(text) && namesNothing(column, text);
const most = 5;

/** "Geen bankgegevens" is said of those, and not of all that is asked. */
function namesNothing({ ask, label }: ChoiceQuestion, text: string): boolean {
  const asked = new Set([ask, label].flatMap(({ nl, en }) => [...wordsIn(nl), ...wordsIn(en)]));
  return tellingIn(text).every((word) => asked.has(word) || saysNone.test(word) || beside.has(word));
}
const beside = listed('nee neen niet anders meer hoor zo not else nog nodig gelukkig echt dan weet doorgeven door');

/** "Dat doen we niet meer" denies something, and not that there is anything at all. */
const saysNone =
  /\b(?:geen|gene|niets|niks|niemand|nergens|nooit|nvt|n\.v\.t|none|nothing|nobody|no[- ]one|nowhere|no|never)\b/i;
