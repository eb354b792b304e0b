// What stands in a checklist and looks at no record: options, formats, and what is worked out.
import type { Text } from '../text.js';
import type { Value } from './value.js';

export interface Option {
  readonly id: string;
  readonly label: Text;
  /** A few plain words or an example that help to choose. */
  readonly hint?: Text;
  /** Offered in these rows only. */
  readonly rows?: readonly string[];
}

export interface Followed {
  /** Null: it depends on what is not known yet, and stays an open point until that is. */
  readonly value: Value | null;
  /** Why, behind the answer: "want klanten bestellen bij u op internet". */
  readonly because: Text;
  /** All it rests on was said or confirmed by a person. Where not, it is a suggestion like any other. */
  readonly sure: boolean;
  /** Where it comes from, when it is not another answer: `catalogue:` and an entry. */
  readonly source?: string;
}

/** Another line for a row of a list, by what stands in its columns. */
export interface ReadsAt {
  readonly at: Readonly<Record<string, Value>>;
  readonly reads: Text;
}

/** What typed text must look like beyond its length. */
export type TextFormat = 'email-or-phone' | 'email' | 'phone' | 'kvk';

/** How much a number may be, and of what. */
export interface Counted {
  readonly min: number;
  readonly max: number;
  readonly unit?: Text;
  /** Of one, where that is another word. */
  readonly one?: Text;
}

/** What its answers say about a record as a whole, such as whether a DPIA is needed (art. 35 GDPR). */
export interface Judgement {
  readonly outcome: 'required' | 'consider' | 'unknown' | 'not-needed';
  /** On the list of the authority, with a condition that a person has to judge. */
  readonly likely: boolean;
  readonly words: Text;
}

/** Which answers give somebody work: what has to be handed over before that person can be erased. */
export interface Duties {
  /** Questions, or `question/column` in a list of rows, whose answer is who does it. */
  readonly questions: readonly string[];
  /** As long as a record is one of these, there is something to do in it. */
  readonly open: readonly ('concept' | 'active')[];
  /** A row in which this column is filled is done. */
  readonly doneBy?: string;
}
