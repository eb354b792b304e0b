// The register held as a whole, for documents that look at all of it at once.
import type { DocumentColumn, DocumentEntry, DocumentField, DocumentRow, RegisterDocument } from './document.js';
import type { Choice, Value } from './engine/value.js';
import { say, type Text, t } from './text.js';
import { dayOf, showDay } from './time.js';

type Paged = 'activities' | 'processing' | 'suppliers';
export interface WholeRegister extends Omit<RegisterDocument, Paged> {
  readonly activities: readonly DocumentEntry[];
  readonly processing: readonly DocumentEntry[];
  readonly suppliers: readonly DocumentEntry[];
}

/** Who did what to a record, newest first, in words. */
export type History = (record: string) => readonly string[];

export async function wholeRegister(document: RegisterDocument): Promise<WholeRegister> {
  return {
    ...document,
    activities: await collected(document.activities),
    processing: await collected(document.processing),
    suppliers: await collected(document.suppliers),
  };
}

async function collected(pages: AsyncIterable<readonly DocumentEntry[]>): Promise<readonly DocumentEntry[]> {
  const entries: DocumentEntry[] = [];
  for await (const page of pages) entries.push(...page);
  return entries;
}

/**
 * What people confirmed in one record, by the ids of its questions; what is only suggested or unknown is not there, nor what
 * another answer contradicts.
 */
export interface Confirmed {
  /** Null where it is not answered, not confirmed or does not apply. */
  words(question: string): string | null;
  value(question: string): Value | null;
  /** The ids that were picked, and what was written behind "anders, namelijk". */
  picks(question: string): readonly Choice[];
  rows(question: string): readonly Confirmed[];
}

export function confirmedIn(entry: DocumentEntry, columns: readonly DocumentColumn[]): Confirmed {
  return reading(entry.fields, columns, '', new Set(entry.clashes));
}

function reading(
  fields: readonly (DocumentField | null)[],
  columns: readonly DocumentColumn[],
  at: string,
  clashes: ReadonlySet<string>,
): Confirmed {
  const places = new Map(columns.map(({ id }, index) => [id, index]));
  const field = (question: string) => {
    const index = places.get(question);
    return index === undefined ? undefined : { field: fields[index], column: columns[index] };
  };
  const answered = (question: string) => {
    const found = field(question)?.field;
    if (clashes.has(`${at}${question}`)) return undefined;
    return found?.answer?.provenance === 'bevestigd' && found.answer.value !== null ? found : undefined;
  };
  return {
    words: (question) => answered(question)?.words ?? null,
    value: (question) => answered(question)?.answer?.value ?? null,
    picks(question) {
      const value = answered(question)?.answer?.value;
      if (typeof value === 'string') return [value];
      if (Array.isArray(value)) return value;
      return typeof value === 'object' && value !== null && 'other' in value ? [value] : [];
    },
    rows(question) {
      const found = field(question);
      const inside = found?.column?.columns ?? [];
      return (found?.field?.rows ?? []).map((row: DocumentRow) =>
        reading(row.fields, inside, `${question}/${row.id}/`, clashes),
      );
    },
  };
}

/** Only what is in use and was confirmed by somebody. */
export const confirmedActivities = ({ activities }: WholeRegister): readonly DocumentEntry[] =>
  activities.filter(({ status, confirmedAt }) => status === 'active' && confirmedAt !== null);

/** How an organisation is called that did not say its name yet. */
export const unnamed: Text = t('Onze organisatie', 'Our organisation');

const words = {
  working: t('werkversie', 'working version'),
  version: t('versie {n}', 'version {n}'),
  changed: t('versie {n}, daarna gewijzigd', 'version {n}, changed since'),
} as const satisfies Readonly<Record<string, Text>>;

export function organisationName(document: WholeRegister): string {
  const index = document.columns.organisation.findIndex(({ id }) => id === 'name');
  const field = document.organisation?.fields[index];
  return field?.answer?.value ? field.words : say(unnamed, document.language);
}

/** "Bakkerij de Vries · 24 november 2026 · versie 3": stands on each page. */
export function standingLine(document: WholeRegister): string {
  const { language, version } = document;
  const standing =
    version === null
      ? say(words.working, language)
      : say(version.changes.length > 0 ? words.changed : words.version, language, { n: version.n });
  const day = showDay(dayOf(document.madeAt, document.zone), language);
  return [organisationName(document), day, standing].join(' · ');
}

/** As `standingLine`, for who need not know how far the register is. */
export function publicLine(document: WholeRegister): string {
  const { language, version } = document;
  const day = showDay(dayOf(document.madeAt, document.zone), language);
  const signed = version !== null && version.changes.length === 0;
  const parts = [organisationName(document), day, ...(signed ? [say(words.version, language, { n: version.n })] : [])];
  return parts.join(' · ');
}
