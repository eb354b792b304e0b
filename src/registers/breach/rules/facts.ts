// What the advice about a data breach looks at. `null` is "weet ik niet", and is read in the cautious direction.

/** Kinds of data as the form of the authority lists them: ordinary (6.1), then the special ones of art. 9(1) (6.2). */
export const ordinaryData = [
  'name',
  'gender',
  'birth-date',
  'bsn',
  'contact',
  'credentials',
  'account-number',
  'card',
  'income-debts',
  'benefit',
  'id-copy',
  'location',
  'criminal',
  'purchases',
  'work',
] as const;
export const specialData = [
  'origin',
  'politics',
  'religion',
  'union',
  'genetic',
  'biometric',
  'health',
  'sex-life',
] as const;
/** `other`: something that is not in the list. */
export type DataKind = (typeof ordinaryData)[number] | (typeof specialData)[number] | 'other';

/** What somebody can tell from the data together, beyond what each kind says by itself. */
export type Tells = 'nothing' | 'little' | 'usual' | 'profile' | 'guesses' | 'danger';
export type Identifiable = 'hardly' | 'limited' | 'likely' | 'directly';
export type Group =
  | 'staff'
  | 'customers'
  | 'users'
  | 'applicants'
  | 'patients'
  | 'minors'
  | 'pupils'
  | 'vulnerable'
  | 'other';
/** `none`: it is certain that nobody saw them. `lost`: gone, and nothing shows that anybody saw them. */
export type Recipients = 'none' | 'trusted' | 'known' | 'lost' | 'unknown' | 'public';
export type Nature = 'confidentiality' | 'integrity' | 'availability';

export interface BreachFacts {
  readonly data: readonly DataKind[] | null;
  readonly people: number | null;
  readonly recipients: Recipients | null;
  /** Follows `recipients: 'trusted'`: the recipient confirmed that the data are deleted and were not used. */
  readonly deleted: boolean | null;
  readonly readable: 'readable' | 'unintelligible' | null;
  /** Follow `readable: 'unintelligible'`. */
  readonly keySafe: boolean | null;
  readonly intactCopy: boolean | null;
  /** Somebody meant to get, change or block the data. */
  readonly intent: boolean | null;
  readonly nature: readonly Nature[] | null;
  /** Follow a `nature` that includes them: altered data, lost data, and what people notice of either. */
  readonly integrity: 'restored' | 'restorable' | 'permanent' | null;
  readonly availability: 'recovered' | 'temporary' | 'permanent' | null;
  readonly harm: 'none' | 'some' | 'serious' | null;
  readonly tells: Tells | null;
  readonly identifiable: Identifiable | null;
  readonly groups: readonly Group[] | null;
}
export type FactName = keyof BreachFacts;

export const nothingKnown: BreachFacts = {
  data: null,
  people: null,
  recipients: null,
  deleted: null,
  readable: null,
  keySafe: null,
  intactCopy: null,
  intent: null,
  nature: null,
  integrity: null,
  availability: null,
  harm: null,
  tells: null,
  identifiable: null,
  groups: null,
};

/** Questions that only follow from an answer to another: they are unknown when that one is. */
export const followUps: Readonly<Partial<Record<FactName, readonly FactName[]>>> = {
  recipients: ['deleted'],
  readable: ['keySafe', 'intactCopy'],
  nature: ['integrity', 'availability', 'harm'],
};

/** The same facts without this answer, nor those that follow from it. */
export function withoutFact(facts: BreachFacts, name: FactName): BreachFacts {
  const gone = Object.fromEntries([name, ...(followUps[name] ?? [])].map((one) => [one, null]));
  return { ...facts, ...gone };
}

/** The facts with only those follow-ups that still follow: an answer that lapsed counts no more. */
export function settled(facts: BreachFacts): BreachFacts {
  const { nature, recipients, readable } = facts;
  const altered = nature?.includes('integrity') === true;
  const lost = nature?.includes('availability') === true;
  const unintelligible = readable === 'unintelligible';
  return {
    ...facts,
    deleted: recipients === 'trusted' ? facts.deleted : null,
    keySafe: unintelligible ? facts.keySafe : null,
    intactCopy: unintelligible ? facts.intactCopy : null,
    integrity: altered ? facts.integrity : null,
    availability: lost ? facts.availability : null,
    harm: altered || lost ? facts.harm : null,
  };
}

/** Whether the data include one of these kinds; not known counts as yes. */
export function mayInclude({ data }: BreachFacts, kinds: readonly DataKind[]): boolean {
  return data === null || data.some((kind) => kinds.includes(kind));
}

/**
 * Whether the breach is one of this nature; not known counts as yes. Of what is lost nobody can say that it was not seen,
 * whatever else it is (EDPB 9/2022, par. 33, example 1).
 */
export function mayBe({ nature, recipients }: BreachFacts, one: Nature): boolean {
  const gone = recipients === null || recipients === 'lost';
  return nature === null || nature.includes(one) || (one === 'confidentiality' && gone);
}

/**
 * Trusted **and** deletion confirmed **and** by accident: an unknown part counts as no (page of the AP about notifying or
 * not). Whoever got at the data on purpose is not trusted for who they are.
 */
export function isWithTrustedRecipient({ recipients, deleted, intent }: BreachFacts): boolean {
  return recipients === 'trusted' && deleted === true && intent === false;
}

/** Unintelligible **and** the key safe **and** an intact copy: an unknown part counts as no (same page; art. 34(3)(a)). */
export function isUnintelligible({ readable, keySafe, intactCopy }: BreachFacts): boolean {
  return readable === 'unintelligible' && keySafe === true && intactCopy === true;
}

/** Somebody without a right to them may have read the data. */
export function mayBeRead(facts: BreachFacts): boolean {
  return (
    mayBe(facts, 'confidentiality') &&
    facts.recipients !== 'none' &&
    !isWithTrustedRecipient(facts) &&
    !isUnintelligible(facts)
  );
}

/** People may notice that data were lost or altered, or they are gone for good. */
export function mayBeMissed(facts: BreachFacts): boolean {
  const altered = mayBe(facts, 'integrity') && isOpen(facts.integrity);
  const lost = mayBe(facts, 'availability') && isOpen(facts.availability);
  const notices = (mayBe(facts, 'integrity') || mayBe(facts, 'availability')) && facts.harm !== 'none';
  return altered || lost || notices;
}

const isOpen = (state: string | null) => state === null || state === 'permanent';
