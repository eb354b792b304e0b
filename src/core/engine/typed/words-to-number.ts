// Numbers as people type them: "vijf", "12 mensen", "ongeveer 1.500", "we zijn met z'n vijven".
import { folded } from '../../fold.js';
import type { Text } from '../../text.js';

const spelled: readonly (readonly string[])[] = [
  ['nul', 'zero'],
  ['een', 'one'],
  ['twee', 'tweeen', 'two'],
  ['drie', 'drieen', 'three'],
  ['vier', 'vieren', 'four'],
  ['vijf', 'vijven', 'five'],
  ['zes', 'zessen', 'six'],
  ['zeven', 'zevenen', 'seven'],
  ['acht', 'achten', 'eight'],
  ['negen', 'negenen', 'nine'],
  ['tien', 'tienen', 'ten'],
  ['elf', 'elven', 'eleven'],
  ['twaalf', 'twaalven', 'twelve'],
  ['dertien', 'thirteen'],
  ['veertien', 'fourteen'],
  ['vijftien', 'fifteen'],
  ['zestien', 'sixteen'],
  ['zeventien', 'seventeen'],
  ['achttien', 'eighteen'],
  ['negentien', 'nineteen'],
  ['twintig', 'twenty'],
];
const byWord = new Map(spelled.flatMap((words, number) => words.map((word) => [word, number] as const)));

/** What may stand around a number and changes nothing about it. Any other word may: "18 maanden", "5 of 6". */
const around = new Set(
  [
    'ongeveer circa ca zowat plusminus rond bijna ruim een stuk of stuks er zijn we wij met zn werken ik denk',
    'about around roughly approximately nearly some are there us i think',
    'mensen man personen medewerkers werknemers collegas people persons staff employees',
  ].flatMap((words) => words.split(' ')),
);

/** The whole number that a text means, or undefined when it is none, or may be another one. */
export function numberFromWords(typed: string, unit: Text | undefined): number | undefined {
  if (typed.length > 100) return undefined;
  const known = new Set([unit?.nl, unit?.en].flatMap((words) => (words === undefined ? [] : folded(words).split(' '))));
  const words = folded(typed)
    .replaceAll(/['’]/g, '')
    .replace(/[.!]+$/, '')
    // 1.500 and 1 500 are one number.
    .replaceAll(/(?<=\d)[ .](?=\d{3}\b)/g, '')
    .split(/\s+/);
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) return numberIn(only);
  const numbers = words.filter((word) => !around.has(word) && !known.has(word)).map(numberIn);
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** The whole number that one word is, in digits or spelled; undefined when it is none. */
export function numberIn(word: string): number | undefined {
  return /^-?\d+$/.test(word) ? Number(word) : byWord.get(folded(word));
}
