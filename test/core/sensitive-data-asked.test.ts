// What is asked about sensitive data: nothing that another answer says already, and no exception that cannot fit.
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/core/engine/value.js';
import { exceptionsThatFit } from '../../src/registers/activities/rules/options.js';
import { unusualDataHere } from '../../src/registers/activities/rules/sources.js';
import { activity } from './warning-cases.js';

const asked = (more: Readonly<Record<string, Value | null>>) =>
  unusualDataHere.from(activity({ data: ['name', 'bsn', 'health'], ...more })).map(({ id }) => id);

describe('whether data are needed', () => {
  it('is not asked of a BSN that a law asks for', () => {
    expect(asked({ bsn: 'law' })).not.toContain('bsn');
    for (const bsn of ['no', 'unsure', null]) expect(asked({ bsn })).toContain('bsn');
  });

  it('is not asked of health for which an exception says what it is needed for', () => {
    const sensitive = ['health'];
    expect(asked({ sensitive, 'sensitive-exception': ['care'] })).not.toContain('health');
    expect(asked({ sensitive })).not.toContain('health');
    expect(asked({ sensitive, 'sensitive-exception': null })).toContain('health');
    expect(asked({ sensitive, 'sensitive-exception': ['explicit-consent'] })).toContain('health');
    expect(asked({ sensitive: ['none'] })).toContain('health');
  });

  it('stays where it was answered', () => {
    expect(asked({ bsn: 'law', 'needed/bsn/needed': false })).toContain('bsn');
    expect(asked({ sensitive: ['health'], 'sensitive-exception': ['care'], 'needed/health/needed': true })).toContain(
      'health',
    );
  });
});

describe('the exceptions that are offered', () => {
  const offered = (...sensitive: readonly string[]) => exceptionsThatFit.from(activity({ sensitive }));

  it('fit the kinds that were ticked', () => {
    expect(offered('health')).toEqual([
      'employment',
      'explicit-consent',
      'care',
      'care-by-others',
      'members',
      'research',
      'legal-claim',
      'made-public',
      'emergency',
      'treaty',
    ]);
    expect(offered('biometric')).toContain('authentication');
    expect(offered('biometric')).not.toContain('care');
    expect(offered('origin', 'religion')).toEqual(expect.arrayContaining(['identification', 'spiritual-care']));
  });
});
