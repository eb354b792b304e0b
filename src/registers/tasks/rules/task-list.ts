// A list of things that somebody does on a day: for who leaves, who comes, and what keeps most harm away.

import type { Checklist } from '../../../core/engine/checklist.js';
import { answered, choice, day, is, options, person, rows, section, text } from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { t } from '../../../core/text.js';

const security = t('Art. 32 AVG', 'Art. 32 GDPR');

/** What a list is for. */
const listKinds = options({
  leaves: ['Iemand gaat weg', 'Somebody leaves'],
  joins: ['Iemand komt erbij', 'Somebody joins'],
  basics: ['Vijf dingen die veel schade voorkomen', 'Five things that keep most harm away'],
});

/** What a point is about. */
const pointKinds = options({
  access: ['Toegang', 'Access'],
  thing: ['Spullen', 'Things'],
  task: ['Overdragen', 'Handing over'],
  data: ['Gegevens', 'Data'],
  page: ['Afspraken', 'Agreements'],
  measure: ['Bescherming', 'Protection'],
});

export const taskList: Checklist = {
  id: 'task-list',
  version: 1,
  access: 'tasks',
  prefix: 'T',
  name: 'title',
  title: t('Takenlijst', 'To-do list'),
  duties: { questions: ['points/who'], open: ['concept', 'active'], doneBy: 'done' },
  relations: [{ relation: 'assignee', question: 'points/who' }],
  // Who left, and what they handed in, is of no use to anybody long after.
  kept: { years: 2, from: 'finished' },
  sections: [
    section('list', {
      title: ['Lijst', 'List'],
      questions: [
        text('title', {
          max: 80,
          ask: ['Hoe heet deze lijst?', 'What is this list called?'],
          label: ['Lijst', 'List'],
          why: ['Dan vindt u hem terug.', 'Then you find it again.'],
          law: ownChoice,
        }),
        choice('kind', {
          options: listKinds,
          ask: ['Waar is deze lijst voor?', 'What is this list for?'],
          label: ['Waarvoor', 'What for'],
          why: ['Dat bepaalt wat erop staat.', 'That says what is on it.'],
          law: ownChoice,
        }),
        person('person', {
          optional: true,
          ask: ['Over wie gaat het?', 'Whom is it about?'],
          label: ['Wie', 'Who'],
          why: ['Dan is duidelijk wiens toegang het is.', 'Then it is clear whose access it is.'],
          law: security,
        }),
        day('day', {
          optional: true,
          ask: ['Om welke dag gaat het?', 'Which day is it about?'],
          label: ['Dag', 'Day'],
          why: ['Die dag moet het klaar zijn.', 'It has to be done by that day.'],
          law: ownChoice,
        }),
        rows('points', {
          item: ['punt', 'point'],
          title: 'what',
          ask: ['Wat moet er gebeuren?', 'What has to be done?'],
          label: ['Punten', 'Points'],
          why: ['Elk punt wordt door iemand gedaan, op een dag.', 'Each point is done by somebody, on a day.'],
          law: t('Art. 32 lid 4 AVG', 'Art. 32(4) GDPR'),
          columns: [
            choice('sort', {
              options: pointKinds,
              ask: ['Wat voor punt is dit?', 'What kind of point is this?'],
              label: ['Soort', 'Kind'],
              why: ['Dan staat bij elkaar wat bij elkaar hoort.', 'Then what belongs together stands together.'],
              law: ownChoice,
            }),
            text('what', {
              max: 300,
              ask: ['Wat moet er gebeuren?', 'What has to be done?'],
              label: ['Wat', 'What'],
              why: ['Schrijf het zo dat een ander het kan doen.', 'Write it so that somebody else can do it.'],
              law: ownChoice,
            }),
            text('measure', {
              when: is('sort', 'measure'),
              optional: true,
              ask: ['Om welke bescherming gaat het?', 'Which protection is it about?'],
              label: ['Maatregel', 'Measure'],
              why: ['Als het klaar is, staat die in het register.', 'Once done it is in the register.'],
              law: security,
            }),
            person('who', {
              does: true,
              ask: ['Wie doet dit: {row}?', 'Who does this: {row}?'],
              label: ['Wie', 'Who'],
              why: ['Die krijgt er bericht van.', 'They hear of it.'],
              law: ownChoice,
            }),
            day('by', {
              only: 'future',
              ask: ['Wanneer moet het klaar zijn: {row}?', 'By when does it have to be done: {row}?'],
              label: ['Uiterlijk', 'By'],
              why: [
                'Staat het daarna open? Dan hoort wie voor privacy zorgt het.',
                'Still open after it? Then whoever takes care of privacy hears it.',
              ],
              law: ownChoice,
            }),
            day('done', {
              optional: true,
              only: 'past',
              ask: ['Wanneer is het gedaan: {row}?', 'When was it done: {row}?'],
              label: ['Gedaan op', 'Done on'],
              why: ['Zo kunt u laten zien dat het gebeurd is.', 'Then you can show that it happened.'],
              law: t('Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'),
            }),
            choice('outcome', {
              when: answered('done'),
              optional: true,
              options: options({ done: ['Gedaan', 'Done'], 'not-needed': ['Niet nodig', 'Not needed'] }),
              ask: ['Wat kwam ervan: {row}?', 'What came of it: {row}?'],
              label: ['Uitkomst', 'Outcome'],
              why: ['Niet alles hoeft bij iedereen.', 'Not everything is needed for everybody.'],
              law: ownChoice,
            }),
          ],
        }),
        day('finished', {
          optional: true,
          ask: ['Wanneer was de lijst klaar?', 'When was the list done?'],
          label: ['Klaar op', 'Done on'],
          why: ['Twee jaar daarna wissen wij hem.', 'Two years later we erase it.'],
          law: t('Art. 5 lid 1 onder e AVG; twee jaar is onze keuze', 'Art. 5(1)(e) GDPR; two years is our choice'),
        }),
      ],
    }),
  ],
};
