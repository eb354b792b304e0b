// What can make sending data outside Europe fit; the same for a supplier and for an activity.

import type { Column, Condition } from '../../../core/engine/checklist.js';
import { choice, day, is, options, rows, text } from '../../../core/engine/questions.js';
import { countries } from '../../../core/law/adequacy.js';
import type { Words } from '../../../core/text.js';
import { adequacyOfCountry } from './findings.js';

const transferInstruments = options({
  adequacy: `Het land staat op de lijst van de Europese Commissie
             The country is on the list of the European Commission
             zoals het Verenigd Koninkrijk of Zwitserland (adequaatheidsbesluit)
             such as the United Kingdom or Switzerland (adequacy decision)`,
  dpf: `Het Amerikaanse bedrijf staat op de DPF-lijst
        The American company is on the DPF list
        de lijst op dataprivacyframework.gov
        the list at dataprivacyframework.gov`,
  scc: `Het vaste Europese contract zit erbij
        The standard European contract is included
        standaardbepalingen, ook wel SCC of modelcontract
        standard contractual clauses, SCC`,
  bcr: `Goedgekeurde regels binnen één concern
        Approved rules within one group of companies
        ook wel BCR; dit zijn alleen grote bedrijven
        also called BCR; only large companies have these`,
  exception: `Een uitzondering voor een enkele keer
              An exception for a single time
              bijvoorbeeld: een hotel boeken omdat de klant dat vraagt (art. 49 AVG)
              for example: booking a hotel because the customer asks (art. 49 GDPR)`,
  unknown: ['Dat is nog niet geregeld', 'That is not arranged yet'],
});

/** Art. 49 GDPR: only for a single time, never as a habit. */
const exceptions = options({
  contract: ['Een afspraak met of voor deze persoon', 'An agreement with or for this person'],
  consent: ['De persoon zei ja, en kende het risico', 'The person said yes, and knew the risk'],
  claim: ['Een rechtszaak of geschil', 'A court case or dispute'],
  vital: ['Iemands leven loopt gevaar', "Somebody's life is in danger"],
  'public-interest': ['Een zwaar algemeen belang', 'An important public interest'],
  'public-register': ['Het komt uit een openbaar register', 'It is from a public register'],
  'last-resort': `Niets anders past, en ons belang is dwingend
                  Nothing else fits, and our interest is compelling
                  dan moet u de AP en de persoon inlichten
                  then you must tell the authority and the person`,
});

const withDocument = is('instrument', 'scc', 'bcr');

/** What follows from the instrument that was chosen. */
export const instrumentFollowUps: readonly Column[] = [
  day('instrument-date', {
    only: 'past',
    when: withDocument,
    ask: ['Van welke datum is die afspraak?', 'What is the date of that agreement?'],
    label: ['Datum afspraak', 'Date of agreement'],
    why: `Het vaste contract is in 2021 vernieuwd. Een ouder contract telt niet meer.
          The standard contract was renewed in 2021. An older one no longer counts.`,
    law: ['Art. 46 AVG en besluit (EU) 2021/914', 'Art. 46 GDPR and decision (EU) 2021/914'],
  }),
  choice('tia', {
    explains: ['tia'],
    when: withDocument,
    options: options({
      fits: ['Ja, en het past', 'Yes, and it fits'],
      extra: ['Ja, met extra bescherming', 'Yes, with extra protection'],
      'not-yet': ['Nog niet', 'Not yet'],
    }),
    ask: `Hebt u bekeken of de wetten daar de afspraak in de weg staan?
          Did you check whether the laws there get in the way of the agreement?`,
    label: ['Wetten daar bekeken', 'Laws there checked'],
    why: `Soms mag de overheid daar meelezen. Dan is een contract alleen niet genoeg.
          Sometimes the government there may read along. Then a contract alone is not enough.`,
    law: `Art. 46 AVG, arrest Schrems II en EDPB-aanbevelingen 01/2020
          Art. 46 GDPR, Schrems II judgment and EDPB recommendations 01/2020`,
    example: `Grote leveranciers zetten zo'n onderzoek vaak op hun website.
              Large suppliers often put such a study on their website.`,
  }),
  day('dpf-checked', {
    only: 'past',
    explains: ['dpf'],
    when: is('instrument', 'dpf'),
    ask: ['Wanneer hebt u op de DPF-lijst gekeken?', 'When did you look at the DPF list?'],
    label: ['DPF bekeken', 'DPF checked'],
    why: `Op die lijst staan Amerikaanse bedrijven die de Europese afspraken volgen. De lijst verandert.
          That list has American companies that follow the European agreements. It changes.`,
    law: ['Art. 45 AVG en besluit (EU) 2023/1795', 'Art. 45 GDPR and decision (EU) 2023/1795'],
    example: `Zoek de naam op dataprivacyframework.gov. Gaat het om personeel? Dan moet er "HR" bij staan.
              Look up the name at dataprivacyframework.gov. About staff? Then it must say "HR".`,
  }),
  choice('exception-ground', {
    when: is('instrument', 'exception'),
    options: exceptions,
    ask: ['Welke uitzondering is dat?', 'Which exception is that?'],
    label: ['Uitzondering', 'Exception'],
    why: `Een uitzondering mag alleen af en toe, nooit als vaste gewoonte.
          An exception is only for now and then, never a habit.`,
    law: ['Art. 49 AVG', 'Art. 49 GDPR'],
  }),
];

