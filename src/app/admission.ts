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
}

export const usualLimits: Limits = { person: 20, workspace: 150, all: 400, urgent: 100 };

/** Counts what is under way, and refuses what is too much; nobody's haste takes the turn of somebody else. */
export class Admission {
  readonly #limits: Limits;
  readonly #persons = new Map<string, number>();
  readonly #workspaces = new Map<string, number>();
  #all = 0;

  constructor(limits: Limits = usualLimits) {
    this.#limits = limits;
  }

  /** Does the work, or throws TooBusyError at once. */
  async during<T>(
    { workspace, person, urgent }: { readonly workspace: string; readonly person: string; readonly urgent: boolean },
    work: () => Promise<T>,
  ): Promise<T> {
    const { person: most, workspace: mostThere, all, urgent: above } = this.#limits;
    const spare = urgent ? above : 0;
    const here = this.#persons.get(person) ?? 0;
    const there = this.#workspaces.get(workspace) ?? 0;
    if (here >= most || there >= mostThere + spare || this.#all >= all + spare) throw new TooBusyError();
    this.#all += 1;
    this.#persons.set(person, here + 1);
    this.#workspaces.set(workspace, there + 1);
    try {
      return await work();
    } finally {
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
