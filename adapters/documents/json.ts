// The register as JSON with ids as well as words; its form is `registerJsonSchema` and docs/register-json.md.
import {
  countsOf,
  type DocumentColumn,
  type DocumentEntry,
  type DocumentField,
  type RegisterDocument,
} from '../../src/core/document.js';
import { documentWords, verifyCommand } from '../../src/core/document-words.js';
import { say } from '../../src/core/text.js';

const encoder = new TextEncoder();

function signedOf(version: RegisterDocument['version']) {
  if (version === null) return null;
  const { n, at, by, hash, changes } = version;
  return { n, at, by: { id: by.id, name: by.name }, hash, changed: changes.map(({ name }) => name) };
}

export async function* writeJson(document: RegisterDocument): AsyncGenerator<Uint8Array> {
  const { columns } = document;
  const head = {
    format: 'avg-maatje/register',
    formatVersion: 1,
    title: say(documentWords.title, document.language),
    language: document.language,
    madeAt: document.madeAt,
    program: document.program,
    checklists: {
      organisation: versionOf(document.checklists.organisation),
      activity: versionOf(document.checklists.activity),
      processor: versionOf(document.checklists.processor),
      supplier: versionOf(document.checklists.supplier),
    },
    audit: { n: document.audit.n, hash: document.audit.hash, verify: verifyCommand },
    version: signedOf(document.version),
    archivedActivities: document.archived,
    columns: {
      organisation: columns.organisation.map(columnOf),
      activity: columns.activity.map(columnOf),
      processor: columns.processor.map(columnOf),
      supplier: columns.supplier.map(columnOf),
    },
    organisation: document.organisation && entryOf(document.organisation, columns.organisation),
    profile: document.profile && entryOf(document.profile.entry, document.profile.columns),
  };
  yield encoder.encode(`${JSON.stringify(head).slice(0, -1)},\n"activities":[`);
  yield* list(document.activities, columns.activity);
  yield encoder.encode('],\n"processorActivities":[');
  yield* list(document.processing, columns.processor);
  yield encoder.encode('],\n"suppliers":[');
  yield* list(document.suppliers, columns.supplier);
  yield encoder.encode(']}\n');
}

/** One entry a line, so that two exports can be compared line by line. */
async function* list(
  pages: AsyncIterable<readonly DocumentEntry[]>,
  columns: readonly DocumentColumn[],
): AsyncGenerator<Uint8Array> {
  let separator = '\n';
  for await (const page of pages) {
    let text = '';
    for (const entry of page) {
      text += separator + JSON.stringify(entryOf(entry, columns));
      separator = ',\n';
    }
    yield encoder.encode(text);
  }
}

function versionOf({ id, version }: { readonly id: string; readonly version: number }) {
  return { id, version };
}

function columnOf({ id, section, label, law, article, columns }: DocumentColumn): object {
  return { id, section, label, law, article, ...(columns === null ? {} : { columns: columns.map(columnOf) }) };
}

function entryOf(entry: DocumentEntry, columns: readonly DocumentColumn[]) {
  const { id, template, number, name, status, checklistVersion, review, dpia, open } = entry;
  const { confirmedBy, confirmedAt, confirmedAs } = entry;
  const counts = countsOf(entry, columns);
  return {
    id,
    template,
    number,
    name,
    status,
    checklistVersion,
    confirmedBy,
    confirmedAt,
    confirmedAs,
    review,
    counts,
    fields: fieldsOf(entry.fields, columns),
    dpia,
    open,
  };
}

function fieldsOf(fields: readonly (DocumentField | null)[], columns: readonly DocumentColumn[]): readonly object[] {
  return fields.flatMap((field, index) => {
    const column = columns[index];
    if (field === null || column === undefined) return [];
    const { words, answer, rows } = field;
    const leaf = { question: column.id, words, answer };
    if (rows === null) return [leaf];
    const inner = column.columns ?? [];
    return [
      { ...leaf, rows: rows.map((row) => ({ id: row.id, title: row.title, fields: fieldsOf(row.fields, inner) })) },
    ];
  });
}
