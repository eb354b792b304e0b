// The register as a document, neutral of any file format: what is in it, in which order, with where it came from.
import type { ChainHead } from './audit.js';
import type { Answer, Provenance } from './engine/answers.js';
import { valueAt } from './engine/answers.js';
import { applicableQuestions, cellsOf, rowIds } from './engine/applies.js';
import type { Checklist, Column, Judgement, Question, RowsQuestion, Scope, Section } from './engine/checklist.js';
import { cellPath } from './engine/scope.js';
import { type OpenReason, openPoints } from './engine/status.js';
import type { Value } from './engine/value.js';
import { type Freshness, freshnessOf, showFreshness } from './reviewing.js';
import { type Language, say, type Text } from './text.js';
import { dayOf, showDay } from './time.js';

/** Letter of art. 30(1) second sentence; in the register of a processor, of art. 30(2). */
export type Article = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

export interface DocumentColumn {
  readonly id: string;
  /** The title of its section: tells two columns with the same label apart. */
  readonly section: string;
  readonly label: string;
  readonly law: string;
  /** Null for what we keep beyond art. 30. */
  readonly article: Article | null;
  /** Of a question with rows: what stands in one row. */
  readonly columns: readonly DocumentColumn[] | null;
  /** Of a question with rows: a row as a sentence, with `{column}` for what stands in it; null where it has none. */
  readonly reads: string | null;
  /** Picked from options, which begin with a capital. */
  readonly picked: boolean;
}

/** Who: the name is what people read; erased people keep their id. */
export interface DocumentPerson {
  readonly id: string;
  readonly name: string;
}

export interface DocumentAnswer {
  /** Null is "weet ik niet". */
  readonly value: Value | null;
  readonly provenance: 'standaard' | 'bevestigd' | 'onbekend' | 'import';
  readonly source: string | null;
  readonly by: DocumentPerson;
  readonly at: string;
}

/** One question of one record. */
export interface DocumentField {
  /** What a person reads, one line per row; says so when it is unknown or missing. */
  readonly words: string;
  /** Null while it was never answered. */
  readonly answer: DocumentAnswer | null;
  /** Of a question with rows, otherwise null. */
  readonly rows: readonly DocumentRow[] | null;
}

export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  /** In the order of the columns of its question; null does not apply. */
  readonly fields: readonly (DocumentField | null)[];
}

/** A question of a record that still wants attention; one with several open cells is one point. */
export interface DocumentOpenPoint {
  readonly path: string;
  readonly label: string;
  readonly kind: OpenReason;
}

/** What a person sees of the difference between two moments: one for each record. */
export interface RegisterChange {
  /** "V-003 Klanten", by its newer name. */
  readonly name: string;
  readonly kind: 'added' | 'ended' | 'changed';
  /** Labels of the questions whose answer differs. */
  readonly labels: readonly string[];
}

/** What the pre-check says about a DPIA (art. 35); worked out from the answers, and no answer itself. */
export interface DocumentDpia {
  readonly outcome: Judgement['outcome'];
  /** On the list of the authority, with a condition that a person has to judge. */
  readonly likely: boolean;
  readonly words: string;
}

export interface DocumentReview extends Freshness {
  readonly words: string;
}

export interface DocumentEntry {
  readonly id: string;
  /** The template it was begun from: what is asked depends on it. */
  readonly template: string | null;
  /** "V-003"; empty for a register without numbers. */
  readonly number: string;
  readonly name: string;
  readonly status: 'concept' | 'active';
  readonly checklistVersion: number;
  readonly confirmedBy: DocumentPerson | null;
  readonly confirmedAt: string | null;
  /** When it is to be looked at again; null while it was never confirmed, and where nobody is asked. */
  readonly review: DocumentReview | null;
  /** In the order of the columns of its register; null does not apply. */
  readonly fields: readonly (DocumentField | null)[];
  /** Null where the checklist does not ask about risks. */
  readonly dpia: DocumentDpia | null;
  readonly open: readonly DocumentOpenPoint[];
}

