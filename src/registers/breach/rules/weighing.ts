// How a breach weighs: who may have got at the data, what they can do with it, and what people notice of data that are gone.
// Each is a step on a scale of its own, and a table says whom to tell (art. 33(1) and 34(1) GDPR; EDPB 9/2022).
import {
  type BreachFacts,
  type DataKind,
  type GivenAway,
  type Harm,
  isGone,
  isUnintelligible,
  isWithTrustedRecipient,
  specialData,
} from './facts.js';

/** Whom to tell. People are never told without the authority. */
export type Reach = 'nobody' | 'authority' | 'people';
export const reaches: readonly Reach[] = ['nobody', 'authority', 'people'];
export const higher = (one: Reach, other: Reach): Reach =>
  reaches.indexOf(one) >= reaches.indexOf(other) ? one : other;

/** ENISA gives a flag above this; the EDPB names the number of people as a factor without one. Our own choice. */
export const manyPeople = 100;
/** Up to so many plain addresses, of which nothing else can be told, a risk is unlikely. Our own choice. */
export const handful = 5;

/** Who may have got at the data. `intended` and `stolen`: on purpose, by somebody known, or with a thing that is gone. */
export const exposures = ['known', 'lost', 'intended', 'stolen', 'anybody', 'hostile'] as const;
export type Exposure = 'none' | (typeof exposures)[number];
/** What the data are good for. `phishing`: a way to reach people, and something to fool them with. */
export const weights = ['names', 'plain', 'telling', 'phishing', 'serious', 'grave', 'danger'] as const;
export type Weight = (typeof weights)[number];

/** What happened, as far as it weighs. */
export interface Happened {
  readonly exposure: Exposure;
  readonly missed: Harm;
}
/** What is in the data, as far as it weighs. */
export interface Content {
  readonly weight: Weight;
  readonly vulnerable: boolean;
  readonly scale: 'few' | 'some' | 'many';
  /** That nothing more can be told from it was said by somebody. */
  readonly plainly: boolean;
}

const table: Readonly<Record<Weight, Readonly<Record<Exclude<Exposure, 'none'>, Reach>>>> = {
  names: row('nobody', 'nobody', 'authority', 'authority', 'nobody', 'authority'),
  plain: row('nobody', 'authority', 'authority', 'authority', 'authority', 'authority'),
  telling: row('nobody', 'authority', 'authority', 'authority', 'authority', 'authority'),
  phishing: row('nobody', 'authority', 'authority', 'authority', 'authority', 'people'),
  serious: row('authority', 'people', 'people', 'people', 'people', 'people'),
  grave: row('people', 'people', 'people', 'people', 'people', 'people'),
  danger: row('people', 'people', 'people', 'people', 'people', 'people'),
};
function row(known: Reach, lost: Reach, intended: Reach, stolen: Reach, anybody: Reach, hostile: Reach) {
  return { known, lost, intended, stolen, anybody, hostile };
}

/** Extra vulnerable people weigh one step more, once it is out of the hands of people we know. */
const oneMore: Readonly<Record<Weight, Weight>> = {
  names: 'plain',
  plain: 'telling',
  telling: 'serious',
  phishing: 'serious',
  serious: 'grave',
  grave: 'grave',
  danger: 'danger',
};

const missedReach: Readonly<Record<Harm, Reach>> = { none: 'nobody', some: 'authority', serious: 'people' };

/** Whom to tell of what happened to what is in the data. */
export function reachOf({ exposure, missed }: Happened, content: Content): Reach {
  return higher(missedReach[missed], exposure === 'none' ? 'nobody' : readReach(exposure, content));
}

function readReach(exposure: Exclude<Exposure, 'none'>, { weight, vulnerable, scale, plainly }: Content): Reach {
  const found = table[vulnerable && exposure !== 'known' ? oneMore[weight] : weight][exposure];
  if (scale === 'many') return higher(found, 'authority');
  const accident = exposure === 'lost' || exposure === 'anybody';
  const few = weight === 'plain' && scale === 'few' && plainly && !vulnerable;
  return few && accident ? 'nobody' : found;
}

