// The advice about a data breach: tell the authority, tell the people, and how severe it is. One pure function; a named
// person decides. It is the highest of the ENISA score and the rules, and what is not known never makes it lower.
import { type Text, t } from '../../../core/text.js';
import type { BreachLaw } from './clock.js';
import {
  type BreachFacts,
  type FactName,
  isUnintelligible,
  isWithTrustedRecipient,
  mayBe,
  settled,
  withoutFact,
} from './facts.js';
import { type EnisaScore, enisaScore, highest, type Severity, severities } from './severity.js';
import { type BreachRule, breachRules, type Reach } from './weighing.js';

export interface Assessment {
  readonly tellAuthority: boolean;
  readonly tellPeople: boolean;
  readonly severity: Severity;
  /** What it was worked out from; exported with it. */
  readonly facts: BreachFacts;
  readonly enisa: EnisaScore;
  /** The rules that raise the advice, the strongest first. */
  readonly raises: readonly { readonly rule: BreachRule; readonly reach: Reach }[];
  /** The circumstance that takes it below the highest rule, when both or all of its parts are known. */
  readonly lowered: readonly ('trusted-recipient' | 'unintelligible')[];
  /** Answers without which the advice would be higher. */
  readonly lowers: readonly FactName[];
  /** Questions not answered yet whose answer may make it lower. */
  readonly couldLower: readonly FactName[];
}

type Outcome = Pick<Assessment, 'tellAuthority' | 'tellPeople' | 'severity' | 'enisa' | 'raises'>;

/** Works out the advice by the law of the day. The same facts and law give the same advice. */
export function assessBreach(given: BreachFacts, law: Pick<BreachLaw, 'threshold'>): Assessment {
  const facts = settled(given);
  const outcome = outcomeOf(facts, law);
  const names = Object.keys(mildest).filter((name): name is FactName => name in facts);
  return {
    ...outcome,
    facts,
    lowered: [
      ...(mayBe(facts, 'confidentiality') && isWithTrustedRecipient(facts) ? (['trusted-recipient'] as const) : []),
      ...(mayBe(facts, 'confidentiality') && isUnintelligible(facts) ? (['unintelligible'] as const) : []),
    ],
    lowers: names.filter(
      (name) => facts[name] !== null && isMilder(outcome, outcomeOf(settled(withoutFact(facts, name)), law)),
    ),
    couldLower: couldLower(facts, outcome, law, names),
  };
}

function outcomeOf(facts: BreachFacts, { threshold }: Pick<BreachLaw, 'threshold'>): Outcome {
  const enisa = enisaScore(facts);
  const raises = breachRules
    .map((rule) => ({ rule, reach: rule.reach(facts) }))
    .filter(({ reach }) => reach !== 'nobody')
    .toSorted((one, other) => Number(other.reach === 'people') - Number(one.reach === 'people'));
  const severity = highest([
    ...(enisa.counts ? [enisa.band] : []),
    ...raises.map(({ reach }): Severity => (reach === 'people' ? 'high' : 'medium')),
  ]);
  const tellPeople = severity === 'high' || severity === 'very-high';
  // Art. 33(1): not only when a risk is unlikely. Art. 34(1): when a high risk is likely.
  return { tellAuthority: threshold === 'risk' ? severity !== 'low' : tellPeople, tellPeople, severity, enisa, raises };
}

/** Whether any of the three is lower than in the other. */
export function isMilder(
  one: Pick<Assessment, 'tellAuthority' | 'tellPeople' | 'severity'>,
  other: Pick<Assessment, 'tellAuthority' | 'tellPeople' | 'severity'>,
): boolean {
  return (
    (!one.tellAuthority && other.tellAuthority) ||
    (!one.tellPeople && other.tellPeople) ||
    severities.indexOf(one.severity) < severities.indexOf(other.severity)
  );
}

