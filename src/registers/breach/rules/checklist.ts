// The file of a data breach: the report, the clock, the five questions, the decisions, the form of the authority, and what
// was done. It has no name of its own: a title would carry content into messages.

import type { Checklist, Section } from '../../../core/engine/checklist.js';
import { activities } from '../../activities/rules/sources.js';
import { awareMovedLater } from './conditions.js';
import { authorityForm, closed, closing, everyBreach, filings, forClient, told } from './form.js';
import { incidents } from './options.js';
import { supplierSection } from './report.js';
import { authorityDecision, details, peopleDecision, steering } from './triage.js';

const article33 = { nl: 'Art. 33 lid 1 en 5 AVG', en: 'Art. 33(1) and (5) GDPR' };
const ownChoice = { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' };

/** What the reporter said; the officer may put it right, and both stay visible. */
const report: Section = {
  id: 'report',
  title: { nl: 'De melding', en: 'The report' },
  intro: {
    nl: 'Dit kwam uit de melding. Pas aan wat niet klopt.',
    en: 'This came from the report. Change what is not right.',
  },
  form: true,
  later: true,
  questions: [
    {
      id: 'what-happened',
      kind: 'long-text',
      ask: { nl: 'Wat is er gebeurd?', en: 'What happened?' },
      label: { nl: 'Wat er gebeurde', en: 'What happened' },
      why: { nl: 'Dit komt ook op het formulier van de AP.', en: 'This also goes on the form of the AP.' },
      law: { nl: 'Art. 33 lid 3 onder a en lid 5 AVG; vraag 5.3', en: 'Art. 33(3)(a) and (5) GDPR; question 5.3' },
    },
    {
      id: 'noticed-at',
      kind: 'moment',
      only: 'past',
      ask: { nl: 'Wanneer is het ontdekt?', en: 'When was it discovered?' },
      label: { nl: 'Ontdekt op', en: 'Discovered at' },
      why: { nl: 'Vanaf dit moment loopt de tijd.', en: 'From this moment the time runs.' },
      law: { nl: 'Art. 33 lid 1 AVG; vraag 4.2', en: 'Art. 33(1) GDPR; question 4.2' },
    },
    {
      id: 'still-open',
      kind: 'yes-no',
      ask: { nl: 'Kan iemand er nu nog bij?', en: 'Can anybody still reach it now?' },
      label: { nl: 'Staat nog open', en: 'Still within reach' },
      why: { nl: 'Dichten gaat voor.', en: 'Closing it comes first.' },
      law: { nl: 'Art. 33 lid 3 onder d AVG', en: 'Art. 33(3)(d) GDPR' },
    },
    {
      id: 'incident',
      kind: 'choice',
      options: incidents,
      other: true,
      ask: { nl: 'Wat voor voorval is het?', en: 'What kind of incident is it?' },
      label: { nl: 'Soort', en: 'Kind' },
      why: { nl: 'Het formulier heeft hiervoor een vaste lijst.', en: 'The form has a fixed list for this.' },
      law: { nl: 'Art. 33 lid 3 onder a AVG; vraag 5.2', en: 'Art. 33(3)(a) GDPR; question 5.2' },
    },
    {
      id: 'learned',
      kind: 'choice',
      options: [
        { id: 'self', label: { nl: 'De melder merkte het zelf', en: 'The reporter noticed it' } },
        { id: 'told', label: { nl: 'Iemand zei het tegen de melder', en: 'Somebody told the reporter' } },
        { id: 'supplier', label: { nl: 'Een ander bedrijf meldde het', en: 'Another company reported it' } },
      ],
      ask: { nl: 'Hoe kwam u het te weten?', en: 'How did you come to know?' },
      label: { nl: 'Hoe bekend', en: 'How known' },
      why: {
        nl: 'Bij een ander bedrijf telt het moment van hun bericht.',
        en: 'With another company the moment of their message counts.',
      },
      law: { nl: 'Art. 33 lid 1 en 2 AVG', en: 'Art. 33(1) and (2) GDPR' },
    },
    {
      id: 'near-miss',
      kind: 'yes-no',
      optional: true,
      ask: { nl: 'Ging het nog net goed?', en: 'Did it just go right?' },
      label: { nl: 'Net goed gegaan', en: 'Just went right' },
      why: { nl: 'De tijd loopt ook dan, tot u besluit.', en: 'The time runs then too, until you decide.' },
      law: ownChoice,
    },
    {
      id: 'activities',
      kind: 'choices',
      options: activities,
      none: 'none',
      optional: true,
      ask: { nl: 'Bij welk werk uit uw register hoort dit?', en: 'Which work in your register does this belong to?' },
      label: { nl: 'Uit het register', en: 'From the register' },
      why: {
        nl: 'Dan vullen wij alvast in wat erin kan zitten. U kijkt na wat klopt.',
        en: 'Then we fill in what may be in it. You check what is right.',
      },
      law: ownChoice,
    },
  ],
};

const clock: Section = {
  id: 'clock',
  title: { nl: 'Vanaf wanneer loopt de tijd', en: 'From when the time runs' },
  intro: {
    nl: 'De tijd loopt vanaf het moment dat iemand hier het merkte. Later mag alleen met een reden.',
    en: 'The time runs from when somebody here noticed. Later is possible only with a reason.',
  },
  form: true,
  later: true,
  beside: true,
  questions: [
    {
      id: 'aware-at',
      kind: 'moment',
      only: 'past',
      optional: true,
      ask: { nl: 'Vanaf welk moment moet de tijd lopen?', en: 'From which moment must the time run?' },
      label: { nl: 'Tijd loopt vanaf', en: 'Time runs from' },
      why: {
        nl: 'Eerder mag altijd. Beide momenten blijven te zien.',
        en: 'Earlier is always possible. Both moments stay visible.',
      },
      law: { nl: 'Art. 33 lid 1 AVG; EDPB 9/2022', en: 'Art. 33(1) GDPR; EDPB 9/2022' },
    },
    {
      id: 'aware-ground',
      kind: 'choice',
      when: awareMovedLater,
      options: [
        { id: 'inquiry', label: { nl: 'Eerst was kort onderzoek nodig', en: 'A short inquiry was needed first' } },
        { id: 'wrong-moment', label: { nl: 'Het eerste moment klopte niet', en: 'The first moment was not right' } },
      ],
      ask: { nl: 'Waarom is het later?', en: 'Why is it later?' },
      label: { nl: 'Waarom later', en: 'Why later' },
      why: {
        nl: 'Zonder reden blijft het eerste moment gelden.',
        en: 'Without a reason the first moment keeps counting.',
      },
      law: { nl: 'EDPB 9/2022', en: 'EDPB 9/2022' },
    },
    {
      id: 'inquiry-started',
      kind: 'moment',
      only: 'past',
      when: { question: 'aware-ground', is: 'inquiry' },
      ask: { nl: 'Wanneer begon dat onderzoek?', en: 'When did that inquiry begin?' },
      label: { nl: 'Onderzoek begon', en: 'Inquiry began' },
      why: { nl: 'Zo’n onderzoek moet meteen beginnen.', en: 'Such an inquiry has to begin at once.' },
      law: { nl: 'EDPB 9/2022', en: 'EDPB 9/2022' },
    },
  ],
};

/** Who reported, who is on it, who may read along. */
const people: Section = {
  id: 'people',
  title: { nl: 'Wie werkt eraan', en: 'Who is working on it' },
  later: true,
  beside: true,
  questions: [
    {
      id: 'handler',
      kind: 'person',
      optional: true,
      ask: { nl: 'Wie pakt dit op?', en: 'Who takes this on?' },
      label: { nl: 'Pakt het op', en: 'Takes it on' },
      why: { nl: 'Dan weet iedereen bij wie hij moet zijn.', en: 'Then everybody knows whom to turn to.' },
      law: ownChoice,
    },
    {
      id: 'assignees',
      kind: 'rows',
      optional: true,
      item: { nl: 'persoon', en: 'person' },
      title: 'person',
      ask: { nl: 'Wie helpt er mee?', en: 'Who helps?' },
      label: { nl: 'Helpen mee', en: 'Helping' },
      why: { nl: 'Wie helpt, mag dit dossier lezen en aanvullen.', en: 'Whoever helps may read and add to this file.' },
      law: { nl: 'Art. 32 lid 4 AVG', en: 'Art. 32(4) GDPR' },
      columns: [
        {
          id: 'person',
          kind: 'person',
          ask: { nl: 'Wie?', en: 'Who?' },
          label: { nl: 'Wie', en: 'Who' },
          why: { nl: 'Kies iemand van uw bedrijf.', en: 'Pick somebody of your business.' },
          law: ownChoice,
        },
      ],
    },
    {
      id: 'invited',
      kind: 'rows',
      optional: true,
      item: { nl: 'adviseur', en: 'adviser' },
      title: 'person',
      ask: { nl: 'Wie van buiten mag meelezen?', en: 'Who from outside may read along?' },
      label: { nl: 'Lezen mee', en: 'Reading along' },
      why: {
        nl: 'Een adviseur leest alleen waarvoor u hem vraagt.',
        en: 'An adviser only reads what you ask them for.',
      },
      law: { nl: 'Art. 32 lid 4 AVG', en: 'Art. 32(4) GDPR' },
      columns: [
        {
          id: 'person',
          kind: 'person',
          ask: { nl: 'Welke adviseur?', en: 'Which adviser?' },
          label: { nl: 'Adviseur', en: 'Adviser' },
          why: { nl: 'Kies iemand die de bot kent.', en: 'Pick somebody the bot knows.' },
          law: ownChoice,
        },
      ],
    },
    {
      id: 'reports',
      kind: 'rows',
      optional: true,
      item: { nl: 'melding', en: 'report' },
      title: 'reporter',
      ask: { nl: 'Wie meldde dit?', en: 'Who reported this?' },
      label: { nl: 'Meldingen', en: 'Reports' },
      why: { nl: 'Twee mensen kunnen hetzelfde melden.', en: 'Two people may report the same.' },
      law: article33,
      columns: [
        {
          id: 'reporter',
          kind: 'person',
          ask: { nl: 'Wie is de melder?', en: 'Who is the reporter?' },
          label: { nl: 'Melder', en: 'Reporter' },
          why: { nl: 'Die kan misschien meer vertellen.', en: 'They may be able to tell more.' },
          law: ownChoice,
        },
        {
          id: 'reported-at',
          kind: 'moment',
          only: 'past',
          ask: { nl: 'Wanneer kwam de melding binnen?', en: 'When did the report come in?' },
          label: { nl: 'Gemeld op', en: 'Reported at' },
          why: { nl: 'Zo is de loop der dingen te volgen.', en: 'So the course of things can be followed.' },
          law: article33,
        },
      ],
    },
  ],
};

/** What somebody noted, each with the moment it was about; a corrected moment keeps the earlier one in its history. */
const timeline: Section = {
  id: 'timeline',
  title: { nl: 'Logboek', en: 'Timeline' },
  intro: { nl: 'Stuur de gegevens zelf niet mee.', en: 'Do not send the data themselves.' },
  later: true,
  beside: true,
  questions: [
    {
      id: 'notes',
      kind: 'rows',
      optional: true,
      item: { nl: 'notitie', en: 'note' },
      title: 'note',
      ask: { nl: 'Wat gebeurde er nog meer?', en: 'What else happened?' },
      label: { nl: 'Logboek', en: 'Timeline' },
      why: { nl: 'Later is te zien wie wat wanneer deed.', en: 'Later it shows who did what and when.' },
      law: { nl: 'Art. 33 lid 5 AVG', en: 'Art. 33(5) GDPR' },
      columns: [
        {
          id: 'at',
          kind: 'moment',
          only: 'past',
          ask: { nl: 'Wanneer was dat?', en: 'When was that?' },
          label: { nl: 'Wanneer', en: 'When' },
          why: { nl: 'Een verkeerde tijd kunt u later verbeteren.', en: 'A wrong time can be put right later.' },
          law: ownChoice,
        },
        {
          id: 'note',
          kind: 'long-text',
          ask: { nl: 'Wat gebeurde er?', en: 'What happened?' },
          label: { nl: 'Wat', en: 'What' },
          why: { nl: 'Kort is goed.', en: 'Short is enough.' },
          law: ownChoice,
        },
      ],
    },
  ],
};

export const breach: Checklist = {
  id: 'breach',
  version: 1,
  access: 'breach',
  duties: { questions: ['handler', 'assignees/person'], open: ['concept'] },
  prefix: 'D',
  title: { nl: 'Datalek', en: 'Data breach' },
  looksAtOrganisation: true,
  looksAtActivities: true,
  confirms: {
    button: { nl: 'Dossier sluiten', en: 'Close the file' },
    said: { nl: 'Het dossier is gesloten.', en: 'The file is closed.' },
  },
  kept: { years: 5, from: 'closed-at' },
  relations: [
    { relation: 'assignee', question: 'assignees/person' },
    { relation: 'invited', question: 'invited/person' },
  ],
  sections: [
    report,
    supplierSection,
    clock,
    people,
    timeline,
    steering,
    details,
    authorityDecision,
    peopleDecision,
    ...everyBreach,
    ...authorityForm,
    told,
    filings,
    forClient,
    closing,
    closed,
  ],
};
