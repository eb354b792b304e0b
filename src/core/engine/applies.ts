// Which questions apply, given the answers that count.

import { rowsOf } from './answers.js';
import type { Checklist, Column, Condition, Question, RowsQuestion, Scope, Section } from './checklist.js';
import { type Test, testOf } from './conditions.js';
import { asAnswer, cellPath } from './scope.js';

/** Whether a condition holds, of the record or of one row of a list. */
export function holds(
  condition: Condition,
  scope: Scope,
  row?: { readonly question: RowsQuestion; readonly id: string },
): boolean {
  const { others } = known(scope).tests;
  let test = others.get(condition);
  if (test === undefined) {
    test = testOf(condition, scope.checklist, row?.question);
    others.set(condition, test);
  }
  return test(scope, row?.id ?? '');
}

/** Whether the record cannot be confirmed without an answer to this question. */
export function isNeeded({ needed }: Question, scope: Scope): boolean {
  return needed === true || (needed !== undefined && holds(needed, scope));
}

/** The questions of a section that apply now, in their order. */
export function applicableQuestions(section: Section, scope: Scope): readonly Question[] {
  const memory = known(scope);
  let questions = memory.questions.get(section);
  if (questions === undefined) {
    questions = applying(section, scope, memory);
    memory.questions.set(section, questions);
  }
  return questions;
}

/** Whether a question that nobody is asked now applies once it is answered: who tells it all the same is not sent away. */
export function appliesOnceAnswered(section: Section, question: Question, scope: Scope): boolean {
  const write = { path: question.id, n: 1, value: null, provenance: 'onbekend', source: null } as const;
  const stands = asAnswer(write, scope, scope.facts.me);
  const answered = scope.withAnswers(new Map([...scope.answers, [question.id, stands]]));
  return applicableQuestions(section, answered).includes(question);
}

function applying(section: Section, scope: Scope, { tests }: Applying): readonly Question[] {
  if (section.when && !holds(section.when, scope)) return [];
  return section.questions.filter((question) => {
    const test = tests.questions.get(question);
    if (test !== undefined && !test(scope, '')) return false;
    return question.kind !== 'rows' || question.forEach === undefined || rowIds(question, scope).length > 0;
  });
}

/** The rows of a question: those that were added, or one for each option of the list it follows. */
export function rowIds(question: RowsQuestion, scope: Scope): readonly string[] {
  const { rows } = known(scope);
  let ids = rows.get(question);
  if (ids === undefined) {
    ids =
      question.forEach === undefined
        ? rowsOf(scope.answers, question.id)
        : question.forEach.from(scope).map(({ id }) => id);
    rows.set(question, ids);
  }
  return ids;
}

/** A column of a row that applies, with its path. */
export interface Cell {
  readonly column: Column;
  readonly path: string;
}

/** The cells of a row that apply now, in the order of their columns. */
export function cellsOf(question: RowsQuestion, row: string, scope: Scope): readonly Cell[] {
  const memory = known(scope);
  let rows = memory.cells.get(question);
  if (rows === undefined) {
    rows = new Map();
    memory.cells.set(question, rows);
  }
  let cells = rows.get(row);
  if (cells === undefined) {
    cells = question.columns
      .filter((column) => memory.tests.columns.get(question)?.get(column)?.(scope, row) !== false)
      .map((column) => ({ column, path: cellPath(question, row, column) }));
    rows.set(row, cells);
  }
  return cells;
}

/**
 * The stored versions of a question with all its rows, also of what no longer applies: the sum only grows, so whatever
 * changed since somebody saw it shows.
 */
export function versionsUnder(question: string, scope: Scope): number {
  return scope.once(countVersions).get(question) ?? 0;
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

/** What was found to apply in one scope. */
interface Applying {
  readonly tests: Tests;
  readonly questions: Map<Section, readonly Question[]>;
  readonly rows: Map<RowsQuestion, readonly string[]>;
  readonly cells: Map<RowsQuestion, Map<string, readonly Cell[]>>;
}

function known(scope: Scope): Applying {
  return scope.once(nothingKnown);
}

function nothingKnown({ checklist }: Scope): Applying {
  return { tests: testsFor(checklist), questions: new Map(), rows: new Map(), cells: new Map() };
}

/** The conditions of a checklist as functions. */
interface Tests {
  readonly questions: ReadonlyMap<Question, Test>;
  readonly columns: ReadonlyMap<RowsQuestion, ReadonlyMap<Column, Test>>;
  /** Of sections, and of what stands outside the questions. */
  readonly others: Map<Condition, Test>;
}

const testsOf = new WeakMap<Checklist, Tests>();

function testsFor(checklist: Checklist): Tests {
  let tests = testsOf.get(checklist);
  if (tests === undefined) {
    const questions = checklist.sections.flatMap((section) => section.questions);
    const test = <T extends { readonly when?: Condition }>(one: T, rows?: RowsQuestion): [T, Test][] =>
      one.when === undefined ? [] : [[one, testOf(one.when, checklist, rows)]];
    const lists = questions.filter((question) => question.kind === 'rows');
    tests = {
      questions: new Map(questions.flatMap((question) => test(question))),
      columns: new Map(lists.map((rows) => [rows, new Map(rows.columns.flatMap((column) => test(column, rows)))])),
      others: new Map(),
    };
    testsOf.set(checklist, tests);
  }
  return tests;
}

/** The paths of a question that hold values now: itself, and for rows each cell that applies. */
export function pathsOf(question: Question, scope: Scope): readonly string[] {
  if (question.kind !== 'rows') return [question.id];
  const cells = rowIds(question, scope).flatMap((row) => cellsOf(question, row, scope).map(({ path }) => path));
  return question.forEach === undefined ? [question.id, ...cells] : cells;
}

/** Every path that counts now, in the order of the checklist; all others are set aside. */
export function livePaths(scope: Scope): readonly string[] {
  return scope.checklist.sections.flatMap((section) =>
    applicableQuestions(section, scope).flatMap((question) => pathsOf(question, scope)),
  );
}
