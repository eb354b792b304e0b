// An organisation with one of everything, for the tests of the database.
import { createHash } from 'node:crypto';
import type { Waiting } from '../../src/app/ports/inbox.js';
import type { Message, Posted, Reminder } from '../../src/app/ports/messages.js';
import type { Installation } from '../../src/app/ports/organisations.js';
import type { Account } from '../../src/app/ports/people.js';
import type { Page, Publication, StoredVersion } from '../../src/app/ports/publications.js';
import type { Attachment, StoredRecord } from '../../src/app/ports/records.js';
import type { Repositories } from '../../src/app/ports/store.js';
import { type AuditEntry, type ChainHead, extendChain } from '../../src/core/audit.js';
import type { Write } from '../../src/core/engine/answers.js';
import type { Conversation } from '../../src/core/engine/conversation.js';
import type { RoleGrant } from '../../src/core/people.js';

export const at = '2026-11-24T14:00:00.000Z';
export const later = '2026-11-24T14:00:00.001Z';
export const register = 'controller-activity';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Ids of an organisation's rows all begin with its own id. */
export const person = (organisation: string) => `${organisation}-person`;
export const record = (organisation: string) => `${organisation}-record`;

export const grant: RoleGrant = {
  role: 'privacy-officer',
  offeredBy: 'system',
  offeredAt: at,
  acceptedAt: null,
  until: '2027-01-31',
};

export function newRecord(organisation: string, change: Partial<StoredRecord> = {}): Omit<StoredRecord, 'number'> {
  return {
    id: record(organisation),
    organisation,
    register,
    status: 'concept',
    title: 'Klanten',
    template: null,
    checklistVersion: 1,
    createdBy: person(organisation),
    createdAt: at,
    confirmedBy: null,
    confirmedAt: null,
    archivedReason: null,
    digestKey: 'f00d',
    ...change,
  };
}

export const write = (path: string, value: Write['value'], n = 1): Write => ({
  path,
  n,
  value,
  provenance: 'bevestigd',
  source: null,
});

export const turn = (organisation: string, id = 'turn-1') => ({
  id,
  by: person(organisation),
  at,
  checklistVersion: 1,
});

export const asking = (organisation: string, change: Partial<Conversation> = {}): Conversation => ({
  person: person(organisation),
  record: record(organisation),
  phase: 'asking',
  skipped: [],
  ...change,
});

export const entry = (organisation: string, change: Partial<AuditEntry> = {}): AuditEntry => ({
  at,
  actor: person(organisation),
  action: 'answer',
  record: record(organisation),
  path: 'name',
  digest: null,
  ...change,
});

export const chainOf =
  (...entries: readonly AuditEntry[]) =>
  (head: ChainHead) =>
    extendChain(head, entries, sha256);

export const installation = (organisation: string, change: Partial<Installation> = {}): Installation => ({
  organisation,
  platform: 'slack',
  externalId: `${organisation}-workspace`,
  tokens: 'sealed',
  botUser: 'B1',
  scopes: ['chat:write', 'commands'],
  enterprise: false,
  installedBy: 'U1',
  at,
  removedAt: null,
  ...change,
});

export const linkCode = (organisation: string, hash = `${organisation}-code`) => ({
  hash,
  organisation,
  person: person(organisation),
  expiresAt: later,
});

export const account = (externalId: string): Account => ({
  platform: 'slack',
  externalId,
  address: null,
  lastUsedAt: null,
  deadAt: null,
});

export const reminder = (organisation: string, id = `${organisation}-reminder`): Reminder => ({
  organisation,
  id,
  notice: 'review',
  record: record(organisation),
  key: '2026',
  at,
});

type NewMessage = Omit<Message, 'at' | 'attempts' | 'maybeSent' | 'state' | 'endedAt'>;
export const message = (organisation: string, id = `${organisation}-message`): NewMessage => ({
  organisation,
  id,
  person: person(organisation),
  notice: 'review',
  record: record(organisation),
  key: '2026',
  kind: 'digest',
  plannedAt: at,
});

export const postedCard = (organisation: string, id = `${organisation}-card`): Omit<Posted, 'n' | 'attempts'> => ({
  organisation,
  id,
  person: person(organisation),
  platform: 'slack',
  handle: `${organisation}-handle`,
  record: record(organisation),
  card: 'breach',
  shown: 'old',
});

export const attachment = (organisation: string, id = `${organisation}-attachment`): Attachment => ({
  organisation,
  id,
  record: record(organisation),
  person: person(organisation),
  kind: 'pdf',
  name: 'sealed-name',
  sha256: 'ab'.repeat(32),
  size: 12,
  at,
});

export const version = (organisation: string): StoredVersion & { content: string } => ({
  n: 1,
  at,
  by: person(organisation),
  hash: 'hash',
  content: `{"of":"${organisation}"}`,
});

export const publication = (organisation: string): Publication => ({
  document: 'privacy-statement',
  subject: 'customers',
  at,
  by: person(organisation),
  madeOf: { r1: 'hash' },
});

export const publicPage = (organisation: string): Page => ({
  organisation,
  hash: `${organisation}-page`,
  document: 'register-outside',
  by: person(organisation),
  at,
  expiresAt: later,
});

export const waiting = (organisation: string, delivery = `${organisation}-waiting`): Omit<Waiting, 'tries'> => ({
  organisation,
  delivery,
  id: `${organisation}-${delivery}`,
  platform: 'slack',
  account: 'U1',
  sealed: 'sealed-delivery',
  at,
});

/** One of everything. */
export async function fill(to: Repositories, organisation: string): Promise<void> {
  await to.organisations.create({ id: organisation, language: 'nl', zone: 'Europe/Amsterdam' }, at);
  await to.installations.save(installation(organisation));
  await to.people.add(organisation, { id: person(organisation), name: 'Noor', language: null }, at);
  // The same account name in each organisation: only the organisation tells them apart.
  await to.people.addAccount(organisation, person(organisation), 'slack', 'U1', at);
  await to.people.grant(organisation, person(organisation), grant);
  await to.people.claimFirstOfficer(organisation, person(organisation), at);
  await to.records.add(newRecord(organisation));
  await to.answers.add(organisation, record(organisation), write('name', 'Klanten'), turn(organisation));
  await to.conversations.save(organisation, asking(organisation), at);
  await to.drafts.save(organisation, person(organisation), 'form', { values: 'sealed', at });
  await to.linkCodes.give(linkCode(organisation));
  await to.linkCodes.setWrong(
    organisation,
    person(organisation),
    await to.linkCodes.wrong(organisation, person(organisation)),
  );
  await to.reminders.plan(reminder(organisation));
  await to.messages.add(message(organisation));
  await to.posted.add(postedCard(organisation));
  await to.attachments.add(attachment(organisation), 'sealed-bytes');
  await to.versions.add(organisation, version(organisation));
  await to.publications.save(organisation, publication(organisation));
  await to.pages.open(publicPage(organisation));
  await to.deliveries.remember(organisation, 'delivery-1', at);
  await to.inbox.add(waiting(organisation));
  await to.audit.append(organisation, chainOf(entry(organisation)));
}
