// What words have in common: "laptop", "usb" and "telefoon" are all a device. The lists are data of the rooms.

/**
 * Words of one concept, separated by spaces. A word counts wherever a word begins with it; with `=` before it only as a whole
 * word, with `*` anywhere inside one ("*systeem" is also in "kassasysteem").
 */
export type Concepts = Readonly<Record<string, string>>;

interface Known {
  readonly name: string;
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly insides: readonly string[];
}

/** Tells which concepts a word belongs to; what was seen is remembered, up to some thousands of words. */
export class ConceptFinder {
  private readonly known: readonly Known[];
  private readonly seen = new Map<string, readonly string[]>();

  constructor(concepts: Concepts) {
    this.known = Object.entries(concepts).map(([name, list]) => {
      const words = list.trim().split(/\s+/);
      const marked = (mark: string) => words.filter((word) => word.startsWith(mark)).map((word) => word.slice(1));
      return {
        name,
        whole: new Set(marked('=')),
        insides: marked('*'),
        beginnings: words.filter((word) => !/^[=*]/.test(word)),
      };
    });
  }

  of(word: string): readonly string[] {
    const before = this.seen.get(word);
    if (before !== undefined) return before;
    const found = this.known.filter((one) => isOf(one, word)).map(({ name }) => name);
    if (this.seen.size > 5000) this.seen.clear();
    this.seen.set(word, found);
    return found;
  }

  /** The concepts of these words, each once, in the order in which they come. */
  in(words: readonly string[]): readonly string[] {
    return [...new Set(words.flatMap((word) => this.of(word)))];
  }
}

function isOf({ whole, beginnings, insides }: Known, word: string): boolean {
  return (
    whole.has(word) ||
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    insides.some((inside) => word.includes(inside))
  );
}
