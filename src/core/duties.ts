// Which answers give somebody work that is not done: what has to be handed over before that person can be erased.
import { type Answers, valueAt } from './engine/answers.js';
import type { Checklist } from './engine/checklist.js';

/** The paths of a record with this status at which this person has something to do. */
export function dutiesIn(
  { duties }: Pick<Checklist, 'duties'>,
  status: string,
  answers: Answers,
  person: string,
): readonly string[] {
  if (duties === undefined || !duties.open.some((open) => open === status)) return [];
  return [...answers.keys()].filter((path) => {
    const [question, row, column] = path.split('/');
    const asked = column === undefined ? question : `${question}/${column}`;
    if (asked === undefined || !duties.questions.includes(asked) || valueAt(answers, path) !== person) return false;
    return duties.doneBy === undefined || valueAt(answers, `${question}/${row}/${duties.doneBy}`) === undefined;
  });
}
