// A register in memory: every question of real checklists answered, for the tests and the bench of exports.

import type { DocumentContents, DocumentRequest } from '../../../src/app/ports/documents.js';
import type { StoredRecord } from '../../../src/app/ports/records.js';
import type { RegisterDocument } from '../../../src/core/document.js';
import type { Answer, Provenance } from '../../../src/core/engine/answers.js';
import type { Checklist, Column } from '../../../src/core/engine/checklist.js';
import type { Template } from '../../../src/core/engine/template.js';
import type { Value } from '../../../src/core/engine/value.js';
import type { Language } from '../../../src/core/text.js';
import { wholeRegister } from '../../../src/core/whole-register.js';
import { checklistOf } from '../../../src/registers/index.js';
import { type RegisterSource, registerOf } from '../../../src/registers/overview/papers/register-document.js';
import type { RegisterRepositories } from '../../../src/registers/overview/papers/register-store.js';
import { registerProse } from '../../../src/registers/overview/rules/papers/register-prose.js';

export const checklists = {
  organisation: checklistOf('organisation'),
  activity: checklistOf('controller-activity'),
  processor: checklistOf('processor-activity'),
  supplier: checklistOf('supplier'),
};

/** What one record answers, by path; a bare value is confirmed. */
export type Given = Readonly<
  Record<string, Value | null | { value: Value | null; provenance: Provenance; source?: string }>
>;

export interface SampleOptions {
  readonly activities?: readonly Given[];
  readonly processing?: readonly Given[];
  readonly suppliers?: readonly Given[];
  readonly organisation?: Given | null;
  readonly statuses?: readonly StoredRecord['status'][];
  readonly language?: Language;
  /** The template that every activity was begun from. */
  readonly template?: Template;
}

export const at = '2026-11-24T08:14:00.000Z';

/** A register in memory as the worker sees it. */
export function sampleContents(options: SampleOptions): DocumentContents {
  const { store, ...source } = sampleSource(options);
  const request = { organisation: 'o1', language: options.language ?? 'nl', at } as const;
  const register = () => store.read((repositories) => registerOf(repositories, source, request));
  const none = () => Promise.reject(new Error('There is none here.'));
  const prose = async () => registerProse(await wholeRegister(await register()), () => []);
  return { register, prose, picture: none, table: none, dossier: none };
}

export function sampleSource({
  activities = [],
  processing = [],
  suppliers = [],
  organisation = {},
  statuses = [],
  language = 'nl',
  template,
}: SampleOptions): RegisterSource & RegisterStore {
  const given = new Map<string, Given>();
  const record =
    (checklist: Checklist, prefix: string) =>
    (answers: Given, index: number): StoredRecord => {
      const id = `${prefix}${index + 1}`;
      given.set(id, answers);
      return {
        id,
        organisation: 'o1',
        register: checklist.id,
        number: index + 1,
        status: statuses[index] ?? 'active',
        title: typeof answers['name'] === 'string' ? answers['name'] : '',
        template: checklist === checklists.activity ? (template?.id ?? null) : null,
        checklistVersion: checklist.version,
        createdBy: 'p1',
        createdAt: at,
        confirmedBy: 'p1',
        confirmedAt: at,
        archivedReason: null,
        digestKey: null,
      };
    };
  const records: Readonly<Record<string, readonly StoredRecord[]>> = {
    [checklists.organisation.id]: (organisation === null ? [] : [organisation]).map(
      record(checklists.organisation, 'o'),
    ),
    [checklists.activity.id]: activities.map(record(checklists.activity, 'a')),
    [checklists.processor.id]: processing.map(record(checklists.processor, 'w')),
    [checklists.supplier.id]: suppliers.map(record(checklists.supplier, 's')),
  };
  const repositories: RegisterRepositories = {
    organisations: { get: async (id) => ({ id, language, zone: 'Europe/Amsterdam' }) },
    versions: { list: async () => [], content: async () => undefined },
    people: {
      merged: async () => new Map(),
      list: async () => [person('p1', 'Fatima de Vries'), person('p2', '=HYPERLINK("http://x")')],
    },
    records: { list: async (_organisation, register) => records[register] ?? [] },
    answers: {
      ofRecords: async (_organisation, ids) => new Map(ids.map((id) => [id, answersOf(given.get(id) ?? {})])),
    },
    audit: { head: async () => ({ n: 812, hash: 'ab'.repeat(32) }) },
  };
  return {
    store: { read: (work) => work(repositories) },
    checklists,
    template: () => template,
    program: 'AVG-maatje 0.1.0',
  };
}

/** A value for every question, so that all of them appear in an export. */
export function everyAnswer(checklist: Checklist, mark: string, rows = 2): Given {
  const answers: Record<string, Value> = {};
  for (const question of checklist.sections.flatMap((section) => section.questions)) {
    if (question.kind !== 'rows') {
      answers[question.id] = someValue(question, mark);
      continue;
    }
    const ids = Array.from({ length: rows }, (_, index) => `r${index + 1}`);
    answers[question.id] = ids;
    for (const id of ids) {
      for (const column of question.columns)
        answers[`${question.id}/${id}/${column.id}`] = someValue(column, `${mark} ${id}`);
    }
  }
  return answers;
}

function someValue(question: Column, mark: string): Value {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return `${question.id} ${mark}`;
    case 'yes-no':
      return true;
    case 'number':
      return question.min;
    case 'day':
      return '2026-11-24';
    case 'moment':
      return at;
    case 'person':
      return 'p1';
    case 'choice':
      return 'from' in question.options ? { other: mark } : (question.options[0]?.id ?? mark);
    case 'choices':
      return 'from' in question.options ? [{ other: mark }] : question.options.slice(0, 3).map(({ id }) => id);
  }
}

export function answersOf(given: Given): readonly Answer[] {
  return Object.entries(given).map(([path, stored], index): Answer => {
    const held = stored !== null && typeof stored === 'object' && 'provenance' in stored ? stored : null;
    const value = held === null ? (stored as Value | null) : held.value;
    const provenance = held?.provenance ?? (value === null ? 'onbekend' : 'bevestigd');
    return {
      path,
      n: 1,
      value,
      provenance,
      source: held?.source ?? null,
      by: index % 2 ? 'p2' : 'p1',
      at,
      turn: 't1',
      checklistVersion: 1,
    };
  });
}

function person(id: string, name: string) {
  return { id, name, email: null, phone: null, language: null, absence: null, grants: [] };
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

interface RegisterStore {
  readonly store: { read<T>(work: (repositories: RegisterRepositories) => Promise<T>): Promise<T> };
}

/** Gives the register to `use`; the document can be read only until that promise settles. */
export async function readRegister<T>(
  { store, ...source }: RegisterSource & RegisterStore,
  request: DocumentRequest,
  use: (document: RegisterDocument) => Promise<T>,
): Promise<T> {
  return await store.read(async (repositories) => use(await registerOf(repositories, source, request)));
}
