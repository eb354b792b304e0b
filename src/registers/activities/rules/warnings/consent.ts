// Consent that does not count: asked from staff, or without a way to take it back.

import { rowsOf } from '../../../../core/engine/answers.js';
import {
  chooseOther,
  includesAny,
  known,
  knownChoices,
  settled,
  settledChoices,
  staffSubjects,
} from '../../../../core/warnings/reading.js';
import { warningRule } from '../../../../core/warnings/rule.js';

/** Groups that go with staff: who is none of these makes it a description of more than staff. */
const aroundStaff = [...staffSubjects, 'emergency-contacts', 'applicants', 'references'];

/** Staff seldom feels free to refuse, so consent is seldom free (art. 4(11) and 7 AVG, EDPB 05/2020). */
export const consentOfStaff = warningRule('consent-staff', (scope) => {
  const subjects = knownChoices(scope, 'subjects');
  if (subjects === undefined || !includesAny(subjects, staffSubjects)) return [];
  const onlyStaff = subjects.every((subject) => typeof subject === 'string' && aroundStaff.includes(subject));
  return rowsOf(scope.answers, 'purposes').flatMap((row) => {
    const path = `purposes/${row}/basis`;
    if (settled(scope, path) !== 'consent') return [];
    return {
      row,
      level: onlyStaff ? 'strong' : 'notice',
      asksAdviser: true,
      path,
      about: [path, 'subjects'],
      title: ['toestemming van personeel', 'consent from staff'],
      sees: ['U koos "de persoon heeft ja gezegd".', 'You chose "the person said yes".'],
      why: `Een medewerker durft vaak geen nee te zeggen. Daarom telt die toestemming meestal niet.
            Staff often do not dare to say no. That is why such consent usually does not count.`,
      article: ['art. 7 AVG', 'art. 7 GDPR'],
      canDo: `Past "om een afspraak na te komen" of "omdat een wet het vraagt" beter?
              Does "to keep an agreement" or "because a law asks it" fit better?`,
      solutions: [{ id: 'other', label: chooseOther, ask: path }],
    };
  });
});

/** The same for sensitive data: explicit consent as the exception of art. 9. */
export const explicitConsentOfStaff = warningRule('consent-staff-sensitive', (scope) => {
  const path = 'sensitive-exception';
  const subjects = knownChoices(scope, 'subjects');
  const sensitive = knownChoices(scope, 'sensitive');
  if (subjects === undefined || !includesAny(subjects, staffSubjects)) return [];
  if (sensitive === undefined || sensitive.includes('none')) return [];
  if (!settledChoices(scope, path)?.includes('explicit-consent')) return [];
  return {
    level: 'strong',
    path,
    about: [path, 'subjects', 'sensitive'],
    title: ['gevoelige gegevens van personeel', 'sensitive data about staff'],
    sees: `U koos "de persoon heeft er duidelijk ja op gezegd". Het gaat ook over personeel.
           You chose "the person clearly said yes to it". It is about staff too.`,
    why: `Een medewerker durft vaak geen nee te zeggen. Daarom telt die toestemming bijna nooit.
          Staff often do not dare to say no. That is why such consent almost never counts.`,
    article: ['art. 7 en 9 AVG', 'art. 7 and 9 GDPR'],
    canDo: `Vraagt een wet of cao om deze gegevens? Kies dan die uitzondering. Anders kunt u ze beter niet bewaren.
            Does a law or collective agreement ask for these data? Then choose that. Otherwise better not keep them.`,
    solutions: [
      { id: 'other', label: chooseOther, ask: path },
      { id: 'sensitive', label: ['Pas de gegevens aan', 'Change the data'], ask: 'sensitive' },
    ],
  };
});

/** Withdrawing must be as easy as giving (art. 7(3) AVG). */
export const consentWithoutWayBack = warningRule('consent-withdraw', (scope) => {
  return rowsOf(scope.answers, 'purposes').flatMap((row) => {
    const path = `purposes/${row}/consent-withdraw`;
    const basis = `purposes/${row}/basis`;
    if (known(scope, basis) !== 'consent' || settled(scope, path) !== 'not-yet') return [];
    return {
      row,
      level: 'todo',
      contradicts: 'unless-explained',
      path,
      about: [path, basis],
      title: ['toestemming intrekken', 'withdrawing consent'],
      sees: ['Mensen kunnen hun ja nu nog niet intrekken.', 'People cannot take back their yes yet.'],
      why: `Nee zeggen moet net zo makkelijk zijn als ja zeggen. Anders telt het ja niet.
            Saying no must be as easy as saying yes. Otherwise the yes does not count.`,
      article: ['art. 7 lid 3 AVG', 'art. 7(3) GDPR'],
      canDo: `Zet in elk bericht een knop of link om te stoppen. Een mailadres om te stoppen mag ook.
              Put a button or link to stop in each message. An e-mail address to stop is all right too.`,
      solutions: [
        { id: 'link', label: ['Er is nu een knop', 'There is a button now'], values: { [path]: 'link' } },
        { id: 'contact', label: ['Het kan per mail', 'It can be done by mail'], values: { [path]: 'contact' } },
        { id: 'other', label: chooseOther, ask: path },
      ],
    };
  });
});
