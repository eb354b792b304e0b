// What people say about a breach or a request cannot be read by whoever finds the disk.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets, requireKeys } from '../../adapters/secrets/secrets.js';
import { openStore } from '../../db/open.js';
import { sealedTexts } from '../../src/app/accounts/installations.js';
import { sealAnswersAnew, secretRegisters } from '../../src/app/sealing.js';
import { reportOf, verifyTrails } from '../../src/program/audit-verify.js';
import { checklists } from '../../src/registers/index.js';
import { startBot, type TestBot } from './support.js';

const one = `one:${'0123456789abcdef'.repeat(4)}`;
const two = `two:${'fedcba9876543210'.repeat(4)}`;
const happened = 'De lijst met zieke leerlingen van groep zes ging naar een moeder';
const asked = 'Wat hebt u allemaal van mij, en van mijn dochtertje Fenna';
let folder: string;
let url: string;
let bot: TestBot;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'avg-maatje-sealed-'));
  url = `file:${join(folder, 'avg.db')}`;
});
afterEach(async () => {
  await bot.close();
  rmSync(folder, { recursive: true });
});

async function start(keys: string | undefined): Promise<void> {
  bot = await startBot({ url, ...(keys === undefined ? {} : { secrets: createSecrets(keys) }) });
}

async function told(): Promise<void> {
  await bot.say('/datalek');
  await bot.answer(
    { 'what-happened': happened, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false },
    { record: 'new:breach-report' },
  );
  await bot.say('/avg');
  await bot.answer({ words: asked, received: '2026-11-24', how: 'mail' }, { record: 'new:request-report' });
}

/** Everything that lies on the disk, as whoever finds it reads it. */
const onDisk = () =>
  ['', '-wal', '-shm']
    .map((end) => `${url.replace('file:', '')}${end}`)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1'))
    .join('');

const words = /zieke leerlingen|Fenna/;
const sealAnew = () => sealAnswersAnew(bot.store, checklists, new AbortController().signal);

it('is nowhere on the disk, and read back by whoever may', async () => {
  await start(one);
  await told();
  expect(onDisk()).not.toMatch(words);
  expect(onDisk()).toContain('breach-report');
  expect((await bot.versions('D-001')).map(({ value }) => value)).toContain(happened);
  expect(reportOf(await verifyTrails(bot.store, crypto))).toMatch(/: whole, /);
  expect(await sealAnew()).toBe(0);
});

it('that lay open before there were keys is sealed at the next start, and goes on', async () => {
  await start(undefined);
  await told();
  expect(onDisk()).toMatch(words);
  await bot.close();
  await start(one);
  expect(await sealAnew()).toBeGreaterThan(1);
  expect(onDisk()).not.toMatch(words);
  expect((await bot.versions('D-001')).map(({ value }) => value)).toContain(happened);
  expect(reportOf(await verifyTrails(bot.store, crypto))).toMatch(/: whole, /);
});

it('follows a new key, after which the old one is needed no longer', async () => {
  await start(one);
  await told();
  await bot.close();
  await start(`${two},${one}`);
  const count = await sealAnew();
  expect(count).toBeGreaterThan(1);
  await bot.close();
  await start(two);
  expect(await sealAnew()).toBe(0);
  expect((await bot.versions('D-001')).map(({ value }) => value)).toContain(happened);
});

it('is asked for by the setting where its key is missing', async () => {
  await start(one);
  await told();
  const sealed = await sealedTexts(bot.store, secretRegisters(checklists));
  expect(() => requireKeys(undefined, sealed)).toThrow('SECRETS_KEYS');
  expect(() => requireKeys(two, sealed)).toThrow('(one)');
  await bot.close();
  const store = await openStore({ url, mode: 'read', demo: false });
  const read = store.read(async ({ organisations, records, answers }) => {
    const { id = '' } = (await organisations.first()) ?? {};
    const [file] = await records.list(id, 'breach');
    return answers.ofRecord(id, file?.id ?? '');
  });
  await expect(read).rejects.toThrow('SECRETS_KEYS');
  const report = reportOf(await verifyTrails(store, crypto));
  expect(report).toMatch(/: whole, .*\n.*: the words of \d records were not compared, which needs SECRETS_KEYS\n$/);
  await store.close();
});

it('that somebody changed behind our back does not open, and audit-verify names its file', async () => {
  await start(one);
  await told();
  const database = new BetterSqlite(url.replace('file:', ''));
  database
    .prepare(
      `update answers set value = replace(value, 'v1.one.', 'v1.one.AAAA')
       where path = 'what-happened' and record_id in (select id from records where register = 'breach')`,
    )
    .run();
  database.close();
  const report = reportOf(await verifyTrails(bot.store, crypto));
  expect(report).toContain('breach 1: an answer does not open');
  expect(report).not.toMatch(words);
});
