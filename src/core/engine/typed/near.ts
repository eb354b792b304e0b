// What somebody may have meant who typed an option in other words: suggested, never taken for the answer.
import { folded } from '../../fold.js';
import { remembered } from '../../remembered.js';
import type { Language, Text } from '../../text.js';
import type { Option } from '../checklist.js';

export interface Near {
  /** As it is counted in the list that was shown, from 1. */
  readonly number: number;
  readonly label: Text;
}

const shortest = 4;
/** More would be the list again. */
const most = 4;

/** The options of which the label or hint has a word that begins like one that was typed: "bakkerij" and "Bakker". */
export function nearOptions(typed: string, options: readonly Option[], language: Language): readonly Near[] {
  const given = wordsOf(typed);
  const isNear = (words: readonly string[]) =>
    given.some((one) => words.some((word) => one.startsWith(word) || word.startsWith(one)));
  const near = options.flatMap(({ label, hint }, index) => {
    const fits = isNear(shownWords(label[language])) || isNear(shownWords(hint?.[language] ?? ''));
    return fits ? [{ number: index + 1, label }] : [];
  });
  return near.length > most || near.length === options.length ? [] : near;
}

/** "Andere" says nothing about what is meant. */
function wordsOf(text: string): readonly string[] {
  const words = folded(text).split(/[^\p{L}\d]+/u);
  return words.filter((word) => word.length >= shortest && !/^(ander|other)/.test(word));
}

/** What is shown is the same each time. */
const shownWords = remembered(2000, wordsOf);
