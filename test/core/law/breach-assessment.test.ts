// The advice about a breach: it agrees with the factors of the law, moves with them in one direction, and what is not known
// never makes it milder.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessBreach,
  factWords,
  findFirst,
  isMilder,
  loweredWords,
  lowering,
  notKnownYet,
  whoFindsOut,
} from '../../../src/registers/breach/rules/assessment.js';
import {
  type BreachFacts,
  type FactName,
  factNames,
  isAsked,
  isUnintelligible,
  isWithTrustedRecipient,
  nothingKnown,
  settled,
  withoutFact,
} from '../../../src/registers/breach/rules/facts.js';
import { answersTo, openFacts, rangeOf } from '../../../src/registers/breach/rules/possible.js';
import { breachReasons } from '../../../src/registers/breach/rules/reasons.js';
import { enisaScore } from '../../../src/registers/breach/rules/severity.js';
import { reaches } from '../../../src/registers/breach/rules/weighing.js';
import { anyFacts, patience, runs } from './any-facts.js';
import { breachCases, mildCase } from './breach-cases.js';

const today = { threshold: 'risk' } as const;
const assess = (facts: BreachFacts) => assessBreach(facts, today);
const anyName = fc.constantFrom(...factNames);

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

  it('has a reason of each kind in some case', () => {
    const more: readonly Partial<BreachFacts>[] = [
      { recipients: 'lost', readable: 'hashed', salted: false, gives: ['private'], harm: 'none' },
      { recipients: 'lost', readable: 'unintelligible', keySafe: true, intactCopy: false },
      { gives: ['money'] },
    ];
    const given = [...breachCases.map(({ facts }) => facts), ...more].flatMap((facts) =>
      assess({ ...mildCase, ...facts }).weighs.map(({ id }) => id),
    );
    for (const { id, source } of breachReasons) {
      if (id !== 'private') expect(given, id).toContain(id);
      expect(source.en).toMatch(/EDPB|GDPR|AP/);
    }
  });

  it('says of what nobody can read that it is lost, and not that a finder may read it', () => {
    const lost = { ...mildCase, recipients: 'lost', readable: 'unintelligible', intactCopy: false } as const;
    const given = (keySafe: boolean | null) => assess({ ...lost, keySafe }).weighs.map(({ id }) => id);
    expect(given(true)).toContain('lost-unreadable');
    expect(given(true)).not.toContain('lost');
    for (const keySafe of [false, null]) expect(given(keySafe)).toContain('lost');
  });

  it('asks for the authority only at a high risk, if the law comes to say so', () => {
    const facts = { ...mildCase, people: 150 };
    expect(assessBreach(facts, { threshold: 'risk' }).tellAuthority).toBe(true);
    expect(assessBreach(facts, { threshold: 'high-risk' })).toMatchObject({ tellAuthority: false, decided: true });
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
    ['a luxury shop', { recipients: 'lost', gives: ['money'] }, 2, 'medium'],
    ['an adult bookshop', { recipients: 'lost', gives: ['private'] }, 3, 'high'],
    ['undercover officers', { recipients: 'lost', gives: ['danger'] }, 4, 'very-high'],
    ['transactions that say nothing', { data: ['account-number'], gives: [], recipients: 'lost' }, 1, 'low'],
    ['statements of a year', { data: ['account-number'], gives: ['money'], recipients: 'lost' }, 4, 'very-high'],
    ['"had a blood test"', { data: ['health'], gives: [], recipients: 'lost' }, 1, 'low'],
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
      runs(2000),
    );
  });
});

/** Steps up for each fact: more harm, more people, worse data, less protection. `lost` stands apart: it loses data as well. */
const steps: { readonly [Name in FactName]?: readonly (readonly [BreachFacts[Name], BreachFacts[Name]])[] } = {
  data: [
    [['name'], ['name', 'contact']],
    [['contact'], ['contact', 'purchases']],
    [['purchases'], ['purchases', 'birth-date']],
    [
      ['name', 'age'],
      ['name', 'age', 'health'],
    ],
    [
      ['name', 'photo'],
      ['name', 'photo', 'id-copy'],
    ],
    [['health'], ['health', 'name']],
  ],
  people: [
    [1, 6],
    [6, 101],
    [101, 100_000],
  ],
  recipients: [
    ['none', 'trusted'],
    ['trusted', 'staff'],
    ['staff', 'known'],
    ['known', 'lost'],
    ['known', 'service'],
    ['service', 'unknown'],
    ['unknown', 'public'],
  ],
  deleted: [[true, false]],
  readable: [
    ['unintelligible', 'readable'],
    ['hashed', 'readable'],
    ['wiped', 'locked'],
    ['locked', 'readable'],
  ],
  keySafe: [[true, false]],
  intactCopy: [[true, false]],
  salted: [[true, false]],
  wipeConfirmed: [[true, false]],
  intent: [[false, true]],
  nature: [
    [['confidentiality'], ['confidentiality', 'availability']],
    [['integrity'], ['integrity', 'availability']],
  ],
  harm: [
    ['none', 'some'],
    ['some', 'serious'],
  ],
  gives: [
    [[], ['pose']],
    [[], ['money']],
    [['money'], ['money', 'private']],
    [['private'], ['private', 'danger']],
    [[], ['as-ticked']],
  ],
  identifiable: [
    ['hardly', 'limited'],
    ['limited', 'likely'],
    ['likely', 'directly'],
  ],
  groups: [
    [['customers'], ['customers', 'minors']],
    [['staff'], ['staff', 'patients']],
  ],
};
const anyStep = fc.constantFrom(
  ...Object.entries(steps).flatMap(([name, pairs]) => pairs.map(([from, to]) => ({ name, from, to }))),
);

