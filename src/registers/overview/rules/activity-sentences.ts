// What the register says of one activity, answer by answer, in the order of art. 30(1): as the business writes it down.
import { t } from '../../../core/text.js';
import {
  besides,
  dpia,
  outsideSaying,
  plan,
  retention,
  risks,
  security,
  staff,
  transferSaying,
  unsure,
} from './care-sentences.js';
import { endingSaying } from './changes/ending-said.js';
import type { Chapter, Saying } from './said-in-sentences.js';

/** Where an option is said by one person about the own business. */
const exceptions = {
  employment: t(`een wet of cao vraagt dit van ons als werkgever
                 a law or collective agreement asks this of us as an employer`),
  care: t('wij geven zorg aan deze persoon', 'we give care to this person'),
  'care-by-others': t(`wij zijn een school, verzekeraar of reclassering
                       we are a school, insurer or probation service`),
};
const criminalReasons = {
  'own-protection': t(`wij beschermen onze zaak tegen diefstal of fraude
                       we protect our business against theft or fraud`),
  'request-of-person': t(`wij beoordelen een aanvraag van de persoon
                          we judge a request of the person`),
  'for-others': t(`wij hebben een vergunning om het voor anderen te doen
                   we have a licence to do it for others`),
};

const purposes: Saying = {
  of: 'purposes',
  begins: t('{purpose}.', '{purpose}.'),
  cells: [
    {
      of: 'basis',
      options: {
        contract: t('Nodig voor een afspraak met deze persoon.', 'Needed for an agreement with this person.'),
        legal: t('Een wet verplicht het.', 'A law obliges us to.'),
        legitimate: t('Wij hebben er een gerechtvaardigd belang bij.', 'We have a legitimate interest in it.'),
        consent: t('Deze persoon geeft er toestemming voor.', 'This person gives consent for it.'),
        vital: t('Nodig om iemands leven te beschermen.', "Needed to protect somebody's life."),
        'public-task': t('Nodig voor een taak van algemeen belang.', 'Needed for a task in the public interest.'),
      },
    },
    { of: 'contract-which', text: t('De afspraak: {value}.', 'The agreement: {value}.') },
    { of: 'legal-which', text: t('De wet: {value}.', 'The law: {value}.') },
    { of: 'interest', text: t('Dat belang: {value}.', 'That interest: {value}.') },
    {
      of: 'interest-less',
      text: t('Kan het minder ver gaan? {value}.', 'Can it go less far? {value}.'),
      options: {
        no: t('Met minder lukt het niet.', 'It does not work with less.'),
        yes: t('Het kan ook op een manier die minder ver gaat.', 'There is also a way that goes less far.'),
      },
    },
    {
      of: 'interest-surprise',
      options: {
        no: t('Mensen verwachten dit.', 'People expect this.'),
        maybe: t('Misschien schrikt iemand hiervan.', 'This may startle somebody.'),
        yes: t('Iemand kan hiervan schrikken.', 'Somebody would be startled by this.'),
      },
    },
    { of: 'interest-safeguard', text: t('Wat wij daartegen doen: {value}.', 'What we do about that: {value}.') },
    {
      of: 'interest-agreed',
      text: t('Over deze afweging: {value}.', 'About this weighing: {value}.'),
      options: {
        yes: t('Zo hebben wij het afgewogen.', 'This is how we weighed it.'),
        adviser: t('Onze adviseur kijkt nog naar deze afweging.', 'Our adviser still looks at this weighing.'),
      },
    },
    { of: 'consent-asked', text: t('Zo vragen wij het: {value}.', 'How we ask: {value}.') },
    {
      of: 'consent-withdraw',
      text: t('Intrekken kan zo: {value}.', 'How to withdraw: {value}.'),
      options: {
        link: t('Intrekken kan met een knop of link in elk bericht.', 'A button or link in each message withdraws it.'),
        contact: t('Intrekken kan met een mail of telefoontje.', 'An e-mail or a phone call withdraws it.'),
        account: t('Intrekken kan in het eigen account.', "It can be withdrawn in the person's own account."),
        settings: t('Intrekken kan op de plek waar iemand ja zei.', 'It can be withdrawn where somebody said yes.'),
        'not-yet': t('Intrekken kan nu nog niet.', 'It cannot be withdrawn yet.'),
      },
    },
    { of: 'vital-why', text: t('Het gevaar: {value}.', 'The danger: {value}.') },
    { of: 'public-task-which', text: t('De wet en de taak: {value}.', 'The law and the task: {value}.') },
  ],
};

