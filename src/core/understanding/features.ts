// What a classifier sees of a sentence: its words and pairs of them, parts of words, and the concepts behind them.
import type { ConceptFinder } from './concepts.js';

/** Features by their hash (24 bits), each once, with its weight. The same on every machine. */
export type Features = ReadonlyMap<number, number>;

/** The features of a sentence; every kind of feature weighs as much as another, however long the sentence is. */
export function featuresOf(words: readonly string[], finder: ConceptFinder): Features {
  const features = new Map<number, number>();
  const add = (names: readonly string[], weight: number) => addTo(features, names, weight);
  const concepts = finder.in(words);
  add(
    words.map((word) => `w ${word}`),
    1,
  );
  add(pairs(words), 0.7);
  const stems = words.map(stemOf);
  add(
    stems.map((stem) => `s ${stem}`),
    0.8,
  );
  add(within(stems), 0.9);
  add(partsOf(words), 0.8);
  add(
    concepts.map((concept) => `c ${concept}`),
    1.2,
  );
  add(pairsOfConcepts(concepts), 1.2);
  add(
    [
      `first ${words[0] ?? ''}`,
      `first ${words[0] ?? ''} ${words[1] ?? ''}`,
      `last ${words.at(-1) ?? ''}`,
      `length ${Math.min(6, Math.ceil(words.length / 3))}`,
      ...finder.of(words[0] ?? '').map((concept) => `first c ${concept}`),
    ],
    0.7,
  );
  return features;
}

/** Pairs of stems that stand near one another, in any order: in Dutch a verb and what belongs to it are often apart. */
function within(stems: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < stems.length; at += 1)
    for (let to = at + 1; to <= at + 4 && to < stems.length; to += 1) {
      const [one = '', two = ''] = [stems[at], stems[to]];
      found.add(one < two ? `n ${one} ${two}` : `n ${two} ${one}`);
    }
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
  addTo(
    features,
    words.slice(2).map((word, at) => `t ${words[at] ?? ''} ${words[at + 1] ?? ''} ${word}`),
    0.6,
  );
  addTo(
    features,
    words.slice(0, 4).map((word, at) => `at ${Math.min(at, 3)} ${word}`),
    0.8,
  );
  addTo(
    features,
    words.slice(-3).map((word, at) => `end ${at} ${word}`),
    0.5,
  );
  addTo(
    features,
    words.slice(1).flatMap((word, at) => {
      const before = words[at] ?? '';
      return [
        ...finder.of(word).map((concept) => `wc ${before} ${concept}`),
        ...finder.of(before).map((concept) => `cw ${concept} ${word}`),
      ];
    }),
    0.8,
  );
  return features;
}

function addTo(features: Map<number, number>, names: readonly string[], weight: number): void {
  const each = weight / Math.sqrt(Math.max(1, names.length));
  for (const name of names) {
    const bucket = hashed(name);
    features.set(bucket, (features.get(bucket) ?? 0) + each);
  }
}

const pairs = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, index) => `p ${words[index] ?? ''} ${word}`);

const pairsOfConcepts = (concepts: readonly string[]): readonly string[] =>
  concepts.flatMap((one, index) =>
    concepts.slice(index + 1).map((two) => (one < two ? `cc ${one} ${two}` : `cc ${two} ${one}`)),
  );

/** Three to five letters in a row, with the ends of a word marked: "gestuurd" and "gstuurd" have most in common. */
function partsOf(words: readonly string[]): readonly string[] {
  const parts = new Set<string>();
  for (const word of words) {
    const marked = ` ${word} `;
    for (let size = 3; size <= 5; size += 1)
      for (let at = 0; at + size <= marked.length; at += 1) parts.add(`g${marked.slice(at, at + size)}`);
  }
  return [...parts];
}

/** FNV-1a over the UTF-16 code units, its lowest 24 bits. */
function hashed(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) & 0xffffff;
}
