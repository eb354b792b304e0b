// Prose as a Word document, by the library docx. Why that one: docs/decisions/0007-documents-for-reading.md.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Prose } from '../../src/core/prose.js';
import { type Language, say } from '../../src/core/text.js';
import { type Field, locales, type Part, partsOf, partWords, sharesOf } from './prose-parts.js';

export async function* writeDocx(prose: Prose, language: Language): AsyncGenerator<Uint8Array> {
  yield await Packer.toBuffer(documentOf(prose, language));
}

/** In twentieths of a point; A4 with margins of 2.2 cm leaves this width for text. */
const page = { width: 11_906, height: 16_838, margin: 1_247 };
const textWidth = page.width - 2 * page.margin;

function documentOf(prose: Prose, language: Language): Document {
  const { title, subtitle } = prose;
  const parts = partsOf(prose);
  const under =
    subtitle === undefined
      ? []
      : [new Paragraph({ children: [new TextRun({ text: clean(subtitle), color: soft })], spacing: { after: 240 } })];
  const titled = new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE });
  let list = 0;
  return new Document({
    title: clean(title),
    creator: 'AVG-maatje',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: locales[language] } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 60 } } },
        heading1: {
          run: { size: 30, bold: true },
          paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
        },
        heading2: { run: { size: 25, bold: true }, paragraph: { spacing: { before: 280, after: 80 }, keepNext: true } },
        heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 60 }, keepNext: true } },
      },
    },
    numbering: { config: [numbered] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: footerOf(prose, language) },
        children: [
          titled,
          ...under,
          ...parts.flatMap((part) => {
            if (part.type === 'list') list += 1;
            return partOf(part, language, list);
          }),
        ],
      },
    ],
  });
}

const soft = '57606A';
const numbered = {
  reference: 'numbered',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 420, hanging: 420 } } },
    },
  ],
};

function footerOf({ title, subtitle }: Prose, language: Language): Footer {
  const [before = '', between = '', after = ''] = say(partWords.page, language).split(/\{pages?\}/);
  const run = (text: string) => new TextRun({ text, size: 17, color: soft });
  return new Footer({
    children: [
      new Paragraph({
        children: [
          run(`${clean(subtitle ?? title)} · ${before}`),
          new TextRun({ children: [PageNumber.CURRENT], size: 17, color: soft }),
          run(between),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 17, color: soft }),
          run(after),
        ],
      }),
    ],
  });
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function partOf(part: Part, language: Language, list: number): readonly (Paragraph | Table)[] {
  switch (part.type) {
    case 'heading':
      return [new Paragraph({ text: clean(part.text), heading: headings[part.level] })];
    case 'paragraph':
      return [new Paragraph({ children: part.quiet ? runs(part.text, { size: 18, color: soft }) : runs(part.text) })];
    case 'list':
      return part.items.map((item) => {
        const marked: IParagraphOptions = part.ordered
          ? { numbering: { reference: numbered.reference, level: 0, instance: list } }
          : { bullet: { level: 0 } };
        return new Paragraph({ ...marked, children: runs(item), spacing: { after: 60 } });
      });
    case 'fields':
      return [fieldsOf(part.fields, language), new Paragraph({ spacing: { after: 0 } })];
    case 'table':
      return [tableOf(part.columns, part.rows, part.small === true), new Paragraph({ spacing: { after: 0 } })];
    case 'gap':
      return [new Paragraph({ children: gap(part.text, language) })];
    case 'note':
      return [
        new Paragraph({
          children: runs(part.text),
          shading: { type: ShadingType.CLEAR, fill: 'EEF4FB', color: 'auto' },
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '2F6FB0' } },
        }),
      ];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = { style: BorderStyle.SINGLE, size: 4, color: 'D0D7DE' };
const ruled = { top: none, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };
const room = { top: 50, bottom: 50, left: 0, right: 140 };

function fieldsOf(fields: readonly Field[], language: Language): Table {
  const widths = [Math.round(textWidth * 0.3), Math.round(textWidth * 0.7)] as const;
  const rows = fields.map(({ label, value }) => {
    const left = [new TextRun({ text: clean(label), color: soft })];
    const right = value === '' ? gap('', language) : runs(value);
    return new TableRow({ cantSplit: value.length < 600, children: [cell(left, widths[0]), cell(right, widths[1])] });
  });
  return table(rows, widths);
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[], small: boolean): Table {
  const widths = sharesOf(columns, rows, small ? 22 / smallSize : 1).map((share) => Math.floor(textWidth * share));
  const at = (index: number) => widths[index] ?? textWidth;
  const look = small ? { size: smallSize } : {};
  const head = columns.map((text, index) => cell([new TextRun({ text: clean(text), bold: true, ...look })], at(index)));
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: small,
        children: columns.map((_, index) => cell(runs(row[index] ?? '', look), at(index))),
      }),
  );
  return table([new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body], widths);
}

/** In half points. */
const smallSize = 16;

const table = (rows: readonly TableRow[], columnWidths: readonly number[]): Table =>
  new Table({
    rows: [...rows],
    columnWidths: [...columnWidths],
    width: { size: textWidth, type: WidthType.DXA },
    borders: ruled,
  });

const cell = (children: readonly TextRun[], width: number): TableCell =>
  new TableCell({
    children: [new Paragraph({ children: [...children], spacing: { after: 0 } })],
    width: { size: width, type: WidthType.DXA },
    margins: room,
  });

function gap(text: string, language: Language): TextRun[] {
  const shading = { type: ShadingType.CLEAR, fill: 'FFF3C4', color: 'auto' };
  const words = new TextRun({ text: say(partWords.gap, language), bold: true, shading });
  return text === '' ? [words] : [words, new TextRun({ text: `: ${clean(text)}`, shading })];
}

function runs(text: string, look: { readonly size?: number; readonly color?: string } = {}): TextRun[] {
  return text
    .split('\n')
    .map((part, index) => new TextRun({ text: clean(part), ...look, ...(index > 0 ? { break: 1 } : {}) }));
}

/** XML has no place for control characters, not even escaped. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Surrogate}/gu, '');
}