/** Everything but the records of a register, which come in pages. */
export interface RegisterDocument {
  readonly language: Language;
  readonly zone: string;
  readonly madeAt: string;
  readonly program: string;
  readonly checklists: Readonly<Record<DocumentPart, { readonly id: string; readonly version: number }>>;
  readonly columns: Readonly<Record<DocumentPart, readonly DocumentColumn[]>>;
  /** Null while the profile of the organisation was never begun. */
  readonly organisation: DocumentEntry | null;
  /** The same with all that we keep beyond art. 30, for who takes the whole register along. */
  readonly profile: { readonly entry: DocumentEntry; readonly columns: readonly DocumentColumn[] } | null;
  /** Names of companies by record id: other records name them before their own list comes. */
  readonly companies: ReadonlyMap<string, string>;
  /** Each may be read once. */
  readonly activities: AsyncIterable<readonly DocumentEntry[]>;
  /** The register of art. 30(2): what the organisation does as a processor, for each client. */
  readonly processing: AsyncIterable<readonly DocumentEntry[]>;
  readonly suppliers: AsyncIterable<readonly DocumentEntry[]>;
  /** Activities that have ended and so are left out, of both registers. */
  readonly archived: number;
  /** The last version that was signed off, or the one that this document shows; null while there is none. */
  readonly version: DocumentVersion | null;
  readonly audit: ChainHead;
}

export interface DocumentVersion {
  readonly n: number;
  readonly at: string;
  readonly by: DocumentPerson;
  /** SHA-256 of the canonical JSON that was signed. */
  readonly hash: string;
  /** What differs from it in this document. */
  readonly changes: readonly RegisterChange[];
}

/** "Versie 3, vastgesteld op 24 november 2026 door Fatima de Vries. Daarna gewijzigd: V-003 Klanten." */
export function versionInWords({
  version,
  language,
  zone,
}: Pick<RegisterDocument, 'version' | 'language' | 'zone'>): string {
  if (version === null) return say(documentWords.noVersion, language);
  const day = showDay(dayOf(version.at, zone), language);
  const words = say(documentWords.signed, language, { n: version.n, day, who: version.by.name });
  if (version.changes.length === 0) return words;
  const names = version.changes.map(({ name }) => name).join(', ');
  return `${words} ${say(documentWords.changedSince, language, { names })}`;
}

export type DocumentPart = 'organisation' | 'activity' | 'processor' | 'supplier';

/** Command that shows whether the trail still is what the head says. */
export const verifyCommand = 'node dist/src/main.js audit-verify';

/** `art-30`: only what the law asks to be in the register; `all`: with what we keep beyond it. */
export type Extent = 'art-30' | 'all';

/** Questions of a checklist as columns: the name, then art. 30 in its order, then what we keep beyond it. */
export function columnsOf(checklist: Checklist, language: Language, extent: Extent = 'all'): readonly DocumentColumn[] {
  const sections = new Map(
    checklist.sections.flatMap(({ title, questions }) => questions.map((each) => [each, title])),
  );
  return questionsInOrder(checklist, extent).map((question) => {
    const title = sections.get(question);
    return columnOf(question, title === undefined ? '' : say(title, language), language);
  });
}

/** What turning a record into an entry needs beside its answers. */
export interface EntryContext {
  readonly scope: Scope;
  readonly extent: Extent;
  readonly language: Language;
  /** A stored value in words. */
  readonly show: (question: Column, value: Value) => string;
  readonly person: (id: string) => DocumentPerson;
}

export interface EntryHead {
  readonly id: string;
  readonly template: string | null;
  readonly number: number;
  readonly title: string;
  readonly status: 'concept' | 'active';
  readonly checklistVersion: number;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
}

/** One record as it counts now: answers that do not apply any more are not in it. */
export function entryOf(record: EntryHead, context: EntryContext): DocumentEntry {
  const { checklist } = context.scope;
  const questions = questionsInOrder(checklist, context.extent);
  const applies = new Set(
    checklist.sections.flatMap((section) =>
      section.beside && !wasAnswered(section, context.scope) ? [] : applicableQuestions(section, context.scope),
    ),
  );
  const fields = questions.map((question) => (applies.has(question) ? fieldOf(question, context) : null));
  const open = openPoints(context.scope).filter(({ question }) => questions.includes(question));
  return {
    id: record.id,
    template: record.template,
    number: checklist.prefix === undefined ? '' : `${checklist.prefix}-${String(record.number).padStart(3, '0')}`,
    name: record.title,
    status: record.status,
    checklistVersion: record.checklistVersion,
    confirmedBy: record.confirmedBy === null ? null : context.person(record.confirmedBy),
    confirmedAt: record.confirmedAt,
    review: reviewOf(record, context),
    fields,
    dpia: dpiaOf(applies, context),
    open: open.map(({ path, question, reason }) => ({
      path,
      label: say(question.label, context.language),
      kind: reason,
    })),
  };
}

