// The register as one table for Excel in Dutch: every activity a row, with the organisation and the trail on each row,
// so that the file alone holds everything art. 30(1) asks.
import { stringify } from 'csv-stringify/sync';
import {
  countsInWords,
  countsOf,
  type DocumentColumn,
  documentWords,
  type RegisterDocument,
} from '../../src/core/document.js';
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

  yield encoder.encode('\ufeff');
  yield lines([
    [
      words('number'),
      words('status'),
      ...columns.activity.map(headerOf),
      words('provenance'),
      words('confirmedBy'),
      words('confirmedAt'),
      ...controller.map(({ header }) => header),
      ...head.map(([label]) => label),
    ],
  ]);
  const about = [...organisation, ...head.map(([, value]) => value)];
  let empty = true;
  for await (const page of document.activities) {
    if (page.length === 0) continue;
    empty = false;
    yield lines(
      page.map((entry) => [
        entry.number,
        words(entry.status),
        ...entry.fields.map((field) => field?.words ?? ''),
        countsInWords(countsOf(entry, columns.activity), language),
        entry.confirmedBy?.name ?? '',
        entry.confirmedAt === null ? '' : moment(entry.confirmedAt),
        ...about,
      ]),
    );
  }
  if (empty) yield lines([[...Array<string>(columns.activity.length + 5).fill(''), ...about]]);
}

function lines(rows: readonly (readonly string[])[]): Uint8Array {
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
