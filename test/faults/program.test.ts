// What goes wrong around the program: one sentence for the operator, exit code 1, and earlier answers are kept.
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import Sqlite from '../../db/sqlite-driver.js';
import { type PostgresServer, startPostgres } from '../db/postgres-server.js';
import {
  expectOneSentence,
  formOf,
  kept,
  newPlace,
  type Place,
  Program,
  restOfTheIntroduction,
  run,
} from './program.js';

const fileOf = ({ url }: Place) => url.slice('file:'.length);

/** A database with one answered form in it. */
async function answered(place: Place = newPlace()): Promise<Place> {
  const program = Program.start(place, '--json');
  await program.turn(formOf('first'));
  expect(await program.end()).toMatchObject({ code: 0, err: '' });
  return place;
}

const valuesOf = async (place: Place) => (await kept(place)).versions.map(({ value }) => value);

/** Each way in says the same sentence; only those that write need a file that can be written. */
async function refused(place: Place, sentence: RegExp, ...commands: readonly string[][]): Promise<void> {
  for (const args of commands) {
    const ended = await run(place, ...args);
    expectOneSentence(ended, sentence);
    expect([args, ended.out]).toEqual([args, '']);
  }
}

describe('a database that cannot be used is refused with one sentence', () => {
  const all = [['--json'], [], ['audit-verify'], ['officer', 'noor'], ['erase', 'x'], ['backup', 'copy.db']];

  it('no database at all but some other file', async () => {
    const place = newPlace();
    writeFileSync(fileOf(place), 'Lieve bot, dit is geen database.\n'.repeat(200));
    await refused(place, /damaged or is not a database/, ...all);
    expect(existsSync(join(place.folder, 'copy.db'))).toBe(false);
  });

  it('one with a torn first page', async () => {
    const place = await answered();
    const file = openSync(fileOf(place), 'r+');
    writeSync(file, Buffer.alloc(96, 0xff), 0, 96, 4);
    closeSync(file);
    await refused(place, /damaged/, ...all);
  });

  it('one with damaged pages: at the latest at the first thing that reads them', async () => {
    const place = await answered();
    const { size } = statSync(fileOf(place));
    const file = openSync(fileOf(place), 'r+');
    writeSync(file, Buffer.alloc(size - 4096, 0xff), 0, size - 4096, 4096);
    closeSync(file);
    const program = Program.start(place, '--json');
    const said = await program.turn({ say: 'Winkel' });
    expect(said.filter(({ reply }) => reply !== undefined)).toEqual([]);
    expectOneSentence(await program.end(), /damaged/);
    await refused(place, /damaged/, ['audit-verify'], ['backup', 'copy.db']);
    expect(existsSync(join(place.folder, 'copy.db'))).toBe(false);
  });

  it('one of a newer version', async () => {
    const place = await answered();
    const sqlite = new Sqlite(fileOf(place));
    sqlite.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
    sqlite.close();
    await refused(place, /newer version/, ['--json'], [], ['audit-verify'], ['officer', 'noor']);
  });

  it('one of another program', async () => {
    const place = newPlace();
    const sqlite = new Sqlite(fileOf(place));
    sqlite.exec('create table invoices (id integer)');
    sqlite.close();
    await refused(place, /another program/, ['--json'], [], ['audit-verify']);
  });

  it('a server that is not there', async () => {
    const place = { ...newPlace(), url: 'postgres://127.0.0.1:1/x' };
    await refused(place, /does not answer/, ['--json'], [], ['audit-verify'], ['officer', 'noor']);
    await refused(place, /pg_dump/, ['backup', 'copy.db']);
  });

  it('time that is given to a database with real answers', async () => {
    const place = await answered();
    await refused(place, /Time can be given only/, ['--json', '--now', '2026-11-24T09:00:00Z']);
  });
});

describe('a second program on the same file', () => {
  it('is refused while the first goes on; reading and a back-up are not', async () => {
    const place = newPlace();
    const first = Program.start(place, '--json');
    await first.turn(formOf('first'));
    await refused(place, /already writing/, ['--json'], [], ['officer', 'noor'], ['erase', 'x']);
    expect(await run(place, 'audit-verify')).toMatchObject({ code: 0, err: '' });
    expect(await run(place, 'backup', 'copy.db')).toMatchObject({ code: 0, err: '' });
    const said = await first.turn({ say: 'Winkel' });
    expect(JSON.stringify(said)).toContain('Hoeveel mensen');
    first.kill();
    await first.ended;
    // The lock goes with the process, however it went.
    const second = Program.start(place, '--json');
    expect(JSON.stringify(await second.turn({ say: '9' }))).toContain('Wie zorgt er bij u voor privacy');
    expect(await second.end()).toMatchObject({ code: 0, err: '' });
  });
});

