// What would change another answer than the one that is asked for is asked back, unless its words say that it is meant.
import { describe, expect, it } from 'vitest';
import { inDoubt } from '../../src/app/typing/in-doubt.js';
import type { Open } from '../../src/app/typing/open-here.js';
import { latest } from '../../src/core/engine/answers.js';
import { scopeOf } from '../../src/core/engine/scope.js';
import type { Value } from '../../src/core/engine/value.js';
import { breach } from '../../src/registers/breach/rules/checklist.js';
import { organisation } from '../../src/registers/organisation/rules/checklist.js';

const facts = {
  language: 'nl',
  organisationLanguage: 'nl',
  zone: 'Europe/Amsterdam',
  now: '2026-11-24T08:00:00.000Z',
  me: 'noor',
  people: [{ id: 'noor', name: 'Noor' }],
  suppliers: [],
  recordName: '',
  template: undefined,
} as const;

function asking(checklist: Open['scope']['checklist'], path: string, known: Readonly<Record<string, Value>>): Open {
  const answers = Object.entries(known).map(([at, value]) => ({
    path: at,
    n: 1,
    value,
    provenance: 'bevestigd' as const,
    source: null,
    by: 'noor',
    at: facts.now,
    turn: '1',
    checklistVersion: 1,
  }));
  return { scope: scopeOf(checklist, latest(answers), facts), focus: { type: 'question', path, n: 0 }, filled: {} };
}

const surely = (words: string, values: Readonly<Record<string, unknown>>) =>
  ({ intent: 'correction', sure: 'certain', words, values }) as const;

describe('words that put right another question', () => {
  const file = asking(breach, 'people', { intent: false });

  it.each(['ik moet nu echt weg van de hack', 'nee die is een ander ding', 'ja dat wel'])(
    'are asked back where they do not name it: "%s"',
    (words) => {
      expect(inDoubt(surely(words, { intent: true }), words, file).sure).toBe('likely');
    },
  );

  it('are sure where they are of what is asked, or of what was answered last', () => {
    expect(inDoubt(surely('het waren er 12', { people: 12 }), 'het waren er 12', file).sure).toBe('certain');
    expect(inDoubt(surely('nee toch wel', { intent: true }), 'nee toch wel', { ...file, last: 'intent' }).sure).toBe(
      'certain',
    );
  });

  it('are sure where they tell what stood there', () => {
    const profile = asking(organisation, 'deputy', { staff: 9, name: 'Bakkerij De Korst' });
    for (const words of ['oh wacht 9 moet 11 zijn', 'geen 9 maar 11'])
      expect(inDoubt(surely(words, { staff: 11 }), words, profile).sure).toBe('certain');
    expect(inDoubt(surely('11 dus', { staff: 11 }), '11 dus', profile).sure).toBe('likely');
  });
});
