// The advice about a breach: it agrees with the factors of the law, and what is not known never makes it milder.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  assessBreach,
  factWords,
  isMilder,
  loweredWords,
} from '../../../src/registers/breach/rules/assessment.js';
import {
  type BreachFacts,
  type FactName,
  isUnintelligible,
  isWithTrustedRecipient,
  nothingKnown,
  ordinaryData,
  settled,
  specialData,
  withoutFact,
} from '../../../src/registers/breach/rules/facts.js';
import { enisaScore } from '../../../src/registers/breach/rules/severity.js';
import { breachRules } from '../../../src/registers/breach/rules/weighing.js';
import { breachCases, mildCase } from './breach-cases.js';

const today = { threshold: 'risk' } as const;
const assess = (facts: BreachFacts) => assessBreach(facts, today);
const names = Object.keys(factWords).filter((name): name is FactName => name in nothingKnown);

/** Every answer there can be, with "weet ik niet" among them. */
const anyFacts: fc.Arbitrary<BreachFacts> = fc.record({
  data: fc.option(fc.subarray([...ordinaryData, ...specialData, 'other' as const], { minLength: 1 })),
  people: fc.option(fc.constantFrom(0, 1, 15, 100, 101, 10_000_000)),
  recipients: fc.option(fc.constantFrom('none', 'trusted', 'known', 'lost', 'unknown', 'public')),
  deleted: fc.option(fc.boolean()),
  readable: fc.option(fc.constantFrom('readable', 'unintelligible')),
  keySafe: fc.option(fc.boolean()),
  intactCopy: fc.option(fc.boolean()),
  intent: fc.option(fc.boolean()),
  nature: fc.option(
    fc.subarray(['confidentiality' as const, 'integrity' as const, 'availability' as const], { minLength: 1 }),
  ),
  integrity: fc.option(fc.constantFrom('restored', 'restorable', 'permanent')),
  availability: fc.option(fc.constantFrom('recovered', 'temporary', 'permanent')),
  harm: fc.option(fc.constantFrom('none', 'some', 'serious')),
  tells: fc.option(fc.constantFrom('nothing', 'little', 'usual', 'profile', 'guesses', 'danger')),
  identifiable: fc.option(fc.constantFrom('hardly', 'limited', 'likely', 'directly')),
  groups: fc.option(
    fc.subarray(
      ['staff', 'customers', 'users', 'applicants', 'patients', 'minors', 'pupils', 'vulnerable', 'other'] as const,
      { minLength: 1 },
    ),
  ),
});
const anyName = fc.constantFrom(...names);
const runs = { numRuns: 2000 };

describe('the advice', () => {
  it.each(breachCases.map((one) => [one.name, one] as const))('%s', (_, { facts, authority, people, source }) => {
    const { tellAuthority, tellPeople } = assess({ ...mildCase, ...facts });
    expect({ tellAuthority, tellPeople }, source).toEqual({ tellAuthority: authority, tellPeople: people });
  });

  it('was tried on at least forty cases with a source each, in each direction', () => {
    expect(breachCases.length).toBeGreaterThanOrEqual(40);
    for (const { source } of breachCases) expect(source).toMatch(/EDPB|Art\.|AP|Recital|ENISA|Domain/);
    expect(breachCases.filter(({ authority }) => !authority).length).toBeGreaterThanOrEqual(10);
    expect(breachCases.filter(({ authority, people }) => authority && !people).length).toBeGreaterThanOrEqual(8);
    expect(breachCases.filter(({ people }) => people).length).toBeGreaterThanOrEqual(15);
  });

  it('every rule raises it in a case where nothing else does as much', () => {
    for (const { id } of breachRules) {
      const raising = breachCases.filter(({ facts }) =>
        assess({ ...mildCase, ...facts }).raises.some(({ rule }) => rule.id === id),
      );
      expect(raising.length, id).toBeGreaterThan(0);
    }
  });

  it('asks for the authority only at a high risk, if the law comes to say so', () => {
    const facts = { ...mildCase, people: 150 };
    expect(assessBreach(facts, { threshold: 'risk' }).tellAuthority).toBe(true);
    expect(assessBreach(facts, { threshold: 'high-risk' }).tellAuthority).toBe(false);
  });
});

describe('the ENISA score', () => {
  it.each<[string, Partial<BreachFacts>, number, string]>([
    ['a supermarket list lost on paper', { recipients: 'lost' }, 1, 'low'],
    ['a pay list to one colleague', { data: ['income-debts'] }, 3.25, 'high'],
    ['cc instead of bcc, 150 addresses', { people: 150 }, 1.25, 'low'],
    [
      'hospital ransomware, 24 hours',
      {
        data: ['health'],
        identifiable: 'likely',
        nature: ['availability'],
        recipients: 'none',
        availability: 'temporary',
        harm: 'serious',
        intent: true,
      },
      3.75,
      'high',
    ],
    [
      'health data stolen with names',
      { data: ['name', 'health'], recipients: 'unknown', intent: true },
      5,
      'very-high',
    ],
    ['a luxury shop', { recipients: 'lost', tells: 'profile' }, 2, 'medium'],
    ['an adult bookshop', { recipients: 'lost', tells: 'guesses' }, 3, 'high'],
    ['undercover officers', { recipients: 'lost', tells: 'danger' }, 4, 'very-high'],
    ['transactions of one day', { data: ['account-number'], tells: 'little', recipients: 'lost' }, 2, 'medium'],
    ['statements of a year', { data: ['account-number'], tells: 'profile', recipients: 'lost' }, 4, 'very-high'],
    ['"had a blood test"', { data: ['health'], tells: 'nothing', recipients: 'lost' }, 1, 'low'],
    ['the result of a test', { data: ['health'], recipients: 'lost' }, 4, 'very-high'],
  ])('%s', (_, facts, score, band) => {
    expect(enisaScore(settled({ ...mildCase, ...facts }))).toMatchObject({ score, band });
  });

  it('lies between a quarter and six', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { score } = enisaScore(settled(facts));
        expect(score).toBeGreaterThanOrEqual(0.25);
        expect(score).toBeLessThanOrEqual(6);
      }),
      runs,
    );
  });
});