/** A small disk of its own, or the reason why there is none. */
function smallDisk(): Place | string {
  if (userInfo().uid !== 0) return 'only root may mount a small disk';
  const place = newPlace();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place.folder], { encoding: 'utf8' });
  if (mounted.status !== 0) return `no small disk can be mounted here: ${mounted.stderr ?? ''}`;
  onTestFinished(() => {
    spawnSync('umount', ['-l', place.folder]);
  });
  return place;
}

function fillUp({ folder }: Place): void {
  spawnSync('dd', ['if=/dev/zero', `of=${join(folder, 'filler')}`, 'bs=1k'], { stdio: 'ignore' });
}

describe('a disk', () => {
  it('that becomes full in the middle of a conversation: said at once, and every earlier answer is there', async (context) => {
    const place = smallDisk();
    if (typeof place === 'string') return context.skip(place);
    const program = Program.start(place, '--json');
    await program.turn(formOf('first'));
    fillUp(place);
    const acknowledged = ['first'];
    let failed: string | undefined;
    for (let turn = 1; failed === undefined && turn < 500; turn += 1) {
      const said = await program.turn(formOf(`turn-${turn}`));
      const error = said.find((line) => line.error !== undefined);
      if (error === undefined) acknowledged.push(`turn-${turn}`);
      else {
        failed = `turn-${turn}`;
        expect(error).toMatchObject({ error: 'disk-full', text: expect.stringContaining('is full') });
        expect(said.at(-1)).toEqual({ done: true });
      }
    }
    expect(failed).toBeDefined();
    expectOneSentence(await program.end(), /is full/);

    execFileSync('rm', [join(place.folder, 'filler')]);
    const values = await valuesOf(place);
    for (const turn of acknowledged) expect(values).toContain(formOf(turn).answer.name);
    expect(values).not.toContain(formOf(failed ?? '').answer.name);
    const again = Program.start(place, '--json');
    for (const input of restOfTheIntroduction) await again.turn(input);
    expect(JSON.stringify(await again.turn({ say: '/register lijst' }))).toContain('V-004');
    expect(await again.end()).toMatchObject({ code: 0, err: '' });
    expect((await kept(place)).whole).toBe(true);
  });

  it('that is full from the start', async (context) => {
    const place = smallDisk();
    if (typeof place === 'string') return context.skip(place);
    fillUp(place);
    await refused(place, /is full/, ['--json'], []);
    execFileSync('rm', [join(place.folder, 'filler')]);
    await answered(place);
  });

  it('that is full for a back-up, which leaves no half of one', async (context) => {
    const place = smallDisk();
    if (typeof place === 'string') return context.skip(place);
    await answered(place);
    fillUp(place);
    await refused(place, /is full|free space/, ['backup', join(place.folder, 'copy.db')]);
    expect(existsSync(join(place.folder, 'copy.db'))).toBe(false);
  });

  it('that cannot be written', async (context) => {
    const place = smallDisk();
    if (typeof place === 'string') return context.skip(place);
    await answered(place);
    const remounted = spawnSync('mount', ['-o', 'remount,ro', place.folder]);
    if (remounted.status !== 0) return context.skip('the small disk cannot be made read-only here');
    await refused(place, /can(not)? be written/, ['--json'], [], ['officer', 'noor']);
  });
});