interface Differing {
  readonly law: Words;
  readonly when?: Condition;
}

/** The country that data go to. */
export const country = (ask: Words, more: Differing) =>
  choice('country', {
    other: true,
    options: countries,
    explains: ['adequacy'],
    ask,
    label: ['Land', 'Country'],
    why: ['Het land hoort in uw register.', 'The country belongs in your register.'],
    ...more,
  });

/** What lets them go there. */
export const instrument = (more: { readonly when?: Condition; readonly example?: Words } = {}) =>
  choice('instrument', {
    finds: adequacyOfCountry,
    explains: ['adequacy', 'scc', 'dpf', 'bcr'],
    options: transferInstruments,
    ask: ['Waardoor mogen de gegevens daarheen?', 'What allows the data to go there?'],
    label: ['Extra afspraak', 'Extra agreement'],
    why: `Ook buiten Europa moeten de gegevens goed beschermd blijven.
          Outside Europe too, the data must stay well protected.`,
    law: ['Art. 45, 46, 47 en 49 AVG', 'Art. 45, 46, 47 and 49 GDPR'],
    ...more,
  });

export const instrumentInContract: Words = `Meestal staat het in het contract, onder "transfers" of "landen buiten de EU".
                                            It is usually in the contract, under "transfers" or "third countries".`;

/** The countries that an activity sends data to, a row for each; `columns` are those that only one register asks. */
export const transfers = (told: {
  readonly law: Words;
  readonly lawOfOrganisation?: Words;
  readonly example?: Words;
  readonly columns?: readonly Column[];
}) =>
  rows('transfers', {
    item: ['land', 'country'],
    title: 'country',
    reads: ['{country}: {organisation} ({instrument})', '{country}: {organisation} ({instrument})'],
    when: is('outside-eea', 'yes'),
    ask: ['Naar welke landen gaan de gegevens?', 'To which countries do the data go?'],
    label: ['Landen', 'Countries'],
    why: `Het land en de extra afspraak horen in uw register.
          The country and the extra agreement belong in your register.`,
    law: told.law,
    columns: [
      country(['Welk land is het?', 'Which country is it?'], { law: told.law }),
      text('organisation', {
        ask: ['Welk bedrijf krijgt de gegevens daar?', 'Which company gets the data there?'],
        label: ['Bedrijf', 'Company'],
        why: ['Dan weet u later nog wie de gegevens heeft.', 'Then you still know later who has the data.'],
        law: told.lawOfOrganisation ?? told.law,
      }),
      instrument(told.example ? { example: told.example } : {}),
      ...instrumentFollowUps,
      ...(told.columns ?? []),
    ],
  });
