// One company or program that holds or handles data for the organisation. Asked once, used by every activity.
import type { Checklist, Option } from '../engine/checklist.js';
import { keptSection } from '../warnings/kept-section.js';

/** What can make sending data outside Europe fit; the same list for a supplier and for an activity. */
export const transferInstruments: readonly Option[] = [
  {
    id: 'adequacy',
    label: {
      nl: 'Het land staat op de lijst van de Europese Commissie',
      en: 'The country is on the list of the European Commission',
    },
    hint: {
      nl: 'zoals het Verenigd Koninkrijk of Zwitserland (adequaatheidsbesluit)',
      en: 'such as the United Kingdom or Switzerland (adequacy decision)',
    },
  },
  {
    id: 'dpf',
    label: { nl: 'Het Amerikaanse bedrijf staat op de DPF-lijst', en: 'The American company is on the DPF list' },
    hint: { nl: 'de lijst op dataprivacyframework.gov', en: 'the list at dataprivacyframework.gov' },
  },
  {
    id: 'scc',
    label: { nl: 'Het vaste Europese contract zit erbij', en: 'The standard European contract is included' },
    hint: { nl: 'standaardbepalingen, ook wel SCC of modelcontract', en: 'standard contractual clauses, SCC' },
  },
  {
    id: 'bcr',
    label: { nl: 'Goedgekeurde regels binnen één concern', en: 'Approved rules within one group of companies' },
    hint: {
      nl: 'ook wel BCR; dit zijn alleen grote bedrijven',
      en: 'also called BCR; only large companies have these',
    },
  },
  {
    id: 'exception',
    label: { nl: 'Een uitzondering voor een enkele keer', en: 'An exception for a single time' },
    hint: {
      nl: 'bijvoorbeeld: een hotel boeken omdat de klant dat vraagt (art. 49 AVG)',
      en: 'for example: booking a hotel because the customer asks (art. 49 GDPR)',
    },
  },
  { id: 'unknown', label: { nl: 'Dat is nog niet geregeld', en: 'That is not arranged yet' } },
];

export const supplier: Checklist = {
  id: 'supplier',
  version: 1,
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
          options: [
            {
              id: 'processor',
              label: { nl: 'Het werkt voor mij', en: 'It works for me' },
              hint: {
                nl: 'het doet met de gegevens alleen wat u vraagt (verwerker)',
                en: 'it only does with the data what you ask (processor)',
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
          kind: 'text',
          when: { question: 'stored', is: 'outside' },
          ask: { nl: 'Naar welk land gaan de gegevens?', en: 'To which country do the data go?' },
          label: { nl: 'Land', en: 'Country' },
          why: { nl: 'Het land hoort in uw register.', en: 'The country belongs in your register.' },
          law: { nl: 'Art. 30 lid 1 onder e AVG', en: 'Art. 30(1)(e) GDPR' },
          example: { nl: 'Bijvoorbeeld: Verenigde Staten', en: 'For example: United States' },
        },
        {
          id: 'instrument',
          kind: 'choice',
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
            nl: 'Meestal staat het in het contract, onder "doorgifte" of "transfers".',
            en: 'It is usually in the contract, under "transfers".',
          },
        },
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
