// The register as one table for Excel in Dutch: every activity a row, with the organisation and the trail on each row,
// so that the file alone holds everything art. 30(1) asks. Who also works for clients gets the register of art. 30(2) as
// a second table below it: the two share hardly a column, so in one table either would stand in a field of empty cells.
import { stringify } from 'csv-stringify/sync';
import type { DocumentColumn, DocumentEntry, RegisterDocument } from '../../src/core/document.js';
import { documentWords, originInWords, statusInWords } from '../../src/core/document-words.js';
import { say } from '../../src/core/text.js';
import { momentsIn } from './moment.js';
import { headLines } from './xlsx.js';

const encoder = new TextEncoder();

export async function* writeCsv(document: RegisterDocument): AsyncGenerator<Uint8Array> {
  const { language, columns } = document;
  const words = (key: keyof typeof documentWords) => say(documentWords[key], language);
  const moment = momentsIn(document.zone);
  const controller = columns.organisation.flatMap((column, index) =>
    column.article === null ? [] : [{ header: `${words('organisation')}: ${headerOf(column)}`, at: index }],
  );
  const organisation = controller.map(({ at }) => document.organisation?.fields[at]?.words ?? '');
  const head = headLines(document, moment).slice(1);

  const about = [...organisation, ...head.map(([, value]) => value)];
  const aboutHeaders = [...controller.map(({ header }) => header), ...head.map(([label]) => label)];
  const width = 2 + columns.activity.length + 1 + 4 + about.length;

  /** A record as a row; `found` is what was worked out from its answers. */
  function rowOf(entry: DocumentEntry, its: readonly DocumentColumn[], found: readonly string[]): readonly string[] {
    return [
      entry.number,
      statusInWords(entry, language),
      ...entry.fields.map((field) => field?.words ?? ''),
      ...found,
      originInWords(entry, its, language),
      entry.confirmedBy?.name ?? '',
      entry.confirmedAt === null ? '' : moment(entry.confirmedAt),
      entry.review?.words ?? '',
      ...about,
    ];
  }
  function headersOf(its: readonly DocumentColumn[], found: readonly string[]): readonly string[] {
    const last = [words('provenance'), words('confirmedBy'), words('confirmedAt'), words('review')];
    return [words('number'), words('status'), ...its.map(headerOf), ...found, ...last, ...aboutHeaders];
  }

  yield encoder.encode('\ufeff');
  yield csvLines([headersOf(columns.activity, [`${words('dpia')} (${words('dpiaLaw')})`])]);
  let empty = true;
  for await (const page of document.activities) {
    if (page.length === 0) continue;
    empty = false;
    yield csvLines(page.map((entry) => rowOf(entry, columns.activity, [entry.dpia?.words ?? ''])));
  }
  if (empty) yield csvLines([[...Array<string>(width - about.length).fill(''), ...about]]);

  // Every row is as wide as the first: a reader may refuse a file where they differ.
  const padded = (row: readonly string[]) => [...row, ...Array<string>(Math.max(0, width - row.length)).fill('')];
  let begun = false;
  for await (const page of document.processing) {
    if (page.length === 0) continue;
    if (!begun) yield csvLines([[], [words('processorRegister')], headersOf(columns.processor, [])].map(padded));
    begun = true;
    yield csvLines(page.map((entry) => padded(rowOf(entry, columns.processor, []))));
  }
}

/** Rows as text that no program takes for a formula. */
export function csvLines(rows: readonly (readonly string[])[]): Uint8Array {
  const text = stringify(
    rows.map((row) => row.map(plain)),
    { delimiter: ';', record_delimiter: '\r\n', escape_formulas: true, quoted_match: /\n/ },
  );
  return encoder.encode(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no reader of a CSV expects.
const unwanted = /[\x00-\x08\x0b\x0c\x0e-\x1f\u007f\ufeff]/g;
// A formula behind spaces, line breaks or invisible signs is a formula in some programs.
const hidden = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]+(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** No control characters, one kind of line break, and nothing hidden before a sign that begins a formula. */
function plain(text: string): string {
  return text.replace(unwanted, '').replace(/\r\n?/g, '\n').replace(hidden, "'$&");
}

/** On one line: a header row is one line in every program. */
function headerOf({ label, law, article }: DocumentColumn): string {
  return article === null ? label : `${label} (${law})`;
}
