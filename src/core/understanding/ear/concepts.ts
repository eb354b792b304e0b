// What words have in common: "laptop", "usb" and "telefoon" are all a device. The lists are data of the rooms.

import { remembered } from '../../remembered.js';

/**
 * Words of one concept, separated by spaces. A word counts wherever a word begins with it; with `=` before it only as a whole
 * word, with `*` anywhere inside one ("*systeem" is also in "kassasysteem").
 */
export type Concepts = Readonly<Record<string, string>>;

/** So many words are remembered: a language has few that come often. */
export const mostWords = 20_000;

/** The concepts by their place in the lists, by word. */
type Index = Map<string, number[]>;

/** Tells which concepts a word belongs to; what was seen is remembered, up to some thousands of words. */
export class ConceptFinder {
  private readonly names: readonly string[];
  private readonly whole: Index = new Map();
  private readonly beginnings: Index = new Map();
  private readonly insides: { readonly part: string; readonly at: number }[] = [];

  constructor(concepts: Concepts) {
    this.names = Object.keys(concepts);
    for (const [at, list] of Object.values(concepts).entries())
      for (const word of list.trim().split(/\s+/)) this.add(word, at);
  }

  private add(marked: string, at: number): void {
    const word = marked.replace(/^[=*]/, '');
    if (marked.startsWith('*')) this.insides.push({ part: word, at });
    else {
      const index = marked.startsWith('=') ? this.whole : this.beginnings;
      index.set(word, [...(index.get(word) ?? []), at]);
    }
  }

  readonly of = remembered(mostWords, (word): readonly string[] => {
    const found = new Set(this.whole.get(word));
    for (let to = 1; to <= word.length; to += 1)
      for (const at of this.beginnings.get(word.slice(0, to)) ?? []) found.add(at);
    for (const { part, at } of this.insides) if (word.includes(part)) found.add(at);
    return [...found].sort((one, two) => one - two).map((at) => this.names[at] ?? '');
  });

  /** The concepts of these words, each once, in the order in which they come. */
  in(words: readonly string[]): readonly string[] {
    return [...new Set(words.flatMap((word) => this.of(word)))];
  }
}
