// How a description was looked at again: with its questions answered, or reported as unchanged. Kept as answers of its own.

import { type Answer, type Answers, valueAt, type Write, writeAt } from './engine/answers.js';
import type { Section } from './engine/checklist.js';
import { section, text } from './engine/questions.js';
import { addDaysTo, type Day, dayOf, type Instant } from './time.js';

/**
 * How a record was confirmed last. `confirmed`: gone through, or looked at while there was nothing to ask. `checked`: what
 * was asked in that review was answered. `unchanged`: said to be right without answering it.
 */
export type LookedAs = 'confirmed' | 'checked' | 'unchanged';

/** A review that was begun and not finished is begun anew after this long; our own choice. */
const mostDays = 30;

const law = ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'] as const;
const why = ['Zo ziet u later hoe dit is nagekeken.', 'Then you see later how this was checked.'] as const;

/** Written by the program alone: which questions a review asked, which were said to be right, and how it ended. */
export const lookedSection: Section = section('looked', {
  title: ['Hoe het is nagekeken', 'How it was checked'],
  later: true,
  beside: true,
  aside: true,
  questions: [
    text('looked-asked', {
      optional: true,
      ask: ['Wat vroegen we bij het nakijken?', 'What did we ask in the check?'],
      label: ['Gevraagd bij nakijken', 'Asked in the check'],
      why,
      law,
    }),
    text('looked-same', {
      optional: true,
      ask: ['Wat klopte nog bij het nakijken?', 'What was still right in the check?'],
      label: ['Klopte bij nakijken', 'Right in the check'],
      why,
      law,
    }),
    text('looked-as', {
      optional: true,
      ask: ['Hoe is dit nagekeken?', 'How was this checked?'],
      label: ['Nagekeken', 'Checked'],
      why,
      law,
    }),
  ],
});

const [askedPath, samePath, asPath] = ['looked-asked', 'looked-same', 'looked-as'];

/** Whether an answer is of the program itself. */
export const isLookedPath = (path: string): boolean => path === askedPath || path === samePath || path === asPath;

interface Head {
  readonly confirmedAt: Instant | null;
}

/** How it was confirmed last; null while it never was. What was said before this was kept is plainly confirmed. */
export function lookedAs({ confirmedAt }: Head, answers: Answers): LookedAs | null {
  if (confirmedAt === null) return null;
  const stored = answers.get(asPath);
  const as = stored?.at === confirmedAt ? stored.value : undefined;
  return as === 'checked' || as === 'unchanged' ? as : 'confirmed';
}

/** A review that goes on. */
export interface Looking {
  /** Ids of the questions that it asks, in their order. */
  readonly asked: readonly string[];
  readonly answered: readonly string[];
}

/** The review of this record that somebody began, with what was answered in it so far. */
export function lookingAt(
  { confirmedAt }: Head,
  answers: Answers,
  versions: readonly Answer[],
  { today, zone }: { readonly today: Day; readonly zone: string },
): Looking | undefined {
  const begun = answers.get(askedPath);
  if (begun === undefined || (confirmedAt !== null && begun.at < confirmedAt)) return undefined;
  const ended = answers.get(asPath);
  if (ended !== undefined && ended.at >= begun.at) return undefined;
  if (dayOf(begun.at, zone) < addDaysTo(today, -mostDays)) return undefined;
  const asked = idsIn(begun);
  const same = answers.get(samePath);
  const right = same !== undefined && same.at >= begun.at ? idsIn(same) : [];
  const isAnswered = (id: string) =>
    right.includes(id) || versions.some(({ path, at }) => at >= begun.at && (path === id || path.startsWith(`${id}/`)));
  return { asked, answered: asked.filter(isAnswered) };
}

const idsIn = ({ value }: Answer): readonly string[] =>
  typeof value === 'string' ? value.split(' ').filter((id) => id !== '') : [];

/** That a review began, asking these. */
export const beginsLooking = (answers: Answers, asked: readonly string[]): readonly Write[] => [
  writeAt(answers, askedPath, asked.join(' ')),
  // What was right in an earlier review says nothing about this one.
  ...(answers.has(samePath) ? [writeAt(answers, samePath, '')] : []),
];

/** That this question was looked at and is still right. */
export function isStillRight(answers: Answers, question: string): Write {
  const known = valueAt(answers, samePath);
  const before = typeof known === 'string' ? known.split(' ').filter((id) => id !== '' && id !== question) : [];
  return writeAt(answers, samePath, [...before, question].join(' '));
}

/** How the review ended, to be stored in the turn that confirms the record. */
export const endsLooking = (answers: Answers, as: LookedAs): Write => writeAt(answers, asPath, as);
