// What people ask about their own data, in their words, with the right behind it.
import type { Option } from '../../../core/engine/checklist.js';
import { type Text, t } from '../../../core/text.js';

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
  /** Absent where no article gives the right: then the law knows no term and no ground of refusal either. */
  readonly law?: Text;
  /** Stops at once: the month is only the term for the answer. */
  readonly atOnce?: true;
  /** Whoever received the data must hear of it (art. 19 GDPR). */
  readonly tellsRecipients?: true;
}

export const kindsOfRequest: readonly KindOfRequest[] = [
  {
    id: 'rectification',
    label: t('Iets laten verbeteren', 'Have something corrected'),
    hint: t('Mijn adres klopt niet', 'My address is wrong'),
    wish: t('gegevens laten verbeteren', 'have data corrected'),
    right: t('recht op rectificatie', 'right to rectification'),
    law: t('Art. 16 AVG', 'Art. 16 GDPR'),
    tellsRecipients: true,
  },
  {
    id: 'access',
    label: t('Zien wat u bewaart', 'See what you keep'),
    hint: t('Welke gegevens hebt u van mij?', 'Which data do you have about me?'),
    wish: t('zien wat wij van u bewaren', 'see what we keep about you'),
    right: t('recht op inzage', 'right of access'),
    law: t('Art. 15 AVG', 'Art. 15 GDPR'),
  },
  {
    id: 'erasure',
    label: t('Iets laten weghalen', 'Have something removed'),
    hint: t('Verwijder mijn account', 'Delete my account'),
    wish: t('gegevens laten weghalen', 'have data removed'),
    right: t('recht op wissen van gegevens', 'right to erasure'),
    law: t('Art. 17 AVG', 'Art. 17 GDPR'),
    tellsRecipients: true,
  },
  {
    id: 'marketing',
    label: t('Geen reclame meer', 'No more advertising'),
    hint: t('Haal mij van de mailinglijst', 'Take me off the mailing list'),
    wish: t('geen reclame meer van ons krijgen', 'get no more advertising from us'),
    right: t('recht van bezwaar tegen reclame', 'right to object to direct marketing'),
    law: t('Art. 21 lid 2 en 3 AVG', 'Art. 21(2) and (3) GDPR'),
    atOnce: true,
  },
  {
    id: 'portability',
    label: t('Gegevens meenemen', 'Take data along'),
    hint: t('Ik stap over en wil een bestand met mijn gegevens', 'I am switching and want a file with my data'),
    wish: t('uw gegevens meenemen', 'take your data along'),
    right: t('recht om gegevens mee te nemen', 'right to data portability'),
    law: t('Art. 20 AVG', 'Art. 20 GDPR'),
  },
  {
    id: 'stop-using',
    label: t('Stoppen met gebruiken', 'Stop using the data'),
    hint: t('Ik wil niet dat u dit met mijn gegevens doet', 'I do not want you to do this with my data'),
    wish: t('dat wij stoppen met gegevens gebruiken', 'that we stop using data'),
    right: t('recht van bezwaar en recht op beperking', 'right to object and right to restriction'),
    law: t('Art. 18 en art. 21 lid 1 AVG', 'Art. 18 and art. 21(1) GDPR'),
    tellsRecipients: true,
  },
  {
    id: 'withdraw',
    label: t('Toestemming intrekken', 'Withdraw consent'),
    hint: t('Mijn foto mag niet meer op de site', 'My photo may no longer be on the site'),
    wish: t('uw toestemming intrekken', 'withdraw your consent'),
    right: t('recht om toestemming in te trekken', 'right to withdraw consent'),
    law: t('Art. 7 lid 3 AVG', 'Art. 7(3) GDPR'),
    atOnce: true,
  },
  {
    id: 'human',
    label: t('Een mens laten kijken', 'Have a person look at it'),
    hint: t('De computer wees mij af', 'The computer rejected me'),
    wish: t('dat een mens naar een besluit kijkt', 'that a person looks at a decision'),
    right: t('recht dat een mens kijkt naar een automatisch besluit', 'right to human review of an automated decision'),
    law: t('Art. 22 lid 3 AVG', 'Art. 22(3) GDPR'),
  },
  {
    id: 'complaint',
    label: t('Een klacht', 'A complaint'),
    hint: t('Ik vind dat u slordig met mijn gegevens omgaat', 'I think you are careless with my data'),
    wish: t('een klacht indienen over uw gegevens', 'make a complaint about your data'),
    right: t('klacht over het gebruik van gegevens', 'complaint about the use of data'),
  },
];

/** The kind of request with this id; ids are stored for ever. */
export function kindOfRequest(id: string): KindOfRequest | undefined {
  return kindsOfRequest.find((kind) => kind.id === id);
}
