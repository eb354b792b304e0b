// What the advice can still become, and which answers can still change it: worked out over every answer that there can be to
// what is open. What happened and what is in the data weigh by themselves: each is gone through once, and what weighs the same
// is joined with the other half once.
import { rememberedBy } from '../../../core/remembered.js';
import { type BreachFacts, type FactName, isAsked } from './facts.js';
import {
  type Content,
  contentOf,
  type Happened,
  handful,
  happenedOf,
  manyPeople,
  type Reach,
  reaches,
  reachOf,
} from './weighing.js';

/** One answer for each way in which an answer to a question can weigh. */
export const answersTo = {
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

type Weighing = keyof typeof answersTo;
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

/** Questions that only follow from an answer to another. */
const followUps: Readonly<Partial<Record<FactName, readonly FactName[]>>> = {
  recipients: ['deleted', 'harm'],
  readable: ['keySafe', 'intactCopy', 'salted', 'wipeConfirmed'],
  nature: ['harm'],
};

/** One answer for each open question of a half, by its place in `answersTo`; below zero where it is not open, or not asked. */
interface Completion {
  readonly facts: BreachFacts;
  readonly picks: readonly number[];
}

/** The facts with each answer that there can be to what is open of these questions. */
function completed(facts: BreachFacts, names: readonly Weighing[]): readonly Completion[] {
  let all: readonly Completion[] = [{ facts, picks: [] }];
  for (const name of names)
    all = all.flatMap(({ facts: known, picks }) =>
      known[name] !== null || !isAsked(known, name)
        ? [{ facts: known, picks: [...picks, -1] }]
        : answersTo[name].map((answer, place) => ({ facts: { ...known, [name]: answer }, picks: [...picks, place] })),
    );
  return all;
}

/** One of the two halves of the facts: its completions, each with which of the kinds it is. What weighs the same is one kind. */
interface Half<Found> {
  readonly names: readonly Weighing[];
  readonly ways: readonly { readonly picks: readonly number[]; readonly kind: number }[];
  readonly kinds: readonly Found[];
}

function halfOf<Found extends object>(
  facts: BreachFacts,
  names: readonly Weighing[],
  weighs: (facts: BreachFacts) => Found,
): Half<Found> {
  const places = new Map<string, number>();
  const kinds: Found[] = [];
  const ways = completed(facts, names).map(({ facts: one, picks }) => {
    const found = weighs(one);
    const key = Object.values(found).join();
    const kind = places.get(key) ?? kinds.push(found) - 1;
    places.set(key, kind);
    return { picks, kind };
  });
  return { names, ways, kinds };
}

/** Every advice that is possible: of each kind of what happened (a row) with each kind of content. */
interface Possible {
  readonly happened: Half<Happened>;
  readonly content: Half<Content>;
  readonly table: readonly (readonly Reach[])[];
}

/** A half looks at its own facts alone: an answer in one of them leaves the other as it was in the turn before. */
const rememberedHalf = <Found extends object>(names: readonly Weighing[], weighs: (facts: BreachFacts) => Found) =>
  rememberedBy(
    (facts: BreachFacts) => JSON.stringify(names.map((name) => facts[name])),
    100,
    (facts) => halfOf(facts, names, weighs),
  );
const happenedIn = rememberedHalf(aboutWhatHappened, happenedOf);
const contentIn = rememberedHalf(aboutContent, contentOf);

/** Asked several times of the same facts in one turn, and of facts that are the same in the next. */
const possibleOf = rememberedBy<BreachFacts, Possible>(JSON.stringify, 100, workedOut);

function workedOut(facts: BreachFacts): Possible {
  const happened = happenedIn(facts);
  const content = contentIn(facts);
  return { happened, content, table: happened.kinds.map((one) => content.kinds.map((other) => reachOf(one, other))) };
}

export interface Range {
  readonly least: Reach;
  readonly most: Reach;
}

/** The lowest and the highest advice that the facts leave possible. Of settled facts. */
export function rangeOf(facts: BreachFacts): Range {
  const found = new Set(possibleOf(facts).table.flat());
  return {
    least: reaches.find((reach) => found.has(reach)) ?? 'nobody',
    most: reaches.findLast((reach) => found.has(reach)) ?? 'people',
  };
}

/** A half with the advices that each of its kinds can come to with the other half. */
interface Weighed extends Pick<Half<unknown>, 'names' | 'ways'> {
  readonly advices: readonly (readonly Reach[])[];
}

function weighedOf(facts: BreachFacts): readonly [Weighed, Weighed] {
  const { happened, content, table } = possibleOf(facts);
  const turned = content.kinds.map((_, at) => table.flatMap((row) => row.slice(at, at + 1)));
  return [
    { ...content, advices: turned },
    { ...happened, advices: table },
  ];
}

/** The open questions of which another answer could still change the advice, in the order of the triage. Of settled facts. */
export function openFacts(facts: BreachFacts): readonly FactName[] {
  return weighedOf(facts).flatMap((half) => openIn(facts, half));
}

const openIn = (facts: BreachFacts, half: Weighed): readonly Weighing[] =>
  half.names.filter((name) => facts[name] === null && isAsked(facts, name) && changes(facts, name, half));

/** More than the answers to any question: places written in it as digits are one number. */
const base = 16;

/** Whether anything but this answer, and what follows from it, can be the same while the advice is not. */
function changes(facts: BreachFacts, name: Weighing, { names, ways, advices }: Weighed): boolean {
  const apart = [name, ...(followUps[name] ?? []).filter((other) => !isAsked(facts, other))];
  const others = names.flatMap((other, place) => (facts[other] === null && !apart.includes(other) ? [place] : []));
  const written = advices.map((all) => all.join());
  const seen = new Map<number, string | undefined>();
  return ways.some(({ picks, kind }) => {
    const key = others.reduce((all, place) => all * base + (picks[place] ?? -1) + 1, 0);
    const before = seen.get(key);
    seen.set(key, written[kind]);
    return before !== undefined && before !== written[kind];
  });
}

/** The open question of which most answers settle the advice, by the part of them that do; undefined when none is open. */
export function settlesMost(facts: BreachFacts): FactName | undefined {
  const open = weighedOf(facts).flatMap((half) =>
    openIn(facts, half).map((name) => ({ name, part: settling(name, half) })),
  );
  return open.toSorted((one, other) => other.part - one.part)[0]?.name;
}

/** How many of the answers to an open question would settle the advice, as a part of one. */
function settling(name: Weighing, { names, ways, advices }: Weighed): number {
  const place = names.indexOf(name);
  const different = advices.map((all) => [...new Set(all)]);
  const found = answersTo[name].map(() => new Set<Reach>());
  for (const { picks, kind } of ways) {
    const settled = found[picks[place] ?? -1];
    for (const reach of different[kind] ?? []) settled?.add(reach);
  }
  return found.filter(({ size }) => size === 1).length / found.length;
}
