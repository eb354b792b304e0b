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
  /** By their first two letters. */
  readonly beginnings: ReadonlyMap<string, readonly Listed[]>;
  /** The same with doubled letters once, where somebody doubles a letter or forgets to and that makes no other word. */
  readonly singles: ReadonlyMap<string, readonly (Listed & { readonly single: string })[]>;
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
  const words = wordsOf(text);
  const heard = new Set([...listsInside(words), ...heardIn(words).flatMap(listsWith)]);
  return knownAnswers
    .filter(({ needs, not }) => needs.every((list) => heard.has(list)) && !(not !== undefined && heard.has(not)))
    .toSorted((one, other) => other.needs.length - one.needs.length);
}

/** The words of a question, without capitals, accents and signs. */
const wordsOf = (text: string): readonly string[] =>
  folded(text.slice(0, longest))
    .replaceAll(/['’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** The lists of which a part stands inside a word. */
function listsInside(words: readonly string[]): readonly string[] {
  const all = words.join(' ');
  return taken()
    .insides.filter(({ part }) => all.includes(part))
    .map(({ list }) => list);
}

/** One by one and two by two. */
function heardIn(words: readonly string[]): readonly Heard[] {
  return words.flatMap((word, place) => {
    const alone: Heard = { word, single: once(word), first: 0 };
    const next = words[place + 1];
    if (next === undefined) return [alone];
    const both = word + next;
    return [alone, { word: both, single: once(both), first: word.length }];
  });
}

/** The lists in which this word stands, or its beginning. */
function listsWith({ word, single, first }: Heard): readonly string[] {
  const { whole, beginnings, singles } = taken();
  const least = first === 0 ? 0 : Math.max(first + 1, ofTwo);
  const begun = beginnings.get(initials(word))?.filter(({ part }) => part.length >= least && word.startsWith(part));
  const doubled = singles
    .get(initials(single))
    ?.filter(({ part, single: begin }) => part.length >= least && single.startsWith(begin));
  const same = word.length < least ? undefined : whole.get(word);
  return [...(same ?? []), ...(begun ?? []), ...(doubled ?? [])].map(({ list }) => list);
}

/** No beginning is shorter. */
const initials = (word: string): string => word.slice(0, 2);

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
  const begun = words.filter(({ word }) => !/^[=*]/.test(word)).map(({ word, list }) => ({ part: word, list }));
  const long = begun.filter(({ part }) => part.length >= forgiving).map((one) => ({ ...one, single: once(one.part) }));
  lists = {
    whole: grouped(marked('='), ({ part }) => part),
    insides: marked('*'),
    beginnings: grouped(begun, ({ part }) => initials(part)),
    singles: grouped(long, ({ single }) => initials(single)),
  };
  return lists;
}

/** With each letter that stands twice in a row once. */
function once(word: string): string {
  return word.replaceAll(/(.)\1+/g, '$1');
}
