// Our own workbook as records: its sheets are known, and the sheet for reading in says what words leave open. What
// somebody changed in a cell since counts as it stands there.

import type { DocumentColumn } from '../../../core/document.js';
import { columnsOf } from '../../../core/document-entry.js';
import { documentWords, listNames } from '../../../core/document-words.js';
import type { Checklist, Column, RowsQuestion } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import type { Value } from '../../../core/engine/value.js';
import type { Imported, ImportedRecord, Missed, Sheet } from '../../../core/file-content.js';
import { type Language, say, type Text } from '../../../core/text.js';
import { checklistOf } from '../../overview/rules/papers/art-30.js';
import { type ExactRows, templatePath } from './exact-values.js';
import { totalled } from './own-json.js';
import { cellsFromLine, valueFromWords } from './own-words.js';

export function importedFromWorkbook(sheets: readonly Sheet[], language: Language): Imported {
  const book = new Book(sheets, language);
  const suppliers = book.records('supplier', documentWords.suppliers);
  const activities = book.records('controller-activity', documentWords.register);
  const processing = book.records('processor-activity', documentWords.processor);
  return totalled(book.profile(), [...suppliers, ...activities, ...processing], book.missed);
}

/** Our own CSV as the sheets of a workbook: activities first, what is done for clients below, the organisation on each row. */
export function ownCsv(rows: readonly (readonly string[])[], language: Language): readonly Sheet[] | undefined {
  const [header = [], ...rest] = rows;
  const columns = columnsOf(checklistOf('controller-activity'), language);
  if (indicesOf(header, columns).filter((at) => at >= 0).length <= 9) return undefined;
  const name = (text: Text) => say(text, language);
  const below = rest.findIndex(([first]) => first === name(documentWords.processorRegister));
  const activities = below < 0 ? rest : rest.slice(0, below);
  const prefix = `${name(documentWords.organisation)}: `;
  const at = header.flatMap((text, index) => (text.startsWith(prefix) ? [index] : []));
  const shown = columnsOf(checklistOf('organisation'), language, 'art-30').filter(({ article }) => article !== null);
  const organisation = shown.map(({ section, label }, index) => [
    section === label ? label : `${section}: ${label}`,
    activities[0]?.[at[index] ?? -1] ?? '',
  ]);
  return [
    { name: name(documentWords.organisation), rows: organisation },
    { name: name(documentWords.register), rows: [header, ...activities.filter(([number]) => number !== '')] },
    ...(below < 0 ? [] : [{ name: name(documentWords.processor), rows: rest.slice(below + 1) }]),
    { name: name(documentWords.suppliers), rows: [] },
    { name: name(documentWords.forReadingIn), rows: [] },
  ];
}

class Book {
  readonly missed: Missed[] = [];
  readonly #language: Language;
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #exact: ReadonlyMap<string, { readonly words: string; readonly value: string }>;

