// What must be done before a request is closed, worked out from its facts, and what leaving it undone takes.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/engine/answers.js';
import type { Scope } from '../../../src/core/engine/checklist.js';
import { scopeOf } from '../../../src/core/engine/scope.js';
import type { Value } from '../../../src/core/engine/value.js';
import { isWhollyClosed, toDoBeforeClosing } from '../../../src/registers/request/rules/before-closing.js';
import { request } from '../../../src/registers/request/rules/checklist.js';

const answered = (values: Record<string, Value>, checklistVersion = request.version): Map<string, Answer> => {
  const about = { n: 1, provenance: 'bevestigd', source: null, by: 'anna', turn: 't0', checklistVersion } as const;
  const at = '2026-11-03T09:00:00.000Z';
  return new Map(Object.entries(values).map(([path, value]) => [path, { ...about, path, value, at }]));
};

function file(values: Record<string, Value>, version?: number): Scope {
  const all = { about: 'customer', received: '2026-10-15', activities: ['customers'], ...values };
  return scopeOf(request, answered(all, version), {
    language: 'nl',
    organisationLanguage: 'nl',
    zone: 'Europe/Amsterdam',
    now: '2026-11-03T09:00:00.000Z',
    me: 'anna',
    people: [],
    suppliers: [{ id: 'exact', name: 'Exact' }],
    recordName: 'R-003',
    template: undefined,
    organisation: answered({ name: 'De Ketting' }),
    activities: [
      {
        id: 'customers',
        name: 'V-001 Klanten',
        answers: answered({ subjects: ['customers'], suppliers: ['exact'], recipients: ['carrier'] }),
      },
    ],
  });
}

const erased = {
  kinds: ['erasure'],
  'decisions/erasure/decision': 'granted',
  'answer-sent': '2026-11-02',
  closing: 'answered',
};
const toDo = (scope: Scope) => toDoBeforeClosing(scope).map(({ id }) => id);

describe('what must be done before closing', () => {
  it('is to look everywhere, to tell recipients, to decide and to answer', () => {
    expect(toDo(file({ kinds: ['erasure'] }))).toEqual(['place-exact', 'decide-erasure', 'told-carrier', 'letter']);
  });

  it('is nothing once that was done', () => {
    const scope = file({ ...erased, 'places/exact/result': 'done', 'recipients/carrier/told': 'done' });
    expect(toDo(scope)).toEqual([]);
    expect(isWhollyClosed(scope)).toBe(true);
  });

  it('is what was found and stayed, where it was granted', () => {
    const stays = { ...erased, 'places/exact/result': 'found', 'recipients/carrier/told': 'done' };
    expect(toDo(file(stays))).toEqual(['place-exact']);
    const refused = { 'decisions/erasure/decision': 'refused', 'decisions/erasure/ground': 'law' };
    expect(toDo(file({ ...stays, ...refused, 'decisions/erasure/reason': 'De wet vraagt het.' }))).toEqual([]);
    expect(toDo(file({ ...stays, ...refused }))).toEqual(['reason-erasure']);
  });

  it.each([
    ['access', 'access-given', 'portal'],
    ['marketing', 'marketing-stopped', '2026-11-02'],
    ['withdraw', 'withdraw-stopped', '2026-11-02'],
    ['portability', 'portable-as', 'csv'],
    ['stop-using', 'stop-what', 'object'],
    ['human', 'human-outcome', 'same'],
  ])('for %s is what that right asks for', (kind, path, done) => {
    const values = { kinds: [kind], 'places/exact/result': 'done', 'recipients/carrier/told': 'done' };
    const granted = { ...values, [`decisions/${kind}/decision`]: 'granted', 'answer-sent': '2026-11-02' };
    expect(toDo(file(granted))).toEqual([`done-${kind}`]);
    expect(toDo(file({ ...granted, [path]: done }))).toEqual([]);
  });

  it('is to tell that it takes longer, where more time was taken', () => {
    const scope = file({ ...erased, 'extension-ground': 'number' });
    expect(toDo(scope)).toContain('extension');
  });
});

describe('closing with something undone', () => {
  it('needs a reason for each, and only then is the file closed', () => {
    const [place, told] = ['left-undone/place-exact/reason', 'left-undone/told-carrier/reason'];
    expect(isWhollyClosed(file(erased))).toBe(false);
    expect(isWhollyClosed(file({ ...erased, [place]: 'Dat pakket gebruiken wij niet meer.' }))).toBe(false);
    const reasons = { [place]: 'Dat pakket gebruiken wij niet meer.', [told]: 'De bezorger is gestopt.' };
    expect(isWhollyClosed(file({ ...erased, ...reasons }))).toBe(true);
    expect(isWhollyClosed(file({ ...erased, ...reasons, [told]: 'x' }))).toBe(false);
  });

  it('is no matter for a person who withdrew it, nor for what was closed before this was asked', () => {
    expect(isWhollyClosed(file({ ...erased, closing: 'withdrawn' }))).toBe(true);
    expect(isWhollyClosed(file(erased, 1))).toBe(true);
  });

  it('is not opened again by a place that the register names later, or by what was erased', () => {
    const done = file({ ...erased, 'places/exact/result': 'done', 'recipients/carrier/told': 'done' });
    const [activity] = done.facts.activities ?? [];
    const answers = answered({ subjects: ['customers'], suppliers: ['exact', 'trello'], recipients: ['carrier'] });
    const suppliers = [...done.facts.suppliers, { id: 'trello', name: 'Trello' }];
    const grown = { ...done.facts, suppliers, activities: activity === undefined ? [] : [{ ...activity, answers }] };
    expect(isWhollyClosed(done.withFacts(grown))).toBe(false);
    expect(isWhollyClosed(done.withFacts({ ...grown, confirmed: true }))).toBe(true);
  });
});