describe('what is not known', () => {
  it('never makes the advice milder', () => {
    fc.assert(
      fc.property(anyFacts, anyName, (facts, name) => {
        expect(isMilder(assess(withoutFact(facts, name)), assess(facts))).toBe(false);
      }),
      runs,
    );
  });

  it('when it becomes known may make it milder, and is then among the named reasons', () => {
    fc.assert(
      fc.property(anyFacts, anyName, (facts, name) => {
        // Only the answer itself: what follows from it is still unknown, as when somebody has just answered.
        const unknown = withoutFact(facts, name);
        const before = assess(unknown);
        for (const answered of [assess({ ...unknown, [name]: facts[name] }), assess(facts)]) {
          if (answered.facts[name] !== null && isMilder(answered, before)) expect(answered.lowers).toContain(name);
        }
      }),
      runs,
    );
  });

  it('is named when answering it may help', () => {
    const cautious = assess({ ...mildCase, tells: null });
    expect(cautious.tellPeople).toBe(true);
    expect(cautious.couldLower).toContain('tells');
    expect(assess(nothingKnown).couldLower).toContain('nature');
  });

  it('is the highest advice there is when nothing is known', () => {
    expect(assess(nothingKnown)).toMatchObject({ tellAuthority: true, tellPeople: true, severity: 'very-high' });
  });
});

describe('between known facts', () => {
  const highestOf = ({ raises, enisa }: Assessment) => ({
    people: raises.some(({ reach }) => reach === 'people') || ['high', 'very-high'].includes(enisa.band),
    authority: raises.length > 0 || enisa.band !== 'low',
  });

  it('the advice is that of the highest rule', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = assess(facts);
        if (!found.enisa.counts) return;
        const { people, authority } = highestOf(found);
        expect(found.tellPeople).toBe(people);
        expect(found.tellAuthority).toBe(authority || people);
        expect(found.tellPeople && !found.tellAuthority).toBe(false);
      }),
      runs,
    );
  });

  it.each([
    [
      'a trusted recipient who deleted all',
      { recipients: 'trusted', deleted: true, intent: false },
      'trusted-recipient',
    ],
    ['data nobody can read', { readable: 'unintelligible', keySafe: true, intactCopy: true }, 'unintelligible'],
  ] as const)('%s takes it to no, and is named', (_, pair, name) => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = assess({ ...facts, nature: ['confidentiality'], ...pair });
        expect(found).toMatchObject({ tellAuthority: false, tellPeople: false, severity: 'low' });
        expect(found.lowered).toContain(name);
        expect(loweredWords[name].nl).toMatch(/\S/);
      }),
      runs,
    );
  });

  it('trust in whoever has the data counts for an accident only, never for what was done on purpose', () => {
    const trusting = { ...mildCase, recipients: 'trusted', deleted: true } as const;
    expect(assess(trusting)).toMatchObject({ tellAuthority: false, lowered: ['trusted-recipient'] });
    for (const intent of [true, null])
      expect(assess({ ...trusting, intent })).toMatchObject({ tellAuthority: true, lowered: [] });
  });

  it('what is lost and readable is reported, unless it is known that it says nothing about anybody', () => {
    const lost = { ...mildCase, recipients: 'lost' } as const;
    for (const nature of [['confidentiality'], ['availability'], ['confidentiality', 'availability']] as const) {
      const known = { ...lost, nature, availability: 'recovered', harm: 'none' } as const;
      expect(assess(known).tellAuthority, nature.join()).toBe(true);
      expect(assess({ ...known, tells: null }).tellAuthority, nature.join()).toBe(true);
      expect(assess({ ...known, tells: 'nothing' }).tellAuthority, nature.join()).toBe(false);
    }
  });

  it('an unknown or missing part of either counts as no', () => {
    const worst: BreachFacts = { ...nothingKnown, nature: ['confidentiality'] };
    for (const deleted of [null, false]) {
      expect(assess({ ...worst, recipients: 'trusted', deleted })).toMatchObject({ tellPeople: true, lowered: [] });
    }
    for (const keySafe of [null, false, true]) {
      for (const intactCopy of [null, false, true]) {
        if (keySafe && intactCopy) continue;
        expect(assess({ ...worst, readable: 'unintelligible', keySafe, intactCopy })).toMatchObject({
          tellPeople: true,
          lowered: [],
        });
      }
    }
  });

  it('loss or alteration that people notice keeps it up all the same', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('integrity' as const, 'availability' as const), (facts, nature) => {
        const pair = { recipients: 'trusted', deleted: true, nature: ['confidentiality', nature] } as const;
        expect(assess({ ...facts, ...pair, harm: 'some' }).tellAuthority).toBe(true);
        expect(assess({ ...facts, ...pair, harm: 'serious' }).tellPeople).toBe(true);
      }),
      runs,
    );
  });

  it('no other fact takes away what a rule raised: half a pair changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const known = { ...facts, recipients: 'known' as const };
        const half = { ...facts, recipients: 'trusted' as const, deleted: false };
        if (isWithTrustedRecipient(facts) || isUnintelligible(settled(known))) return;
        expect(isMilder(assess(half), assess(known))).toBe(false);
      }),
      runs,
    );
  });
});
