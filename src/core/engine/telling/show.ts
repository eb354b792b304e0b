// Stored values in words, for chat, overviews and exports alike.

import { fill, type Language, say, type Text, t, uncapitalised } from '../../text.js';
import { showDay, showInstant } from '../../time.js';
import { type Provenance, valueAt } from '../answers.js';
import { applicableQuestions, cellsOf, rowIds } from '../applies.js';
import type { Column, Question, RowsQuestion, Scope } from '../checklist.js';
import { optionsOf, personOptions } from '../options.js';
import { readIn } from '../ready-texts.js';
import { cellPath, placeOf } from '../scope.js';
import type { Choice, Value } from '../value.js';

const yes = t('ja', 'yes');
const no = t('nee', 'no');
const gone = t('(niet meer bekend)', '(no longer known)');

function inUnits(value: number, { unit, one = unit }: Extract<Column, { kind: 'number' }>, language: Language): string {
  const word = value === 1 ? one : unit;
  return word === undefined ? String(value) : `${value} ${say(word, language)}`;
}

/** One value in words. An id that is no longer known is said to be so, never shown. */
export function showValue(question: Column, value: Value, scope: Scope, language: Language): string {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return readIn(String(value), scope, language);
    case 'yes-no':
      return say(value === true ? yes : no, language);
    case 'number':
      return inUnits(Number(value), question, language);
    case 'day':
      return showDay(String(value), language);
    case 'moment':
      return showInstant(String(value), scope.facts.zone, language);
    case 'person': {
      const person = personOptions(question, scope).find(({ id }) => id === value);
      const name = scope.facts.people.find(({ id }) => id === value)?.name;
      return name ?? say(person?.label ?? gone, language);
    }
    case 'choice':
    case 'choices': {
      const options = optionsOf(question, scope, 'all');
      const word = (choice: Choice) => {
        if (typeof choice === 'object') return choice.other;
        const label = options.find(({ id }) => id === choice)?.label;
        return say(label ?? gone, language);
      };
      return choicesOf(value).map(word).join(', ');
    }
  }
}

/** A question's value in lines; a list of rows gives one line for each row. Empty when there is no value. */
export function showAnswer(question: Question, scope: Scope, language: Language): readonly string[] {
  if (question.kind === 'rows') return rowIds(question, scope).map((row) => showRow(question, row, scope, language));
  const value = valueAt(scope.answers, question.id);
  return value === undefined ? [] : [showValue(question, value, scope, language)];
}

/** What a person said is so at a path, in few words; undefined where nothing is known, or only suggested. */
export function knownAt(scope: Scope, path: string): Text | undefined {
  const place = placeOf(scope.checklist, path);
  const stored = scope.answers.get(path);
  if (place === undefined || stored?.provenance !== 'bevestigd' || stored.value === null) return undefined;
  const { value } = stored;
  const question = place.column ?? place.question;
  const words = (language: Language) =>
    (question.kind === 'rows'
      ? showAnswer(question, scope, language).join('; ')
      : showValue(question, value, scope, language)
    ).slice(0, 100);
  const text = { nl: words('nl'), en: words('en') };
  return text.nl === '' ? undefined : text;
}

/** The same as one text, with each row of a list on a line of its own; empty when there is no value. */
export function answerInWords(question: Question, scope: Scope, language: Language): string {
  return listed(showAnswer(question, scope, language));
}

const listed = (lines: readonly string[]): string =>
  lines.length > 1 ? lines.map((line) => `• ${line}`).join('\n') : lines.join('');

/** The same without the rows that stand there of themselves and of which nothing was told: "Besluit: Inzage" is no decision. */
export function toldInWords(question: Question, scope: Scope, language: Language): string {
  if (question.kind !== 'rows' || question.forEach === undefined) return answerInWords(question, scope, language);
  const told = rowIds(question, scope).filter((row) => rowCells(question, row, scope, language).length > 0);
  return listed(told.map((row) => showRow(question, row, scope, language)));
}

/** Everything that is answered in a record and applies, line by line. */
export function answersInWords(scope: Scope, language: Language): readonly string[] {
  return scope.checklist.sections.flatMap((section) =>
    (section.aside ? [] : applicableQuestions(section, scope)).flatMap((question) =>
      showAnswer(question, scope, language),
    ),
  );
}

