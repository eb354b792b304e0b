// What a platform knows of people: kept for a while and never stored; who cannot be looked up goes by what was known last.
import { late, within } from '../../src/app/pacing.js';
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

  /** The same, but no longer than this for who was found before: they go by what was found last. */
  async soon(name: string, find: () => Promise<T>, otherwise: T, ms: number): Promise<T> {
    const before = this.last(name);
    const found = this.of(name, find, otherwise);
    const quick = before === undefined ? await found : await within(found, ms);
    return quick === late ? (before ?? otherwise) : quick;
  }

  /** What the platform says of its own accord. */
  know(name: string, known: T): void {
    this.kept.set(name, { found: Promise.resolve(known), until: this.options.nowMs() + keepFor, last: known });
  }

  last(name: string): T | undefined {
    return this.kept.get(name)?.last;
  }

  forget(name: string): void {
    this.kept.delete(name);
  }
}
