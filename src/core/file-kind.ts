// What a file is, by what it holds and never by its name: only kinds that may be kept with a record (decision 20).
export const fileKinds = ['pdf', 'png', 'jpg', 'txt', 'csv', 'eml', 'docx', 'xlsx'] as const;
export type FileKind = (typeof fileKinds)[number];

const starts: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'jpg', bytes: [0xff, 0xd8, 0xff] },
];
const zip = [0x50, 0x4b, 0x03, 0x04];
/** Macros run when such a file is opened. */
const macros = 'vbaProject.bin';

/** The kind, or undefined for everything that is not kept: programs, archives, files with macros, unknown bytes. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  const known = starts.find((start) => beginsWith(bytes, start.bytes));
  if (known !== undefined) return known.kind;
  if (beginsWith(bytes, zip)) return officeKind(bytes);
  return textKind(bytes);
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The names of the parts stand uncompressed in a ZIP. */
function officeKind(bytes: Uint8Array): FileKind | undefined {
  const names = latin(bytes);
  if (!names.includes('[Content_Types].xml') || names.includes(macros)) return undefined;
  if (names.includes('word/document.xml')) return 'docx';
  return names.includes('xl/workbook.xml') ? 'xlsx' : undefined;
}

function textKind(bytes: Uint8Array): FileKind | undefined {
  if (bytes.length === 0 || bytes.includes(0)) return undefined;
  const text = utf8(bytes);
  if (text === undefined || /^\s*(<\?xml|<!doctype|<html|<script|<svg|#!)/i.test(text)) return undefined;
  if (
    /^([A-Za-z-]+:[^\n]*\r?\n([ \t][^\n]*\r?\n)*)+\r?\n/.test(text.slice(0, 20_000)) &&
    /^(from|to|subject):/im.test(text)
  )
    return 'eml';
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  const separators = (line: string, separator: string) => line.split(separator).length - 1;
  const isTable = [';', ',', '\t'].some(
    (separator) => separators(first, separator) > 0 && separators(first, separator) === separators(second, separator),
  );
  return isTable ? 'csv' : 'txt';
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return decodeURIComponent(
      [...bytes.subarray(0, 64_000)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    );
  } catch {
    return undefined;
  }
}
