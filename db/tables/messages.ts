// What people are told unasked: what is planned, what is on its way, and the cards that are kept as the facts are.
import { sql } from 'drizzle-orm';
import type { Platform } from '../../src/app/ports/channels.js';
import type { MessageKind, MessageState } from '../../src/app/ports/messages.js';
import type { Columns } from '../columns.postgres.js';
import { type Identified, keyOfPerson, type Owned, ofOrganisation, ownedBy } from './keys.js';

export function defineMessages(c: Columns, organisations: Identified, people: Identified & Owned) {
  const owned = ownedBy(c, organisations);
  const ofPerson = keyOfPerson(c, people);
  /** What is to happen at a moment. A row is gone when it fired or was cancelled: `messages` tells what came of it. */
  const reminders = c.table(
    'reminders',
    {
      organisation: owned(),
      id: c.text('id').primaryKey(),
      notice: c.text('notice').notNull(),
      record: c.textOrNone('record_id').notNull(),
      key: c.text('key').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.uniqueIndex('reminders_by_cause').on(t.organisation, t.record, t.notice, t.key),
      c.index('reminders_due').on(t.at),
    ],
  );

  /** The outbox: one row for each (person, cause, moment). It holds ids, never text. */
  const messages = c.table(
    'messages',
    {
      organisation: ofOrganisation(c),
      id: c.text('id').primaryKey(),
      person: c.text('person_id').notNull(),
      notice: c.text('notice').notNull(),
      record: c.textOrNone('record_id').notNull(),
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
      ofPerson('messages', t),
      c.uniqueIndex('messages_by_cause').on(t.organisation, t.person, t.record, t.notice, t.key, t.plannedAt),
      c.index('messages_due').on(t.kind, t.at).where(sql`state = 'waiting'`),
    ],
  );

  /** Cards in a conversation that are kept as the facts are. */
  const posted = c.table(
    'posted',
    {
      organisation: ofOrganisation(c),
      id: c.text('id').primaryKey(),
      person: c.text('person_id').notNull(),
      platform: c.text('platform').$type<Platform>().notNull(),
      /** The platform's name of the message. */
      handle: c.text('handle').notNull(),
      record: c.textOrNone('record_id').notNull(),
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
      ofPerson('posted', t),
      c.uniqueIndex('posted_by_handle').on(t.organisation, t.platform, t.handle),
      c.index('posted_by_record').on(t.record),
      c.index('posted_stale').on(t.at).where(sql`at is not null`),
    ],
  );
  return { reminders, messages, posted };
}
