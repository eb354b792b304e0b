// The advice over examples with every reasonable variant of their answers, and the triage that leads there: it asks only what
// can still change the advice, and stops when nothing can.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/core/engine/value.js';
import { assessBreach, findFirst, notKnownYet, whoFindsOut } from '../../../src/registers/breach/rules/assessment.js';
import {
  type BreachFacts,
  type FactName,
  factNames,
  identifiableLevels,
  isAsked,
  nothingKnown,
  settled,
} from '../../../src/registers/breach/rules/facts.js';
import { breachFactsOf, pathOfFact } from '../../../src/registers/breach/rules/hearing/facts-said.js';
import { rangeOf } from '../../../src/registers/breach/rules/possible.js';
import { reaches } from '../../../src/registers/breach/rules/weighing.js';
import { adviceText, notKnownText, weighsText } from '../../../src/registers/breach/rules/words.js';
import { nextInTriage } from '../../../src/registers/breach/still-open.js';
import { fileOf } from '../breach/file.js';
import { anyFacts, runs } from './any-facts.js';
import { type Example, edpbExamples } from './edpb-examples.js';
import { smallFirms } from './small-firms.js';

const assess = (facts: BreachFacts) => assessBreach(facts, { threshold: 'risk' });

/** What goes without saying where an example does not tell. */
const usual: BreachFacts = {
  ...nothingKnown,
  readable: 'readable',
  intent: false,
  nature: ['confidentiality'],
  gives: [],
  identifiable: 'directly',
  groups: ['customers'],
};
const whole = ({ facts }: Example): BreachFacts => settled({ ...usual, ...facts });

/** Every combination of the other answers, and of those that never matter to who knows the case. */
function variantsOf(example: Example): readonly BreachFacts[] {
  const others: Partial<BreachFacts>[] = [{}];
  for (const one of example.or ?? []) others.push(...others.map((before) => ({ ...before, ...one })));
  return others.flatMap((other) =>
    (['likely', 'directly'] as const).flatMap((identifiable) =>
      ([[], ['name'], ['gender'], ['age']] as const).map((more) => {
        const facts = { ...whole(example), ...other, identifiable };
        return settled({ ...facts, data: [...new Set([...(facts.data ?? []), ...more])] });
      }),
    ),
  );
}

describe.each([
  ['of the EDPB', edpbExamples],
  ['of small firms', smallFirms],
] as const)('with all facts known, the examples %s', (_, examples) => {
  it.each(examples.map((one) => [one.name, one] as const))('%s', (_name, example) => {
    const { least, most, decided } = assess(whole(example));
    expect({ least, most, decided }, example.source).toEqual({
      least: allowed(example),
      most: allowed(example),
      decided: true,
    });
  });

  it('are the same for every reasonable variant of their answers, and none is undecided', () => {
    for (const example of examples)
      for (const facts of variantsOf(example)) {
        const { least, most } = assess(facts);
        expect([least, most], `${example.name} ${JSON.stringify(facts)}`).toEqual([allowed(example), allowed(example)]);
      }
  });
});

/** The one case in which the advice is more careful than our reading: one paper with an order, to nobody knows whom. */
const careful = 'one quote to an address that does not exist here';
const allowed = (example: Example) => (example.name === careful ? 'authority' : example.advice);

describe('over the examples', () => {
  it('there are eighteen of the EDPB and more than forty of small firms, with a source each, in each direction', () => {
    expect(edpbExamples).toHaveLength(18);
    expect(smallFirms.length).toBeGreaterThanOrEqual(40);
    for (const { source } of [...edpbExamples, ...smallFirms]) expect(source).toMatch(/EDPB|Art\.|AP|Recital|CJEU/);
    for (const reach of reaches) expect(smallFirms.filter(({ advice }) => advice === reach).length).toBeGreaterThan(9);
    expect(new Set(smallFirms.map(({ name }) => name)).size).toBe(smallFirms.length);
  });

  it('no report is missed, and at most one in ten is told to report without need', () => {
    const found = smallFirms.map((example) => ({ example, advice: assess(whole(example)).most }));
    const rank = (reach: (typeof reaches)[number]) => reaches.indexOf(reach);
    expect(found.filter(({ example, advice }) => rank(advice) < rank(example.advice))).toEqual([]);
    const without = found.filter(({ example, advice }) => example.advice === 'nobody' && advice !== 'nobody');
    expect(without.map(({ example }) => example.name)).toEqual([careful]);
    expect(without.length / smallFirms.length).toBeLessThanOrEqual(0.1);
  });

  it('after the triage alone at most one in five of the EDPB is undecided, and names the one fact to find', () => {
    const undecided = edpbExamples.flatMap((example) => {
      const waiting = Object.fromEntries((example.later ?? []).map((name) => [name, null]));
      const found = assess({ ...whole(example), ...waiting });
      return found.decided ? [] : [{ example, found }];
    });
    expect(undecided.map(({ example }) => example.source.slice(-2))).toEqual(['01', '02', '06']);
    expect(undecided.length / edpbExamples.length).toBeLessThanOrEqual(0.2);
    for (const { example, found } of undecided) {
      expect(findFirst(found)).toBe(example.later?.[0]);
      const name = example.later?.[0] ?? 'data';
      expect(adviceText(found).nl).toContain(whoFindsOut[name].nl);
      expect(adviceText(found).nl).toMatch(/Meld dan voorlopig bij de AP|Meld voorlopig/);
    }
  });
});

