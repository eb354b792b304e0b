// What somebody noted of a case that runs, each with the moment it was about: the same in every register that has one.

import { type Answers, rowsOf, textAt } from './engine/answers.js';
import type { Section } from './engine/checklist.js';
import { longText, moment, rows, section } from './engine/questions.js';
import { ownChoice } from './law/own-choice.js';
import type { Instant } from './time.js';

/** The rows of notes, asked of nobody: a corrected moment keeps the earlier one in its history. `law` is why one is kept. */
export const logbook = (law: readonly [string, string]): Section =>
  section('timeline', {
    title: ['Logboek', 'Timeline'],
    intro: ['Stuur de gegevens zelf niet mee.', 'Do not send the data themselves.'],
    later: true,
    beside: true,
    questions: [
      rows('notes', {
        optional: true,
        item: ['notitie', 'note'],
        title: 'note',
        ask: ['Wat gebeurde er nog meer?', 'What else happened?'],
        label: ['Logboek', 'Timeline'],
        why: ['Later is te zien wie wat wanneer deed.', 'Later it shows who did what and when.'],
        law,
        columns: [
          moment('at', {
            only: 'past',
            ask: ['Wanneer was dat?', 'When was that?'],
            label: ['Wanneer', 'When'],
            why: ['Een verkeerde tijd kunt u later verbeteren.', 'A wrong time can be put right later.'],
            law: ownChoice,
          }),
          longText('note', {
            ask: ['Wat gebeurde er?', 'What happened?'],
            label: ['Wat', 'What'],
            why: ['Kort is goed.', 'Short is enough.'],
            law: ownChoice,
          }),
        ],
      }),
    ],
  });

/** Most characters of one note. */
export const mostOfNote = 4000;

/** One note: its row, its words, and the moment that it is about, where that was told. */
export interface Noted {
  readonly row: string;
  readonly words: string;
  readonly at?: Instant;
}

/** Every note that has words, in the order in which they were made. */
export const notesIn = (answers: Answers): readonly Noted[] =>
  rowsOf(answers, 'notes').flatMap((row) => {
    const words = textAt(answers, `notes/${row}/note`);
    const at = textAt(answers, `notes/${row}/at`);
    return words === undefined ? [] : [{ row, words, ...(at === undefined ? {} : { at }) }];
  });
