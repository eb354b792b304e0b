// One company or program that holds or handles data for the organisation. Asked once, used by every activity.

import type { Checklist } from '../../../core/engine/checklist.js';
import { countries } from '../../../core/law/adequacy.js';
import { keptSection } from '../../../core/warnings/kept-section.js';
import { contractPoints } from './contract-points.js';
import { adequacyOfCountry } from './findings.js';
import { instrumentFollowUps, transferInstruments } from './transfer-instruments.js';
import {
  americanSupplier,
  incompleteContract,
  supplierOutsideEurope,
  supplierWithoutContract,
  transferNotArranged,
} from './warnings.js';

export const supplier: Checklist = {
  id: 'supplier',
  version: 1,
  access: 'register',
  warns: [
    { rules: ['contract-missing'], of: supplierWithoutContract },
    { rules: ['contract-incomplete'], of: incompleteContract },
    { rules: ['transfer-missing', 'transfer-not-listed', 'transfer-exception'], of: supplierOutsideEurope },
    transferNotArranged,
    { rules: ['american-supplier'], of: americanSupplier },
  ],
  title: { nl: "Bedrijven en programma's", en: 'Companies and programs' },
  prefix: 'L',
  name: 'name',
  sections: [
    {
      id: 'basics',
      title: { nl: 'Wie is het', en: 'Who it is' },
      form: true,
      questions: [
        {
          id: 'name',
          kind: 'text',
          ask: { nl: 'Hoe heet dit bedrijf of programma?', en: 'What is the name of this company or program?' },
          label: { nl: 'Naam', en: 'Name' },
          why: {
            nl: 'U vult het één keer in. Daarna kunt u het bij elke activiteit kiezen.',
            en: 'You enter it once. After that you can pick it in every activity.',
          },
          law: { nl: 'Art. 30 lid 1 onder d AVG', en: 'Art. 30(1)(d) GDPR' },
          example: { nl: 'Bijvoorbeeld: uw boekhoudprogramma', en: 'For example: your accounting program' },
        },
        {
          id: 'use',
          kind: 'text',
          ask: { nl: 'Waarvoor gebruikt u het?', en: 'What do you use it for?' },
          label: { nl: 'Waarvoor', en: 'What for' },
          why: {
            nl: 'Dan weet u later nog waarom dit bedrijf gegevens van u heeft.',
            en: 'Then you still know later why this company has data from you.',
          },
          law: { nl: 'Art. 5 lid 2 AVG', en: 'Art. 5(2) GDPR' },
          example: { nl: 'Bijvoorbeeld: rekeningen sturen', en: 'For example: sending invoices' },
        },
        {
          id: 'role',
          kind: 'choice',
          explains: ['processor', 'controller'],
          options: [
            {
              id: 'processor',
              label: { nl: 'Het werkt voor mij', en: 'It works for me' },
              hint: {
                nl: 'het doet met de gegevens alleen wat u vraagt',
                en: 'it only does with the data what you ask',
              },
            },
            {
              id: 'own-controller',
              label: {
                nl: 'Het bepaalt zelf wat het met de gegevens doet',
                en: 'It decides itself what it does with the data',
              },
              hint: {
                nl: 'zoals een bank, een bezorger of de arbodienst',
                en: 'such as a bank, a carrier or the occupational health service',
              },
            },
            {
              id: 'place',
              label: { nl: 'Het is een plek in mijn eigen bedrijf', en: 'It is a place in my own business' },
              hint: { nl: 'zoals een kast of uw eigen computer', en: 'such as a cupboard or your own computer' },
            },
            { id: 'unsure', label: { nl: 'Dat is niet duidelijk', en: 'That is not clear' } },
          ],
          ask: { nl: 'Werkt dit bedrijf voor u met de gegevens?', en: 'Does this company work with the data for you?' },
          label: { nl: 'Rol', en: 'Role' },
          why: {
            nl: 'Werkt een bedrijf voor u? Dan is een contract nodig over wat het met uw gegevens mag.',
            en: 'If a company works for you, you need a contract about what it may do with your data.',
          },
          law: { nl: 'Art. 4 onder 7 en 8 AVG', en: 'Art. 4(7) and (8) GDPR' },
          example: {
            nl: 'Een online programma werkt meestal voor u.',
            en: 'An online program usually works for you.',
          },
        },
        {
          id: 'contact',
          kind: 'text',
          format: 'email-or-phone',
          optional: true,
          ask: {
            nl: 'Hoe bereikt u dit bedrijf bij een datalek?',
            en: 'How do you reach this company in a data breach?',
          },
          label: { nl: 'Contact', en: 'Contact' },
          why: { nl: 'Dan hoeft u bij haast niet te zoeken.', en: 'Then you need not search when there is a hurry.' },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: {
            nl: 'Het mailadres of nummer van de helpdesk',
            en: 'The e-mail address or number of the helpdesk',
          },
        },
      ],
    },
    {
      id: 'agreement',
      title: { nl: 'Contract', en: 'Contract' },
      when: {
        not: {
          any: [
            { question: 'role', is: 'own-controller' },
            { question: 'role', is: 'place' },
          ],
        },
      },
      questions: [
        {
          id: 'agreement',
          kind: 'choice',
          explains: ['processor-agreement', 'sub-processor'],
          options: [
            { id: 'yes-dated', label: { nl: 'Ja, met een datum', en: 'Yes, with a date' } },
            {
              id: 'in-terms',
              label: { nl: 'Ja, die zit in hun algemene voorwaarden', en: 'Yes, it is in their general terms' },
            },
            { id: 'no', label: { nl: 'Nee', en: 'No' } },
            {
              id: 'own-controller',
              label: {
                nl: 'Dit bedrijf bepaalt zelf wat het met de gegevens doet',
                en: 'This company decides itself what it does with the data',
              },
            },
          ],
          ask: {
            nl: 'Hebt u met dit bedrijf een verwerkersovereenkomst?',
            en: 'Do you have a processor agreement with this company?',
          },
          label: { nl: 'Verwerkersovereenkomst', en: 'Processor agreement' },
          why: {
            nl: 'Werkt een ander bedrijf voor u met deze gegevens? Dan moeten die afspraken op papier staan.',
            en: 'Does another company work with these data for you? Then those agreements must be in writing.',
          },
          law: { nl: 'Art. 28 lid 3 AVG', en: 'Art. 28(3) GDPR' },
          example: {
            nl: 'Dat contract zegt wat een ander met uw gegevens mag doen. Zoek op hun website naar "DPA". Vroeger heette het "bewerkersovereenkomst".',
            en: 'That contract says what another may do with your data. Look for "DPA" on their website.',
          },
        },
        {
          id: 'agreement-date',
          kind: 'day',
          only: 'past',
          when: { question: 'agreement', is: 'yes-dated' },
          ask: { nl: 'Van welke datum is die overeenkomst?', en: 'What is the date of that agreement?' },
          label: { nl: 'Datum contract', en: 'Date of contract' },
          why: {
            nl: 'Zo vindt u de goede versie terug, en ziet u wanneer het oud wordt.',
            en: 'Then you find the right version, and see when it gets old.',
          },
          law: { nl: 'Art. 28 lid 9 en art. 5 lid 2 AVG', en: 'Art. 28(9) and art. 5(2) GDPR' },
          example: {
            nl: 'Hij staat meestal op de laatste bladzijde, bij de handtekening.',
            en: 'It is usually on the last page, near the signature.',
          },
        },
        {
          id: 'agreement-until',
          kind: 'day',
          optional: true,
          when: { question: 'agreement', is: 'yes-dated' },
          ask: { nl: 'Tot welke dag loopt die overeenkomst?', en: 'Until which day does that agreement run?' },
          label: { nl: 'Loopt tot', en: 'Runs until' },
          why: {
            nl: 'Dan vraag ik op tijd of er een nieuwe komt.',
            en: 'Then I ask in time whether there will be a new one.',
          },
          law: {
            nl: 'Art. 28 lid 3 AVG; de herinnering is onze keuze, geen wet',
            en: 'Art. 28(3) GDPR; the reminder is our choice, not a law',
          },
          example: {
            nl: 'Staat er geen einddatum in? Laat dit dan leeg.',
            en: 'Does it have no end date? Then leave this empty.',
          },
        },
        {
          id: 'agreement-link',
          kind: 'text',
          when: { question: 'agreement', is: 'in-terms' },
          ask: { nl: 'Waar staan die voorwaarden?', en: 'Where are those terms?' },
          label: { nl: 'Link', en: 'Link' },
          why: {
            nl: 'Voorwaarden veranderen soms. Met een link kijkt u ze snel weer na.',
            en: 'Terms sometimes change. With a link you can check them quickly.',
          },
          law: { nl: 'Art. 28 lid 9 en art. 5 lid 2 AVG', en: 'Art. 28(9) and art. 5(2) GDPR' },
          example: {
            nl: 'Plak de link van hun pagina met "DPA" of "verwerkersovereenkomst".',
            en: 'Paste the link of their page with "DPA" or "data processing agreement".',
          },
        },
        {
          id: 'agreement-seen',
          kind: 'day',
          only: 'past',
          when: { question: 'agreement', is: 'in-terms' },
          ask: { nl: 'Op welke dag hebt u ze bekeken?', en: 'On which day did you look at them?' },
          label: { nl: 'Bekeken op', en: 'Looked at on' },
          why: {
            nl: 'Grote leveranciers hebben één vaste tekst. Het is genoeg dat u die kent en bewaart.',
            en: 'Large suppliers have one fixed text. It is enough to know it and keep it.',
          },
          law: { nl: 'Art. 28 lid 3 en art. 5 lid 2 AVG', en: 'Art. 28(3) and art. 5(2) GDPR' },
          example: { nl: 'Vandaag mag ook.', en: 'Today will do too.' },
        },
        {
          id: 'agreement-points',
          kind: 'choices',
          explains: ['processor-agreement', 'sub-processor'],
          when: { question: 'agreement', is: 'yes-dated' },
          options: contractPoints,
          ask: { nl: 'Wat staat er in dat contract?', en: 'What does that contract say?' },
          label: { nl: 'Staat erin', en: 'It says' },
          why: {
            nl: 'De wet noemt deze punten. Mist er een? Vraag dan om een aanvulling.',
            en: 'The law names these points. Is one missing? Then ask to add it.',
          },
          law: { nl: 'Art. 28 lid 2, 3, 4 en 9 AVG', en: 'Art. 28(2), (3), (4) and (9) GDPR' },
          example: {
            nl: 'Hebt u geen tijd om te lezen? Kies "Weet ik niet", dan blijft het op uw lijst.',
            en: 'No time to read? Choose "I do not know", then it stays on your list.',
          },
        },
        {
          id: 'guarantees',
          kind: 'choices',
          other: true,
          when: {
            any: [
              { question: 'agreement', is: 'yes-dated' },
              { question: 'agreement', is: 'in-terms' },
            ],
          },
          options: [
            {
              id: 'certificate',
              label: { nl: 'Het heeft een certificaat', en: 'It has a certificate' },
              hint: { nl: 'zoals ISO 27001', en: 'such as ISO 27001' },
            },
            { id: 'well-known', label: { nl: 'Veel bedrijven werken ermee', en: 'Many businesses use it' } },
            {
              id: 'asked',
              label: { nl: 'Wij vroegen hoe het de gegevens beschermt', en: 'We asked how it protects the data' },
            },
            {
              id: 'years',
              label: { nl: 'Wij werken er al jaren goed mee', en: 'We have worked well with it for years' },
            },
          ],
          ask: { nl: 'Waarom vertrouwt u dit bedrijf met gegevens?', en: 'Why do you trust this company with data?' },
          label: { nl: 'Vertrouwen', en: 'Trust' },
          why: {
            nl: 'U mag alleen werken met een bedrijf dat gegevens goed beschermt.',
            en: 'You may only work with a company that protects data well.',
          },
          law: { nl: 'Art. 28 lid 1 AVG', en: 'Art. 28(1) GDPR' },
        },
      ],
    },
    {
      id: 'storage',
      title: { nl: 'Waar het staat', en: 'Where it is kept' },
      when: { not: { question: 'role', is: 'place' } },
      questions: [
        {
          id: 'stored',
          kind: 'choice',
          explains: ['eea', 'transfer'],
          options: [
            {
              id: 'eea',
              label: { nl: 'In Europa, bij een Europees bedrijf', en: 'In Europe, with a European company' },
            },
            {
              id: 'us-group-eea-storage',
              label: { nl: 'In Europa, maar het bedrijf is Amerikaans', en: 'In Europe, but the company is American' },
            },
            {
              id: 'outside',
              label: { nl: 'Buiten Europa', en: 'Outside Europe' },
              hint: {
                nl: 'of iemand daar kan erbij, zoals een helpdesk',
                en: 'or somebody there has access, such as a helpdesk',
              },
            },
          ],
          ask: { nl: 'Waar bewaart dit bedrijf de gegevens?', en: 'Where does this company keep the data?' },
          label: { nl: 'Plaats', en: 'Place' },
          why: {
            nl: 'Buiten Europa gelden andere regels. Dan is vaak een extra afspraak nodig.',
            en: 'Other rules apply outside Europe. Then an extra agreement is often needed.',
          },
          law: { nl: 'Art. 30 lid 1 onder e en art. 44 tot en met 49 AVG', en: 'Art. 30(1)(e) and art. 44 to 49 GDPR' },
          example: {
            nl: 'Met Europa bedoelen we hier: de EU, Noorwegen, IJsland en Liechtenstein.',
            en: 'By Europe we mean here: the EU, Norway, Iceland and Liechtenstein.',
          },
        },
        {
          id: 'country',
          kind: 'choice',
          other: true,
          options: countries,
          explains: ['adequacy'],
          when: { question: 'stored', is: 'outside' },
          ask: { nl: 'Naar welk land gaan de gegevens?', en: 'To which country do the data go?' },
          label: { nl: 'Land', en: 'Country' },
          why: { nl: 'Het land hoort in uw register.', en: 'The country belongs in your register.' },
          law: { nl: 'Art. 30 lid 1 onder e AVG', en: 'Art. 30(1)(e) GDPR' },
        },
        {
          id: 'instrument',
          kind: 'choice',
          finds: adequacyOfCountry,
          explains: ['adequacy', 'scc', 'dpf', 'bcr'],
          when: { question: 'stored', is: 'outside' },
          options: transferInstruments,
          ask: { nl: 'Waardoor mogen de gegevens daarheen?', en: 'What allows the data to go there?' },
          label: { nl: 'Extra afspraak', en: 'Extra agreement' },
          why: {
            nl: 'Ook buiten Europa moeten de gegevens goed beschermd blijven.',
            en: 'Outside Europe too, the data must stay well protected.',
          },
          law: { nl: 'Art. 45, 46, 47 en 49 AVG', en: 'Art. 45, 46, 47 and 49 GDPR' },
          example: {
            nl: 'Meestal staat het in het contract, onder "transfers" of "landen buiten de EU".',
            en: 'It is usually in the contract, under "transfers" or "third countries".',
          },
        },
        ...instrumentFollowUps.filter(({ id }) => id !== 'dpf-checked'),
        {
          id: 'dpf-checked',
          kind: 'day',
          only: 'past',
          optional: true,
          when: {
            any: [
              { question: 'stored', is: 'us-group-eea-storage' },
              { question: 'instrument', is: 'dpf' },
            ],
          },
          ask: { nl: 'Wanneer hebt u op de DPF-lijst gekeken?', en: 'When did you look at the DPF list?' },
          label: { nl: 'DPF bekeken', en: 'DPF checked' },
          why: {
            nl: 'Op die lijst staan Amerikaanse bedrijven die de Europese afspraken volgen. De lijst verandert.',
            en: 'That list has American companies that follow the European agreements. It changes.',
          },
          law: { nl: 'Art. 45 AVG en besluit (EU) 2023/1795', en: 'Art. 45 GDPR and decision (EU) 2023/1795' },
          example: {
            nl: 'Zoek de naam op dataprivacyframework.gov.',
            en: 'Look up the name at dataprivacyframework.gov.',
          },
        },
      ],
    },
    keptSection,
  ],
};