/** "Rekeningen: 7 jaar, na het einde van het boekjaar": as the question says how a row reads, then what that leaves out with its label. */
export function showRow(question: RowsQuestion, row: string, scope: Scope, language: Language): string {
  const cells = rowCells(question, row, scope, language);
  const usual = question.reads && say(question.reads, language);
  const at = readingAt(question.readsAt ?? [], (id) => cells.find(({ column }) => column.id === id)?.stored);
  const pattern = at === undefined ? usual : say(at.reads, language);
  const read = [...cells, ...whyMissing(question, cells, language)].filter(({ column }) =>
    pattern?.includes(`{${column.id}}`),
  );
  const complete = pattern !== undefined && read.length === pattern.split('{').length - 1;
  if (!complete) {
    const others = cells.filter(({ column }) => column.id !== question.title).map(({ value }) => value);
    return [rowTitle(question, row, scope, language), others.join(' · ')].filter((part) => part !== '').join(': ');
  }
  const line = fill(pattern, Object.fromEntries(read.map(({ column, value }) => [column.id, inside(column, value)])));
  const rest = cells
    .filter((cell) => !read.includes(cell) && usual?.includes(`{${cell.column.id}}`) !== true)
    .map(({ column, value }) => `${say(column.label, language)}: ${value}`);
  return [line, ...rest].join(' · ');
}

/** Of how a row may read, the first whose columns have these values. */
export const readingAt = <Reads>(
  readings: readonly { readonly at: Readonly<Record<string, Value>>; readonly reads: Reads }[],
  stored: (column: string) => unknown,
) => readings.find(({ at }) => Object.entries(at).every(([id, value]) => stored(id) === value));

/** A row of which only the reason is not known still reads as a line. */
function whyMissing({ because, columns }: RowsQuestion, cells: ReturnType<typeof rowCells>, language: Language) {
  if (cells.length < 2 || cells.some(({ column }) => column.id === because?.column)) return [];
  return columns
    .filter(({ id }) => id === because?.column)
    .map((column) => ({ column, stored: null, value: say(noReason, language) }));
}
const noReason = t('reden nog niet bekend', 'reason not known yet');

/** Options begin with a capital where they stand alone, not in the middle of a sentence. */
function inside(column: Column, value: string): string {
  return column.kind === 'choice' ? uncapitalised(value) : value;
}

function rowCells(question: RowsQuestion, row: string, scope: Scope, language: Language) {
  return cellsOf(question, row, scope).flatMap(({ column, path }) => {
    const value = valueAt(scope.answers, path);
    return value === undefined ? [] : [{ column, stored: value, value: showValue(column, value, scope, language) }];
  });
}

export function rowTitle(question: RowsQuestion, row: string, scope: Scope, language: Language): string {
  if (question.forEach !== undefined) {
    const option = question.forEach.from(scope).find(({ id }) => id === row);
    return say(option?.label ?? gone, language);
  }
  const column = question.columns.find(({ id }) => id === question.title);
  const value = column && valueAt(scope.answers, cellPath(question, row, column));
  return column && value !== undefined ? showValue(column, value, scope, language) : '…';
}

/** The columns of a row beside its title that apply and have a value. */
export function rowLines(question: RowsQuestion, row: string, scope: Scope, language: Language) {
  return rowCells(question, row, scope, language)
    .filter(({ column }) => column.id !== question.title)
    .map(({ column, value }) => ({ label: say(column.label, language), value }));
}

const provenances: Readonly<Record<Provenance, { nl: string; en: string }>> = {
  standaard: t('voorstel, nog niet bevestigd', 'suggested, not confirmed yet'),
  bevestigd: t('bevestigd', 'confirmed'),
  onbekend: t('weten we nog niet', 'not known yet'),
  import: t('uit een bestand, nog niet bevestigd', 'from a file, not confirmed yet'),
  vervallen: t('vervallen', 'lapsed'),
  gewist: t('gewist', 'erased'),
};

export function showProvenance(provenance: Provenance, language: Language): string {
  return say(provenances[provenance], language);
}

/** What was picked, as a list; nothing for what is no pick. */
export function choicesOf(value: Value): readonly Choice[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' || (typeof value === 'object' && 'other' in value) ? [value] : [];
}
