// Which answers give somebody work that is not done: what has to be handed over before that person can be erased.
import { type Answers, valueAt } from './engine/answers.js';

interface Duties {
  /** Questions, or `question/column` in a list of rows, whose answer is who does it. */
  readonly questions: readonly string[];
  /** As long as a record is one of these, there is something to do in it. */
  readonly open: readonly string[];
  /** A row in which this column is filled is done. */
  readonly doneBy?: string;
}

const inUse = ['concept', 'active'];
const file: Duties = { questions: ['handler', 'assignees/person'], open: ['concept'] };

/** By register. Who reported, applied or reads along has nothing to do: they stay as they are. */
export const duties: Readonly<Record<string, Duties>> = {
  organisation: { questions: ['officer', 'deputy'], open: inUse },
  'controller-activity': { questions: ['owner'], open: inUse },
  'processor-activity': { questions: ['owner'], open: inUse },
  breach: file,
  exercise: file,
  request: { questions: ['places/who'], open: ['concept'], doneBy: 'result' },
};

/** The paths of a record at which this person has something to do. */
export function dutiesIn(
  { register, status }: { readonly register: string; readonly status: string },
  answers: Answers,
  person: string,
): readonly string[] {
  const of = duties[register];
  if (of === undefined || !of.open.includes(status)) return [];
  return [...answers.keys()].filter((path) => {
    const [question, row, column] = path.split('/');
    const asked = column === undefined ? question : `${question}/${column}`;
    if (asked === undefined || !of.questions.includes(asked) || valueAt(answers, path) !== person) return false;
    return of.doneBy === undefined || valueAt(answers, `${question}/${row}/${of.doneBy}`) === undefined;
  });
}
