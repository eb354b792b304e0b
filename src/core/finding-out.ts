// Who finds out what was answered with "weet ik niet", and by when: an answer like any other, beside the interview.

import { type Answer, valueAt } from './engine/answers.js';
import type { Scope, Section, Source } from './engine/checklist.js';
import { person, rows, section } from './engine/questions.js';
import { openPoints } from './engine/status.js';
import { t } from './text.js';
import { addDaysTo, type Day, dayOf } from './time.js';

/** Days that somebody gets to find something out; our own choice, said when it is asked. */
const days = 14;

/** One row for each question that was answered with "weet ik niet". */
const unknownPoints: Source = {
  from: (scope) =>
    openPoints(scope)
      .filter(({ reason }) => reason === 'onbekend')
      .map(({ question }) => ({ id: question.id, label: question.label })),
  says: t('wat met "weet ik niet" is beantwoord', 'what was answered with "I don\'t know"'),
};

/** Where it is kept who finds out the answer to a question. */
export function finderPath(question: string): string {
  return `finding/${question}/who`;
}

/** Who finds out the answer to a question that is not known, and by which day. */
export interface Finder {
  /** A person id. */
  readonly who: string;
  readonly by: Day;
}

/** Undefined while nobody does. */
export function finderOf({ answers, facts }: Scope, question: string): Finder | undefined {
  const path = finderPath(question);
  const who = valueAt(answers, path);
  const asked: Answer | undefined = answers.get(path);
  if (asked === undefined || typeof who !== 'string' || who === 'none') return undefined;
  return { who, by: addDaysTo(dayOf(asked.at, facts.zone), days) };
}

/** Those who find something out in a record that is still not known. */
export function findersIn(scope: Scope): readonly Finder[] {
  return openPoints(scope)
    .filter(({ reason }) => reason === 'onbekend')
    .flatMap(({ question }) => finderOf(scope, question.id) ?? []);
}

/** Asked only when somebody presses that button. */
export const findingSection: Section = section('finding', {
  title: ['Wie zoekt het uit', 'Who finds out'],
  later: true,
  beside: true,
  questions: [
    rows('finding', {
      item: ['open punt', 'open point'],
      forEach: unknownPoints,
      optional: true,
      ask: ['Wie zoekt dit uit?', 'Who finds this out?'],
      label: ['Wie zoekt het uit', 'Who finds out'],
      why: `Dan blijft het niet liggen. Na twee weken vragen wij ernaar.
            Then it is not forgotten. After two weeks we ask.`,
      law: ['Art. 5 lid 2 AVG; twee weken is onze keuze', 'Art. 5(2) GDPR; two weeks is our choice'],
      columns: [
        person('who', {
          optional: true,
          none: ['Niemand', 'Nobody'],
          ask: ['Wie zoekt dit uit: {row}?', 'Who finds this out: {row}?'],
          label: ['Zoekt het uit', 'Finds out'],
          why: `Dan blijft het niet liggen. Na twee weken vragen wij ernaar.
                Then it is not forgotten. After two weeks we ask.`,
          law: ['Art. 5 lid 2 AVG; twee weken is onze keuze', 'Art. 5(2) GDPR; two weeks is our choice'],
        }),
      ],
    }),
  ],
});