describe('the direction of the advice', () => {
  it(
    'more harm, more people, worse data and less protection never lower it, whatever else is known or not',
    () => {
      fc.assert(
        fc.property(anyFacts, anyStep, (facts, { name, from, to }) => {
          const before = assess({ ...facts, [name]: from });
          const after = assess({ ...facts, [name]: to });
          // An answer that only counts with the other one is news of its own.
          fc.pre(factNames.every((one) => one === name || before.facts[one] !== null || after.facts[one] === null));
          expect(reaches.indexOf(after.least)).toBeGreaterThanOrEqual(reaches.indexOf(before.least));
          expect(reaches.indexOf(after.most)).toBeGreaterThanOrEqual(reaches.indexOf(before.most));
        }),
        runs(2000),
      );
    },
    patience,
  );

  it(
    'one answer changed never jumps two levels without its reason, or that it is not known, saying why',
    () => {
      fc.assert(
        fc.property(anyFacts, anyFacts, anyName, (facts, others, name) => {
          const one = assess(facts);
          const other = assess({ ...facts, [name]: others[name] });
          const high = isMilder(one, other) ? other : one;
          const low = high === one ? other : one;
          if (reaches.indexOf(high.most) - reaches.indexOf(low.most) < 2) return;
          const open = notKnownYet(high);
          const said = high.weighs.some(({ looksAt }) => looksAt.includes(name));
          // It is not known, follows from this answer, or lapsed with it.
          const follows =
            open.some((unknown) => unknown === name || low.facts[unknown] !== null || isNew(unknown, low.facts)) ||
            (open.length > 0 && factNames.some((one) => low.facts[one] !== null && high.facts[one] === null));
          expect(said || follows, `${name} ${JSON.stringify([high.facts, low.facts])}`).toBe(true);
        }),
        runs(2000),
      );
    },
    patience,
  );

  it('never tells the people without the authority, and says how sure it is', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { tellAuthority, tellPeople, decided, least, most } = assess(facts);
        expect(tellPeople && !tellAuthority).toBe(false);
        expect(decided).toBe(least === most);
        expect(notKnownYet(assess(facts)).length > 0).toBe(!decided);
      }),
      runs(1000),
    );
  });
});

/** A question that was not there with the other answer. */
const isNew = (name: FactName, facts: BreachFacts) => !isAsked(facts, name);

/** One answer for each way in which an answer to a question can weigh; none where it never does. */
const possibleAnswers = (name: FactName): readonly unknown[] =>
  Object.entries(answersTo).find(([one]) => one === name)?.[1] ?? [];

