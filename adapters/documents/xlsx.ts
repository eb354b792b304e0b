// The register as a workbook: an overview first, then the activities, their lists, and where every answer came from.

import {
  countsOf,
  type DocumentAnswer,
  type DocumentColumn,
  type DocumentEntry,
  type DocumentRow,
  type RegisterDocument,
  visitAnswers,
} from '../../src/core/document.js';
import {
  countsInWords,
  documentWords,
  headInWords,
  listNames,
  verifySentence,
  versionInWords,
} from '../../src/core/document-words.js';
import { say } from '../../src/core/text.js';
import { exactSheet, exactValues } from '../../src/registers/import/rules/exact-values.js';
import { checklistOf } from '../../src/registers/index.js';
import { momentsIn } from './moment.js';
import { createWorkbook, type Sheet, type SheetColumn } from './workbook.js';

export async function* writeXlsx(document: RegisterDocument): AsyncGenerator<Uint8Array> {
  const { language, columns } = document;
  const words = (key: keyof typeof documentWords) => say(documentWords[key], language);
  const column = (key: keyof typeof documentWords, width: number): SheetColumn => ({ header: words(key), width });
  const moment = momentsIn(document.zone);
  const book = createWorkbook({
    overflow: {
      name: words('longTexts'),
      columns: [column('source', 24), column('number', 12), column('part', 8), column('text', 100)],
    },
    continued: say(documentWords.continued, language).replace('{sheet}', words('longTexts')),
  });
  const listName = ({ id, label }: DocumentColumn) => {
    const name = listNames[id];
    return name === undefined ? label : say(name, language);
  };
  try {
    const lists = columns.activity.filter((each) => each.columns !== null);
    const provenance = book.addSheet(
      words('provenance'),
      [
        column('number', 10),
        column('activity', 30),
        column('question', 30),
        column('row', 30),
        column('cell', 24),
        column('provenance', 30),
        column('source', 30),
        column('by', 24),
        column('at', 18),
      ],
      lists.length + 5,
    );
    const organisation = book.addSheet(
      words('organisation'),
      [column('question', 40), column('answer', 70), column('law', 45), column('provenance', 30)],
      0,
    );
    const activities = book.addSheet(words('register'), entryColumns(columns.activity, words, [dpiaColumn(words)]), 1);
    const listSheets = lists.map((list, index) => ({
      at: columns.activity.indexOf(list),
      sheet: book.addSheet(
        listName(list),
        [column('number', 10), column('activity', 30), column('row', 30), ...valueColumns(list.columns ?? [])],
        index + 2,
      ),
    }));
    const processing = book.addSheet(words('processor'), entryColumns(columns.processor, words), lists.length + 2);
    const suppliers = book.addSheet(words('suppliers'), entryColumns(columns.supplier, words), lists.length + 3);
    const open = book.addSheet(
      words('openPoints'),
      [column('number', 10), column('name', 30), column('question', 45), column('status', 24)],
      lists.length + 4,
    );
    const exact = book.addSheet(
      say(exactSheet.name, language),
      exactSheet.columns.map((header, index) => ({
        header: say(header, language),
        width: [12, 30, 60, 60][index] ?? 12,
      })),
      lists.length + 6,
    );
    const onSheet = new Set(columns.organisation.map(({ id }) => id));
    const hidden = new Set(document.profile?.columns.map(({ id }) => id).filter((id) => !onSheet.has(id)));
    /** What this record needs beside its words to be read in again. */
    function keepExact(entry: DocumentEntry, id: string, its: readonly DocumentColumn[], listed = false) {
      const checklist = checklistOf(id);
      const isProfile = id === document.checklists.organisation.id;
      const context = { checklist, columns: its, language, companies: document.companies, listed };
      for (const row of exactValues(entry, isProfile ? { ...context, hidden } : context)) exact.row(row);
    }

    function entryRow(
      sheet: Sheet,
      entry: DocumentEntry,
      its: readonly DocumentColumn[],
      found: readonly string[] = [],
    ) {
      const values = entry.fields.map((field) => field?.words ?? '');
      const confirmed = [
        entry.confirmedBy?.name ?? '',
        entry.confirmedAt === null ? '' : moment(entry.confirmedAt),
        entry.review?.words ?? '',
      ];
      sheet.row([
        entry.number,
        words(entry.status),
        ...values,
        ...found,
        countsInWords(countsOf(entry, its), language),
        ...confirmed,
      ]);
    }

    /** Columns of one row that were answered together share a line. */
    function details(entry: DocumentEntry, its: readonly DocumentColumn[]) {
      let line: string[] = [];
      let last: { answer: DocumentAnswer; row: DocumentRow | null } | undefined;
      visitAnswers(entry, its, (answer, question, row, cell) => {
        if (row !== null && cell !== null && last?.row === row && sameOrigin(last.answer, answer)) {
          line[4] = `${line[4]}, ${cell.label}`;
          return;
        }
        if (last !== undefined) provenance.row(line);
        last = { answer, row };
        line = [
          entry.number,
          entry.name,
          question.label,
          row?.title ?? '',
          cell?.label ?? '',
          words(answer.provenance),
          answer.source ?? '',
          answer.by.name,
          moment(answer.at),
        ];
      });
      if (last !== undefined) provenance.row(line);
      for (const point of entry.open) open.row([entry.number, entry.name, point.label, words(point.kind)]);
    }

    for (const [label, value] of headLines(document, moment)) organisation.row([label, value]);
    if (document.organisation === null) organisation.row([words('organisation'), words('notBegun')]);
    else {
      const { fields } = document.organisation;
      for (const [index, { section, label, law }] of columns.organisation.entries()) {
        const field = fields[index];
        if (!field) continue;
        const from = field.answer === null ? '' : words(field.answer.provenance);
        organisation.row([section === label ? label : `${section}: ${label}`, field.words, law, from]);
      }
      details(document.organisation, columns.organisation);
    }
    if (document.profile !== null)
      keepExact(document.profile.entry, document.checklists.organisation.id, document.profile.columns);

    for await (const page of document.activities) {
      for (const entry of page) {
        entryRow(activities, entry, columns.activity, [entry.dpia?.words ?? '']);
        for (const { at, sheet } of listSheets) {
          for (const row of entry.fields[at]?.rows ?? []) {
            sheet.row([entry.number, entry.name, row.title, ...row.fields.map((field) => field?.words ?? '')]);
          }
        }
        details(entry, columns.activity);
        keepExact(entry, document.checklists.activity.id, columns.activity, true);
      }
      yield* book.bytes();
    }
    for (const [pages, sheet, its, { id }] of [
      [document.processing, processing, columns.processor, document.checklists.processor],
      [document.suppliers, suppliers, columns.supplier, document.checklists.supplier],
    ] as const) {
      for await (const page of pages) {
        for (const entry of page) {
          entryRow(sheet, entry, its);
          details(entry, its);
          keepExact(entry, id, its);
        }
        yield* book.bytes();
      }
    }
    yield* book.finish();
  } finally {
    book.destroy();
  }
}

