// Prose as a tagged PDF (PDF/UA), by the library pdfkit. Why that one: docs/decisions/0007-documents-for-reading.md.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { Prose } from '../../src/core/prose.js';
import { once } from '../../src/core/remembered.js';
import { type Language, say } from '../../src/core/text.js';
import { gather } from './pdf-pages.js';
import { type Field, locales, type Part, partsOf, partWords, sharesOf } from './prose-parts.js';

export async function* writePdf(prose: Prose, language: Language): AsyncGenerator<Uint8Array> {
  const sheet = beginPdf(prose, language);
  const parts = partsOf(prose);
  titleOf(prose, sheet);
  for (const part of parts) {
    writePart(part, sheet);
    yield* madeBy(sheet);
  }
  footers(prose, sheet);
  sheet.root.end();
  sheet.pdf.end();
  yield* madeBy(sheet);
}

/** What is ready. The library makes it in pieces of a few bytes, which take their room until somebody reads them. */
function* madeBy({ pdf }: Sheet): Generator<Uint8Array> {
  const chunk: unknown = pdf.read();
  if (chunk instanceof Uint8Array) yield chunk;
}

type Pdf = InstanceType<typeof PDFDocument>;
type Options = NonNullable<ConstructorParameters<typeof PDFDocument>[0]>;
type Element = ReturnType<Pdf['struct']>;

interface Sheet {
  readonly pdf: Pdf;
  /** Everything that is read; what is not in it is decoration. */
  readonly root: Element;
  readonly language: Language;
}

/** In points. */
const margins = { top: 62, bottom: 70, left: 62, right: 62 };
const width = 595.28 - margins.left - margins.right;
const bottom = 841.89 - margins.bottom;
const sizes = { title: 20, 1: 16, 2: 13, 3: 11, text: 10.5, quiet: 9, small: 8.5, dense: 8 } as const;
const ink = { text: '#1b1f24', soft: '#57606a', line: '#d0d7de', gap: '#fff3c4', note: '#eef4fb' } as const;

