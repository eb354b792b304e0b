// A CSV as one sheet: with the separator that it uses, in whatever encoding.
import { parse } from 'csv-parse/sync';
import type { ReadFile } from '../../src/core/file-content.js';
import { ownCsvLanguage } from '../../src/registers/import/rules/own-file.js';
import { limits } from './limits.js';
import { tidy } from './text.js';

const separators = [';', ',', '\t', '|'] as const;

export async function readCsv(text: string): Promise<ReadFile> {
  const [, given] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = given === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const delimiter = given ?? separatorOf(body);
  const rows = rowsOf(body, delimiter, limits.rows + 1);
  if (rows === undefined) return { ok: false, why: 'damaged' };
  if (rows.length > limits.rows) return { ok: false, why: 'too-many-rows' };
  const texts = rows.map((row) => row.slice(0, limits.columns).map(withoutGuard));
  const language = ownCsvLanguage(texts[0] ?? []);
  if (language !== undefined) {
    const { importedFromWorkbook, ownCsv } = await import('../../src/registers/import/rules/own-workbook.js');
    const own = ownCsv(texts, language);
    if (own !== undefined)
      return { ok: true, content: { type: 'records', imported: importedFromWorkbook(own, language) } };
  }
  return tidy([{ name: '', rows: texts }]);
}

/** The separator that divides the first lines into the most columns, the same in most lines. */
function separatorOf(text: string): string {
  const scored = separators.map((separator) => {
    const widths = (rowsOf(text, separator, 20) ?? []).map((row) => row.length);
    const [most = 0, lines = 0] = commonest(widths.filter((width) => width > 1));
    return { separator, score: most * lines };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

function commonest(widths: readonly number[]): readonly [width: number, count: number] {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([one, often], [other, less]) => less - often || other - one)[0] ?? [0, 0];
}

function rowsOf(text: string, delimiter: string, most: number): readonly (readonly string[])[] | undefined {
  try {
    // Quotes in the wild are often wrong; a quote inside a cell is then a sign like any other.
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      to: most,
      max_record_size: 200_000,
    });
  } catch {
    return undefined;
  }
}

/** An apostrophe before a sign that begins a formula was put there to keep it text. */
function withoutGuard(cell: string): string {
  return /^'[\s]*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}
