// Which questions apply, given the answers that count.

import { optionsFrom } from '../sources.js';
import { rowsOf, valueAt } from './answers.js';
import type { Column, Condition, Question, RowsQuestion, Section } from './checklist.js';
import { predicates } from './predicates.js';
import { cellPath, questionOf, type Scope } from './scope.js';

/** Whether a condition holds; inside a row, an id means a column of that row first. */
export function holds(condition: Condition, scope: Scope, row?: { question: RowsQuestion; id: string }): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, scope, row));
  if ('any' in condition) return condition.any.some((part) => holds(part, scope, row));
  if ('not' in condition) return !holds(condition.not, scope, row);
  if ('predicate' in condition) return predicates[condition.predicate](scope);
  const id = 'answered' in condition ? condition.answered : condition.question;
  const column = row?.question.columns.find((candidate) => candidate.id === id);
  const path = row && column ? cellPath(row.question, row.id, column) : id;
  if (row === undefined || column === undefined) {
    const question = questionOf(scope.checklist, id);
    if (question?.when && !holds(question.when, scope)) return false;
  } else if (column.when && !holds(column.when, scope, row)) return false;
  const value = valueAt(scope.answers, path);
  if ('answered' in condition) return value !== undefined;
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  return value === condition.is;
}

/** The questions of a section that apply now, in their order. */
export function applicableQuestions(section: Section, scope: Scope): readonly Question[] {
  if (section.when && !holds(section.when, scope)) return [];
  return section.questions.filter((question) => {
    if (question.when && !holds(question.when, scope)) return false;
    return question.kind !== 'rows' || question.forEach === undefined || rowIds(question, scope).length > 0;
  });
}

/** The rows of a question: those that were added, or one for each option of the list it follows. */
export function rowIds(question: RowsQuestion, scope: Scope): readonly string[] {
  if (question.forEach === undefined) return rowsOf(scope.answers, question.id);
  return optionsFrom(question.forEach, scope).map(({ id }) => id);
}

export function applicableColumns(question: RowsQuestion, row: string, scope: Scope): readonly Column[] {
  return question.columns.filter(
    (column) => column.when === undefined || holds(column.when, scope, { question, id: row }),
  );
}

/** The paths of a question that hold values now: itself, and for rows each cell that applies. */
export function pathsOf(question: Question, scope: Scope): readonly string[] {
  if (question.kind !== 'rows') return [question.id];
  const cells = rowIds(question, scope).flatMap((row) =>
    applicableColumns(question, row, scope).map((column) => cellPath(question, row, column)),
  );
  return question.forEach === undefined ? [question.id, ...cells] : cells;
}

/** Every path that counts now, in the order of the checklist; all others are set aside. */
export function livePaths(scope: Scope): readonly string[] {
  return scope.checklist.sections.flatMap((section) =>
    applicableQuestions(section, scope).flatMap((question) => pathsOf(question, scope)),
  );
}