function reviewOf(record: EntryHead, { scope, language }: EntryContext): DocumentReview | null {
  const { now, zone } = scope.facts;
  const freshness = freshnessOf(record, scope, dayOf(now, zone));
  return freshness === undefined ? null : { ...freshness, words: showFreshness(freshness, language) };
}

/** Whether anything was ever stored here. What was only offered is not worth working out: it would say nothing. */
function wasAnswered(section: Section, { answers }: Scope): boolean {
  for (const path of answers.keys()) {
    if (section.questions.some(({ id }) => path === id || path.startsWith(`${id}/`))) return true;
  }
  return false;
}

function dpiaOf(applies: ReadonlySet<Question>, { scope, language }: EntryContext): DocumentDpia | null {
  const found = scope.checklist.judges?.(scope, applies);
  return found === undefined ? null : { ...found, words: say(found.words, language) };
}

/** Where an answer stands: a question, and for one in a list of rows its row and column. */
export type AnswerVisit = (
  answer: DocumentAnswer,
  question: DocumentColumn,
  row: DocumentRow | null,
  column: DocumentColumn | null,
) => void;

/** Visits every answer of an entry in the order of its columns; a list of rows gives its rows, not itself. */
export function visitAnswers(entry: DocumentEntry, columns: readonly DocumentColumn[], visit: AnswerVisit): void {
  for (let index = 0; index < columns.length; index += 1) {
    const question = columns[index];
    const field = entry.fields[index];
    if (question === undefined || field === null || field === undefined) continue;
    if (field.answer !== null && (field.rows === null || field.answer.value === null)) {
      visit(field.answer, question, null, null);
    }
    if (field.rows === null || question.columns === null) continue;
    for (const row of field.rows) {
      for (let at = 0; at < row.fields.length; at += 1) {
        const cell = row.fields[at];
        const column = question.columns[at];
        if (cell === null || cell === undefined || cell.answer === null || column === undefined) continue;
        visit(cell.answer, question, row, column);
      }
    }
  }
}

/** Answers of an entry by where they come from; `ontbreekt` counts questions. */
export interface ProvenanceCounts {
  readonly bevestigd: number;
  /** Suggested by a template or read from a file, and not confirmed by anybody. */
  readonly standaard: number;
  readonly onbekend: number;
  readonly ontbreekt: number;
}

export function countsOf(entry: DocumentEntry, columns: readonly DocumentColumn[]): ProvenanceCounts {
  const counts = { bevestigd: 0, standaard: 0, onbekend: 0, import: 0 };
  visitAnswers(entry, columns, ({ provenance }) => {
    counts[provenance] += 1;
  });
  return {
    bevestigd: counts.bevestigd,
    standaard: counts.standaard + counts.import,
    onbekend: counts.onbekend,
    ontbreekt: entry.open.filter(({ kind }) => kind === 'ontbreekt').length,
  };
}

/** "12 bevestigd, 3 voorgesteld, 1 onbekend"; what there is none of is left out. */
export function countsInWords(counts: ProvenanceCounts, language: Language): string {
  const parts: string[] = [];
  for (const kind of ['bevestigd', 'standaard', 'onbekend', 'ontbreekt'] as const) {
    if (counts[kind] > 0) parts.push(`${counts[kind]} ${say(documentWords[kind], language)}`);
  }
  return parts.join(', ');
}

const order: Readonly<Record<Extent, WeakMap<Checklist, readonly Question[]>>> = {
  all: new WeakMap(),
  'art-30': new WeakMap(),
};

function questionsInOrder(checklist: Checklist, extent: Extent): readonly Question[] {
  const known = order[extent].get(checklist);
  if (known !== undefined) return known;
  const ranked = checklist.sections
    .flatMap((section) => section.questions)
    .map((question) => ({ question, article: articleOf(question), named: question.id === checklist.name }))
    .filter(({ article }) => extent === 'all' || article !== null)
    .map(({ question, article, named }) => ({ question, rank: named ? '' : (article ?? 'z') }))
    .sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0));
  const questions = ranked.map(({ question }) => question);
  order[extent].set(checklist, questions);
  return questions;
}

/** The letter stands in the question's own law line: "Art. 30 lid 1 onder b", or lid 2 for a processor. */
function articleOf(question: Question): Article | null {
  const letter = /\b30\b\D{0,12}[12]\D{0,16}?\b([a-g])\b/.exec(question.law.nl)?.[1];
  return articles.find((article) => article === letter) ?? null;
}

