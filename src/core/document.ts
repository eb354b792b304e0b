// The register as a document, neutral of any file format: what is in it, in which order, with where it came from.
import type { ChainHead } from './audit.js';
import type { Judgement } from './engine/checklist.js';
import type { OpenReason } from './engine/status.js';
import type { Value } from './engine/value.js';
import type { LookedAs } from './looked.js';
import type { Freshness } from './reviewing.js';
import type { Language } from './text.js';

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
  /** The same where these columns have these values, the first that holds. */
  readonly readsAt: readonly { readonly at: Readonly<Record<string, Value>>; readonly reads: string }[];
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
  /** `tegenspraak`: two answers that cannot both be right. */
  readonly kind: OpenReason | 'tegenspraak';
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
  /** Whether its questions were answered when it was confirmed last, or it was reported unchanged; null for a draft. */
  readonly confirmedAs: LookedAs | null;
  /** When it is to be looked at again; null while it was never confirmed, and where nobody is asked. */
  readonly review: DocumentReview | null;
  /** In the order of the columns of its register; null does not apply. */
  readonly fields: readonly (DocumentField | null)[];
  /** Null where the checklist does not ask about risks. */
  readonly dpia: DocumentDpia | null;
  readonly open: readonly DocumentOpenPoint[];
  /** Paths of answers that another answer contradicts: no document states them as they are. Absent where there are none. */
  readonly clashes?: readonly string[];
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

export type DocumentPart = 'organisation' | 'activity' | 'processor' | 'supplier';

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
    const { answer, rows } = field;
    if (answer !== null && (rows === null || answer.value === null)) visit(answer, question, null, null);
    if (rows !== null && question.columns !== null) visitRows(rows, question, question.columns, visit);
  }
}

function visitRows(
  rows: readonly DocumentRow[],
  question: DocumentColumn,
  columns: readonly DocumentColumn[],
  visit: AnswerVisit,
): void {
  for (const row of rows) {
    for (let at = 0; at < row.fields.length; at += 1) {
      const answer = row.fields[at]?.answer;
      const column = columns[at];
      if (answer && column !== undefined) visit(answer, question, row, column);
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