/** Of facts in which everything that weighs here is known. */
export function happenedOf(facts: BreachFacts): Happened {
  return { exposure: exposureOf(facts), missed: isGone(facts) ? (facts.harm ?? 'none') : 'none' };
}

function exposureOf(facts: BreachFacts): Exposure {
  const { recipients, intent } = facts;
  if (recipients === null || recipients === 'none') return 'none';
  if (isWithTrustedRecipient(facts) || isUnintelligible(facts)) return 'none';
  if (recipients === 'lost') return intent === true ? 'stolen' : 'lost';
  if (recipients === 'service' || recipients === 'unknown' || recipients === 'public')
    return intent === true ? 'hostile' : 'anybody';
  return intent === true ? 'intended' : 'known';
}

const protectedGroups = ['patients', 'minors', 'pupils', 'vulnerable'];

/** Of facts in which everything that weighs here is known. */
export function contentOf(facts: BreachFacts): Content {
  const { people, groups, gives } = facts;
  return {
    weight: weightOf(facts),
    vulnerable: groups?.some((group) => protectedGroups.includes(group)) === true,
    scale: people === null || people <= handful ? 'few' : people <= manyPeople ? 'some' : 'many',
    plainly: gives?.length === 0,
  };
}

/** Special by their kind, whatever can be told from them; health by what it tells. */
const grave: readonly DataKind[] = [
  ...specialData.filter((kind) => kind !== 'health'),
  'criminal',
  'bsn',
  'id-copy',
  'card',
  'credentials',
];
const bare: readonly DataKind[] = ['name', 'gender', 'age'];
const plain: readonly DataKind[] = [...bare, 'contact', 'family'];
/** Who it is about stands in these: that others hardly recognise anybody is then no answer. */
const naming: readonly DataKind[] = ['name', 'contact', 'bsn', 'id-number', 'id-copy', 'photo', 'biometric'];
const fooling: readonly DataKind[] = ['purchases', 'account-number', 'income-debts', 'benefit', 'location'];

interface Held {
  readonly has: (kinds: readonly DataKind[]) => boolean;
  /** All of it is among these. */
  readonly only: (kinds: readonly DataKind[]) => boolean;
  readonly gives: (...ways: readonly GivenAway[]) => boolean;
}

/** What makes data weigh as they do, the heaviest first; names when none of it holds. */
const makes: readonly { readonly weight: Weight; readonly holds: (held: Held) => boolean }[] = [
  { weight: 'danger', holds: ({ gives }) => gives('danger') },
  { weight: 'grave', holds: ({ has, gives }) => gives('private') || has(grave) },
  { weight: 'grave', holds: ({ has, gives }) => gives('as-ticked') && has(['health']) },
  { weight: 'serious', holds: ({ gives }) => gives('pose', 'money') },
  { weight: 'serious', holds: ({ has, gives }) => gives('as-ticked') && has(['income-debts', 'benefit']) },
  { weight: 'serious', holds: ({ has }) => has(['birth-date', 'id-number']) && has(['name', 'contact']) },
  { weight: 'phishing', holds: ({ has }) => has(['contact']) && has(fooling) },
  { weight: 'telling', holds: ({ only }) => !only(plain) },
  { weight: 'plain', holds: ({ only, gives }) => gives('as-ticked') || !only(bare) },
];

function weightOf({ data, gives, identifiable }: BreachFacts): Weight {
  const has = (wanted: readonly DataKind[]) => data?.some((kind) => wanted.includes(kind)) === true;
  const found =
    makes.find(({ holds }) =>
      holds({
        has,
        only: (wanted) => data?.every((kind) => wanted.includes(kind)) !== false,
        gives: (...ways) => gives?.some((way) => ways.includes(way)) === true,
      }),
    )?.weight ?? 'names';
  const isHeavy = found !== 'danger' && weights.indexOf(found) > weights.indexOf('plain');
  return isHeavy && identifiable === 'hardly' && !has(naming) ? 'plain' : found;
}
