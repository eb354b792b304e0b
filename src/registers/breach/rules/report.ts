// Reporting a possible data breach: three answers that everybody can give within a minute. What is reported becomes, or
// joins, a record that only some may read; the report itself stays of who made it.

import type { Checklist, Section } from '../../../core/engine/checklist.js';
import { knownSuppliers } from '../../suppliers/rules/sources.js';
import { incidents } from './options.js';

const article33 = { nl: 'Art. 33 lid 1 en 5 AVG', en: 'Art. 33(1) and (5) GDPR' };
const ownChoice = { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' };

/** The optional questions about which supplier told it; in the report and in the file. */
export const supplierSection: Section = {
  id: 'supplier',
  title: { nl: 'Het andere bedrijf', en: 'The other company' },
  intro: {
    nl: 'Zoek het bericht van dat bedrijf erbij. Weet u iets niet? Laat het leeg.',
    en: 'Find the message of that company. Is there something you do not know? Leave it empty.',
  },
  when: { question: 'learned', is: 'supplier' },
  form: true,
  later: true,
  beside: true,
  questions: [
    {
      id: 'supplier',
      kind: 'choice',
      options: knownSuppliers,
      other: true,
      optional: true,
      ask: { nl: 'Welk bedrijf meldde het?', en: 'Which company reported it?' },
      label: { nl: 'Ander bedrijf', en: 'Other company' },
      why: {
        nl: 'Met dat bedrijf is een afspraak over dit soort berichten.',
        en: 'There is an agreement with that company about such messages.',
      },
      law: { nl: 'Art. 33 lid 2 AVG', en: 'Art. 33(2) GDPR' },
    },
    {
      id: 'supplier-told-at',
      kind: 'moment',
      only: 'past',
      optional: true,
      ask: { nl: 'Wanneer kwam hun bericht binnen?', en: 'When did their message come in?' },
      label: { nl: 'Bericht ontvangen', en: 'Message received' },
      why: {
        nl: 'De tijd om te melden begint als zij het ons vertellen.',
        en: 'The time to report begins when they tell us.',
      },
      law: { nl: 'Art. 33 lid 1 en 2 AVG; EDPB 9/2022', en: 'Art. 33(1) and (2) GDPR; EDPB 9/2022' },
    },
    {
      id: 'supplier-reference',
      kind: 'text',
      optional: true,
      ask: { nl: 'Staat er een nummer of naam bij hun bericht?', en: 'Is there a number or name with their message?' },
      label: { nl: 'Hun kenmerk', en: 'Their reference' },
      why: { nl: 'Dan vinden zij het snel terug.', en: 'Then they find it back quickly.' },
      law: ownChoice,
    },
  ],
};

export const breachReport: Checklist = {
  id: 'breach-report',
  version: 1,
  access: 'flow',
  author: 'reporter',
  title: { nl: 'Datalek melden', en: 'Report a breach' },
  confirmsItself: true,
  kept: { years: 5, from: 'noticed-at' },
  sections: [
    {
      id: 'report',
      title: { nl: 'Wat is er aan de hand?', en: 'What is going on?' },
      intro: {
        nl: 'Twijfelt u? Meld het toch. Melden is goed, ook als het uw eigen fout was. Stuur de gegevens zelf niet mee.',
        en: 'In doubt? Report it anyway. Reporting is good, even when it was your own mistake. Do not send the data themselves.',
      },
      form: true,
      questions: [
        {
          id: 'what-happened',
          kind: 'long-text',
          incident: true,
          ask: { nl: 'Wat is er gebeurd?', en: 'What happened?' },
          label: { nl: 'Wat er gebeurde', en: 'What happened' },
          why: { nl: 'Dan kan iemand meteen gaan helpen.', en: 'Then somebody can start helping at once.' },
          law: article33,
          example: {
            nl: 'Bijvoorbeeld: ik mailde een lijst met klanten naar het verkeerde adres.',
            en: 'For example: I mailed a list of customers to the wrong address.',
          },
        },
        {
          id: 'noticed-at',
          kind: 'moment',
          only: 'past',
          ask: { nl: 'Wanneer merkte u het?', en: 'When did you notice it?' },
          label: { nl: 'Gemerkt op', en: 'Noticed at' },
          why: {
            nl: 'Vanaf dat moment is er drie dagen tijd. Ongeveer is ook goed.',
            en: 'From that moment there are three days. Roughly is enough.',
          },
          law: article33,
          example: {
            nl: 'Bijvoorbeeld: nu, een uur geleden, of gisteravond rond 9 uur',
            en: 'For example: now, an hour ago, or yesterday at 21:00',
          },
        },
        {
          id: 'still-open',
          kind: 'yes-no',
          ask: { nl: 'Kan iemand er nu nog bij?', en: 'Can anybody still reach it now?' },
          label: { nl: 'Staat nog open', en: 'Still within reach' },
          why: {
            nl: 'Als het nog openstaat, gaat dat dichten voor.',
            en: 'If it is still open, closing it comes first.',
          },
          law: { nl: 'Art. 33 lid 3 onder d AVG', en: 'Art. 33(3)(d) GDPR' },
          example: {
            nl: 'Staat de map nog open, of is de mail nog niet gewist? Dan is het "ja".',
            en: 'Is the folder still open, or the e-mail not deleted yet? Then it is "yes".',
          },
        },
        {
          id: 'incident',
          kind: 'choice',
          options: incidents,
          other: true,
          optional: true,
          ask: { nl: 'Wat lijkt er het meest op?', en: 'What is it most like?' },
          label: { nl: 'Soort', en: 'Kind' },
          why: { nl: 'Dan ziet u meteen wat u nu het beste doet.', en: 'Then you see at once what is best to do now.' },
          law: ownChoice,
        },
        {
          id: 'learned',
          kind: 'choice',
          optional: true,
          options: [
            { id: 'self', label: { nl: 'Ik merkte het zelf', en: 'I noticed it myself' } },
            { id: 'told', label: { nl: 'Iemand zei het tegen mij', en: 'Somebody told me' } },
            { id: 'supplier', label: { nl: 'Een ander bedrijf meldt het', en: 'Another company reports it' } },
          ],
          ask: { nl: 'Hoe weet u het?', en: 'How do you know?' },
          label: { nl: 'Hoe u het weet', en: 'How you know' },
          why: {
            nl: 'Van een ander bedrijf bewaren we ook hun bericht.',
            en: 'Of another company we keep their message too.',
          },
          law: { nl: 'Art. 33 lid 1 en 2 AVG', en: 'Art. 33(1) and (2) GDPR' },
        },
      ],
    },
    supplierSection,
    {
      id: 'more',
      title: { nl: 'Nog iets toevoegen', en: 'Add something' },
      intro: {
        nl: 'Niets hiervan moet. Vertel soorten gegevens, geen namen of nummers.',
        en: 'None of this is required. Tell kinds of data, no names or numbers.',
      },
      form: true,
      later: true,
      beside: true,
      questions: [
        {
          id: 'near-miss',
          kind: 'yes-no',
          optional: true,
          ask: { nl: 'Ging het nog net goed?', en: 'Did it just go right?' },
          label: { nl: 'Net goed gegaan', en: 'Just went right' },
          why: { nl: 'Ook daar leren we van. Iemand kijkt het na.', en: 'We learn from that too. Somebody checks it.' },
          law: ownChoice,
        },
        {
          id: 'which-data',
          kind: 'text',
          optional: true,
          ask: { nl: 'Om wat voor gegevens gaat het?', en: 'What sort of data is it about?' },
          label: { nl: 'Wat voor gegevens', en: 'What sort of data' },
          why: { nl: 'Daar hangt van af hoe erg het is.', en: 'How bad it is depends on that.' },
          law: { nl: 'Art. 33 lid 3 onder a AVG', en: 'Art. 33(3)(a) GDPR' },
          example: { nl: 'Bijvoorbeeld: namen en bestellingen', en: 'For example: names and orders' },
        },
        {
          id: 'whose-data',
          kind: 'text',
          optional: true,
          ask: { nl: 'Van wie zijn de gegevens?', en: 'Whose data are they?' },
          label: { nl: 'Van wie', en: 'Whose' },
          why: { nl: 'Misschien moeten zij het weten.', en: 'They may have to know.' },
          law: { nl: 'Art. 33 lid 3 onder a AVG', en: 'Art. 33(3)(a) GDPR' },
          example: { nl: 'Bijvoorbeeld: klanten van de webwinkel', en: 'For example: customers of the webshop' },
        },
        {
          id: 'how-many',
          kind: 'number',
          min: 1,
          max: 100_000_000,
          unit: { nl: 'mensen', en: 'people' },
          optional: true,
          ask: { nl: 'Om hoeveel mensen gaat het ongeveer?', en: 'About how many people is it?' },
          label: { nl: 'Hoeveel mensen', en: 'How many people' },
          why: { nl: 'Een schatting helpt al.', en: 'An estimate helps already.' },
          law: { nl: 'Art. 33 lid 3 onder a AVG', en: 'Art. 33(3)(a) GDPR' },
        },
        {
          id: 'addition',
          kind: 'long-text',
          optional: true,
          ask: { nl: 'Wat wilt u er nog bij vertellen?', en: 'What else do you want to tell?' },
          label: { nl: 'Aanvulling', en: 'Addition' },
          why: { nl: 'Alles wat u weet kan helpen.', en: 'Anything you know may help.' },
          law: ownChoice,
          example: { nl: 'Stuur de gegevens zelf niet mee.', en: 'Do not send the data themselves.' },
        },
      ],
    },
    {
      id: 'number',
      title: { nl: 'Nummer', en: 'Number' },
      later: true,
      beside: true,
      questions: [
        {
          id: 'filed-as',
          kind: 'text',
          optional: true,
          ask: { nl: 'Onder welk nummer staat deze melding?', en: 'Under which number is this report?' },
          label: { nl: 'Nummer', en: 'Number' },
          why: { nl: 'Dat nummer geeft de bot.', en: 'The bot gives that number.' },
          law: ownChoice,
        },
      ],
    },
  ],
};
