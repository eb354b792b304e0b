// What a person agrees to becomes theirs: what a card shows, a list, or the record as a whole.
import { say } from '../text.js';
import { valueAt, type Write, writeAt } from './answers.js';
import { applicableQuestions, isNeeded, livePaths, pathsOf, rowIds } from './applies.js';
import type { Question, Scope, Section } from './checklist.js';
import type { Effect } from './effects.js';
import { focusOnQuestion } from './focus.js';
import { type Moment, type Move, told, withWrites } from './moment.js';
import type { Reply } from './replies.js';
import { cellPath, placeOf } from './scope.js';
import { sentences } from './sentences.js';
import { inShort, namedPoints, openName, versionsOf, versionsOfAll } from './status.js';
import { likeOf, toldOnCard } from './telling/telling.js';
import { focusOnContradictions } from './warned.js';

/** All that a card shows of these sections, as it was shown. */
export function confirmSections(moment: Moment, sections: readonly Section[], n: number): Move {
  const { scope } = moment;
  const now = sections.reduce((sum, section) => sum + versionsOf(section, scope), 0);
  if (now !== n) return told(moment, sentences.changedMeanwhile);
  return confirmPaths(
    moment,
    sections.flatMap((section) => shownPaths(section, scope)),
  );
}

/** What a card shows of a section, without what a tap on it does not confirm. */
function shownPaths(section: Section, scope: Scope): readonly string[] {
  const isOwn = ({ own, id }: Question) => own === true && likeOf(scope.answers.get(id)) === undefined;
  const questions = applicableQuestions(section, scope).filter((question) => !isOwn(question));
  const paths = questions.flatMap((question) => pathsOf(question, scope));
  if (section.tells === undefined) return paths;
  const shown = new Set(toldOnCard(section, scope).flatMap((one) => one.paths));
  return paths.filter((path) => shown.has(path));
}

/** The last card of a whole: what it shows is right, and with what was agreed to before it the record counts. It named what stays open. */
export function confirmWhole(moment: Moment, sections: readonly Section[], n: number): Move {
  const agreed = confirmSections(moment, sections, n);
  if (agreed.writes === undefined) return agreed;
  const scope = withWrites(moment, agreed.writes);
  const move = confirmRecord({ ...moment, scope }, versionsOfAll(scope));
  const replies = move.outcome === 'finished' ? { replies: confirmation(scope) } : {};
  return { ...move, ...replies, writes: [...agreed.writes, ...(move.writes ?? [])] };
}

/** Everything of these paths that was suggested becomes the person's own. */
export function confirmPaths({ scope }: Moment, paths: readonly string[]): Move {
  return { writes: paths.flatMap((path) => confirmed(scope, path)) };
}

/** One answer that was suggested, as the person's own. */
export function confirmed(scope: Scope, path: string): Write[] {
  const stored = scope.answers.get(path);
  if (stored === undefined || (stored.provenance !== 'standaard' && stored.provenance !== 'import')) return [];
  return [{ path, n: stored.n + 1, value: stored.value, provenance: 'bevestigd', source: stored.source }];
}

/** What was not answered becomes an open point; what was set aside is erased; the record counts from now. */
export function confirmRecord(moment: Moment, n: number): Move {
  const { scope } = moment;
  if (versionsOfAll(scope) !== n)
    return {
      focus: { type: 'overview', n: versionsOfAll(scope) },
      notices: [say(sentences.changedMeanwhile, scope.facts.language)],
    };
  const missing = neededFirst(scope);
  const [first] = missing;
  if (first !== undefined)
    return {
      focus: focusOnQuestion(scope, first.id),
      notices: [say(sentences.stillNeeded, scope.facts.language, { labels: labelsOf(missing, scope) })],
    };
  const clash = focusOnContradictions(scope);
  if (clash !== undefined) return { focus: clash, notices: [say(sentences.clashes, scope.facts.language)] };
  const live = new Set(livePaths(scope));
  const unknown = scope.checklist.sections
    .filter((section) => !section.later)
    .flatMap((section) => applicableQuestions(section, scope))
    .flatMap((question) => unanswered(question, scope));
  const aside = [...scope.answers.values()]
    .filter(({ path, value }) => value !== null && !live.has(path) && !placeOf(scope.checklist, path)?.section.aside)
    .map(({ path }) => path);
  const agreed = scope.checklist.confirmsAtOnce ? [...live].flatMap((path) => confirmed(scope, path)) : [];
  const effects: Effect[] = [
    ...(aside.length > 0 ? [{ type: 'erase-answers', paths: aside } as const] : []),
    { type: 'confirm-record' },
  ];
  return {
    writes: [...unknown, ...agreed],
    effects,
    outcome: 'finished',
    replies: confirmation(withWrites(moment, [...unknown, ...agreed])),
  };
}

/** What a record cannot be confirmed without, and nobody knew yet. */
export const neededFirst = (scope: Scope): readonly Question[] =>
  scope.checklist.sections
    .flatMap((section) => applicableQuestions(section, scope))
    .filter((question) => isNeeded(question, scope) && !isKnown(question, scope));

function isKnown(question: Question, scope: Scope): boolean {
  return question.kind === 'rows'
    ? rowIds(question, scope).length > 0
    : valueAt(scope.answers, question.id) !== undefined;
}

function labelsOf(questions: readonly Question[], { facts }: Scope): string {
  return questions.map(({ label }) => say(label, facts.language)).join(', ');
}

function unanswered(question: Question, scope: Scope): Write[] {
  if (question.optional) return [];
  const empty = (path: string) =>
    scope.answers.get(path) === undefined || scope.answers.get(path)?.provenance === 'gewist';
  const unknown = (path: string) => writeAt(scope.answers, path, null);
  if (question.kind !== 'rows') return empty(question.id) ? [unknown(question.id)] : [];
  if (question.forEach === undefined && rowIds(question, scope).length === 0)
    return empty(question.id) ? [unknown(question.id)] : [];
  return rowIds(question, scope).flatMap((row) =>
    question.columns
      .filter((column) => !column.optional && livePaths(scope).includes(cellPath(question, row, column)))
      .map((column) => cellPath(question, row, column))
      .filter(empty)
      .map(unknown),
  );
}

/** A flow without a name says itself what came of it. In the register is not finished: what stays open is named. */
function confirmation(scope: Scope): readonly Reply[] {
  const { language, recordName } = scope.facts;
  if (scope.checklist.confirms) return [{ type: 'text', text: say(scope.checklist.confirms.said, language) }];
  if (recordName === '') return [];
  const open = namedPoints(scope);
  const labels = inShort(open, language, (question) => openName(question, language));
  const sentence = open.length === 0 ? sentences.recordConfirmed : sentences.recordConfirmedOpen;
  return [{ type: 'text', text: say(sentence, language, { record: recordName, labels }) }];
}
