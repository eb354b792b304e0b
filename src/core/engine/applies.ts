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
  return remembered(known(scope).questions, section, () => {
    if (section.when && !holds(section.when, scope)) return [];
    return section.questions.filter((question) => {
      if (question.when && !holds(question.when, scope)) return false;
      return question.kind !== 'rows' || question.forEach === undefined || rowIds(question, scope).length > 0;
    });
  });
}

/** The rows of a question: those that were added, or one for each option of the list it follows. */
export function rowIds(question: RowsQuestion, scope: Scope): readonly string[] {
  return remembered(known(scope).rows, question, () => {
    if (question.forEach === undefined) return rowsOf(scope.answers, question.id);
    return optionsFrom(question.forEach, scope).map(({ id }) => id);
  });
}

export function applicableColumns(question: RowsQuestion, row: string, scope: Scope): readonly Column[] {
  return remembered(known(scope).columns, `${question.id}/${row}`, () =>
    question.columns.filter((column) => column.when === undefined || holds(column.when, scope, { question, id: row })),
  );
}

/**
 * The stored versions of a question with all its rows, also of what no longer applies: the sum only grows, so whatever
 * changed since somebody saw it shows.
 */
export function versionsUnder(question: string, scope: Scope): number {
  const memory = known(scope);
  memory.versions ??= countVersions(scope);
  return memory.versions.get(question) ?? 0;
}

function countVersions({ answers }: Scope): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { path, n } of answers.values()) {
    const end = path.indexOf('/');
    const question = end < 0 ? path : path.slice(0, end);
    sums.set(question, (sums.get(question) ?? 0) + n);
  }
  return sums;
}

/** What was found to apply in one scope. A turn asks it dozens of times; a scope never changes, so it is worked out once. */
interface Known {
  readonly questions: Map<Section, readonly Question[]>;
  readonly rows: Map<RowsQuestion, readonly string[]>;
  readonly columns: Map<string, readonly Column[]>;
  versions?: ReadonlyMap<string, number>;
}

const knownOf = new WeakMap<Scope, Known>();

function known(scope: Scope): Known {
  let found = knownOf.get(scope);
  if (found === undefined) {
    found = { questions: new Map(), rows: new Map(), columns: new Map() };
    knownOf.set(scope, found);
  }
  return found;
}

function remembered<K, V>(memory: Map<K, V>, key: K, work: () => V): V {
  const found = memory.get(key);
  if (found !== undefined) return found;
  const made = work();
  memory.set(key, made);
  return made;
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
