// What words have in common: "laptop", "usb" and "telefoon" are all a device. The lists are data of the rooms.

/**
 * Words of one concept, separated by spaces. A word counts wherever a word begins with it; with `=` before it only as a whole
 * word, with `*` anywhere inside one ("*systeem" is also in "kassasysteem").
 */
export type Concepts = Readonly<Record<string, string>>;

/** The concepts by their place in the lists, by word. */
type Index = Map<string, number[]>;

/** Tells which concepts a word belongs to; what was seen is remembered, up to some thousands of words. */
export class ConceptFinder {
  private readonly names: readonly string[];
  private readonly whole: Index = new Map();
  private readonly beginnings: Index = new Map();
  private readonly insides: Index = new Map();
  private readonly seen = new Map<string, readonly string[]>();
  private longestInside = 0;

  constructor(concepts: Concepts) {
    this.names = Object.keys(concepts);
    for (const [at, list] of Object.values(concepts).entries())
      for (const word of list.trim().split(/\s+/)) this.add(word, at);
  }

  private add(marked: string, at: number): void {
    const isMarked = /^[=*]/.test(marked);
    const word = isMarked ? marked.slice(1) : marked;
    const index = !isMarked ? this.beginnings : marked.startsWith('=') ? this.whole : this.insides;
    if (index === this.insides) this.longestInside = Math.max(this.longestInside, word.length);
    index.set(word, [...(index.get(word) ?? []), at]);
  }

  of(word: string): readonly string[] {
    const before = this.seen.get(word);
    if (before !== undefined) return before;
    const found = new Set(this.whole.get(word));
    for (let to = 1; to <= word.length; to += 1) {
      for (const at of this.beginnings.get(word.slice(0, to)) ?? []) found.add(at);
      for (let from = Math.max(0, to - this.longestInside); from < to; from += 1)
        for (const at of this.insides.get(word.slice(from, to)) ?? []) found.add(at);
    }
    const concepts = [...found].sort((one, two) => one - two).map((at) => this.names[at] ?? '');
    if (this.seen.size > 5000) this.seen.clear();
    this.seen.set(word, concepts);
    return concepts;
  }

  /** The concepts of these words, each once, in the order in which they come. */
  in(words: readonly string[]): readonly string[] {
    return [...new Set(words.flatMap((word) => this.of(word)))];
  }
}
