// From a record to its entry in a document: the questions in the order of art. 30, each with its answer in words.

import { dataQuestions } from './data-of-activity.js';
import type {
  Article,
  DocumentAnswer,
  DocumentColumn,
  DocumentDpia,
  DocumentEntry,
  DocumentField,
  DocumentPerson,
  DocumentReview,
  DocumentRow,
} from './document.js';
import { documentWords } from './document-words.js';
import { type Answer, type Provenance, valueAt } from './engine/answers.js';
import { applicableQuestions, cellsOf, rowIds } from './engine/applies.js';
import type { Checklist, Column, Question, RowsQuestion, Scope, Section } from './engine/checklist.js';
import { cellPath } from './engine/scope.js';
import { openPoints } from './engine/status.js';
import type { Value } from './engine/value.js';
import { lookedAs } from './looked.js';
import { freshnessOf, showFreshness } from './reviewing.js';
import { capitalised, type Language, say } from './text.js';
import { dayOf } from './time.js';
import { contradictionsIn } from './warnings/warnings.js';

/** `art-30`: only what the law asks to be in the register; `all`: with what we keep beyond it. */
export type Extent = 'art-30' | 'all';

/** Questions of a checklist as columns: the name, then art. 30 in its order, then what we keep beyond it. */
export function columnsOf(checklist: Checklist, language: Language, extent: Extent = 'all'): readonly DocumentColumn[] {
  const sections = new Map(
    checklist.sections.flatMap(({ title, questions }) => questions.map((each) => [each, title])),
  );
  return questionsInOrder(checklist, extent).map((question) => {
    const title = sections.get(question);
    return columnOf(question, title === undefined ? '' : say(title, language), language);
  });
}

/** What turning a record into an entry needs beside its answers. */
export interface EntryContext {
  readonly scope: Scope;
  readonly extent: Extent;
  readonly language: Language;
  /** A stored value in words. */
  readonly show: (question: Column, value: Value) => string;
  readonly person: (id: string) => DocumentPerson;
}

export interface EntryHead {
  readonly id: string;
  readonly template: string | null;
  readonly number: number;
  readonly title: string;
  readonly status: 'concept' | 'active';
  readonly checklistVersion: number;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
}

/** One record as it counts now: answers that do not apply any more are not in it. */
export function entryOf(record: EntryHead, context: EntryContext): DocumentEntry {
  const { checklist } = context.scope;
  const questions = questionsInOrder(checklist, context.extent);
  const applies = new Set(
    checklist.sections.flatMap((section) =>
      section.beside && !wasAnswered(section, context.scope) ? [] : applicableQuestions(section, context.scope),
    ),
  );
  const fields = questions.map((question) => (applies.has(question) ? fieldOf(question, context) : null));
  const contradicting = context.extent === 'all' ? contradictionsIn(context.scope) : [];
  const clashes = contradicting
    .filter(({ contradicts }) => contradicts === 'for-sure')
    .flatMap(({ about }) => about.filter((path) => !standing.has(path)));
  const open = openPoints(context.scope).filter(({ question }) => questions.includes(question));
  return {
    id: record.id,
    template: record.template,
    number: checklist.prefix === undefined ? '' : `${checklist.prefix}-${String(record.number).padStart(3, '0')}`,
    name: record.title,
    status: record.status,
    checklistVersion: record.checklistVersion,
    confirmedBy: record.confirmedBy === null ? null : context.person(record.confirmedBy),
    confirmedAt: record.confirmedAt,
    confirmedAs: lookedAs(record, context.scope.answers),
    review: reviewOf(record, context),
    fields,
    dpia: dpiaOf(applies, context),
    open: [
      ...contradicting.map(({ path, about, title }) => ({
        path: (about.find((one) => !standing.has(one)) ?? path).split('/')[0] ?? path,
        label: capitalised(say(title, context.language)),
        kind: 'tegenspraak' as const,
      })),
      ...open.map(({ path, question, reason }) => ({
        path,
        label: say(question.label, context.language),
        kind: reason,
      })),
    ],
    ...(clashes.length === 0 ? {} : { clashes }),
  };
}

/** What is kept and of whom is told all the same: it is what says otherwise that is held back. */
const standing: ReadonlySet<string> = new Set([...dataQuestions, 'subjects', 'name']);

function reviewOf(record: EntryHead, { scope, language }: EntryContext): DocumentReview | null {
  const { now, zone } = scope.facts;
  const freshness = freshnessOf(record, scope, dayOf(now, zone));
  return freshness === undefined ? null : { ...freshness, words: showFreshness(freshness, language) };
}

/** Whether anything was ever stored here. What was only offered is not worth working out: it would say nothing. */
function wasAnswered(section: Section, { answers }: Scope): boolean {
  for (const path of answers.keys()) {
    if (section.questions.some(({ id }) => path === id || path.startsWith(`${id}/`))) return true;
  }
  return false;
}

function dpiaOf(applies: ReadonlySet<Question>, { scope, language }: EntryContext): DocumentDpia | null {
  const found = scope.checklist.judges?.(scope, applies);
  return found === undefined ? null : { ...found, words: say(found.words, language) };
}

const order: Readonly<Record<Extent, WeakMap<Checklist, readonly Question[]>>> = {
  all: new WeakMap(),
  'art-30': new WeakMap(),
};

