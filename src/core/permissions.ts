// Who may do what: one table of actions against roles and relations, one `can`, one `visible`.
import type { Absence, Person, Role } from './people.js';

/** What a person is to one record. */
export type Relation = 'owner' | 'author';

export type PermissionAction =
  | 'read-register'
  | 'edit-register'
  | 'create-record'
  | 'confirm-record'
  | 'archive-record'
  | 'export-register'
  | 'read-organisation'
  | 'edit-organisation'
  | 'read-history'
  | 'read-roles'
  | 'give-roles'
  | 'hand-over'
  | 'be-absent';

export interface Actor {
  readonly person: string;
  /** Own roles that count now, and those of absent people who named this person as deputy. */
  readonly roles: readonly Role[];
}

type Grantee = Role | Relation;

const keepers: readonly Grantee[] = ['privacy-officer', 'deputy', 'management'];
const readers: readonly Grantee[] = [...keepers, 'dpo', 'adviser'];

/** The whole matrix. The FG and the adviser read along and never decide (art. 38(3) and (6) AVG). */
export const permissions: Readonly<Record<PermissionAction, readonly Grantee[]>> = {
  'read-register': [...readers, 'owner', 'author'],
  'edit-register': [...keepers, 'owner', 'author'],
  'create-record': keepers,
  'confirm-record': [...keepers, 'owner', 'author'],
  'archive-record': keepers,
  'export-register': readers,
  'read-organisation': readers,
  'edit-organisation': keepers,
  'read-history': [...readers, 'owner'],
  'read-roles': [...readers, 'employee'],
  'give-roles': ['privacy-officer', 'management'],
  'hand-over': [...readers, 'employee'],
  'be-absent': [...readers, 'employee'],
};

/** Whether this actor may do this, given what they are to the record at hand. */
export function can(actor: Actor, action: PermissionAction, relations: readonly Relation[] = []): boolean {
  const granted = permissions[action];
  return actor.roles.some((role) => granted.includes(role)) || relations.some((relation) => granted.includes(relation));
}

/** Whether a record may be in a list, a search, a count, an export or a delivery for this actor. */
export function visible(actor: Actor, relations: readonly Relation[]): boolean {
  return can(actor, 'read-register', relations);
}

/** The actor a person is on a day: accepted roles that have not ended, and those of absent people they stand in for. */
export function actorOf(person: Person, people: readonly Person[], today: string): Actor {
  const absent = people.filter(
    ({ id, absence }) => id !== person.id && absence?.deputy === person.id && isAway(absence, today),
  );
  const roles = [person, ...absent].flatMap((granted) => rolesOn(granted, today));
  return { person: person.id, roles: [...new Set<Role>([...roles, 'employee'])] };
}

/** The roles that count for a person on a day. */
export function rolesOn(person: Person, today: string): readonly Role[] {
  return person.grants
    .filter(({ acceptedAt, until }) => acceptedAt !== null && (until === null || today <= until))
    .map(({ role }) => role);
}

export function isAway(absence: Absence | null, today: string): boolean {
  return absence !== null && absence.from <= today && today <= absence.until;
}

/** Whether this person took on the office of privacy officer. */
export function isOfficer({ grants }: Person): boolean {
  return grants.some(({ role, acceptedAt }) => role === 'privacy-officer' && acceptedAt !== null);
}
