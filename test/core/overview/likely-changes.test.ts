// What most likely changed at an activity since it was confirmed, and words that say what did.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/engine/answers.js';
import { latest } from '../../../src/core/engine/answers.js';
import type { Facts } from '../../../src/core/engine/facts.js';
import { scopeOf } from '../../../src/core/engine/scope.js';
import type { Value } from '../../../src/core/engine/value.js';
import { controllerActivity } from '../../../src/registers/activities/rules/controller-activity.js';
import {
  type Around,
  likelyChanges,
  swapsSince,
} from '../../../src/registers/overview/rules/changes/likely-changes.js';
import { listening } from '../../../src/registers/overview/rules/listening.js';
import { saidInReview } from '../../../src/registers/overview/rules/review-in-words.js';

const since = '2026-01-10T09:00:00.000Z';
const now = '2027-01-10T09:00:00.000Z';
const nothing: Around = { suppliers: [], swaps: [] };

function answer(path: string, value: Value | null, more: Partial<Answer> = {}): Answer {
  const provenance = value === null ? 'onbekend' : 'bevestigd';
  return {
    path,
    n: 1,
    value,
    provenance,
    source: null,
    by: 'noor',
    at: since,
    turn: '1',
    checklistVersion: 1,
    ...more,
  };
}

const facts: Facts = {
  language: 'nl',
  organisationLanguage: 'nl',
  zone: 'Europe/Amsterdam',
  now,
  me: 'noor',
  people: [
    { id: 'noor', name: 'Noor' },
    { id: 'els', name: 'oud-medewerker 1', former: 1 },
  ],
  suppliers: [
    { id: 'mail', name: 'Mailchimp' },
    { id: 'till', name: 'Kassa van Jansen' },
  ],
  recordName: 'V-001 Klanten',
  template: undefined,
};

const record = (...versions: readonly Answer[]) => ({
  scope: scopeOf(controllerActivity, latest(versions), facts),
  versions,
  since,
});
const kinds = (versions: readonly Answer[], around = nothing) =>
  likelyChanges(record(...versions), around).map(({ kind, question }) => `${kind} ${question.id}`);
const used = { id: 'mail', name: 'Mailchimp', used: true, until: undefined };

describe('what is asked in a review', () => {
  it('is nothing where nothing happened', () => {
    expect(kinds([answer('source', ['self'])])).toEqual([]);
  });

  it('is the keeper who left, before anything else', () => {
    expect(kinds([answer('source', null), answer('owner', 'els')])).toEqual(['person-left owner', 'unknown source']);
  });

  it('is a program that went or whose contract ended, and not one that runs on', () => {
    const mine = answer('suppliers', ['mail', 'till']);
    expect(kinds([mine], { ...nothing, suppliers: [{ ...used, used: false }] })).toEqual(['program-gone suppliers']);
    expect(kinds([mine], { ...nothing, suppliers: [{ ...used, until: '2026-06-01' }] })).toEqual([
      'contract-ended suppliers',
    ]);
    expect(kinds([mine], { ...nothing, suppliers: [{ ...used, until: '2027-06-01' }] })).toEqual([]);
  });

  it('is a program that another activity replaced, with the new one ready', () => {
    const swaps = swapsSince(
      [
        {
          name: 'V-002 Nieuwsbrief',
          versions: [answer('suppliers', ['mail']), answer('suppliers', ['brevo'], { n: 2, at: now })],
        },
      ],
      since,
    );
    const [first] = likelyChanges(record(answer('suppliers', ['mail', 'till'])), {
      suppliers: [used, { ...used, id: 'brevo', name: 'Brevo' }],
      swaps,
    });
    expect(first).toMatchObject({ kind: 'program-replaced', proposal: { value: ['brevo', 'till'] } });
    expect(first?.because.nl).toBe('Bij V-002 Nieuwsbrief kwam Brevo in de plaats van Mailchimp.');
  });

  it('is what was suggested and never touched, and a term that passed', () => {
    expect(kinds([answer('source', ['self'], { provenance: 'standaard' })])).toEqual(['suggested source']);
    const term = [
      answer('retention', ['r1']),
      answer('retention/r1/category', 'offertes'),
      answer('retention/r1/term', 6),
      answer('retention/r1/unit', 'months'),
    ];
    expect(kinds(term)).toContain('term-over retention');
  });

  it('is a warning that was not there, and law that is new since', () => {
    const staff = [
      answer('subjects', ['staff']),
      answer('purposes', ['r1']),
      answer('purposes/r1/purpose', 'foto'),
      answer('purposes/r1/basis', 'contract'),
      answer('purposes/r1/basis', 'consent', { n: 2, at: now }),
    ];
    expect(kinds(staff)).toContain('warning-new purposes');
    const customers = [answer('subjects', ['customers']), answer('purposes', ['r1'])];
    expect(kinds(customers)).toContain('law-new purposes');
  });

  it('is one question at most about each subject, in the order of its weight', () => {
    const parts = fc.record({
      owner: fc.constantFrom('noor', 'els'),
      source: fc.constantFrom(null, ['self']),
      suppliers: fc.subarray(['mail', 'till']),
      used: fc.boolean(),
      until: fc.constantFrom(undefined, '2026-06-01', '2028-01-01'),
    });
    fc.assert(
      fc.property(parts, ({ owner, source, suppliers, until, used: still }) => {
        const found = likelyChanges(
          record(answer('owner', owner), answer('source', source), answer('suppliers', suppliers)),
          { swaps: [], suppliers: [{ ...used, used: still, until }] },
        );
        const ids = found.map(({ question }) => question.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(found.map(({ weight }) => weight)).toEqual(found.map(({ weight }) => weight).toSorted((a, b) => b - a));
        expect(found.every(({ because }) => !because.nl.includes('{') && !because.en.includes('{'))).toBe(true);
      }),
    );
  });
});

describe('words to a review', () => {
  const { scope } = record(answer('suppliers', ['mail', 'till']), answer('data', ['name', 'phone', 'email']));
  const said = (text: string) => saidInReview(text, scope, listening.phrases(scope.checklist.id));

  it.each([
    'klopt',
    'Ja, klopt nog',
    'alles klopt nog.',
    'dit klopt allemaal nog',
    "yes, it's still right".replace("'s", ' is'),
  ])('say that it is right: %s', (text) => {
    expect(said(text)).toEqual({ right: true, values: {} });
  });

  it.each([
    ['klopt, alleen is mailchimp nu brevo', true],
    ['mailchimp is nu Brevo', false],
    ['klopt, maar mailchimp is vervangen door Brevo', true],
    ['Brevo in plaats van Mailchimp', false],
    ['we zijn van mailchimp naar Brevo overgestapt', false],
    ['Mailchimp was replaced by Brevo', false],
  ])('name what is another now: %s', (text, right) => {
    expect(said(text)).toEqual({ right, values: { suppliers: ['catalogue:brevo', 'till'] } });
  });

  it.each(['klopt dat wel?', 'nee', 'de printer is kapot', 'henk is nu piet', 'hoe lang moet dit'])(
    'that say neither say nothing: %s',
    (text) => {
      expect(said(text)).toBeUndefined();
    },
  );
});