function questionsInOrder(checklist: Checklist, extent: Extent): readonly Question[] {
  const known = order[extent].get(checklist);
  if (known !== undefined) return known;
  const ranked = checklist.sections
    .flatMap((section) => (section.aside ? [] : section.questions))
    .map((question) => ({ question, article: articleOf(question), named: question.id === checklist.name }))
    .filter(({ article }) => extent === 'all' || article !== null)
    .map(({ question, article, named }) => ({ question, rank: named ? '' : (article ?? 'z') }))
    .sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0));
  const questions = ranked.map(({ question }) => question);
  order[extent].set(checklist, questions);
  return questions;
}

/** The letter stands in the question's own law line: "Art. 30 lid 1 onder b", or lid 2 for a processor. */
function articleOf(question: Question): Article | null {
  const letter = /\b30\b\D{0,12}[12]\D{0,16}?\b([a-g])\b/.exec(question.law.nl)?.[1];
  return articles.find((article) => article === letter) ?? null;
}

const articles: readonly Article[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function columnOf(question: Question, section: string, language: Language): DocumentColumn {
  return {
    id: question.id,
    section,
    label: say(question.label, language),
    law: say(question.law, language),
    article: articleOf(question),
    columns: question.kind === 'rows' ? question.columns.map((column) => columnOf(column, section, language)) : null,
    reads: question.kind === 'rows' && question.reads !== undefined ? say(question.reads, language) : null,
    readsAt: (question.kind === 'rows' ? (question.readsAt ?? []) : []).map(({ at, reads }) => ({
      at,
      reads: say(reads, language),
    })),
    picked: question.kind === 'choice',
  };
}

function fieldOf(question: Question, context: EntryContext): DocumentField {
  if (question.kind !== 'rows') return leafOf(question, question.id, context);
  const answer = answerAt(question.id, context);
  // What was only offered, and never answered, says nothing about the organisation.
  const says = ({ fields }: DocumentRow) => !question.optional || fields.some((field) => field?.answer);
  const rows = rowIds(question, context.scope)
    .map((id) => rowOf(question, id, context))
    .filter(says);
  if (rows.length > 0) return { words: rows.map((row) => lineOf(question, row, context)).join('\n'), answer, rows };
  const none = answer !== null && answer.value !== null;
  return {
    words: none ? say(documentWords.none, context.language) : emptyWords(question, answer, context),
    answer,
    rows,
  };
}

function rowOf(question: RowsQuestion, id: string, context: EntryContext): DocumentRow {
  const applies = cellsOf(question, id, context.scope).map(({ column }) => column);
  const fields = question.columns.map((column) =>
    applies.includes(column) ? leafOf(column, cellPath(question, id, column), context) : null,
  );
  return { id, title: titleOf(question, id, context), fields };
}

/** What a row is called: the value of its title column, or the option it was made for. */
function titleOf(question: RowsQuestion, id: string, context: EntryContext): string {
  if (question.forEach !== undefined) {
    const option = question.forEach.from(context.scope).find((candidate) => candidate.id === id);
    if (option) return say(option.label, context.language);
  }
  const column = question.columns.find((candidate) => candidate.id === question.title);
  const value = column && valueAt(context.scope.answers, cellPath(question, id, column));
  return column === undefined || value === undefined
    ? say(question.item, context.language)
    : context.show(column, value);
}

/** "Bestellingen leveren (grondslag: overeenkomst; …)", without the column that is the title. */
function lineOf(question: RowsQuestion, row: DocumentRow, context: EntryContext): string {
  const rest = row.fields.flatMap((field, index) => {
    const column = question.columns[index];
    if (field === null || field.words === '' || column === undefined) return [];
    if (column.id === question.title && question.forEach === undefined) return [];
    return [`${say(column.label, context.language)}: ${oneLine(field.words)}`];
  });
  return rest.length === 0 ? oneLine(row.title) : `${oneLine(row.title)} (${rest.join('; ')})`;
}

const oneLine = (words: string) => (words.includes('\n') ? words.replace(/\s*\n\s*/g, ', ') : words);

function leafOf(question: Column, path: string, context: EntryContext): DocumentField {
  const answer = answerAt(path, context);
  if (answer === null || answer.value === null)
    return { words: emptyWords(question, answer, context), answer, rows: null };
  return { words: context.show(question, answer.value), answer, rows: null };
}

function emptyWords(question: Question, answer: DocumentAnswer | null, { language }: EntryContext): string {
  if (answer !== null) return say(documentWords.notKnown, language);
  return question.optional ? '' : say(documentWords.missing, language);
}

const shown: Readonly<Record<Provenance, DocumentAnswer['provenance'] | null>> = {
  standaard: 'standaard',
  bevestigd: 'bevestigd',
  onbekend: 'onbekend',
  import: 'import',
  vervallen: null,
  gewist: null,
};

function answerAt(path: string, { scope, person }: EntryContext): DocumentAnswer | null {
  const answer: Answer | undefined = scope.answers.get(path);
  const provenance = answer === undefined ? null : shown[answer.provenance];
  if (answer === undefined || provenance === null) return null;
  return { value: answer.value, provenance, source: answer.source, by: person(answer.by), at: answer.at };
}
