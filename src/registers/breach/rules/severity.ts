// The severity of a breach by the method of ENISA (2013): SE = DPC x EI + CB. It knows no numbers of people and no intent
// beyond half a point: it stands beside the advice, and decides nothing.
import {
  type BreachFacts,
  type DataKind,
  isGone,
  isUnintelligible,
  isWithTrustedRecipient,
  ordinaryData,
  specialData,
} from './facts.js';

export type Severity = 'low' | 'medium' | 'high' | 'very-high';

export interface EnisaScore {
  /** Data processing context, 1 to 4: the highest of all kinds of data. */
  readonly context: number;
  /** Ease of identification, 0.25 to 1. */
  readonly identification: number;
  /** Circumstances of the breach, each 0, 0.25 or 0.5. */
  readonly confidentiality: number;
  readonly integrity: number;
  readonly availability: number;
  readonly intent: number;
  readonly score: number;
  readonly band: Severity;
  /** Not when nobody can have read, missed or been misled by the data: there is nothing that the score is about. */
  readonly counts: boolean;
}

type Category = 'simple' | 'behaviour' | 'financial' | 'sensitive';

const categories: Readonly<Record<DataKind, Category>> = {
  name: 'simple',
  gender: 'simple',
  age: 'simple',
  'birth-date': 'simple',
  family: 'simple',
  bsn: 'simple',
  contact: 'simple',
  // Whoever ticks these is asked to tick as well what they open: the highest counts.
  credentials: 'simple',
  'id-number': 'simple',
  'id-copy': 'simple',
  plate: 'simple',
  photo: 'simple',
  work: 'simple',
  location: 'behaviour',
  purchases: 'behaviour',
  other: 'behaviour',
  'account-number': 'financial',
  card: 'financial',
  'income-debts': 'financial',
  benefit: 'financial',
  criminal: 'sensitive',
  origin: 'sensitive',
  politics: 'sensitive',
  religion: 'sensitive',
  union: 'sensitive',
  genetic: 'sensitive',
  biometric: 'sensitive',
  health: 'sensitive',
  'sex-life': 'sensitive',
};

/** What the method adjusts the base of a category by. */
type Adjusted = 'nothing' | 'usual' | 'profile' | 'guesses' | 'danger';
/** The base of each category is `usual`; the rest are its adjustments. */
const contexts: Readonly<Record<Category, Readonly<Record<Adjusted, number>>>> = {
  simple: { nothing: 1, usual: 1, profile: 2, guesses: 3, danger: 4 },
  behaviour: { nothing: 1, usual: 2, profile: 3, guesses: 4, danger: 4 },
  financial: { nothing: 1, usual: 3, profile: 4, guesses: 4, danger: 4 },
  sensitive: { nothing: 1, usual: 4, profile: 4, guesses: 4, danger: 4 },
};
const adjustments: readonly Adjusted[] = ['nothing', 'usual', 'profile', 'guesses', 'danger'];
const adjustedBy = {
  pose: 'profile',
  money: 'profile',
  private: 'guesses',
  danger: 'danger',
  'as-ticked': 'usual',
} as const;
const everyKind: readonly DataKind[] = [...ordinaryData, ...specialData, 'other'];

const identification = { hardly: 0.25, limited: 0.5, likely: 0.75, directly: 1 } as const;
const confidentiality = {
  none: 0,
  lost: 0,
  trusted: 0.25,
  staff: 0.25,
  known: 0.25,
  service: 0.5,
  unknown: 0.5,
  public: 0.5,
} as const;
const integrity = { restored: 0, restorable: 0.25, permanent: 0.5 } as const;
const availability = { recovered: 0, temporary: 0.25, permanent: 0.5 } as const;

/** The score of settled facts; an answer that is not known has the highest value it can have. */
export function enisaScore(facts: BreachFacts): EnisaScore {
  const read = mayBeRead(facts);
  const parts = {
    context: contextOf(facts),
    identification: facts.identifiable === null ? 1 : identification[facts.identifiable],
    confidentiality: read ? (facts.recipients === null ? 0.5 : confidentiality[facts.recipients]) : 0,
    integrity: mayBe(facts, 'integrity') ? (facts.integrity === null ? 0.5 : integrity[facts.integrity]) : 0,
    availability: mayBe(facts, 'availability')
      ? facts.availability === null
        ? 0.5
        : availability[facts.availability]
      : 0,
    intent: facts.intent === false ? 0 : 0.5,
  };
  const circumstances = parts.confidentiality + parts.integrity + parts.availability + parts.intent;
  const score = parts.context * parts.identification + circumstances;
  return { ...parts, score, band: bandOf(score), counts: read || mayBeMissed(facts) };
}

function contextOf({ data, gives }: BreachFacts): number {
  const kinds = data === null ? everyKind : data;
  const known: readonly Adjusted[] =
    gives === null ? adjustments : gives.length === 0 ? ['nothing'] : gives.map((way) => adjustedBy[way]);
  return Math.max(1, ...kinds.flatMap((kind) => known.map((one) => contexts[categories[kind]][one])));
}

/** Somebody without a right to them may have read the data. */
const mayBeRead = (facts: BreachFacts) =>
  facts.recipients !== 'none' && !isWithTrustedRecipient(facts) && !isUnintelligible(facts);

/** The breach is one of this nature, or it is not known. */
const mayBe = ({ nature }: BreachFacts, one: 'integrity' | 'availability') => nature === null || nature.includes(one);

const mayBeMissed = (facts: BreachFacts) => (facts.nature === null || isGone(facts)) && facts.harm !== 'none';

function bandOf(score: number): Severity {
  if (score >= 4) return 'very-high';
  if (score >= 3) return 'high';
  return score >= 2 ? 'medium' : 'low';
}
