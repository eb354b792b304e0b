// What somebody types who comes in: a greeting as people type it, or that they come to make the register. Neither names or answers anything.
import { folded } from '../../fold.js';
import { ids } from '../../word-list.js';
import { nearIn, squeezed } from '../near-words.js';
import { wordsIn } from '../words.js';
import { beginsToAsk } from './asks-in-general.js';

/** One of these, typed nearly so, or with letters that are drawn out. */
function oneOf(list: string): (word: string) => boolean {
  const near = nearIn(ids(list), (word) => word);
  const drawnOut = new Set(ids(list).map(squeezed));
  // "Goed" is no "goede".
  return (word) => drawnOut.has(squeezed(word)) || (word.length >= shortestNear && near(word).length > 0);
}
const shortestNear = 6;
const isGreeting = oneOf(
  `hoi hallo hey hee heej hi hiya hello goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeienavond
  goeiendag goeiedag goeie goede goeden goeien good dag moin moi mogge moge yo`,
);
const isBehind = oneOf(
  `daar allemaal allen iedereen samen team hoor weer morgen middag avond dag there all everyone morning afternoon evening
  day again`,
);
const mostWords = 4;

/** "Môge", "goeimorgen allemaal", "hi there": a greeting and nothing else, whatever letters it has. */
export function greets(text: string): boolean {
  if (text.length > longestGreeting || /[\d?@]/.test(text)) return false;
  const [first, ...others] = wordsIn(folded(text));
  if (first === undefined || others.length >= mostWords || !isGreeting(first)) return false;
  return others.every((word) => isBehind(word) || isGreeting(word));
}
const longestGreeting = 40;

/** "Laten we dat register maar eens gaan maken": who wants what this is for tells nothing of the business yet. */
export function comesToBegin(text: string): boolean {
  if (text.length > longestWish || text.includes('?')) return false;
  const plain = folded(text);
  return [names, makes, wants].every((one) => one.test(plain)) && !denies.test(plain) && !beginsToAsk(wordsIn(plain));
}
const longestWish = 120;
const names = /\b(?:(?:verwerkings)?register|avg|gdpr|privacy(?:wet|regels|gedoe|dingen|stuff)?)\b/;
const makes =
  /\b(?:begin\p{L}*|start\p{L}*|opstart\p{L}*|maak|maken|opzet\p{L}*|op te zetten|invul\p{L}*|vullen|doen|regelen|orde|slag|opbouw\p{L}*|set(?:ting)? up|get(?:ting)?|fill(?:ing)?|build|make|do|done|sort\p{L}*)\b/u;
/** "Privacy op orde" may be what a business is called. */
const wants = /\b(?:ik|we|wij|ons|laten?|tijd|eens|graag|i|us|let'?s|time)\b/;
const denies = /\b(?:geen|niet|nooit|not|never|no)\b/;
