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

/** What typed text must look like beyond its length. */
export type TextFormat = 'email-or-phone' | 'email' | 'phone' | 'kvk';

/** What its answers say about a record as a whole, such as whether a DPIA is needed (art. 35 GDPR). */
export interface Judgement {
  readonly outcome: 'required' | 'consider' | 'unknown' | 'not-needed';
  /** On the list of the authority, with a condition that a person has to judge. */
  readonly likely: boolean;
  readonly words: Text;
}
