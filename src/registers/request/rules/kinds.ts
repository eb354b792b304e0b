// What people ask about their own data, in their words, with the right behind it.
import type { Option } from '../../../core/engine/checklist.js';
import type { Text } from '../../../core/text.js';

export type RequestKind =
  | 'rectification'
  | 'access'
  | 'erasure'
  | 'marketing'
  | 'portability'
  | 'stop-using'
  | 'withdraw'
  | 'human'
  | 'complaint';

export interface KindOfRequest extends Option {
  readonly id: RequestKind;
  readonly hint: Text;
  /** What the person wants, as the answer says it after "U wilt:". */
  readonly wish: Text;
  /** The right as the law calls it, for letters and the register of requests. */
  readonly right: Text;
  readonly law: Text;
  /** Stops at once: the month is only the term for the answer. */
  readonly atOnce?: true;
  /** Whoever received the data must hear of it (art. 19 GDPR). */
  readonly tellsRecipients?: true;
}

export const kindsOfRequest: readonly KindOfRequest[] = [
  {
    id: 'rectification',
    label: { nl: 'Iets laten verbeteren', en: 'Have something corrected' },
    hint: { nl: 'Mijn adres klopt niet', en: 'My address is wrong' },
    wish: { nl: 'gegevens laten verbeteren', en: 'have data corrected' },
    right: { nl: 'recht op rectificatie', en: 'right to rectification' },
    law: { nl: 'Art. 16 AVG', en: 'Art. 16 GDPR' },
    tellsRecipients: true,
  },
  {
    id: 'access',
    label: { nl: 'Zien wat u bewaart', en: 'See what you keep' },
    hint: { nl: 'Welke gegevens hebt u van mij?', en: 'Which data do you have about me?' },
    wish: { nl: 'zien wat wij van u bewaren', en: 'see what we keep about you' },
    right: { nl: 'recht op inzage', en: 'right of access' },
    law: { nl: 'Art. 15 AVG', en: 'Art. 15 GDPR' },
  },
  {
    id: 'erasure',
    label: { nl: 'Iets laten weghalen', en: 'Have something removed' },
    hint: { nl: 'Verwijder mijn account', en: 'Delete my account' },
    wish: { nl: 'gegevens laten weghalen', en: 'have data removed' },
    right: { nl: 'recht op wissen van gegevens', en: 'right to erasure' },
    law: { nl: 'Art. 17 AVG', en: 'Art. 17 GDPR' },
    tellsRecipients: true,
  },
  {
    id: 'marketing',
    label: { nl: 'Geen reclame meer', en: 'No more advertising' },
    hint: { nl: 'Haal mij van de mailinglijst', en: 'Take me off the mailing list' },
    wish: { nl: 'geen reclame meer van ons krijgen', en: 'get no more advertising from us' },
    right: { nl: 'recht van bezwaar tegen reclame', en: 'right to object to direct marketing' },
    law: { nl: 'Art. 21 lid 2 en 3 AVG', en: 'Art. 21(2) and (3) GDPR' },
    atOnce: true,
  },
  {
    id: 'portability',
    label: { nl: 'Gegevens meenemen', en: 'Take data along' },
    hint: {
      nl: 'Ik stap over en wil een bestand met mijn gegevens',
      en: 'I am switching and want a file with my data',
    },
    wish: { nl: 'uw gegevens meenemen', en: 'take your data along' },
    right: { nl: 'recht om gegevens mee te nemen', en: 'right to data portability' },
    law: { nl: 'Art. 20 AVG', en: 'Art. 20 GDPR' },
  },
  {
    id: 'stop-using',
    label: { nl: 'Stoppen met gebruiken', en: 'Stop using the data' },
    hint: { nl: 'Ik wil niet dat u dit met mijn gegevens doet', en: 'I do not want you to do this with my data' },
    wish: { nl: 'dat wij stoppen met gegevens gebruiken', en: 'that we stop using data' },
    right: { nl: 'recht van bezwaar en recht op beperking', en: 'right to object and right to restriction' },
    law: { nl: 'Art. 18 en art. 21 lid 1 AVG', en: 'Art. 18 and art. 21(1) GDPR' },
    tellsRecipients: true,
  },
  {
    id: 'withdraw',
    label: { nl: 'Toestemming intrekken', en: 'Withdraw consent' },
    hint: { nl: 'Mijn foto mag niet meer op de site', en: 'My photo may no longer be on the site' },
    wish: { nl: 'uw toestemming intrekken', en: 'withdraw your consent' },
    right: { nl: 'recht om toestemming in te trekken', en: 'right to withdraw consent' },
    law: { nl: 'Art. 7 lid 3 AVG', en: 'Art. 7(3) GDPR' },
    atOnce: true,
  },
  {
    id: 'human',
    label: { nl: 'Een mens laten kijken', en: 'Have a person look at it' },
    hint: { nl: 'De computer wees mij af', en: 'The computer rejected me' },
    wish: { nl: 'dat een mens naar een besluit kijkt', en: 'that a person looks at a decision' },
    right: {
      nl: 'recht dat een mens kijkt naar een automatisch besluit',
      en: 'right to human review of an automated decision',
    },
    law: { nl: 'Art. 22 lid 3 AVG', en: 'Art. 22(3) GDPR' },
  },
  {
    id: 'complaint',
    label: { nl: 'Een klacht', en: 'A complaint' },
    hint: { nl: 'Ik vind dat u slordig met mijn gegevens omgaat', en: 'I think you are careless with my data' },
    wish: { nl: 'een klacht indienen over uw gegevens', en: 'make a complaint about your data' },
    right: { nl: 'klacht over het gebruik van gegevens', en: 'complaint about the use of data' },
    law: { nl: 'Geen wettelijke termijn, onze eigen keuze', en: 'No legal term, our own choice' },
  },
];

/** The kind of request with this id; ids are stored for ever. */
export function kindOfRequest(id: string): KindOfRequest | undefined {
  return kindsOfRequest.find((kind) => kind.id === id);
}
