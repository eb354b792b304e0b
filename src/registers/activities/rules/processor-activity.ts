// What the organisation does with data for one client: the register of art. 30(2) GDPR, one record for each client.

import { endingSection } from '../../../core/ending.js';
import type { Checklist } from '../../../core/engine/checklist.js';
import { choice, choices, day, noYes, options, person, section, text } from '../../../core/engine/questions.js';
import { findingSection, saidSection } from '../../../core/finding-out.js';
import { lookedSection } from '../../../core/looked.js';
import { t } from '../../../core/text.js';
import { keptSection } from '../../../core/warnings/kept-section.js';
import { outsideFromPlaces } from '../../suppliers/rules/following.js';
import { suppliers } from '../../suppliers/rules/sources.js';
import { transfers } from '../../suppliers/rules/transfer-instruments.js';
import { activityOutsideEurope } from '../../suppliers/rules/warnings.js';
import { measures } from './measures.js';
import { saidToKeep } from './said-words.js';
import { nobodyKeepsIt } from './warnings/keeper.js';
import { activityNotArranged } from './warnings/not-arranged.js';

export const processorActivity: Checklist = {
  id: 'processor-activity',
  version: 1,
  access: 'register',
  duties: { questions: ['owner'], open: ['concept', 'active'] },
  warns: [activityOutsideEurope, activityNotArranged, nobodyKeepsIt],
  relations: [{ relation: 'owner', question: 'owner' }],
  reviewed: { months: 12, soonerMonths: 6, shows: ['name', 'work', 'suppliers'] },
  title: t('Werk voor klanten', 'Work for clients'),
  prefix: 'W',
  looksAtSuppliers: true,
  name: 'name',
  sections: [
    section('client', {
      title: ['Voor wie', 'For whom'],
      intro: `Dit is het tweede register. Het gaat over gegevens waar een klant over beslist.
              This is the second register. It is about data that a client decides about.`,
      form: true,
      questions: [
        text('name', {
          max: 80,
          names: 'client',
          explains: ['processor', 'controller'],
          ask: ['Voor welk bedrijf werkt u?', 'For which business do you work?'],
          label: ['Klant', 'Client'],
          why: `Werkt u met gegevens van een klant? Dan hoort die klant in dit register.
                Do you work with data of a client? Then that client belongs in this register.`,
          law: ['Art. 30 lid 2 onder a AVG', 'Art. 30(2)(a) GDPR'],
          example: `Bijvoorbeeld: u doet de lonen voor Bakkerij De Korenbloem
                    For example: you do the payroll for Bakery De Korenbloem`,
        }),
        text('client-contact', {
          format: 'email-or-phone',
          ask: ['Hoe bereikt u deze klant bij een datalek?', 'How do you reach this client in a data breach?'],
          label: ['Contact', 'Contact'],
          why: `Bij een datalek moet u de klant meteen inlichten.
                In a data breach you must tell the client at once.`,
          law: ['Art. 30 lid 2 onder a en art. 33 lid 2 AVG', 'Art. 30(2)(a) and art. 33(2) GDPR'],
          example: ['Een mailadres of een telefoonnummer', 'An e-mail address or a phone number'],
        }),
        text('client-representatives', {
          optional: true,
          names: 'somebody',
          saidWith: /\b(?:fg|dpo|functionaris|vertegenwoordig\p{L}*|officer|representative)\b/iu,
          explains: ['dpo'],
          ask: `Heeft deze klant een FG of een vertegenwoordiger?
                Does this client have a data protection officer or a representative?`,
          label: ['FG van klant', 'DPO of client'],
          why: `Is er een? Dan horen de naam en het contact erbij. Anders blijft dit leeg.
                Is there one? Then the name and contact belong here. Otherwise this stays empty.`,
          law: ['Art. 30 lid 2 onder a AVG', 'Art. 30(2)(a) GDPR'],
          example: ['Alleen naam en contact van die functie', 'Only the name and contact of that function'],
        }),
      ],
    }),
    section('work', {
      title: ['Wat u doet', 'What you do'],
      questions: [
        choices('work', {
          other: true,
          explains: ['processing'],
          options: options({
            payroll: ['Lonen doen', 'Doing payroll'],
            accounting: ['Boekhouden', 'Keeping accounts'],
            hosting: ['Websites of bestanden bewaren', 'Hosting websites or files'],
            software: ['Een programma online aanbieden', 'Offering a program online'],
            support: ['Computers beheren of helpen op afstand', 'Managing computers or helping remotely'],
            backup: ['Back-ups maken', 'Making back-ups'],
            mailing: ['Mailings of nieuwsbrieven sturen', 'Sending mailings or newsletters'],
            marketing: ['Campagnes en websites maken', 'Making campaigns and websites'],
            calling: ['Telefoon opnemen of bellen', 'Answering or making calls'],
            printing: ['Drukken en verzenden', 'Printing and sending'],
            archiving: ['Papier bewaren of vernietigen', 'Keeping or destroying paper'],
            research: ['Onderzoek of cijfers maken', 'Making research or figures'],
          }),
          ask: ['Wat doet u voor deze klant met de gegevens?', 'What do you do with the data for this client?'],
          label: ['Soort werk', 'Kind of work'],
          why: `De wet vraagt welk soort werk u voor elke klant doet. Waarvoor, dat weet de klant.
                The law asks which kind of work you do for each client. What for, the client knows.`,
          law: ['Art. 30 lid 2 onder b AVG', 'Art. 30(2)(b) GDPR'],
          example: `Beslist u zelf waarvoor u de gegevens gebruikt? Zet het dan bij uw eigen activiteiten.
                    Do you decide yourself what the data are for? Then put it with your own activities.`,
        }),
        day('agreement-date', {
          only: 'past',
          explains: ['processor-agreement'],
          ask: `Van welke datum is de verwerkersovereenkomst met deze klant?
                What is the date of the processor agreement with this client?`,
          label: ['Datum contract', 'Date of contract'],
          why: ['U mag alleen doen wat in die overeenkomst staat.', 'You may only do what that agreement says.'],
          law: ['Art. 28 lid 3 en art. 29 AVG', 'Art. 28(3) and art. 29 GDPR'],
          example: `Is er nog geen? Kies "Weet ik niet", dan blijft het op uw lijst.
                    Is there none yet? Choose "I do not know", then it stays on your list.`,
        }),
        choices('suppliers', {
          other: true,
          none: 'none',
          explains: ['sub-processor'],
          options: suppliers,
          ask: ['Welke andere bedrijven gebruikt u daarbij?', 'Which other companies do you use for it?'],
          label: ['Andere bedrijven', 'Other companies'],
          why: `U mag een ander bedrijf alleen inschakelen als de klant dat goedvindt.
                You may only use another company if the client agrees.`,
          law: ['Art. 28 lid 2 en 4 en art. 30 lid 2 onder a AVG', 'Art. 28(2) and (4) and art. 30(2)(a) GDPR'],
        }),
      ],
    }),
    section('outside', {
      title: ['Buiten Europa', 'Outside Europe'],
      questions: [
        choice('outside-eea', {
          follows: outsideFromPlaces,
          explains: ['transfer', 'eea'],
          options: noYes,
          ask: `Gaan er gegevens naar een land buiten Europa, of kan iemand daar erbij?
                Do data go to a country outside Europe, or does somebody there have access?`,
          label: ['Buiten Europa', 'Outside Europe'],
          open: t('Gegevens buiten Europa', 'Data outside Europe'),
          why: `Dat mag alleen als de klant het goedvindt. Vaak is een extra afspraak nodig.
                That is only allowed if the client agrees. An extra agreement is often needed.`,
          law: ['Art. 30 lid 2 onder c en art. 28 lid 3 onder a AVG', 'Art. 30(2)(c) and art. 28(3)(a) GDPR'],
          example: `Met Europa bedoelen we hier: de EU, Noorwegen, IJsland en Liechtenstein.
                    By Europe we mean here: the EU, Norway, Iceland and Liechtenstein.`,
        }),
        transfers({ law: ['Art. 30 lid 2 onder c AVG', 'Art. 30(2)(c) GDPR'] }),
      ],
    }),
    section('security', {
      title: ['Hoe veilig', 'How safe'],
      questions: [
        choices('security', {
          other: true,
          explains: ['security', 'encryption'],
          options: measures,
          ask: ['Hoe beschermt u de gegevens van deze klant?', 'How do you protect the data of this client?'],
          label: ['Bescherming', 'Protection'],
          why: `De wet vraagt een korte beschrijving. Uw klant vraagt er vaak ook naar.
                The law asks for a short description. Your client often asks for it too.`,
          law: ['Art. 30 lid 2 onder d en art. 32 AVG', 'Art. 30(2)(d) and art. 32 GDPR'],
          example: ['Vink alleen aan wat u nu echt doet.', 'Only tick what you really do now.'],
        }),
      ],
    }),
    section('keeper', {
      title: ['Wie houdt het bij', 'Who keeps it'],
      questions: [
        person('owner', {
          does: true,
          saidAs: saidToKeep,
          none: ['Nog niemand', 'Nobody yet'],
          explains: ['accountability'],
          ask: ['Wie houdt deze beschrijving actueel?', 'Who keeps this description up to date?'],
          label: ['Wie houdt dit bij', 'Who keeps it'],
          why: `Een register dat niemand bijhoudt, klopt na een jaar niet meer.
                A register that nobody keeps is wrong after a year.`,
          law: ['Art. 5 lid 2 en art. 24 AVG', 'Art. 5(2) and art. 24 GDPR'],
        }),
      ],
    }),
    endingSection,
    keptSection,
    findingSection,
    saidSection,
    lookedSection,
  ],
};
