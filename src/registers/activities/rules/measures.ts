// Ways to protect data, as one shared list of options.
import type { Option } from '../../../core/engine/checklist.js';

export const measures: readonly Option[] = [
  {
    id: 'two-step',
    label: {
      nl: 'Wachtwoord met tweede stap, zoals een code op de telefoon',
      en: 'Password with a second step, such as a code on the phone',
    },
  },
  {
    id: 'authorised-only',
    label: { nl: 'Alleen bevoegde mensen kunnen erbij', en: 'Only authorised people have access' },
  },
  {
    id: 'encrypted',
    label: { nl: 'Versleuteld', en: 'Encrypted' },
    hint: { nl: 'onleesbaar voor wie de sleutel niet heeft', en: 'unreadable without the key' },
  },
  { id: 'tested-backup', label: { nl: 'Back-up die we getest hebben', en: 'Back-up that we have tested' } },
  { id: 'updates', label: { nl: 'Updates komen er meteen op', en: 'Updates are installed at once' } },
  {
    id: 'access-log',
    label: { nl: 'Het programma onthoudt wie wat bekeek', en: 'The program remembers who looked at what' },
  },
  {
    id: 'agreements',
    label: { nl: 'Contract met elk bedrijf dat voor ons werkt', en: 'Contract with each company that works for us' },
  },
  { id: 'leavers', label: { nl: 'Wie weggaat, raakt zijn toegang kwijt', en: 'People who leave lose their access' } },
  { id: 'staff-awareness', label: { nl: 'Medewerkers kennen de afspraken', en: 'Staff know the rules' } },
  { id: 'clean-desk', label: { nl: 'Geen papieren op het bureau laten liggen', en: 'No papers left on the desk' } },
  { id: 'locked-cabinet', label: { nl: 'Kast met slot', en: 'Cabinet with a lock' } },
  {
    id: 'separate',
    label: { nl: 'Apart bewaard van andere gegevens', en: 'Kept apart from other data' },
  },
  { id: 'few-viewers', label: { nl: 'Hoogstens een paar mensen kijken mee', en: 'At most a few people look' } },
  {
    id: 'viewing-noted',
    label: { nl: 'We schrijven op wie keek, en waarom', en: 'We note who looked, and why' },
  },
  { id: 'auto-delete', label: { nl: 'Oude gegevens gaan vanzelf weg', en: 'Old data go by themselves' } },
  {
    id: 'secure-exchange',
    label: { nl: 'Versturen kan alleen beveiligd, niet in losse mail', en: 'Sent securely only, not in plain e-mail' },
  },
  {
    id: 'secure-form',
    label: { nl: 'De website is beveiligd (slotje in de balk)', en: 'The website is secure (padlock in the bar)' },
  },
  {
    id: 'hashed-passwords',
    label: { nl: 'Wachtwoorden van klanten staan nergens leesbaar', en: 'Passwords of customers are readable nowhere' },
  },
  {
    id: 'double-opt-in',
    label: { nl: 'Aanmelden moet met een klik in een mail', en: 'Signing up needs a click in an e-mail' },
  },
  {
    id: 'unsubscribe-link',
    label: { nl: 'Afmelden kan in elk bericht', en: 'Unsubscribing is possible in each message' },
  },
  {
    id: 'masked-ip',
    label: { nl: 'Bezoekers zijn in de cijfers niet herkenbaar', en: 'Visitors cannot be recognised in the figures' },
  },
  {
    id: 'no-training',
    label: { nl: 'De AI leert niet van onze gegevens', en: 'The AI does not learn from our data' },
  },
  {
    id: 'fixed-log',
    label: { nl: 'Een logboek dat niemand kan veranderen', en: 'A log that nobody can change' },
  },
  { id: 'four-eyes', label: { nl: 'Twee mensen kijken naar een betaling', en: 'Two people check a payment' } },
  {
    id: 'export-limited',
    label: { nl: 'Niet iedereen kan lijsten downloaden', en: 'Not everybody can download lists' },
  },
];

/** What a small business needs as a whole (art. 32 GDPR); asked once, of the organisation. */
export const basicMeasures: readonly string[] = [
  'two-step',
  'authorised-only',
  'encrypted',
  'tested-backup',
  'updates',
  'access-log',
  'agreements',
  'leavers',
  'staff-awareness',
  'clean-desk',
];

/** What every activity is expected to have; a template adds its own. What is not ticked becomes a gap to plan. */
export const everyActivity: readonly string[] = ['two-step', 'authorised-only', 'tested-backup', 'updates', 'leavers'];
