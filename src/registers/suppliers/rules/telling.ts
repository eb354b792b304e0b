// How a company reads once it is in the register: sentences for each of its forms.

import { isProposedAt } from '../../../core/engine/answers.js';
import type { Checklist, Telling, Test } from '../../../core/engine/checklist.js';
import { says, whether } from '../../../core/engine/telling/telling-build.js';
import { t } from '../../../core/text.js';

/** That others use it is our guess at a reason: nobody gave it yet. */
const guaranteesAreProposed: Test = {
  holds: ({ answers }) => isProposedAt(answers, 'guarantees'),
  says: t('zolang niemand zelf een reden gaf', 'as long as nobody gave a reason'),
};

const who: Telling = {
  of: ['name', 'use', 'role', 'contact'],
  called: t('Waarvoor', 'What for'),
  titled: ['name'],
  says: [
    says(['Voor {use}.', 'For {use}.']),
    whether(
      'role',
      'processor',
      `Het werkt in opdracht van {u}.
       It works on [your/our/its] instructions.`,
    ),
    whether(
      'role',
      'own-controller',
      `Het bepaalt zelf wat het met de gegevens doet.
       It decides itself what it does with the data.`,
    ),
    whether('role', 'place', ['Het is een plek in het eigen bedrijf.', 'It is a place in the business itself.']),
    whether(
      'role',
      'unsure',
      `Of het er alleen mee doet wat [u vraagt/wij vragen/{u} vraagt], is niet duidelijk.
       Whether it only does with them what {u} [ask/asks] is not clear.`,
    ),
    says(['Bij een datalek: {contact}.', 'In a data breach: {contact}.']),
  ],
};

const contract: Telling = {
  of: ['agreement', 'stored'],
  called: t('Contract en plaats', 'Contract and place'),
  says: [
    whether('agreement', 'yes-dated', ['Er is een verwerkersovereenkomst.', 'There is a processor agreement.']),
    whether(
      'agreement',
      'in-terms',
      `De verwerkersovereenkomst zit in hun algemene voorwaarden.
       The processor agreement is in their general terms.`,
    ),
    whether('agreement', 'no', ['Er is geen verwerkersovereenkomst.', 'There is no processor agreement.']),
    whether(
      'agreement',
      'own-controller',
      `Een verwerkersovereenkomst past hier niet: dit bedrijf bepaalt zelf wat het met de gegevens doet.
       A processor agreement does not fit here: this company decides itself what it does with the data.`,
    ),
    whether(
      'stored',
      'eea',
      `De gegevens staan in Europa, bij een Europees bedrijf.
       The data are in Europe, with a European company.`,
    ),
    whether(
      'stored',
      'us-group-eea-storage',
      `De gegevens staan in Europa, maar het bedrijf is Amerikaans.
       The data are in Europe, but the company is American.`,
    ),
    whether(
      'stored',
      'outside',
      `De gegevens gaan buiten Europa, of iemand daar kan erbij.
       The data go outside Europe, or somebody there has access.`,
    ),
  ],
};

const aboutContract: Telling = {
  of: ['agreement-date', 'agreement-until', 'agreement-link', 'agreement-seen'],
  called: t('Over het contract', 'About the contract'),
  says: [
    says(`Het contract is van {agreement-date} en loopt tot {agreement-until}.
          The contract is of {agreement-date} and runs until {agreement-until}.`),
    says(['Het contract is van {agreement-date}.', 'The contract is of {agreement-date}.']),
    says(['Het contract loopt tot {agreement-until}.', 'The contract runs until {agreement-until}.']),
    says(`De voorwaarden staan hier ({agreement-link}), bekeken op {agreement-seen}.
          The terms are here ({agreement-link}), looked at on {agreement-seen}.`),
    says(['De voorwaarden staan hier ({agreement-link}).', 'The terms are here ({agreement-link}).']),
    says(['De voorwaarden zijn bekeken op {agreement-seen}.', 'The terms were looked at on {agreement-seen}.']),
  ],
};

const trust: Telling = {
  of: ['guarantees'],
  says: [
    says(
      `Ons voorstel waarom [u het vertrouwt/wij het vertrouwen/{u} het vertrouwt]: {guarantees}.
       Our proposal why {u} [trust/trusts] it: {guarantees}.`,
      { when: guaranteesAreProposed },
    ),
    says(`Waarom [u het vertrouwt/wij het vertrouwen/{u} het vertrouwt]: {guarantees}.
          Why {u} [trust/trusts] it: {guarantees}.`),
  ],
};

const inContract: Telling = {
  of: ['agreement-points'],
  says: [says(['Daar staat in: {agreement-points}.', 'It says: {agreement-points}.'])],
};

/** Answers in the middle of a sentence, where that is about who keeps the register. */
export const companyInWords = {
  guarantees: {
    asked: t(`[u vroeg/wij vroegen/de organisatie vroeg] hoe het de gegevens beschermt
              [you/we/the organisation] asked how it protects the data`),
    years: t(`[u werkt/wij werken/de organisatie werkt] er al jaren goed mee
              the work with it has gone well for years`),
  },
} as const satisfies NonNullable<Checklist['inWords']>;

/** The sentences of a company, by section. */
export const companyTold = {
  basics: [who],
  agreement: [contract],
  'agreement-details': [aboutContract, trust],
  'agreement-says': [inContract],
} as const satisfies Readonly<Record<string, readonly Telling[]>>;
