// What the answer says about each right, as the person who asked reads it.
import { type Text, t } from '../../../core/text.js';
import type { RequestKind } from './kinds.js';

export type Decision = 'granted' | 'partly' | 'refused';

/** The law knows no other outcome. */
const always = (text: Text): Readonly<Record<Decision, Text>> => ({ granted: text, partly: text, refused: text });

export const outcomeSentences: Readonly<Record<RequestKind, Readonly<Record<Decision, Text>>>> = {
  rectification: {
    granted: t('Wij hebben uw gegevens verbeterd.', 'We have corrected your data.'),
    partly: t(`Wij hebben een deel van uw gegevens verbeterd. Een ander deel passen wij niet aan.
               We have corrected part of your data. We do not change another part.`),
    refused: t('Wij passen deze gegevens niet aan.', 'We do not change these data.'),
  },
  access: {
    granted: t(`Ja, wij bewaren gegevens van u. Hieronder leest u wat en waarom. U krijgt er een kopie van.
                Yes, we keep data about you. Below you read what and why. You get a copy of them.`),
    partly: t(`Wij bewaren gegevens van u. U krijgt een kopie, maar een deel laten wij weg.
               We keep data about you. You get a copy, but we leave out a part.`),
    refused: t('Wij geven u geen kopie van gegevens.', 'We do not give you a copy of data.'),
  },
  erasure: {
    granted: t('Wij hebben uw gegevens gewist.', 'We have erased your data.'),
    partly: t(`Wij hebben een deel van uw gegevens gewist. Een ander deel moeten wij bewaren.
               We have erased part of your data. We have to keep another part.`),
    refused: t('Wij wissen deze gegevens niet.', 'We do not erase these data.'),
  },
  marketing: always(t('U krijgt van ons geen reclame meer.', 'You get no more advertising from us.')),
  portability: {
    granted: t(`U krijgt uw gegevens in een bestand dat een ander bedrijf kan inlezen.
                You get your data in a file that another business can read.`),
    partly: t(`U krijgt een deel van uw gegevens in een bestand dat een ander bedrijf kan inlezen.
               You get part of your data in a file that another business can read.`),
    refused: t('Wij geven u geen bestand met gegevens mee.', 'We do not give you a file with data.'),
  },
  'stop-using': {
    granted: t('Wij gebruiken uw gegevens hiervoor niet meer.', 'We no longer use your data for this.'),
    partly: t(`Wij gebruiken uw gegevens minder dan eerst, maar stoppen niet helemaal.
               We use your data less than before, but do not stop altogether.`),
    refused: t('Wij blijven uw gegevens hiervoor gebruiken.', 'We go on using your data for this.'),
  },
  withdraw: always(
    t(`U hebt uw toestemming ingetrokken. Wij gebruiken uw gegevens hiervoor niet meer.
       You have withdrawn your consent. We no longer use your data for this.`),
  ),
  human: {
    granted: t(`Een medewerker heeft opnieuw naar het besluit gekeken.
                A member of staff has looked at the decision again.`),
    partly: t(`Een medewerker heeft opnieuw naar een deel van het besluit gekeken.
               A member of staff has looked at part of the decision again.`),
    refused: t('Wij laten niet opnieuw naar dit besluit kijken.', 'We do not have this decision looked at again.'),
  },
  complaint: {
    granted: t('U hebt gelijk met uw klacht. Dat spijt ons.', 'Your complaint is justified. We are sorry.'),
    partly: t(`U hebt voor een deel gelijk met uw klacht. Dat spijt ons.
               Your complaint is partly justified. We are sorry.`),
    refused: t('Wij zijn het niet eens met uw klacht.', 'We do not agree with your complaint.'),
  },
};

/** Of these the law knows no refusal (art. 21(3) and 7(3) GDPR). */
export const cannotBeRefused: readonly RequestKind[] = ['marketing', 'withdraw'];
