// What weighs in the advice about a breach, in words, each with its source: only what somebody said, never what is unknown.
import { type Text, t } from '../../../core/text.js';
import { type BreachFacts, cannotBeRead, type DataKind, type FactName, isGone, specialData } from './facts.js';
import { manyPeople } from './weighing.js';

export interface BreachReason {
  readonly id: string;
  readonly title: Text;
  /** Where it comes from. */
  readonly source: Text;
  /** Which answers it looks at. */
  readonly looksAt: readonly FactName[];
  /** An answer that is not known gives no reason. */
  readonly holds: (facts: BreachFacts) => boolean;
}

const highRisk: readonly DataKind[] = [...specialData, 'criminal', 'bsn', 'id-copy', 'card', 'credentials'];
const has = ({ data }: BreachFacts, ...kinds: readonly DataKind[]) =>
  data?.some((kind) => kinds.includes(kind)) === true;
const gives = (facts: BreachFacts, ...ways: readonly string[]) =>
  facts.gives?.some((way) => ways.includes(way)) === true;
const isOutside = ({ recipients }: BreachFacts) =>
  recipients === 'unknown' || recipients === 'public' || recipients === 'service';
const mayBeElsewhere = ({ recipients }: BreachFacts) => recipients !== 'none';

/** The strongest first. */
export const breachReasons: readonly BreachReason[] = [
  {
    id: 'danger',
    title: t('iemand kan hierdoor in gevaar komen', 'somebody may come into danger because of it'),
    source: t(`Overweging 75 en art. 34 lid 1 AVG; EDPB 9/2022, bijzondere kenmerken van de persoon
               Recital 75 and art. 34(1) GDPR; EDPB 9/2022, special characteristics of the person`),
    looksAt: ['gives'],
    holds: (facts) => mayBeElsewhere(facts) && gives(facts, 'danger'),
  },
  {
    id: 'missed',
    title: t(`mensen merken er iets van dat gegevens weg of veranderd zijn
              people notice that data are gone or altered`),
    source: t(`Art. 4 onder 12 en 33 lid 1 AVG; EDPB 9/2022, soort inbreuk en ernst van de gevolgen
               Art. 4(12) and 33(1) GDPR; EDPB 9/2022, type of breach and severity of consequences`),
    looksAt: ['nature', 'recipients', 'harm'],
    holds: (facts) => isGone(facts) && (facts.harm === 'some' || facts.harm === 'serious'),
  },
  {
    id: 'sensitive',
    title: t(`er zijn gegevens bij die extra bescherming vragen
              there are data among them that need extra protection`),
    source: t(`Art. 9, 10 en 34 lid 1 AVG, art. 46 UAVG; EDPB 9/2022, aard en gevoeligheid van de gegevens
               Art. 9, 10 and 34(1) GDPR, art. 46 UAVG; EDPB 9/2022, nature and sensitivity of the data`),
    looksAt: ['data', 'gives'],
    holds: (facts) =>
      mayBeElsewhere(facts) &&
      (has(facts, ...highRisk.filter((kind) => kind !== 'health')) ||
        (has(facts, 'health') && (facts.gives === null || gives(facts, 'private', 'as-ticked')))),
  },
  {
    id: 'private',
    title: t(`iemand kan er iets privés uit opmaken, zoals een ziekte of een geloof
              somebody can learn something private from it, such as an illness or a belief`),
    source: t(`Art. 9 AVG; HvJ EU C-184/20: ook wat alleen af te leiden is, zoals uit een lidmaatschap
               Art. 9 GDPR; CJEU C-184/20: also what can only be concluded, such as from a membership`),
    looksAt: ['gives'],
    holds: (facts) => mayBeElsewhere(facts) && gives(facts, 'private'),
  },
  {
    id: 'identity-fraud',
    title: t(`met deze gegevens kan iemand zich voordoen als een ander
              with these data somebody can pose as another person`),
    source: t(`Overweging 85 AVG; EDPB 9/2022, gegevens samen en identiteitsfraude
               Recital 85 GDPR; EDPB 9/2022, combination of data and identity fraud`),
    looksAt: ['data', 'gives'],
    holds: (facts) =>
      mayBeElsewhere(facts) &&
      (gives(facts, 'pose') || (has(facts, 'birth-date', 'id-number') && has(facts, 'name', 'contact'))),
  },
  {
    id: 'money',
    title: t(`iemand kan zien hoe anderen er met geld voor staan
              somebody can see how others stand for money`),
    source: t(`Overweging 75 AVG; EDPB 9/2022, aard en gevoeligheid van de gegevens
               Recital 75 GDPR; EDPB 9/2022, nature and sensitivity of the data`),
    looksAt: ['gives', 'data'],
    holds: (facts) =>
      mayBeElsewhere(facts) &&
      (gives(facts, 'money') || (has(facts, 'income-debts', 'benefit') && gives(facts, 'as-ticked'))),
  },
  {
    id: 'intent',
    title: t('iemand deed het met opzet', 'somebody did it on purpose'),
    source: t(`EDPB 9/2022, ernst van de gevolgen: kwade bedoelingen zijn bekend of waarschijnlijk
               EDPB 9/2022, severity of consequences: known or likely bad intentions`),
    looksAt: ['intent'],
    holds: ({ intent }) => intent === true,
  },
  {
    id: 'uncontrolled',
    title: t('u weet niet wie de gegevens nu heeft', 'you do not know who has the data now'),
    source: t(`Art. 33 lid 1 AVG; EDPB 9/2022, ernst van de gevolgen: of de ontvanger bekend en te vertrouwen is
               Art. 33(1) GDPR; EDPB 9/2022, severity of consequences: whether the recipient is known and trusted`),
    looksAt: ['recipients'],
    holds: isOutside,
  },
  {
    id: 'lost',
    title: t(`het is kwijt, en wie het vindt kan het misschien lezen
              it is lost, and whoever finds it may be able to read it`),
    source: t(`Art. 33 lid 1 AVG; EDPB 9/2022, punt 33, voorbeeld 1: dat het kwijt is staat vast, wie het zag niet
               Art. 33(1) GDPR; EDPB 9/2022, par. 33, example 1: its loss is certain, and who saw it cannot be established`),
    looksAt: ['recipients'],
    holds: (facts) => facts.recipients === 'lost' && !cannotBeRead(facts),
  },
  {
    id: 'lost-unreadable',
    title: t('het is kwijt, ook al kan niemand het lezen', 'it is lost, although nobody can read it'),
    source: t(`Art. 4 onder 12 AVG: verlies; EDPB 9/2022, punt 33, voorbeeld 1
               Art. 4(12) GDPR: loss; EDPB 9/2022, par. 33, example 1`),
    looksAt: ['recipients', 'readable'],
    holds: (facts) => facts.recipients === 'lost' && cannotBeRead(facts),
  },
  {
    id: 'seen',
    title: t('een ander heeft de gegevens', 'another person has the data'),
    source: t(`Art. 4 onder 12 AVG: verstrekking; EDPB 9/2022, soort inbreuk
               Art. 4(12) GDPR: disclosure; EDPB 9/2022, type of breach`),
    looksAt: ['recipients'],
    holds: ({ recipients }) => recipients === 'known' || recipients === 'staff' || recipients === 'trusted',
  },
  {
    id: 'not-deleted',
    title: t(`het is niet bevestigd dat alles gewist of terug is
              it was not confirmed that all is deleted or returned`),
    source: t(`AP, datalek wel of niet melden; EDPB 9/2022: te vertrouwen, en doet wat u vraagt
               AP, datalek wel of niet melden; EDPB 9/2022: trusted and follows instructions`),
    looksAt: ['recipients', 'deleted'],
    holds: ({ recipients, deleted }) => recipients === 'trusted' && deleted === false,
  },
  {
    id: 'readable',
    title: t('de gegevens zijn gewoon te lezen', 'the data can simply be read'),
    source: t(`Art. 34 lid 3 onder a AVG: een slot op het scherm maakt gegevens niet onleesbaar
               Art. 34(3)(a) GDPR: a lock on the screen does not make data unintelligible`),
    looksAt: ['readable'],
    holds: (facts) => mayBeElsewhere(facts) && (facts.readable === 'readable' || facts.readable === 'locked'),
  },
  {
    id: 'weak-lock',
    title: t(`het slot houdt niet: de sleutel is niet veilig, er is geen goede kopie, of het wissen lukte niet
              the lock does not hold: the key is not safe, there is no intact copy, or the wiping failed`),
    source: t(`AP, datalek wel of niet melden: gegevens nog heel, in eigen hand, en de sleutel veilig
               AP, datalek wel of niet melden: intact, under control, and the key not in danger`),
    looksAt: ['readable', 'keySafe', 'intactCopy', 'salted', 'wipeConfirmed'],
    holds: ({ keySafe, intactCopy, salted, wipeConfirmed }) =>
      [keySafe, intactCopy, salted, wipeConfirmed].includes(false),
  },
  {
    id: 'many',
    title: t('het gaat om veel mensen', 'many people are concerned'),
    source: t(`EDPB 9/2022, aantal mensen; ENISA 2013, vanaf 100
               EDPB 9/2022, number of affected people; ENISA 2013, flag above 100`),
    looksAt: ['people'],
    holds: (facts) => mayBeElsewhere(facts) && facts.people !== null && facts.people > manyPeople,
  },
  {
    id: 'vulnerable',
    title: t(`er zijn mensen bij die extra kwetsbaar zijn, zoals kinderen of patiënten
              there are people among them who are extra vulnerable, such as children or patients`),
    source: t(`Overweging 75 AVG; EDPB 9/2022, bijzondere kenmerken van de persoon
               Recital 75 GDPR; EDPB 9/2022, special characteristics of the person`),
    looksAt: ['groups'],
    holds: (facts) =>
      mayBeElsewhere(facts) &&
      facts.groups?.some((group) => ['patients', 'minors', 'pupils', 'vulnerable'].includes(group)) === true,
  },
  {
    id: 'recognisable',
    title: t('een ander ziet meteen om wie het gaat', 'another person sees at once who it is about'),
    source: t(`EDPB 9/2022, hoe makkelijk iemand te herkennen is; ENISA 2013
               EDPB 9/2022, ease of identification; ENISA 2013`),
    looksAt: ['identifiable'],
    holds: (facts) => mayBeElsewhere(facts) && facts.identifiable !== null && facts.identifiable !== 'hardly',
  },
];
