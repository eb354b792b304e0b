// The advice about a data breach: tell the authority, tell the people, or not to be said yet. One pure function; a named
// person decides. What is not known is none of the answers: it leaves the advice open as far as it could still change it.
import { type Text, t } from '../../../core/text.js';
import type { BreachLaw } from './clock.js';
import {
  type BreachFacts,
  type FactName,
  factNames,
  isUnintelligible,
  isWithTrustedRecipient,
  settled,
  withoutFact,
} from './facts.js';
import { openFacts, rangeOf, settlesMost } from './possible.js';
import { type BreachReason, breachReasons } from './reasons.js';
import { type EnisaScore, enisaScore, type Severity } from './severity.js';
import { type Reach, reaches } from './weighing.js';

/** Why nobody could get at the data, or learned anything from them. */
export type Lowered = 'nobody' | 'trusted-recipient' | 'unintelligible';

export interface Assessment {
  /** The lowest and the highest advice that what is not known leaves possible. */
  readonly least: Reach;
  readonly most: Reach;
  /** Whether nothing that is not known could still change what to do. */
  readonly decided: boolean;
  /** As the highest advice that is possible: what is to be done when nothing more is found out in time. */
  readonly tellAuthority: boolean;
  readonly tellPeople: boolean;
  readonly severity: Severity;
  /** What it was worked out from; exported with it. */
  readonly facts: BreachFacts;
  readonly enisa: EnisaScore;
  /** What weighs, of what was said; the strongest first. */
  readonly weighs: readonly BreachReason[];
  readonly lowered: readonly Lowered[];
}

/** Works out the advice by the law of the day. The same facts and law give the same advice. */
export function assessBreach(given: BreachFacts, { threshold }: Pick<BreachLaw, 'threshold'>): Assessment {
  const facts = settled(given);
  const { least, most } = rangeOf(facts);
  const enisa = enisaScore(facts);
  const atMost = toTell(most, threshold);
  const atLeast = toTell(least, threshold);
  return {
    least,
    most,
    decided: atMost.tellAuthority === atLeast.tellAuthority && atMost.tellPeople === atLeast.tellPeople,
    ...atMost,
    severity: severityOf(most, enisa),
    facts,
    enisa,
    weighs: most === 'nobody' && least === 'nobody' ? [] : breachReasons.filter(({ holds }) => holds(facts)),
    lowered: loweredBy(facts),
  };
}

/** Art. 33(1): not only when a risk is unlikely. Art. 34(1): when a high risk is likely. */
function toTell(reach: Reach, threshold: BreachLaw['threshold']) {
  const tellPeople = reach === 'people';
  return { tellAuthority: threshold === 'risk' ? reach !== 'nobody' : tellPeople, tellPeople };
}

/** The score of ENISA only says how high a high risk is. */
function severityOf(reach: Reach, { band }: EnisaScore): Severity {
  if (reach === 'people') return band === 'very-high' ? 'very-high' : 'high';
  return reach === 'authority' ? 'medium' : 'low';
}

function loweredBy(facts: BreachFacts): readonly Lowered[] {
  if (facts.recipients === 'none') return ['nobody'];
  return [
    ...(isWithTrustedRecipient(facts) ? (['trusted-recipient'] as const) : []),
    ...(isUnintelligible(facts) ? (['unintelligible'] as const) : []),
  ];
}

/** Whether the advice of one is lower than that of the other, in what it is at most. */
export function isMilder(one: Pick<Assessment, 'most'>, other: Pick<Assessment, 'most'>): boolean {
  return reaches.indexOf(one.most) < reaches.indexOf(other.most);
}

/** What is not known yet and could still change the advice, in the order of the triage; nothing once it is decided. */
export function notKnownYet({ decided, facts }: Pick<Assessment, 'decided' | 'facts'>): readonly FactName[] {
  return decided ? [] : openFacts(facts);
}

/** The one fact to find out first: the one whose answers most often settle the advice. */
export function findFirst(assessment: Pick<Assessment, 'decided' | 'facts'>): FactName | undefined {
  return assessment.decided ? undefined : settlesMost(assessment.facts);
}

/** Known answers without which the advice could be higher. */
export function lowering({ facts, most }: Pick<Assessment, 'facts' | 'most'>): readonly FactName[] {
  return factNames.filter(
    (name) => facts[name] !== null && isMilder({ most }, { most: rangeOf(withoutFact(facts, name)).most }),
  );
}

export const factWords: Readonly<Record<FactName, Text>> = {
  data: t('om welke gegevens het gaat', 'which data are concerned'),
  people: t('om hoeveel mensen het gaat', 'how many people are concerned'),
  recipients: t('wie de gegevens nu heeft', 'who has the data now'),
  deleted: t(
    'of de ander bevestigt dat alles gewist of terug is',
    'whether the other confirms that all is deleted or returned',
  ),
  readable: t('of iemand de gegevens kan lezen', 'whether anybody can read the data'),
  keySafe: t('of de sleutel veilig is', 'whether the key is safe'),
  intactCopy: t('of u een goede kopie hebt', 'whether you have an intact copy'),
  salted: t('of de hash niet terug te rekenen is', 'whether the hash cannot be worked back'),
  wipeConfirmed: t('of het wissen op tijd lukte', 'whether the wiping succeeded in time'),
  intent: t('of er opzet in het spel is', 'whether somebody meant it'),
  nature: t('wat er met de gegevens is gebeurd', 'what happened to the data'),
  integrity: t('of veranderde gegevens hersteld zijn', 'whether altered data are restored'),
  availability: t('of de gegevens weer terug zijn', 'whether the data are back'),
  harm: t('wat mensen ervan merken', 'what people notice of it'),
  gives: t('wat iemand met de gegevens kan', 'what somebody can do with the data'),
  identifiable: t('hoe makkelijk mensen te herkennen zijn', 'how easily people can be recognised'),
  groups: t('om welke mensen het gaat', 'which people are concerned'),
};

const itPeople = t('wie uw computers beheert', 'whoever looks after your computers');
const knowsTheWork = t('wie dit werk doet', 'whoever does this work');
const sender = t('wie het verstuurde of kwijtraakte', 'whoever sent or lost it');

/** Whom to ask about what is not known. */
export const whoFindsOut: Readonly<Record<FactName, Text>> = {
  data: knowsTheWork,
  people: knowsTheWork,
  recipients: sender,
  deleted: t('de ontvanger', 'the recipient'),
  readable: itPeople,
  keySafe: itPeople,
  intactCopy: itPeople,
  salted: itPeople,
  wipeConfirmed: itPeople,
  intent: sender,
  nature: itPeople,
  integrity: itPeople,
  availability: itPeople,
  harm: knowsTheWork,
  gives: knowsTheWork,
  identifiable: knowsTheWork,
  groups: knowsTheWork,
};

export const loweredWords: Readonly<Record<Lowered, Text>> = {
  nobody: t('Het is zeker dat niemand de gegevens heeft gezien.', 'It is certain that nobody saw the data.'),
  'trusted-recipient':
    t(`Het ging per ongeluk. Wie de gegevens kreeg is te vertrouwen, en heeft bevestigd dat alles gewist of terug is.
       It was by accident. Who received the data can be trusted, and has confirmed that all is deleted or returned.`),
  unintelligible: t(`Niemand kan de gegevens lezen: het slot, de hash of het wissen heeft gewerkt.
                     Nobody can read the data: the lock, the hash or the wiping has worked.`),
};
