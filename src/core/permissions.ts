// Who may do what: one table of actions against roles and relations, one `can`, one `visible`.
import type { Absence, Person, Role } from './people.js';

/** What a person is to one record: who made it, whom an answer names, or who was brought in. */
export type Relation =
  | 'owner'
  | 'author'
  /** Reported the breach. */
  | 'reporter'
  /** Looks after a part of a request or breach. */
  | 'assignee'
  /** Asks something about their own data. */
  | 'applicant'
  /** An adviser who was asked to read along in this one. */
  | 'invited'
  /** Management, from the moment that it was brought to them. */
  | 'escalated'
  /** It is about them: they see and learn nothing of it, whatever else they are. */
  | 'kept-out';

export type PermissionAction =
  | 'read-register'
  | 'edit-register'
  | 'create-record'
  | 'confirm-record'
  | 'archive-record'
  | 'export-register'
  | 'sign-register'
  | 'publish'
  /** The page for everybody who works here, as it was shared. */
  | 'read-agreements'
  | 'read-organisation'
  | 'edit-organisation'
  | 'read-history'
  | 'read-roles'
  | 'give-roles'
  | 'erase-person'
  | 'hand-over'
  | 'be-absent'
  | 'edit-own'
  | 'report'
  | 'read-breach'
  | 'edit-breach'
  | 'decide-breach'
  | 'export-breaches'
  | 'read-request'
  | 'edit-request'
  | 'decide-request'
  | 'export-requests'
  | 'read-tasks'
  | 'edit-tasks'
  | 'do-task'
  | 'answer-part';

export interface Actor {
  readonly person: string;
  /** Own roles that count now, and those of absent people who named this person as deputy. */
  readonly roles: readonly Role[];
}

type Grantee = Role | Relation;

const keepers: readonly Grantee[] = ['privacy-officer', 'deputy', 'management'];
const readers: readonly Grantee[] = [...keepers, 'dpo', 'adviser'];
const officers: readonly Grantee[] = ['privacy-officer', 'deputy'];

/** The whole matrix. The FG and the adviser read along and never decide (art. 38(3) and (6) AVG). */
export const permissions: Readonly<Record<PermissionAction, readonly Grantee[]>> = {
  'read-register': [...readers, 'owner'],
  'edit-register': [...keepers, 'owner'],
  'create-record': keepers,
  'confirm-record': [...keepers, 'owner'],
  'archive-record': keepers,
  'export-register': readers,
  'sign-register': keepers,
  publish: keepers,
  'read-agreements': [...readers, 'employee'],
  'read-organisation': readers,
  'edit-organisation': keepers,
  'read-history': [...readers, 'owner'],
  'read-roles': [...readers, 'employee'],
  'give-roles': ['privacy-officer', 'management'],
  'erase-person': ['privacy-officer'],
  'hand-over': [...readers, 'employee'],
  'be-absent': [...readers, 'employee'],
  'edit-own': ['author', 'reporter', 'applicant'],
  report: [...readers, 'employee'],
  'read-breach': [...keepers, 'dpo', 'assignee', 'invited'],
  'edit-breach': [...keepers, 'assignee'],
  'decide-breach': keepers,
  'export-breaches': [...keepers, 'dpo'],
  'read-request': [...officers, 'dpo', 'invited', 'escalated'],
  'edit-request': [...officers, 'escalated'],
  'decide-request': [...officers, 'escalated'],
  'export-requests': [...officers, 'dpo'],
  'read-tasks': [...keepers, 'dpo'],
  'edit-tasks': keepers,
  // Who does a point of a list sees and finishes that point, and nothing else of the list.
  'do-task': ['assignee'],
  // Who looks in one program sees and answers that question, and nothing else of the request.
  'answer-part': ['assignee'],
};

/** What the records of a checklist are, which says who may do what with them. */
export type Access = 'register' | 'organisation' | 'flow' | 'breach' | 'request' | 'tasks';

/** Something that somebody reported, with a term that runs. */
export const isCase = (of: Access): boolean => of === 'breach' || of === 'request';

/** Which action each act on a record is. A flow (a report, a handover) is of who began it. */
export const access: Readonly<Record<Access, Readonly<Record<Act, PermissionAction>>>> = {
  register: {
    read: 'read-register',
    edit: 'edit-register',
    confirm: 'confirm-record',
    archive: 'archive-record',
    history: 'read-history',
  },
  organisation: {
    read: 'read-organisation',
    edit: 'edit-organisation',
    confirm: 'edit-organisation',
    archive: 'archive-record',
    history: 'read-history',
  },
  flow: {
    read: 'edit-own',
    edit: 'edit-own',
    confirm: 'edit-own',
    archive: 'edit-own',
    history: 'edit-own',
  },
  breach: {
    read: 'read-breach',
    edit: 'edit-breach',
    confirm: 'decide-breach',
    archive: 'decide-breach',
    history: 'read-breach',
  },
  request: {
    read: 'read-request',
    edit: 'edit-request',
    confirm: 'decide-request',
    archive: 'decide-request',
    history: 'read-request',
  },
  tasks: {
    read: 'read-tasks',
    edit: 'edit-tasks',
    confirm: 'edit-tasks',
    archive: 'edit-tasks',
    history: 'read-tasks',
  },
};
export type Act = 'read' | 'edit' | 'confirm' | 'archive' | 'history';

/** Whether this actor may do this, given what they are to the record at hand. */
export function can(actor: Actor, action: PermissionAction, relations: readonly Relation[] = []): boolean {
  if (relations.includes('kept-out')) return false;
  const granted = permissions[action];
  return actor.roles.some((role) => granted.includes(role)) || relations.some((relation) => granted.includes(relation));
}

/** Whether a record may be in a list, a search, a count, an export or a delivery for this actor. */
export function visible(actor: Actor, relations: readonly Relation[], of: Access = 'register'): boolean {
  return can(actor, access[of].read, relations);
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
