// What a classifier sees of a sentence: its words and pairs of them, parts of words, and the concepts behind them.
import type { ConceptFinder } from './concepts.js';

/** Features by their hash (24 bits) with their weights; one that stands there twice counts twice. The same on every machine. */
export interface Features {
  readonly at: Int32Array;
  readonly weights: Float64Array;
}

/**
 * The features of a sentence with the concepts that are in it; every kind of feature weighs as much as another, however long the
 * sentence is.
 */
export function featuresOf(words: readonly string[], found: readonly string[], finder: ConceptFinder): Features {
  const features = new Gathering();
  const taken = words.map(takenApart);
  const hashes = taken.map(({ hash }) => hash);
  const stems = taken.map(({ stem }) => stem);
  const concepts = found.map(hashOfConcept);
  features.add(each('w', hashes), 1);
  features.add(pairs(hashes), 0.7);
  features.add(each('s', stems), 0.8);
  features.add(within(stems), 0.9);
  features.addAll(partsOf(words, taken), 0.8);
  features.add(each('c', concepts), 1.2);
  features.add(pairsOfConcepts(concepts), 1.2);
  const first = hashes[0] ?? begin;
  features.add(
    [
      mixed(kinds.first, first),
      mixed(mixed(kinds.first, first), hashes[1] ?? begin),
      mixed(kinds.last, hashes.at(-1) ?? begin),
      mixed(kinds.length, Math.min(6, Math.ceil(words.length / 3))),
      ...finder.of(words[0] ?? '').map((concept) => mixed(kinds.firstConcept, hashOfConcept(concept))),
    ],
    0.7,
  );
  return features.all;
}

/** Features while they are gathered, kind by kind. */
class Gathering {
  private at = new Int32Array(1024);
  private weights = new Float64Array(1024);
  private size = 0;

  /** A kind of features: all of it weighs the same, however many there are. */
  add(hashes: ArrayLike<number>, weight: number): void {
    this.addAll([hashes], weight);
  }

  /** The same, of several lists. */
  addAll(lists: readonly ArrayLike<number>[], weight: number): void {
    const count = lists.reduce((sum, { length }) => sum + length, 0);
    const from = this.size;
    this.grow(from + count);
    for (const hashes of lists)
      for (let index = 0; index < hashes.length; index += 1) {
        const hash = hashes[index] ?? 0;
        this.at[this.size] = (hash ^ (hash >>> 15)) & 0xffffff;
        this.size += 1;
      }
    this.weights.fill(weight / Math.sqrt(Math.max(1, count)), from, this.size);
  }

  private grow(size: number): void {
    if (size <= this.at.length) return;
    const [at, weights] = [this.at, this.weights];
    this.at = new Int32Array(size * 2);
    this.weights = new Float64Array(size * 2);
    this.at.set(at);
    this.weights.set(weights);
  }

  get all(): Features {
    return { at: this.at.subarray(0, this.size), weights: this.weights.subarray(0, this.size) };
  }

  /** Begins with these. */
  with({ at, weights }: Features): this {
    this.grow(at.length);
    this.at.set(at);
    this.weights.set(weights);
    this.size = at.length;
    return this;
  }
}

/** What is seen of a word wherever it stands. */
interface Taken {
  readonly hash: number;
  readonly stem: number;
  /** Three to five letters in a row. */
  readonly parts: Int32Array;
}

const seen = new Map<string, Taken>();
/** More words are not remembered: a language has few that come often. */
const mostSeen = 5000;

/** People say the same words again and again: each is taken apart once. */
function takenApart(word: string): Taken {
  const before = seen.get(word);
  if (before !== undefined) return before;
  const taken: Taken = { hash: hashed(word), stem: hashed(stemOf(word)), parts: partsOfWord(word) };
  if (seen.size >= mostSeen) seen.clear();
  seen.set(word, taken);
  return taken;
}

const conceptHashes = new Map<string, number>();
/** There are some hundred names of concepts. */
function hashOfConcept(name: string): number {
  const known = conceptHashes.get(name);
  if (known !== undefined) return known;
  const hash = hashed(name);
  conceptHashes.set(name, hash);
  return hash;
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
  const found: number[] = [];
  for (let at = 0; at < stems.length; at += 1)
    for (let to = at + 1; to < Math.min(stems.length, at + 5); to += 1)
      found.push(unordered(kinds.near, stems[at] ?? 0, stems[to] ?? 0));
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
  const features = new Gathering().with(plain);
  const named = words.map((word) => takenApart(word).hash);
  const concepts = words.map((word) => finder.of(word).map(hashOfConcept));
  const before = (at: number) => named[at - 1] ?? 0;
  features.add(
    named.slice(2).map((word, at) => mixed(mixed(mixed(kinds.three, before(at + 1)), before(at + 2)), word)),
    0.6,
  );
  features.add(
    named.slice(0, 4).map((word, at) => mixed(mixed(kinds.at, at), word)),
    0.8,
  );
  features.add(
    named.slice(-3).map((word, at) => mixed(mixed(kinds.end, at), word)),
    0.5,
  );
  features.add(
    named
      .slice(1)
      .flatMap((word, at) => [
        ...(concepts[at + 1] ?? []).map((concept) => mixed(mixed(kinds.wordConcept, before(at + 1)), concept)),
        ...(concepts[at] ?? []).map((concept) => mixed(mixed(kinds.conceptWord, concept), word)),
      ]),
    0.8,
  );
  return features.all;
}

const pairs = (words: readonly number[]): readonly number[] =>
  words.slice(1).map((word, index) => mixed(mixed(kinds.pair, words[index] ?? 0), word));

const pairsOfConcepts = (concepts: readonly number[]): readonly number[] =>
  concepts.flatMap((one, index) => concepts.slice(index + 1).map((two) => unordered(kinds.concepts, one, two)));

/** The parts of the words, of a word that comes twice once. */
const partsOf = (words: readonly string[], taken: readonly Taken[]): readonly Int32Array[] =>
  taken.filter((_, at) => words.indexOf(words[at] ?? '') === at).map(({ parts }) => parts);

/** Three to five letters in a row, with the ends of a word marked: "gestuurd" and "gstuurd" have most in common. */
function partsOfWord(word: string): Int32Array {
  const marked = ` ${word} `;
  const parts: number[] = [];
  for (let at = 0; at + 3 <= marked.length; at += 1) {
    let hash = begin;
    for (let size = 1; size <= 5 && at + size <= marked.length; size += 1) {
      hash = Math.imul(hash ^ marked.charCodeAt(at + size - 1), prime);
      if (size >= 3) parts.push(hash);
    }
  }
  return Int32Array.from(parts);
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
