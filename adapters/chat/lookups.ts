// What a platform knows of people: kept for a while and never stored; who cannot be looked up goes by what was known last.
import { Newest } from './newest.js';

const keepFor = 30 * 60 * 1_000;
const retryAfter = 60 * 1_000;
const most = 10_000;

interface Kept<T> {
  found: Promise<T>;
  until: number;
  /** What was found last. */
  last: T | undefined;
}

export interface LookupsOptions {
  readonly nowMs: () => number;
  /** Somebody could not be looked up. */
  readonly failed: (error: unknown) => void;
}

/** Looks people up once in half an hour, and again a minute after it failed. */
export class Lookups<T> {
  private readonly kept = new Newest<Kept<T>>(most);
  private readonly options: LookupsOptions;

  constructor(options: LookupsOptions) {
    this.options = options;
  }

  /** Never fails: without an answer it is what was found last, or `otherwise`. */
  of(name: string, find: () => Promise<T>, otherwise: T): Promise<T> {
    const { nowMs, failed } = this.options;
    const before = this.kept.get(name);
    if (before !== undefined && before.until > nowMs()) return before.found;
    const found = find();
    const entry: Kept<T> = { found, until: nowMs() + keepFor, last: before?.last };
    entry.found = found.then(
      (one) => {
        entry.last = one;
        return one;
      },
      (error: unknown) => {
        failed(error);
        entry.until = nowMs() + retryAfter;
        return entry.last ?? otherwise;
      },
    );
    this.kept.set(name, entry);
    return entry.found;
  }

  last(name: string): T | undefined {
    return this.kept.get(name)?.last;
  }

  forget(name: string): void {
    this.kept.delete(name);
  }
}
