// SQLite: the contract, and what only a file can do.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type BetterSqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupTo } from '../../db/backup.js';
import { openStore } from '../../db/open.js';
import Sqlite from '../../db/sqlite-driver.js';
import type { DatabaseStore } from '../../db/store.js';
import { DuplicateError, OperatorError } from '../../src/app/ports/errors.js';
import type { Repositories } from '../../src/app/ports/store.js';
import { describeStore } from './contract.js';
import { type Engine, type Subject, secrets } from './engine.js';
import { chainOf, entry, fill, person, record, turn, write } from './sample.js';
import { describeScope } from './scope.js';

async function fresh(): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-'));
  const file = join(folder, 'avg.db');
  const store = await openStore({ url: `file:${file}`, mode: 'write', demo: false, watchNesting: true, secrets });
  const other = new Sqlite(file);
  return {
    store,
    async query(sql) {
      const statement = other.prepare<[], Record<string, unknown>>(sql);
      if (statement.reader) return statement.all();
      statement.run();
      return [];
    },
    async close() {
      other.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const engine: Engine = { name: 'SQLite', fresh };
describeStore(engine);
describeScope(engine);

describe('a database file', () => {
  let folder: string;
  let file: string;
  let url: string;
  const opened: DatabaseStore[] = [];
  const mounted: string[] = [];
  const children: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'avg-maatje-'));
    file = join(folder, 'data', 'avg.db');
    url = `file:${file}`;
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const child of children.splice(0)) child.kill('SIGKILL');
    for (const store of opened.splice(0)) await store.close();
    for (const place of mounted.splice(0)) execFileSync('umount', ['-l', place]);
    rmSync(folder, { recursive: true });
  });

  async function open(change: Partial<Parameters<typeof openStore>[0]> = {}): Promise<DatabaseStore> {
    const store = await openStore({ url, mode: 'write', demo: false, ...change });
    opened.push(store);
    return store;
  }
  /** The code of the one sentence with which opening, or what follows, is refused. */
  async function refusal(act: Promise<unknown>): Promise<string> {
    const error = await act.then(
      () => 'not refused',
      (reason: unknown) => reason,
    );
    if (!(error instanceof OperatorError)) throw error;
    expect(error.message).toMatch(/DATABASE_URL/);
    return error.code;
  }
  const namesOf = async (store: DatabaseStore) =>
    (await store.read(({ people }) => people.list('a'))).map(({ name }) => name);
  const filled = async () => {
    const store = await open();
    await store.transaction((to) => fill(to, 'a'));
    return store;
  };
  const modeOf = (name: string) => (statSync(name).mode & 0o777).toString(8);

  describe('of its own', () => {
    it('and its folder can be read by their owner only', async () => {
      await filled();
      expect(modeOf(dirname(file))).toBe('700');
      for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}.lock`])
        expect([name, modeOf(name)]).toEqual([name, '600']);
    });

    it('is made private again when it was not, in a folder that is left as it was', async () => {
      mkdirSync(dirname(file));
      chmodSync(dirname(file), 0o755);
      new Sqlite(file).close();
      writeFileSync(file, '');
      chmodSync(file, 0o644);
      await filled();
      expect([modeOf(dirname(file)), modeOf(file), modeOf(`${file}-wal`)]).toEqual(['755', '600', '600']);
    });

    it('may have a name with spaces and be given from the root', async () => {
      await open({ url: new URL(`file://${folder}/de%20data/avg%20maatje.db`).href });
      expect(existsSync(join(folder, 'de data', 'avg maatje.db'))).toBe(true);
    });

    it('keeps what it holds when it is opened again', async () => {
      await (await filled()).close();
      expect(await namesOf(await open())).toEqual(['Noor']);
    });
  });

  it('is never asked with a bare parameter, which makes newer versions of SQLite plan each query anew', async () => {
    const store = await open();
    const prepare = vi.spyOn(Sqlite.prototype, 'prepare');
    await store.transaction((to) => fill(to, 'a'));
    await store.transaction(({ audit }) => audit.append('a', chainOf(entry('a'))));
    await namesOf(store);
    const withParameters = prepare.mock.calls.map(([sql]) => sql).filter((sql) => /^\w+ .*\?/s.test(sql));
    expect(withParameters.length).toBeGreaterThan(10);
    expect(withParameters.filter((sql) => /(?<!\+)\?/.test(sql))).toEqual([]);
  });

  describe('commits', () => {
    /** The connections that were opened, as the driver saw them. */
    function watched(): () => readonly BetterSqlite.Database[] {
      const spy = vi.spyOn(Sqlite.prototype, 'pragma');
      return () =>
        [...new Set(spy.mock.contexts as BetterSqlite.Database[])].filter((each) => each.open && each.name === file);
    }
    const writers = (all: readonly BetterSqlite.Database[]) => all.filter((each) => !each.readonly);

    it('are on the disk when they are said to be: WAL with synchronous FULL, after writing too', async () => {
      const connections = watched();
      await filled();
      const [writer, ...more] = writers(connections());
      expect(more).toEqual([]);
      expect(writer?.pragma('journal_mode', { simple: true })).toBe('wal');
      expect(writer?.pragma('synchronous', { simple: true })).toBe(2);
    });

    it('would not be without that pragma, and then nothing is opened', async () => {
      const pragma = Sqlite.prototype.pragma;
      vi.spyOn(Sqlite.prototype, 'pragma').mockImplementation(function (this: BetterSqlite.Database, text, options) {
        return text.startsWith('synchronous =') ? undefined : pragma.call(this, text, options);
      });
      await expect(open()).rejects.toThrow(/not be durable: synchronous is 1/);
    });

    it('check that a row belongs to something, and overwrite what is erased', async () => {
      const connections = watched();
      await filled();
      const [writer] = writers(connections());
      expect(writer?.pragma('foreign_keys', { simple: true })).toBe(1);
      expect(writer?.pragma('secure_delete', { simple: true })).toBe(1);
      expect(() => writer?.exec("insert into deliveries values ('nobody', 'x', 'y')")).toThrow(/FOREIGN KEY/);
    });

    it('fail with one sentence when there is no room, and go on when there is', async () => {
      const connections = watched();
      const store = await filled();
      const [writer] = writers(connections());
      const pages = Number(writer?.pragma('page_count', { simple: true }));
      writer?.pragma(`max_page_count = ${pages}`);
      const tooMuch = store.transaction(async ({ people, answers }) => {
        await people.change('a', person('a'), { name: 'Half' });
        for (let n = 1; n < 100; n += 1)
          await answers.add('a', record('a'), write('q', 'x'.repeat(2000), n), turn('a'));
      });
      expect(await refusal(tooMuch)).toBe('disk-full');
      expect(await namesOf(store)).toEqual(['Noor']);
      writer?.pragma(`max_page_count = ${pages + 1000}`);
      await store.transaction(({ people }) => people.change('a', person('a'), { name: 'Heel' }));
      expect(await namesOf(store)).toEqual(['Heel']);
    });

    it('that wait at the same moment are committed together, and one that fails is undone alone', async () => {
      const connections = watched();
      const store = await filled();
      const [writer] = writers(connections());
      const add = (n: number) =>
        store.transaction(({ answers }) => answers.add('a', record('a'), write('q', 'x', n), turn('a')));
      const framesOf = async (work: () => Promise<unknown>) => {
        writer?.pragma('wal_checkpoint(TRUNCATE)');
        await work();
        const states = writer?.pragma('wal_checkpoint(PASSIVE)') as { log: number }[] | undefined;
        return states?.[0]?.log ?? 0;
      };
      const alone = await framesOf(async () => {
        for (let n = 2; n <= 9; n += 1) await add(n);
      });
      const outcomes: PromiseSettledResult<void>[] = [];
      const together = await framesOf(async () => {
        outcomes.push(...(await Promise.allSettled([10, 11, 12, 12, 13, 14, 15, 16].map(add))));
      });
      expect(outcomes.map(({ status }) => status)).toEqual(
        outcomes.map((_, index) => (index === 3 ? 'rejected' : 'fulfilled')),
      );
      expect(outcomes[3]).toMatchObject({ reason: expect.any(DuplicateError) });
      const stored = await store.read(({ answers }) => answers.ofRecord('a', record('a')));
      expect(stored.map(({ n }) => n)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
      expect(together).toBeLessThan(alone / 2);
    });

    it('that wait behind one that fills the disk all fail, and none of them was said to be saved', async () => {
      const connections = watched();
      const store = await filled();
      const [writer] = writers(connections());
      const pages = Number(writer?.pragma('page_count', { simple: true }));
      writer?.pragma(`max_page_count = ${pages}`);
      const rename = (name: string) => store.transaction(({ people }) => people.change('a', person('a'), { name }));
      const tooMuch = store.transaction(async ({ answers }) => {
        for (let n = 2; n < 100; n += 1)
          await answers.add('a', record('a'), write('q', 'x'.repeat(2000), n), turn('a'));
      });
      const outcomes = await Promise.all([rename('Voor'), tooMuch, rename('Na')].map(refusal));
      expect(outcomes).toEqual(['disk-full', 'disk-full', 'disk-full']);
      expect(await namesOf(store)).toEqual(['Noor']);
      await rename('Later');
      expect(await namesOf(store)).toEqual(['Later']);
    });

    it('leave nothing of an erased organisation in any file', async () => {
      const store = await filled();
      const secret = 'Geheim-recept-van-oma';
      await store.transaction(async ({ answers }) => {
        for (let n = 1; n <= 200; n += 1) await answers.add('a', record('a'), write('q', secret, n), turn('a'));
      });
      const stands = () => [file, `${file}-wal`].some((name) => readFileSync(name).includes(secret));
      expect(stands()).toBe(true);
      await store.erase('a', '2026-11-24T14:00:00.000Z');
      expect(stands()).toBe(false);
    });

    it('that are refused because nothing can be written any more are told of when asked', async () => {
      const connections = watched();
      const store = await filled();
      const [writer] = writers(connections());
      expect(await store.canKeep()).toBe(true);
      writer?.pragma('query_only = ON');
      expect(await refusal(store.canKeep())).toBe('database-read-only');
      writer?.pragma('query_only = OFF');
      expect(await store.canKeep()).toBe(true);
    });

    const secret = 'Geheim-recept-van-oma';
    const anything = () =>
      [file, `${file}-wal`, `${file}-shm`].some((name) => readFileSync(name).toString('latin1').includes(secret));
    const long = '2027-11-24T14:00:00.000Z';
    const about = { organisation: 'a', id: 'm', person: person('a'), notice: 'weekly', record: null } as const;
    type Work = (to: Repositories) => Promise<unknown>;
    const erasings: Readonly<Record<string, readonly [put: Work, take: Work]>> = {
      'answers of a record': [
        ({ answers }) => answers.add('a', record('a'), write('q', secret), turn('a')),
        ({ answers }) => answers.erase('a', record('a'), ['q']),
      ],
      'a person': [
        ({ people }) => people.change('a', person('a'), { name: secret }),
        ({ people }) => people.erase('a', person('a')),
      ],
      'an unfinished form that is old': [
        ({ drafts }) => drafts.save('a', person('a'), 'key', { values: secret, at: '2026-11-24T14:00:00.000Z' }),
        ({ drafts }) => drafts.eraseBefore(long),
      ],
      'a message of long ago': [
        async ({ messages }) => {
          await messages.add({ ...about, key: secret, kind: 'digest', plannedAt: '2026-11-24T14:00:00.000Z' });
          await messages.settle('a', 'm', { state: 'delivered', endedAt: '2026-11-24T14:00:00.000Z' });
        },
        ({ messages }) => messages.eraseBefore(long),
      ],
      'a delivery of long ago': [
        ({ deliveries }) => deliveries.remember('a', secret, '2026-11-24T14:00:00.000Z'),
        ({ deliveries }) => deliveries.eraseBefore(long),
      ],
    };

    it.each(Object.entries(erasings))(
      'leave nothing of %s in any file once it is erased',
      async (_what, [put, take]) => {
        const store = await filled();
        await store.transaction(async (to) => void (await put(to)));
        expect(anything()).toBe(true);
        await store.transaction(async (to) => void (await take(to)));
        expect(anything()).toBe(false);
      },
    );

    it('leave nothing of it either when somebody was reading just then, and wait for no reader', async () => {
      const store = await filled();
      await store.transaction(({ answers }) => answers.add('a', record('a'), write('q', secret), turn('a')));
      const { promise: enough, resolve: stop } = deferred();
      const { promise: begun, resolve: begin } = deferred();
      const reading = store.read(async ({ people }) => {
        await people.list('a');
        begin();
        await enough;
      });
      await begun;
      await store.transaction(({ answers }) => answers.erase('a', record('a'), ['q']));
      expect(anything()).toBe(true);
      stop();
      await reading;
      await vi.waitFor(() => expect(anything()).toBe(false), { timeout: 10_000 });
    });
  });

  describe('the audit trail', () => {
    it('is not overwritten by INSERT OR REPLACE, which asks no delete trigger', async () => {
      await filled();
      const other = new Sqlite(file);
      const replace =
        "insert or replace into audit select organisation_id, n, at, 'x', action, record_id, path, digest, hash from audit";
      expect(() => other.exec(replace)).toThrow('the audit trail is append-only');
      other.close();
    });
  });

  describe('has one writer', () => {
    /** Starts a second process and tells what it said first. */
    async function second(address = url): Promise<readonly [ChildProcess, string]> {
      const child = spawn(process.execPath, [fileURLToPath(new URL('./hold.mjs', import.meta.url)), address], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.push(child);
      const said = await new Promise<string>((resolve) => {
        child.stdout?.once('data', (data) => resolve(String(data).trim()));
        child.once('exit', () => resolve('said nothing'));
      });
      return [child, said];
    }

    it('and refuses a second process, which may read', async () => {
      await filled();
      expect((await second())[1]).toBe('database-in-use');
      const reader = await open({ mode: 'read' });
      expect(await namesOf(reader)).toEqual(['Noor']);
    }, 20_000);

    it('and refuses it inside the same process, by another way to the same file too', async () => {
      await filled();
      symlinkSync(dirname(file), join(folder, 'link'));
      symlinkSync(file, join(folder, 'link.db'));
      for (const way of [
        url,
        `file:${folder}/link/avg.db`,
        `file:${folder}/link.db`,
        `file:${folder}/data/../data/avg.db`,
      ]) {
        expect(await refusal(open({ url: way }))).toBe('database-in-use');
      }
      // The attempts took nothing away: the lock still holds against others.
      expect((await second())[1]).toBe('database-in-use');
    }, 20_000);

    it('and is free at once when that one is killed', async () => {
      const [child, said] = await second();
      expect(said).toBe('open');
      expect(await refusal(open())).toBe('database-in-use');
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      await filled();
    }, 20_000);

    it('and is free when the store is closed, or could not be opened', async () => {
      await (await filled()).close();
      await expect(open({ demo: true })).rejects.toThrow();
      expect((await second())[1]).toBe('open');
    }, 20_000);
  });

  describe('opened for reading', () => {
    it('reads beside a writer, and after it, and cannot write', async () => {
      const writer = await filled();
      const reader = await open({ mode: 'read' });
      expect(await namesOf(reader)).toEqual(['Noor']);
      await writer.transaction(({ people }) => people.change('a', person('a'), { name: 'Noor de Wit' }));
      expect(await namesOf(reader)).toEqual(['Noor de Wit']);
      await expect(reader.transaction(({ people }) => people.list('a'))).rejects.toThrow(/opened for reading/);
      const sneaky = reader.read(({ people }) => people.change('a', person('a'), { name: 'X' }));
      await expect(sneaky).rejects.toThrow();
      expect(await namesOf(reader)).toEqual(['Noor de Wit']);
      await writer.close();
      expect(await namesOf(reader)).toEqual(['Noor de Wit']);
      await reader.close();
      await expect(reader.read(({ people }) => people.list('a'))).rejects.toThrow('closed');
    });

    it('is refused when it is not there', async () => {
      expect(await refusal(open({ mode: 'read' }))).toBe('database-cannot-open');
      expect(existsSync(file)).toBe(false);
    });

    it('is refused when it was never brought up to date', async () => {
      mkdirSync(dirname(file));
      new Sqlite(file).exec('vacuum').close();
      expect(await refusal(open({ mode: 'read' }))).toBe('database-older');
    });
  });

  describe('that is a demo', () => {
    it('stays one, and another one does not become one', async () => {
      await (await open({ demo: true })).close();
      const again = await open();
      expect(await again.read(({ deployments }) => deployments.get())).toEqual({ demo: true, clock: null });

      const real = { url: `file:${folder}/real.db` };
      await (await open(real)).close();
      expect(await refusal(open({ ...real, demo: true }))).toBe('not-demo');
      expect(await refusal(open({ ...real, demo: true, mode: 'read' }))).toBe('not-demo');
    });
  });

  describe('that is not right', () => {
    const close = async () => (await filled()).close();

    it('is refused when it is no database', async () => {
      mkdirSync(dirname(file));
      writeFileSync(file, 'Dit is een brief en geen database. '.repeat(100));
      expect(await refusal(open())).toBe('database-corrupt');
      expect(await refusal(open({ mode: 'read' }))).toBe('database-corrupt');
      expect(readFileSync(file, 'utf8')).toContain('Dit is een brief');
    });

    it('is refused when it is damaged, at the start or when the damage is met', async () => {
      await close();
      const whole = statSync(file).size;
      const damaged = openSync(file, 'r+');
      for (let place = 4096; place < whole; place += 512) writeSync(damaged, Buffer.alloc(512, 0xa5), 0, 512, place);
      const met = open().then(namesOf);
      expect(await refusal(met)).toBe('database-corrupt');
    });

    it('is refused at the start when a page in the middle is damaged, in words, and left as it is', async () => {
      const store = await open();
      await store.transaction(async (to) => {
        await fill(to, 'a');
        for (let n = 2; n <= 200; n += 1)
          await to.answers.add('a', record('a'), write('q', 'x'.repeat(500), n), turn('a'));
      });
      await store.close();
      const other = new Sqlite(file);
      // A leaf of the answers, which opening the database does not look at.
      const page = Number(other.prepare("select rootpage from sqlite_master where name = 'answers'").pluck().get());
      const children = readFileSync(file).subarray((page - 1) * 4096, page * 4096);
      const leaf = children.readUInt32BE(children.readUInt16BE(12));
      other.close();
      const damaged = openSync(file, 'r+');
      writeSync(damaged, Buffer.alloc(512, 0xa5), 0, 512, (leaf - 1) * 4096);
      closeSync(damaged);
      const before = hashOf(file);
      expect(await refusal(open())).toBe('database-corrupt');
      expect(hashOf(file)).toBe(before);
    });

    it('is refused when it was cut off', async () => {
      await close();
      truncateSync(file, 5000);
      const met = open().then(namesOf);
      expect(await refusal(met)).toBe('database-corrupt');
    });

    it('is refused when a newer version of the program made it', async () => {
      await close();
      const other = new Sqlite(file);
      other.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
      other.close();
      const before = hashOf(file);
      expect(await refusal(open())).toBe('database-newer');
      expect(await refusal(open({ mode: 'read' }))).toBe('database-newer');
      expect(hashOf(file)).toBe(before);
    });

    it('is refused when it is the database of another program', async () => {
      mkdirSync(dirname(file));
      const other = new Sqlite(file);
      other.exec('create table their_customers (id)');
      other.close();
      expect(await refusal(open())).toBe('database-foreign');
    });

    it('is refused when it is a folder', async () => {
      mkdirSync(file, { recursive: true });
      expect(await refusal(open())).toBe('database-cannot-open');
    });

    it('is refused when another program keeps it locked', async () => {
      const store = await filled();
      const other = new Sqlite(file);
      other.exec('begin immediate');
      expect(await refusal(store.transaction(({ people }) => people.list('a')))).toBe('database-locked');
      other.exec('rollback');
      other.close();
      expect(await store.transaction(({ people }) => people.list('a'))).toHaveLength(1);
    });

    it('is refused when no DATABASE_URL names it', async () => {
      for (const wrong of ['', 'avg.db', 'sqlite:avg.db'])
        expect(await refusal(open({ url: wrong }))).toBe('database-url');
    });
  });

  // Root may do what modes forbid: real places are needed, and only root may make them.
  describe.skipIf(!mayMount())('on a place', () => {
    function mount(...options: readonly string[]): void {
      mkdirSync(dirname(file), { recursive: true });
      execFileSync('mount', [...options, dirname(file)]);
      mounted.push(dirname(file));
    }

    it('that cannot be written is refused with one sentence', async () => {
      await (await filled()).close();
      const elsewhere = join(folder, 'elsewhere');
      mkdirSync(elsewhere);
      copyFileSync(file, join(elsewhere, 'avg.db'));
      mount('--bind', elsewhere);
      execFileSync('mount', ['-o', 'remount,ro,bind', dirname(file)]);
      expect(await refusal(open())).toBe('database-read-only');
      // Reading needs a side file too, unless a writer has left one.
      expect(await refusal(open({ mode: 'read' }))).toBe('database-cannot-open');
      expect(await refusal(open({ url: `file:${dirname(file)}/new.db` }))).toBe('database-read-only');
    });

    it('that is full fails with one sentence, keeps what was saved, and goes on when there is room', async () => {
      mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs');
      const store = await filled();
      let saved = 0;
      const fillUp = async () => {
        for (; saved < 10_000; saved += 1) {
          await store.transaction(async ({ answers, audit }) => {
            await answers.add('a', record('a'), write('q', 'x'.repeat(4000), saved + 1), turn('a'));
            await audit.append('a', chainOf(entry('a')));
          });
        }
      };
      expect(await store.canKeep()).toBe(true);
      expect(await refusal(fillUp())).toBe('disk-full');
      expect(saved).toBeGreaterThan(0);
      // A turn writes several pages at once: what is left may have room for some marks more.
      for (let n = 0; n < 20; n += 1) await store.canKeep().catch(() => undefined);
      expect(await refusal(store.canKeep())).toBe('disk-full');
      expect(await store.read(({ answers }) => answers.ofRecord('a', record('a')))).toHaveLength(saved + 1);

      execFileSync('mount', ['-o', 'remount,size=16m', dirname(file)]);
      await store.transaction(({ audit }) => audit.append('a', chainOf(entry('a'))));
      expect((await store.read(({ audit }) => audit.head('a'))).n).toBe(saved + 2);
      expect(await store.canKeep()).toBe(true);
    });
  });

  describe('is asked whether it keeps what is written', () => {
    it('and does, also while a person is at work and when many ask, and is no larger for it', async () => {
      await (await filled()).close();
      const size = () => statSync(file).size;
      const before = size();
      const store = await open();
      for (let n = 0; n < 20; n += 1) expect(await store.canKeep()).toBe(true);
      const busy = store.transaction(({ people }) => people.change('a', person('a'), { name: 'Noor de Wit' }));
      expect(await Promise.all([store.canKeep(), store.canKeep(), store.canKeep()])).toEqual([true, true, true]);
      await busy;
      await store.close();
      expect(size()).toBe(before);
      expect(existsSync(`${file}-wal`)).toBe(false);
    });

    it('and does not once it is closed, or was opened for reading', async () => {
      const store = await filled();
      const reader = await open({ mode: 'read' });
      await expect(reader.canKeep()).rejects.toThrow(/opened for reading/);
      await store.close();
      await expect(store.canKeep()).rejects.toThrow('closed');
    });

    it('and says when another program has it locked', async () => {
      const store = await filled();
      const other = new Sqlite(file);
      other.exec('begin immediate');
      expect(await refusal(store.canKeep())).toBe('database-locked');
      other.exec('rollback');
      other.close();
      expect(await store.canKeep()).toBe(true);
    });

    it.each(['-wal', '-shm', ''])('and says when the file with "%s" behind its name was removed', async (end) => {
      const store = await filled();
      expect(await store.canKeep()).toBe(true);
      rmSync(`${file}${end}`);
      expect(await refusal(store.canKeep())).toBe('database-file-gone');
      // Another program that made one anew changes nothing.
      writeFileSync(`${file}${end}`, '');
      expect(await refusal(store.canKeep())).toBe('database-file-gone');
    });

    it('and what is said to be saved after its log was removed is in the file that the next start opens', async () => {
      const store = await filled();
      rmSync(`${file}-wal`);
      await store.transaction(({ people }) => people.change('a', person('a'), { name: 'Na het wissen' }));
      // What somebody finds who kills the program now.
      const left = join(folder, 'left.db');
      copyFileSync(file, left);
      expect(await namesOf(await open({ url: `file:${left}` }))).toEqual(['Na het wissen']);
    });
  });

  describe('whose log was removed after what it held was said to be saved', () => {
    /** What somebody finds who kills the program now. */
    async function namesLeft(): Promise<readonly string[]> {
      const left = join(folder, `left-${opened.length}.db`);
      copyFileSync(file, left);
      return namesOf(await open({ url: `file:${left}` }));
    }

    it('has it in the file as soon as anybody asks whether it can keep anything', async () => {
      const store = await filled();
      await store.transaction(({ people }) => people.change('a', person('a'), { name: 'Voor het wissen' }));
      rmSync(`${file}-wal`);
      expect(await refusal(store.canKeep())).toBe('database-file-gone');
      expect(await namesLeft()).toEqual(['Voor het wissen']);
    });

    it('and within a second or two when nobody does anything', async () => {
      const store = await filled();
      await store.transaction(({ people }) => people.change('a', person('a'), { name: 'Voor het wissen' }));
      rmSync(`${file}-wal`);
      await expect.poll(namesLeft, { timeout: 10_000, interval: 200 }).toEqual(['Voor het wissen']);
    });
  });

  describe('is backed up', () => {
    it('while it is written, to one private file that opens by itself and holds one moment', async () => {
      const store = await filled();
      await store.transaction(async ({ answers, audit }) => {
        for (let n = 1; n <= 2000; n += 1)
          await answers.add('a', record('a'), write('q', 'x'.repeat(500), n), turn('a'));
        await audit.append('a', chainOf(...Array.from({ length: 2000 }, () => entry('a'))));
      });
      const copy = join(folder, 'backups', 'monday.db');
      let copied = false;
      const copying = backupTo(copy, { url }).then(() => {
        copied = true;
      });
      let during = 0;
      while (!copied && during < 500) {
        await store.transaction(async ({ audit }) => audit.append('a', chainOf(entry('a'))));
        during += 1;
        await new Promise((resolve) => setImmediate(resolve));
      }
      // Its writer did not make it begin anew.
      expect(copied).toBe(true);
      await copying;
      expect(during).toBeGreaterThan(1);
      expect([modeOf(dirname(copy)), modeOf(copy)]).toEqual(['700', '600']);
      expect(existsSync(`${copy}-wal`)).toBe(false);

      await store.close();
      rmSync(dirname(file), { recursive: true });
      mkdirSync(dirname(file));
      copyFileSync(copy, file);
      const restored = await open();
      const { lines, head, answers } = await restored.read(async (from) => ({
        lines: (await from.audit.page('a', 0, 10_000)).length,
        head: (await from.audit.head('a')).n,
        answers: (await from.answers.ofRecord('a', record('a'))).length,
      }));
      expect(lines).toBe(head);
      expect(head).toBeGreaterThanOrEqual(2001);
      expect(answers).toBe(2001);
    });

    it('never over another file, and never half', async () => {
      await filled();
      const copy = join(folder, 'monday.db');
      writeFileSync(copy, 'mine');
      await expect(backupTo(copy, { url })).rejects.toMatchObject({ code: 'backup-exists' });
      expect(readFileSync(copy, 'utf8')).toBe('mine');

      const nowhere = join(folder, 'tuesday.db');
      expect(await refusal(backupTo(nowhere, { url: `file:${folder}/no-such.db` }))).toBe('database-cannot-open');
      expect(existsSync(nowhere)).toBe(false);
    });
  });
});

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function hashOf(name: string): string {
  return createHash('sha256').update(readFileSync(name)).digest('hex');
}

function mayMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'avg-maatje-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true });
  }
}
