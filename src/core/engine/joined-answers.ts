// Two records of what turns out to be one thing: nothing that somebody typed in either is lost.
import { type Answer, type Answers, freshRow, rowsOf, valueAt, versionOf, type Write } from './answers.js';
import type { Checklist, Question } from './checklist.js';
import { sameValue } from './value.js';

/**
 * What to store in the record that stays. A question it had no answer to gets the other's; rows are added to its own;
 * where both have an answer its own counts, and the other's becomes an earlier version of it.
 */
export function joinedAnswers(checklist: Checklist, from: Answers, into: Answers): readonly Write[] {
  const questions = checklist.sections.flatMap((section) => section.questions);
  return questions.flatMap((question) => (question.kind === 'rows' ? rowsFor : answerFor)(question, from, into));
}

function answerFor({ id }: Pick<Question, 'id'>, from: Answers, into: Answers): readonly Write[] {
  const other = from.get(id);
  if (other === undefined || valueAt(from, id) === undefined) return [];
  const own = into.get(id);
  const n = versionOf(into, id);
  if (own === undefined || valueAt(into, id) === undefined) return [version(other, n + 1)];
  if (sameValue(own.value, other.value) || other.provenance === 'standaard') return [];
  return [version(other, n + 1), version(own, n + 2)];
}

function rowsFor({ id }: Pick<Question, 'id'>, from: Answers, into: Answers): readonly Write[] {
  const other = from.get(id);
  const rows = rowsOf(from, id);
  if (other === undefined || rows.length === 0) return [];
  // A row that was removed keeps its id: new rows get ids after all that were ever used.
  const first = Number(freshRow(into, id).slice(1));
  const renamed = new Map(rows.map((row, index) => [row, `r${first + index}`]));
  const columns = [...from.values()].flatMap((answer) => {
    const [question, row = '', ...column] = answer.path.split('/');
    const name = renamed.get(row);
    if (question !== id || name === undefined) return [];
    return [{ ...version(answer, 1), path: [id, name, ...column].join('/') }];
  });
  const value = [...rowsOf(into, id), ...renamed.values()];
  return [{ ...version(other, versionOf(into, id) + 1), value }, ...columns];
}

function version({ path, value, provenance, source }: Answer, n: number): Write {
  return { path, n, value, provenance, source };
}
