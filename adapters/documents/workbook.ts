// A workbook written as a stream: sheets of text cells, all open at once, in bounded memory.
// The worksheets are our own XML, deflated by node:zlib off the event loop; fflate makes the ZIP around them.
// Why no spreadsheet library: docs/decisions/0002-xlsx-library.md.
import { Zip } from 'fflate';
import {
  type ColumnState,
  type Content,
  columnState,
  createSharedTexts,
  inlineContent,
  piecesOf,
  rowXml,
} from './workbook-cells.js';
import {
  fixedParts,
  type SheetColumn,
  type SheetUse,
  sheetEnd,
  sheetStart,
  writeSharedTexts,
} from './workbook-files.js';
import { openPart, type Part } from './zip-part.js';

/** Excel's own limits. */
const maxRows = 1_048_576;
const maxCell = 32_767;
const maxName = 31;

export interface WorkbookOptions {
  /** Name of the sheet that takes what does not fit in one cell, and its headers: sheet, cell, part, text. */
  readonly overflow: { readonly name: string; readonly columns: readonly SheetColumn[] } & Required<Placed>;
  /** Written at the end of a cell that is continued there. */
  readonly continued: string;
  /** Below each page that is made for paper. */
  readonly foot?: string;
}

/** Where a sheet stands among the others, and what it is for. */
interface Placed {
  readonly place: number;
  readonly use?: SheetUse;
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
  const sheets: { name: string; place: number; part: Part; use: SheetUse }[] = [];
  const shared = createSharedTexts();
  const names = new Set<string>();
  let overflow: Sheet | undefined;

  function open(file: string): Part {
    const part = openPart(zip, file, (error) => {
      failure ??= error;
    });
    parts.push(part);
    return part;
  }

  /** What fits in the cell; the whole text goes to the overflow sheet in parts. */
  function cut(text: string, sheet: string, cell: string): string {
    const pieces = piecesOf(text, maxCell);
    overflow ??= addSheet(options.overflow.name, options.overflow.columns, {
      place: options.overflow.place,
      use: options.overflow.use,
    });
    for (const [index, piece] of pieces.entries()) {
      overflow.row([sheet, cell, `${index + 1}/${pieces.length}`, piece]);
    }
    const [start = ''] = piecesOf(text, maxCell - options.continued.length);
    return start + options.continued;
  }

  function addSheet(wanted: string, columns: readonly SheetColumn[], { place, use = 'list' }: Placed): Sheet {
    const states = columns.map((_, index) => columnState(letterOf(index)));
    const last = letterOf(columns.length - 1);
    let name = '';
    let part: Part;
    let rows = 0;

    function begin() {
      name = freeName(wanted, names);
      part = open(`xl/worksheets/sheet${sheets.length + 1}.xml`);
      sheets.push({ name, place, part, use });
      rows = 0;
      part.write(sheetStart(columns, use));
      write(
        columns.map(({ header }) => header),
        asHeader,
      );
    }

    function end() {
      const filter = `A1:${last}${rows}`;
      part.write(sheetEnd(filter, use, options.foot));
    }

    const fitting = (text: string, { letter }: ColumnState) =>
      text.length > maxCell ? cut(text, name, `${letter}${rows}`) : text;
    const asHeader: Content = (text, column) => ` s="1"${inlineContent(fitting(text, column))}`;
    const asText: Content = (text, column) => shared.content(fitting(text, column), column);

    function write(cells: readonly string[], content: Content) {
      rows += 1;
      part.write(rowXml(rows, cells, states, content));
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
        write(cells, asText);
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
      writeSharedTexts(open('xl/sharedStrings.xml'), shared.texts);
      for (const [file, xml] of fixedParts(
        ordered.map(({ name }) => name),
        ordered.map(({ part }) => part.file),
        ordered.map(({ use }) => use),
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
