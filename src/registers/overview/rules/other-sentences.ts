// What the register says of the business itself, of the work for each client (art. 30(2)), and of each company and program.
import { t } from '../../../core/text.js';
import { besides, outsideSaying, security, transferSaying } from './care-sentences.js';
import { endingSaying } from './changes/ending-said.js';
import type { Chapter, Saying } from './said-in-sentences.js';

export const organisationSayings: readonly Saying[] = [
  { of: 'name', text: t('Verantwoordelijk voor de gegevens is {value}.', '{value} is responsible for the data.') },
  { of: 'legal-form', text: t('De rechtsvorm is {value}.', 'The legal form is {value}.') },
  { of: 'address', text: t('Het adres is {value}.', 'The address is {value}.') },
  { of: 'contact', text: t('Te bereiken via {value}.', 'Can be reached at {value}.') },
  {
    of: 'has-dpo',
    options: {
      yes: t('Er is een functionaris gegevensbescherming (FG).', 'There is a data protection officer (DPO).'),
      no: t('Er is geen functionaris gegevensbescherming (FG).', 'There is no data protection officer (DPO).'),
    },
  },
  { of: 'dpo-name', text: t('Dat is {value}.', 'That is {value}.') },
  { of: 'dpo-contact', text: t('De FG is te bereiken via {value}.', 'The DPO can be reached at {value}.') },
  {
    of: 'joint-controllers',
    options: {
      true: t(`Met een ander bedrijf beslissen wij samen over gegevens.
               We decide about data together with another business.`),
      false: t(`Wij beslissen niet samen met een ander bedrijf over gegevens.
                We do not decide about data together with another business.`),
    },
  },
  {
    of: 'joint',
    begins: t('Met {partner}.', 'With {partner}.'),
    cells: [
      { of: 'partner-contact', text: t('Te bereiken via {value}.', 'Can be reached at {value}.') },
      { of: 'about', text: t('Samen beslissen wij over: {value}.', 'Together we decide about: {value}.') },
    ],
  },
  {
    of: 'established',
    options: {
      inside: t('Het bedrijf heeft een vestiging in Europa.', 'The business has an office in Europe.'),
      outside: t(`Het bedrijf heeft alleen een vestiging buiten Europa.
                  The business only has an office outside Europe.`),
    },
  },
  { of: 'representative-name', text: t('In Europa vertegenwoordigt {value} ons.', 'In Europe {value} represents us.') },
  {
    of: 'representative-contact',
    text: t('De vertegenwoordiger is te bereiken via {value}.', 'The representative can be reached at {value}.'),
  },
];

export const processorChapters: readonly Chapter[] = [
  {
    title: t('Voor wie, en met wie', 'For whom, and with whom'),
    letter: 'a',
    says: [
      {
        of: 'client-contact',
        text: t('De klant is te bereiken via {value}.', 'The client can be reached at {value}.'),
      },
      {
        of: 'client-representatives',
        text: t('FG of vertegenwoordiger van de klant: {value}.', 'DPO or representative of the client: {value}.'),
      },
      {
        of: 'suppliers',
        text: t('Wij schakelen hierbij in: {value}.', 'For this we use: {value}.'),
        options: {
          none: t('Wij schakelen hierbij geen ander bedrijf in.', 'We use no other company for this.'),
        },
      },
    ],
  },
  {
    title: t('Wat wij doen', 'What we do'),
    letter: 'b',
    says: [
      { of: 'work', text: t('Het werk voor deze klant: {value}.', 'The work for this client: {value}.') },
      {
        of: 'agreement-date',
        text: t('De verwerkersovereenkomst is van {value}.', 'The processor agreement is of {value}.'),
      },
    ],
  },
  { title: t('Buiten Europa', 'Outside Europe'), letter: 'c', says: [outsideSaying, transferSaying] },
  {
    title: t('Hoe de gegevens beschermd zijn', 'How the data are protected'),
    letter: 'd',
    says: [security, ...besides],
  },
];

