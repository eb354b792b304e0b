// Conditions as functions: what never changes about them is looked up once for each checklist, not in every turn.
import { valueAt } from './answers.js';
import type { Checklist, Condition, RowsQuestion, Scope } from './checklist.js';
import { questionOf } from './scope.js';

/** Whether a condition holds; `row` is the id of the row it is asked in, or empty outside one. */
export type Test = (scope: Scope, row: string) => boolean;

/** The condition as a function; inside a list of rows, an id means a column of that row first. */
export function testOf(condition: Condition, checklist: Checklist, rows?: RowsQuestion): Test {
  if ('all' in condition) {
    const tests = condition.all.map((part) => testOf(part, checklist, rows));
    return (scope, row) => tests.every((test) => test(scope, row));
  }
  if ('any' in condition) {
    const tests = condition.any.map((part) => testOf(part, checklist, rows));
    return (scope, row) => tests.some((test) => test(scope, row));
  }
  if ('not' in condition) {
    const test = testOf(condition.not, checklist, rows);
    return (scope, row) => !test(scope, row);
  }
  if ('holds' in condition) return condition.holds;
  return aboutAnswer(condition, checklist, rows);
}

/** What no longer applies has no value, whatever is stored. */
function aboutAnswer(
  condition: Extract<Condition, { answered: string } | { question: string }>,
  checklist: Checklist,
  rows: RowsQuestion | undefined,
): Test {
  const id = 'answered' in condition ? condition.answered : condition.question;
  const column = rows?.columns.find((candidate) => candidate.id === id);
  const when = column === undefined ? questionOf(checklist, id)?.when : column.when;
  const applies = when && testOf(when, checklist, column && rows);
  const [before, after] = rows && column ? [`${rows.id}/`, `/${column.id}`] : [undefined, ''];
  return (scope, row) => {
    if (applies !== undefined && !applies(scope, row)) return false;
    const value = valueAt(scope.answers, before === undefined ? id : before + row + after);
    if ('answered' in condition) return value !== undefined;
    if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
    return value === condition.is;
  };
}
