// What stands in a checklist and looks at no record: options, formats, and what is worked out.
import type { Text } from '../text.js';
import type { Facts } from './facts.js';
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

/** What a question of a day or a moment may say of it. */
export interface Dated {
  /** Whether today stands in the form of a flow that begins: not where another day was told and it is not sure which. */
  readonly proposesToday?: (told: string, clock: Pick<Facts, 'now' | 'zone'>) => boolean;
  /** Words beside which a day of long ago is meant all the same: without them it is of something else that is told. */
  readonly longAgoWith?: RegExp;
  /** Only the past (and now), or only the future (and today). */
  readonly only?: 'past' | 'future';
  /** The question whose answer is a moment that this one cannot come after, or before. */
  readonly ordered?: { readonly notAfter: string } | { readonly notBefore: string };
  /** What follows from a moment that was understood of vague words ("vanochtend"), to agree with or to put right. */
  readonly saysBack?: (moment: string, clock: Pick<Facts, 'now' | 'zone'>) => Text;
}