/** The triage as the file asks it: one question, its answer, and the next. */
function triage(facts: BreachFacts, unknown: readonly FactName[] = []) {
  let answers: Record<string, Value | null> = { whose: 'own' };
  const asked: { readonly name: FactName; readonly before: BreachFacts }[] = [];
  const factAt = (path: string) => factNames.find((name) => pathOfFact[name] === path);
  for (let path = nextInTriage(fileOf(answers)); path !== undefined; path = nextInTriage(fileOf(answers))) {
    const name = factAt(path);
    if (name === undefined) throw new Error(`no fact at ${path}`);
    asked.push({ name, before: settled(breachFactsOf(fileOf(answers).answers)) });
    answers = { ...answers, [path]: unknown.includes(name) ? null : answerFor(facts, name) };
    if (asked.length > factNames.length) throw new Error('it does not stop');
  }
  return { asked, known: settled(breachFactsOf(fileOf(answers).answers)) };
}

function answerFor(facts: BreachFacts, name: FactName): Value | null {
  const value = facts[name];
  if (value === null) return null;
  if (name === 'gives') return facts.gives?.length === 0 ? ['nothing'] : [...(facts.gives ?? [])];
  if (typeof value === 'object') return value.map((one) => (one === 'other' ? { other: 'iets anders' } : one));
  return value;
}

const values: { readonly [Name in FactName]: readonly NonNullable<BreachFacts[Name]>[] } = {
  data: [
    ['name'],
    ['name', 'contact'],
    ['contact', 'purchases'],
    ['photo'],
    ['name', 'birth-date'],
    ['health'],
    ['bsn'],
  ],
  people: [1, 20, 500],
  recipients: ['none', 'trusted', 'staff', 'known', 'lost', 'service', 'unknown', 'public'],
  deleted: [true, false],
  readable: ['readable', 'locked', 'unintelligible', 'hashed', 'wiped'],
  keySafe: [true, false],
  intactCopy: [true, false],
  salted: [true, false],
  wipeConfirmed: [true, false],
  intent: [true, false],
  nature: [['confidentiality'], ['availability'], ['confidentiality', 'integrity']],
  integrity: ['restored', 'permanent'],
  availability: ['recovered', 'permanent'],
  harm: ['none', 'some', 'serious'],
  gives: [[], ['pose'], ['money'], ['private'], ['danger']],
  identifiable: identifiableLevels,
  groups: [['customers'], ['minors'], ['patients']],
};

/** The facts with everything that is open answered, by numbers that come from anywhere. */
function filledIn(facts: BreachFacts, pick: (name: FactName, of: number) => number): BreachFacts {
  let known = facts;
  for (const name of ['recipients', 'readable', 'nature', ...factNames] as const)
    if (known[name] === null && isAsked(known, name))
      known = { ...known, [name]: values[name][pick(name, values[name].length)] };
  return settled(known);
}

/** Looks for two answers to one question, all else the same, that lead to another advice. */
function canDiffer(before: BreachFacts, name: FactName): boolean {
  let seed = 7;
  const next = (of: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * of);
  };
  for (let attempt = 0; attempt < 3000; attempt += 1) {
    const picks = new Map<FactName, number>();
    const same = (one: FactName, of: number) => {
      const known = picks.get(one) ?? next(of);
      picks.set(one, known);
      return known;
    };
    const found = new Set(values[name].map((answer) => rangeOf(filledIn({ ...before, [name]: answer }, same)).most));
    if (found.size > 1) return true;
  }
  return false;
}

