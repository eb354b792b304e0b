// What a workbook of the register says beside its words, so that reading it in again gives the same: a short list of
// values that words alone leave open. It counts only as long as the words still stand in their cell.
import type { DocumentColumn, DocumentEntry, DocumentField, DocumentRow } from '../../../core/document.js';
import type { Checklist, Column, Question, RowsQuestion } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import type { Value } from '../../../core/engine/value.js';
import { type Language, type Text, t } from '../../../core/text.js';
import { needsExact, portable } from './own-words.js';

/** Where, the words that stand there, and the value as JSON. */
export type ExactValue = readonly [number: string, path: string, words: string, value: string];

/** The columns of the sheet on which they stand. */
export const exactColumns: readonly Text[] = [
  t('Nummer', 'Number'),
  t('Plek', 'Place'),
  t('Tekst', 'Text'),
  t('Waarde', 'Value'),
];

/** The path under which the template of a record stands. */
export const templatePath = '@template';

/** A list of rows that has no sheet of its own, whole. */
export interface ExactRows {
  readonly rows: readonly string[];
  /** By row and column. */
  readonly cells: Readonly<Record<string, Value | null>>;
}

export interface ExactContext {
  readonly checklist: Checklist;
  readonly columns: readonly DocumentColumn[];
  readonly language: Language;
  /** Names of companies by record id. */
  readonly companies: ReadonlyMap<string, string>;
  /** Lists of rows stand on sheets of their own. */
  readonly listed: boolean;
  /** Questions that stand on no sheet: all that was answered to them is kept here. */
  readonly hidden?: ReadonlySet<string>;
}

export function exactValues(entry: DocumentEntry, context: ExactContext): readonly ExactValue[] {
  const found: ExactValue[] = [];
  const add: Add = (path, words, value) => found.push([entry.number, path, words, JSON.stringify(value)]);
  if (entry.template !== null) add(templatePath, '', entry.template);
  for (const [index, { id, columns }] of context.columns.entries()) {
    const field = entry.fields[index];
    const question = questionOf(context.checklist, id);
    if (field && question) addField(question, field, columns ?? [], context, add);
  }
  return found;
}

type Add = (path: string, words: string, value: unknown) => void;

function addField(
  question: Question,
  field: DocumentField,
  shown: readonly DocumentColumn[],
  context: ExactContext,
  add: Add,
): void {
  const { id } = question;
  if (question.kind !== 'rows') {
    const hidden = context.hidden?.has(id) === true && field.answer !== null;
    if (hidden || isOpen(question, field, context)) add(id, field.words, carried(question, field, context));
  } else if (context.listed) addRows(question, field.rows ?? [], shown, context, add);
  else if (field.rows?.length) add(id, field.words, wholeRows(question.columns, field, shown, context));
}

/** What the sheet of a list leaves open: the option that a row is for, and its cells. */
function addRows(
  { id, forEach, columns }: RowsQuestion,
  rows: readonly DocumentRow[],
  shown: readonly DocumentColumn[],
  context: ExactContext,
  add: Add,
): void {
  const its = shown.map((column) => columns.find((one) => one.id === column.id));
  for (const [at, row] of rows.entries()) {
    const place = `${id}/${at + 1}`;
    if (forEach !== undefined) add(place, row.title, row.id);
    for (const [cell, column] of its.entries()) {
      const inner = row.fields[cell];
      if (inner && column && isOpen(column, inner, context))
        add(`${place}/${column.id}`, inner.words, carried(column, inner, context));
    }
  }
}

function isOpen(column: Column, { answer, words }: DocumentField, { language }: ExactContext): boolean {
  return answer !== null && answer.value !== null && needsExact(column, answer.value, words, language);
}

function carried(column: Column, { answer, words }: DocumentField, { companies }: ExactContext): Value | null {
  return answer === null || answer.value === null ? null : portable(column, answer.value, words, companies);
}

function wholeRows(
  columns: readonly Column[],
  { rows }: DocumentField,
  shown: readonly DocumentColumn[],
  context: ExactContext,
): ExactRows {
  const cells: Record<string, Value | null> = {};
  for (const row of rows ?? []) {
    for (const [index, { id }] of shown.entries()) {
      const field = row.fields[index];
      const column = columns.find((one) => one.id === id);
      if (field?.answer && column) cells[`${row.id}/${id}`] = carried(column, field, context);
    }
  }
  return { rows: (rows ?? []).map(({ id }) => id), cells };
}