const require = createRequire(import.meta.url);
const font = (file: string) => create(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}`)));
/** Read once: for each document anew it would be more than half of the work. */
const fontsRead = once(() => ({
  plain: font('400Regular/SourceSans3_400Regular.ttf'),
  bold: font('700Bold/SourceSans3_700Bold.ttf'),
}));

function beginPdf({ title }: Prose, language: Language): Sheet {
  const options: Options = {
    size: 'A4',
    margins,
    bufferPages: true,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: locales[language],
    info: { Title: clean(title), Creator: 'AVG-maatje', Producer: 'AVG-maatje' },
  };
  // Its published types know no PDF/UA yet.
  const pdf = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  pdf.on('pageAdded', () => gather(pdf.page));
  pdf.addPage();
  for (const [name, source] of Object.entries(fontsRead())) pdf.registerFont(name, source);
  pdf.font('plain').fontSize(sizes.text).fillColor(ink.text);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  return { pdf, root, language };
}

function titleOf({ title, subtitle }: Prose, sheet: Sheet): void {
  const { pdf } = sheet;
  paragraph(sheet, 'H1', clean(title), { bold: true, size: sizes.title });
  if (subtitle !== undefined) paragraph(sheet, 'P', clean(subtitle), { color: ink.soft });
  pdf.moveDown(0.8);
}

function writePart(part: Part, sheet: Sheet): void {
  const { pdf } = sheet;
  switch (part.type) {
    case 'heading': {
      const size = sizes[part.level];
      keep(sheet, size * 5);
      if (pdf.y > margins.top) pdf.y += size * 0.7;
      paragraph(sheet, `H${part.level + 1}`, clean(part.text), { bold: true, size, after: 3 });
      return;
    }
    case 'paragraph':
      paragraph(sheet, 'P', clean(part.text), part.quiet ? { size: sizes.quiet, color: ink.soft } : {});
      return;
    case 'list':
      list(part.items, part.ordered === true, sheet);
      return;
    case 'fields':
      for (const one of part.fields) field(one, sheet);
      pdf.y += 6;
      return;
    case 'table':
      table(part.columns, part.rows, part.small ? sizes.dense : sizes.text, sheet);
      return;
    case 'gap':
      boxed(gapText(part.text, sheet), ink.gap, sheet);
      return;
    case 'note':
      boxed(clean(part.text), ink.note, sheet);
      return;
    case 'page-break':
      pdf.addPage();
      return;
  }
}

interface Look {
  readonly bold?: true;
  readonly size?: number;
  readonly color?: string;
  readonly after?: number;
  readonly left?: number;
  readonly width?: number;
}

/** What `write` puts on the page, as one element of this kind. */
function element(pdf: Pdf, parent: Element, tag: string, write: () => void, options: Tagging = {}): void {
  parent.add(pdf.struct(tag, options, [write]));
}

/** What its published types leave out; `title` is there for them and empty. */
interface Tagging {
  readonly title?: string;
  readonly scope?: 'Column';
}

function paragraph({ pdf, root }: Sheet, tag: string, text: string, look: Look = {}): void {
  element(pdf, root, tag, () => put(pdf, text, look));
  pdf.y += look.after ?? 5;
}

function put(pdf: Pdf, text: string, { bold, size = sizes.text, color = ink.text, left = 0, width: wide }: Look): void {
  pdf
    .font(bold ? 'bold' : 'plain')
    .fontSize(size)
    .fillColor(color);
  pdf.text(text === '' ? ' ' : text, margins.left + left, pdf.y, { width: wide ?? width - left, lineGap: gapOf(size) });
}

/** A new page unless this much still fits on it. */
function keep({ pdf }: Sheet, height: number): void {
  if (pdf.y + height > bottom) pdf.addPage();
}

function heightOf(pdf: Pdf, text: string, wide: number, bold = false, size: number = sizes.text): number {
  pdf.font(bold ? 'bold' : 'plain').fontSize(size);
  return pdf.heightOfString(text === '' ? ' ' : text, { width: wide, lineGap: gapOf(size) });
}

/** Room between two lines. */
const gapOf = (size: number): number => (size < sizes.small ? 0 : 1.5);

const indent = 16;

function list(items: readonly string[], ordered: boolean, sheet: Sheet): void {
  const { pdf, root } = sheet;
  const whole = pdf.struct('L');
  root.add(whole);
  for (const [index, item] of items.entries()) {
    keep(sheet, sizes.text * 2);
    const one = pdf.struct('LI');
    whole.add(one);
    const { y } = pdf;
    const page = pdf.page;
    element(pdf, one, 'Lbl', () => put(pdf, ordered ? `${index + 1}.` : '•', { width: indent }));
    if (pdf.page === page) pdf.y = y;
    element(pdf, one, 'LBody', () => put(pdf, clean(item), { left: indent }));
    one.end();
    pdf.y += 2;
  }
  whole.end();
  pdf.y += 4;
}

const labelWidth = width * 0.3;
/** What a rule takes with the room above and below it. */
const ruleHeight = 6;

/** The label on the left, what is filled in on the right; a rule below. */
function field({ label, value }: Field, sheet: Sheet): void {
  const { pdf, root } = sheet;
  const name = clean(label);
  keep(sheet, Math.max(heightOf(pdf, name, labelWidth - 12), sizes.text * 2));
  const whole = pdf.struct('P');
  root.add(whole);
  const { y } = pdf;
  element(pdf, whole, 'Span', () => put(pdf, name, { width: labelWidth - 12, color: ink.soft }));
  const afterLabel = pdf.y;
  const page = pdf.page;
  pdf.y = y;
  const wide = width - labelWidth;
  if (value === '') shade(pdf, { x: margins.left + labelWidth - 3, y, width: wide, height: sizes.text * 1.5 }, ink.gap);
  const text = value === '' ? gapText('', sheet) : clean(value);
  element(pdf, whole, 'Span', () => put(pdf, text, { left: labelWidth, width: wide }));
  whole.end();
  if (pdf.page === page) pdf.y = Math.max(pdf.y, afterLabel);
  rule(pdf);
}

function table(columns: readonly string[], rows: readonly (readonly string[])[], size: number, sheet: Sheet): void {
  const { pdf, root } = sheet;
  const heads = columns.map(clean);
  const cells = rows.map((row) => columns.map((_, index) => clean(row[index] ?? '')));
  const grid = gridOf(heads, cells, size);
  const head = rowHeight(pdf, grid, heads, true);
  const heights = cells.map((row) => rowHeight(pdf, grid, row, false));
  if (heights.some((height) => height + head > bottom - margins.top)) {
    for (const row of cells) for (const [at, value] of row.entries()) field({ label: columns[at] ?? '', value }, sheet);
    return;
  }
  const whole = pdf.struct('Table');
  root.add(whole);
  keep(sheet, head + (heights[0] ?? 0) + ruleHeight);
  tableRow(pdf, whole, grid, heads, true);
  for (const [index, row] of cells.entries()) {
    if (pdf.y + (heights[index] ?? 0) > bottom) {
      pdf.addPage();
      tableRow(pdf, whole, grid, heads, true);
    }
    tableRow(pdf, whole, grid, row, false);
  }
  whole.end();
  pdf.y += 8;
}

/** The size of its letters; where each column begins and how wide it is, with the room beside it. */
interface Grid {
  readonly size: number;
  readonly columns: readonly { readonly left: number; readonly wide: number }[];
}

function gridOf(heads: readonly string[], cells: readonly (readonly string[])[], size: number): Grid {
  let left = 0;
  const columns = sharesOf(heads, cells, sizes.text / size).map((share) => {
    const column = { left, wide: width * share };
    left += column.wide;
    return column;
  });
  return { size, columns };
}

/** Between two columns. */
const gutterOf = ({ size }: Grid): number => (size < sizes.small ? 6 : 10);

function rowHeight(pdf: Pdf, grid: Grid, cells: readonly string[], bold: boolean): number {
  const wide = (index: number) => (grid.columns[index]?.wide ?? width) - gutterOf(grid);
  return Math.max(0, ...cells.map((cell, index) => heightOf(pdf, cell, wide(index), bold, grid.size)));
}

function tableRow(pdf: Pdf, whole: Element, grid: Grid, cells: readonly string[], head: boolean): void {
  const row = pdf.struct('TR');
  whole.add(row);
  const { y } = pdf;
  const height = rowHeight(pdf, grid, cells, head);
  for (const [index, cell] of cells.entries()) {
    const { left, wide } = grid.columns[index] ?? { left: 0, wide: width };
    const look = { left, width: wide - gutterOf(grid), size: grid.size, ...(head ? { bold: true as const } : {}) };
    pdf.y = y;
    element(pdf, row, head ? 'TH' : 'TD', () => put(pdf, cell, look), head ? { scope: 'Column' } : {});
  }
  row.end();
  pdf.y = y + height;
  rule(pdf);
}

/** Set apart by a colour behind it, where it fits on one page. */
function boxed(text: string, color: string, sheet: Sheet): void {
  const { pdf } = sheet;
  const height = heightOf(pdf, text, width - 20) + 12;
  if (height < bottom - margins.top) {
    keep(sheet, height);
    shade(pdf, { x: margins.left, y: pdf.y, width, height }, color);
  }
  pdf.y += 6;
  paragraph(sheet, 'P', text, { left: 10, width: width - 20, after: 14 });
}

function shade(
  pdf: Pdf,
  { x, y, width: wide, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  color: string,
): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.rect(x, y, wide, height).fill(color);
  pdf.endMarkedContent();
}

function rule(pdf: Pdf): void {
  const y = pdf.y + 2;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(margins.left, y)
    .lineTo(margins.left + width, y)
    .lineWidth(0.5)
    .stroke(ink.line);
  pdf.endMarkedContent();
  pdf.y = y + 4;
}

/** At the end, because only then it is known how many pages there are. */
function footers({ title, subtitle }: Prose, { pdf, language }: Sheet): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    const words = say(partWords.page, language, { page: index + 1, pages: count });
    const text = `${clean(subtitle ?? title)} · ${words}`;
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('plain').fontSize(sizes.small).fillColor(ink.soft);
    pdf.text(text, margins.left, bottom + 24, { width, lineBreak: true, height: 24, ellipsis: true });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = margins.bottom;
  }
}

function gapText(text: string, { language }: Sheet): string {
  const words = say(partWords.gap, language);
  return text === '' ? words : `${words}: ${clean(text)}`;
}

function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ');
}
