// A text as words that can be compared: without capitals, accents and signs; names of mail and numbers as one word each.
import { folded } from '../fold.js';
import { remembered } from '../remembered.js';

/** What is longer is not taken apart word for word: a sentence of a person is shorter. */
const longest = 1000;

/** Letters that are no letter with an accent: who has no such key types another one for them. */
const others: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', đ: 'd', ı: 'i' };
/** A text with those letters as everybody can type them. */
export const typeable = (text: string): string => text.replaceAll(/[łßœæøđı]/g, (letter) => others[letter] ?? letter);

/** The words of a text in their order. A number of any size is `0`, a mail address `@`, a question mark `?`. */
export const wordsIn: (text: string) => readonly string[] = remembered(16, (text) =>
  typeable(folded(text.slice(0, longest)))
    .replaceAll(/['’`]/g, '')
    .replaceAll(/\S+@\S+/g, ' @ ')
    .replaceAll(/\d+(?:[.,:]\d+)*/g, ' 0 ')
    .replaceAll('?', ' ? ')
    // In two words or with a stripe it is the same.
    .replaceAll(/\bdata[ -]lek/g, 'datalek')
    // Signs of other scripts and pictures say nothing that we know.
    .split(/[^\p{L}\d@?]+/u)
    .filter((word) => word !== '')
    .slice(0, 120),
);

/** Words of a list as one reads it: separated by spaces. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
