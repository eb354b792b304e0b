// The file of a data breach: the report, the clock, the five questions, the decisions, the form of the authority, and what
// was done. It has no name of its own: a title would carry content into messages.

import type { Checklist } from '../../../core/engine/checklist.js';
import {
  choice,
  choices,
  is,
  longText,
  moment,
  options,
  person,
  rows,
  section,
  yesNo,
} from '../../../core/engine/questions.js';
import { askingSections } from '../../../core/finding-out.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { logbook } from '../../../core/logbook.js';
import { t } from '../../../core/text.js';
import { activities } from '../../activities/rules/sources.js';
import { clients } from './clients.js';
import { awareMovedLater } from './conditions.js';
import { authorityDecision, peopleDecision } from './decisions.js';
import { closed, closing, filings, forClient, actions as improvements, told } from './follow-up.js';
import { concerns, confidant, inDanger } from './hearers.js';
import { incidents } from './options.js';
import { authorityForm, everyBreach } from './papers/form.js';
import { article33, saidOfNearMiss, supplierSection } from './report.js';
import { details, steering } from './triage.js';

/** What the reporter said; the officer may put it right, and both stay visible. */
const report = section('report', {
  title: ['De melding', 'The report'],
  intro: ['Dit kwam uit de melding. Pas aan wat niet klopt.', 'This came from the report. Change what is not right.'],
  form: true,
  later: true,
  questions: [
    longText('what-happened', {
      ask: ['Wat is er gebeurd?', 'What happened?'],
      label: ['Wat er gebeurde', 'What happened'],
      why: ['Dit komt ook op het formulier van de AP.', 'This also goes on the form of the AP.'],
      law: ['Art. 33 lid 3 onder a en lid 5 AVG; vraag 5.3', 'Art. 33(3)(a) and (5) GDPR; question 5.3'],
    }),
    moment('noticed-at', {
      only: 'past',
      ask: ['Wanneer is het ontdekt?', 'When was it discovered?'],
      label: ['Ontdekt op', 'Discovered at'],
      why: ['Vanaf dit moment loopt de tijd.', 'From this moment the time runs.'],
      law: ['Art. 33 lid 1 AVG; vraag 4.2', 'Art. 33(1) GDPR; question 4.2'],
    }),
    yesNo('still-open', {
      ask: ['Kan iemand er nu nog bij?', 'Can anybody still reach it now?'],
      label: ['Staat nog open', 'Still within reach'],
      why: ['Dichten gaat voor.', 'Closing it comes first.'],
      law: ['Art. 33 lid 3 onder d AVG', 'Art. 33(3)(d) GDPR'],
    }),
    choice('incident', {
      options: incidents,
      other: true,
      ask: ['Wat voor voorval is het?', 'What kind of incident is it?'],
      label: ['Soort', 'Kind'],
      why: ['Het formulier heeft hiervoor een vaste lijst.', 'The form has a fixed list for this.'],
      law: ['Art. 33 lid 3 onder a AVG; vraag 5.2', 'Art. 33(3)(a) GDPR; question 5.2'],
    }),
    choice('learned', {
      options: options({
        self: ['De melder merkte het zelf', 'The reporter noticed it'],
        told: ['Iemand zei het tegen de melder', 'Somebody told the reporter'],
        supplier: ['Een ander bedrijf meldde het', 'Another company reported it'],
      }),
      ask: ['Hoe kwam u het te weten?', 'How did you come to know?'],
      label: ['Hoe bekend', 'How known'],
      why: `Bij een ander bedrijf telt het moment van hun bericht.
            With another company the moment of their message counts.`,
      law: ['Art. 33 lid 1 en 2 AVG', 'Art. 33(1) and (2) GDPR'],
    }),
    inDanger,
    yesNo('near-miss', {
      saidWith: saidOfNearMiss,
      optional: true,
      ask: ['Ging het nog net goed?', 'Did it just go right?'],
      label: ['Net goed gegaan', 'Just went right'],
      why: ['De tijd loopt ook dan, tot u besluit.', 'The time runs then too, until you decide.'],
      law: ownChoice,
    }),
    choices('activities', {
      options: activities,
      none: 'none',
      optional: true,
      ask: ['Bij welk werk uit uw register hoort dit?', 'Which work in your register does this belong to?'],
      label: ['Uit het register', 'From the register'],
      why: `Dan vullen wij alvast in wat erin kan zitten. U kijkt na wat klopt.
            Then we fill in what may be in it. You check what is right.`,
      law: ownChoice,
    }),
  ],
});

