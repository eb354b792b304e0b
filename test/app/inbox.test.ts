// What waits in the inbox, and what is gone from it when.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets, requireKeys } from '../../adapters/secrets/secrets.js';
import type { DatabaseStore } from '../../db/store.js';
import { sealedTexts } from '../../src/app/accounts/installations.js';
import { createBot } from '../../src/app/bot.js';
import { Inbox, type Kept } from '../../src/app/inbox.js';
import type { Bot } from '../../src/app/incoming.js';
import { registers } from '../../src/registers/index.js';
import { openFresh } from '../db/fresh.js';

const at = '2026-11-24T10:00:00.000Z';
const keys = `k1:${'ab'.repeat(32)}`;
let folder: string;
let store: DatabaseStore;
let inbox: Inbox;
let bot: Bot;
let givenUp: number;

beforeEach(async () => {
  await registers.ready();
  folder = mkdtempSync(join(tmpdir(), 'avg-maatje-inbox-'));
  store = await openFresh(join(folder, 'avg.db'));
  const installed = { tokens: null, botUser: null, scopes: [], enterprise: false, installedBy: null, removedAt: null };
  await store.transaction(async ({ organisations, installations }) => {
    await organisations.create({ id: 'o', language: 'nl', zone: 'Europe/Amsterdam' }, at);
    await installations.save({ organisation: 'o', platform: 'slack', externalId: 'W', at, ...installed });
  });
  givenUp = 0;
  inbox = started();
  bot = createBot({ store, crypto, language: 'nl', zone: 'Europe/Amsterdam', inbox });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const started = () => new Inbox({ store, secrets: createSecrets(keys), givenUp: () => (givenUp += 1) });
const kept = (delivery: string, change: Partial<Kept> = {}): Kept => ({
  workspace: 'W',
  account: 'U1',
  delivery,
  id: crypto.newId(),
  at,
  body: 'laptop van Sem gestolen',
  ...change,
});
const rows = () => store.read((repositories) => repositories.inbox.all());
const turn = (delivery: string) =>
  bot.handle({
    platform: 'slack',
    workspace: 'W',
    user: 'U1',
    delivery,
    now: at,
    input: { type: 'text', text: '/register help' },
  });

it('holds what was said so that only the keys open it, and loses it with its turn', async () => {
  expect(await inbox.keep('slack', kept('one'))).toBe(true);
  const [row] = await rows();
  expect(JSON.stringify(row)).not.toContain('laptop');
  expect(row).toMatchObject({ organisation: 'o', delivery: 'one', account: 'U1', at, tries: 0 });
  await turn('one');
  expect(await rows()).toEqual([]);
  expect(inbox.holds('slack', 'one')).toBe(false);
});

it('keeps nothing of what was done already, nor of a workspace that is not connected', async () => {
  await turn('one');
  expect(await inbox.keep('slack', kept('one'))).toBe(false);
  expect(await inbox.keep('slack', kept('two', { workspace: 'elsewhere' }))).toBe(false);
  expect([await rows(), inbox.holds('slack', 'one'), inbox.holds('slack', 'two')]).toEqual([[], false, false]);
});

it('keeps nothing of a turn that was stored while it was being kept', async () => {
  const keeping = inbox.keep('slack', kept('one'));
  // As on PostgreSQL: the other transaction did not see the row, and had ended before this one had.
  inbox.taken('slack', 'one');
  expect(await keeping).toBe(false);
  expect(await rows()).toEqual([]);
});

it('gives a start what was left in its order, as it was, ten times', async () => {
  await inbox.keep('slack', kept('one'));
  await inbox.keep('slack', kept('two', { account: 'U2', at: '2026-11-24T10:00:01.000Z' }));
  const next = started();
  expect(await next.takeUp('slack')).toEqual([
    { account: 'U1', delivery: 'one', at, body: 'laptop van Sem gestolen' },
    { account: 'U2', delivery: 'two', at: '2026-11-24T10:00:01.000Z', body: 'laptop van Sem gestolen' },
  ]);
  expect(await next.takeUp('teams')).toEqual([]);
  await next.over('slack', 'one');
  for (let start = 2; start <= 10; start += 1) expect(await started().takeUp('slack')).toHaveLength(1);
  expect([await started().takeUp('slack'), givenUp]).toEqual([[], 1]);
});

it('is not started without the keys that open what waits', async () => {
  await inbox.keep('slack', kept('one'));
  const sealed = await sealedTexts(store, []);
  expect(() => requireKeys(keys, sealed)).not.toThrow();
  expect(() => requireKeys(undefined, sealed)).toThrow(/SECRETS_KEYS is needed/);
  expect(() => requireKeys(`k2:${'cd'.repeat(32)}`, sealed)).toThrow(/not in SECRETS_KEYS \(k1\)/);
});

it('that cannot be written keeps nothing, and says so', async () => {
  const failing = new Inbox({
    store: { ...store, transaction: () => Promise.reject(new Error('disk full')) },
    secrets: createSecrets(keys),
    givenUp: () => undefined,
  });
  await expect(failing.keep('slack', kept('one'))).rejects.toThrow('disk full');
  expect(failing.holds('slack', 'one')).toBe(false);
});
