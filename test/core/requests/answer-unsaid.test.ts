// The answer to a request states only what somebody said: what is not said is a gap, and nobody's "no".
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../src/core/engine/scope.js';
import type { Value } from '../../../src/core/engine/value.js';
import { proseText } from '../../../src/core/prose.js';
import { request } from '../../../src/registers/request/rules/checklist.js';
import { letterAbout } from '../../../src/registers/request/rules/letter-parts.js';
import { requestLetters } from '../../../src/registers/request/rules/letters.js';
import { answersOf } from '../engine/said.js';

const at = { at: '2026-11-03T09:00:00.000Z' };
const nobody = 'Wij hoefden het niemand anders te vertellen.';

function answer(values: Record<string, Value>, activity: Record<string, Value> = { recipients: ['carrier'] }): string {
  const scope = scopeOf(
    request,
    answersOf({ about: 'customer', who: 'J.V. 1042', words: 'zie mail', received: '2026-10-15', ...values }, at),
    {
      language: 'nl',
      organisationLanguage: 'nl',
      zone: 'Europe/Amsterdam',
      now: '2026-11-03T09:00:00.000Z',
      me: 'anna',
      people: [],
      suppliers: [],
      recordName: 'R-003',
      template: undefined,
      organisation: answersOf({ name: 'Fietsenzaak De Ketting', contact: 'info@deketting.example' }, at),
      activities: [
        { id: 'customers', name: 'V-001 Klanten', answers: answersOf({ name: 'Klanten', ...activity }, at) },
      ],
    },
  );
  return proseText(requestLetters['request-answer'](letterAbout(scope, 'R-003', 'nl')));
}

describe.each(['erasure', 'rectification', 'stop-using'])('the answer about %s', (kind) => {
  it('says of nobody that they had not to know, while nothing was said', () => {
    for (const values of [{}, { activities: ['customers'] }]) {
      const text = answer({ kinds: [kind], 'fixed-in': ['not-yet'], ...values });
      expect(text).not.toContain(nobody);
      expect(text).toContain('Vul in');
    }
    const decided = { kinds: [kind], 'fixed-in': ['not-yet'], [`decisions/${kind}/decision`]: 'granted' };
    expect(answer(decided)).not.toContain(nobody);
    expect(answer({ ...decided, activities: ['customers'] })).toContain('Vul in of u het vertelde aan: ');
  });

  it('says so where it was said', () => {
    const decided = {
      kinds: [kind],
      'fixed-in': ['not-yet'],
      [`decisions/${kind}/decision`]: 'granted',
      activities: ['customers'],
    };
    expect(answer(decided, { recipients: ['nobody'] })).toContain(nobody);
    expect(answer({ ...decided, 'recipients/carrier/told': 'not-received' })).toContain(nobody);
    expect(answer(decided, {})).not.toContain(nobody);
  });

  it('has nobody told of what was refused', () => {
    const text = answer({
      kinds: [kind],
      'fixed-in': ['not-yet'],
      [`decisions/${kind}/decision`]: 'refused',
      activities: ['customers'],
    });
    expect(text).not.toContain('Wie wij het hebben verteld');
  });
});

describe('what was decided', () => {
  it('is not yet what was done', () => {
    const decided = { kinds: ['erasure'], activities: ['customers'], 'decisions/erasure/decision': 'granted' };
    expect(answer(decided)).toContain('Nergens staat nog dat dit gedaan is.');
  });
});
