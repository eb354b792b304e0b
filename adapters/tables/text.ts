// Bytes as text, in the encodings that spreadsheets write, and sheets without what is empty in them.
import type { ReadFile, Sheet } from '../../src/core/file-content.js';
import { limits } from './limits.js';

/** UTF-8 or UTF-16 by its mark, UTF-8 when it is that, and else Windows-1252, which Excel in Dutch writes as CSV. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Without empty rows and columns at the end, and within what we read. */
export function tidy(sheets: readonly Sheet[]): ReadFile {
  const filled = sheets.slice(0, limits.sheets).flatMap(({ name, rows }) => {
    const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1));
    const last = trimmed.findLastIndex((row) => row.length > 0);
    return last < 0 ? [] : [{ name, rows: trimmed.slice(0, last + 1) }];
  });
  if (filled.length === 0) return { ok: false, why: 'empty' };
  if (filled.some(({ rows }) => rows.length > limits.rows)) return { ok: false, why: 'too-many-rows' };
  const text = filled.reduce((sum, { rows }) => sum + rows.flat().reduce((total, cell) => total + cell.length, 0), 0);
  if (text > limits.text) return { ok: false, why: 'too-large' };
  return { ok: true, content: { type: 'sheets', sheets: filled } };
}
