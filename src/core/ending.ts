// What is not needed any more and is being wound down: where it is, who clears it and by when, and that it was done.

import { type Answers, rowsOf, textAt, valueAt, type Write, writeAt } from './engine/answers.js';
import type { Section } from './engine/checklist.js';
import { answered, choice, day, not, options, person, rows, section, text } from './engine/questions.js';
import type { Day } from './time.js';

/** Why something is cleared; ids are stored. */
export type EndingWhy = 'not-needed' | 'ended' | 'stopped' | 'term';

const law = ['Art. 5 lid 1 onder c en e en lid 2 AVG', 'Art. 5(1)(c) and (e) and (2) GDPR'] as const;
const why = [
  'Wat u niet nodig hebt, gaat weg. Zo ziet u of dat gebeurde.',
  'What you do not need goes. Then you see whether it did.',
] as const;

/** Written when somebody says so on a card; in the documents as soon as it is there. */
export const endingSection: Section = section('ending', {
  title: ['Wordt afgebouwd', 'Being wound down'],
  later: true,
  beside: true,
  questions: [
    rows('ending', {
      item: ['onderdeel', 'part'],
      title: 'what',
      optional: true,
      ask: ['Wat wordt afgebouwd?', 'What is being wound down?'],
      label: ['Wordt afgebouwd', 'Being wound down'],
      why,
      law,
      columns: [
        text('what', {
          optional: true,
          ask: ['Wat gaat er weg?', 'What goes?'],
          label: ['Wat', 'What'],
          why,
          law,
        }),
        choice('why', {
          optional: true,
          options: options({
            'not-needed': ['Niet nodig', 'Not needed'],
            ended: ['Wij doen dit niet meer', 'We no longer do this'],
            stopped: ['Niet meer in gebruik', 'No longer in use'],
            term: ['Lang genoeg bewaard', 'Kept long enough'],
          }),
          ask: ['Waarom gaat het weg?', 'Why does it go?'],
          label: ['Reden', 'Reason'],
          why,
          law,
        }),
        text('where', {
          optional: true,
          max: 500,
          ask: ['Waar staat het of vraagt u erom?', 'Where is it kept or asked?'],
          label: ['Waar', 'Where'],
          why,
          law,
        }),
        day('done', {
          optional: true,
          ask: ['Wanneer is het opgeschoond?', 'When was it cleared?'],
          label: ['Opgeschoond op', 'Cleared on'],
          why,
          law,
        }),
        person('done-by', {
          optional: true,
          when: answered('done'),
          ask: ['Wie schoonde het op?', 'Who cleared it?'],
          label: ['Opgeschoond door', 'Cleared by'],
          why,
          law,
        }),
        person('who', {
          does: true,
          optional: true,
          when: not(answered('done')),
          ask: ['Wie ruimt het op?', 'Who clears it?'],
          label: ['Ruimt het op', 'Clears it'],
          why,
          law,
        }),
        day('by', {
          optional: true,
          when: not(answered('done')),
          ask: ['Voor welke dag?', 'By which day?'],
          label: ['Uiterlijk op', 'By'],
          why,
          law,
        }),
      ],
    }),
  ],
});

/** Something that is cleared, or was. */
export interface Ending {
  readonly row: string;
  readonly what: string;
  readonly why: EndingWhy;
  readonly where: string;
  readonly who: string;
  readonly by: Day;
  readonly done: Day | undefined;
  readonly doneBy: string | undefined;
}

const whys: readonly EndingWhy[] = ['not-needed', 'ended', 'stopped', 'term'];

/** Everything of a record that is being wound down, or was cleared. */
export function endingsIn(answers: Answers): readonly Ending[] {
  return rowsOf(answers, 'ending').flatMap((row) => {
    const at = (column: string) => textAt(answers, `ending/${row}/${column}`);
    const why = whys.find((one) => one === at('why'));
    if (why === undefined) return [];
    return [
      {
        row,
        why,
        what: at('what') ?? '',
        where: at('where') ?? '',
        who: at('who') ?? '',
        by: at('by') ?? '',
        done: at('done'),
        doneBy: at('done-by'),
      },
    ];
  });
}

/** Whether it is still to be cleared. */
export const isOpenEnding = ({ done }: Ending): boolean => done === undefined;

/** The parts of a record that are still being wound down. */
export const openEndings = (answers: Answers): readonly Ending[] => endingsIn(answers).filter(isOpenEnding);

/** What is stored for it: a new row, or an earlier one that begins anew. */
export function endingWrites(
  answers: Answers,
  { row, what, why, where, who, by, done, doneBy }: Ending,
): readonly Write[] {
  const rowsNow = rowsOf(answers, 'ending');
  const cells: Readonly<Record<string, string | undefined>> = { what, why, where, who, by, done, 'done-by': doneBy };
  return [
    ...(rowsNow.includes(row) ? [] : [writeAt(answers, 'ending', [...rowsNow, row])]),
    ...Object.entries(cells).flatMap(([column, value]): readonly Write[] => {
      const path = `ending/${row}/${column}`;
      if (valueAt(answers, path) === value) return [];
      if (value !== undefined && value !== '') return [writeAt(answers, path, value)];
      return answers.has(path) ? [writeAt(answers, path, null, 'gewist')] : [];
    }),
  ];
}
