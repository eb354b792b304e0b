// The sheets of an Excel workbook as text. Macros, pictures and links are never looked at; a formula is its last result.
import { strFromU8, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { ReadFile, Unreadable } from '../../src/core/file-content.js';
import { ownExtras, ownLanguage } from '../../src/registers/import/rules/own-file.js';
import { openArchive } from './archive.js';
import { limits } from './limits.js';
import { textOf, tidy } from './text.js';
import { isReadable, tagsIn } from './xml.js';

const wanted = (name: string): boolean =>
  /^(\[Content_Types\]\.xml|_rels\/|xl\/(workbook\.xml|_rels\/|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))/.test(
    name,
  );

export async function readXlsx(bytes: Uint8Array): Promise<ReadFile> {
  const checked = checkedBook(bytes);
  if (!checked.ok) return checked;
  const { safe, merged } = checked;
  const read = await readWorkbook(Buffer.from(safe.buffer, safe.byteOffset, safe.byteLength), { trim: false });
  const language = ownLanguage(read.map(({ sheet: name }) => ({ name })));
  const wantedSheets = language === undefined ? read : read.filter(({ sheet }) => !ownExtras.includes(sheet));
  const tidied = tidy(
    wantedSheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: filledDown(
        data.map((row) => row.map(cellText)),
        merged.get(sheet) ?? [],
      ),
    })),
  );
  if (language === undefined || !tidied.ok || tidied.content.type !== 'sheets') return tidied;
  const { importedFromWorkbook } = await import('../../src/registers/import/rules/own-workbook.js');
  return { ok: true, content: { type: 'records', imported: importedFromWorkbook(tidied.content.sheets, language) } };
}

type CheckedBook =
  | { readonly ok: true; readonly safe: Uint8Array; readonly merged: ReadonlyMap<string, readonly Merge[]> }
  | { readonly ok: false; readonly why: Unreadable };

/** Apart from the reading, so that what was inflated here is gone by the time that the reader inflates it again. */
function checkedBook(bytes: Uint8Array): CheckedBook {
  const archive = openArchive(bytes, wanted);
  if (!archive.ok) return { ok: false, why: 'too-large' };
  for (const [name, file] of archive.files) {
    // Sign by sign as it lies there: marks and addresses are the same in every encoding that the reader knows.
    const xml = strFromU8(file, true);
    if (!isReadable(xml)) return { ok: false, why: 'damaged' };
    if (!name.startsWith('xl/worksheets/')) continue;
    const extent = extentOf(xml);
    if (extent.columns > limits.columns) return { ok: false, why: 'too-large' };
    if (extent.rows > limits.rawRows) return { ok: false, why: 'too-many-rows' };
  }
  // Only what was let through goes on, packed anew: the reader can inflate no more than is here.
  const safe = zipSync(Object.fromEntries(archive.files), { level: 0 });
  return { ok: true, safe, merged: mergedCells(archive.files) };
}

/** The last row and column that a sheet says it has: one cell far away would make millions in between. */
function extentOf(xml: string): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const tag of tagsIn(xml, /<c\b/g)) {
    const [, letters = '', row = 0] = /\br="([A-Z]{1,4})(\d{1,9})"/.exec(tag) ?? [];
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  return { rows, columns };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}

interface Merge {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** By the name of the sheet. */
function mergedCells(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly Merge[]> {
  const xml = (name: string) => textOf(files.get(name) ?? new Uint8Array());
  const targets = new Map(
    [...tagsIn(xml('xl/_rels/workbook.xml.rels'), /<Relationship\b/g)].map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    [...tagsIn(xml('xl/workbook.xml'), /<(?:\w+:)?sheet\b/g)].map((tag) => {
      const file = targets.get(attribute(tag, 'r:id')) ?? '';
      return [unescaped(attribute(tag, 'name')), mergesIn(xml(file))];
    }),
  );
}

function mergesIn(xml: string): readonly Merge[] {
  const merges: Merge[] = [];
  for (const tag of tagsIn(xml, /<mergeCell\b/g)) {
    const [, letters, first, last] = /\bref="([A-Z]{1,3})(\d{1,9}):[A-Z]{1,3}(\d{1,9})"/.exec(tag) ?? [];
    if (letters === undefined) continue;
    merges.push({ column: columnNumber(letters) - 1, first: Number(first) - 1, last: Number(last) - 1 });
    if (merges.length === limits.rows) break;
  }
  return merges;
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** What stands once for several rows holds for each of them. Beside each other, merged cells are a heading over columns. */
function filledDown(rows: readonly (readonly string[])[], merges: readonly Merge[]): readonly (readonly string[])[] {
  const filled = rows.map((row) => [...row]);
  for (const { column, first, last } of merges) {
    const text = filled[first]?.[column] ?? '';
    if (text === '') continue;
    for (let row = first + 1; row <= Math.min(last, filled.length - 1); row += 1) {
      const cells = filled[row];
      if (cells === undefined) continue;
      while (cells.length <= column) cells.push('');
      cells[column] = text;
    }
  }
  return filled;
}
