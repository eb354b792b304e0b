// Yes or no in a sentence: told by what they do, or in the last thing that is said of it: "hingen er wel maar die zijn weg".
import { folded } from '../../fold.js';
import type { OtherNames } from '../reading.js';
import { wordsIn } from '../words.js';
import { numberAgain } from './number-again.js';
import { numberSaid } from './numbers-said.js';
import { hasNumber } from './spelled-numbers.js';
import { saysHowOften, yesOrNo } from './yes-no.js';

interface Told {
  readonly value: boolean;
  readonly sure: 'certain' | 'likely';
}

/** Yes or no in words; or told by what they do, of which `called` knows the words: "chatgpt voor de teksten". */
export function yesOrNoTold(typed: string, called: OtherNames): Told | undefined {
  const text = typed.replace(endsList, '');
  // "Nee 250" puts a number right, and says no to nothing.
  if (numberAgain(text) !== undefined) return undefined;
  const said = yesOrNo(text);
  if (said?.certain === true) return { value: said.yes, sure: 'certain' };
  const words = wordsIn(text);
  if (words.length > 30) return undefined;
  if (said?.yes === true && saysHowOften(words)) return { value: true, sure: 'likely' };
  const parts = clausesOf(text);
  if (parts.length > 1 || text.includes('?')) {
    const says = parts
      .filter((part) => !later.test(part) && !earlier.test(part))
      .flatMap((part) => ({ part, yes: clauseSays(part, called) }));
    // "Wel binnen, niet buiten": what is there somewhere is there.
    const isSomewhere =
      !turned.test(text) && says.some(({ part, yes }) => yes === true && /\bwel\b(?! eens)/i.test(part));
    const last = isSomewhere || says.findLast(({ yes }) => yes !== undefined)?.yes;
    if (last !== undefined) return { value: last, sure: 'likely' };
  }
  const value = clauseSays(text, called);
  return value === undefined ? undefined : { value, sure: 'likely' };
}

/** "De bakker en de slager, meer niet": what ends a list denies nothing of it. */
const endsList = /(?<=\S \S.*)[\s,]+(?:en )?(?:meer|verder) (?:niet|niks|niets|niemand|geen)(?: hoor)?[.! ]*$/i;
const turned = /\b(?:maar|dus|wacht|but|so)\b/i;
/** What may come tells nothing of today. */
const later =
  /\b(?:(?:komt|komen) (?:er|nog|eraan)|straks|binnenkort|volgend|volgende|later|ooit|misschien|soon|maybe|next)\b/i;
/** "Vroeger wel, nu niet meer": what was so before tells nothing of today either. */
const earlier = /^(?:vroeger|voorheen|destijds|ooit|eerst|we used to|used to|before)\b/i;
/** What puts right what was said before it, or draws from it. */
const turns =
  /[.!?]+(?=\s|$)|,?\s*\b(?:(?<!\b(?:alleen|hebben|heb|nog|enkel|doe|dan|ja|nee|is|zijn|het|gewoon) )maar|but|dus|(?:o|oh|ow)?,? ?wacht(?: even)?|o jawel)\b[,.\s]*|,\s/i;

const clausesOf = (text: string): readonly string[] =>
  [...text.matchAll(/[^?]+\??/g)]
    // What is asked answers nothing.
    .flatMap(([part]) => (part.endsWith('?') ? part.split(',').slice(0, -1).join(',') : part))
    .flatMap((part) => part.split(turns))
    .map((part) => (part ?? '').trim())
    .filter((part) => /\p{L}|\d/u.test(part));

function clauseSays(text: string, called: OtherNames): boolean | undefined {
  const said = yesOrNo(text);
  const words = wordsIn(text);
  const whole = ` ${words.join(' ')} `;
  const tells = (which: string) => tellsIn(whole, called[which]);
  // "Alles doen we zelf" says yes to nothing.
  if (said !== undefined) return said.yes && !tells('no');
  if (words.includes('?')) return undefined;
  const no = tells('no');
  if (no) return tells('yes') ? undefined : false;
  if (denies.test(folded(text))) return undefined;
  return tells('yes') || isCounted(text, words) || some.test(whole) ? true : undefined;
}

const denies =
  /\b(?:geen|niet(?! (?:veel|vaak|zo veel|zoveel|alleen))|nooit|niks|niets|niemand|nergens|not|never|none|no)\b/;
/** "Vier stuks", "zo'n 900 in het systeem": who counts them has them. */
function isCounted(text: string, words: readonly string[]): boolean {
  if (!hasNumber(text)) return false;
  if (words.length > 8 || !/^\D{0,14}\d|stuks/.test(text)) {
    if (words.length > 4) return false;
  }
  const counted = numberSaid(text) ?? numberSaid(text.replace(/\s(?:in|op|bij|aan|voor|per)\s.*$/i, ''));
  return counted !== undefined && counted.value > 0;
}
/** Only for that is for that; and what happens now and then happens. */
const some =
  /^ (?:(?:ja|enkel|niet veel|nou) )*(?:alleen|enkel|only|just) (?:om|voor|van|via|met|bij|als|in|op|een|for|to|when|if|by) | (?:0|een|twee) (?:x|keer|maal|times) |^ niet (?:veel|vaak) | (?:maakt|maken|doet|doen|werkt|schrijft|gebruikt) er (?:\S+ ){1,6}mee /;

/** Whether the words by which people tell a yes to this question stand in a text. */
export const tellsYes = (text: string, called: OtherNames): boolean =>
  tellsIn(` ${wordsIn(text).join(' ')} `, called['yes']);

const tellsIn = (whole: string, phrases: readonly string[] = []): boolean =>
  phrases.some((phrase) => holdsBeginning(whole, phrase));

/** The words of a phrase in their order; where a star ends it, a longer word too. */
const holdsBeginning = (whole: string, phrase: string): boolean =>
  whole.includes(phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `);
