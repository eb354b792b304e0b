// Answers that hold words about a breach or a request, encrypted where they lie: they go in closed and come out open.
import { OperatorError } from '../src/app/ports/errors.js';
import type { Secrets } from '../src/app/ports/secrets.js';
import type { Value } from '../src/core/engine/value.js';

/** As it lies in the table; no answer has this shape by itself. */
export interface Sealed {
  readonly sealed: string;
}

/** So many are not opened twice: a file is read whole at every turn in it. */
const mostOpened = 5000;

/** Seals and opens for one connection; without keys it seals nothing, and says which setting opens what is sealed. */
export class Sealing {
  readonly #secrets: Secrets | undefined;
  readonly #opened = new Map<string, Value>();

  constructor(secrets: Secrets | undefined) {
    this.#secrets = secrets;
  }

  /** Sealed where there are keys, else as it is. */
  seal(value: Value, context: string): Value | Sealed {
    return this.#secrets === undefined ? value : { sealed: this.#secrets.seal(JSON.stringify(value), context) };
  }

  /** What is stored as it was said. Throws where it does not open: it was changed, or its key is not in the settings. */
  open(stored: Value | Sealed | null, context: () => string): Value | null {
    if (!isSealed(stored)) return stored;
    const { sealed } = stored;
    const before = this.#opened.get(sealed);
    if (before !== undefined) return before;
    if (this.#secrets === undefined) throw keysMissing();
    const value: Value = JSON.parse(this.#secrets.open(sealed, context()));
    if (this.#opened.size >= mostOpened) this.forget();
    this.#opened.set(sealed, value);
    return value;
  }

  /** Whether it is still to be sealed under the first key: it lies open, or another key closed it. */
  isStale(stored: Value | Sealed | null): boolean {
    if (this.#secrets === undefined || stored === null) return false;
    return !isSealed(stored) || this.#secrets.isStale(stored.sealed);
  }

  /** Something was erased: nothing of it stays open here. */
  forget(): void {
    this.#opened.clear();
  }
}

export const isSealed = (stored: Value | Sealed | null): stored is Sealed =>
  typeof stored === 'object' && stored !== null && 'sealed' in stored;

const keysMissing = () =>
  new OperatorError(
    'secrets-keys-missing',
    'Words about breaches and requests in this database are encrypted: put the keys they were encrypted with in SECRETS_KEYS.',
  );