function sameOrigin(one: DocumentAnswer, other: DocumentAnswer): boolean {
  return (
    one.provenance === other.provenance &&
    one.source === other.source &&
    one.at === other.at &&
    one.by.id === other.by.id
  );
}

/** What every export says of itself. */
export function headLines(
  document: RegisterDocument,
  moment: (instant: string) => string,
): readonly [string, string][] {
  const words = (key: keyof typeof documentWords) => say(documentWords[key], document.language);
  const { organisation, activity, processor, supplier } = document.checklists;
  const versions = [organisation, activity, processor, supplier]
    .map(({ id, version }) => `${id} ${version}`)
    .join(', ');
  return [
    [words('title'), ''],
    [words('madeAt'), `${moment(document.madeAt)} (${document.zone})`],
    [words('madeWith'), document.program],
    [words('versions'), versions],
    [words('standing'), versionInWords(document)],
    [words('ended'), String(document.archived)],
    [words('trail'), `${headInWords(document.audit, document.language)}. ${verifySentence(document.language)}`],
  ];
}

type Words = (key: keyof typeof documentWords) => string;

function dpiaColumn(words: Words): SheetColumn {
  return { header: `${words('dpia')}\n${words('dpiaLaw')}`, width: 40 };
}

/** What was found, and not answered, stands behind the answers. */
function entryColumns(
  columns: readonly DocumentColumn[],
  words: Words,
  found: readonly SheetColumn[] = [],
): readonly SheetColumn[] {
  return [
    { header: words('number'), width: 10 },
    { header: words('status'), width: 12 },
    ...valueColumns(columns),
    ...found,
    { header: words('provenance'), width: 30 },
    { header: words('confirmedBy'), width: 24 },
    { header: words('confirmedAt'), width: 18 },
    { header: words('review'), width: 30 },
  ];
}

function valueColumns(columns: readonly DocumentColumn[]): readonly SheetColumn[] {
  return columns.map((column) => ({ header: headerOf(column), width: column.columns === null ? 30 : 60 }));
}

/** The label with the article below it. */
function headerOf({ label, law, article }: DocumentColumn): string {
  return article === null ? label : `${label}\n${law}`;
}