describe('the triage', () => {
  it.each([...edpbExamples, ...smallFirms].map((one) => [one.name, one] as const))(
    'of %s asks only what could still change the advice, and ends with the advice of all facts',
    (_, example) => {
      const facts = whole(example);
      const { asked, known } = triage(facts);
      expect(assess(known)).toMatchObject({ decided: true, most: allowed(example) });
      for (const { name, before } of asked) expect(canDiffer(before, name), `${name} was asked for nothing`).toBe(true);
    },
  );

  it('asks about half of what there is, and fewer where it is plain', () => {
    const counts = [...edpbExamples, ...smallFirms].map((one) => triage(whole(one)).asked.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(11);
    expect(counts.reduce((sum, one) => sum + one, 0) / counts.length).toBeLessThan(9);
    expect(triage(settled({ ...usual, data: ['name', 'bsn'], people: 1, recipients: 'known' })).asked.length).toBe(3);
  });

  it('does not go round what nobody knows: it ends undecided, with one fact to find and somebody to ask', () => {
    for (const name of factNames) {
      const { known } = triage(whole(edpbExamples[10] ?? never()), [name]);
      const found = assess(known);
      const first = findFirst(found);
      expect(found.decided).toBe(first === undefined);
    }
  });

  it('once it is decided, nothing that is open can change it any more', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }), (facts, numbers) => {
        const { decided, most } = assess(facts);
        if (!decided) return;
        let at = 0;
        const completed = filledIn(settled(facts), (_, of) => (numbers[at++ % 20] ?? 0) % of);
        expect(assess(completed).most).toBe(most);
      }),
      runs(500),
    );
  });

  it('whatever becomes known, the advice stays between what it could be at least and at most', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }), (facts, numbers) => {
        const { least, most } = assess(facts);
        let at = 0;
        const after = assess(filledIn(settled(facts), (_, of) => (numbers[at++ % 20] ?? 0) % of));
        expect(after.least).toBe(after.most);
        expect(reaches.indexOf(after.most)).toBeGreaterThanOrEqual(reaches.indexOf(least));
        expect(reaches.indexOf(after.most)).toBeLessThanOrEqual(reaches.indexOf(most));
      }),
      runs(500),
    );
  });
});

function never(): never {
  throw new Error('no such example');
}

describe('faults of before', () => {
  const five = {
    data: ['name', 'contact'],
    people: 3,
    recipients: 'known',
    readable: 'readable',
    intent: false,
  } as const;

  it('the first five answers carry information: they do not all lead to the same advice', () => {
    let all: readonly BreachFacts[] = [nothingKnown];
    for (const name of ['data', 'people', 'recipients', 'readable', 'intent'] as const)
      all = all.flatMap((facts) => values[name].map((answer) => ({ ...facts, [name]: answer })));
    const outcomes = all.map((facts) => assess(facts)).map(({ least, most }) => `${least}-${most}`);
    expect([...new Set(outcomes)].toSorted()).toEqual(['authority-people', 'nobody-people', 'people-people']);
    expect(outcomes.filter((one) => one === 'people-people').length / outcomes.length).toBeLessThan(0.5);
  });

  it('a lost stick with sixty names is reported, and a bare list waits for what it says about people', () => {
    const stick = { ...five, data: ['name', 'contact'], people: 60, recipients: 'lost' } as const;
    expect(assess({ ...nothingKnown, ...stick }).least).toBe('authority');
    const bare = assess({ ...nothingKnown, ...stick, data: ['name'], nature: ['confidentiality'], harm: 'none' });
    expect(bare).toMatchObject({ least: 'nobody', decided: false });
    expect(findFirst(bare)).toBe('gives');
  });

  it('its loss is certain: what people notice of it counts too, and the worse of the two is the advice', () => {
    const stick = { ...usual, data: ['name', 'contact'], people: 60, recipients: 'lost', harm: 'serious' } as const;
    expect(assess(stick).most).toBe('people');
    expect(assess({ ...stick, ...{ readable: 'unintelligible', keySafe: true, intactCopy: true } }).most).toBe(
      'people',
    );
  });

  it('trust does not count for whoever did it on purpose', () => {
    const snooping = { ...usual, data: ['name', 'health'], gives: ['private'], people: 300 } as const;
    const trusted = { ...snooping, recipients: 'trusted', deleted: true } as const;
    expect(assess({ ...trusted, intent: true }).most).toBe('people');
    expect(assess({ ...trusted, intent: false }).most).toBe('nobody');
    expect(assess({ ...trusted, intent: null })).toMatchObject({ least: 'nobody', most: 'people', decided: false });
  });

  it('one invoice and two who do not bear milk are no report', () => {
    for (const name of ['one invoice to one wrong customer', 'who does not eat meat at the dinner, to the wrong guest'])
      expect(assess(whole(smallFirms.find((one) => one.name === name) ?? never())).most).toBe('nobody');
  });

  it('states nothing as fact that nobody said', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { looksAt } of assess(facts).weighs)
          expect(looksAt.some((name) => settled(facts)[name] !== null)).toBe(true);
      }),
      runs(500),
    );
    const found = assess({ ...nothingKnown, data: ['name'], recipients: 'known' });
    expect(weighsText(found).nl).not.toMatch(/kwetsbaar|opzet|veel mensen/);
    expect(notKnownText(found)?.nl).toContain('om hoeveel mensen het gaat');
    expect(notKnownYet(found)).toContain('intent');
  });
});
