// Finds what is a register in the sheets of a file: tables with a heading for each column, forms with a label for each
// line, and the lines about the organisation around them.

import type { Sheet } from '../../../core/file-content.js';
import { wordsOf } from '../../../core/word-list.js';
import { type Match, type Meaning, meaningOf, plainHeading } from './meanings.js';

export interface SourceColumn {
  /** "s1-c4": of this file, and the same each time it is read. */
  readonly id: string;
  readonly index: number;
  readonly heading: string;
  /** Null when its heading says nothing that we know. */
  readonly match: Match | null;
}

export interface SourceRow {
  /** As the person sees it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface SourceTable {
  readonly type: 'table';
  readonly sheet: string;
  readonly about: 'activities' | 'suppliers';
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
}

/** A text with its label: a line of a form, or a line about the organisation. */
export interface SourceField {
  readonly number: number;
  readonly heading: string;
  readonly meaning: Meaning | null;
  readonly text: string;
}

export interface SourceForm {
  readonly type: 'form';
  readonly sheet: string;
  readonly fields: readonly SourceField[];
}

export interface Found {
  /** Each form is one activity. */
  readonly parts: readonly (SourceTable | SourceForm)[];
  readonly organisation: readonly { readonly sheet: string; readonly field: SourceField }[];
  /** Sheets in which nothing was found. */
  readonly skipped: readonly string[];
}

export function findTables(sheets: readonly Sheet[]): Found {
  const parts: (SourceTable | SourceForm)[] = [];
  const organisation: { sheet: string; field: SourceField }[] = [];
  const skipped: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const header = headerOf(sheet);
    const form = formOf(sheet);
    const lines = new Set(form.filter(isContent).map(({ meaning }) => meaning)).size;
    if (header !== undefined && (header.distinct > 3 || lines < 3)) {
      parts.push(tableOf(sheet, header.row, index + 1));
      organisation.push(...aboutOrganisation(sheet, header.row));
    } else if (lines >= 3) {
      parts.push({ type: 'form', sheet: sheet.name, fields: form });
    } else {
      const about = aboutOrganisation(sheet, sheet.rows.length);
      organisation.push(...about);
      if (about.length === 0 && sheet.rows.some((row) => row.some((cell) => cell.trim() !== '')))
        skipped.push(sheet.name);
    }
  }
  return { parts, organisation, skipped };
}

const firstRows = 40;
const contents: readonly Meaning[] = [
  'purpose',
  'basis',
  'subjects',
  'data',
  'sensitive',
  'recipients',
  'retention',
  'security',
  'transfer',
  'suppliers',
];
const isContent = ({ meaning }: SourceField) => meaning !== null && contents.includes(meaning);

/** The row with the most headings that we know; at least three, or all of a small table. */
function headerOf({ rows }: Sheet): { readonly row: number; readonly distinct: number } | undefined {
  let best: { row: number; distinct: number } | undefined;
  for (const [row, cells] of rows.slice(0, firstRows).entries()) {
    const filled = cells.filter((cell) => cell.trim() !== '' && cell.length <= 200);
    const sure = filled.flatMap((cell) => {
      const match = meaningOf(cell);
      return match?.sure ? [match.meaning] : [];
    });
    const distinct = new Set(sure).size;
    if (distinct < 2 || (distinct < 3 && filled.length > distinct + 1)) continue;
    if (best === undefined || distinct > best.distinct) best = { row, distinct };
  }
  return best;
}

function tableOf(sheet: Sheet, header: number, sheetNumber: number): SourceTable {
  const { rows } = sheet;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const below = headersBelow(rows, header);
  const columns: SourceColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const heading = headingAt(rows, header, below, index);
    const match = heading.text === '' ? null : (meaningOf(heading.combined) ?? meaningOf(heading.text) ?? null);
    const filled = rows.slice(header + 1 + below).some((cells) => (cells[index] ?? '').trim() !== '');
    if (!filled) continue;
    const shown = generic.has(plainHeading(heading.text)) && heading.combined !== '' ? heading.combined : heading.text;
    columns.push({ id: `s${sheetNumber}-c${index + 1}`, index, heading: shown.replace(/\s+/g, ' ').trim(), match });
  }
  const data = rows
    .map((cells, index): SourceRow => ({ number: index + 1, cells }))
    .slice(header + 1 + below)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { type: 'table', sheet: sheet.name, about: subjectOf(sheet, columns), columns, rows: data };
}

/** Headings that mean something only together with the group above them. */
const generic = new Set(
  wordsOf(`naam; contact; contactgegevens; e mail; email; telefoon; telefoonnummer; adres; land;
  datum; type; omschrijving; description; functie; e mailadres`),
);

function headingAt(
  rows: Sheet['rows'],
  header: number,
  below: number,
  index: number,
): { readonly text: string; readonly combined: string } {
  const at = (row: number) => (rows[row]?.[index] ?? '').trim();
  const under =
    Array.from({ length: below }, (_, step) => at(header + 1 + step)).find((text) => text !== '' && !isHint(text)) ??
    '';
  const own = at(header);
  const group = own === '' ? leftOf(rows[header], index) : leftOf(rows[header - 1], index);
  if (own !== '')
    return { text: own, combined: generic.has(plainHeading(own)) && group !== '' ? `${group} ${own}` : '' };
  if (under !== '') return { text: under, combined: group === '' ? '' : `${group} ${under}` };
  const above = at(header - 1);
  return { text: above, combined: '' };
}