const clock = section('clock', {
  title: ['Vanaf wanneer loopt de tijd', 'From when the time runs'],
  intro: `De tijd loopt vanaf het moment dat iemand hier het merkte. Later mag alleen met een reden.
          The time runs from when somebody here noticed. Later is possible only with a reason.`,
  form: true,
  later: true,
  beside: true,
  questions: [
    moment('aware-at', {
      only: 'past',
      optional: true,
      ask: ['Vanaf welk moment moet de tijd lopen?', 'From which moment must the time run?'],
      label: ['Tijd loopt vanaf', 'Time runs from'],
      why: `Eerder mag altijd. Beide momenten blijven te zien.
            Earlier is always possible. Both moments stay visible.`,
      law: ['Art. 33 lid 1 AVG; EDPB 9/2022', 'Art. 33(1) GDPR; EDPB 9/2022'],
    }),
    choice('aware-ground', {
      when: awareMovedLater,
      options: options({
        inquiry: ['Eerst was kort onderzoek nodig', 'A short inquiry was needed first'],
        'wrong-moment': ['Het eerste moment klopte niet', 'The first moment was not right'],
      }),
      ask: ['Waarom is het later?', 'Why is it later?'],
      label: ['Waarom later', 'Why later'],
      why: ['Zonder reden blijft het eerste moment gelden.', 'Without a reason the first moment keeps counting.'],
      law: ['EDPB 9/2022', 'EDPB 9/2022'],
    }),
    moment('inquiry-started', {
      only: 'past',
      when: is('aware-ground', 'inquiry'),
      ask: ['Wanneer begon dat onderzoek?', 'When did that inquiry begin?'],
      label: ['Onderzoek begon', 'Inquiry began'],
      why: ['Zo’n onderzoek moet meteen beginnen.', 'Such an inquiry has to begin at once.'],
      law: ['EDPB 9/2022', 'EDPB 9/2022'],
    }),
  ],
});

/** Who reported, who is on it, who may read along. */
const people = section('people', {
  title: ['Wie werkt eraan', 'Who is working on it'],
  later: true,
  beside: true,
  questions: [
    person('handler', {
      optional: true,
      ask: ['Wie pakt dit op?', 'Who takes this on?'],
      label: ['Pakt het op', 'Takes it on'],
      why: ['Dan weet iedereen bij wie hij moet zijn.', 'Then everybody knows whom to turn to.'],
      law: ownChoice,
    }),
    concerns,
    confidant,
    rows('assignees', {
      optional: true,
      item: ['persoon', 'person'],
      title: 'person',
      ask: ['Wie helpt er mee?', 'Who helps?'],
      label: ['Helpen mee', 'Helping'],
      why: ['Wie helpt, mag dit dossier lezen en aanvullen.', 'Whoever helps may read and add to this file.'],
      law: ['Art. 32 lid 4 AVG', 'Art. 32(4) GDPR'],
      columns: [
        person('person', {
          ask: ['Wie?', 'Who?'],
          label: ['Wie', 'Who'],
          why: ['Kies iemand van uw bedrijf.', 'Pick somebody of your business.'],
          law: ownChoice,
        }),
      ],
    }),
    rows('invited', {
      optional: true,
      item: ['adviseur', 'adviser'],
      title: 'person',
      ask: ['Wie van buiten mag meelezen?', 'Who from outside may read along?'],
      label: ['Lezen mee', 'Reading along'],
      why: ['Een adviseur leest alleen waarvoor u hem vraagt.', 'An adviser only reads what you ask them for.'],
      law: ['Art. 32 lid 4 AVG', 'Art. 32(4) GDPR'],
      columns: [
        person('person', {
          ask: ['Welke adviseur?', 'Which adviser?'],
          label: ['Adviseur', 'Adviser'],
          why: ['Kies iemand die de bot kent.', 'Pick somebody the bot knows.'],
          law: ownChoice,
        }),
      ],
    }),
    rows('reports', {
      optional: true,
      item: ['melding', 'report'],
      title: 'reporter',
      ask: ['Wie meldde dit?', 'Who reported this?'],
      label: ['Meldingen', 'Reports'],
      why: ['Twee mensen kunnen hetzelfde melden.', 'Two people may report the same.'],
      law: article33,
      columns: [
        person('reporter', {
          ask: ['Wie is de melder?', 'Who is the reporter?'],
          label: ['Melder', 'Reporter'],
          why: ['Die kan misschien meer vertellen.', 'They may be able to tell more.'],
          law: ownChoice,
        }),
        moment('reported-at', {
          only: 'past',
          ask: ['Wanneer kwam de melding binnen?', 'When did the report come in?'],
          label: ['Gemeld op', 'Reported at'],
          why: ['Zo is de loop der dingen te volgen.', 'So the course of things can be followed.'],
          law: article33,
        }),
      ],
    }),
  ],
});

const timeline = logbook(['Art. 33 lid 5 AVG', 'Art. 33(5) GDPR']);

export const breach: Checklist = {
  id: 'breach',
  // From 2 on the advice reads the law as `docs/decisions/0018` says; decisions of before keep their own (`answers.ts`).
  version: 2,
  access: 'breach',
  secret: true,
  duties: { questions: ['handler', 'assignees/person'], open: ['concept'] },
  prefix: 'D',
  title: t('Datalek', 'Data breach'),
  looksAtOrganisation: true,
  looksAtActivities: ['data', 'not-kept', 'subjects'],
  closesApart: true,
  confirms: {
    button: t('Dossier sluiten', 'Close the file'),
    said: t('Het dossier is gesloten.', 'The file is closed.'),
  },
  kept: { years: 5, from: 'closed-at' },
  relations: [
    { relation: 'assignee', question: 'assignees/person' },
    { relation: 'invited', question: 'invited/person' },
    { relation: 'kept-out', question: 'concerns' },
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
    clients,
    closing,
    improvements,
    closed,
    ...askingSections,
  ],
};