const articles: readonly Article[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function columnOf(question: Question, section: string, language: Language): DocumentColumn {
  return {
    id: question.id,
    section,
    label: say(question.label, language),
    law: say(question.law, language),
    article: articleOf(question),
    columns: question.kind === 'rows' ? question.columns.map((column) => columnOf(column, section, language)) : null,
    reads: question.kind === 'rows' && question.reads !== undefined ? say(question.reads, language) : null,
    picked: question.kind === 'choice',
  };
}

function fieldOf(question: Question, context: EntryContext): DocumentField {
  if (question.kind !== 'rows') return leafOf(question, question.id, context);
  const answer = answerAt(question.id, context);
  // What was only offered, and never answered, says nothing about the organisation.
  const says = ({ fields }: DocumentRow) => !question.optional || fields.some((field) => field?.answer);
  const rows = rowIds(question, context.scope)
    .map((id) => rowOf(question, id, context))
    .filter(says);
  if (rows.length > 0) return { words: rows.map((row) => lineOf(question, row, context)).join('\n'), answer, rows };
  const none = answer !== null && answer.value !== null;
  return {
    words: none ? say(documentWords.none, context.language) : emptyWords(question, answer, context),
    answer,
    rows,
  };
}

function rowOf(question: RowsQuestion, id: string, context: EntryContext): DocumentRow {
  const applies = cellsOf(question, id, context.scope).map(({ column }) => column);
  const fields = question.columns.map((column) =>
    applies.includes(column) ? leafOf(column, cellPath(question, id, column), context) : null,
  );
  return { id, title: titleOf(question, id, context), fields };
}

/** What a row is called: the value of its title column, or the option it was made for. */
function titleOf(question: RowsQuestion, id: string, context: EntryContext): string {
  if (question.forEach !== undefined) {
    const option = question.forEach.from(context.scope).find((candidate) => candidate.id === id);
    if (option) return say(option.label, context.language);
  }
  const column = question.columns.find((candidate) => candidate.id === question.title);
  const value = column && valueAt(context.scope.answers, cellPath(question, id, column));
  return column === undefined || value === undefined
    ? say(question.item, context.language)
    : context.show(column, value);
}

/** "Bestellingen leveren (grondslag: overeenkomst; …)", without the column that is the title. */
function lineOf(question: RowsQuestion, row: DocumentRow, context: EntryContext): string {
  const rest = row.fields.flatMap((field, index) => {
    const column = question.columns[index];
    if (field === null || field.words === '' || column === undefined) return [];
    if (column.id === question.title && question.forEach === undefined) return [];
    return [`${say(column.label, context.language)}: ${oneLine(field.words)}`];
  });
  return rest.length === 0 ? oneLine(row.title) : `${oneLine(row.title)} (${rest.join('; ')})`;
}

const oneLine = (words: string) => (words.includes('\n') ? words.replace(/\s*\n\s*/g, ', ') : words);

function leafOf(question: Column, path: string, context: EntryContext): DocumentField {
  const answer = answerAt(path, context);
  if (answer === null || answer.value === null)
    return { words: emptyWords(question, answer, context), answer, rows: null };
  return { words: context.show(question, answer.value), answer, rows: null };
}

function emptyWords(question: Question, answer: DocumentAnswer | null, { language }: EntryContext): string {
  if (answer !== null) return say(documentWords.notKnown, language);
  return question.optional ? '' : say(documentWords.missing, language);
}

const shown: Readonly<Record<Provenance, DocumentAnswer['provenance'] | null>> = {
  standaard: 'standaard',
  bevestigd: 'bevestigd',
  onbekend: 'onbekend',
  import: 'import',
  vervallen: null,
  gewist: null,
};

function answerAt(path: string, { scope, person }: EntryContext): DocumentAnswer | null {
  const answer: Answer | undefined = scope.answers.get(path);
  const provenance = answer === undefined ? null : shown[answer.provenance];
  if (answer === undefined || provenance === null) return null;
  return { value: answer.value, provenance, source: answer.source, by: person(answer.by), at: answer.at };
}

/** Names of sheets, headers and states; the words of questions come from their checklist. */
export const documentWords = {
  register: { nl: 'Verwerkingen', en: 'Processing activities' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  processor: { nl: 'Verwerker', en: 'Processor' },
  processorRegister: {
    nl: 'Register van de verwerker (art. 30 lid 2 AVG)',
    en: 'Record of the processor (art. 30(2) GDPR)',
  },
  suppliers: { nl: 'Leveranciers', en: 'Suppliers' },
  openPoints: { nl: 'Open punten', en: 'Open points' },
  provenance: { nl: 'Herkomst', en: 'Provenance' },
  longTexts: { nl: 'Lange teksten', en: 'Long texts' },
  number: { nl: 'Nummer', en: 'Number' },
  name: { nl: 'Naam', en: 'Name' },
  status: { nl: 'Status', en: 'Status' },
  dpia: { nl: 'Is een DPIA nodig?', en: 'Is a DPIA needed?' },
  dpiaLaw: { nl: 'Art. 35 AVG', en: 'Art. 35 GDPR' },
  confirmedBy: { nl: 'Bevestigd door', en: 'Confirmed by' },
  confirmedAt: { nl: 'Bevestigd op', en: 'Confirmed on' },
  review: { nl: 'Nakijken', en: 'To be checked' },
  concept: { nl: 'concept', en: 'draft' },
  active: { nl: 'bevestigd', en: 'confirmed' },
  activity: { nl: 'Verwerking', en: 'Activity' },
  row: { nl: 'Regel', en: 'Row' },
  cell: { nl: 'Onderdeel', en: 'Part of it' },
  question: { nl: 'Vraag', en: 'Question' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  source: { nl: 'Bron', en: 'Source' },
  by: { nl: 'Door', en: 'By' },
  at: { nl: 'Op', en: 'On' },
  part: { nl: 'Deel', en: 'Part' },
  text: { nl: 'Tekst', en: 'Text' },
  law: { nl: 'Wet', en: 'Law' },
  bevestigd: { nl: 'bevestigd', en: 'confirmed' },
  standaard: { nl: 'voorgesteld, nog niet bevestigd', en: 'suggested, not yet confirmed' },
  import: { nl: 'ingelezen, nog niet bevestigd', en: 'imported, not yet confirmed' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
  ontbreekt: { nl: 'nog niet ingevuld', en: 'not filled in yet' },
  onbevestigd: { nl: 'nog niet bevestigd', en: 'not confirmed yet' },
  none: { nl: 'geen', en: 'none' },
  notKnown: { nl: 'Nog niet bekend', en: 'Not known yet' },
  missing: { nl: 'Nog niet ingevuld', en: 'Not filled in yet' },
  title: {
    nl: 'Register van verwerkingsactiviteiten (art. 30 AVG)',
    en: 'Record of processing activities (art. 30 GDPR)',
  },
  madeAt: { nl: 'Gemaakt op', en: 'Made on' },
  madeWith: { nl: 'Gemaakt met', en: 'Made with' },
  versions: { nl: 'Vragenlijsten', en: 'Checklists' },
  version: { nl: 'versie', en: 'version' },
  ended: { nl: 'Beëindigde verwerkingen, niet in dit register', en: 'Ended activities, not in this register' },
  trail: { nl: 'Controlespoor', en: 'Audit trail' },
  head: { nl: 'regel {n}, sha256 {hash}', en: 'line {n}, sha256 {hash}' },
  verify: {
    nl: 'Wie de bot beheert, kan dit nagaan met: {command}. Die regel moet nog bestaan en dezelfde code hebben.',
    en: 'Whoever runs the bot can verify this with: {command}. That line must still exist and have the same code.',
  },
  formerPerson: { nl: 'oud-medewerker', en: 'former employee' },
  standing: { nl: 'Vastgestelde versie', en: 'Signed version' },
  noVersion: {
    nl: 'Nog niet vastgesteld: dit is een werkversie.',
    en: 'Not signed off yet: this is a working version.',
  },
  signed: {
    nl: 'Versie {n}, vastgesteld op {day} door {who}.',
    en: 'Version {n}, signed off on {day} by {who}.',
  },
  changedSince: { nl: 'Daarna gewijzigd: {names}.', en: 'Changed since: {names}.' },
  notBegun: { nl: 'Nog niet begonnen', en: 'Not begun yet' },
  continued: { nl: '… (vervolg op blad "{sheet}")', en: '… (continued on sheet "{sheet}")' },
} satisfies Readonly<Record<string, Text>>;

/** Sheets of questions with rows that go by the word of the law; others by their own label. */
export const listNames: Readonly<Record<string, Text>> = {
  purposes: { nl: 'Doelen', en: 'Purposes' },
  retention: { nl: 'Bewaartermijnen', en: 'Retention periods' },
  transfers: { nl: 'Doorgifte', en: 'Transfers' },
};

/** "regel 812, sha256 ab12…" */
export function headInWords(head: ChainHead, language: Language): string {
  return say(documentWords.head, language, { n: head.n, hash: head.hash });
}

export function verifySentence(language: Language): string {
  return say(documentWords.verify, language, { command: verifyCommand });
}
