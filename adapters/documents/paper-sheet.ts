// The sheet of the workbook that is made for paper: an activity a row, what art. 30 asks in its columns, in short lines.

import type { Article, DocumentColumn, DocumentEntry, DocumentField, DocumentRow } from '../../src/core/document.js';
import { brieflyFrom, documentWords, statusInWords } from '../../src/core/document-words.js';
import { readingAt } from '../../src/core/engine/telling/show.js';
import { fill, type Language, say, type Text, t, uncapitalised } from '../../src/core/text.js';
import type { SheetColumn } from './workbook-files.js';

/** What stands in each column, by the letter of art. 30(1); widths together fit on A4 on its side. */
const columns = [
  { letter: 'b', width: 34, head: t('Waarvoor (b)', 'What for (b)') },
  { letter: 'c', width: 44, head: t('Van wie, en welke gegevens (c)', 'Of whom, and which data (c)') },
  { letter: 'd', width: 28, head: t('Aan wie (d)', 'To whom (d)') },
  { letter: 'e', width: 16, head: t('Buiten Europa (e)', 'Outside Europe (e)') },
  { letter: 'f', width: 44, head: t('Hoe lang (f)', 'How long (f)') },
  { letter: 'g', width: 34, head: t('Bescherming (g)', 'Security (g)') },
] as const satisfies readonly { readonly letter: Article; readonly width: number; readonly head: Text }[];

/** What the letters of art. 30(2) are in these columns: for whom, what is done, transfers, security. */
const ofProcessor: Readonly<Partial<Record<Article, Article>>> = { a: 'c', b: 'b', c: 'e', d: 'g' };

export function paperColumns(language: Language): readonly SheetColumn[] {
  return [
    { header: say(documentWords.activity, language), width: 20 },
    ...columns.map(({ head, width }) => ({ header: say(head, language), width })),
    { header: say(documentWords.openPoints, language), width: 9 },
  ];
}

/** One activity; `processor` when it is done for clients. */
export function paperRow(
  entry: DocumentEntry,
  its: readonly DocumentColumn[],
  language: Language,
  processor = false,
): readonly string[] {
  const cells = new Map<Article, string[]>();
  for (const [index, column] of its.entries()) {
    const field = entry.fields[index];
    const letter = column.article !== null && processor ? ofProcessor[column.article] : column.article;
    if (!field || letter === undefined || letter === null || column.id === 'name' || isSilent(field)) continue;
    cells.set(letter, [...(cells.get(letter) ?? []), inShort(field, column, language)]);
  }
  return [
    `${entry.number}\n${entry.name}${standing(entry, language)}`,
    ...columns.map(({ letter }) => (cells.get(letter) ?? []).join('\n')),
    entry.open.length === 0 ? say(documentWords.none, language) : String(entry.open.length),
  ];
}

/** That it is a draft, or by whom and how it was looked at again; nothing of what was confirmed once. */
function standing(entry: DocumentEntry, language: Language): string {
  const how = statusInWords(entry, language);
  if (entry.status === 'concept') return ` (${how})`;
  if (entry.confirmedAs === 'confirmed' || entry.confirmedBy === null) return '';
  return `\n${say(documentWords.lookedBy, language, { how, who: entry.confirmedBy.name })}`;
}

/** "Geen", of what is only asked to be sure that there is no more. */
function isSilent({ answer, rows, words }: DocumentField): boolean {
  const none = Array.isArray(answer?.value) && answer.value.length === 1 && answer.value[0] === 'none';
  return words === '' || (rows === null && none);
}

/** Each row of a list on a line of its own, with what its sentence says; else the words themselves. What nobody confirmed says so. */
function inShort({ answer, rows, words }: DocumentField, column: DocumentColumn, language: Language): string {
  const { columns: its } = column;
  if (rows === null || rows.length === 0 || its === null) return `${words}${unconfirmed([answer], language)}`;
  const lines = rows.map((row) => {
    const origin = unconfirmed(
      row.fields.map((field) => field?.answer ?? null),
      language,
    );
    return `${lineOf(row, its, column)}${origin}`;
  });
  return lines.map((line) => (lines.length > 1 ? `• ${line}` : line)).join('\n');
}

function lineOf({ title, fields }: DocumentRow, its: readonly DocumentColumn[], column: DocumentColumn): string {
  const stored = (id: string) => fields[its.findIndex((one) => one.id === id)]?.answer?.value;
  const reads = readingAt(column.readsAt, stored)?.reads ?? column.reads;
  const values = its.map(({ id, picked }, index) => {
    const told = fields[index]?.words ?? '';
    // Options begin with a capital; inside a sentence they do not.
    return [id, picked ? uncapitalised(told) : told] as const;
  });
  const said = reads === null || values.some(([id, value]) => reads.includes(`{${id}}`) && value === '');
  return said ? title : fill(reads, Object.fromEntries(values));
}

/** " (voorgesteld)" where one of these answers is of a template or a file, and of nobody. */
function unconfirmed(answers: readonly DocumentField['answer'][], language: Language): string {
  const origins = answers.map((answer) => answer?.provenance);
  const origin = (['standaard', 'import'] as const).find((one) => origins.includes(one));
  return origin === undefined ? '' : ` (${say(brieflyFrom[origin], language)})`;
}
