// Whether somebody wants to see a letter: words that only lead to one, with which letter and of whom among them.
import { remembered } from '../../../core/remembered.js';
import { asSpelt } from '../../../core/understanding/spelt.js';
import { listed } from '../../../core/understanding/words.js';
import { asksToSee, leads, wordsAndNumbers } from './record-wanted.js';

const letterWords = listed('brief briefje brieven briefjes letter letters antwoordbrief antwoordbriefje');
/** Beside what leads to any place: to put the rest off, and where it lies. */
const leadsToLetter = listed('later straks hem ook zelf waar ligt staan opent concept voorbeeld goed where draft wo');
/** Who wants it written is led to where that is done. */
const writes = listed('maak maken schrijf schrijven write make');
const aRequest = /^r-?\d/;
const longest = 90;
const mostNames = 6;

export interface LetterWanted {
  /** What is said of which letter, and of whom: the words that are left. */
  readonly names: readonly string[];
  /** No letter is spoken of, but perhaps named: "die met antwoord". */
  readonly isBare: boolean;
  /** It says that it wants to see one, or of which request: that answers nothing, whatever is asked. */
  readonly surely: boolean;
}

/** Undefined where it is asked of a breach, or can be no such wish by its length. */
export const letterWanted = remembered(4, (text): LetterWanted | undefined => {
  if (text.length > longest) return undefined;
  const words = asSpelt(wordsAndNumbers(text));
  if (words.some((word) => /^d-?\d/.test(word) || writes.has(word))) return undefined;
  const names = words.filter(
    (word) => !leads(word) && !leadsToLetter.has(word) && !(isOfLetter(word) && !isNamed(word)),
  );
  const surely = asksToSee(words) || words.some((word) => aRequest.test(word));
  return names.length > mostNames
    ? undefined
    : { names: names.filter((word) => !aRequest.test(word)), isBare: !words.some(isOfLetter), surely };
});

const isOfLetter = (word: string): boolean => letterWords.has(word);
/** It says of itself which one it is. */
const isNamed = (word: string): boolean => word.startsWith('antwoord');
