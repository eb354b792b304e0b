// Where one person is in one record. A conversation holds no answers (decision 5).

/**
 * What the person last saw. `n` is the stored version that was shown: of the question, or the sum over all fields
 * of a card, so any change by another shows. `ends` is the version of the whole record at what is asked last of it: once that is
 * answered the record counts, with what stood above it. A question inside a row has the path question/row/column. `more` are the
 * warnings, by id, that are asked after it.
 */
export type Focus = Place & { readonly more?: readonly string[] };

/** At what is asked last of a record. */
interface Ending {
  readonly ends?: number;
  /** What is proposed elsewhere stood above the form before it. */
  readonly read?: true;
}

type Place =
  | ({ readonly type: 'question'; readonly path: string; readonly n: number } & Ending)
  /** A whole section: a form to fill in. */
  | ({ readonly type: 'form'; readonly section: string; readonly n: number } & Ending)
  /** A card to confirm, of one section or with others below it; after the `last` one nothing is left to ask. */
  | {
      readonly type: 'section';
      readonly section: string;
      readonly also?: readonly string[];
      readonly last?: true;
      readonly n: number;
    }
  /** The list of rows of a question. */
  | { readonly type: 'rows'; readonly path: string; readonly n: number }
  /** One row as a form: path question/row. */
  | { readonly type: 'row'; readonly path: string; readonly n: number }
  /** What may be wrong with an answer, asked like a question: the path at which a reason to leave it so is kept. */
  | { readonly type: 'warning'; readonly path: string; readonly n: number }
  | { readonly type: 'overview'; readonly n: number };

export interface Conversation {
  readonly person: string;
  readonly record: string;
  /** Absent before the first question was shown. */
  readonly focus?: Focus;
  readonly phase: 'asking' | 'paused';
  /** Paths left for later in this sitting. */
  readonly skipped: readonly string[];
  /** The person said that the digits in the next answer to this path are no BSN. */
  readonly notBsn?: string;
}
