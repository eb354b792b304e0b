// Which of the answers that the product holds a question asks for, by the words in it: a wrong answer is worse than none.
import { folded } from '../../../core/fold.js';
import type { KnownAnswer } from './answers/answer.js';
import { knownAnswers } from './answers/index.js';

export type { KnownAnswer } from './answers/answer.js';
export { knownAnswers } from './answers/index.js';

/** A list of words as it is compared. */
interface Listed {
  readonly whole: ReadonlySet<string>;
  readonly insides: readonly string[];
  /** `single` is compared where somebody doubles a letter or forgets to; undefined where that would make another word. */
  readonly beginnings: readonly { readonly exact: string; readonly single: string | undefined }[];
}

/** A word of the question, or two that stand side by side. */
interface Heard {
  readonly word: string;
  readonly single: string;
  /** The length of the first of two, 0 for one: what is heard in the first alone is not heard in both. */
  readonly first: number;
}

/** What is longer is a story, not a question. */
const longest = 600;
/** From this many letters on, doubled letters count once: "sollicitant" and "solicitant". */
const forgiving = 6;
/** Two words are heard as one from this many letters on: "a p…" begins with too little. */
const ofTwo = 4;

/** Lists are data that never change: each is taken apart once. */
const lists = new Map<string, Listed>();

/** The answers whose words are all heard, the one with most words (most specific) first. */
export function answersTo(text: string): readonly KnownAnswer[] {
  const words = heardIn(text);
  const known = new Map<string, boolean>();
  const isHeard = (list: string): boolean => {
    const heard = known.get(list) ?? words.some((word) => isOn(listed(list), word));
    known.set(list, heard);
    return heard;
  };
  return knownAnswers
    .filter(({ needs, not }) => needs.every(isHeard) && !(not !== undefined && isHeard(not)))
    .toSorted((one, other) => other.needs.length - one.needs.length);
}

/** The words of a question one by one and two by two, without capitals, accents and signs. */
function heardIn(text: string): readonly Heard[] {
  const words = folded(text.slice(0, longest))
    .replaceAll(/['’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.flatMap((word, place) => {
    const alone: Heard = { word, single: once(word), first: 0 };
    const next = words[place + 1];
    if (next === undefined) return [alone];
    const both = word + next;
    return [alone, { word: both, single: once(both), first: word.length }];
  });
}

function isOn({ whole, insides, beginnings }: Listed, { word, single, first }: Heard): boolean {
  const least = first === 0 ? 0 : Math.max(first + 1, ofTwo);
  const isLong = (exact: string) => exact.length >= least;
  return (
    (isLong(word) && whole.has(word)) ||
    (first === 0 && insides.some((inside) => word.includes(inside))) ||
    beginnings.some(
      ({ exact, single: begin }) =>
        isLong(exact) && (word.startsWith(exact) || (begin !== undefined && single.startsWith(begin))),
    )
  );
}

function listed(list: string): Listed {
  const known = lists.get(list) ?? taken(list);
  lists.set(list, known);
  return known;
}

function taken(list: string): Listed {
  const words = list.trim().split(/\s+/);
  const marked = (mark: string) => words.filter((word) => word.startsWith(mark)).map((word) => word.slice(1));
  return {
    whole: new Set(marked('=')),
    insides: marked('*'),
    beginnings: words
      .filter((word) => !/^[=*]/.test(word))
      .map((exact) => ({ exact, single: exact.length < forgiving ? undefined : once(exact) })),
  };
}

/** With each letter that stands twice in a row once. */
function once(word: string): string {
  return word.replaceAll(/(.)\1+/g, '$1');
}
