// How a description of an activity reads: sentences for each section, said by the bot, by the organisation or about it.

import type { Saying, Telling } from '../../../core/engine/checklist.js';
import { all, answered, includes, is, not } from '../../../core/engine/questions.js';
import { says, whether } from '../../../core/engine/telling/telling-build.js';
import { t } from '../../../core/text.js';
import { monitoringIsProposed, needsNoDpia, securityIsProposed, termsAreProposed } from './conditions.js';
import { children, data, needed, notKept, purposes, sensitive, subjects } from './telling-people.js';

const received: Telling = {
  of: ['recipients', 'source', 'source-company', 'obligatory'],
  called: t('Waarvandaan en waarheen', 'Where from and where to'),
  says: [
    says(
      '{u} [krijgt/krijgen] gegevens {source} ({source-company}).\n{u} [get/gets] data {source} ({source-company}).',
    ),
    says(['{u} [krijgt/krijgen] gegevens {source}.', '{u} [get/gets] data {source}.']),
    whether(
      'obligatory',
      'cannot-deliver',
      'Zonder deze gegevens kan de koop of opdracht niet doorgaan.\nWithout these data the purchase or job cannot go on.',
    ),
    whether(
      'obligatory',
      'law-required',
      'Zonder deze gegevens [kunt u/kunnen wij/kan {u}] niet doen wat de wet vraagt.\nWithout these data {u} cannot do what the law asks.',
    ),
    whether(
      'obligatory',
      'cannot-help',
      'Zonder deze gegevens [kunt u/kunnen wij/kan {u}] iemand niet verder helpen.\nWithout these data {u} cannot help somebody further.',
    ),
    whether('obligatory', 'voluntary', ['Mensen geven ze vrijwillig.', 'People give them of their own free will.']),
    whether(
      'obligatory',
      'not-asked',
      '{u} [vraagt/vragen] er niet om, ze ontstaan vanzelf.\n{u} [do/does] not ask for them, they arise by themselves.',
    ),
    says(['Wil iemand ze niet geven? {obligatory}.', 'Does somebody not want to give them? {obligatory}.']),
    says(
      `Buiten [uw/onze/de] programma's [geeft u/geven wij/geeft {u}] niets door.
       Outside [your/our/the] programs {u} [pass/passes] nothing on.`,
      {
        when: all(includes('recipients', 'nobody'), answered('suppliers'), not(includes('suppliers', 'none'))),
        of: ['recipients'],
      },
    ),
    says('{u} [geeft/geven] niets door.\n{u} [pass/passes] nothing on.', {
      when: includes('recipients', 'nobody'),
      of: ['recipients'],
    }),
    says(
      `{u} [geeft/geven] gegevens door aan {recipients}. Ieder krijgt alleen wat nodig is.
       {u} [pass/passes] data on to {recipients}. Each gets only what is needed.`,
      { when: all(includes('sensitive', 'health'), includes('recipients', 'tax-office')), of: ['recipients'] },
    ),
    // Which of them go to whom is not asked, so it is not said that all of them do.
    says(['{u} [geeft/geven] gegevens door aan {recipients}.', '{u} [pass/passes] data on to {recipients}.']),
  ],
};

const places: Telling = {
  of: ['suppliers'],
  says: [
    says(
      'Er is geen programma of bedrijf waar de gegevens staan.\nThere is no program or company that holds the data.',
      {
        when: includes('suppliers', 'none'),
        of: ['suppliers'],
      },
    ),
    says(['De gegevens staan hier: {suppliers}.', 'The data are kept here: {suppliers}.']),
  ],
};
const access: Telling = {
  of: ['access'],
  says: [says(['Met de gegevens werken: {access}.', 'Who work with the data: {access}.'])],
};
const owner: Telling = {
  of: ['owner'],
  says: [
    whether('owner', 'none', 'Nog niemand houdt bij of dit nog klopt.\nNobody keeps this description yet.'),
    says(['{owner} houdt bij of dit nog klopt.', '{owner} [keep/keeps] this description up to date.']),
  ],
};

const outside: Telling = {
  of: ['outside-eea', 'transfers'],
  says: [
    whether('outside-eea', 'no', ['De gegevens blijven in Europa.', 'The data stay in Europe.']),
    whether(
      'outside-eea',
      'yes',
      'Er gaan gegevens naar een land buiten Europa, of iemand daar kan erbij.\nData go to a country outside Europe, or somebody there has access.',
    ),
    whether(
      'outside-eea',
      'us-group-eea-storage',
      'Een leverancier is Amerikaans, maar bewaart alles in Europa.\nA supplier is American, but keeps everything in Europe.',
    ),
  ],
};

/** A single day is no "dagen". */
const one = (unit: string, nl: string, en: string): readonly Saying[] => [
  says([`{category} 1 ${nl}, {start} ({ground})`, `{category} 1 ${en}, {start} ({ground})`], {
    when: all(is('term', 1), is('unit', unit)),
    of: ['term', 'unit'],
  }),
];

