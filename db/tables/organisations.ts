// The deployment, its organisations, where they are installed, and their trails.
import { sql } from 'drizzle-orm';
import type { Platform } from '../../src/app/ports/channels.js';
import type { AuditAction } from '../../src/core/audit.js';
import type { Language } from '../../src/core/text.js';
import type { Columns } from '../columns.postgres.js';
import { ofOrganisation, ownedBy } from './keys.js';

export function defineOrganisations(c: Columns) {
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
  const owned = ownedBy(c, organisations);

  const installations = c.table(
    'installations',
    {
      organisation: owned(),
      platform: c.text('platform').$type<Platform>().notNull(),
      externalId: c.text('external_id').notNull(),
      at: c.instant('at').notNull(),
      /** Sealed; null where the tokens are in the settings, and after removal. */
      tokens: c.text('tokens'),
      botUser: c.text('bot_user'),
      scopes: c.words('scopes').notNull().default(sql`''`),
      enterprise: c.flag('enterprise').notNull().default(false),
      installedBy: c.text('installed_by'),
      removedAt: c.instant('removed_at'),
    },
    (t) => [
      c.primaryKey({ columns: [t.platform, t.externalId] }),
      c.index('installations_by_organisation').on(t.organisation),
    ],
  );

  const deliveries = c.table(
    'deliveries',
    {
      organisation: owned(),
      delivery: c.text('delivery').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisation, t.delivery] })],
  );

  /** Deliveries that were acknowledged and are not done; only sealed. */
  const inbox = c.table(
    'inbox',
    {
      organisation: owned(),
      delivery: c.text('delivery').notNull(),
      /** In this order they came in. */
      id: c.text('id').notNull(),
      platform: c.text('platform').$type<Platform>().notNull(),
      account: c.text('account').notNull(),
      sealed: c.text('sealed').notNull(),
      at: c.instant('at').notNull(),
      tries: c.integer('tries').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisation, t.delivery] })],
  );

  const chainHeads = c.table('chain_heads', {
    organisation: owned().primaryKey(),
    n: c.integer('n').notNull(),
    hash: c.text('hash').notNull(),
  });

  // No foreign keys: a line outlives the record and the person it names.
  const audit = c.table(
    'audit',
    {
      organisation: ofOrganisation(c),
      n: c.integer('n').notNull(),
      at: c.instant('at').notNull(),
      actor: c.text('actor').notNull(),
      action: c.text('action').$type<AuditAction>().notNull(),
      record: c.text('record_id'),
      path: c.text('path'),
      digest: c.text('digest'),
      hash: c.text('hash').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisation, t.n] }), c.index('audit_by_record').on(t.record, t.n)],
  );

  /** What is left of an erased organisation: that it was here, until when, and where its trail ended. */
  const tombstones = c.table('tombstones', {
    organisation: ofOrganisation(c).primaryKey(),
    at: c.instant('at').notNull(),
    n: c.integer('n').notNull(),
    hash: c.text('hash').notNull(),
  });
  return { deployment, organisations, installations, deliveries, inbox, chainHeads, audit, tombstones };
}