describe('what is not known', () => {
  it('never makes the advice milder', () => {
    fc.assert(
      fc.property(anyFacts, anyName, (facts, name) => {
        expect(isMilder(assess(withoutFact(facts, name)), assess(facts))).toBe(false);
      }),
      runs(2000),
    );
  });

  it('when it becomes known may make it milder, and is then among the named reasons', () => {
    fc.assert(
      fc.property(anyFacts, anyName, (facts, name) => {
        // Only the answer itself: what follows from it is still unknown, as when somebody has just answered.
        const unknown = withoutFact(settled(facts), name);
        const before = assess(unknown);
        for (const answered of [assess({ ...unknown, [name]: facts[name] }), assess(facts)]) {
          if (answered.facts[name] !== null && isMilder(answered, before)) expect(lowering(answered)).toContain(name);
        }
      }),
      runs(1000),
    );
  });

  it('leaves the advice open as long as it can change it, and is named with whom to ask', () => {
    const open = assess({ ...mildCase, gives: null });
    expect(open).toMatchObject({ least: 'nobody', most: 'people', decided: false });
    expect(notKnownYet(open)).toEqual(['gives']);
    expect(findFirst(open)).toBe('gives');
    for (const name of factNames) {
      expect(factWords[name].nl).toMatch(/\S/);
      expect(whoFindsOut[name].nl).toMatch(/\S/);
    }
  });

  it('has first to find the open fact of which most answers settle the advice, worked out one by one', () => {
    fc.assert(
      fc.property(anyFacts, fc.subarray([...factNames]), (given, known) => {
        const facts = settled({ ...nothingKnown, ...Object.fromEntries(known.map((name) => [name, given[name]])) });
        const open = assess(facts).decided ? [] : openFacts(facts);
        const parts = open.map((name) => {
          const all = possibleAnswers(name).map((answer) => rangeOf({ ...facts, [name]: answer }));
          return { name, part: all.filter(({ least, most }) => least === most).length / all.length };
        });
        const most = Math.max(...parts.map(({ part }) => part));
        expect(findFirst(assess(facts))).toBe(parts.find(({ part }) => part === most)?.name);
      }),
      // Worked out the long way each time: some are enough.
      { numRuns: 25 },
    );
  });

  it('is everything when nothing is known: not to be said yet, and the highest there is when it has to be', () => {
    expect(assess(nothingKnown)).toMatchObject({
      least: 'nobody',
      most: 'people',
      decided: false,
      tellAuthority: true,
      tellPeople: true,
      severity: 'very-high',
      weighs: [],
    });
  });
});

describe('between known facts', () => {
  it.each([
    [
      'a trusted recipient who deleted all',
      { recipients: 'trusted', deleted: true, intent: false },
      'trusted-recipient',
    ],
    [
      'data nobody can read',
      { recipients: 'unknown', readable: 'unintelligible', keySafe: true, intactCopy: true },
      'unintelligible',
    ],
    [
      'hashes that cannot be worked back',
      { recipients: 'unknown', readable: 'hashed', salted: true },
      'unintelligible',
    ],
    ['a wiped device', { recipients: 'unknown', readable: 'wiped', wipeConfirmed: true }, 'unintelligible'],
  ] as const)('%s takes it to no, and is named', (_, pair, name) => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = assess({ ...facts, nature: ['confidentiality'], ...pair });
        expect(found).toMatchObject({ tellAuthority: false, tellPeople: false, severity: 'low', decided: true });
        expect(found.lowered).toContain(name);
        expect(loweredWords[name].nl).toMatch(/\S/);
      }),
      runs(1000),
    );
  });

  it('a lock on the screen is no encryption', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { least, most } = assess({ ...facts, readable: 'locked' });
        expect(assess({ ...facts, readable: 'readable' })).toMatchObject({ least, most });
      }),
      runs(500),
    );
  });

  it('trust in whoever has the data counts for an accident only, never for what was done on purpose', () => {
    const trusting = { ...mildCase, recipients: 'trusted', deleted: true } as const;
    expect(assess(trusting)).toMatchObject({ tellAuthority: false, lowered: ['trusted-recipient'] });
    for (const intent of [true, null])
      expect(assess({ ...trusting, intent })).toMatchObject({ tellAuthority: true, lowered: [] });
  });

  it('what is lost and readable is reported, unless it is known that names alone say nothing about anybody', () => {
    const lost = { ...mildCase, recipients: 'lost', people: 60 } as const;
    for (const nature of [['confidentiality'], ['availability'], ['confidentiality', 'availability']] as const) {
      const known = { ...lost, nature, availability: 'recovered', harm: 'none' } as const;
      expect(assess(known).tellAuthority, nature.join()).toBe(true);
      expect(assess({ ...known, gives: null }).least, nature.join()).toBe('authority');
      expect(assess({ ...known, gives: [] }).tellAuthority, nature.join()).toBe(true);
      expect(assess({ ...known, data: ['name'], gives: [] }).tellAuthority, nature.join()).toBe(false);
    }
  });

  it('an unknown or missing part of either counts as no, until it is known', () => {
    const worst: BreachFacts = { ...nothingKnown, nature: ['confidentiality'] };
    expect(assess({ ...worst, recipients: 'trusted', deleted: false })).toMatchObject({
      tellPeople: true,
      lowered: [],
    });
    expect(assess({ ...worst, recipients: 'trusted', deleted: null })).toMatchObject({ decided: false, lowered: [] });
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
      runs(1000),
    );
  });

  it('half a pair changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const known = { ...facts, recipients: 'known' as const };
        const half = { ...facts, recipients: 'trusted' as const, deleted: false };
        if (isWithTrustedRecipient(facts) || isUnintelligible(settled(known))) return;
        expect(isMilder(assess(half), assess(known))).toBe(false);
      }),
      runs(1000),
    );
  });
});
