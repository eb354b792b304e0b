// What the register says of the care for the data: where they go, how long they stay, how they are protected, which risks.
import { t } from '../../../core/text.js';
import { starts } from '../../activities/rules/public-words.js';
import type { Saying } from './said-in-sentences.js';

export const unsure = t('Of dat mag, is nog niet duidelijk.', 'Whether that is allowed is not clear yet.');

/** Shared with the work for clients: a country, who gets the data there, and what lets them go. */
export const transferSaying: Saying = {
  of: 'transfers',
  begins: t('{country}, bij {organisation}.', '{country}, with {organisation}.'),
  cells: [
    {
      of: 'instrument',
      options: {
        adequacy: t(`Dat land staat op de lijst van de Europese Commissie.
                     That country is on the list of the European Commission.`),
        dpf: t(`Het bedrijf staat op de DPF-lijst (EU-US Data Privacy Framework).
                The company is on the list of the EU-US Data Privacy Framework (DPF).`),
        scc: t('Het vaste Europese contract zit erbij (SCC).', 'The standard European contract is included (SCC).'),
        bcr: t(`Er zijn goedgekeurde regels binnen het concern (BCR).
                There are approved rules within the group (BCR).`),
        exception: t(`Het mag door een uitzondering voor een enkele keer (art. 49 AVG).
                      An exception for a single time allows it (art. 49 GDPR).`),
        unknown: t('Wat het toestaat, is nog niet geregeld.', 'What allows it is not arranged yet.'),
      },
    },
    { of: 'instrument-date', text: t('Die afspraak is van {value}.', 'That agreement is of {value}.') },
    {
      of: 'tia',
      options: {
        fits: t('De wetten daar zijn bekeken, en het past.', 'The laws there were checked, and it fits.'),
        extra: t(`De wetten daar zijn bekeken; er is extra bescherming.
                  The laws there were checked; there is extra protection.`),
        'not-yet': t('De wetten daar zijn nog niet bekeken.', 'The laws there were not checked yet.'),
      },
    },
    { of: 'dpf-checked', text: t('Op die lijst is gekeken op {value}.', 'That list was looked at on {value}.') },
    { of: 'exception-ground', text: t('Die uitzondering: {value}.', 'That exception: {value}.') },
    { of: 'document', text: t('Het document ligt hier: {value}.', 'The document is here: {value}.') },
  ],
};

export const outsideSaying: Saying = {
  of: 'outside-eea',
  options: {
    no: t(`De gegevens gaan niet naar een land buiten Europa, en niemand kan er daar bij.
           The data do not go to a country outside Europe, and nobody there has access.`),
    yes: t(`De gegevens gaan naar een land buiten Europa, of iemand kan er daar bij.
            The data go to a country outside Europe, or somebody there has access.`),
    'us-group-eea-storage': t(`De leverancier is Amerikaans, maar bewaart alles in Europa.
                               The supplier is American, but keeps everything in Europe.`),
  },
};

export const retention: Saying = {
  of: 'retention',
  begins: t('{category}: {length}, {start}.', '{category}: {length}, {start}.'),
  cells: [
    { of: 'start', picks: starts },
    {
      of: 'label',
      options: {
        law: t('Volgens de wet:', 'By law:'),
        guideline: t('Volgens een richtlijn:', 'By a guideline:'),
        'own-choice': t('Eigen keuze:', 'Our own choice:'),
      },
    },
    { of: 'ground', text: t('{value}.', '{value}.') },
  ],
};

export const security: Saying = {
  of: 'security',
  text: t('Wij beschermen de gegevens zo: {value}.', 'We protect the data like this: {value}.'),
};

export const plan: Saying = {
  of: 'security-plan',
  begins: t('{row}:', '{row}:'),
  cells: [
    {
      of: 'plan',
      options: {
        planned: t('dat gaan wij nog doen.', 'we will do that.'),
        'not-here': t('dat is hier niet nodig.', 'that is not needed here.'),
      },
    },
    { of: 'by', text: t('Klaar op {value}.', 'Done on {value}.') },
    { of: 'why-not', text: t('De reden: {value}.', 'The reason: {value}.') },
  ],
};

