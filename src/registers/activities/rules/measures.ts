// Ways to protect data, as one shared list of options.

import { options } from '../../../core/engine/questions.js';
import { ids } from '../../../core/word-list.js';

export const measures = options({
  'two-step': `Wachtwoord met tweede stap, zoals een code op de telefoon
               Password with a second step, such as a code on the phone`,
  'authorised-only': ['Alleen bevoegde mensen kunnen erbij', 'Only authorised people have access'],
  encrypted: ['Versleuteld', 'Encrypted', 'onleesbaar voor wie de sleutel niet heeft', 'unreadable without the key'],
  'tested-backup': ['Back-up die we getest hebben', 'Back-up that we have tested'],
  updates: ['Updates komen er meteen op', 'Updates are installed at once'],
  'access-log': ['Het programma onthoudt wie wat bekeek', 'The program remembers who looked at what'],
  agreements: ['Contract met elk bedrijf dat voor ons werkt', 'Contract with each company that works for us'],
  leavers: ['Wie weggaat, raakt zijn toegang kwijt', 'People who leave lose their access'],
  'staff-awareness': ['Medewerkers kennen de afspraken', 'Staff know the rules'],
  'clean-desk': ['Geen papieren op het bureau laten liggen', 'No papers left on the desk'],
  'locked-cabinet': ['Kast met slot', 'Cabinet with a lock'],
  separate: ['Apart bewaard van andere gegevens', 'Kept apart from other data'],
  'few-viewers': ['Hoogstens een paar mensen kijken mee', 'At most a few people look'],
  'viewing-noted': ['We schrijven op wie keek, en waarom', 'We note who looked, and why'],
  'auto-delete': ['Oude gegevens gaan vanzelf weg', 'Old data go by themselves'],
  'secure-exchange': ['Versturen kan alleen beveiligd, niet in losse mail', 'Sent securely only, not in plain e-mail'],
  'secure-form': ['De website is beveiligd (slotje in de balk)', 'The website is secure (padlock in the bar)'],
  'hashed-passwords': `Wachtwoorden van klanten staan nergens leesbaar
                       Passwords of customers are readable nowhere`,
  'double-opt-in': ['Aanmelden moet met een klik in een mail', 'Signing up needs a click in an e-mail'],
  'unsubscribe-link': ['Afmelden kan in elk bericht', 'Unsubscribing is possible in each message'],
  'masked-ip': ['Bezoekers zijn in de cijfers niet herkenbaar', 'Visitors cannot be recognised in the figures'],
  'no-training': ['De AI leert niet van onze gegevens', 'The AI does not learn from our data'],
  'fixed-log': ['Een logboek dat niemand kan veranderen', 'A log that nobody can change'],
  'four-eyes': ['Twee mensen kijken naar een betaling', 'Two people check a payment'],
  'ring-back': ['Terugbellen voordat er geld of gegevens uitgaan', 'Ringing back before money or data go out'],
  'export-limited': ['Niet iedereen kan lijsten downloaden', 'Not everybody can download lists'],
});

/** What a small business needs as a whole (art. 32 GDPR); asked once, of the organisation. */
export const basicMeasures: readonly string[] = ids(`two-step authorised-only encrypted tested-backup updates access-log
  agreements leavers staff-awareness clean-desk`);

/** What every activity is expected to have; a template adds its own. What is not ticked becomes a gap to plan. */
export const everyActivity: readonly string[] = ['two-step', 'authorised-only', 'tested-backup', 'updates', 'leavers'];
