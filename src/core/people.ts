// People and their roles within one organisation.
import { type Language, say, t } from './text.js';

export type Role = 'privacy-officer' | 'deputy' | 'management' | 'dpo' | 'adviser' | 'employee';

/** A role given to a person. It counts once accepted, from then until `until` (a day; obligatory for an adviser). */
export interface RoleGrant {
  readonly role: Role;
  readonly offeredBy: string;
  readonly offeredAt: string;
  /** Null while the person has not accepted what it means. */
  readonly acceptedAt: string | null;
  readonly until: string | null;
}

/** Days on which this person is away; the deputy acts meanwhile. */
export interface Absence {
  readonly from: string;
  readonly until: string;
  readonly deputy: string | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language | null;
  readonly absence: Absence | null;
  /** Wants no digests; what is urgent still comes. */
  readonly muted?: boolean;
  /** A guest of the platform when they spoke last: not asked what is asked of who works here. */
  readonly outside?: boolean;
  readonly grants: readonly RoleGrant[];
  /** Erased: what is left is an id and this number, which is never given to another. */
  readonly former?: number;
}

/** Whether this person works here, as far as is known: who was erased does not, nor a guest whom nobody gave a role. */
export const isColleague = ({
  former,
  outside,
  grants = [],
}: Pick<Person, 'former' | 'outside'> & Partial<Pick<Person, 'grants'>>): boolean =>
  former === undefined && (outside !== true || grants.length > 0);

/** People as a reader sees them: who was erased reads "oud-medewerker 7". */
export function asRead(people: readonly Person[], language: Language): readonly Person[] {
  return people.map((person) =>
    person.former === undefined ? person : { ...person, name: formerName(person.former, language) },
  );
}

const formerName = (n: number, language: Language): string => say(former, language, { n });
const former = t('oud-medewerker {n}', 'former employee {n}');
