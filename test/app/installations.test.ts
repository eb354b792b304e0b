import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets, requireKeys } from '../../adapters/secrets/secrets.js';
import Sqlite from '../../db/sqlite-driver.js';
import type { DatabaseStore } from '../../db/store.js';
import {
  createDrafts,
  createInstallations,
  eraseWhatIsDue,
  type InstallationsOptions,
  type Installed,
  sealedTexts,
} from '../../src/app/accounts/installations.js';
import { verifyTrails } from '../../src/program/audit-verify.js';
import { openFresh } from '../db/fresh.js';

const now = '2026-11-24T08:00:00.000Z';
const days = (count: number) => new Date(Date.parse(now) + count * 86_400_000).toISOString();
const one = `k1:${'1a'.repeat(32)}`;
const two = `k2:${'2b'.repeat(32)}`;
const slack = (change: Partial<Installed> = {}): Installed => ({
  platform: 'slack',
  externalId: 'T1',
  tokens: '{"bot":"xoxb-1"}',
  botUser: 'B1',
  scopes: ['commands'],
  enterprise: false,
  installedBy: 'U1',
  ...change,
});

let folder: string;
let store: DatabaseStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'avg-maatje-'));
  store = await openFresh(join(folder, 'avg.db'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
const start = (change: Partial<InstallationsOptions> = {}) =>
  createInstallations({
    store,
    crypto,
    secrets: createSecrets(one),
    language: 'nl',
    zone: 'Europe/Amsterdam',
    organisation: 'new',
    ...change,
  });
const actsOf = (organisation: string) =>
  store.read(async ({ audit }) => (await audit.page(organisation, 0, 100)).map(({ action }) => action));
/** Every byte of the database, its side file included, as a thief would read it. */
const stored = () => {
  const other = new Sqlite(join(folder, 'avg.db'));
  other.pragma('wal_checkpoint(TRUNCATE)');
  const text = other.serialize().toString('latin1');
  other.close();
  return text;
};

describe('an installation by OAuth', () => {
  it('makes an organisation of its own, and keeps its tokens sealed', async () => {
    const installations = start();
    const first = await installations.installed(slack(), now);
    const second = await installations.installed(slack({ externalId: 'T2', tokens: '{"bot":"xoxb-2"}' }), now);
    expect(first).toEqual({ id: first.id, language: 'nl', zone: 'Europe/Amsterdam' });
    expect(second.id).not.toBe(first.id);
    expect(await installations.find('slack', 'T1')).toMatchObject({
      organisation: first.id,
      tokens: '{"bot":"xoxb-1"}',
      scopes: ['commands'],
      installedBy: 'U1',
    });
    expect(stored()).not.toContain('xoxb');
    expect(await actsOf(first.id)).toEqual(['install']);
  });

  it('keeps its organisation and who installed it first when its tokens change, without a line in the trail', async () => {
    const installations = start();
    const { id } = await installations.installed(slack(), now);
    const again = await installations.installed(slack({ tokens: '{"bot":"xoxb-9"}', installedBy: 'U2' }), days(1));
    expect(again.id).toBe(id);
    expect(await installations.find('slack', 'T1')).toMatchObject({
      tokens: '{"bot":"xoxb-9"}',
      installedBy: 'U1',
      at: now,
    });
    expect(await actsOf(id)).toEqual(['install']);
  });

  it('that is removed loses its tokens and no data, and finds them back when it returns', async () => {
    const installations = start();
    const { id } = await installations.installed(slack(), now);
    const other = await installations.installed(slack({ externalId: 'T2' }), now);
    expect(await installations.uninstalled('slack', 'T1', days(1))).toBe(true);
    expect(await installations.uninstalled('slack', 'T1', days(1))).toBe(false);
    expect(await installations.uninstalled('slack', 'T9', days(1))).toBe(false);
    expect(await installations.find('slack', 'T1')).toBeUndefined();
    expect(await installations.find('slack', 'T2')).toMatchObject({ organisation: other.id });
    expect((await installations.installed(slack(), days(2))).id).toBe(id);
    expect(await actsOf(id)).toEqual(['install', 'uninstall', 'install']);
    expect((await verifyTrails(store, crypto)).filter(({ brokenAt }) => brokenAt !== undefined)).toEqual([]);
  });

  it('that is heard of twice at once makes one organisation', async () => {
    const installations = start();
    const made = await Promise.all(Array.from({ length: 5 }, () => installations.installed(slack(), now)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await store.read(({ organisations }) => organisations.list())).toHaveLength(1);
  });
});

describe('an installation with its tokens in the settings', () => {
  it('belongs to the one organisation, and needs no key', async () => {
    const installations = start({ organisation: 'the-one', secrets: createSecrets(undefined) });
    const first = await installations.installed(slack({ tokens: null }), now);
    const tenant = await installations.installed(slack({ platform: 'teams', tokens: null }), now);
    expect(tenant).toEqual(first);
    expect((await installations.find('slack', 'T1'))?.tokens).toBeNull();
    expect(await sealedTexts(store, [])).toEqual([]);
  });
});

describe('the keys', () => {
  it('are compared at start with every sealed token, and can be changed', async () => {
    await start().installed(slack(), now);
    const removed = start();
    await removed.installed(slack({ externalId: 'T2' }), now);
    await removed.uninstalled('slack', 'T2', now);
    const sealed = await sealedTexts(store, []);
    expect(sealed).toHaveLength(1);
    expect(() => requireKeys(two, sealed)).toThrow(/SECRETS_KEYS \(k1\)/);

    const rotating = start({ secrets: requireKeys(`${two},${one}`, sealed) });
    expect([await rotating.sealAnew(), await rotating.sealAnew()]).toEqual([1, 0]);
    const rotated = start({ secrets: requireKeys(two, await sealedTexts(store, [])) });
    expect((await rotated.find('slack', 'T1'))?.tokens).toBe('{"bot":"xoxb-1"}');
  });

  it('without a key no token is stored at all', async () => {
    const installed = start({ secrets: createSecrets(undefined) }).installed(slack(), now);
    await expect(installed).rejects.toThrow(/SECRETS_KEYS is needed/);
    expect(await store.read(({ organisations }) => organisations.list())).toEqual([]);
  });
});

describe('drafts', () => {
  const form = 'record-1/purposes';
  async function withPerson() {
    await start().installed(slack(), now);
    return store.transaction(async ({ organisations, people }) => {
      const organisation = (await organisations.first())?.id ?? '';
      await people.add(organisation, { id: 'noor', name: 'Noor', language: null }, now);
      return organisation;
    });
  }

  it('are sealed, are of one person and one form, and are gone after the submission', async () => {
    const organisation = await withPerson();
    const drafts = createDrafts({ store, secrets: createSecrets(one) });
    await drafts.save(organisation, 'noor', form, '{"name":"Klanten van de bakkerij"}', now);
    expect(stored()).not.toContain('bakkerij');
    expect(await drafts.find(organisation, 'noor', form)).toBe('{"name":"Klanten van de bakkerij"}');
    expect(await drafts.find(organisation, 'noor', 'another')).toBeUndefined();
    expect(await createDrafts({ store, secrets: createSecrets(two) }).find(organisation, 'noor', form)).toBeUndefined();
    await drafts.remove(organisation, 'noor', form);
    expect(await drafts.find(organisation, 'noor', form)).toBeUndefined();
  });

  it('of something that has no number yet are erased at once, however new', async () => {
    const organisation = await withPerson();
    const drafts = createDrafts({ store, secrets: createSecrets(one) });
    for (const key of ['new:breach-report|form|@report', 'new:absence|form|@absence', form])
      await drafts.save(organisation, 'noor', key, '{}', now);
    await eraseWhatIsDue({ store }, now);
    const left = await store.read(async ({ drafts: all }) =>
      Promise.all(
        ['new:breach-report|form|@report', 'new:absence|form|@absence', form].map((key) =>
          all.find(organisation, 'noor', key),
        ),
      ),
    );
    expect(left.map((draft) => draft !== undefined)).toEqual([false, false, true]);
  });

  it('are erased after seven days', async () => {
    const organisation = await withPerson();
    const drafts = createDrafts({ store, secrets: createSecrets(one) });
    await drafts.save(organisation, 'noor', form, '{}', now);
    await eraseWhatIsDue({ store }, days(7));
    expect(await drafts.find(organisation, 'noor', form)).toBe('{}');
    await eraseWhatIsDue({ store }, days(7.1));
    expect(await drafts.find(organisation, 'noor', form)).toBeUndefined();
  });
});

describe('an organisation without a chat workspace', () => {
  it('is kept for ever unless a number of days was set, and counts from the last one that left', async () => {
    const installations = start();
    const { id } = await installations.installed(slack(), now);
    const stays = await installations.installed(slack({ externalId: 'T2' }), now);
    await installations.uninstalled('slack', 'T1', now);
    expect(await eraseWhatIsDue({ store }, days(4000))).toEqual([]);
    expect(await eraseWhatIsDue({ store, eraseAfterDays: 30 }, days(30))).toEqual([]);
    expect(await eraseWhatIsDue({ store, eraseAfterDays: 30 }, days(30.1))).toEqual([id]);
    expect((await store.read(({ organisations }) => organisations.list())).map((one) => one.id)).toEqual([stays.id]);
    const back = await installations.installed(slack(), days(31));
    expect(back.id).not.toBe(id);
  });

  it('that came back in time is not erased', async () => {
    const installations = start();
    await installations.installed(slack(), now);
    await installations.uninstalled('slack', 'T1', now);
    await installations.installed(slack(), days(20));
    expect(await eraseWhatIsDue({ store, eraseAfterDays: 30 }, days(400))).toEqual([]);
  });

  it('that never had one (a terminal) is not erased', async () => {
    await store.transaction(({ organisations }) =>
      organisations.create({ id: 'terminal', language: 'nl', zone: 'Europe/Amsterdam' }, now),
    );
    expect(await eraseWhatIsDue({ store, eraseAfterDays: 1 }, days(400))).toEqual([]);
  });
});
