// Every answer there can be about a breach, with "weet ik niet" among them, and how many times a property is tried.
import fc from 'fast-check';
import {
  type BreachFacts,
  givenAway,
  groupKinds,
  harms,
  identifiableLevels,
  natures,
  ordinaryData,
  readableKinds,
  recipientKinds,
  specialData,
} from '../../../src/registers/breach/rules/facts.js';

const yesNo = fc.option(fc.boolean());

export const anyFacts: fc.Arbitrary<BreachFacts> = fc.record({
  data: fc.option(fc.subarray([...ordinaryData, ...specialData, 'other' as const], { minLength: 1 })),
  people: fc.option(fc.constantFrom(0, 1, 5, 6, 15, 100, 101, 10_000_000)),
  recipients: fc.option(fc.constantFrom(...recipientKinds)),
  deleted: yesNo,
  readable: fc.option(fc.constantFrom(...readableKinds)),
  keySafe: yesNo,
  intactCopy: yesNo,
  salted: yesNo,
  wipeConfirmed: yesNo,
  intent: yesNo,
  nature: fc.option(fc.subarray([...natures], { minLength: 1 })),
  integrity: fc.option(fc.constantFrom('restored', 'restorable', 'permanent')),
  availability: fc.option(fc.constantFrom('recovered', 'temporary', 'permanent')),
  harm: fc.option(fc.constantFrom(...harms)),
  gives: fc.option(fc.oneof(fc.subarray([...givenAway]), fc.constant(['as-ticked' as const]))),
  identifiable: fc.option(fc.constantFrom(...identifiableLevels)),
  groups: fc.option(fc.subarray([...groupKinds, 'other' as const], { minLength: 1 })),
});

/** `BREACH_RUNS=100000` tries each property that many times; else a sample. */
export const runs = (sample: number) => {
  const wanted = Number(process.env['BREACH_RUNS']);
  return { numRuns: Number.isInteger(wanted) && wanted > 0 ? wanted : sample };
};
export const patience = 60 * 60 * 1000;
