// Which question comes next, which came before, and what the person is looking at.
import { freshRow, versionOf } from './answers.js';
import { applicableQuestions, pathsOf, rowIds, versionsUnder } from './applies.js';
import type { Question, RowsQuestion, Scope, Section } from './checklist.js';
import type { Conversation, Focus } from './conversation.js';
import { cellPath, placeOf, sectionOf, sectionsPath } from './scope.js';
import { screensOf } from './screens.js';
import { interview, rowStatus, type Status, statusOf, versionsOf, versionsOfAll } from './status.js';
import { likeOf } from './telling/telling.js';
import { isOpenAt, warningAt } from './warned.js';

/** The first thing that is still to be asked: one question, a row, a card, a form, or else the overview. */
export function nextFocus(scope: Scope, conversation: Conversation): Focus {
  const here = conversation.focus && sectionHere(scope, conversation.focus);
  const sections = here?.later && !here.beside ? [here] : interview(scope);
  if (isReady(scope, conversation)) return { type: 'overview', n: versionsOfAll(scope) };
  const open = sections.flatMap((section) => {
    const focus = focusIn(section, scope, conversation.skipped);
    return focus === undefined ? [] : [{ section, focus }];
  });
  const [first] = open;
  if (first === undefined) return { type: 'overview', n: versionsOfAll(scope) };
  const asked = open.find(({ section, focus }) => focus.type !== 'section' || !section.tells || section.form);
  if (asked !== undefined)
    return isHalfway(sections, scope) ? first.focus : endingHere(asked.focus, open.length, scope, conversation);
  const [card = [], ...more] = screensOf(
    open.map(({ section }) => section),
    scope,
  );
  return focusOnSections(scope, card, more.length === 0 && scope.facts.confirmed === undefined);
}

/** What is asked last, as far as is known, of a record that is confirmed at once: it shows what is proposed beside it. */
function endingHere(focus: Focus, left: number, scope: Scope, { focus: before }: Conversation): Focus {
  const last = before !== undefined && 'ends' in before && before.ends !== undefined ? before : undefined;
  const isShownAgain = last !== undefined && sectionHere(scope, last) === sectionHere(scope, focus);
  const hasRead = isShownAgain ? last.read === true : last !== undefined;
  const ends = scope.checklist.confirmsAtOnce === true && scope.facts.confirmed === undefined && left === 1;
  return ends && (focus.type === 'form' || focus.type === 'question')
    ? { ...focus, ends: versionsOfAll(scope), ...(hasRead ? { read: true } : {}) }
    : focus;
}

/** Whether several answers are given at once. */
export const isForm = (focus: Focus): boolean => focus.type === 'form' || focus.type === 'row';

/** Whoever began section by section goes on so: what only they know is asked where it stands. */
function isHalfway(sections: readonly Section[], scope: Scope): boolean {
  return sections.some((section) => {
    const questions = section.tells && !section.form ? applicableQuestions(section, scope) : [];
    return questions.length > 0 && questions.every((question) => isConfirmed(question, scope));
  });
}

const isConfirmed = (question: Question, scope: Scope) =>
  pathsOf(question, scope).every((path) => scope.answers.get(path)?.provenance === 'bevestigd');

/** The sections that a card shows, in their order. */
export function sectionsHere(scope: Scope, focus: Focus): readonly Section[] {
  const first = sectionHere(scope, focus);
  if (first === undefined) return [];
  const ids = focus.type === 'section' ? (focus.also ?? []) : [];
  return [first, ...ids.flatMap((id) => sectionOf(scope.checklist, id) ?? [])];
}

/** A card of these sections; the `last` one finishes the record. */
function focusOnSections(scope: Scope, sections: readonly Section[], last: boolean): Focus {
  const [section, ...also] = sections.map(({ id }) => id);
  return {
    type: 'section',
    section: section ?? '',
    ...(also.length > 0 ? { also } : {}),
    ...(last ? { last } : {}),
    n: sections.reduce((sum, one) => sum + versionsOf(one, scope), 0),
  };
}

/** Everything is there and the rest is our suggestion: it is shown as a whole, to confirm in one tap. */
function isReady(scope: Scope, { focus, skipped }: Conversation): boolean {
  if (!scope.checklist.confirmsAtOnce || focus !== undefined || skipped.length > 0) return false;
  const questions = interview(scope).flatMap((section) => applicableQuestions(section, scope));
  const statuses = questions.map((question) => statusOf(question, scope));
  return statuses.includes('suggested') && !statuses.includes('empty');
}

/** Where "terug" leads: the stop before the present one, or undefined at the first. */
export function focusBefore(scope: Scope, focus: Focus): Focus | undefined {
  // Why it is left so was asked by a warning, which still waits.
  if (focus.type === 'question' && isOpenAt(scope, focus.path))
    return { type: 'warning', path: focus.path, n: versionOf(scope.answers, focus.path) };
  if (focus.type === 'row' || (focus.type === 'question' && focus.path.includes('/'))) {
    const place = placeOf(scope.checklist, focus.path);
    if (place?.question.kind === 'rows' && rowIds(place.question, scope).length > 0)
      return focusOnRows(scope, place.question);
  }
  if (focus.type === 'warning') return focusOnQuestion(scope, warningAt(scope, focus.path)?.path ?? focus.path);
  const stops = interview(scope).flatMap((section) => stopsIn(section, scope));
  const here = focus.type === 'overview' ? stops.length : stops.findIndex((stop) => sameStop(stop, focus, scope));
  return here < 0 ? stops[0] : stops[here - 1];
}