describe('PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('that drops its connections: nothing acknowledged is lost, and the next program goes on', async () => {
    const place = { ...newPlace(), url: await server.createDatabase() };
    const program = Program.start(place, '--json');
    await program.turn(formOf('first'));
    const admin = new pg.Client({ connectionString: place.url });
    await admin.connect();
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await admin.end();
    const said = await program.turn({ say: 'Winkel' });
    expect(said.at(-1)).toEqual({ done: true });
    const failed = said.some(({ error }) => error !== undefined);
    const ended = await program.end();
    if (failed) expectOneSentence(ended, /does not answer/);
    else expect(ended).toMatchObject({ code: 0, err: '' });
    expect(await valuesOf(place)).toContain(formOf('first').answer.name);

    const again = Program.start(place, '--json');
    if (failed) await again.turn({ say: 'Winkel' });
    expect(JSON.stringify(await again.turn({ say: '9' }))).toContain('Wie zorgt er bij u voor privacy');
    expect(await again.end()).toMatchObject({ code: 0, err: '' });
  });

  it('with a wrong password or a database that is not there', async () => {
    const address = new URL(await server.createDatabase());
    const place = newPlace();
    const missing = new URL(address);
    missing.pathname = '/nowhere';
    await refused({ ...place, url: missing.href }, /does not exist/, ['--json'], ['audit-verify']);
    const login = new URL(address);
    login.password = 'wrong';
    const ended = await run({ ...place, url: login.href }, '--json');
    expectOneSentence(ended, /refused the user/);
    expect(ended.err).not.toContain('wrong');
  });
});

describe('a back-up', () => {
  it('made while the bot works opens, verifies and goes on with the conversation', async () => {
    const place = newPlace();
    const program = Program.start(place, '--json');
    await program.turn(formOf('first'));
    await program.turn({ say: 'Winkel' });
    const copied = run(place, 'backup', 'copy.db');
    for (let turn = 0; turn < 20; turn += 1) await program.turn(formOf(`meanwhile-${turn}`));
    expect(await copied).toMatchObject({ code: 0, out: 'Backed up to copy.db.\n', err: '' });
    expect(await run(place, 'backup', 'copy.db')).toMatchObject({ code: 1, err: expect.stringMatching(/^[^\n]+\n$/) });
    await program.turn({ say: '12' });
    program.kill();
    await program.ended;

    const restored = newPlace();
    copyFileSync(join(place.folder, 'copy.db'), fileOf(restored));
    expect(statSync(fileOf(restored)).mode & 0o077).toBe(0);
    expect(await run(restored, 'audit-verify')).toMatchObject({ code: 0, out: expect.stringContaining('whole') });
    const values = await valuesOf(restored);
    expect(values).toContain(formOf('first').answer.name);
    expect(values).not.toContain(12);
    const again = Program.start(restored, '--json');
    expect(JSON.stringify(await again.turn({ say: '9' }))).toContain('Wie zorgt er bij u voor privacy');
    expect(await again.end()).toMatchObject({ code: 0, err: '' });
    // Nothing that holds answers lies about for others to read.
    for (const file of [fileOf(place), `${fileOf(place)}-wal`].filter((name) => existsSync(name))) {
      expect(statSync(file).mode & 0o077).toBe(0);
    }
  });
});

describe('a reader that goes away', () => {
  it.each([
    ['a script', ['--json'], '{"say":"Winkel"}\n{"say":"9"}\n'],
    ['a person', [], 'Winkel\n9\n'],
  ])('ends the program quietly: %s', async (_, args, typed) => {
    const program = Program.start(await answered(), ...args);
    program.closeOutput();
    program.type(typed);
    const ended = await Promise.race([program.ended, later(20_000)]);
    expect(ended).toMatchObject({ code: 0, err: '' });
  });
});

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a conversation', () => {
  it('begun in one program goes on in another, days later, on the clock of the demo', async () => {
    const place = newPlace();
    const tuesday = Program.start(place, '--json', '--now', '2026-11-24T09:00:00+01:00');
    await tuesday.turn(formOf('first'));
    await tuesday.turn({ say: 'Winkel', now: '2026-11-24T09:05:00+01:00' });
    expect(await tuesday.end()).toMatchObject({ code: 0, err: '' });

    const monday = Program.start(place, '--json', '--now', '2026-11-30T08:00:00+01:00');
    const back = await monday.turn({ say: '9', now: '2026-11-27T08:00:00+01:00' });
    expect(back[0]).toMatchObject({ error: 'now-backwards' });
    const said = await monday.turn({ say: '9' });
    expect(JSON.stringify(said)).toContain('Wie zorgt er bij u voor privacy');
    expect(await monday.end()).toMatchObject({ code: 0, err: '' });

    const moments = (await kept(place)).versions.map(({ path, at }) => [path, at]);
    expect(moments).toContainEqual(['sector', '2026-11-24T08:05:00.000Z']);
    expect(moments).toContainEqual(['staff', '2026-11-30T07:00:00.000Z']);
  });
});
