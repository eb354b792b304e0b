// Lists as a workbook (a sheet for each), as CSV (one below the other) and as JSON (each row an object).

import type { Table, TableDocument } from '../../src/core/table-document.js';
import { t } from '../../src/core/text.js';
import { csvLines } from './csv.js';
import { createWorkbook } from './workbook.js';

const encoder = new TextEncoder();
const words = {
  about: t('Over dit bestand', 'About this file'),
  label: t('Wat', 'What'),
  value: t('Waarde', 'Value'),
  longTexts: t('Lange teksten', 'Long texts'),
  continued: t('… gaat verder op "Lange teksten"', '… goes on at "Long texts"'),
} as const;

export async function* tablesAsXlsx({ tables, about, language }: TableDocument): AsyncGenerator<Uint8Array> {
  const book = createWorkbook({
    overflow: {
      name: words.longTexts[language],
      columns: ['', '', '', ''].map(() => ({ header: words.value[language], width: 30 })),
      place: Number.MAX_SAFE_INTEGER,
      use: 'list',
    },
    continued: words.continued[language],
  });
  try {
    const head = book.addSheet(
      words.about[language],
      [
        { header: words.label[language], width: 30 },
        { header: words.value[language], width: 80 },
      ],
      { place: tables.length },
    );
    for (const { label, value } of about) head.row([label, value]);
    for (const [index, { name, columns, rows }] of tables.entries()) {
      const sheet = book.addSheet(
        name,
        columns.map(({ label }) => ({ header: label, width: 24 })),
        { place: index },
      );
      for (const row of rows) sheet.row(row);
      yield* book.bytes();
    }
    yield* book.finish();
  } finally {
    book.destroy();
  }
}

export async function* tablesAsCsv({ tables, about }: TableDocument): AsyncGenerator<Uint8Array> {
  const width = Math.max(2, ...tables.map(({ columns }) => columns.length));
  // Every row is as wide as the widest: a reader may refuse a file where they differ.
  const padded = (row: readonly string[]) => [...row, ...Array<string>(Math.max(0, width - row.length)).fill('')];
  const written = tables.flatMap(({ name, columns, rows }, index) => [
    ...(index === 0 ? [] : [[], [name]]),
    columns.map(({ label }) => label),
    ...rows,
  ]);
  yield encoder.encode('\ufeff');
  yield csvLines([...written, [], ...about.map(({ label, value }) => [label, value])].map(padded));
}

export async function* tablesAsJson(document: TableDocument): AsyncGenerator<Uint8Array> {
  const { format, title, language, about, tables } = document;
  const head = { format, formatVersion: 1, title, language };
  const facts = Object.fromEntries(about.map(({ id, value }) => [id, value]));
  const lists = Object.fromEntries(tables.map((table) => [table.id, rowsOf(table)]));
  yield encoder.encode(`${JSON.stringify({ ...head, ...facts, ...lists }, null, 2)}\n`);
}

function rowsOf({ columns, rows }: Table) {
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? ''])));
}
