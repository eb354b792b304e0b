// What still has to be asked, and what is an open point.

import { type Language, say } from '../text.js';
import { isProposed } from './answers.js';
import { applicableQuestions, cellsOf, isNeeded, pathsOf, rowIds, versionsUnder } from './applies.js';
import type { Question, Scope, Section } from './checklist.js';
import { sentences } from './sentences.js';
import { inside } from './telling/telling-words.js';

/** `empty`: nothing stored. `suggested`: stored by us, not confirmed. `done`: confirmed, or said not to be known. */
export type Status = 'empty' | 'suggested' | 'done';

/**
 * How far a question is. With `skipped` it is about this sitting: what was left for later counts as done for now, and
 * what is optional is asked too. Without it, it is about what the record needs.
 */
export function statusOf(question: Question, scope: Scope, skipped?: readonly string[]): Status {
  if (skipped === undefined) return remembered(question, scope, 'need');
  if (skipped.length === 0) return remembered(question, scope, 'sitting');
  if (skipped.includes(question.id)) return 'done';
  const apart = skipped.some((path) => path.startsWith(question.id));
  return apart ? workedOut(question, scope, skipped) : remembered(question, scope, 'sitting');
}

/** Progress, open points and the next question all ask every question of a scope. */
function noStatuses() {
  return { need: new Map<Question, Status>(), sitting: new Map<Question, Status>() };
}

const nothingSkipped: readonly string[] = [];

function remembered(question: Question, scope: Scope, which: 'need' | 'sitting'): Status {
  // Only what is optional makes a difference between the two.
  const known = scope.once(noStatuses)[mayStayEmpty(question) ? which : 'need'];
  let status = known.get(question);
  if (status === undefined) {
    status = workedOut(question, scope, which === 'need' ? undefined : nothingSkipped);
    known.set(question, status);
  }
  return status;
}

function mayStayEmpty(question: Question): boolean {
  return question.optional === true || (question.kind === 'rows' && question.columns.some(({ optional }) => optional));
}

function workedOut(question: Question, scope: Scope, skipped?: readonly string[]): Status {
  if (question.kind !== 'rows') return cellStatus(question.id, question.optional === true, scope, skipped);
  const rows = rowIds(question, scope);
  let worst: Status = 'done';
  if (question.forEach === undefined) {
    const list = scope.answers.get(question.id);
    if (list?.provenance === 'onbekend') return 'done';
    if (rows.length === 0) return question.optional && (list || skipped === undefined) ? 'done' : 'empty';
    worst = cellStatus(question.id, false, scope, skipped);
  }
  for (const row of rows) worst = worse(worst, rowStatus(question, row, scope, skipped));
  return worst;
}

export function rowStatus(
  question: Extract<Question, { kind: 'rows' }>,
  row: string,
  scope: Scope,
  skipped?: readonly string[],
): Status {
  let worst: Status = 'done';
  for (const { column, path } of cellsOf(question, row, scope))
    worst = worse(worst, cellStatus(path, column.optional === true, scope, skipped));
  return worst;
}

function worse(one: Status, two: Status): Status {
  if (one === 'empty' || two === 'empty') return 'empty';
  return one === 'suggested' ? one : two;
}

/** The stored versions behind a card or form. */
export function versionsOf(section: Section, scope: Scope): number {
  return section.questions.reduce((sum, { id }) => sum + versionsUnder(id, scope), 0);
}

/** The sum of all stored versions: of the overview of a record. */
export function versionsOfAll(scope: Scope): number {
  return scope.checklist.sections.reduce((sum, section) => sum + (section.aside ? 0 : versionsOf(section, scope)), 0);
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
      return column !== undefined && isNeeded(column, scope) && scope.answers.get(path)?.provenance === 'onbekend';
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

/** The open points that are named: of a form that comes later only what opens it, for the rest depends on that. */
export function namedPoints(scope: Scope): readonly OpenPoint[] {
  const points = openPoints(scope);
  const hidden = scope.checklist.sections.flatMap((section) =>
    section.later && section.form ? points.filter(({ question }) => section.questions.includes(question)).slice(1) : [],
  );
  return points.filter((point) => !hidden.includes(point));
}

/** How a question is called in a sentence about what stays open. */
export const openName = ({ open, label }: Question, language: Language): string => inside(say(open ?? label, language));

/** Open points that are named; the rest is counted. */
const mostNamed = 3;

/** The first of some points, and how many more there are: "buiten Europa, bewaartermijn, contract en nog 2". */
export function inShort(
  points: readonly OpenPoint[],
  language: Language,
  named: (question: Question) => string,
  between = ', ',
): string {
  return namesInShort(
    points.map(({ question }) => named(question)),
    language,
    between,
  );
}

/** The first of some names, and how many more there are: "Loket.nl, Moneybird, Lightspeed en nog 2". */
export function namesInShort(names: readonly string[], language: Language, between = ', '): string {
  const count = names.length - mostNamed;
  return names.slice(0, mostNamed).join(between) + (count > 0 ? say(sentences.andMore, language, { count }) : '');
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
  return isProposed(answer) ? 'suggested' : 'done';
}