const guarantees = {
  certificate: t('het heeft een certificaat', 'it has a certificate'),
  terms: t('het contract belooft bescherming', 'the contract promises protection'),
  'well-known': t('veel bedrijven werken ermee', 'many businesses use it'),
  asked: t('wij vroegen hoe het de gegevens beschermt', 'we asked how it protects the data'),
  years: t('wij werken er al jaren goed mee', 'we have worked well with it for years'),
};

/** Points of a contract that name "you". */
const points = {
  rights: t('onze rechten en plichten', 'our rights and duties'),
  instructions: t('het doet alleen wat wij op papier vragen', 'it only does what we ask in writing'),
  others: t('het schakelt anderen alleen in als wij dat goedvinden', 'it only uses others if we agree'),
  end: t(`na afloop krijgen wij alles terug, of het gaat weg
          afterwards we get everything back, or it is deleted`),
  audit: t('wij mogen controleren of het klopt', 'we may check whether it is right'),
  unlawful: t('het waarschuwt als onze opdracht niet mag', 'it warns when our instruction is not allowed'),
};

/** What is said of a transfer, of a company itself. */
const transferCells = (transferSaying.cells ?? []).filter(({ of }) => of !== 'document');

export const supplierSayings: readonly Saying[] = [
  endingSaying,
  { of: 'use', text: t('Wij gebruiken het voor: {value}.', 'We use it for: {value}.') },
  {
    of: 'role',
    options: {
      processor: t('Het werkt voor ons met de gegevens.', 'It works for us with the data.'),
      'own-controller': t(`Het bepaalt zelf wat het met de gegevens doet.
                           It decides itself what it does with the data.`),
      place: t('Het is een plek in ons eigen bedrijf.', 'It is a place in our own business.'),
      unsure: t(`Of het voor ons werkt of zelf beslist, is nog niet duidelijk.
                 Whether it works for us or decides itself is not clear yet.`),
    },
  },
  { of: 'contact', text: t('Bij een datalek te bereiken via {value}.', 'In a data breach, reach it at {value}.') },
  {
    of: 'agreement',
    options: {
      'yes-dated': t('Er is een verwerkersovereenkomst.', 'There is a processor agreement.'),
      'in-terms': t(`De verwerkersovereenkomst zit in hun algemene voorwaarden.
                     The processor agreement is in their general terms.`),
      no: t('Er is geen verwerkersovereenkomst.', 'There is no processor agreement.'),
      'own-controller': t(`Een verwerkersovereenkomst past hier niet: dit bedrijf bepaalt zelf wat het doet.
                           A processor agreement does not fit: this company decides itself what it does.`),
    },
  },
  { of: 'agreement-date', text: t('Die is van {value}.', 'It is of {value}.') },
  { of: 'agreement-until', text: t('Die loopt tot {value}.', 'It runs until {value}.') },
  { of: 'agreement-link', text: t('Te vinden op: {value}.', 'To be found at: {value}.') },
  { of: 'agreement-seen', text: t('Bekeken op {value}.', 'Looked at on {value}.') },
  { of: 'agreement-points', text: t('Daarin staat: {value}.', 'It says: {value}.'), picks: points },
  {
    of: 'guarantees',
    text: t('Wij vertrouwen het, want {value}.', 'We trust it, because {value}.'),
    picks: guarantees,
  },
  {
    of: 'stored',
    options: {
      eea: t(`De gegevens staan in Europa, bij een Europees bedrijf.
              The data are kept in Europe, with a European company.`),
      'us-group-eea-storage': t(`De gegevens staan in Europa, maar het bedrijf is Amerikaans.
                                 The data are kept in Europe, but the company is American.`),
      outside: t(`De gegevens staan buiten Europa, of iemand daar kan erbij.
                  The data are kept outside Europe, or somebody there has access.`),
    },
  },
  { of: 'country', text: t('Het land is: {value}.', 'The country is: {value}.') },
  ...transferCells,
  ...besides,
];
