// Records with their answers and files, and what was signed or published of them.
import { sql } from 'drizzle-orm';
import type { RecordStatus } from '../../src/app/ports/records.js';
import type { Provenance } from '../../src/core/engine/answers.js';
import type { Conversation, Focus } from '../../src/core/engine/conversation.js';
import type { Value } from '../../src/core/engine/value.js';
import type { FileKind } from '../../src/core/file-kind.js';
import type { Columns } from '../columns.postgres.js';
import type { Sealed } from '../sealing.js';
import { type Identified, keyOfPerson, type Owned, ofOrganisation, ownedBy } from './keys.js';

export function defineRecords(c: Columns, organisations: Identified, people: Identified & Owned) {
  const owned = ownedBy(c, organisations);
  const ofPerson = keyOfPerson(c, people);
  const registerCounters = c.table(
    'register_counters',
    {
      organisation: owned(),
      register: c.text('register').notNull(),
      /** The number given last. */
      n: c.integer('n').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisation, t.register] })],
  );

  const records = c.table(
    'records',
    {
      organisation: owned(),
      id: c.text('id').notNull(),
      register: c.text('register').notNull(),
      number: c.integer('number').notNull(),
      status: c.text('status').$type<RecordStatus>().notNull(),
      title: c.text('title').notNull(),
      template: c.text('template'),
      checklistVersion: c.integer('checklist_version').notNull(),
      createdBy: c.text('created_by').notNull(),
      createdAt: c.instant('created_at').notNull(),
      confirmedBy: c.text('confirmed_by'),
      confirmedAt: c.instant('confirmed_at'),
      archivedReason: c.text('archived_reason'),
      digestKey: c.text('digest_key'),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisation, t.id] }),
      c.uniqueIndex('records_by_number').on(t.organisation, t.register, t.number),
    ],
  );

  const answers = c.table(
    'answers',
    {
      organisation: ofOrganisation(c),
      record: c.text('record_id').notNull(),
      path: c.text('path').notNull(),
      n: c.integer('n').notNull(),
      value: c.json<Value | Sealed>('value'),
      provenance: c.text('provenance').$type<Provenance>().notNull(),
      source: c.text('source'),
      by: c.text('by').notNull(),
      at: c.instant('at').notNull(),
      turn: c.text('turn').notNull(),
      checklistVersion: c.integer('checklist_version').notNull(),
    },
    (t) => [
      // The record comes first, without the organisation: this is the largest table, and record ids are unique.
      c.primaryKey({ columns: [t.record, t.path, t.n] }),
      c.foreignKey({
        name: 'answers_record',
        columns: [t.organisation, t.record],
        foreignColumns: [records.organisation, records.id],
      }),
    ],
  );

  const conversations = c.table(
    'conversations',
    {
      organisation: ofOrganisation(c),
      person: c.text('person_id').notNull(),
      record: c.text('record_id').notNull(),
      /** `asking` is the flow that has the focus. */
      phase: c.text('phase').$type<Conversation['phase']>().notNull(),
      focus: c.json<Focus>('focus'),
      skipped: c.json<readonly string[]>('skipped').notNull(),
      notBsn: c.text('not_bsn'),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisation, t.person, t.record] }),
      ofPerson('conversations', t),
      c.foreignKey({
        name: 'conversations_record',
        columns: [t.organisation, t.record],
        foreignColumns: [records.organisation, records.id],
      }),
      c.uniqueIndex('conversations_focus').on(t.organisation, t.person).where(sql`phase = 'asking'`),
    ],
  );

  /** Files that belong to a record: encrypted, and gone when the record is erased. */
  const attachments = c.table(
    'attachments',
    {
      organisation: ofOrganisation(c),
      id: c.text('id').primaryKey(),
      record: c.text('record_id').notNull(),
      person: c.text('person_id').notNull(),
      kind: c.text('kind').$type<FileKind>().notNull(),
      /** Sealed: a name of a file often says whom it is about. */
      name: c.text('name').notNull(),
      sha256: c.text('sha256').notNull(),
      /** Bytes, before they were sealed. */
      size: c.integer('size').notNull(),
      sealed: c.text('sealed').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [ofPerson('attachments', t), c.index('attachments_by_record').on(t.organisation, t.record)],
  );

  /** Versions of the register that somebody signed off: frozen. No key to the person, who may be gone later. */
  const versions = c.table(
    'versions',
    {
      organisation: owned(),
      n: c.integer('n').notNull(),
      at: c.instant('at').notNull(),
      by: c.text('by_id').notNull(),
      /** SHA-256 of `content`; also in the trail. */
      hash: c.text('hash').notNull(),
      /** Canonical JSON: text, because each of its bytes counts. */
      content: c.text('content').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisation, t.n] })],
  );

  /** What somebody said to have published, and of what it was made: the latest of each document and subject. */
  const publications = c.table(
    'publications',
    {
      organisation: owned(),
      document: c.text('document').notNull(),
      /** Empty where it is about the whole organisation. */
      subject: c.text('subject').notNull(),
      at: c.instant('at').notNull(),
      by: c.text('by_id').notNull(),
      /** By record id a hash of what was published about it; of a page for the people inside its words. */
      madeOf: c.json<Readonly<Record<string, string>>>('made_of').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisation, t.document, t.subject] })],
  );

  /** Pages on our own server, behind an address that nobody can guess. */
  const pages = c.table(
    'pages',
    {
      organisation: owned(),
      /** SHA-256 of the secret in the address. */
      hash: c.text('hash').primaryKey(),
      document: c.text('document').notNull(),
      by: c.text('by_id').notNull(),
      at: c.instant('at').notNull(),
      expiresAt: c.instant('expires_at').notNull(),
    },
    (t) => [c.index('pages_by_organisation').on(t.organisation)],
  );
  return { registerCounters, records, answers, conversations, attachments, versions, publications, pages };
}
