// What the organisation does with data for one client: the register of art. 30(2) GDPR, one record for each client.

import type { Checklist } from '../../../core/engine/checklist.js';
import { countries } from '../../../core/law/adequacy.js';
import { keptSection } from '../../../core/warnings/kept-section.js';
import { adequacyOfCountry } from '../../suppliers/rules/findings.js';
import { suppliers } from '../../suppliers/rules/sources.js';
import { instrumentFollowUps, transferInstruments } from '../../suppliers/rules/transfer-instruments.js';
import { activityOutsideEurope } from '../../suppliers/rules/warnings.js';
import { measures } from './measures.js';
import { nobodyKeepsIt } from './warnings/keeper.js';
import { activityNotArranged } from './warnings/not-arranged.js';

export const processorActivity: Checklist = {
  id: 'processor-activity',
  version: 1,
  access: 'register',
  duties: { questions: ['owner'], open: ['concept', 'active'] },
  warns: [
    { rules: ['transfer-missing', 'transfer-not-listed', 'transfer-exception'], of: activityOutsideEurope },
    activityNotArranged,
    { rules: ['nobody-keeps-it'], of: nobodyKeepsIt },
  ],
  relations: [{ relation: 'owner', question: 'owner' }],
  reviewed: { months: 12, soonerMonths: 6, shows: ['name', 'work', 'suppliers'] },
  title: { nl: 'Werk voor klanten', en: 'Work for clients' },
  prefix: 'W',
  name: 'name',
  sections: [
    {
      id: 'client',
      title: { nl: 'Voor wie', en: 'For whom' },
      intro: {
        nl: 'Dit is het tweede register. Het gaat over gegevens waar een klant over beslist.',
        en: 'This is the second register. It is about data that a client decides about.',
      },
      form: true,
      questions: [
        {
          id: 'name',
          kind: 'text',
          max: 80,
          explains: ['processor', 'controller'],
          ask: { nl: 'Voor welk bedrijf werkt u?', en: 'For which business do you work?' },
          label: { nl: 'Klant', en: 'Client' },
          why: {
            nl: 'Werkt u met gegevens van een klant? Dan hoort die klant in dit register.',
            en: 'Do you work with data of a client? Then that client belongs in this register.',
          },
          law: { nl: 'Art. 30 lid 2 onder a AVG', en: 'Art. 30(2)(a) GDPR' },
          example: {
            nl: 'Bijvoorbeeld: u doet de lonen voor Bakkerij De Korenbloem',
            en: 'For example: you do the payroll for Bakery De Korenbloem',
          },
        },
        {
          id: 'client-contact',
          kind: 'text',
          format: 'email-or-phone',
          ask: {
            nl: 'Hoe bereikt u deze klant bij een datalek?',
            en: 'How do you reach this client in a data breach?',
          },
          label: { nl: 'Contact', en: 'Contact' },
          why: {
            nl: 'Bij een datalek moet u de klant meteen inlichten.',
            en: 'In a data breach you must tell the client at once.',
          },
          law: { nl: 'Art. 30 lid 2 onder a en art. 33 lid 2 AVG', en: 'Art. 30(2)(a) and art. 33(2) GDPR' },
          example: { nl: 'Een mailadres of een telefoonnummer', en: 'An e-mail address or a phone number' },
        },
        {
          id: 'client-representatives',
          kind: 'text',
          optional: true,
          explains: ['dpo'],
          ask: {
            nl: 'Heeft deze klant een FG of een vertegenwoordiger?',
            en: 'Does this client have a data protection officer or a representative?',
          },
          label: { nl: 'FG van klant', en: 'DPO of client' },
          why: {
            nl: 'Is er een? Dan horen de naam en het contact erbij. Anders blijft dit leeg.',
            en: 'Is there one? Then the name and contact belong here. Otherwise this stays empty.',
          },
          law: { nl: 'Art. 30 lid 2 onder a AVG', en: 'Art. 30(2)(a) GDPR' },
          example: { nl: 'Alleen naam en contact van die functie', en: 'Only the name and contact of that function' },
        },
      ],
    },
    {
      id: 'work',
      title: { nl: 'Wat u doet', en: 'What you do' },
      questions: [
        {
          id: 'work',
          kind: 'choices',
          other: true,
          explains: ['processing'],
          options: [
            { id: 'payroll', label: { nl: 'Lonen doen', en: 'Doing payroll' } },
            { id: 'accounting', label: { nl: 'Boekhouden', en: 'Keeping accounts' } },
            { id: 'hosting', label: { nl: 'Websites of bestanden bewaren', en: 'Hosting websites or files' } },
            { id: 'software', label: { nl: 'Een programma online aanbieden', en: 'Offering a program online' } },
            {
              id: 'support',
              label: { nl: 'Computers beheren of helpen op afstand', en: 'Managing computers or helping remotely' },
            },
            { id: 'backup', label: { nl: 'Back-ups maken', en: 'Making back-ups' } },
            { id: 'mailing', label: { nl: 'Mailings of nieuwsbrieven sturen', en: 'Sending mailings or newsletters' } },
            { id: 'marketing', label: { nl: 'Campagnes en websites maken', en: 'Making campaigns and websites' } },
            { id: 'calling', label: { nl: 'Telefoon opnemen of bellen', en: 'Answering or making calls' } },
            { id: 'printing', label: { nl: 'Drukken en verzenden', en: 'Printing and sending' } },
            { id: 'archiving', label: { nl: 'Papier bewaren of vernietigen', en: 'Keeping or destroying paper' } },
            { id: 'research', label: { nl: 'Onderzoek of cijfers maken', en: 'Making research or figures' } },
          ],
          ask: {
            nl: 'Wat doet u voor deze klant met de gegevens?',
            en: 'What do you do with the data for this client?',
          },
          label: { nl: 'Soort werk', en: 'Kind of work' },
          why: {
            nl: 'De wet vraagt welk soort werk u voor elke klant doet. Waarvoor, dat weet de klant.',
            en: 'The law asks which kind of work you do for each client. What for, the client knows.',
          },
          law: { nl: 'Art. 30 lid 2 onder b AVG', en: 'Art. 30(2)(b) GDPR' },
          example: {
            nl: 'Beslist u zelf waarvoor u de gegevens gebruikt? Zet het dan bij uw eigen activiteiten.',
            en: 'Do you decide yourself what the data are for? Then put it with your own activities.',
          },
        },
        {
          id: 'agreement-date',
          kind: 'day',
          only: 'past',
          explains: ['processor-agreement'],
          ask: {
            nl: 'Van welke datum is de verwerkersovereenkomst met deze klant?',
            en: 'What is the date of the processor agreement with this client?',
          },
          label: { nl: 'Datum contract', en: 'Date of contract' },
          why: {
            nl: 'U mag alleen doen wat in die overeenkomst staat.',
            en: 'You may only do what that agreement says.',
          },
          law: { nl: 'Art. 28 lid 3 en art. 29 AVG', en: 'Art. 28(3) and art. 29 GDPR' },
          example: {
            nl: 'Is er nog geen? Kies "Weet ik niet", dan blijft het op uw lijst.',
            en: 'Is there none yet? Choose "I do not know", then it stays on your list.',
          },
        },
        {
          id: 'suppliers',
          kind: 'choices',
          other: true,
          none: 'none',
          explains: ['sub-processor'],
          options: suppliers,
          ask: { nl: 'Welke andere bedrijven gebruikt u daarbij?', en: 'Which other companies do you use for it?' },
          label: { nl: 'Andere bedrijven', en: 'Other companies' },
          why: {
            nl: 'U mag een ander bedrijf alleen inschakelen als de klant dat goedvindt.',
            en: 'You may only use another company if the client agrees.',
          },
          law: {
            nl: 'Art. 28 lid 2 en 4 en art. 30 lid 2 onder a AVG',
            en: 'Art. 28(2) and (4) and art. 30(2)(a) GDPR',
          },
        },
      ],
    },
    {
      id: 'outside',
      title: { nl: 'Buiten Europa', en: 'Outside Europe' },
      questions: [
        {
          id: 'outside-eea',
          kind: 'choice',
          explains: ['transfer', 'eea'],
          options: [
            { id: 'no', label: { nl: 'Nee', en: 'No' } },
            { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
          ],
          ask: {
            nl: 'Gaan er gegevens naar een land buiten Europa, of kan iemand daar erbij?',
            en: 'Do data go to a country outside Europe, or does somebody there have access?',
          },
          label: { nl: 'Buiten Europa', en: 'Outside Europe' },
          why: {
            nl: 'Dat mag alleen als de klant het goedvindt. Vaak is een extra afspraak nodig.',
            en: 'That is only allowed if the client agrees. An extra agreement is often needed.',
          },
          law: { nl: 'Art. 30 lid 2 onder c en art. 28 lid 3 onder a AVG', en: 'Art. 30(2)(c) and art. 28(3)(a) GDPR' },
          example: {
            nl: 'Met Europa bedoelen we hier: de EU, Noorwegen, IJsland en Liechtenstein.',
            en: 'By Europe we mean here: the EU, Norway, Iceland and Liechtenstein.',
          },
        },
        {
          id: 'transfers',
          kind: 'rows',
          item: { nl: 'land', en: 'country' },
          title: 'country',
          reads: { nl: '{country}: {organisation} ({instrument})', en: '{country}: {organisation} ({instrument})' },
          when: { question: 'outside-eea', is: 'yes' },
          ask: { nl: 'Naar welke landen gaan de gegevens?', en: 'To which countries do the data go?' },
          label: { nl: 'Landen', en: 'Countries' },
          why: {
            nl: 'Het land en de extra afspraak horen in uw register.',
            en: 'The country and the extra agreement belong in your register.',
          },
          law: { nl: 'Art. 30 lid 2 onder c AVG', en: 'Art. 30(2)(c) GDPR' },
          columns: [
            {
              id: 'country',
              kind: 'choice',
              other: true,
              options: countries,
              explains: ['adequacy'],
              ask: { nl: 'Welk land is het?', en: 'Which country is it?' },
              label: { nl: 'Land', en: 'Country' },
              why: { nl: 'Het land hoort in uw register.', en: 'The country belongs in your register.' },
              law: { nl: 'Art. 30 lid 2 onder c AVG', en: 'Art. 30(2)(c) GDPR' },
            },
            {
              id: 'organisation',
              kind: 'text',
              ask: { nl: 'Welk bedrijf krijgt de gegevens daar?', en: 'Which company gets the data there?' },
              label: { nl: 'Bedrijf', en: 'Company' },
              why: {
                nl: 'Dan weet u later nog wie de gegevens heeft.',
                en: 'Then you still know later who has the data.',
              },
              law: { nl: 'Art. 30 lid 2 onder c AVG', en: 'Art. 30(2)(c) GDPR' },
            },
            {
              id: 'instrument',
              kind: 'choice',
              finds: adequacyOfCountry,
              explains: ['adequacy', 'scc', 'dpf', 'bcr'],
              options: transferInstruments,
              ask: { nl: 'Waardoor mogen de gegevens daarheen?', en: 'What allows the data to go there?' },
              label: { nl: 'Extra afspraak', en: 'Extra agreement' },
              why: {
                nl: 'Ook buiten Europa moeten de gegevens goed beschermd blijven.',
                en: 'Outside Europe too, the data must stay well protected.',
              },
              law: { nl: 'Art. 45, 46, 47 en 49 AVG', en: 'Art. 45, 46, 47 and 49 GDPR' },
            },
            ...instrumentFollowUps,
          ],
        },
      ],
    },
    {
      id: 'security',
      title: { nl: 'Hoe veilig', en: 'How safe' },
      questions: [
        {
          id: 'security',
          kind: 'choices',
          other: true,
          explains: ['security', 'encryption'],
          options: measures,
          ask: { nl: 'Hoe beschermt u de gegevens van deze klant?', en: 'How do you protect the data of this client?' },
          label: { nl: 'Bescherming', en: 'Protection' },
          why: {
            nl: 'De wet vraagt een korte beschrijving. Uw klant vraagt er vaak ook naar.',
            en: 'The law asks for a short description. Your client often asks for it too.',
          },
          law: { nl: 'Art. 30 lid 2 onder d en art. 32 AVG', en: 'Art. 30(2)(d) and art. 32 GDPR' },
          example: { nl: 'Vink alleen aan wat u nu echt doet.', en: 'Only tick what you really do now.' },
        },
      ],
    },
    {
      id: 'keeper',
      title: { nl: 'Wie houdt het bij', en: 'Who keeps it' },
      questions: [
        {
          id: 'owner',
          kind: 'person',
          none: { nl: 'Nog niemand', en: 'Nobody yet' },
          explains: ['accountability'],
          ask: { nl: 'Wie houdt deze beschrijving actueel?', en: 'Who keeps this description up to date?' },
          label: { nl: 'Wie houdt bij', en: 'Who keeps it' },
          why: {
            nl: 'Een register dat niemand bijhoudt, klopt na een jaar niet meer.',
            en: 'A register that nobody keeps is wrong after a year.',
          },
          law: { nl: 'Art. 5 lid 2 en art. 24 AVG', en: 'Art. 5(2) and art. 24 GDPR' },
        },
      ],
    },
    keptSection,
  ],
};
