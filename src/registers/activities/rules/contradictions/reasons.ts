// Why it is allowed, beside what it is about: a reason that does not fit, an exception for other data, a choice that is none.

import type { Contradiction } from '../../../../core/warnings/contradiction.js';
import { staffSubjects } from '../../../../core/warnings/reading.js';
import { ids } from '../../../../core/word-list.js';

const strangers = ids('website-visitors passers-by visitors mentioned-people references opponents emergency-contacts');
const staffAndAround = [...staffSubjects, 'applicants', 'emergency-contacts'];
const special = ['health', 'religion', 'politics', 'union', 'origin', 'sex-life', 'biometric', 'genetic'];

/** An exception that the law gives for these kinds of sensitive data only. */
function exception(
  option: string,
  fits: readonly string[],
  [nl, en]: readonly [string, string],
  law: readonly [string, string],
): Contradiction {
  return {
    id: `exception-${option}`,
    when: [
      { at: 'sensitive-exception', only: [option] },
      { at: 'sensitive', has: special.filter((kind) => !fits.includes(kind)) },
      { at: 'sensitive', lacks: fits },
    ],
    title: ['een uitzondering voor andere gegevens', 'an exception for other data'],
    says: [
      `De uitzondering die u koos geldt alleen voor ${nl}, en dat staat niet bij gevoelige gegevens.`,
      `The exception you chose is only for ${en}, and that is not among the sensitive data.`,
    ],
    law,
    ways: [
      {
        id: 'exception',
        label: ['Kies een andere uitzondering', 'Choose another exception'],
        ask: 'sensitive-exception',
      },
      {
        id: 'unknown',
        label: ['Ik weet de uitzondering niet', 'I do not know the exception'],
        sets: { 'sensitive-exception': null },
      },
      { id: 'sensitive', label: ['Pas de gegevens aan', 'Change the data'], ask: 'sensitive' },
    ],
  };
}