/** What a button under this focus names: a path, "@" and a section, or "-" for the overview. */
export function wirePathOf(focus: Focus): string {
  if ('path' in focus) return focus.path;
  if (focus.type === 'section') return sectionsPath([focus.section, ...(focus.also ?? [])]);
  return 'section' in focus ? `@${focus.section}` : '-';
}

/** The section that holds the focus; undefined at the overview. */
export function sectionHere(scope: Scope, focus: Focus): Section | undefined {
  if (focus.type === 'overview') return undefined;
  if ('section' in focus) return sectionOf(scope.checklist, focus.section);
  return placeOf(scope.checklist, focus.path)?.section;
}

export function focusOnQuestion(scope: Scope, path: string): Focus {
  const place = placeOf(scope.checklist, path);
  if (place?.question.kind === 'rows') {
    if (place.column) return { type: 'question', path, n: versionOf(scope.answers, path) };
    if (place.row !== undefined) return focusOnRow(scope, place.question, place.row);
    return rowIds(place.question, scope).length === 0
      ? focusOnRow(scope, place.question, freshRow(scope.answers, place.question.id))
      : focusOnRows(scope, place.question);
  }
  return { type: 'question', path, n: versionOf(scope.answers, path) };
}

export function focusOnRows(scope: Scope, question: RowsQuestion): Focus {
  return { type: 'rows', path: question.id, n: rowsVersion(scope, question) };
}

export function focusOnRow(scope: Scope, question: RowsQuestion, row: string): Focus {
  const n = question.columns.reduce(
    (sum, column) => sum + versionOf(scope.answers, cellPath(question, row, column)),
    0,
  );
  return { type: 'row', path: `${question.id}/${row}`, n };
}

export function focusOnSection(scope: Scope, section: Section, type: 'section' | 'form'): Focus {
  return { type, section: section.id, n: versionsOf(section, scope) };
}

/** The stored versions behind a list of rows: of the list and of all its cells. */
export function rowsVersion(scope: Scope, question: RowsQuestion): number {
  return versionsUnder(question.id, scope);
}

function focusIn(section: Section, scope: Scope, skipped: readonly string[]): Focus | undefined {
  const questions = applicableQuestions(section, scope);
  const statuses = questions.map((question) => askedStatus(question, scope, skipped));
  if (statuses.every((status) => status === 'done')) return undefined;
  // What its overview confirms at once is not shown before that.
  if (scope.checklist.confirmsAtOnce && !statuses.includes('empty')) return undefined;
  if (section.form) return focusOnSection(scope, section, isLike(questions, scope) ? 'section' : 'form');
  const empty = questions[statuses.indexOf('empty')];
  if (empty === undefined) return focusOnSection(scope, section, 'section');
  if (empty.kind !== 'rows') return focusOnQuestion(scope, empty.id);
  const row = rowIds(empty, scope).find((id) => rowStatus(empty, id, scope, skipped) === 'empty');
  return row === undefined ? focusOnQuestion(scope, empty.id) : focusOnRow(scope, empty, row);
}

/** Where an overview shows everything before it counts, what may stay empty is filled in from there. */
function askedStatus(question: Question, scope: Scope, skipped: readonly string[]): Status {
  const status = statusOf(question, scope, skipped);
  return scope.checklist.confirmsAtOnce && question.optional && status === 'empty' ? 'done' : status;
}

/** What only the person knows, proposed because a like record has it. */
function isLike(questions: readonly Question[], { answers }: Scope): boolean {
  return questions.every(({ id }) => {
    const answer = answers.get(id);
    return answer?.provenance === 'bevestigd' || likeOf(answer) !== undefined;
  });
}

function stopsIn(section: Section, scope: Scope): readonly Focus[] {
  if (section.form) return [focusOnSection(scope, section, 'form')];
  const questions = applicableQuestions(section, scope);
  const whole = questions.every((question) => statusOf(question, scope) !== 'empty');
  if (whole && questions.length > 1) return [focusOnSection(scope, section, 'section')];
  return questions.map((question) => focusOnQuestion(scope, question.id));
}

function sameStop(stop: Focus, focus: Focus, scope: Scope): boolean {
  if ('section' in stop) return sectionsHere(scope, focus).some(({ id }) => id === stop.section);
  if (stop.type === 'overview' || focus.type === 'overview' || 'section' in focus) return false;
  return stop.path.split('/')[0] === focus.path.split('/')[0];
}

/** The sum of versions behind a focus as it is now. */
export function focusNow(scope: Scope, focus: Focus): number {
  if (focus.type === 'overview') return versionsOfAll(scope);
  if ('section' in focus) return sectionsHere(scope, focus).reduce((sum, one) => sum + versionsOf(one, scope), 0);
  const place = placeOf(scope.checklist, focus.path);
  if (place?.question.kind !== 'rows' || place.column) return versionOf(scope.answers, focus.path);
  return place.row === undefined ? rowsVersion(scope, place.question) : focusOnRow(scope, place.question, place.row).n;
}

/** Whether what has the focus still applies; an answer elsewhere may have made it needless. */
export function isThere(scope: Scope, focus: Focus): boolean {
  if (focus.type === 'overview') return true;
  if (focus.type === 'warning') return isOpenAt(scope, focus.path);
  const section = sectionHere(scope, focus);
  if (section === undefined) return false;
  if ('section' in focus) return sectionsHere(scope, focus).some((one) => applicableQuestions(one, scope).length > 0);
  const questions = applicableQuestions(section, scope);
  const question = placeOf(scope.checklist, focus.path)?.question;
  return question !== undefined && questions.includes(question);
}