/** The answer to each question that can make the advice lowest, with what follows from it. */
const mildest: Readonly<Record<FactName, Partial<BreachFacts>>> = {
  data: { data: ['name'] },
  people: { people: 1 },
  recipients: { recipients: 'none' },
  deleted: { deleted: true },
  readable: { readable: 'unintelligible', keySafe: true, intactCopy: true },
  keySafe: { keySafe: true },
  intactCopy: { intactCopy: true },
  intent: { intent: false },
  nature: { nature: ['confidentiality'] },
  integrity: { integrity: 'restored' },
  availability: { availability: 'recovered' },
  harm: { harm: 'none' },
  tells: { tells: 'nothing' },
  identifiable: { identifiable: 'hardly' },
  groups: { groups: ['customers'] },
};

/** Unknown questions of which the mildest answer lowers the advice: by itself, or beside the mildest answers to the rest. */
function couldLower(
  facts: BreachFacts,
  now: Outcome,
  law: Pick<BreachLaw, 'threshold'>,
  names: readonly FactName[],
): readonly FactName[] {
  const open = names.filter((name) => facts[name] === null && isAsked(facts, name));
  const answered = (all: readonly FactName[]) => {
    let known = facts;
    for (const name of all) known = { ...known, ...mildest[name] };
    return outcomeOf(settled(known), law);
  };
  const best = answered(open);
  return open.filter(
    (name) =>
      isMilder(answered([name]), now) ||
      (isMilder(best, now) && isMilder(best, answered(open.filter((other) => other !== name)))),
  );
}

/** A question that follows from another is there once that one has the answer it follows from. */
function isAsked({ recipients, readable, nature }: BreachFacts, name: FactName): boolean {
  switch (name) {
    case 'deleted':
      return recipients === 'trusted';
    case 'keySafe':
    case 'intactCopy':
      return readable === 'unintelligible';
    case 'integrity':
    case 'availability':
      return nature?.includes(name) === true;
    case 'harm':
      return nature?.some((one) => one !== 'confidentiality') === true;
    default:
      return true;
  }
}

export const factWords: Readonly<Record<FactName, Text>> = {
  data: t('om welke gegevens het gaat', 'which data are concerned'),
  people: t('om hoeveel mensen het gaat', 'how many people are concerned'),
  recipients: t('wie de gegevens nu heeft', 'who has the data now'),
  deleted: t('of de ander bevestigt dat alles gewist is', 'whether the other confirms that all is deleted'),
  readable: t('of iemand de gegevens kan lezen', 'whether anybody can read the data'),
  keySafe: t('of de sleutel veilig is', 'whether the key is safe'),
  intactCopy: t('of u een goede kopie hebt', 'whether you have an intact copy'),
  intent: t('of er opzet in het spel is', 'whether somebody meant it'),
  nature: t('wat er met de gegevens is gebeurd', 'what happened to the data'),
  integrity: t('of veranderde gegevens hersteld zijn', 'whether altered data are restored'),
  availability: t('of de gegevens weer terug zijn', 'whether the data are back'),
  harm: t('wat mensen ervan merken', 'what people notice of it'),
  tells: t('wat iemand uit de gegevens kan opmaken', 'what can be told from the data'),
  identifiable: t('hoe makkelijk mensen te herkennen zijn', 'how easily people can be recognised'),
  groups: t('om welke mensen het gaat', 'which people are concerned'),
};

export const loweredWords: Readonly<Record<Assessment['lowered'][number], Text>> = {
  'trusted-recipient':
    t(`Het ging per ongeluk. Wie de gegevens kreeg is te vertrouwen, en heeft bevestigd dat alles gewist is.
       It was by accident. Who received the data can be trusted, and has confirmed that all is deleted.`),
  unintelligible: t(`Niemand kan de gegevens lezen, de sleutel is veilig, en u hebt een goede kopie.
                     Nobody can read the data, the key is safe, and you have an intact copy.`),
};
