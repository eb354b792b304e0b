// Ready answers to begin a record from.
import type { Text } from '../text.js';
import type { Value } from './value.js';

/** Ready answers for a record that is begun from them, each stored as `standaard` with this template as its source. */
export interface Template {
  readonly id: string;
  readonly version: number;
  /** The checklist it fills. */
  readonly checklist: string;
  readonly name: Text;
  /** For whom it is, in one line. */
  readonly describes: Text;
  /**
   * By path (`source`, `purposes/r1/purpose`); for a rows question the row ids in order. A `Text` becomes the
   * organisation's own text in the organisation's language.
   */
  readonly values: Readonly<Record<string, Value | Text>>;
  /** For a question with a long list: the options worth showing for this template, in order. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** Kinds of data that would surprise here: we assume that they are not kept, and ask whether that is right. */
  readonly absent?: readonly string[];
}