export const risks: readonly Saying[] = [
  {
    of: 'monitoring',
    text: t('Wij volgen hiermee mensen: {value}.', 'We follow people with these data: {value}.'),
    options: {
      none: t('Wij volgen hiermee geen mensen.', 'We do not follow people with these data.'),
      cameras: t("Wij volgen hiermee mensen, met camera's.", 'We follow people, with cameras.'),
      'mobile-cameras': t(`Wij volgen hiermee mensen, met camera's die meebewegen.
                           We follow people, with moving cameras.`),
      gps: t(`Wij volgen hiermee mensen, met GPS in auto's of telefoons.
              We follow people, with GPS in cars or phones.`),
      passes: t(`Wij volgen hiermee mensen, met toegangspassen of een inklokker.
                 We follow people, with access passes or a time clock.`),
      'reads-along': t(`Wij volgen hiermee mensen: wij lezen mee in mail of internetgebruik.
                        We follow people: we read along in e-mail or internet use.`),
    },
  },
  {
    of: 'automated',
    options: {
      no: t('Een programma beslist niet over mensen.', 'No program decides about people.'),
      scores: t(`Een programma geeft een score of advies; een mens beslist.
                 A program gives a score or advice; a person decides.`),
      decides: t(`Een programma beslist over mensen, zonder dat een mens meekijkt.
                  A program decides about people, without a person looking.`),
    },
  },
  {
    of: 'automated-why',
    options: {
      contract: t(`Dat mag, omdat de afspraak anders niet door kan gaan.
                   That is allowed because the agreement needs it.`),
      law: t('Een wet staat dat toe.', 'A law allows that.'),
      consent: t('De persoon heeft daar duidelijk ja op gezegd.', 'The person clearly said yes to that.'),
      unsure,
    },
  },
  { of: 'automated-logic', text: t('Het programma kijkt naar: {value}.', 'The program looks at: {value}.') },
  {
    of: 'automated-consequence',
    text: t('Het gevolg voor iemand: {value}.', 'The consequence for somebody: {value}.'),
  },
  {
    of: 'automated-human',
    text: t('Of een mens opnieuw kijkt: {value}.', 'Whether a person looks again: {value}.'),
    options: {
      contact: t(`Met een mail of telefoontje kijkt een mens opnieuw.
                  With an e-mail or a phone call, a person looks again.`),
      'not-yet': t('Een mens kan nu nog niet opnieuw kijken.', 'A person cannot look again yet.'),
    },
  },
  {
    of: 'risks',
    text: t('Dit geeft extra risico: {value}.', 'This gives extra risk: {value}.'),
    options: {
      none: t(`Er gebeurt niets bijzonders mee, zoals AI of een zwarte lijst.
               Nothing unusual happens with them, such as AI or a blacklist.`),
    },
  },
];

export const dpia: readonly Saying[] = [
  {
    of: 'dpia-status',
    options: {
      'not-needed': t('Besloten is: een DPIA is hier niet nodig.', 'It was decided that no DPIA is needed here.'),
      needed: t(`Besloten is: een DPIA is nodig. Die is nog niet begonnen.
                 It was decided that a DPIA is needed. It has not begun yet.`),
      busy: t('Wij zijn bezig met een DPIA.', 'We are busy with a DPIA.'),
      done: t('De DPIA is klaar.', 'The DPIA is done.'),
    },
  },
  { of: 'dpia-reason', text: t('Waarom niet: {value}.', 'Why not: {value}.') },
  { of: 'dpia-by', text: t('De DPIA is van: {value}.', 'The DPIA is by: {value}.') },
  { of: 'dpia-date', text: t('Klaar op {value}.', 'Done on {value}.') },
  { of: 'dpia-conclusion', text: t('De uitkomst: {value}.', 'The result: {value}.') },
  { of: 'dpia-link', text: t('Het verslag ligt hier: {value}.', 'The report is here: {value}.') },
  { of: 'dpia-dpo-advice', text: t('Advies van FG of adviseur: {value}.', 'Advice of the DPO or adviser: {value}.') },
  { of: 'dpia-next', text: t('Er wordt weer gekeken op {value}.', 'It is looked at again on {value}.') },
];

export const staff: readonly Saying[] = [
  {
    of: 'works-council-agreed',
    options: {
      agreed: t('De ondernemingsraad vindt dit goed.', 'The works council agrees to this.'),
      asked: t('De ondernemingsraad is het gevraagd.', 'The works council was asked.'),
      'not-yet': t('De ondernemingsraad is het nog niet gevraagd.', 'The works council was not asked yet.'),
      'no-rules': t(`Er is geen regel of systeem waar de ondernemingsraad over gaat.
                     There is no rule or system for the works council.`),
    },
  },
  { of: 'works-council-date', text: t('Dat was op {value}.', 'That was on {value}.') },
  {
    of: 'staff-told',
    options: {
      yes: t(`Medewerkers weten het vooraf, op papier of in een mail.
              Staff know beforehand, on paper or by e-mail.`),
      spoken: t(`Medewerkers weten het vooraf, maar het is alleen verteld.
                 Staff know beforehand, but it was only spoken.`),
      'not-yet': t('Medewerkers weten het nog niet vooraf.', 'Staff do not know beforehand yet.'),
    },
  },
];

/** What was left as it is with a reason, and who finds out what is not known. */
export const besides: readonly Saying[] = [
  {
    of: 'kept',
    begins: t('{row}: zo gelaten.', '{row}: left so.'),
    cells: [{ of: 'reason', text: t('Want: {value}.', 'Because: {value}.') }],
  },
  {
    of: 'finding',
    begins: t('{row}.', '{row}.'),
    cells: [{ of: 'who', text: t('Dit zoekt uit: {value}.', 'Who finds this out: {value}.') }],
  },
];