const reuse: readonly Saying[] = [
  {
    of: 'reuse',
    options: {
      no: t(`Wij gebruiken de gegevens later niet voor iets heel anders.
         We do not use the data for something very different later.`),
      yes: t(`Wij gebruiken de gegevens later ook voor iets heel anders.
         We also use the data for something very different later.`),
    },
  },
  { of: 'reuse-what', text: t('Namelijk: {value}.', 'Namely: {value}.') },
  {
    of: 'reuse-why',
    options: {
      fits: t('Dat past bij het eerste doel.', 'That fits with the first purpose.'),
      consent: t('De persoon heeft daar ja op gezegd.', 'The person said yes to that.'),
      law: t('Een wet vraagt dat.', 'A law asks that.'),
      unsure,
    },
  },
];

const peopleAndData: readonly Saying[] = [
  { of: 'subjects', text: t('Het gaat om {value}.', 'It is about {value}.') },
  { of: 'data', text: t('Wij bewaren {value}.', 'We keep {value}.') },
  {
    of: 'not-kept',
    text: t(`Wij bewaren ook {value}, hoewel dat hier bijna nooit nodig is.
       We also keep {value}, although that is hardly ever needed here.`),
    options: {
      none: t('Wat hier bijna nooit nodig is, bewaren wij niet.', 'What is hardly ever needed here, we do not keep.'),
    },
  },
  {
    of: 'needed',
    begins: t('{row}:', '{row}:'),
    cells: [
      {
        of: 'needed',
        options: {
          true: t('dit hebben wij hier echt nodig.', 'we really need this here.'),
          false: t('dit hebben wij hier niet nodig.', 'we do not need this here.'),
        },
      },
      { of: 'reason', text: t('De reden: {value}.', 'The reason: {value}.') },
    ],
  },
  {
    of: 'sensitive',
    text: t('Er zitten gevoelige gegevens bij, over: {value}.', 'There are sensitive data among them, about: {value}.'),
    options: { none: t('Er zitten geen gevoelige gegevens bij.', 'There are no sensitive data among them.') },
  },
  {
    of: 'sensitive-exception',
    text: t('Dat mag door deze uitzondering: {value}.', 'The exception that allows it: {value}.'),
    picks: exceptions,
  },
  {
    of: 'criminal-ground',
    text: t('Strafbare feiten leggen wij vast, want: {value}.', 'We record criminal offences because: {value}.'),
    picks: criminalReasons,
  },
  {
    of: 'bsn',
    options: {
      no: t('Een burgerservicenummer (BSN) bewaren wij niet.', 'We keep no citizen service number (BSN).'),
      law: t(`Wij bewaren het burgerservicenummer (BSN), omdat een wet dat vraagt.
         We keep the citizen service number (BSN), because a law asks it.`),
      unsure: t(`Wij bewaren het burgerservicenummer (BSN), en weten niet of dat mag.
         We keep the citizen service number (BSN), and do not know whether that is allowed.`),
    },
  },
  { of: 'bsn-law', behind: 'bsn', text: t('Voor het BSN geldt: {value}.', 'For the BSN: {value}.') },
  {
    of: 'children-consent',
    text: t('Voor een kind zegt ja: {value}.', 'Who says yes for a child: {value}.'),
    options: {
      parent: t('Voor een kind zegt een ouder of voogd ja.', 'For a child, a parent or guardian says yes.'),
      help: t('Het kind zegt zelf ja: het is gratis hulp of advies.', 'The child says yes: it is free help or advice.'),
      'not-yet': t('Wie ja zegt voor een kind, is nog niet geregeld.', 'Who says yes for a child is not arranged yet.'),
    },
  },
  {
    of: 'children-words',
    options: {
      true: t('Kinderen leggen wij dit in makkelijke woorden uit.', 'We explain this to children in easy words.'),
      false: t(`Kinderen leggen wij dit nog niet in makkelijke woorden uit.
         We do not explain this to children in easy words yet.`),
    },
  },
  {
    of: 'source',
    text: t('De gegevens komen {value}.', 'The data come {value}.'),
    picks: { 'own-systems': t('uit onze eigen systemen', 'from our own systems') },
    options: { 'own-systems': t('Onze eigen systemen maken de gegevens.', 'Our own systems make the data.') },
  },
  { of: 'source-company', text: t('Dat andere bedrijf is: {value}.', 'That other company is: {value}.') },
  {
    of: 'obligatory',
    text: t('Wil iemand ze niet geven, dan geldt: {value}.', 'If somebody does not want to give them: {value}.'),
    options: {
      'cannot-deliver': t(`Wil iemand ze niet geven, dan kan de koop of opdracht niet doorgaan.
         If somebody does not want to give them, the purchase or job cannot go on.`),
      'law-required': t(`Wil iemand ze niet geven, dan mogen wij van de wet niet verder.
         If somebody does not want to give them, the law does not let us go on.`),
      'cannot-help': t(`Wil iemand ze niet geven, dan kunnen wij die persoon niet verder helpen.
         If somebody does not want to give them, we cannot help that person further.`),
      voluntary: t('Niemand hoeft ze te geven: het is vrijwillig.', 'Nobody has to give them: it is voluntary.'),
      'not-asked': t(`Wij vragen er niet om: ze ontstaan vanzelf.
         We do not ask for them: they arise by themselves.`),
    },
  },
];

