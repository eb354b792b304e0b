// Which of the answers that the product holds a question asks for, by the words in it: a wrong answer is worse than none.
import { folded } from '../../../core/fold.js';
import { grouped } from '../../../core/grouped.js';
import type { KnownAnswer } from './answers/answer.js';
import { knownAnswers } from './answers/index.js';

export type { KnownAnswer } from './answers/answer.js';
export { knownAnswers } from './answers/index.js';

/** A word of a list; a list is a string of the answers, and never changes. */
interface Listed {
  readonly part: string;
  readonly list: string;
}

/** The words of all lists, by how they are compared. */
interface Lists {
  readonly whole: ReadonlyMap<string, readonly Listed[]>;
  readonly insides: readonly Listed[];
  /**
   * By their first letter. `single` is compared where somebody doubles a letter or forgets to; undefined where that would make
   * another word.
   */
  readonly beginnings: ReadonlyMap<string, readonly (Listed & { readonly single: string | undefined })[]>;
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

/** The answers whose words are all heard, the one with most words (most specific) first. */
export function answersTo(text: string): readonly KnownAnswer[] {
  const heard = new Set(heardIn(text).flatMap(listsWith));
  return knownAnswers
    .filter(({ needs, not }) => needs.every((list) => heard.has(list)) && !(not !== undefined && heard.has(not)))
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

/** The lists in which this word stands. */
function listsWith({ word, single, first }: Heard): readonly string[] {
  const { whole, insides, beginnings } = taken();
  const least = first === 0 ? 0 : Math.max(first + 1, ofTwo);
  const alone = first === 0 ? insides.filter(({ part }) => word.includes(part)) : [];
  const begun = (beginnings.get(word[0] ?? '') ?? []).filter(
    ({ part, single: begin }) =>
      part.length >= least && (word.startsWith(part) || (begin !== undefined && single.startsWith(begin))),
  );
  const same = word.length < least ? [] : (whole.get(word) ?? []);
  return [...same, ...alone, ...begun].map(({ list }) => list);
}

let lists: Lists | undefined;

/** The lists are data: taken apart once, by the first question. */
function taken(): Lists {
  if (lists !== undefined) return lists;
  const all = new Set(knownAnswers.flatMap(({ needs, not }) => (not === undefined ? needs : [...needs, not])));
  const words = [...all].flatMap((list) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => ({ word, list })),
  );
  const marked = (mark: string): readonly Listed[] =>
    words.filter(({ word }) => word.startsWith(mark)).map(({ word, list }) => ({ part: word.slice(1), list }));
  const begun = words
    .filter(({ word }) => !/^[=*]/.test(word))
    .map(({ word, list }) => ({ part: word, single: word.length < forgiving ? undefined : once(word), list }));
  lists = {
    whole: grouped(marked('='), ({ part }) => part),
    insides: marked('*'),
    beginnings: grouped(begun, ({ part }) => part[0] ?? ''),
  };
  return lists;
}

/** With each letter that stands twice in a row once. */
function once(word: string): string {
  return word.replaceAll(/(.)\1+/g, '$1');
}
