// What still has to be asked, and what is an open point.
import { applicableColumns, applicableQuestions, pathsOf, rowIds, versionsUnder } from './applies.js';
import type { Question, Section } from './checklist.js';
import { cellPath, type Scope } from './scope.js';

/** `empty`: nothing stored. `suggested`: stored by us, not confirmed. `done`: confirmed, or said not to be known. */
export type Status = 'empty' | 'suggested' | 'done';

/**
 * How far a question is. With `skipped` it is about this sitting: what was left for later counts as done for now, and
 * what is optional is asked too. Without it, it is about what the record needs.
 */
export function statusOf(question: Question, scope: Scope, skipped?: readonly string[]): Status {
  if (skipped?.includes(question.id)) return 'done';
  if (skipped !== undefined) return workedOut(question, scope, skipped);
  const known = knownOf.get(scope) ?? new Map<Question, Status>();
  knownOf.set(scope, known);
  const status = known.get(question) ?? workedOut(question, scope);
  known.set(question, status);
  return status;
}

/** Progress and open points both ask every question of a scope, which never changes. */
const knownOf = new WeakMap<Scope, Map<Question, Status>>();

function workedOut(question: Question, scope: Scope, skipped?: readonly string[]): Status {
  if (question.kind !== 'rows') return cellStatus(question.id, question.optional === true, scope, skipped);
  if (question.forEach === undefined) {
    const list = scope.answers.get(question.id);
    if (list?.provenance === 'onbekend') return 'done';
    if (rowIds(question, scope).length === 0)
      return question.optional && (list || skipped === undefined) ? 'done' : 'empty';
  }
  const statuses = rowIds(question, scope).map((row) => rowStatus(question, row, scope, skipped));
  if (question.forEach === undefined) statuses.push(cellStatus(question.id, false, scope, skipped));
  if (statuses.includes('empty')) return 'empty';
  return statuses.includes('suggested') ? 'suggested' : 'done';
}

export function rowStatus(
  question: Extract<Question, { kind: 'rows' }>,
  row: string,
  scope: Scope,
  skipped?: readonly string[],
): Status {
  const statuses = applicableColumns(question, row, scope).map((column) =>
    cellStatus(cellPath(question, row, column), column.optional === true, scope, skipped),
  );
  if (statuses.includes('empty')) return 'empty';
  return statuses.includes('suggested') ? 'suggested' : 'done';
}

/** The stored versions behind a card or form. */
export function versionsOf(section: Section, scope: Scope): number {
  return section.questions.reduce((sum, { id }) => sum + versionsUnder(id, scope), 0);
}

/** The sum of all stored versions: of the overview of a record. */
export function versionsOfAll(scope: Scope): number {
  return scope.checklist.sections.reduce((sum, section) => sum + versionsOf(section, scope), 0);
}

/** Sections that belong to the interview and have something to ask. */
export function interview(scope: Scope): readonly Section[] {
  return scope.checklist.sections.filter((section) => !section.later && applicableQuestions(section, scope).length > 0);
}

/** How many parts of the interview are done, of how many. */
export function progressOf(scope: Scope): { readonly done: number; readonly total: number } {
  const sections = interview(scope);
  const done = sections.filter((section) =>
    applicableQuestions(section, scope).every((question) => statusOf(question, scope) === 'done'),
  );
  return { done: done.length, total: sections.length };
}

/** Where "weet ik niet" stands and the record cannot do without: questions and cells, in their order. */
export function neededPaths(scope: Scope): readonly string[] {
  return scope.checklist.sections
    .flatMap((section) => (section.later ? [] : applicableQuestions(section, scope)))
    .flatMap((question) => pathsOf(question, scope).map((path) => ({ path, question })))
    .filter(({ path, question }) => {
      const column = question.kind === 'rows' ? question.columns.find(({ id }) => path.endsWith(`/${id}`)) : question;
      return column?.needed === true && scope.answers.get(path)?.provenance === 'onbekend';
    })
    .map(({ path }) => path);
}

export type OpenReason = 'ontbreekt' | 'onbekend' | 'onbevestigd';

export interface OpenPoint {
  readonly path: string;
  readonly question: Question;
  readonly reason: OpenReason;
}

/** The open points of a record, in the order of its questions; a question with several open cells is one point. */
export function openPoints(scope: Scope): readonly OpenPoint[] {
  return scope.checklist.sections.flatMap((section) =>
    (section.beside ? [] : applicableQuestions(section, scope)).flatMap((question): OpenPoint[] => {
      const reason = openReason(question, scope);
      return reason === undefined ? [] : [{ path: question.id, question, reason }];
    }),
  );
}

function openReason(question: Question, scope: Scope): OpenReason | undefined {
  const status = statusOf(question, scope);
  if (status === 'empty') return question.optional ? undefined : 'ontbreekt';
  if (status === 'suggested') return 'onbevestigd';
  const unknown = pathsOf(question, scope).some((path) => scope.answers.get(path)?.provenance === 'onbekend');
  return unknown ? 'onbekend' : undefined;
}

function cellStatus(path: string, optional: boolean, scope: Scope, skipped?: readonly string[]): Status {
  if (skipped?.includes(path)) return 'done';
  const answer = scope.answers.get(path);
  if (answer === undefined || answer.provenance === 'gewist' || answer.provenance === 'vervallen') {
    return optional && skipped === undefined ? 'done' : 'empty';
  }
  return answer.provenance === 'standaard' || answer.provenance === 'import' ? 'suggested' : 'done';
}