const recipients: readonly Saying[] = [
  {
    of: 'recipients',
    text: t('Wij geven de gegevens door aan: {value}.', 'We pass the data on to: {value}.'),
    options: { nobody: t('Wij geven de gegevens aan niemand door.', 'We pass the data on to nobody.') },
  },
  {
    of: 'suppliers',
    text: t('Ze staan in of bij: {value}.', 'They are kept in or with: {value}.'),
    options: {
      none: t('Geen programma en geen ander bedrijf bewaart ze.', 'No program and no other company keeps them.'),
    },
  },
  { of: 'access', text: t('Bij ons werkt ermee: {value}.', 'Who works with them here: {value}.') },
];

/** Said in the line below the heading. */
export const keepingSayings: readonly Saying[] = [
  {
    of: 'owner',
    text: t('{value} houdt deze beschrijving bij.', '{value} keeps this description up to date.'),
    options: { none: t('Nog niemand houdt deze beschrijving bij.', 'Nobody keeps this description up to date yet.') },
  },
  {
    of: 'review-interval',
    options: {
      'months-6': t('Wij kijken het elk half jaar na.', 'We check it every six months.'),
      'months-12': t('Wij kijken het één keer per jaar na.', 'We check it once a year.'),
      'months-24': t('Wij kijken het één keer per twee jaar na.', 'We check it once every two years.'),
    },
  },
];

export const activityChapters: readonly Chapter[] = [
  {
    title: t('Wat wordt afgebouwd of opgeschoond is', 'What is being wound down or was cleared'),
    says: [endingSaying],
  },
  {
    title: t('Waarvoor, en waarom dat mag', 'What for, and why that is allowed'),
    letter: 'b',
    says: [purposes, ...reuse],
  },
  { title: t('Van wie, en welke gegevens', 'Whose data, and which'), letter: 'c', says: peopleAndData },
  { title: t('Wie de gegevens krijgt', 'Who gets the data'), letter: 'd', says: recipients },
  { title: t('Buiten Europa', 'Outside Europe'), letter: 'e', says: [outsideSaying, transferSaying] },
  { title: t('Hoe lang', 'How long'), letter: 'f', says: [retention] },
  {
    title: t('Hoe de gegevens beschermd zijn', 'How the data are protected'),
    letter: 'g',
    says: [security, plan],
  },
  { title: t('Risico’s', 'Risks'), says: [...risks, ...dpia, ...staff, ...besides] },
];
