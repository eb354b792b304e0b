// A text as words that can be compared: without capitals, accents and signs; names of mail and numbers as one word each.
import { folded } from '../fold.js';

/** What is longer is not taken apart word for word: a sentence of a person is shorter. */
const longest = 1000;

/** The words of a text in their order. A number of any size is `0`, a mail address `@`, a question mark `?`. */
export function wordsIn(text: string): readonly string[] {
  return (
    folded(text.slice(0, longest))
      .replaceAll(/['’`]/g, '')
      .replaceAll(/\S+@\S+/g, ' @ ')
      .replaceAll(/\d+(?:[.,:]\d+)*/g, ' 0 ')
      .replaceAll('?', ' ? ')
      // In two words or with a stripe it is the same.
      .replaceAll(/\bdata[ -]lek/g, 'datalek')
      // Signs of other scripts and pictures say nothing that we know.
      .split(/[^\p{L}\d@?]+/u)
      .filter((word) => word !== '')
      .slice(0, 120)
  );
}

/** Words of a list as one reads it: separated by spaces. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
