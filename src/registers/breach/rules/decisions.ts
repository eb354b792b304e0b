// The two decisions about a data breach, each with its reason; a named person makes them.

import type { Condition } from '../../../core/engine/checklist.js';
import { all, answered, any, choice, is, longText, not, section, yesNo } from '../../../core/engine/questions.js';
import { decidesAboutPeople, deviatesAboutAuthority, deviatesAboutPeople, forClient } from './conditions.js';
import { breachAdvice } from './findings.js';
import { peopleGrounds } from './options.js';

/** Whoever holds the data for a client decides nothing, and may report when the client asks for it. */
const ownData: Condition = not(forClient);

/** What was done with the people or the file decides nothing about the authority. */
const ofAnotherStep =
  /\b(?:klanten|mensen|iedereen|allemaal|patienten|leden)\b.*\b(?:gebeld|gemaild|ingelicht|verteld)\b|^(?:(?:nee|ja|en|maar|no|yes)[, ]+)*(?:(?:de|onze|die|the) )?(?:klanten|mensen|betrokkenen|patienten|leden|ouders|ze|hen|hun|customers) (?:vertellen|zeggen|mailen|bellen) (?:we|wij|ik)\b|\b(?:hebben|heb) (?:iedereen|ze|hem|haar|hun|alle \S+)\b.*\b(?:gebeld|gemaild|ingelicht|verteld)\b|\b(?:dossier|d-\d+|datalek)\b.*\b(?:dicht|sluiten|gesloten|klaar)\b|^sluit\b/i;

/** What is said of the authority, and of whether people need to know in more words, is no yes to telling them. */
const ofAuthority =
  /\b(?:ap|autoriteit\w*|toezichthouder|authority)\b|\b(?:hoef|hoeft|hoeven)\b.*\b(?:weten|horen)\b|\b(?:dossier|d-\d+|datalek)\b/i;

/** Tell the authority or not, with the reason: every breach has this decision. */
export const authorityDecision = section('authority-decision', {
  title: ['Besluit: melden bij de AP', 'Decision: report to the AP'],
  intro: `Wij geven advies, u besluit. Schrijf op waarom: dat vraagt de wet ook als u niet meldt.
          We advise, you decide. Write down why: the law asks that also when you do not report.`,
  form: true,
  later: true,
  decides: true,
  questions: [
    yesNo('is-breach', {
      needed: true,
      // "Niet melden" decides something else than whether it is one.
      notWith: /\b(?:meld\w*|aanmelden|sluit\w*|dicht|dossier|d-\d+|reporting|report(?:ed)?|notify|close)\b/i,
      ask: ['Is dit een datalek?', 'Is this a data breach?'],
      label: ['Is het een datalek', 'Is it a breach'],
      why: ['Zolang dit open is, loopt de tijd door.', 'As long as this is open, the time goes on.'],
      law: ['Art. 4 onder 12 AVG', 'Art. 4(12) GDPR'],
      explains: ['breach'],
      example: `Er is iets misgegaan met de beveiliging, en daardoor met gegevens van mensen.
                Something went wrong with security, and so with data about people.`,
    }),
    longText('no-breach-reason', {
      reason: true,
      needed: true,
      when: is('is-breach', false),
      ask: ['Waarom is het geen datalek?', 'Why is it no data breach?'],
      label: ['Waarom geen datalek', 'Why no breach'],
      why: ['Dan kunt u het later uitleggen.', 'Then you can explain it later.'],
      law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
      example: `Bijvoorbeeld: het ging om een prijslijst, zonder gegevens van mensen.
                For example: it was a price list, without data about people.`,
    }),
    yesNo('tell-authority', {
      needed: ownData,
      notWith: ofAnotherStep,
      finds: breachAdvice,
      when: is('is-breach', true),
      ask: ['Gaat u dit melden bij de AP?', 'Are you going to report this to the AP?'],
      label: ['Melden bij de AP', 'Report to the AP'],
      why: ['Melden moet, tenzij er bijna geen gevaar is.', 'Reporting is a must, unless there is hardly any danger.'],
      law: ['Art. 33 lid 1 AVG', 'Art. 33(1) GDPR'],
      explains: ['authority'],
    }),
    longText('authority-reason', {
      reason: true,
      reasonFor: 'tell-authority',
      notWith: ofAnotherStep,
      needed: any(ownData, answered('tell-authority')),
      when: is('is-breach', true),
      ask: ['Waarom kiest u dat?', 'Why do you choose that?'],
      label: ['Waarom (AP)', 'Why (AP)'],
      why: ['De AP kan ernaar vragen, ook jaren later.', 'The AP may ask about it, even years later.'],
      law: ['Art. 33 lid 5 AVG', 'Art. 33(5) GDPR'],
    }),
    longText('authority-deviation', {
      reason: true,
      needed: true,
      when: deviatesAboutAuthority,
      ask: ['Waarom wijkt u af van het advies?', 'Why do you depart from the advice?'],
      label: ['Afwijking (AP)', 'Deviation (AP)'],
      why: ['Dat mag, met een goede reden.', 'That is allowed, with a good reason.'],
      law: ['Art. 5 lid 2 en 33 lid 5 AVG', 'Art. 5(2) and 33(5) GDPR'],
    }),
  ],
});

/** Tell the people or not, with the reason and the ground of art. 34(3). */
export const peopleDecision = section('people-decision', {
  title: ['Besluit: de mensen zelf', 'Decision: the people themselves'],
  intro: `Lopen mensen groot gevaar? Dan vertelt u het hun snel en apart. Dat kan ook voordat u bij de AP meldt.
          Are people in great danger? Then tell them soon and separately. That may be before you report to the AP.`,
  form: true,
  later: true,
  decides: true,
  when: all(is('is-breach', true), decidesAboutPeople),
  questions: [
    yesNo('tell-people', {
      notWith: ofAuthority,
      needed: true,
      finds: breachAdvice,
      ask: ['Vertelt u het aan de mensen om wie het gaat?', 'Do you tell the people it is about?'],
      label: ['Mensen inlichten', 'Tell the people'],
      why: ['Dan kunnen zij zelf opletten.', 'Then they can be on their guard.'],
      law: ['Art. 34 lid 1 AVG', 'Art. 34(1) GDPR'],
    }),
    longText('people-reason', {
      reason: true,
      reasonFor: 'tell-people',
      needed: true,
      ask: ['Waarom kiest u dat voor de mensen?', 'Why do you choose that for the people?'],
      label: ['Waarom (mensen)', 'Why (people)'],
      why: ['Ook dit besluit moet u kunnen uitleggen.', 'You must be able to explain this decision too.'],
      law: ['Art. 33 lid 5 AVG', 'Art. 33(5) GDPR'],
    }),
    choice('people-ground', {
      needed: true,
      when: is('tell-people', false),
      options: peopleGrounds,
      ask: ['Op welke grond vertelt u het niet?', 'On which ground do you not tell?'],
      label: ['Grond', 'Ground'],
      why: ['De wet noemt deze gronden.', 'The law names these grounds.'],
      law: ['Art. 34 lid 3 AVG; art. 41 en 42 UAVG', 'Art. 34(3) GDPR; art. 41 and 42 UAVG'],
    }),
    longText('people-deviation', {
      reason: true,
      needed: true,
      when: deviatesAboutPeople,
      ask: ['Waarom wijkt u hier af van het advies?', 'Why do you depart from the advice here?'],
      label: ['Afwijking (mensen)', 'Deviation (people)'],
      why: ['Dat mag, met een goede reden.', 'That is allowed, with a good reason.'],
      law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
    }),
  ],
});
