// What a classifier sees of a sentence: its words and pairs of them, parts of words, and the concepts behind them.
import type { ConceptFinder } from './concepts.js';

/** Features by their hash (24 bits), each once, with its weight. The same on every machine. */
export type Features = ReadonlyMap<number, number>;

/**
 * The features of a sentence with the concepts that are in it; every kind of feature weighs as much as another, however long the
 * sentence is.
 */
export function featuresOf(words: readonly string[], found: readonly string[], finder: ConceptFinder): Features {
  const features = new Map<number, number>();
  const add = (names: readonly number[], weight: number) => addTo(features, names, weight);
  const named = words.map(hashed);
  const stems = words.map((word) => hashed(stemOf(word)));
  const concepts = found.map(hashed);
  const first = hashed(words[0] ?? '');
  add(each('w', named), 1);
  add(pairs(named), 0.7);
  add(each('s', stems), 0.8);
  add(within(stems), 0.9);
  add(partsOf(words), 0.8);
  add(each('c', concepts), 1.2);
  add(pairsOfConcepts(concepts), 1.2);
  add(
    [
      mixed(kinds.first, first),
      mixed(mixed(kinds.first, first), hashed(words[1] ?? '')),
      mixed(kinds.last, hashed(words.at(-1) ?? '')),
      mixed(kinds.length, Math.min(6, Math.ceil(words.length / 3))),
      ...finder.of(words[0] ?? '').map((concept) => mixed(kinds.firstConcept, hashed(concept))),
    ],
    0.7,
  );
  return features;
}

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

/** Pairs of stems that stand near one another, in any order: in Dutch a verb and what belongs to it are often apart. */
function within(stems: readonly number[]): readonly number[] {
  const found = new Set<number>();
  for (const [at, stem] of stems.entries())
    for (const other of stems.slice(at + 1, at + 5)) found.add(unordered(kinds.near, stem, other));
  return [...found];
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
  const features = new Map(plain);
  const named = words.map(hashed);
  const concepts = words.map((word) => finder.of(word).map(hashed));
  const before = (at: number) => named[at - 1] ?? 0;
  addTo(
    features,
    named.slice(2).map((word, at) => mixed(mixed(mixed(kinds.three, before(at + 1)), before(at + 2)), word)),
    0.6,
  );
  addTo(
    features,
    named.slice(0, 4).map((word, at) => mixed(mixed(kinds.at, at), word)),
    0.8,
  );
  addTo(
    features,
    named.slice(-3).map((word, at) => mixed(mixed(kinds.end, at), word)),
    0.5,
  );
  addTo(
    features,
    named
      .slice(1)
      .flatMap((word, at) => [
        ...(concepts[at + 1] ?? []).map((concept) => mixed(mixed(kinds.wordConcept, before(at + 1)), concept)),
        ...(concepts[at] ?? []).map((concept) => mixed(mixed(kinds.conceptWord, concept), word)),
      ]),
    0.8,
  );
  return features;
}

function addTo(features: Map<number, number>, hashes: readonly number[], weight: number): void {
  const each = weight / Math.sqrt(Math.max(1, hashes.length));
  for (const hash of hashes) {
    const bucket = (hash ^ (hash >>> 15)) & 0xffffff;
    features.set(bucket, (features.get(bucket) ?? 0) + each);
  }
}

const pairs = (words: readonly number[]): readonly number[] =>
  words.slice(1).map((word, index) => mixed(mixed(kinds.pair, words[index] ?? 0), word));

const pairsOfConcepts = (concepts: readonly number[]): readonly number[] =>
  concepts.flatMap((one, index) => concepts.slice(index + 1).map((two) => unordered(kinds.concepts, one, two)));

/** Three to five letters in a row, with the ends of a word marked: "gestuurd" and "gstuurd" have most in common. */
function partsOf(words: readonly string[]): readonly number[] {
  const parts = new Set<number>();
  for (const word of words) {
    const marked = ` ${word} `;
    for (let at = 0; at + 3 <= marked.length; at += 1) {
      let hash = begin;
      for (let size = 1; size <= 5 && at + size <= marked.length; size += 1) {
        hash = Math.imul(hash ^ marked.charCodeAt(at + size - 1), prime);
        if (size >= 3) parts.add(hash);
      }
    }
  }
  return [...parts];
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