const retention: Telling = {
  of: ['retention'],
  says: [],
  rows: {
    by: ['label'],
    each: [
      says('{category} meteen weg, {start} ({ground})\n{category} gone at once, {start} ({ground})', {
        when: is('term', 0),
        of: ['term', 'unit'],
      }),
      ...one('days', 'dag', 'day'),
      ...one('weeks', 'week', 'week'),
      ...one('months', 'maand', 'month'),
      ...one('years', 'jaar', 'year'),
      says(['{category} {term} {unit}, {start} ({ground})', '{category} {term} {unit}, {start} ({ground})']),
      says(['{category} {term} {unit}, {start}', '{category} {term} {unit}, {start}']),
    ],
    says: [
      whether('label', 'law', 'De wet vraagt: {rows}.\nThe law asks for: {rows}.'),
      whether('label', 'guideline', 'Gebruikelijk is: {rows}.\nUsual is: {rows}.'),
      says('Ons voorstel: {rows}.\nOur proposal: {rows}.', {
        when: all(is('label', 'own-choice'), termsAreProposed),
        of: ['label'],
      }),
      whether('label', 'own-choice', '[Uw/Onze/Haar] eigen keuze: {rows}.\n[Your/Our/Its] own choice: {rows}.'),
    ],
  },
};

const security: Telling = {
  of: ['security', 'monitoring'],
  like: {
    same: says(
      'Doet u dit al, net als bij {like}? Zo niet: Pas aan.\nDo you do this already, as with {like}? If not: Change.',
      {
        of: ['security'],
      },
    ),
    more: says(`Doet u dit al? Zo niet: Pas aan. Net als bij {like}, en ook {security}.
                Do you do this already? If not: Change. As with {like}, and also {security}.`),
  },
  says: [
    says(
      `[Doet u dit al? Zo niet: Pas aan. Voorstel/Nog niet bevestigd/Nog niet bevestigd]: {security}.
       [Do you do this already? If not: Change. Proposal/Not confirmed yet/Not confirmed yet]: {security}.`,
      { when: securityIsProposed },
    ),
    says([
      'Zo [beschermt/beschermen] {u} de gegevens nu: {security}.',
      '{u} [protect/protects] the data now with: {security}.',
    ]),
    says("Geen camera's of GPS[?/./.]\nNo cameras or GPS[?/./.]", {
      when: all(includes('monitoring', 'none'), monitoringIsProposed),
      of: ['monitoring'],
    }),
    says("Geen camera's of GPS.\nNo cameras or GPS.", {
      when: includes('monitoring', 'none'),
      of: ['monitoring'],
    }),
    says(['{u} [volgt/volgen] er mensen mee: {monitoring}.', '{u} [follow/follows] people with them: {monitoring}.']),
  ],
};

const risks: Telling = {
  of: [
    'risks',
    'reuse',
    'reuse-what',
    'reuse-why',
    'automated',
    'automated-why',
    'automated-logic',
    'automated-consequence',
    'automated-human',
    'review-interval',
  ],
  called: t('Bijzonder gebruik', 'Unusual use'),
  says: [
    says(
      `{u} [gebruikt/gebruiken] ze alleen hiervoor, zonder AI, zwarte lijst of besluit door een programma.
       {u} [use/uses] them for this only, without AI, a blacklist or a decision by a program.`,
      {
        when: all(is('reuse', 'no'), is('automated', 'no'), includes('risks', 'none')),
        of: ['reuse', 'automated', 'risks'],
      },
    ),
    whether(
      'reuse',
      'no',
      'Voor iets heel anders [gebruikt u/gebruiken wij/gebruikt {u}] ze niet.\n{u} [do/does] not use them for something very different.',
    ),
    says(
      '{u} [gebruikt/gebruiken] ze later ook voor {reuse-what}; {reuse-why}.\n{u} later also [use/uses] them for {reuse-what}; {reuse-why}.',
      {
        of: ['reuse'],
      },
    ),
    whether('automated', 'no', ['Geen programma beslist over mensen.', 'No program decides about people.']),
    whether(
      'automated',
      'scores',
      'Een programma geeft een score of advies, en een mens beslist.\nA program gives a score or advice, and a person decides.',
    ),
    says(
      `Een programma beslist over mensen. Dat mag: {automated-why}. Het kijkt naar {automated-logic}. Gevolg: {automated-consequence}. Kan een mens opnieuw kijken? {automated-human}.
          A program decides about people. That is allowed: {automated-why}. It looks at {automated-logic}. Consequence: {automated-consequence}. Can a person look again? {automated-human}.`,
      {
        of: ['automated'],
      },
    ),
    says(
      'Er gebeurt niets bijzonders mee, zoals AI of een zwarte lijst.\nNothing unusual happens with them, such as AI or a blacklist.',
      {
        when: includes('risks', 'none'),
        of: ['risks'],
      },
    ),
    says(
      `Extra risico, maar te weinig voor een risico-onderzoek (DPIA): {risks}.
       Extra risk, but too little for a study of the risks (DPIA): {risks}.`,
      { when: needsNoDpia },
    ),
    says(`Dit geeft extra risico, en telt mee voor een risico-onderzoek (DPIA): {risks}.
          This gives extra risk, and counts for a study of the risks (DPIA): {risks}.`),
    says(
      `{review-interval} [kijkt u/kijken wij/kijkt {u}] dit na.
       {review-interval} [we check/we check/{u} checks] this.`,
    ),
  ],
};

/** By section of the interview. */
export const activityTellings = {
  purposes: [purposes],
  people: [subjects, data, notKept, needed, sensitive, children],
  source: [received],
  who: [places, access, owner],
  transfers: [outside],
  retention: [retention],
  security: [security],
  review: [risks],
} as const satisfies Readonly<Record<string, readonly Telling[]>>;
