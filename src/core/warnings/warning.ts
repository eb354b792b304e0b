// What a warning is: data in a fixed form (what we see, why, what you can do).
import type { Value } from '../engine/value.js';
import type { Text } from '../text.js';

/**
 * `strong`: it probably cannot stay like this. `todo`: something the law asks is still to be arranged. `notice`: it
 * differs from what is usual, and the person may have a good reason.
 */
export type Level = 'strong' | 'todo' | 'notice';

/** What one tap does: it asks a question again, here or in another record, or stores these values by path. */
export type Solution = { readonly id: string; readonly label: Text } & (
  | { readonly ask: string; readonly of?: string; readonly n?: number }
  | { readonly values: Readonly<Record<string, Value | null>> }
);

export interface Warning {
  /** For ever within a record: the row of a reason to leave it so goes by this id. Lower case, digits and dashes. */
  readonly id: string;
  readonly level: Level;
  /** The question it is about. */
  readonly path: string;
  /** A change of any of these paths raises the warning again after a reason was given; `path` is among them. */
  readonly about: readonly string[];
  /** A few words behind "Let op:". */
  readonly title: Text;
  readonly sees: Text;
  readonly why: Text;
  /** The article, or the guideline, that `why` rests on. */
  readonly article: Text;
  readonly canDo: Text;
  readonly solutions: readonly Solution[];
  /** Also when it is not `strong`: a question for somebody who knows the law. */
  readonly asksAdviser?: true;
  /** The rule that raised it, for the list that a lawyer reviews. */
  readonly rule: string;
  /**
   * Two answers that cannot both be right: a record with one open is not confirmed. `for-sure`: only another answer ends
   * it. `unless-explained`: it rests on words or on what is usual, so a reason ends it too.
   */
  readonly contradicts?: 'for-sure' | 'unless-explained';
  /** What is seen says it all: why, and what can be done, stand in the list that a lawyer reviews. */
  readonly brief?: true;
}
