// Every table, written once for both databases. All but `deployment` carry the organisation.
import { sql } from 'drizzle-orm';
import type { MessageKind, MessageState, Platform, RecordStatus } from '../src/app/ports.js';
import type { AuditAction } from '../src/core/audit.js';
import type { Provenance } from '../src/core/engine/answers.js';
import type { Conversation, Focus } from '../src/core/engine/conversation.js';
import type { Value } from '../src/core/engine/value.js';
import type { FileKind } from '../src/core/file-kind.js';
import type { Absence, Role } from '../src/core/people.js';
import type { Language } from '../src/core/text.js';
import type { Columns } from './columns.postgres.js';

/** Keys begin with the organisation, so that no row can point at a person or record of another one. */
export function defineTables(c: Columns) {
  const organisationId = () => c.text('organisation_id').notNull();

  const deployment = c.table('deployment', {
    /** Always 1: there is one row. */
    id: c.integer('id').primaryKey(),
    demo: c.flag('demo').notNull(),
    clock: c.instant('clock'),
  });

  const organisations = c.table('organisations', {
    id: c.text('id').primaryKey(),
    language: c.text('language').$type<Language>().notNull(),
    zone: c.text('zone').notNull(),
    at: c.instant('at').notNull(),
  });
  const owner = () => organisationId().references(() => organisations.id);

  const installations = c.table(
    'installations',
    {
      organisationId: owner(),
      platform: c.text('platform').$type<Platform>().notNull(),
      externalId: c.text('external_id').notNull(),
      at: c.instant('at').notNull(),
      /** Sealed; null where the tokens are in the settings, and after removal. */
      tokens: c.text('tokens'),
      botUser: c.text('bot_user'),
      scopes: c.text('scopes').notNull().default(''),
      enterprise: c.flag('enterprise').notNull().default(false),
      installedBy: c.text('installed_by'),
      removedAt: c.instant('removed_at'),
    },
    (t) => [
      c.primaryKey({ columns: [t.platform, t.externalId] }),
      c.index('installations_by_organisation').on(t.organisationId),
    ],
  );

  const people = c.table(
    'people',
    {
      organisationId: owner(),
      id: c.text('id').notNull(),
      name: c.text('name').notNull(),
      email: c.text('email'),
      phone: c.text('phone'),
      language: c.text('language').$type<Language>(),
      absence: c.json<Absence>('absence'),
      /** Wants no digests; legal alarms and what is asked of them alone still come. */
      muted: c.flag('muted').notNull().default(false),
      at: c.instant('at').notNull(),
      /** Erased: answers, versions and lines of the trail name this id, and read as somebody with this number. */
      former: c.integer('former'),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisationId, t.id] }),
      c.uniqueIndex('people_by_former').on(t.organisationId, t.former),
    ],
  );

  const accounts = c.table(
    'accounts',
    {
      organisationId: organisationId(),
      platform: c.text('platform').$type<Platform>().notNull(),
      externalId: c.text('external_id').notNull(),
      personId: c.text('person_id').notNull(),
      at: c.instant('at').notNull(),
      lastUsedAt: c.instant('last_used_at'),
      /** What the platform needs to reach this account: a workspace (Slack), a conversation (Teams). */
      address: c.text('address'),
      /** Since then nothing can be delivered to it; null again as soon as the person speaks. */
      deadAt: c.instant('dead_at'),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisationId, t.platform, t.externalId] }),
      c.foreignKey({
        name: 'accounts_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
      c.index('accounts_by_person').on(t.organisationId, t.personId),
    ],
  );

  const roleGrants = c.table(
    'role_grants',
    {
      organisationId: organisationId(),
      personId: c.text('person_id').notNull(),
      role: c.text('role').$type<Role>().notNull(),
      offeredBy: c.text('offered_by').notNull(),
      offeredAt: c.instant('offered_at').notNull(),
      acceptedAt: c.instant('accepted_at'),
      until: c.text('until'),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisationId, t.personId, t.role] }),
      c.foreignKey({
        name: 'role_grants_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
    ],
  );

  const firstOfficers = c.table(
    'first_officers',
    {
      organisationId: organisationId().primaryKey(),
      personId: c.text('person_id').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.foreignKey({
        name: 'first_officers_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
    ],
  );

  /** Ids under which somebody was known before two accounts were joined: lines of the trail still name them. */
  const mergedPeople = c.table(
    'merged_people',
    {
      organisationId: organisationId(),
      id: c.text('id').notNull(),
      personId: c.text('person_id').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisationId, t.id] }),
      c.foreignKey({
        name: 'merged_people_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
    ],
  );

  const linkCodes = c.table(
    'link_codes',
    {
      /** SHA-256: whoever reads the database cannot type the code. */
      hash: c.text('hash').primaryKey(),
      organisationId: organisationId(),
      personId: c.text('person_id').notNull(),
      expiresAt: c.instant('expires_at').notNull(),
      usedAt: c.instant('used_at'),
    },
    (t) => [
      c.foreignKey({
        name: 'link_codes_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
      c.index('link_codes_by_person').on(t.organisationId, t.personId),
    ],
  );

  /** When somebody last typed codes that were wrong; the row is also the lock that counts them one by one. */
  const linkAttempts = c.table(
    'link_attempts',
    {
      organisationId: organisationId(),
      personId: c.text('person_id').notNull(),
      wrong: c.json<readonly string[]>('wrong').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisationId, t.personId] }),
      c.foreignKey({
        name: 'link_attempts_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
    ],
  );

  const drafts = c.table(
    'drafts',
    {
      organisationId: organisationId(),
      personId: c.text('person_id').notNull(),
      /** The form: its record, with the section or row. */
      key: c.text('key').notNull(),
      /** Sealed. */
      values: c.text('values').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisationId, t.personId, t.key] }),
      c.foreignKey({
        name: 'drafts_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
      c.index('drafts_by_at').on(t.at),
    ],
  );

  const registerCounters = c.table(
    'register_counters',
    {
      organisationId: owner(),
      register: c.text('register').notNull(),
      /** The number given last. */
      n: c.integer('n').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisationId, t.register] })],
  );

  const records = c.table(
    'records',
    {
      organisationId: owner(),
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
      c.primaryKey({ columns: [t.organisationId, t.id] }),
      c.uniqueIndex('records_by_number').on(t.organisationId, t.register, t.number),
    ],
  );

  const answers = c.table(
    'answers',
    {
      organisationId: organisationId(),
      recordId: c.text('record_id').notNull(),
      path: c.text('path').notNull(),
      n: c.integer('n').notNull(),
      value: c.json<Value>('value'),
      provenance: c.text('provenance').$type<Provenance>().notNull(),
      source: c.text('source'),
      by: c.text('by').notNull(),
      at: c.instant('at').notNull(),
      turn: c.text('turn').notNull(),
      checklistVersion: c.integer('checklist_version').notNull(),
    },
    (t) => [
      // The record comes first, without the organisation: this is the largest table, and record ids are unique.
      c.primaryKey({ columns: [t.recordId, t.path, t.n] }),
      c.foreignKey({
        name: 'answers_record',
        columns: [t.organisationId, t.recordId],
        foreignColumns: [records.organisationId, records.id],
      }),
    ],
  );

  const conversations = c.table(
    'conversations',
    {
      organisationId: organisationId(),
      personId: c.text('person_id').notNull(),
      recordId: c.text('record_id').notNull(),
      /** `asking` is the flow that has the focus. */
      phase: c.text('phase').$type<Conversation['phase']>().notNull(),
      focus: c.json<Focus>('focus'),
      skipped: c.json<readonly string[]>('skipped').notNull(),
      notBsn: c.text('not_bsn'),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisationId, t.personId, t.recordId] }),
      c.foreignKey({
        name: 'conversations_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
      c.foreignKey({
        name: 'conversations_record',
        columns: [t.organisationId, t.recordId],
        foreignColumns: [records.organisationId, records.id],
      }),
      c.uniqueIndex('conversations_focus').on(t.organisationId, t.personId).where(sql`phase = 'asking'`),
    ],
  );

  /** What is to happen at a moment. A row is gone when it fired or was cancelled: `messages` tells what came of it. */
  const reminders = c.table(
    'reminders',
    {
      organisationId: owner(),
      id: c.text('id').primaryKey(),
      notice: c.text('notice').notNull(),
      /** Empty where it is about no record: a unique index takes two nulls for different. */
      recordId: c.text('record_id').notNull(),
      key: c.text('key').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.uniqueIndex('reminders_by_cause').on(t.organisationId, t.recordId, t.notice, t.key),
      c.index('reminders_due').on(t.at),
    ],
  );

  /** The outbox: one row for each (person, cause, moment). It holds ids, never text. */
  const messages = c.table(
    'messages',
    {
      organisationId: organisationId(),
      id: c.text('id').primaryKey(),
      personId: c.text('person_id').notNull(),
      notice: c.text('notice').notNull(),
      recordId: c.text('record_id').notNull(),
      key: c.text('key').notNull(),
      kind: c.text('kind').$type<MessageKind>().notNull(),
      /** When its cause was, or was to be. */
      plannedAt: c.instant('planned_at').notNull(),
      /** The next attempt. A claim moves it on: until then no other process takes it. */
      at: c.instant('at').notNull(),
      attempts: c.integer('attempts').notNull(),
      /** An earlier attempt ended without an answer: it may have arrived. */
      maybeSent: c.flag('maybe_sent').notNull(),
      /** Claimed and not settled: when a process was killed, the next claim knows by this that it may have arrived. */
      inFlight: c.flag('in_flight').notNull(),
      state: c.text('state').$type<MessageState>().notNull(),
      endedAt: c.instant('ended_at'),
    },
    (t) => [
      c.foreignKey({
        name: 'messages_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
      c.uniqueIndex('messages_by_cause').on(t.organisationId, t.personId, t.recordId, t.notice, t.key, t.plannedAt),
      c.index('messages_due').on(t.kind, t.at).where(sql`state = 'waiting'`),
    ],
  );

  /** Cards in a conversation that are kept as the facts are. */
  const posted = c.table(
    'posted',
    {
      organisationId: organisationId(),
      id: c.text('id').primaryKey(),
      personId: c.text('person_id').notNull(),
      platform: c.text('platform').$type<Platform>().notNull(),
      /** The platform's name of the message. */
      handle: c.text('handle').notNull(),
      recordId: c.text('record_id').notNull(),
      card: c.text('card').notNull(),
      /** SHA-256 of what it shows now. */
      shown: c.text('shown').notNull(),
      /** Counts the turns that changed its record. */
      n: c.integer('n').notNull(),
      /** The next attempt to bring it up to date; null while it is. A claim moves it on. */
      at: c.instant('at'),
      attempts: c.integer('attempts').notNull(),
    },
    (t) => [
      c.foreignKey({
        name: 'posted_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
      c.uniqueIndex('posted_by_handle').on(t.organisationId, t.platform, t.handle),
      c.index('posted_by_record').on(t.recordId),
      c.index('posted_stale').on(t.at).where(sql`at is not null`),
    ],
  );

  /** Files that belong to a record: encrypted, and gone when the record is erased. */
  const attachments = c.table(
    'attachments',
    {
      organisationId: organisationId(),
      id: c.text('id').primaryKey(),
      recordId: c.text('record_id').notNull(),
      personId: c.text('person_id').notNull(),
      kind: c.text('kind').$type<FileKind>().notNull(),
      /** Sealed: a name of a file often says whom it is about. */
      name: c.text('name').notNull(),
      sha256: c.text('sha256').notNull(),
      /** Bytes, before they were sealed. */
      size: c.integer('size').notNull(),
      sealed: c.text('sealed').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.foreignKey({
        name: 'attachments_person',
        columns: [t.organisationId, t.personId],
        foreignColumns: [people.organisationId, people.id],
      }),
      c.index('attachments_by_record').on(t.organisationId, t.recordId),
    ],
  );

  /** Versions of the register that somebody signed off: frozen. No key to the person, who may be gone later. */
  const versions = c.table(
    'versions',
    {
      organisationId: owner(),
      n: c.integer('n').notNull(),
      at: c.instant('at').notNull(),
      by: c.text('by_id').notNull(),
      /** SHA-256 of `content`; also in the trail. */
      hash: c.text('hash').notNull(),
      /** Canonical JSON: text, because each of its bytes counts. */
      content: c.text('content').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisationId, t.n] })],
  );

  /** What somebody said to have published, and of what it was made: the latest of each document and subject. */
  const publications = c.table(
    'publications',
    {
      organisationId: owner(),
      document: c.text('document').notNull(),
      /** Empty where it is about the whole organisation. */
      subject: c.text('subject').notNull(),
      at: c.instant('at').notNull(),
      by: c.text('by_id').notNull(),
      /** By record id a hash of what was published about it. */
      madeOf: c.json<Readonly<Record<string, string>>>('made_of').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisationId, t.document, t.subject] })],
  );

  /** Pages on our own server, behind an address that nobody can guess. */
  const pages = c.table(
    'pages',
    {
      organisationId: owner(),
      /** SHA-256 of the secret in the address. */
      hash: c.text('hash').primaryKey(),
      document: c.text('document').notNull(),
      by: c.text('by_id').notNull(),
      at: c.instant('at').notNull(),
      expiresAt: c.instant('expires_at').notNull(),
    },
    (t) => [c.index('pages_by_organisation').on(t.organisationId)],
  );

  const deliveries = c.table(
    'deliveries',
    {
      organisationId: owner(),
      delivery: c.text('delivery').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisationId, t.delivery] })],
  );

  const chainHeads = c.table('chain_heads', {
    organisationId: owner().primaryKey(),
    n: c.integer('n').notNull(),
    hash: c.text('hash').notNull(),
  });

  // No foreign keys: a line outlives the record and the person it names.
  const audit = c.table(
    'audit',
    {
      organisationId: organisationId(),
      n: c.integer('n').notNull(),
      at: c.instant('at').notNull(),
      actor: c.text('actor').notNull(),
      action: c.text('action').$type<AuditAction>().notNull(),
      recordId: c.text('record_id'),
      path: c.text('path'),
      digest: c.text('digest'),
      hash: c.text('hash').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisationId, t.n] }), c.index('audit_by_record').on(t.recordId, t.n)],
  );

  /** What is left of an erased organisation: that it was here, until when, and where its trail ended. */
  const tombstones = c.table('tombstones', {
    organisationId: organisationId().primaryKey(),
    at: c.instant('at').notNull(),
    n: c.integer('n').notNull(),
    hash: c.text('hash').notNull(),
  });

  return {
    deployment,
    organisations,
    installations,
    people,
    accounts,
    roleGrants,
    firstOfficers,
    mergedPeople,
    linkCodes,
    linkAttempts,
    drafts,
    registerCounters,
    records,
    answers,
    conversations,
    reminders,
    messages,
    posted,
    attachments,
    versions,
    publications,
    pages,
    deliveries,
    chainHeads,
    audit,
    tombstones,
  };
}

export type Tables = ReturnType<typeof defineTables>;
