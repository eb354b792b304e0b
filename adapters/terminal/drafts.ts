// What was typed into forms that are not stored yet, so that nothing has to be typed twice.

import type { Ask } from '../../src/core/engine/replies.js';

export interface Typed {
  readonly value: unknown;
  /** As it was typed, to offer it again. */
  readonly words: string;
  /** It stood there when the form began. */
  readonly ready?: true;
  /** It was sent and does not fit: it is offered again here, and told to nobody as filled in. */
  readonly refused?: true;
}

/** What somebody filled in: not what stood there, nor what was refused. */
export const filledIn = (typed: ReadonlyMap<string, Typed>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...typed].flatMap(([path, { value, ready, refused }]) => (ready || refused ? [] : [[path, value]])),
  );

/** By record and path. */
export class Drafts {
  private readonly byRecord = new Map<string, Map<string, Typed>>();

  /** What was typed into this form; what it says not to fit is marked as that. */
  of({ record, fields }: Pick<Ask, 'record' | 'fields'>): Map<string, Typed> {
    const known = this.byRecord.get(record) ?? new Map<string, Typed>();
    this.byRecord.set(record, known);
    for (const { path, error } of fields) {
      const typed = known.get(path);
      if (error !== undefined && typed !== undefined) known.set(path, { ...typed, refused: true });
    }
    return known;
  }

  /** The form was stored. */
  forget({ record, fields }: Ask): void {
    for (const { path } of fields) this.byRecord.get(record)?.delete(path);
  }
}
