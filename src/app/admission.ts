// How much waits: beyond it somebody is told to come back, instead of everybody waiting for minutes.
import { isUnsent } from '../core/engine/unsent.js';
import type { IncomingInput } from './incoming.js';
import { TooBusyError } from './ports/errors.js';

/** Turns that may be under way at once. A turn is some milliseconds of work, so that who waits last waits a second. */
export interface Limits {
  readonly person: number;
  readonly workspace: number;
  readonly all: number;
  /** Kept free for what cannot wait, above each of the others. */
  readonly urgent: number;
  /** Where turns lately took longer than so many milliseconds, no more than `calm` are under way: later they would take longer. */
  readonly waitMs: number;
  readonly calm: number;
}

/** Below the 800 ms after which a delivery is stored to be done later, which is more work for who is busy already. */
const usualLimits: Limits = { person: 20, workspace: 150, all: 400, urgent: 100, waitMs: 500, calm: 100 };

/** How much the turn that ended last says of how long turns take. */
const share = 1 / 16;

/** Counts what is under way, and refuses what is too much; nobody's haste takes the turn of somebody else. */
export class Admission {
  readonly #limits: Limits;
  readonly #persons = new Map<string, number>();
  readonly #workspaces = new Map<string, number>();
  readonly #nowMs: () => number;
  #all = 0;
  /** Milliseconds that turns took lately. */
  #took = 0;

  constructor(limits: Limits = usualLimits, nowMs: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#nowMs = nowMs;
  }

  /** Does the work, or throws TooBusyError at once. */
  async during<T>(
    { workspace, person, urgent }: { readonly workspace: string; readonly person: string; readonly urgent: boolean },
    work: () => Promise<T>,
  ): Promise<T> {
    const { person: most, workspace: mostThere, urgent: above, waitMs, calm } = this.#limits;
    const spare = urgent ? above : 0;
    const all = this.#took > waitMs ? calm : this.#limits.all;
    const here = this.#persons.get(person) ?? 0;
    const there = this.#workspaces.get(workspace) ?? 0;
    if (here >= most || there >= mostThere + spare || this.#all >= all + spare) throw new TooBusyError();
    this.#all += 1;
    this.#persons.set(person, here + 1);
    this.#workspaces.set(workspace, there + 1);
    const began = this.#nowMs();
    try {
      return await work();
    } finally {
      this.#took += (this.#nowMs() - began - this.#took) * share;
      this.#all -= 1;
      left(this.#persons, person);
      left(this.#workspaces, workspace);
    }
  }
}

function left(counts: Map<string, number>, key: string): void {
  const count = (counts.get(key) ?? 1) - 1;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

/** Whether this is a report, or begins one: it is refused last. `isUrgent` says so of a typed line. */
export function cannotWait(input: IncomingInput, isUrgent: (typed: string) => boolean): boolean {
  if (input.type === 'text') return isUrgent(input.text);
  return input.type === 'answer' && input.record !== undefined && isUnsent(input.record);
}
