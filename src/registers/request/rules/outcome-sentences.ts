// What the answer says about each right, as the person who asked reads it.
import type { Text } from '../../../core/text.js';
import type { RequestKind } from './kinds.js';

export type Decision = 'granted' | 'partly' | 'refused';

export const outcomeSentences: Readonly<Record<RequestKind, Readonly<Record<Decision, Text>>>> = {
  rectification: {
    granted: { nl: 'Wij hebben uw gegevens verbeterd.', en: 'We have corrected your data.' },
    partly: {
      nl: 'Wij hebben een deel van uw gegevens verbeterd. Een ander deel passen wij niet aan.',
      en: 'We have corrected part of your data. We do not change another part.',
    },
    refused: { nl: 'Wij passen deze gegevens niet aan.', en: 'We do not change these data.' },
  },
  access: {
    granted: {
      nl: 'Ja, wij bewaren gegevens van u. Hieronder leest u wat en waarom. U krijgt er een kopie van.',
      en: 'Yes, we keep data about you. Below you read what and why. You get a copy of them.',
    },
    partly: {
      nl: 'Wij bewaren gegevens van u. U krijgt een kopie, maar een deel laten wij weg.',
      en: 'We keep data about you. You get a copy, but we leave out a part.',
    },
    refused: { nl: 'Wij geven u geen kopie van gegevens.', en: 'We do not give you a copy of data.' },
  },
  erasure: {
    granted: { nl: 'Wij hebben uw gegevens gewist.', en: 'We have erased your data.' },
    partly: {
      nl: 'Wij hebben een deel van uw gegevens gewist. Een ander deel moeten wij bewaren.',
      en: 'We have erased part of your data. We have to keep another part.',
    },
    refused: { nl: 'Wij wissen deze gegevens niet.', en: 'We do not erase these data.' },
  },
  marketing: {
    granted: { nl: 'U krijgt van ons geen reclame meer.', en: 'You get no more advertising from us.' },
    partly: { nl: 'U krijgt van ons geen reclame meer.', en: 'You get no more advertising from us.' },
    refused: { nl: 'U krijgt van ons geen reclame meer.', en: 'You get no more advertising from us.' },
  },
  portability: {
    granted: {
      nl: 'U krijgt uw gegevens in een bestand dat een ander bedrijf kan inlezen.',
      en: 'You get your data in a file that another business can read.',
    },
    partly: {
      nl: 'U krijgt een deel van uw gegevens in een bestand dat een ander bedrijf kan inlezen.',
      en: 'You get part of your data in a file that another business can read.',
    },
    refused: { nl: 'Wij geven u geen bestand met gegevens mee.', en: 'We do not give you a file with data.' },
  },
  'stop-using': {
    granted: { nl: 'Wij gebruiken uw gegevens hiervoor niet meer.', en: 'We no longer use your data for this.' },
    partly: {
      nl: 'Wij gebruiken uw gegevens minder dan eerst, maar stoppen niet helemaal.',
      en: 'We use your data less than before, but do not stop altogether.',
    },
    refused: { nl: 'Wij blijven uw gegevens hiervoor gebruiken.', en: 'We go on using your data for this.' },
  },
  withdraw: {
    granted: {
      nl: 'U hebt uw toestemming ingetrokken. Wij gebruiken uw gegevens hiervoor niet meer.',
      en: 'You have withdrawn your consent. We no longer use your data for this.',
    },
    partly: {
      nl: 'U hebt uw toestemming ingetrokken. Wij gebruiken uw gegevens hiervoor niet meer.',
      en: 'You have withdrawn your consent. We no longer use your data for this.',
    },
    refused: {
      nl: 'U hebt uw toestemming ingetrokken. Wij gebruiken uw gegevens hiervoor niet meer.',
      en: 'You have withdrawn your consent. We no longer use your data for this.',
    },
  },
  human: {
    granted: {
      nl: 'Een medewerker heeft opnieuw naar het besluit gekeken.',
      en: 'A member of staff has looked at the decision again.',
    },
    partly: {
      nl: 'Een medewerker heeft opnieuw naar een deel van het besluit gekeken.',
      en: 'A member of staff has looked at part of the decision again.',
    },
    refused: {
      nl: 'Wij laten niet opnieuw naar dit besluit kijken.',
      en: 'We do not have this decision looked at again.',
    },
  },
  complaint: {
    granted: { nl: 'U hebt gelijk met uw klacht. Dat spijt ons.', en: 'Your complaint is justified. We are sorry.' },
    partly: {
      nl: 'U hebt voor een deel gelijk met uw klacht. Dat spijt ons.',
      en: 'Your complaint is partly justified. We are sorry.',
    },
    refused: { nl: 'Wij zijn het niet eens met uw klacht.', en: 'We do not agree with your complaint.' },
  },
};

/** Of these the law knows no refusal (art. 21(3) and 7(3) GDPR). */
export const cannotBeRefused: readonly RequestKind[] = ['marketing', 'withdraw'];
