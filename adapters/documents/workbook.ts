// A workbook written as a stream: sheets of text cells, all open at once, in bounded memory.
// The worksheets are our own XML, deflated by node:zlib off the event loop; fflate makes the ZIP around them.
// Why no spreadsheet library: docs/decisions/0002-xlsx-library.md.
import { once } from 'node:events';
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** Excel's own limits. */
const maxRows = 1_048_576;
const maxCell = 32_767;
const maxName = 31;

/** Cells with the same short text share one entry in the file, up to this many texts. */
const maxShared = 50_000;
const maxSharedLength = 120;

export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

export interface WorkbookOptions {
  /** Name of the sheet that takes what does not fit in one cell, and its headers: sheet, cell, part, text. */
  readonly overflow: { readonly name: string; readonly columns: readonly SheetColumn[] };
  /** Written at the end of a cell that is continued there. */
  readonly continued: string;
}

/** Starts a workbook; take `bytes()` after every few rows, and `finish()` once at the end. */
export function createWorkbook(options: WorkbookOptions) {
  const made: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else if (chunk.length > 0) made.push(chunk);
  });
  const parts: Part[] = [];
  const sheets: { name: string; place: number; part: Part; filter: string }[] = [];
  const shared = new Map<string, string>();
  const names = new Set<string>();
  let overflow: Sheet | undefined;

  function open(file: string): Part {
    const part = openPart(zip, file, (error) => {
      failure ??= error;
    });
    parts.push(part);
    return part;
  }

  /** The part of a cell behind its reference: a shared or an inline text, never a number or a formula. */
  function content(text: string, column: ColumnState): string {
    if (text === column.text) return column.content;
    column.text = text;
    column.content =
      column.shares && text.length <= maxSharedLength ? sharedContent(text, column) : inlineContent(text);
    return column.content;
  }

  function sharedContent(text: string, column: ColumnState): string {
    const known = shared.get(text);
    if (known !== undefined) {
      column.gain += 1;
      return known;
    }
    column.gain -= 1;
    // A column of which hardly any text comes back fills the table for nothing.
    if (column.gain < -1000) column.shares = false;
    if (shared.size >= maxShared) return inlineContent(text);
    const cell = ` t="s"><v>${shared.size}</v></c>`;
    shared.set(text, cell);
    return cell;
  }

  /** What fits in the cell; the whole text goes to the overflow sheet in parts. */
  function cut(text: string, sheet: string, cell: string): string {
    const pieces = piecesOf(text, maxCell);
    overflow ??= addSheet(options.overflow.name, options.overflow.columns, Number.MAX_SAFE_INTEGER);
    for (const [index, piece] of pieces.entries()) {
      overflow.row([sheet, cell, `${index + 1}/${pieces.length}`, piece]);
    }
    const [start = ''] = piecesOf(text, maxCell - options.continued.length);
    return start + options.continued;
  }

  function addSheet(wanted: string, columns: readonly SheetColumn[], place: number): Sheet {
    const states = columns.map((_, index) => ({
      letter: letterOf(index),
      shares: true,
      gain: 0,
      text: '',
      content: '',
    }));
    const last = letterOf(columns.length - 1);
    let name = '';
    let part: Part;
    let rows = 0;

    function begin() {
      name = freeName(wanted, names);
      part = open(`xl/worksheets/sheet${sheets.length + 1}.xml`);
      sheets.push({ name, place, part, filter: '' });
      rows = 0;
      part.write(sheetStart(columns));
      write(
        columns.map(({ header }) => header),
        true,
      );
    }

    function end() {
      const filter = `A1:${last}${rows}`;
      part.write(
        `</sheetData><autoFilter ref="${filter}"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/></worksheet>`,
      );
    }

    function write(cells: readonly string[], header: boolean) {
      rows += 1;
      // Excel counts cells that carry no reference, but some other readers want it.
      let xml = `<row r="${rows}">`;
      for (let index = 0; index < states.length; index += 1) {
        const column = states[index];
        let text = cells[index];
        if (column === undefined || text === undefined || text === '') continue;
        if (text.length > maxCell) text = cut(text, name, `${column.letter}${rows}`);
        xml += `<c r="${column.letter}${rows}"${header ? ` s="1"${inlineContent(text)}` : content(text, column)}`;
      }
      part.write(`${xml}</row>`);
    }

    begin();
    ends.push(end);
    return {
      row(cells) {
        if (rows === maxRows) {
          end();
          part.close();
          begin();
        }
        write(cells, false);
      },
    };
  }
  const ends: (() => void)[] = [];

  function* take(): Generator<Uint8Array> {
    if (failure) throw failure;
    yield* made.splice(0);
  }

  return {
    /** Sheets stand in the order of `place`; the one with most rows is best added first. */
    addSheet,

    /** The bytes that are ready; waits while the compression cannot keep up. */
    async *bytes(): AsyncGenerator<Uint8Array> {
      for (const part of parts) await part.drained();
      yield* take();
    },

    async *finish(): AsyncGenerator<Uint8Array> {
      for (const end of ends) end();
      const ordered = [...sheets].sort((one, other) => one.place - other.place);
      const strings = open('xl/sharedStrings.xml');
      strings.write(`${xmlHead}<sst xmlns="${main}" uniqueCount="${shared.size}">`);
      for (const text of shared.keys()) strings.write(`<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
      strings.write('</sst>');
      for (const [file, xml] of fixedParts(
        ordered.map(({ name }) => name),
        ordered.map(({ part }) => part.file),
      )) {
        open(file).write(xml);
      }
      zip.end();
      for (const part of parts) part.close();
      for (const part of parts) {
        await part.closed;
        yield* take();
      }
      yield* take();
    },

    /** Gives up: frees what the compression holds. */
    destroy() {
      for (const part of parts) part.destroy();
    },
  };
}

export interface Sheet {
  /** Appends a row of texts; an empty text is an empty cell. */
  row(cells: readonly string[]): void;
}

/** What is known of a column while it is written: most texts come back soon, often in the next row. */
interface ColumnState {
  readonly letter: string;
  shares: boolean;
  gain: number;
  text: string;
  content: string;
}

function inlineContent(text: string): string {
  return ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

interface Part {
  readonly file: string;
  readonly closed: Promise<void>;
  write(xml: string): void;
  drained(): Promise<void>;
  close(): void;
  destroy(): void;
}

/** Level 1: twice as fast as 6, a third larger. A stream may be 4 MiB behind before the writer waits for it. */
const deflateOptions = { level: 1, chunkSize: 1 << 16, highWaterMark: 1 << 22 };

/** One file in the ZIP: text is gathered to blocks, and each block deflated in a thread of libuv. */
function openPart(zip: Zip, file: string, failed: (error: Error) => void): Part {
  const entry: ZipInputFile = { filename: file, compression: 8, crc: 0, size: 0, mtime: zipTime };
  zip.add(entry);
  const deflate: DeflateRaw = createDeflateRaw(deflateOptions);
  let block = '';
  let ended = false;

  function push() {
    const bytes = Buffer.from(block, 'utf8');
    block = '';
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    deflate.write(bytes);
  }

  deflate.on('data', (chunk: Buffer<ArrayBuffer>) => entry.ondata?.(null, chunk, false));
  const closed = new Promise<void>((resolve) => {
    deflate.once('end', () => {
      entry.ondata?.(null, new Uint8Array(0), true);
      resolve();
    });
    deflate.once('error', (error) => {
      failed(error);
      resolve();
    });
    deflate.once('close', resolve);
  });
  return {
    file,
    closed,
    write(xml) {
      block += xml;
      if (block.length >= 1 << 16) push();
    },
    async drained() {
      if (deflate.writableNeedDrain) await Promise.race([once(deflate, 'drain'), closed]);
    },
    close() {
      if (ended) return;
      ended = true;
      push();
      deflate.end();
    },
    destroy() {
      deflate.destroy();
    },
  };
}

/** Files in the ZIP all carry this moment: the same register gives the same bytes. */
const zipTime = '2020-01-01T12:00:00';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** In characters; a wider sheet would be too small to read on one A3 page and is printed on several. */
const maxPrintWidth = 300;

function sheetStart(columns: readonly SheetColumn[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`;
  const format = '<sheetFormatPr defaultRowHeight="15"/>';
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const fit = total > maxPrintWidth ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  return `${xmlHead}<worksheet xmlns="${main}">${fit}${view}${format}<cols>${widths.join('')}</cols><sheetData>`;
}

const alignment = '<alignment vertical="top" wrapText="1"/>';

/** Every cell is text (number format 49), wrapped, at the top; style 1 is the same as a header. */
const styles = `${xmlHead}<styleSheet xmlns="${main}">\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFDDE8F3"/></patternFill></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1">${alignment}</xf>\
</cellStyleXfs><cellXfs count="2">\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${alignment}</xf>\
<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" \
applyAlignment="1">${alignment}</xf></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function fixedParts(names: readonly string[], files: readonly string[]): readonly [file: string, xml: string][] {
  const list = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = names.map((name, index) => {
    const quoted = `'${name.replaceAll("'", "''")}'`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(quoted)}!$1:$1</definedName>`;
  });
  const types = files.map((file) => `<Override PartName="/${file}" ContentType="${contentTypes}.worksheet+xml"/>`);
  const targets = [
    ...files.map((file) => ['worksheet', file.slice('xl/'.length)]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ].map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return [
    [
      'xl/workbook.xml',
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${xmlHead}<Relationships xmlns="${packageRelations}">${targets.join('')}</Relationships>`,
    ],
    ['xl/styles.xml', styles],
    [
      '_rels/.rels',
      `${xmlHead}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/>${types.join('')}<Override PartName="/xl/styles.xml" ContentType="${contentTypes}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${contentTypes}.sharedStrings+xml"/></Types>`,
    ],
  ];
}

// Unpaired surrogates need no care here: Buffer writes them as U+FFFD.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML 1.0 cannot hold.
const special = /[&<>"\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff]|_x[0-9a-fA-F]{4}_/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML 1.0 cannot hold.
const illegal = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** XML text; what XML cannot hold is removed, and what Excel would read as an escape is escaped itself. */
function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(illegal, '')
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Pieces of at most `size` UTF-16 units that split no character. */
function piecesOf(text: string, size: number): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + size, text.length);
    const unit = text.charCodeAt(end);
    if (end < text.length && unit >= 0xdc00 && unit <= 0xdfff) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** 0 is A, 25 is Z, 26 is AA. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** A sheet name that Excel takes and that is not used yet. */
function freeName(wanted: string, used: Set<string>): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Blad';
  let name = clean.slice(0, maxName);
  for (let count = 2; used.has(name.toLowerCase()); count += 1) {
    const suffix = ` ${count}`;
    name = clean.slice(0, maxName - suffix.length) + suffix;
  }
  used.add(name.toLowerCase());
  return name;
}