  constructor(sheets: readonly Sheet[], language: Language) {
    this.#language = language;
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const rows = this.#rows(documentWords.forReadingIn);
    this.#exact = new Map(
      rows.map(([number = '', path = '', words = '', value = '']) => [`${number} ${path}`, { words, value }]),
    );
  }

  records(id: string, sheet: Text): readonly ImportedRecord[] {
    const checklist = checklistOf(id);
    const columns = columnsOf(checklist, this.#language);
    const [header = [], ...rows] = this.#sheets.get(say(sheet, this.#language))?.rows ?? [];
    const indices = indicesOf(header, columns);
    return rows.flatMap((cells, index): ImportedRecord[] => {
      const number = cells[0] ?? '';
      if (cells.every((cell) => cell === '')) return [];
      const values: Record<string, Value | null> = {};
      for (const [at, column] of columns.entries()) {
        const words = cells[indices[at] ?? -1] ?? '';
        this.#take(checklist, number, column, words, values, `${say(sheet, this.#language)} ${index + 2}`);
      }
      const name = values[checklist.name ?? ''];
      const template = this.#saved(number, templatePath, '');
      return [
        {
          checklist: id,
          name: typeof name === 'string' ? name : '',
          place: `${say(sheet, this.#language)} ${number}`.trim(),
          template: typeof template === 'string' ? template : null,
          values,
        },
      ];
    });
  }

  /** The sheet of the organisation has a line for each question that the law asks; the rest is for reading in. */
  profile(): ImportedRecord | null {
    const checklist = checklistOf('organisation');
    const place = say(documentWords.organisation, this.#language);
    const lines = this.#sheets.get(place)?.rows ?? [];
    const values: Record<string, Value | null> = {};
    const shown = columnsOf(checklist, this.#language, 'art-30');
    for (const column of shown) {
      const { section, label } = column;
      const heading = section === label ? label : `${section}: ${label}`;
      const line = lines.find(([first]) => first === heading);
      if (line !== undefined) this.#take(checklist, '', column, line[1] ?? '', values, place);
    }
    for (const column of columnsOf(checklist, this.#language)) {
      if (shown.some(({ id }) => id === column.id)) continue;
      const saved = this.#exact.get(` ${column.id}`);
      if (saved !== undefined) this.#take(checklist, '', column, saved.words, values, place);
    }
    return Object.keys(values).length === 0
      ? null
      : { checklist: checklist.id, name: '', place, template: null, values };
  }

  #take(
    checklist: Checklist,
    number: string,
    { id, columns }: DocumentColumn,
    words: string,
    values: Record<string, Value | null>,
    place: string,
  ): void {
    const question = questionOf(checklist, id);
    if (question === undefined) return;
    const rest = { number, words, values, place };
    if (question.kind !== 'rows') this.#leaf(question, id, id, rest);
    else if (checklist.id === 'controller-activity') this.#listed(question, columns ?? [], rest);
    else this.#whole(question, rest);
  }

  #leaf(column: Column, path: string, key: string, { number, words, values, place }: Cell): void {
    const saved = this.#saved(number, key, words);
    const value = saved === undefined ? valueFromWords(column, words, this.#language) : saved;
    if (value !== undefined) values[path] = isValue(value) ? value : null;
    else if (words !== '' && words !== say(documentWords.missing, this.#language))
      this.missed.push({ place, heading: say(column.label, this.#language), text: words, why: 'not-understood' });
  }

  /** The rows of one record on the sheet of their list. */
  #listed(question: RowsQuestion, shown: readonly DocumentColumn[], { number, words, values, place }: Cell): void {
    const name = listNames[question.id] ?? question.label;
    const list = this.#sheets.get(sheetName(say(name, this.#language)));
    if (list === undefined) {
      this.#lines(question, { number, words, values, place });
      return;
    }
    const [header = [], ...rows] = list.rows;
    const indices = indicesOf(header, shown, 3);
    const columns = shown.flatMap(({ id }, at) => {
      const column = question.columns.find((one) => one.id === id);
      return column === undefined ? [] : [{ column, index: indices[at] ?? -1 }];
    });
    const ids: string[] = [];
    for (const cells of rows.filter(([of]) => of === number)) {
      const at = ids.length + 1;
      const key = `${question.id}/${at}`;
      const saved = question.forEach === undefined ? `r${at}` : this.#saved(number, key, cells[2] ?? '');
      const id = typeof saved === 'string' ? saved : `r${at}`;
      ids.push(id);
      for (const { column, index } of columns)
        this.#leaf(column, `${question.id}/${id}/${column.id}`, `${key}/${column.id}`, {
          number,
          words: cells[index] ?? '',
          values,
          place,
        });
    }
    if (question.forEach !== undefined) return;
    if (ids.length > 0) values[question.id] = ids;
    else if (words === say(documentWords.none, this.#language)) values[question.id] = [];
    else if (words === say(documentWords.notKnown, this.#language)) values[question.id] = null;
  }

  #whole(question: RowsQuestion, { number, words, values, place }: Cell): void {
    const saved = this.#saved(number, question.id, words);
    if (isRows(saved)) {
      if (question.forEach === undefined) values[question.id] = saved.rows;
      for (const [cell, value] of Object.entries(saved.cells)) values[`${question.id}/${cell}`] = value;
    } else this.#lines(question, { number, words, values, place });
  }

  /** Rows as one line each, "Titel (kop: waarde; kop: waarde)": all that a CSV says of them. */
  #lines(question: RowsQuestion, { words, values, place }: Cell): void {
    if (words === '' || words === say(documentWords.missing, this.#language)) return;
    if (words === say(documentWords.none, this.#language)) values[question.id] = [];
    else if (words === say(documentWords.notKnown, this.#language)) values[question.id] = null;
    else if (question.forEach !== undefined)
      this.missed.push({ place, heading: say(question.label, this.#language), text: words, why: 'not-understood' });
    else {
      const lines = words.split('\n');
      values[question.id] = lines.map((_, index) => `r${index + 1}`);
      for (const [index, line] of lines.entries())
        for (const [id, value] of cellsFromLine(question, line, this.#language))
          values[`${question.id}/r${index + 1}/${id}`] = value;
    }
  }

  /** The exact value that was written beside these words; a cell that was changed since has none. */
  #saved(number: string, path: string, words: string): unknown {
    const saved = this.#exact.get(`${number} ${path}`);
    if (saved === undefined || comparable(saved.words) !== comparable(words)) return undefined;
    try {
      return JSON.parse(saved.value);
    } catch {
      return undefined;
    }
  }

  #rows(sheet: Text): readonly (readonly string[])[] {
    return this.#sheets.get(say(sheet, this.#language))?.rows.slice(1) ?? [];
  }
}

interface Cell {
  readonly number: string;
  readonly words: string;
  readonly values: Record<string, Value | null>;
  readonly place: string;
}

/** Both stand in a cell: what a program changes at its ends is no change of a person. */
const comparable = (words: string): string => words.replace(/\s+/g, ' ').trim();

function indicesOf(header: readonly string[], columns: readonly DocumentColumn[], from = 2): readonly number[] {
  const used = new Set<number>();
  return columns.map(({ label, law, article }) => {
    // Below the label in a workbook, between brackets in a CSV.
    const wanted = article === null ? [label] : [`${label}\n${law}`, `${label} (${law})`];
    const index = header.findIndex(
      (text, at) => at >= from && !used.has(at) && wanted.some((one) => comparable(one) === comparable(text)),
    );
    if (index >= 0) used.add(index);
    return index;
  });
}

/** As Excel allows it. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31);

function isRows(value: unknown): value is ExactRows {
  return (
    typeof value === 'object' && value !== null && 'rows' in value && 'cells' in value && Array.isArray(value.rows)
  );
}

function isValue(value: unknown): value is Value {
  if (['string', 'number', 'boolean'].includes(typeof value)) return true;
  const isChoice = (one: unknown) =>
    typeof one === 'string' || (typeof one === 'object' && one !== null && 'other' in one);
  return Array.isArray(value) ? value.every(isChoice) : isChoice(value);
}
