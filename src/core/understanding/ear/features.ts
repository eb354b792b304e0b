// What a classifier sees of a sentence: its words and pairs of them, parts of words, and the concepts behind them.
import { remembered } from '../../remembered.js';
import { type ConceptFinder, mostWords } from './concepts.js';

/** Features of one kind by their hash, in lists that are shared with other sentences; one that stands there twice counts twice. */
export interface Kind {
  readonly lists: readonly (readonly number[])[];
  /** What each of them weighs: all of a kind together weigh the same, however long a sentence is. */
  readonly weight: number;
  /** Its lists come back in other sentences: what they add up to is worth keeping. */
  readonly comesBack?: true;
}

/** What is seen of a sentence, kind by kind. The same on every machine. */
export type Features = readonly Kind[];

/** The number of a feature (24 bits), by its hash. */
export const featureOf = (hash: number): number => (hash ^ (hash >>> 15)) & 0xffffff;

const kindOf = (lists: Kind['lists'], weight: number): Kind => {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  return { lists, weight: weight / Math.sqrt(Math.max(1, count)) };
};

/** The features of a sentence with the concepts that are in it. */
export function featuresOf(words: readonly string[], found: readonly string[], finder: ConceptFinder): Features {
  const taken = words.map(takenApart);
  const hashes = taken.map(({ hash }) => hash);
  const stems = taken.map(({ stem }) => stem);
  const concepts = found.map(hashOfConcept);
  const first = hashes[0] ?? begin;
  return [
    kindOf([each('w', hashes)], 1),
    kindOf([pairs(hashes)], 0.7),
    kindOf([each('s', stems)], 0.8),
    // In Dutch a verb and what belongs to it are often apart.
    kindOf([together(kinds.near, stems, 5)], 0.9),
    { ...kindOf(partsOf(words, taken), 0.8), comesBack: true },
    kindOf([each('c', concepts)], 1.2),
    kindOf([together(kinds.concepts, concepts, concepts.length)], 1.2),
    kindOf(
      [
        [
          mixed(kinds.first, first),
          mixed(mixed(kinds.first, first), hashes[1] ?? begin),
          mixed(kinds.last, hashes.at(-1) ?? begin),
          mixed(kinds.length, Math.min(6, Math.ceil(words.length / 3))),
          ...finder.of(words[0] ?? '').map((concept) => mixed(kinds.firstConcept, hashOfConcept(concept))),
        ],
      ],
      0.7,
    ),
  ];
}

/** What is seen of a word wherever it stands. */
interface Taken {
  readonly hash: number;
  readonly stem: number;
  /** Three to five letters in a row. */
  readonly parts: readonly number[];
}

/** A language has few words that come often. */
const takenApart = remembered(
  mostWords,
  (word): Taken => ({ hash: hashed(word), stem: hashed(stemOf(word)), parts: partsOfWord(word) }),
);

/** There are some hundred names of concepts. */
const hashOfConcept = remembered(1000, hashed);

/** Of FNV-1a. */
const begin = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** What keeps one kind of feature apart from another that holds the same words. */
const kinds = {
  w: hashed('w'),
  s: hashed('s'),
  c: hashed('c'),
  pair: hashed('p'),
  near: hashed('n'),
  concepts: hashed('cc'),
  first: hashed('first'),
  firstConcept: hashed('first c'),
  last: hashed('last'),
  length: hashed('length'),
  three: hashed('t'),
  at: hashed('at'),
  end: hashed('end'),
  wordConcept: hashed('wc'),
  conceptWord: hashed('cw'),
};

const each = (kind: 'w' | 's' | 'c', hashes: readonly number[]): readonly number[] =>
  hashes.map((hash) => mixed(kinds[kind], hash));

/** Two in any order. */
const unordered = (kind: number, one: number, two: number): number =>
  one < two ? mixed(mixed(kind, one), two) : mixed(mixed(kind, two), one);

/** Pairs of what stands less than so far apart, in any order. */
function together(kind: number, hashes: readonly number[], reach: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < hashes.length; at += 1)
    for (let to = at + 1; to < Math.min(hashes.length, at + reach); to += 1)
      found.push(unordered(kind, hashes[at] ?? 0, hashes[to] ?? 0));
  return found;
}

/** A word without the endings and the "ge" that a verb or noun gets. */
const stemOf = (word: string): string => {
  const bare = word.replace(/(?:heden|ingen|tjes|jes|tje|je|ste|sten|den|ten|en|de|te|d|t|s|e)$/, '');
  const stem = bare.length < 3 ? word : bare;
  const open = stem.replace(
    /^(.*?)(?<=^|aan|af|door|in|mee|na|op|om|over|toe|uit|weg|terug|bij|kwijt)ge(?=.{3})/,
    '$1',
  );
  return (open.length < 3 ? stem : open).replace(/([aeou])\1/g, '$1').replace(/(.)\1$/, '$1');
};

/**
 * The same, with the order of the words: who supposes, denies or retells says it with small words in their place ("had je
 * gehoord dat", "was toch van").
 */
export function orderedFeaturesOf(plain: Features, words: readonly string[], finder: ConceptFinder): Features {
  const named = words.map((word) => takenApart(word).hash);
  const concepts = words.map((word) => finder.of(word).map(hashOfConcept));
  const before = (at: number) => named[at - 1] ?? 0;
  const threes = named
    .slice(2)
    .map((word, at) => mixed(mixed(mixed(kinds.three, before(at + 1)), before(at + 2)), word));
  const beside = named
    .slice(1)
    .flatMap((word, at) => [
      ...(concepts[at + 1] ?? []).map((concept) => mixed(mixed(kinds.wordConcept, before(at + 1)), concept)),
      ...(concepts[at] ?? []).map((concept) => mixed(mixed(kinds.conceptWord, concept), word)),
    ]);
  return [
    ...plain,
    kindOf([threes], 0.6),
    kindOf([named.slice(0, 4).map((word, at) => mixed(mixed(kinds.at, at), word))], 0.8),
    kindOf([named.slice(-3).map((word, at) => mixed(mixed(kinds.end, at), word))], 0.5),
    kindOf([beside], 0.8),
  ];
}

const pairs = (words: readonly number[]): readonly number[] =>
  words.slice(1).map((word, index) => mixed(mixed(kinds.pair, words[index] ?? 0), word));

/** The parts of the words, of a word that comes twice once. */
const partsOf = (words: readonly string[], taken: readonly Taken[]): Kind['lists'] =>
  taken.filter((_, at) => words.indexOf(words[at] ?? '') === at).map(({ parts }) => parts);

/** Three to five letters in a row, with the ends of a word marked: "gestuurd" and "gstuurd" have most in common. */
function partsOfWord(word: string): readonly number[] {
  const marked = ` ${word} `;
  const parts: number[] = [];
  for (let at = 0; at + 3 <= marked.length; at += 1) {
    let hash = begin;
    for (let size = 1; size <= 5 && at + size <= marked.length; size += 1) {
      hash = Math.imul(hash ^ marked.charCodeAt(at + size - 1), prime);
      if (size >= 3) parts.push(hash);
    }
  }
  return parts.slice();
}

/** FNV-1a, over UTF-16 code units. */
function hashed(name: string): number {
  let hash = begin;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), prime);
  return hash;
}

/** One number of two, in which their order tells. */
const mixed = (one: number, two: number): number => {
  const both = Math.imul(one ^ (two + 0x9e3779b9), 0x85ebca6b);
  return Math.imul(both ^ (both >>> 13), 0xc2b2ae35);
};
