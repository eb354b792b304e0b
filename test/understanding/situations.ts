// The situations in which sentences of the set that was kept apart are said, as the engine sees them.
import type { Answer } from '../../src/core/engine/answers.js';
import type { Scope } from '../../src/core/engine/checklist.js';
import type { Facts } from '../../src/core/engine/facts.js';
import { focusOnQuestion, focusOnSection } from '../../src/core/engine/focus.js';
import { scopeOf } from '../../src/core/engine/scope.js';
import type { Situation } from '../../src/core/understanding/reading.js';
import { checklistOf, templateOf } from '../../src/registers/index.js';

/** Wednesday 25 November 2026, 09:00 in Amsterdam. */
export const now = '2026-11-25T08:00:00.000Z';
const zone = 'Europe/Amsterdam';

function scopeOfRecord(
  checklist: string,
  template: string | undefined,
  known: Readonly<Record<string, Answer['value']>>,
): Scope {
  const facts: Facts = {
    language: 'nl',
    organisationLanguage: 'nl',
    zone,
    now,
    me: 'anja',
    people: [
      { id: 'anja', name: 'Anja' },
      { id: 'mo', name: 'Mo Haddad' },
    ],
    suppliers: [],
    recordName: '',
    template: template === undefined ? undefined : templateOf(template),
  };
  const answers = Object.entries(known).map(([path, value]): [string, Answer] => [
    path,
    { path, n: 1, value, provenance: 'bevestigd', source: null, by: 'anja', at: now, turn: '', checklistVersion: 1 },
  ]);
  return scopeOf(checklistOf(checklist), new Map(answers), facts);
}

/** What a draft holds that was begun from this example. */
const readyIn = (template: string): Readonly<Record<string, Answer['value']>> =>
  Object.fromEntries(
    Object.entries(templateOf(template).values).map(([path, value]) => [
      path,
      typeof value === 'object' && 'nl' in value ? value.nl : value,
    ]),
  );

const next: Readonly<Record<string, string>> = { staff: 'officer', sector: 'staff', 'has-customers': 'has-suppliers' };
const before: Readonly<Record<string, Answer['value']>> = { staff: 6, sector: 'food', 'has-customers': true };

/** The checklists of records by their numbers. */
const recordsCalled: Readonly<Record<string, string>> = { 'D-001': 'breach', 'L-001': 'supplier', 'R-001': 'request' };
/** The forms that begin something, with the question they begin with. */
const formsCalled: Readonly<Record<string, string>> = { 'breach-report': 'what-happened', 'request-report': 'words' };

type Open = NonNullable<Situation['open']>;

const opened = (scope: Scope, focus: Open['focus'], last?: string): Situation => ({
  now,
  zone,
  open: { scope, focus, filled: {}, ...(last === undefined ? {} : { last }) },
});

/** What is open in the situation of this name. */
export function situationNamed(name: string): Situation {
  const [, way, record, path = ''] = /^(interview|after|first-run):(?:([A-Za-z]+(?:-\d+)?)\/)?(.+)$/.exec(name) ?? [];
  const at = (one: Scope, question: string, last?: string) => opened(one, focusOnQuestion(one, question), last);
  if (way === 'after')
    return at(scopeOfRecord('organisation', undefined, { [path]: before[path] ?? null }), next[path] ?? path, path);
  if (record === 'V-001') return at(scopeOfRecord('controller-activity', 'customers', {}), path);
  if (way === 'interview') return at(scopeOfRecord(recordsCalled[record ?? ''] ?? 'organisation', undefined, {}), path);
  if (way === 'first-run') return inSection(scopeOfRecord('organisation', undefined, {}), 'name', 'form');
  const [, form] = /^form:(.+)$/.exec(name) ?? [];
  const begun = formsCalled[form ?? ''];
  if (form !== undefined && begun !== undefined) return inSection(scopeOfRecord(form, undefined, {}), begun, 'form');
  if (name === 'card:section')
    return inSection(scopeOfRecord('controller-activity', 'newsletter', readyIn('newsletter')), 'data', 'section');
  return { now, zone };
}

function inSection(scope: Scope, question: string, how: 'form' | 'section'): Situation {
  const section = scope.checklist.sections.find(({ questions }) => questions.some(({ id }) => id === question));
  if (section === undefined) throw new Error(`There is no section with ${question}.`);
  return opened(scope, focusOnSection(scope, section, how));
}
