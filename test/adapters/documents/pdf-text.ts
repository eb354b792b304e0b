// Reads the words of a PDF back, as far as our own need it: deflated streams, fonts with a table to Unicode, hex strings.
import { inflateSync } from 'node:zlib';

export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id))?.head ?? '')?.[1];
      if (table !== undefined) fonts.set(name, charactersIn(streamOf(objects.get(Number(table)))));
    }
  }
  const lines: string[] = [];
  for (const object of objects.values()) {
    const content = streamOf(object);
    if (!content.includes('BT')) continue;
    let font: ReadonlyMap<number, string> = new Map();
    for (const [, name, shown = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name !== undefined) font = fonts.get(name) ?? font;
      else lines.push(wordsIn(shown, font));
    }
  }
  return lines.join('\n');
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | undefined;
}

function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = found.index + found[0].length;
    const end = text.indexOf('endobj', from);
    const start = text.indexOf('stream\n', from);
    const hasStream = start >= 0 && start < end;
    const head = text.slice(from, hasStream ? start : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const stream = hasStream ? pdf.subarray(start + 7, start + 7 + length) : undefined;
    objects.set(Number(found[1]), { head, stream });
  }
  return objects;
}

function streamOf(object: PdfObject | undefined): string {
  if (object?.stream === undefined) return '';
  return (object.head.includes('FlateDecode') ? inflateSync(object.stream) : object.stream).toString('latin1');
}

function charactersIn(table: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [, from = '', list = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    for (const [index, [, code = '']] of [...list.matchAll(/<([0-9a-f]*)>/gi)].entries()) {
      const units = code.match(/.{4}/g)?.map((unit) => Number.parseInt(unit, 16)) ?? [];
      characters.set(Number.parseInt(from, 16) + index, String.fromCharCode(...units));
    }
  }
  return characters;
}

const wordsIn = (shown: string, font: ReadonlyMap<number, string>): string =>
  [...shown.matchAll(/<([0-9a-f]+)>/gi)]
    .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    .map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '?')
    .join('');
