// Rules from the law and the risk factors of the EDPB that raise the advice about a breach, each with its source.
import { type Text, t } from '../../../core/text.js';
import { type BreachFacts, type DataKind, type FactName, mayBe, mayBeRead, mayInclude, specialData } from './facts.js';

/** Whom to tell, as a rule would have it. People are never told without the authority. */
export type Reach = 'nobody' | 'authority' | 'people';

export interface BreachRule {
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  /** Which answers it looks at. */
  readonly looksAt: readonly FactName[];
  readonly reach: (facts: BreachFacts) => Reach;
}

/** ENISA gives a flag above this; the EDPB names the number of people as a factor without one. Our own choice. */
export const manyPeople = 100;

const highRisk: readonly DataKind[] = [...specialData, 'criminal', 'bsn', 'id-copy', 'card', 'credentials'];
const telling: readonly DataKind[] = ['purchases', 'account-number', 'income-debts', 'benefit', 'location'];
const protectedGroups = ['patients', 'minors', 'pupils', 'vulnerable'];

/** Nobody can say who has them. */
const isAnybody = ({ recipients }: BreachFacts) =>
  recipients === null || recipients === 'lost' || recipients === 'unknown' || recipients === 'public';
const when = (raised: boolean, reach: Reach): Reach => (raised ? reach : 'nobody');

export const breachRules: readonly BreachRule[] = [
  {
    id: 'missed',
    title: t(`mensen merken er iets van dat gegevens weg of veranderd zijn
              people notice that data are gone or altered`),
    source: 'Art. 4(12) and 33(1) GDPR; EDPB 9/2022, type of breach and severity of consequences',
    looksAt: ['nature', 'harm'],
    reach: (facts) => {
      if (!mayBe(facts, 'integrity') && !mayBe(facts, 'availability')) return 'nobody';
      if (facts.harm === 'none') return 'nobody';
      return facts.harm === 'some' ? 'authority' : 'people';
    },
  },
  {
    id: 'intent',
    title: t('iemand met opzet kan de gegevens lezen', 'somebody who means harm can read the data'),
    source: 'EDPB 9/2022, severity of consequences: known or likely bad intentions',
    looksAt: ['intent', 'recipients', 'readable'],
    reach: (facts) => when(mayBeRead(facts) && facts.intent !== false, 'authority'),
  },
  {
    id: 'sensitive',
    title: t(`er zijn gegevens bij die extra bescherming vragen
              there are data among them that need extra protection`),
    source: 'Art. 9, 10 and 34(1) GDPR, art. 46 UAVG; EDPB 9/2022, nature and sensitivity of the data',
    looksAt: ['data', 'recipients', 'readable'],
    reach: (facts) => when(mayBeRead(facts) && mayInclude(facts, highRisk), 'people'),
  },
  {
    id: 'identity-fraud',
    title: t(`met deze gegevens kan iemand zich voordoen als een ander
              with these data somebody can pose as another person`),
    source: 'Recital 85 GDPR; EDPB 9/2022, combination of data and identity fraud',
    looksAt: ['data', 'recipients', 'intent'],
    reach: (facts) => {
      const enough = mayInclude(facts, ['birth-date']) && mayInclude(facts, ['name', 'contact']);
      if (!mayBeRead(facts) || !enough) return 'nobody';
      return isAnybody(facts) || facts.intent !== false ? 'people' : 'authority';
    },
  },
  {
    id: 'phishing',
    title: t(`met deze gegevens kan iemand mensen gericht misleiden
              with these data somebody can mislead people in a targeted way`),
    source: 'Recital 85 GDPR; EDPB 9/2022, severity of consequences: phishing',
    looksAt: ['data', 'recipients', 'intent'],
    reach: (facts) =>
      when(
        mayBeRead(facts) &&
          facts.intent !== false &&
          isAnybody(facts) &&
          mayInclude(facts, ['contact']) &&
          mayInclude(facts, telling),
        'people',
      ),
  },
  {
    id: 'danger',
    title: t('iemand kan hierdoor in gevaar komen', 'somebody may come into danger because of it'),
    source: 'Recital 75 and art. 34(1) GDPR; EDPB 9/2022, special characteristics of the person',
    looksAt: ['tells', 'recipients', 'readable'],
    reach: (facts) => when(mayBeRead(facts) && (facts.tells === null || facts.tells === 'danger'), 'people'),
  },
  {
    id: 'uncontrolled',
    title: t('u weet niet meer wie de gegevens heeft', 'you no longer know who has the data'),
    source: 'Art. 33(1) GDPR; EDPB 9/2022, severity of consequences: whether the recipient is known and trusted',
    looksAt: ['recipients', 'readable'],
    reach: (facts) => when(mayBeRead(facts) && isAnybody(facts) && facts.recipients !== 'lost', 'authority'),
  },
  {
    id: 'lost',
    title: t(`het is kwijt, en wie het vindt kan het misschien lezen
              it is lost, and whoever finds it may be able to read it`),
    source: 'Art. 33(1) GDPR; EDPB 9/2022, par. 33, example 1: its loss is certain, so it is reported',
    looksAt: ['recipients', 'readable', 'tells'],
    // Only where it is known that the data say nothing about anybody is a risk shown to be unlikely.
    reach: (facts) => when(mayBeRead(facts) && facts.recipients === 'lost' && facts.tells !== 'nothing', 'authority'),
  },
  {
    id: 'many',
    title: t('het gaat om veel mensen', 'many people are concerned'),
    source: 'EDPB 9/2022, number of affected people; ENISA 2013, flag above 100',
    looksAt: ['people', 'recipients', 'readable'],
    reach: (facts) => when(mayBeRead(facts) && (facts.people === null || facts.people > manyPeople), 'authority'),
  },
  {
    id: 'vulnerable',
    title: t(`er zijn mensen bij die extra kwetsbaar zijn, zoals kinderen of patiënten
              there are people among them who are extra vulnerable, such as children or patients`),
    source: 'Recital 75 GDPR; EDPB 9/2022, special characteristics of the person',
    looksAt: ['groups', 'recipients', 'readable'],
    reach: (facts) =>
      when(
        mayBeRead(facts) && (facts.groups === null || facts.groups.some((group) => protectedGroups.includes(group))),
        'authority',
      ),
  },
];
