// What can make sending data outside Europe fit; the same for a supplier and for an activity.
import type { Column, Option } from '../../../core/engine/checklist.js';

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

/** Art. 49 GDPR: only for a single time, never as a habit. */
const exceptions: readonly Option[] = [
  {
    id: 'contract',
    label: { nl: 'Een afspraak met of voor deze persoon', en: 'An agreement with or for this person' },
  },
  {
    id: 'consent',
    label: { nl: 'De persoon zei ja, en kende het risico', en: 'The person said yes, and knew the risk' },
  },
  { id: 'claim', label: { nl: 'Een rechtszaak of geschil', en: 'A court case or dispute' } },
  { id: 'vital', label: { nl: 'Iemands leven loopt gevaar', en: "Somebody's life is in danger" } },
  { id: 'public-interest', label: { nl: 'Een zwaar algemeen belang', en: 'An important public interest' } },
  { id: 'public-register', label: { nl: 'Het komt uit een openbaar register', en: 'It is from a public register' } },
  {
    id: 'last-resort',
    label: {
      nl: 'Niets anders past, en ons belang is dwingend',
      en: 'Nothing else fits, and our interest is compelling',
    },
    hint: { nl: 'dan moet u de AP en de persoon inlichten', en: 'then you must tell the authority and the person' },
  },
];

const withDocument = {
  any: [
    { question: 'instrument', is: 'scc' },
    { question: 'instrument', is: 'bcr' },
  ],
} as const;

/** What follows from the instrument that was chosen. */
export const instrumentFollowUps: readonly Column[] = [
  {
    id: 'instrument-date',
    kind: 'day',
    only: 'past',
    when: withDocument,
    ask: { nl: 'Van welke datum is die afspraak?', en: 'What is the date of that agreement?' },
    label: { nl: 'Datum afspraak', en: 'Date of agreement' },
    why: {
      nl: 'Het vaste contract is in 2021 vernieuwd. Een ouder contract telt niet meer.',
      en: 'The standard contract was renewed in 2021. An older one no longer counts.',
    },
    law: { nl: 'Art. 46 AVG en besluit (EU) 2021/914', en: 'Art. 46 GDPR and decision (EU) 2021/914' },
  },
  {
    id: 'tia',
    kind: 'choice',
    explains: ['tia'],
    when: withDocument,
    options: [
      { id: 'fits', label: { nl: 'Ja, en het past', en: 'Yes, and it fits' } },
      { id: 'extra', label: { nl: 'Ja, met extra bescherming', en: 'Yes, with extra protection' } },
      { id: 'not-yet', label: { nl: 'Nog niet', en: 'Not yet' } },
    ],
    ask: {
      nl: 'Hebt u bekeken of de wetten daar de afspraak in de weg staan?',
      en: 'Did you check whether the laws there get in the way of the agreement?',
    },
    label: { nl: 'Wetten daar bekeken', en: 'Laws there checked' },
    why: {
      nl: 'Soms mag de overheid daar meelezen. Dan is een contract alleen niet genoeg.',
      en: 'Sometimes the government there may read along. Then a contract alone is not enough.',
    },
    law: {
      nl: 'Art. 46 AVG, arrest Schrems II en EDPB-aanbevelingen 01/2020',
      en: 'Art. 46 GDPR, Schrems II judgment and EDPB recommendations 01/2020',
    },
    example: {
      nl: "Grote leveranciers zetten zo'n onderzoek vaak op hun website.",
      en: 'Large suppliers often put such a study on their website.',
    },
  },
  {
    id: 'dpf-checked',
    kind: 'day',
    only: 'past',
    explains: ['dpf'],
    when: { question: 'instrument', is: 'dpf' },
    ask: { nl: 'Wanneer hebt u op de DPF-lijst gekeken?', en: 'When did you look at the DPF list?' },
    label: { nl: 'DPF bekeken', en: 'DPF checked' },
    why: {
      nl: 'Op die lijst staan Amerikaanse bedrijven die de Europese afspraken volgen. De lijst verandert.',
      en: 'That list has American companies that follow the European agreements. It changes.',
    },
    law: { nl: 'Art. 45 AVG en besluit (EU) 2023/1795', en: 'Art. 45 GDPR and decision (EU) 2023/1795' },
    example: {
      nl: 'Zoek de naam op dataprivacyframework.gov. Gaat het om personeel? Dan moet er "HR" bij staan.',
      en: 'Look up the name at dataprivacyframework.gov. About staff? Then it must say "HR".',
    },
  },
  {
    id: 'exception-ground',
    kind: 'choice',
    when: { question: 'instrument', is: 'exception' },
    options: exceptions,
    ask: { nl: 'Welke uitzondering is dat?', en: 'Which exception is that?' },
    label: { nl: 'Uitzondering', en: 'Exception' },
    why: {
      nl: 'Een uitzondering mag alleen af en toe, nooit als vaste gewoonte.',
      en: 'An exception is only for now and then, never a habit.',
    },
    law: { nl: 'Art. 49 AVG', en: 'Art. 49 GDPR' },
  },
];
