// What somebody changes in the database behind the program's back does not stay unseen.
import BetterSqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headsIn } from '../../../adapters/documents/earlier-heads.js';
import { crypto } from '../../../adapters/secrets/crypto.js';
import { createSecrets } from '../../../adapters/secrets/secrets.js';
import { goneFrom, reportOf, verifyTrails } from '../../../src/program/audit-verify.js';
import { confirmedBakery, filesIn } from '../../journeys/bakery.js';
import { heldOnce } from '../../journeys/held-once.js';
import { startBot, type TestBot } from '../../journeys/support.js';

const secrets = createSecrets(`test:${'0123456789abcdef'.repeat(4)}`);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]);
let bot: TestBot;

beforeEach(async () => {
  bot = await startBot({ bot: { secrets } });
  await confirmedBakery(bot);
  await heldOnce(bot, 'adopted, with a breach', async () => {
    await bot.press((await bot.say('/register vaststellen')).button(/^Ik stel versie/));
    await bot.say('/datalek');
    await bot.answer(
      {
        'what-happened': 'Mail naar de verkeerde klant',
        'noticed-at': '2026-11-24T07:30:00.000Z',
        'still-open': false,
      },
      { record: 'new:breach-report' },
    );
  });
  await bot.handle({ type: 'file', name: 'scherm.png', bytes: png });
});
afterEach(() => bot.close());

const report = async () => reportOf(await verifyTrails(bot.store, crypto, secrets));

/** As somebody with the file could: past the triggers that keep the trail. */
function change(sql: string): void {
  const database = new BetterSqlite(bot.url.replace('file:', ''));
  const triggers = database
    .prepare<[], { name: string }>("select name from sqlite_master where type = 'trigger'")
    .all();
  for (const { name } of triggers) database.exec(`drop trigger "${name}"`);
  database.pragma('foreign_keys = OFF');
  expect(database.prepare(sql).run().changes).toBeGreaterThan(0);
  database.close();
}

const ofProfile = "record_id in (select id from records where register = 'organisation')";

describe('what is stored against its trail', () => {
  it('is whole, and says of each organisation how far', async () => {
    expect(await report()).toMatch(/^\S+: whole, \d+ lines, head [0-9a-f]{64}\n$/);
  });

  it.each([
    [
      'an answer',
      `update answers set value = '"Gekaapt"' where path = 'name' and ${ofProfile}`,
      'organisation 1 name: changed',
    ],
    [
      'the moment of an answer',
      `update answers set at = '2020-01-01T00:00:00.000Z' where path = 'name' and ${ofProfile}`,
      'organisation 1 name: changed',
    ],
    [
      'an answer that is taken away',
      `delete from answers where path = 'name' and ${ofProfile}`,
      'organisation 1 name: missing',
    ],
    [
      'an answer that nobody gave',
      `insert into answers select organisation_id, record_id, 'verzonnen', n, value, provenance, source, by, at, turn, checklist_version from answers where path = 'name' and ${ofProfile} limit 1`,
      'organisation 1 verzonnen: not in the trail',
    ],
    [
      'an answer that is called erased',
      `update answers set value = null, provenance = 'gewist' where path = 'name' and ${ofProfile}`,
      'organisation 1 name: changed',
    ],
    ['a role', "update role_grants set role = 'management'", 'roles: changed'],
    ['a role that is taken away', 'delete from role_grants', 'roles: changed'],
    [
      'a signed version',
      "update versions set content = replace(content, 'Bakkerij', 'Slagerij')",
      'version 1: changed',
    ],
    [
      'a signed version with its digest',
      "update versions set content = '{}', hash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'",
      'version 1: changed',
    ],
    ['a signed version that is taken away', 'delete from versions', 'version 1: missing'],
    [
      'a confirmation',
      "update records set confirmed_at = '2020-01-01T00:00:00.000Z' where register = 'controller-activity' and confirmed_at is not null",
      ': changed',
    ],
    ['a file', "update attachments set sealed = sealed || 'AA'", 'breach 1, a file: changed'],
    ['the digest of a file', "update attachments set sha256 = '00'", 'breach 1, a file: changed'],
    ['a file that is taken away', 'delete from attachments', 'a file: missing'],
    ['a record that is taken away', "delete from records where register = 'breach'", ': missing'],
    [
      'a record that nobody made',
      "insert into records select organisation_id, 'ander', register, 99, status, title, template, checklist_version, created_by, created_at, confirmed_by, confirmed_at, archived_reason, digest_key from records where register = 'organisation'",
      'organisation 99: not in the trail',
    ],
  ])('tells that %s was changed', async (_what, sql, told) => {
    change(sql);
    const said = await report();
    expect(said).toContain('DIFFERS from its trail');
    expect(said).toContain(told);
    expect(said).not.toMatch(/Gekaapt|Slagerij|verkeerde klant/);
  });

  it('tells that a line of the trail was changed', async () => {
    change("update audit set actor = 'somebody' where n = 3");
    expect(await report()).toMatch(/BROKEN at line 3 of \d+/);
  });
});

describe('an end that was written down before', () => {
  async function written(): Promise<readonly Uint8Array[]> {
    const [dossier = new Uint8Array()] = await filesIn(bot, await bot.say('/register dossier'));
    return [new TextEncoder().encode(await report()), dossier];
  }

  it('agrees while the trail only grew', async () => {
    const files = await written();
    await bot.say('/register nieuw');
    for (const file of files) {
      expect(headsIn(file).length).toBeGreaterThan(0);
      expect(await goneFrom(bot.store, headsIn(file))).toEqual([]);
    }
  });

  it('tells that the last line was cut off and the head moved back', async () => {
    const files = await written();
    const kept = await verifyTrails(bot.store, crypto);
    change('delete from audit where n = (select max(n) from audit)');
    change(
      'update chain_heads set n = (select max(n) from audit), hash = (select hash from audit order by n desc limit 1)',
    );
    expect(await report()).not.toContain('BROKEN');
    for (const file of files) expect(await goneFrom(bot.store, headsIn(file))).toContainEqual(kept[0]?.head);
  });

  it('is not read where none stands', () => {
    for (const text of ['', 'geen spoor', '{"audit":{"n":3}}', 'PK\u0003\u0004']) {
      const bytes = new TextEncoder().encode(text);
      expect(text.startsWith('PK') ? [] : headsIn(bytes)).toEqual([]);
    }
  });
});
