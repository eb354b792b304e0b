// What the advice can still become, and which answers can still change it: worked out over every answer that there can be to
// what is open. What happened and what is in the data weigh by themselves, so that each is gone through once.
import { type BreachFacts, type FactName, isAsked } from './facts.js';
import { contentOf, handful, happenedOf, manyPeople, type Reach, reaches, reachOf } from './weighing.js';

/** One answer for each way in which an answer to a question can weigh. */
const answersTo = {
  recipients: ['none', 'trusted', 'known', 'lost', 'unknown'],
  deleted: [true, false],
  readable: ['readable', 'unintelligible'],
  keySafe: [true, false],
  intactCopy: [true, false],
  salted: [true, false],
  wipeConfirmed: [true, false],
  intent: [false, true],
  nature: [['confidentiality'], ['confidentiality', 'availability']],
  harm: ['none', 'some', 'serious'],
  data: [
    ['name'],
    ['name', 'contact'],
    ['purchases'],
    ['name', 'contact', 'purchases'],
    ['name', 'birth-date'],
    ['income-debts'],
    ['name', 'income-debts'],
    ['health'],
    ['name', 'health'],
    ['card'],
    ['bsn'],
  ],
  gives: [[], ['money'], ['private'], ['danger']],
  people: [1, handful + 1, manyPeople + 1],
  identifiable: ['hardly', 'directly'],
  groups: [['customers'], ['minors']],
} as const satisfies { readonly [Name in FactName]?: readonly BreachFacts[Name][] };

/** In the order in which they follow from each other. */
const aboutWhatHappened = [
  'recipients',
  'deleted',
  'readable',
  'keySafe',
  'intactCopy',
  'salted',
  'wipeConfirmed',
  'intent',
  'nature',
  'harm',
] as const;
const aboutContent = ['data', 'gives', 'people', 'identifiable', 'groups'] as const;

type Weighing = keyof typeof answersTo;
export const weighingFacts: readonly Weighing[] = [...aboutContent, ...aboutWhatHappened];

/** Questions that only follow from an answer to another. */
const followUps: Readonly<Partial<Record<FactName, readonly FactName[]>>> = {
  recipients: ['deleted', 'harm'],
  readable: ['keySafe', 'intactCopy', 'salted', 'wipeConfirmed'],
  nature: ['harm'],
};

/** The facts with each answer that there can be to what is open of these questions. */
function completed(facts: BreachFacts, names: readonly Weighing[]): readonly BreachFacts[] {
  return names.reduce<readonly BreachFacts[]>(
    (all, name) =>
      all.flatMap((known) =>
        known[name] !== null || !isAsked(known, name)
          ? [known]
          : answersTo[name].map((answer) => ({ ...known, [name]: answer })),
      ),
    [facts],
  );
}

interface Side<Found> {
  readonly facts: BreachFacts;
  readonly found: Found;
}

function sidesOf(facts: BreachFacts) {
  return {
    happened: completed(facts, aboutWhatHappened).map((one) => ({ facts: one, found: happenedOf(one) })),
    content: completed(facts, aboutContent).map((one) => ({ facts: one, found: contentOf(one) })),
  };
}

/** What is the same is looked at once. */
function different<Found extends object>(sides: readonly Side<Found>[]): readonly Found[] {
  return [...new Map(sides.map(({ found }) => [Object.values(found).join(), found])).values()];
}

export interface Range {
  readonly least: Reach;
  readonly most: Reach;
}

/** The lowest and the highest advice that the facts leave possible. Of settled facts. */
export function rangeOf(facts: BreachFacts): Range {
  const { happened, content } = sidesOf(facts);
  const found = new Set<Reach>();
  const contents = different(content);
  for (const one of different(happened)) for (const other of contents) found.add(reachOf(one, other));
  return {
    least: reaches.find((reach) => found.has(reach)) ?? 'nobody',
    most: reaches.findLast((reach) => found.has(reach)) ?? 'people',
  };
}

/** The open questions of which another answer could still change the advice, in the order of the triage. Of settled facts. */
export function openFacts(facts: BreachFacts): readonly Weighing[] {
  const { happened, content } = sidesOf(facts);
  const contents = different(content);
  const happenings = different(happened);
  const canChange = (name: Weighing) =>
    isAmong(aboutContent, name)
      ? changes(facts, name, content, (found) => happenings.map((one) => reachOf(one, found)))
      : changes(facts, name, happened, (found) => contents.map((one) => reachOf(found, one)));
  return weighingFacts.filter((name) => facts[name] === null && isAsked(facts, name) && canChange(name));
}

const isAmong = (names: readonly Weighing[], name: Weighing) => names.includes(name);

/** Whether anything but this answer, and what follows from it, can be the same while the advice is not. */
function changes<Found>(
  facts: BreachFacts,
  name: Weighing,
  sides: readonly Side<Found>[],
  advices: (found: Found) => readonly Reach[],
): boolean {
  const apart = [name, ...(followUps[name] ?? []).filter((other) => !isAsked(facts, other))];
  const others = weighingFacts.filter((other) => facts[other] === null && !apart.includes(other));
  const seen = new Map<string, string>();
  return sides.some(({ facts: one, found }) => {
    const key = others.map((other) => String(one[other])).join('|');
    const advice = advices(found).join();
    const before = seen.get(key);
    seen.set(key, advice);
    return before !== undefined && before !== advice;
  });
}

/** How many of the answers to a question would settle the advice, as a part of one. */
export function decides(facts: BreachFacts, name: FactName): number {
  if (!(name in answersTo)) return 0;
  const answers = completed(
    { ...facts, [name]: null },
    weighingFacts.filter((one) => one === name),
  );
  const settling = answers.filter((answered) => {
    const { least, most } = rangeOf(answered);
    return least === most;
  });
  return settling.length / answers.length;
}
