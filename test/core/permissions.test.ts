import { describe, expect, it } from 'vitest';
import type { Person, Role } from '../../src/core/people.js';
import {
  actorOf,
  can,
  type PermissionAction,
  permissions,
  type Relation,
  visible,
} from '../../src/core/permissions.js';

const everyone: readonly (Role | Relation)[] = [
  'privacy-officer',
  'deputy',
  'management',
  'dpo',
  'adviser',
  'employee',
  'owner',
  'author',
  'reporter',
  'assignee',
  'applicant',
  'invited',
  'escalated',
];
const letters = (action: PermissionAction) =>
  everyone.map((one) => (permissions[action].includes(one) ? 'x' : '.')).join('');
const isAction = (word: string): word is PermissionAction => word in permissions;

describe('the matrix', () => {
  it('is this, and a change of it is a decision', () => {
    // officer deputy management dpo adviser employee | owner author reporter assignee applicant invited escalated
    expect(
      Object.fromEntries(
        Object.keys(permissions)
          .filter(isAction)
          .map((action) => [action, letters(action)]),
      ),
    ).toEqual({
      'read-register': 'xxxxx.x......',
      'edit-register': 'xxx...x......',
      'create-record': 'xxx..........',
      'confirm-record': 'xxx...x......',
      'archive-record': 'xxx..........',
      'export-register': 'xxxxx........',
      'sign-register': 'xxx..........',
      publish: 'xxx..........',
      'read-agreements': 'xxxxxx.......',
      'read-organisation': 'xxxxx........',
      'edit-organisation': 'xxx..........',
      'read-history': 'xxxxx.x......',
      'read-roles': 'xxxxxx.......',
      'give-roles': 'x.x..........',
      'erase-person': 'x............',
      'hand-over': 'xxxxxx.......',
      'be-absent': 'xxxxxx.......',
      'edit-own': '.......xx.x..',
      report: 'xxxxxx.......',
      'read-breach': 'xxxx.....x.x.',
      'edit-breach': 'xxx......x...',
      'decide-breach': 'xxx..........',
      'export-breaches': 'xxxx.........',
      'read-request': 'xx.x.......xx',
      'edit-request': 'xx..........x',
      'decide-request': 'xx..........x',
      'read-tasks': 'xxxx.........',
      'edit-tasks': 'xxx..........',
      'do-task': '.........x...',
      'export-requests': 'xx.x.........',
      'answer-part': '.........x...',
    });
  });
});

function person(id: string, role?: Role, change: Partial<Person> = {}): Person {
  const grants = role
    ? [
        {
          role,
          offeredBy: id,
          offeredAt: '2026-01-01T00:00:00.000Z',
          acceptedAt: '2026-01-01T00:00:00.000Z',
          until: null,
        },
      ]
    : [];
  return { id, name: id, email: null, phone: null, language: null, absence: null, grants, ...change };
}

describe('roles over time', () => {
  const day = '2026-11-24';
  it('count once accepted and until their last day', () => {
    const [grant] = person('a', 'adviser').grants;
    if (grant === undefined) throw new Error();
    const adviser = (change: Partial<typeof grant>) =>
      actorOf(person('a', undefined, { grants: [{ ...grant, ...change }] }), [], day).roles;
    expect(adviser({})).toContain('adviser');
    expect(adviser({ acceptedAt: null })).toEqual(['employee']);
    expect(adviser({ until: '2026-11-24' })).toContain('adviser');
    expect(adviser({ until: '2026-11-23' })).toEqual(['employee']);
  });
  it('pass to whom an absent person named, and to nobody else', () => {
    const away = person('noor', 'privacy-officer', {
      absence: { from: '2026-11-20', until: '2026-11-30', deputy: 'sanne' },
    });
    const actor = (id: string, on = day) => actorOf(person(id), [away, person(id)], on);
    expect(can(actor('sanne'), 'edit-register')).toBe(true);
    expect(can(actor('sanne', '2026-12-01'), 'edit-register')).toBe(false);
    expect(can(actor('piet'), 'edit-register')).toBe(false);
  });
  it('let the FG and the adviser read, never decide', () => {
    for (const role of ['dpo', 'adviser'] as const) {
      const actor = actorOf(person('a', role), [], day);
      expect(visible(actor, [])).toBe(true);
      for (const action of [
        'edit-register',
        'confirm-record',
        'archive-record',
        'create-record',
        'edit-organisation',
        'give-roles',
      ] as const) {
        expect(can(actor, action)).toBe(false);
      }
    }
  });
});
