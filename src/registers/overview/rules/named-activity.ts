// Whether a text names an activity, by its number or by one of its names, and what is left of the text without it.
import { folded } from '../../../core/fold.js';
import { remembered } from '../../../core/remembered.js';
import { squeezed } from '../../../core/understanding/near-words.js';

export interface NamedActivity {
  readonly number: number;
  readonly names: readonly string[];
}

/** The text without the name; undefined where it names another, or none. */
export function namedIn(text: string, { number, names }: NamedActivity): string | undefined {
  const shape = byNumber(number);
  if (shape.test(text)) return left(text.replace(shape, ' '));
  const wanted = names.map(stem).filter((one) => one !== '');
  for (const [whole, name = ''] of text.matchAll(placed))
    if (wanted.some((one) => stem(name) === one || one.split(' ')[0] === stem(name)))
      return left(text.replace(whole, ' '));
  const [first = '', ...rest] = text.trim().split(/[\s,:]+/);
  return wanted.includes(stem(first)) ? left(rest.join(' ')) : undefined;
}

const byNumber = (number: number): RegExp => new RegExp(String.raw`\b(?:bij|in|voor|van)?\s*v-?0*${number}\b`, 'i');

/** The text with its name where its number stands. */
export const byItsName = (text: string, { number, names: [name = ''] }: NamedActivity): string =>
  left(text.replace(byNumber(number), ` bij ${name} `));

/** Whether it is named anywhere in a text, by its number or as one word: "we bewaren klantgegevens nu 5 jaar". */
export function mentions(text: string, { number, names }: NamedActivity): boolean {
  if (byNumber(number).test(text)) return true;
  const wanted = names.map(stem);
  return text.split(/[^\p{L}-]+/u).some((word) => word.length > 3 && wanted.includes(stem(word)));
}

/** "Bij klanten", "voor de nieuwsbrief". */
const placed = /\b(?:bij|voor|van|at|for) (?:(?:de|het|onze|ons|mijn|the|our) )?(\p{L}[\p{L}-]{3,})/giu;

const left = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,:]+/, '')
    .trim();

/** "Klantgegevens" and "de klanten" are the activity "Klanten". */
const stem = remembered(2000, (name) =>
  squeezed(folded(name))
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/gegevens$/, '')
    .replace(/(?<=[a-z]{4})(?:s|en)$/, ''),
);
