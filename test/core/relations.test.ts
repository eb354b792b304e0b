import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/engine/facts.js';
import { placeOf, scopeOf } from '../../src/core/engine/scope.js';
import type { Role } from '../../src/core/people.js';
import { relationsOf } from '../../src/core/relations.js';
import { checklists } from '../../src/registers/index.js';
import { everyKind } from './engine/checklists.js';
import { said } from './engine/said.js';

const checklist = {
  ...everyKind,
  author: 'reporter',
  relations: [
    { relation: 'owner', question: 'owner' },
    { relation: 'assignee', question: 'parts/who' },
    { relation: 'invited', question: 'readers' },
    { relation: 'escalated', role: 'management', when: { answered: 'owner' } },
    { relation: 'escalated', role: 'dpo', when: { answered: 'has-shop' } },
  ],
} as const;
const answers = new Map([said('owner', 'sanne'), said('parts/r2/who', 'piet'), said('readers', ['els', 'jan'])]);
const facts: Facts = {
  language: 'nl',
  organisationLanguage: 'nl',
  zone: 'Europe/Amsterdam',
  now: '2026-01-01T00:00:00.000Z',
  me: 'noor',
  people: [],
  suppliers: [],
  recordName: '',
  template: undefined,
};
const of = (person: string, createdBy = 'noor', roles: readonly Role[] = []) =>
  relationsOf(scopeOf(checklist, answers, facts), { person, roles, createdBy });

describe('what somebody is to a record', () => {
  it('follows from the answer that names them, in a list and in a row as well', () => {
    expect(of('sanne')).toEqual(['owner']);
    expect(of('piet')).toEqual(['assignee']);
    expect(of('jan')).toEqual(['invited']);
    expect(of('els')).toEqual(['invited']);
  });
  it('follows from having made it', () => {
    expect(of('noor')).toEqual(['reporter']);
    expect(of('sanne', 'sanne')).toEqual(['reporter', 'owner']);
  });
  it('follows from a role, from the moment that a condition holds', () => {
    expect(of('kees', 'noor', ['management'])).toEqual(['escalated']);
    expect(of('kees', 'noor', ['dpo'])).toEqual([]);
  });
  it('is nothing for anybody else', () => {
    expect(of('kees')).toEqual([]);
    expect(of('owner')).toEqual([]);
  });
});

describe.each(checklists)('the relations of $id', (known) => {
  it('name questions that exist', () => {
    for (const rule of known.relations ?? []) {
      if ('role' in rule) continue;
      const { question } = rule;
      const [rows, column] = question.split('/');
      const path = column === undefined ? question : `${rows}/row/${column}`;
      expect(placeOf(known, path)?.question).toBeDefined();
    }
  });
  it('are its maker’s alone when it is a flow', () => {
    if (known.access === 'flow') expect(known.author).toBeDefined();
    else expect(known.author).not.toBe('author');
  });
});
