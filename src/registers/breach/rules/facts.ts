// What the advice about a data breach looks at. `null` is "weet ik niet": it is never read as one of the answers.

/** Kinds of data as the form of the authority lists them: ordinary (6.1), then the special ones of art. 9(1) (6.2). */
export const ordinaryData = [
  'name',
  'gender',
  'age',
  'birth-date',
  'family',
  'bsn',
  'contact',
  'credentials',
  'account-number',
  'card',
  'income-debts',
  'benefit',
  'id-number',
  'id-copy',
  'plate',
  'photo',
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

/** What somebody can do with all of it together, or learn from it: each weighs by itself, and nothing ticked is nothing. */
export const givenAway = ['pose', 'money', 'private', 'danger'] as const;
/** `as-ticked`: an answer to an earlier question, that the kinds of data say what they say. */
export type GivenAway = (typeof givenAway)[number] | 'as-ticked';

export const identifiableLevels = ['hardly', 'limited', 'likely', 'directly'] as const;
export type Identifiable = (typeof identifiableLevels)[number];
export const groupKinds = [
  'staff',
  'customers',
  'users',
  'applicants',
  'patients',
  'minors',
  'pupils',
  'vulnerable',
] as const;
export type Group = (typeof groupKinds)[number] | 'other';
/**
 * `none`: it is certain that nobody saw them. `staff`: own people without a right to them. `lost`: gone, and nothing shows
 * that anybody saw them. `service`: a service on the internet, such as an AI chatbot.
 */
export const recipientKinds = ['none', 'trusted', 'staff', 'known', 'lost', 'service', 'unknown', 'public'] as const;
export type Recipients = (typeof recipientKinds)[number];
/** `locked`: a lock on the screen and no more. `wiped`: from a distance. */
export const readableKinds = ['readable', 'locked', 'unintelligible', 'hashed', 'wiped'] as const;
export type Readable = (typeof readableKinds)[number];
export const natures = ['confidentiality', 'integrity', 'availability'] as const;
export type Nature = (typeof natures)[number];
export const harms = ['none', 'some', 'serious'] as const;
export type Harm = (typeof harms)[number];

export interface BreachFacts {
  readonly data: readonly DataKind[] | null;
  readonly people: number | null;
  readonly recipients: Recipients | null;
  /** Follows `recipients: 'trusted'`: the recipient confirmed that the data are deleted and were not used. */
  readonly deleted: boolean | null;
  readonly readable: Readable | null;
  /** Follow `readable: 'unintelligible'`. */
  readonly keySafe: boolean | null;
  readonly intactCopy: boolean | null;
  /** Follows `readable: 'hashed'`: made so that nobody can work them back, with a salt. */
  readonly salted: boolean | null;
  /** Follows `readable: 'wiped'`: the device confirmed it before anybody could have got at the data. */
  readonly wipeConfirmed: boolean | null;
  /** Somebody meant to get, change or block the data. */
  readonly intent: boolean | null;
  readonly nature: readonly Nature[] | null;
  /** Follow a `nature` that includes them: altered data, lost data; they tell of the breach and do not weigh. */
  readonly integrity: 'restored' | 'restorable' | 'permanent' | null;
  readonly availability: 'recovered' | 'temporary' | 'permanent' | null;
  /** What people notice of data that are altered, blocked or lost. */
  readonly harm: Harm | null;
  readonly gives: readonly GivenAway[] | null;
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
  salted: null,
  wipeConfirmed: null,
  intent: null,
  nature: null,
  integrity: null,
  availability: null,
  harm: null,
  gives: null,
  identifiable: null,
  groups: null,
};
export const factNames: readonly FactName[] = Object.keys(nothingKnown).filter(
  (name): name is FactName => name in nothingKnown,
);

/** Whether a question is there: one that follows from another waits for the answer that it follows from. */
export function isAsked(facts: BreachFacts, name: FactName): boolean {
  const { recipients, readable, nature } = facts;
  switch (name) {
    case 'deleted':
      return recipients === 'trusted';
    case 'keySafe':
    case 'intactCopy':
      return readable === 'unintelligible';
    case 'salted':
      return readable === 'hashed';
    case 'wipeConfirmed':
      return readable === 'wiped';
    case 'integrity':
    case 'availability':
      return nature?.includes(name) === true;
    case 'harm':
      return isGone(facts);
    default:
      return true;
  }
}

/** Data were altered or cannot be reached, as far as is known. What is lost is gone, whatever else it is (EDPB 9/2022, 33). */
export function isGone({ nature, recipients }: BreachFacts): boolean {
  return recipients === 'lost' || nature?.some((one) => one !== 'confidentiality') === true;
}

/** The same facts without this answer, nor those that follow from it. */
export function withoutFact(facts: BreachFacts, name: FactName): BreachFacts {
  return settled({ ...facts, [name]: null });
}

/** The facts with only those follow-ups that still follow: an answer that lapsed counts no more. */
export function settled(facts: BreachFacts): BreachFacts {
  const lapsed = factNames.filter((name) => facts[name] !== null && !isAsked(facts, name));
  return lapsed.length === 0 ? facts : { ...facts, ...Object.fromEntries(lapsed.map((name) => [name, null])) };
}

/**
 * Trusted **and** deletion confirmed **and** by accident (page of the AP about notifying or not). Whoever got at the data on
 * purpose is not trusted for who they are.
 */
export function isWithTrustedRecipient({ recipients, deleted, intent }: BreachFacts): boolean {
  return recipients === 'trusted' && deleted === true && intent === false;
}

/**
 * Encrypted **and** the key safe **and** an intact copy (same page; art. 34(3)(a)), hashed so that nobody can work it back,
 * or wiped from a distance in time. A lock on the screen is none of these.
 */
export function isUnintelligible(facts: BreachFacts): boolean {
  return cannotBeRead(facts) && (facts.readable !== 'unintelligible' || facts.intactCopy === true);
}

/** Nobody can read them, whether or not we still have them ourselves. */
export function cannotBeRead({ readable, keySafe, salted, wipeConfirmed }: BreachFacts): boolean {
  if (readable === 'hashed') return salted === true;
  if (readable === 'wiped') return wipeConfirmed === true;
  return readable === 'unintelligible' && keySafe === true;
}
