// Cells of a workbook: always a text, shared between cells where that pays, never a number or a formula.

/** Cells with the same short text share one entry in the file, up to this many texts. */
const maxShared = 50_000;
const maxSharedLength = 120;

/** What is known of a column while it is written: most texts come back soon, often in the next row. */
export interface ColumnState {
  readonly letter: string;
  shares: boolean;
  gain: number;
  text: string;
  content: string;
}

/** The part of a cell behind its reference: a shared or an inline text, never a number or a formula. */
export type Content = (text: string, column: ColumnState) => string;

export const columnState = (letter: string): ColumnState => ({ letter, shares: true, gain: 0, text: '', content: '' });

/** Texts that stand once in the file, however many cells show them. */
export function createSharedTexts() {
  const shared = new Map<string, string>();

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

  const texts: ReadonlyMap<string, string> = shared;
  return { content, texts };
}

export function rowXml(
  row: number,
  cells: readonly string[],
  columns: readonly ColumnState[],
  content: Content,
): string {
  // Excel counts cells that carry no reference, but some other readers want it.
  let xml = `<row r="${row}">`;
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    const text = cells[index];
    if (column === undefined || text === undefined || text === '') continue;
    xml += `<c r="${column.letter}${row}"${content(text, column)}`;
  }
  return `${xml}</row>`;
}

export function inlineContent(text: string): string {
  return ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

// Unpaired surrogates need no care here: Buffer writes them as U+FFFD.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML 1.0 cannot hold.
const special = /[&<>"\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff]|_x[0-9a-fA-F]{4}_/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML 1.0 cannot hold.
const illegal = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** XML text; what XML cannot hold is removed, and what Excel would read as an escape is escaped itself. */
export function escapeXml(text: string): string {
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
export function piecesOf(text: string, size: number): readonly string[] {
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
