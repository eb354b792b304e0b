// People: how they are called and reached, what they may, and what they have not finished.
import type { Platform } from '../../src/app/ports/channels.js';
import type { Absence, Role } from '../../src/core/people.js';
import type { Language } from '../../src/core/text.js';
import type { Columns } from '../columns.postgres.js';
import { type Identified, keyOfPerson, ofOrganisation, ownedBy } from './keys.js';

export function definePeople(c: Columns, organisations: Identified) {
  const owned = ownedBy(c, organisations);
  const people = c.table(
    'people',
    {
      organisation: owned(),
      id: c.text('id').notNull(),
      name: c.text('name').notNull(),
      email: c.text('email'),
      phone: c.text('phone'),
      language: c.text('language').$type<Language>(),
      absence: c.json<Absence>('absence'),
      /** Wants no digests; legal alarms and what is asked of them alone still come. */
      muted: c.flag('muted').notNull().default(false),
      /** A guest when they spoke last: nobody who works here. What they may do is decided anew at each turn. */
      outside: c.flag('outside').notNull().default(false),
      at: c.instant('at').notNull(),
      /** Erased: answers, versions and lines of the trail name this id, and read as somebody with this number. */
      former: c.integer('former'),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisation, t.id] }),
      c.uniqueIndex('people_by_former').on(t.organisation, t.former),
    ],
  );
  const ofPerson = keyOfPerson(c, people);

  const accounts = c.table(
    'accounts',
    {
      organisation: ofOrganisation(c),
      platform: c.text('platform').$type<Platform>().notNull(),
      externalId: c.text('external_id').notNull(),
      person: c.text('person_id').notNull(),
      at: c.instant('at').notNull(),
      lastUsedAt: c.instant('last_used_at'),
      /** What the platform needs to reach this account: a workspace (Slack), a conversation (Teams). */
      address: c.text('address'),
      /** Since then nothing can be delivered to it; null again as soon as the person speaks. */
      deadAt: c.instant('dead_at'),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisation, t.platform, t.externalId] }),
      ofPerson('accounts', t),
      c.index('accounts_by_person').on(t.organisation, t.person),
    ],
  );

  const roleGrants = c.table(
    'role_grants',
    {
      organisation: ofOrganisation(c),
      person: c.text('person_id').notNull(),
      role: c.text('role').$type<Role>().notNull(),
      offeredBy: c.text('offered_by').notNull(),
      offeredAt: c.instant('offered_at').notNull(),
      acceptedAt: c.instant('accepted_at'),
      until: c.text('until'),
    },
    (t) => [c.primaryKey({ columns: [t.organisation, t.person, t.role] }), ofPerson('role_grants', t)],
  );

  const firstOfficers = c.table(
    'first_officers',
    {
      organisation: ofOrganisation(c).primaryKey(),
      person: c.text('person_id').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [ofPerson('first_officers', t)],
  );

  /** Ids under which somebody was known before two accounts were joined: lines of the trail still name them. */
  const mergedPeople = c.table(
    'merged_people',
    {
      organisation: ofOrganisation(c),
      id: c.text('id').notNull(),
      person: c.text('person_id').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisation, t.id] }), ofPerson('merged_people', t)],
  );

  const linkCodes = c.table(
    'link_codes',
    {
      /** SHA-256: whoever reads the database cannot type the code. */
      hash: c.text('hash').primaryKey(),
      organisation: ofOrganisation(c),
      person: c.text('person_id').notNull(),
      expiresAt: c.instant('expires_at').notNull(),
      usedAt: c.instant('used_at'),
    },
    (t) => [ofPerson('link_codes', t), c.index('link_codes_by_person').on(t.organisation, t.person)],
  );

  /** When somebody last typed codes that were wrong; the row is also the lock that counts them one by one. */
  const linkAttempts = c.table(
    'link_attempts',
    {
      organisation: ofOrganisation(c),
      person: c.text('person_id').notNull(),
      wrong: c.json<readonly string[]>('wrong').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.organisation, t.person] }), ofPerson('link_attempts', t)],
  );

  const drafts = c.table(
    'drafts',
    {
      organisation: ofOrganisation(c),
      person: c.text('person_id').notNull(),
      /** The form: its record, with the section or row. */
      key: c.text('key').notNull(),
      /** Sealed. */
      values: c.text('values').notNull(),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.organisation, t.person, t.key] }),
      ofPerson('drafts', t),
      c.index('drafts_by_at').on(t.at),
    ],
  );
  return { people, accounts, roleGrants, firstOfficers, mergedPeople, linkCodes, linkAttempts, drafts };
}