/** The text of a merged cell stands in its first cell. Of a line with one text there is no group. */
function leftOf(row: readonly string[] | undefined, index: number): string {
  if (row === undefined || row.filter((cell) => cell.trim() !== '').length < 2) return '';
  for (let at = index; at >= 0; at -= 1) {
    const text = (row[at] ?? '').trim();
    if (text !== '') return text;
  }
  return '';
}

const hintWords =
  /^\(|\?$|^(bijv|bijvoorbeeld|bv|vul|kies|omschrijf|geef|beschrijf|verplicht|optioneel|toelichting|wat|welke|wie|hoe|waar|indien|art|artikel|denk aan|e\.g|example|exemple)\b/i;
const isHint = (text: string) => hintWords.test(text.trim());

/** Rows under the header that explain it, or divide a column in two. */
function headersBelow(rows: Sheet['rows'], header: number): number {
  let count = 0;
  for (let row = header + 1; row < Math.min(rows.length, header + 4); row += 1) {
    const cells = rows[row] ?? [];
    const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ text: cell.trim(), index }]));
    if (filled.length === 0) break;
    const hints = filled.filter(({ text }) => isHint(text)).length;
    const known = filled.filter(({ text }) => meaningOf(text)?.sure).length;
    const dividing = filled.every(({ text, index }) => text.length <= 40 && divides(rows[header] ?? [], index));
    if (hints * 2 < filled.length && known * 2 < filled.length && !dividing) break;
    count += 1;
  }
  return count;
}

/** Whether a column has no heading of its own, or the one beside it has none: a heading over several columns. */
function divides(header: readonly string[], index: number): boolean {
  const empty = (at: number) => (header[at] ?? '').trim() === '' && at > 0;
  return empty(index) || empty(index + 1);
}

function subjectOf(sheet: Sheet, columns: readonly SourceColumn[]): SourceTable['about'] {
  const meanings = new Set(columns.flatMap(({ match }) => (match ? [match.meaning] : [])));
  const activities = (['subjects', 'data', 'basis', 'retention'] as const).some((one) => meanings.has(one));
  if (activities) return 'activities';
  const named = meaningOf(sheet.name)?.meaning === 'suppliers';
  if (meanings.has('agreement') || named) return 'suppliers';
  return meanings.has('suppliers') && !meanings.has('purpose') ? 'suppliers' : 'activities';
}

const organisationMeanings: Readonly<Partial<Record<Meaning, Meaning>>> = {
  'organisation-name': 'organisation-name',
  'organisation-contact': 'organisation-contact',
  'organisation-address': 'organisation-address',
  kvk: 'kvk',
  'dpo-name': 'dpo-name',
  'dpo-contact': 'dpo-contact',
  joint: 'joint',
  // Above a table and on a sheet of their own these are about the organisation.
  name: 'organisation-name',
  contact: 'organisation-contact',
};

/** "Naam organisatie | Bakkerij De Vries": a label with its value beside it. */
function aboutOrganisation(sheet: Sheet, until: number): Found['organisation'] {
  const found: { sheet: string; field: SourceField }[] = [];
  for (const [row, cells] of sheet.rows.slice(0, until).entries()) {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const [label = '', text = '', ...more] = filled;
    const [, inLabel = '', inText = ''] = /^([^:]{2,60}):\s*(\S.*)$/u.exec(label) ?? [];
    const heading = text === '' && inLabel !== '' ? inLabel : label;
    const value = text === '' && inLabel !== '' ? inText : text;
    const match = meaningOf(heading);
    const meaning = match?.sure ? organisationMeanings[match.meaning] : undefined;
    if (meaning === undefined || value === '' || more.length > 2) continue;
    found.push({ sheet: sheet.name, field: { number: row + 1, heading, meaning, text: value } });
  }
  return found;
}

/** Where a section of a form begins: what its lines are about, and what stands in the columns beside them. */
interface SectionHead {
  readonly heading: string;
  readonly meaning: Meaning;
  readonly columns: ReadonlyMap<number, Meaning>;
}

interface Filled {
  readonly text: string;
  readonly index: number;
}

/** The lines of a form. A line without a label that we know goes with the section above it. */
function formOf({ rows }: Sheet): readonly SourceField[] {
  const fields: SourceField[] = [];
  let section: SectionHead | undefined;
  for (const [row, cells] of rows.entries()) {
    const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ text: cell.trim(), index }]));
    const [label, ...values] = filled;
    if (label === undefined) {
      section = undefined;
      continue;
    }
    const own = labelMeans(label.text);
    const head = own && headFrom(label.text, own, values);
    if (head !== undefined) {
      section = head;
      continue;
    }
    const heading = own === undefined && section !== undefined ? `${section.heading}: ${label.text}` : label.text;
    for (const { text, index } of values) {
      const meaning = section?.columns.get(index) ?? own ?? section?.meaning ?? null;
      fields.push({ number: row + 1, heading, meaning, text });
    }
  }
  return fields;
}

/** What a label says for sure; what is longer is no label. */
function labelMeans(label: string): Meaning | undefined {
  const match = label.length <= 120 ? meaningOf(label) : undefined;
  return match?.sure === true ? match.meaning : undefined;
}

/** A label heads a section when beside it stand only the names of columns, or nothing. */
function headFrom(heading: string, meaning: Meaning, values: readonly Filled[]): SectionHead | undefined {
  const columns = new Map<number, Meaning>();
  for (const { text, index } of values) {
    const column = meaningOf(text);
    if (column?.whole) columns.set(index, column.meaning);
    else if (!/^(description|omschrijving|type|pays|land|toelichting)\b/i.test(text)) return undefined;
  }
  return { heading, meaning, columns };
}
