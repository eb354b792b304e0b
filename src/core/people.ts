// People and their roles within one organisation.
import type { Language } from './text.js';

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
  readonly grants: readonly RoleGrant[];
}