export const reasons: readonly Contradiction[] = [
  {
    id: 'consent-must',
    when: [
      { at: 'obligatory', has: ['cannot-deliver', 'law-required'] },
      { noRow: 'purposes', column: 'basis', has: ['contract', 'legal', 'legitimate', 'vital', 'public-task'] },
    ],
    title: ['toestemming, en toch verplicht', 'consent, and obligatory all the same'],
    says: `Alles rust op toestemming, en u zegt dat iemand deze gegevens moet geven.
           All of it rests on consent, and you say that somebody has to give these data.`,
    law: ['art. 7 lid 4 AVG', 'art. 7(4) GDPR'],
    ways: [
      { id: 'free', label: ['Het is vrijwillig', 'It is voluntary'], sets: { obligatory: 'voluntary' } },
      { id: 'basis', label: ['Pas de reden aan', 'Change the reason'], ask: 'purposes' },
    ],
  },
  {
    id: 'must-without-law',
    when: [
      { at: 'obligatory', has: ['law-required'] },
      { noRow: 'purposes', column: 'basis', has: ['legal', 'public-task'] },
    ],
    title: ['verplicht van een wet die er niet staat', 'required by a law that is not there'],
    says: `U zegt dat de wet deze gegevens verplicht, en geen van de doelen rust op een wet.
           You say that the law requires these data, and none of the purposes rests on a law.`,
    law: ['art. 13 lid 2 onder e AVG', 'art. 13(2)(e) GDPR'],
    ways: [
      {
        id: 'deliver',
        label: ['Anders kan ik niet leveren', 'Otherwise I cannot deliver'],
        sets: { obligatory: 'cannot-deliver' },
      },
      { id: 'basis', label: ['Een doel rust op een wet', 'A purpose rests on a law'], ask: 'purposes' },
    ],
  },
  {
    id: 'less-but-agreed',
    each: 'purposes',
    when: [
      { at: './interest-less', has: ['yes'] },
      { at: './interest-agreed', has: ['yes'] },
    ],
    title: ['het kan met minder', 'less would do'],
    says: `Bij "{name}" zegt u dat het met minder kan, en dat de afweging klopt.
           At "{name}" you say that less would do, and that the weighing is right.`,
    law: ['art. 6 lid 1 onder f AVG', 'art. 6(1)(f) GDPR'],
    ways: [
      {
        id: 'no',
        label: ['Met minder lukt het niet', 'It does not work with less'],
        sets: { './interest-less': 'no' },
      },
      {
        id: 'adviser',
        label: ['Mijn adviseur kijkt mee', 'My adviser looks at it'],
        sets: { './interest-agreed': 'adviser' },
      },
    ],
  },
  {
    id: 'expected-but-secret',
    each: 'purposes',
    when: [
      { at: './interest-surprise', has: ['no'] },
      { at: 'staff-told', has: ['not-yet'] },
    ],
    title: ['verwacht, en toch niet verteld', 'expected, and not told'],
    says: `Bij "{name}" zegt u dat mensen dit verwachten, en uw medewerkers weten het nog niet.
           At "{name}" you say that people expect this, and your staff do not know it yet.`,
    law: ['art. 5 lid 1 onder a AVG', 'art. 5(1)(a) GDPR'],
    ways: [
      {
        id: 'maybe',
        label: ['Misschien schrikt iemand', 'It may startle somebody'],
        sets: { './interest-surprise': 'maybe' },
      },
      { id: 'told', label: ['Ze weten het nu', 'They know it now'], ask: 'staff-told' },
    ],
  },
  {
    id: 'contract-strangers',
    each: 'purposes',
    unlessExplained: true,
    when: [
      { at: './basis', has: ['contract'] },
      { at: 'subjects', only: strangers },
    ],
    title: ['een afspraak met mensen die er geen hebben', 'an agreement with people who have none'],
    says: `Bij "{name}" koos u een afspraak met de persoon, en met deze mensen hebt u meestal geen afspraak.
           At "{name}" you chose an agreement with the person, and with these people you usually have none.`,
    law: ['art. 6 lid 1 onder b AVG', 'art. 6(1)(b) GDPR'],
    ways: [
      { id: 'basis', label: ['Kies een andere reden', 'Choose another reason'], ask: './basis' },
      { id: 'people', label: ['Pas aan over wie het gaat', 'Change whom it is about'], ask: 'subjects' },
    ],
  },
  {
    id: 'contract-contacts',
    each: 'purposes',
    unlessExplained: true,
    when: [
      { at: './basis', has: ['contract'] },
      { at: 'subjects', only: ['business-contacts'] },
    ],
    title: ['een afspraak met iemands werkgever', "an agreement with somebody's employer"],
    says: `Bij "{name}" koos u een afspraak met de persoon, en contactpersonen werken bij het bedrijf waarmee u die hebt.
           At "{name}" you chose an agreement with the person, and contact persons work at the company you have it with.`,
    law: ['art. 6 lid 1 onder b AVG', 'art. 6(1)(b) GDPR'],
    ways: [
      {
        id: 'interest',
        label: ['Mijn bedrijf heeft een goede reden', 'My business has a good reason'],
        sets: { './basis': 'legitimate' },
      },
      { id: 'people', label: ['Pas aan over wie het gaat', 'Change whom it is about'], ask: 'subjects' },
    ],
  },
  {
    id: 'cameras-basis',
    unlessExplained: true,
    each: 'purposes',
    when: [
      { at: './basis', has: ['contract', 'consent'] },
      { at: 'data', only: ['camera-images', 'time-and-place', 'sound-recording'] },
      { at: 'data', has: ['camera-images'] },
    ],
    title: ["camera's en de reden die u koos", 'cameras and the reason you chose'],
    says: `Bij "{name}" gaat het om camerabeelden, en daarvoor past geen afspraak en geen toestemming.
           "{name}" is about camera images, and neither an agreement nor consent fits those.`,
    law: ['art. 6 lid 1 onder f AVG', 'art. 6(1)(f) GDPR'],
    ways: [
      {
        id: 'interest',
        label: ['Mijn bedrijf heeft een goede reden', 'My business has a good reason'],
        sets: { './basis': 'legitimate' },
      },
      { id: 'basis', label: ['Kies iets anders', 'Choose something else'], ask: './basis' },
    ],
  },
  {
    id: 'law-is-avg',
    each: 'purposes',
    unlessExplained: true,
    when: [{ at: './legal-which', words: /^\s*(de\s+|the\s+)?(avg|gdpr|uavg|privacywet)\s*\.?\s*$/i }],
    title: ['de privacywet als reden', 'the privacy law as the reason'],
    says: `Bij "{name}" noemt u de AVG als wet, en die vraagt u niet om deze gegevens te bewaren.
           At "{name}" you name the GDPR as the law, and that does not ask you to keep these data.`,
    law: ['art. 6 lid 3 AVG', 'art. 6(3) GDPR'],
    ways: [
      { id: 'law', label: ['Noem de goede wet', 'Name the right law'], ask: './legal-which' },
      { id: 'basis', label: ['Kies een andere reden', 'Choose another reason'], ask: './basis' },
    ],
  },
  {
    id: 'law-is-none',
    each: 'purposes',
    when: [
      {
        at: './legal-which',
        words: /^\s*(geen( wet)?|n\.?\s?v\.?\s?t\.?|niet van toepassing|none|no law|n\/a)\s*\.?\s*$/i,
      },
    ],
    title: ['een wet die er niet is', 'a law that is not there'],
    says: `Bij "{name}" zegt u dat een wet het vraagt, en daaronder staat dat er geen wet is.
           At "{name}" you say that a law asks it, and below that it says that there is none.`,
    law: ['art. 6 lid 1 onder c AVG', 'art. 6(1)(c) GDPR'],
    ways: [
      { id: 'law', label: ['Noem de wet', 'Name the law'], ask: './legal-which' },
      { id: 'basis', label: ['Kies een andere reden', 'Choose another reason'], ask: './basis' },
    ],
  },
  {
    id: 'vital-every-day',
    each: 'purposes',
    unlessExplained: true,
    when: [
      { at: './basis', has: ['vital'] },
      { at: 'sensitive', has: ['none'] },
      { at: 'subjects', lacks: ['patients', 'emergency-contacts'] },
    ],
    title: ['gevaar voor een leven, zonder gevaar', 'danger to life, without danger'],
    says: `Bij "{name}" koos u dat iemands leven gevaar loopt, en er is niets over gezondheid of nood.
           At "{name}" you chose that a life is in danger, and there is nothing about health or emergencies.`,
    law: ['art. 6 lid 1 onder d AVG', 'art. 6(1)(d) GDPR'],
    ways: [
      { id: 'basis', label: ['Kies een andere reden', 'Choose another reason'], ask: './basis' },
      { id: 'sensitive', label: ['Het gaat wel over gezondheid', 'It is about health'], ask: 'sensitive' },
    ],
  },
  exception(
    'members',
    ['religion', 'politics', 'union'],
    ['geloof, politiek of een vakbond', 'religion, politics or a trade union'],
    ['art. 9 lid 2 onder d AVG', 'art. 9(2)(d) GDPR'],
  ),
  exception(
    'authentication',
    ['biometric'],
    ['een vingerafdruk of gezicht', 'a fingerprint or face'],
    ['art. 29 UAVG', 'art. 29 UAVG'],
  ),
  exception('identification', ['origin'], ['afkomst', 'origin'], ['art. 25 UAVG', 'art. 25 UAVG']),
  exception('positive-action', ['origin'], ['afkomst', 'origin'], ['art. 25 UAVG', 'art. 25 UAVG']),
  exception(
    'political-function',
    ['politics'],
    ['politieke mening', 'political opinion'],
    ['art. 26 UAVG', 'art. 26 UAVG'],
  ),
  exception('spiritual-care', ['religion'], ['geloof', 'religion'], ['art. 27 UAVG', 'art. 27 UAVG']),
  exception('genetic-own', ['genetic'], ['DNA', 'DNA'], ['art. 28 UAVG', 'art. 28 UAVG']),
  {
    id: 'employer-of-nobody',
    unlessExplained: true,
    when: [
      { at: 'sensitive-exception', has: ['employment'] },
      { at: 'subjects', lacks: staffAndAround },
    ],
    title: ['werkgever van andere mensen', 'employer of other people'],
    says: `U mag gevoelige gegevens gebruiken als werkgever, zegt u, en het gaat hier niet over personeel.
           You say that you may use sensitive data as an employer, and this is not about staff.`,
    law: ['art. 9 lid 2 onder b AVG', 'art. 9(2)(b) GDPR'],
    ways: [
      {
        id: 'exception',
        label: ['Kies een andere uitzondering', 'Choose another exception'],
        ask: 'sensitive-exception',
      },
      { id: 'people', label: ['Pas aan over wie het gaat', 'Change whom it is about'], ask: 'subjects' },
    ],
  },
  {
    id: 'care-of-staff',
    unlessExplained: true,
    when: [
      { at: 'sensitive-exception', has: ['care'] },
      { at: 'subjects', only: staffAndAround },
    ],
    title: ['zorg voor eigen personeel', 'care for own staff'],
    says: `U koos dat u zorg geeft, en het gaat alleen over uw eigen personeel.
           You chose that you give care, and it is only about your own staff.`,
    law: ['art. 30 UAVG', 'art. 30 UAVG'],
    ways: [
      {
        id: 'employer',
        label: ['Ik ben hun werkgever', 'I am their employer'],
        sets: { 'sensitive-exception': ['employment'] },
      },
      { id: 'people', label: ['Pas aan over wie het gaat', 'Change whom it is about'], ask: 'subjects' },
    ],
  },
  {
    id: 'special-to-public',
    unlessExplained: true,
    when: [
      { at: 'recipients', has: ['public'] },
      { at: 'sensitive', has: special },
    ],
    title: ['gevoelige gegevens voor iedereen', 'sensitive data for everybody'],
    says: `Er zitten gevoelige gegevens bij, en iedereen kan deze gegevens zien.
           There are sensitive data among them, and everybody can see these data.`,
    law: ['art. 9 AVG', 'art. 9 GDPR'],
    ways: [
      {
        id: 'recipients',
        label: ['Niet iedereen kan het zien', 'Not everybody can see it'],
        drops: 'recipients',
        options: ['public'],
      },
      { id: 'sensitive', label: ['Pas de gegevens aan', 'Change the data'], ask: 'sensitive' },
    ],
  },
];
