// The register as a workbook: an overview for paper first, the activities as one wide table last. What lies between is data
// beside them: the organisation, lists, and where every answer came from. Why it is hidden: docs/decisions/0021.

import {
  type DocumentAnswer,
  type DocumentColumn,
  type DocumentEntry,
  type DocumentRow,
  type RegisterDocument,
  visitAnswers,
} from '../../src/core/document.js';
import {
  documentWords,
  headInWords,
  listNames,
  originInWords,
  statusInWords,
  verifySentence,
  versionInWords,
} from '../../src/core/document-words.js';
import { say } from '../../src/core/text.js';
import { dayOf, showDay } from '../../src/core/time.js';
import { exactColumns, exactValues } from '../../src/registers/import/rules/exact-values.js';
import { checklistOf } from '../../src/registers/index.js';
import { momentsIn } from './moment.js';
import { paperColumns, paperRow } from './paper-sheet.js';
import { createWorkbook, type Sheet } from './workbook.js';
import type { SheetColumn } from './workbook-files.js';

type Words = (key: keyof typeof documentWords) => string;
type Book = ReturnType<typeof createWorkbook>;

const headed =
  (words: Words) =>
  (key: keyof typeof documentWords, width: number): SheetColumn => ({ header: words(key), width });

export async function* writeXlsx(document: RegisterDocument): AsyncGenerator<Uint8Array> {
  const words: Words = (key) => say(documentWords[key], document.language);
  const column = headed(words);
  const book = createWorkbook({
    overflow: {
      name: words('longTexts'),
      columns: [column('source', 24), column('number', 12), column('part', 8), column('text', 100)],
      place: Number.MAX_SAFE_INTEGER - 1,
      use: 'hidden',
    },
    continued: words('continued').replace('{sheet}', words('longTexts')),
    foot: footOf(document),
  });
  async function* written(pages: RegisterDocument['suppliers'], write: (entry: DocumentEntry) => void) {
    for await (const page of pages) {
      for (const entry of page) write(entry);
      yield* book.bytes();
    }
  }
  try {
    const { checklists, columns } = document;
    const register = new Register(document, words, book);
    register.organisation();
    yield* written(document.activities, (entry) => register.activity(entry));
    yield* written(document.processing, (entry) => {
      register.sheets.overview.row(paperRow(entry, columns.processor, document.language, true));
      register.plain(register.sheets.processing, entry, columns.processor, checklists.processor.id);
    });
    yield* written(document.suppliers, (entry) =>
      register.plain(register.sheets.suppliers, entry, columns.supplier, checklists.supplier.id),
    );
    yield* book.finish();
  } finally {
    book.destroy();
  }
}

/** The sheets; the one with most rows is first here, and each has its place in the workbook. */
function openSheets({ language, columns }: RegisterDocument, words: Words, book: Book) {
  const column = headed(words);
  const lists = columns.activity.filter((each) => each.columns !== null);
  const listName = ({ id, label }: DocumentColumn) => {
    const name = listNames[id];
    return name === undefined ? label : say(name, language);
  };
  return {
    provenance: book.addSheet(
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
      hidden(lists.length + 6),
    ),
    organisation: book.addSheet(
      words('organisation'),
      [column('question', 40), column('answer', 70), column('law', 45), column('provenance', 30)],
      hidden(1),
    ),
    activities: book.addSheet(words('register'), entryColumns(columns.activity, words, [dpiaColumn(words)]), {
      place: Number.MAX_SAFE_INTEGER,
      use: 'data',
    }),
    overview: book.addSheet(words('overview'), paperColumns(language), { place: 0, use: 'paper' }),
    lists: lists.map((list, index) => ({
      at: columns.activity.indexOf(list),
      sheet: book.addSheet(
        listName(list),
        [column('number', 10), column('activity', 30), column('row', 30), ...valueColumns(list.columns ?? [])],
        hidden(index + 2),
      ),
    })),
    processing: book.addSheet(words('processor'), entryColumns(columns.processor, words), hidden(lists.length + 3)),
    suppliers: book.addSheet(words('suppliers'), entryColumns(columns.supplier, words), hidden(lists.length + 4)),
    open: book.addSheet(
      words('openPoints'),
      [column('number', 10), column('name', 30), column('question', 45), column('status', 24)],
      hidden(lists.length + 5),
    ),
    exact: book.addSheet(
      say(documentWords.forReadingIn, language),
      exactColumns.map((header, index) => ({
        header: say(header, language),
        width: [12, 30, 60, 60][index] ?? 12,
      })),
      hidden(lists.length + 7),
    ),
  };
}

const hidden = (place: number) => ({ place, use: 'hidden' }) as const;

