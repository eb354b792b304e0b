// What a file is, by what is in it and never by its name, and its content for the import. Runs inside the worker.

import type { ReadFile } from '../../src/core/file-content.js';
import { registerJsonSchema } from '../../src/registers/overview/rules/register-json.js';
import { namesIn } from './archive.js';
import { readCsv } from './csv.js';
import { isGovernmentExport, readGovernmentExport } from './government.js';
import { textOf } from './text.js';
import { readXlsx } from './workbook.js';

export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  try {
    return await readKnown(bytes);
  } catch {
    // Whatever a reader trips over is a file that is not what it says it is.
    return { ok: false, why: 'damaged' };
  }
}

async function readKnown(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length === 0) return { ok: false, why: 'empty' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // An old Excel file, and a new one behind a password, have the same wrapping.
    const marks = new TextDecoder('latin1').decode(bytes).replaceAll('\u0000', '');
    return { ok: false, why: marks.includes('EncryptedPackage') ? 'password' : 'old-excel' };
  }
  if (startsWith(bytes, [0x50, 0x4b])) return readZip(bytes);
  const text = textOf(bytes);
  const signs = text.slice(0, 4_000);
  if (/[^\P{Cc}\n\r\t\f]/u.test(signs)) return { ok: false, why: 'other-format' };
  if (/^\ufeff?\s*[[{]/.test(signs)) return readJson(text);
  if (/^\ufeff?\s*<|^%PDF|^\{\\rtf/.test(signs)) return { ok: false, why: 'other-format' };
  return readCsv(text);
}

/** Only our own export is JSON that we know. */
async function readJson(text: string): Promise<ReadFile> {
  const register = registerJsonSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
  if (!register.success) return { ok: false, why: 'other-format' };
  const { importedFromJson } = await import('../../src/registers/import/rules/own-json.js');
  return { ok: true, content: { type: 'records', imported: importedFromJson(register.data) } };
}

async function readZip(bytes: Uint8Array): Promise<ReadFile> {
  const names = namesIn(bytes);
  if (names.includes('xl/workbook.xml')) return readXlsx(bytes);
  if (names.includes('content.xml') && names.includes('mimetype')) return { ok: false, why: 'open-document' };
  return isGovernmentExport(names) ? readGovernmentExport(bytes) : { ok: false, why: 'other-format' };
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