/** Puts what is in the register on its sheets. */
class Register {
  readonly sheets: ReturnType<typeof openSheets>;
  readonly #document: RegisterDocument;
  readonly #words: Words;
  readonly #moment: (instant: string) => string;
  /** Questions of the organisation that stand on no sheet. */
  readonly #hidden: ReadonlySet<string>;

  constructor(document: RegisterDocument, words: Words, book: Book) {
    this.sheets = openSheets(document, words, book);
    this.#document = document;
    this.#words = words;
    this.#moment = momentsIn(document.zone);
    const onSheet = new Set(document.columns.organisation.map(({ id }) => id));
    this.#hidden = new Set(document.profile?.columns.map(({ id }) => id).filter((id) => !onSheet.has(id)));
  }

  organisation(): void {
    const { columns, organisation, profile, checklists } = this.#document;
    const sheet = this.sheets.organisation;
    for (const [label, value] of headLines(this.#document, this.#moment)) sheet.row([label, value]);
    this.sheets.overview.row(this.#aboutRow());
    if (organisation === null) sheet.row([this.#words('organisation'), this.#words('notBegun')]);
    else {
      for (const [index, { section, label, law }] of columns.organisation.entries()) {
        const field = organisation.fields[index];
        if (!field) continue;
        const from = field.answer === null ? '' : this.#words(field.answer.provenance);
        sheet.row([section === label ? label : `${section}: ${label}`, field.words, law, from]);
      }
      this.#details(organisation, columns.organisation);
    }
    if (profile !== null) this.#keepExact(profile.entry, checklists.organisation.id, profile.columns);
  }

  /** Who it is the register of, and where everything else stands, above the activities. */
  #aboutRow(): readonly string[] {
    const { columns, organisation, language } = this.#document;
    const known = columns.organisation.flatMap(({ label }, index) => {
      const field = organisation?.fields[index];
      return field?.answer?.value ? [`${label}: ${field.words}`] : [];
    });
    return [this.#words('organisation'), known.join('\n'), say(documentWords.hiddenSheets, language)];
  }

  activity(entry: DocumentEntry): void {
    const columns = this.#document.columns.activity;
    this.sheets.overview.row(paperRow(entry, columns, this.#document.language));
    this.#entryRow(this.sheets.activities, entry, columns, [entry.dpia?.words ?? '']);
    for (const { at, sheet } of this.sheets.lists) {
      for (const row of entry.fields[at]?.rows ?? []) {
        sheet.row([entry.number, entry.name, row.title, ...row.fields.map((field) => field?.words ?? '')]);
      }
    }
    this.#details(entry, columns);
    this.#keepExact(entry, this.#document.checklists.activity.id, columns, true);
  }

  /** An entry whose lists stand in its own row. */
  plain(sheet: Sheet, entry: DocumentEntry, columns: readonly DocumentColumn[], checklist: string): void {
    this.#entryRow(sheet, entry, columns);
    this.#details(entry, columns);
    this.#keepExact(entry, checklist, columns);
  }

  #entryRow(sheet: Sheet, entry: DocumentEntry, its: readonly DocumentColumn[], found: readonly string[] = []): void {
    sheet.row([
      entry.number,
      statusInWords(entry, this.#document.language),
      ...entry.fields.map((field) => field?.words ?? ''),
      ...found,
      originInWords(entry, its, this.#document.language),
      entry.confirmedBy?.name ?? '',
      entry.confirmedAt === null ? '' : this.#moment(entry.confirmedAt),
      entry.review?.words ?? '',
    ]);
  }

  /** Columns of one row that were answered together share a line. */
  #details(entry: DocumentEntry, its: readonly DocumentColumn[]): void {
    const { provenance, open } = this.sheets;
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
        this.#words(answer.provenance),
        answer.source ?? '',
        answer.by.name,
        this.#moment(answer.at),
      ];
    });
    if (last !== undefined) provenance.row(line);
    for (const point of entry.open) open.row([entry.number, entry.name, point.label, this.#words(point.kind)]);
  }

  /** What this record needs beside its words to be read in again. */
  #keepExact(entry: DocumentEntry, id: string, columns: readonly DocumentColumn[], listed = false): void {
    const { language, companies, checklists } = this.#document;
    const context = { checklist: checklistOf(id), columns, language, companies, listed };
    const isProfile = id === checklists.organisation.id;
    for (const row of exactValues(entry, isProfile ? { ...context, hidden: this.#hidden } : context))
      this.sheets.exact.row(row);
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

/** "Register van verwerkingsactiviteiten (art. 30 AVG) · 24 november 2026". */
function footOf({ language, madeAt, zone }: RegisterDocument): string {
  return `${say(documentWords.title, language)} · ${showDay(dayOf(madeAt, zone), language)}`;
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
