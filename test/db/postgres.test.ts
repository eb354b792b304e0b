// PostgreSQL: the contract on a real server, and what only a server can do.
import { createServer } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { backupTo } from '../../db/backup.js';
import { openStore } from '../../db/open.js';
import { openPostgres } from '../../db/postgres.js';
import { explainPostgres } from '../../db/postgres-errors.js';
import type { DatabaseStore } from '../../db/store.js';
import { OperatorError } from '../../src/app/ports/errors.js';
import { appendToTrail } from '../../src/app/trail.js';
import { rolesText } from '../../src/core/audit.js';
import { describeStore } from './contract.js';
import { type Engine, type Subject, secrets, tables } from './engine.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';
import { at, chainOf, entry, fill, grant, person, record, turn, write } from './sample.js';
import { describeScope } from './scope.js';

let server: PostgresServer;
let url: string;
let store: DatabaseStore;
let other: pg.Client;

beforeAll(async () => {
  server = await startPostgres();
  // A server of people who sort ä after a: the order of ids must not follow.
  url = await server.createDatabase("template template0 locale_provider icu icu_locale 'en-US'");
  store = await openStore({ url, mode: 'write', demo: false, watchNesting: true, secrets });
  other = new pg.Client({ connectionString: url });
  await other.connect();
}, 60_000);
afterAll(async () => {
  await other.end();
  await store.close();
  await server.stop();
}, 60_000);

/** A database for each test would take half a minute: this one is emptied, with the triggers out of the way. */
async function fresh(): Promise<Subject> {
  const emptying = tables.map((table) => `delete from ${table}`).join('; ');
  await other.query(
    `set session_replication_role = replica; ${emptying}; update deployment set demo = false, clock = null; reset session_replication_role`,
  );
  return {
    store,
    query: async (sql) => (await other.query<Record<string, unknown>>(sql)).rows,
    close: async () => undefined,
  };
}

const codeOf = async (opening: Promise<unknown>) => {
  const error = await opening.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OperatorError);
  if (!(error instanceof OperatorError)) throw error;
  // One sentence for the operator, which names the setting and no password.
  expect(error.message).toContain('DATABASE_URL');
  expect(error.message).not.toContain('postgres:postgres');
  return error.code;
};

const engine: Engine = { name: 'PostgreSQL', fresh };
describeStore(engine);
describeScope(engine);

describe('PostgreSQL', () => {
  it('refuses to truncate the audit trail', async () => {
    await fresh();
    await store.transaction((to) => fill(to, 'a'));
    await expect(other.query('truncate audit')).rejects.toThrow('the audit trail is append-only');
    await expect(other.query('truncate organisations cascade')).resolves.toBeDefined();
    expect((await other.query('select n from audit')).rows).toEqual([{ n: 1 }]);
  });

  it('runs a transaction again that gave in to another one', async () => {
    await fresh();
    await store.transaction(async (to) => {
      await fill(to, 'a');
      await fill(to, 'b');
    });
    // Two that take the same two heads in opposite order: the server ends one of them.
    let tries = 0;
    const first = new Map<string, () => void>();
    const bothHold = Promise.all(
      ['a', 'b'].map((name) => new Promise<void>((resolve) => first.set(name, () => resolve()))),
    );
    const crossing = (one: string, two: string) =>
      store.transaction(async ({ audit }) => {
        tries += 1;
        await audit.append(one, chainOf(entry(one)));
        first.get(one)?.();
        await bothHold;
        await audit.append(two, chainOf(entry(two)));
      });
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')]);
    expect(tries).toBeGreaterThan(2);
    const heads = await store.read(async ({ audit }) => [(await audit.head('a')).n, (await audit.head('b')).n]);
    expect(heads).toEqual([3, 3]);
  });

  it('says how all roles stand after the last change of one, also where two change them at the same moment', async () => {
    await fresh();
    await store.transaction((to) => fill(to, 'a'));
    await store.transaction(async ({ people }) => {
      await people.add('a', { id: 'p8', name: 'Bea', language: null }, at);
      await people.add('a', { id: 'p9', name: 'Cor', language: null }, at);
    });
    const arrived = new Map<string, () => void>();
    const both = Promise.all(
      ['p8', 'p9'].map((id) => new Promise<void>((resolve) => arrived.set(id, () => resolve()))),
    );
    // Both have written their role before either of them comes to the trail.
    const giving = (id: string) =>
      store.transaction(async (repositories) => {
        await repositories.people.grant('a', id, grant);
        arrived.get(id)?.();
        await both;
        await appendToTrail(repositories, crypto, 'a', [entry('a', { action: 'grant-role' })]);
      });
    await Promise.all([giving('p8'), giving('p9')]);
    const { stands, last } = await store.read(async ({ people, audit }) => ({
      stands: crypto.sha256(rolesText(await people.list('a'))),
      last: (await audit.page('a', 0, 100)).findLast(({ action }) => action === 'grant-role'),
    }));
    expect(last?.digest).toBe(stands);
  });

  it('says whether it keeps what is written, and does not once it only reads', async () => {
    expect(await store.canKeep()).toBe(true);
    const name = new URL(url).pathname.slice(1);
    const only = async (change: string) => {
      await other.query(`alter database ${name} ${change}`);
      // Who is connected keeps what it had.
      await other.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await only('set default_transaction_read_only = on');
    await expect(store.canKeep()).rejects.toThrow();
    await only('reset default_transaction_read_only');
    expect(await store.canKeep()).toBe(true);
  });

  it('goes on after the server has dropped its connections, in the middle of a transaction too', async () => {
    await fresh();
    await store.transaction((to) => fill(to, 'a'));
    const drop = () =>
      other.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
    const cut = store.transaction(async ({ people, answers }) => {
      await answers.add('a', record('a'), write('lost', 'x'), turn('a'));
      await drop();
      await people.list('a');
    });
    expect(await codeOf(cut)).toBe('database-unreachable');
    await drop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stored = await store.read(({ answers }) => answers.ofRecord('a', record('a')));
    expect(stored.map(({ path }) => path)).toEqual(['name']);
  });

  it('says what its own clock says', async () => {
    await fresh();
    const before = Date.now();
    const ms = (await store.clockMs()) ?? 0;
    // The server is on this machine.
    expect(ms).toBeGreaterThan(before - 1_000);
    expect(ms).toBeLessThan(Date.now() + 1_000);
  });

  it('says nothing of what people answered in an error', async () => {
    await fresh();
    await store.transaction((to) => fill(to, 'a'));
    const refused = store.transaction(({ answers }) =>
      answers.add('b', record('a'), write('name', 'Geheim'), turn('a')),
    );
    const error = await refused.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(JSON.stringify([error, String(error), error instanceof Error && error.stack])).not.toContain('Geheim');
  });

  it('is brought up to date once when many processes start together', async () => {
    const empty = await server.createDatabase();
    const stores = await Promise.all(
      Array.from({ length: 5 }, () => openStore({ url: empty, mode: 'write', demo: true })),
    );
    for (const each of stores) {
      expect(await each.read(({ deployments }) => deployments.get())).toEqual({ demo: true, clock: null });
    }
    await Promise.all(stores.map((each) => each.close()));
  });

  it('opened for reading, reads and cannot write', async () => {
    await fresh();
    await store.transaction((to) => fill(to, 'a'));
    const reader = await openStore({ url, mode: 'read', demo: false });
    expect(await reader.read(({ people }) => people.list('a'))).toHaveLength(1);
    await expect(reader.transaction((to) => fill(to, 'b'))).rejects.toThrow(/opened for reading/);
    await expect(reader.read((to) => to.people.change('a', person('a'), { name: 'X' }))).rejects.toThrow();
    await reader.close();
    await reader.close();
  });

  it('refuses an empty database when it may only read', async () => {
    const empty = await server.createDatabase();
    expect(await codeOf(openStore({ url: empty, mode: 'read', demo: false }))).toBe('database-older');
  });

  it('refuses a database that a newer version made', async () => {
    const newer = await server.createDatabase();
    await (await openStore({ url: newer, mode: 'write', demo: false })).close();
    const client = new pg.Client({ connectionString: newer });
    await client.connect();
    await client.query("insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
    await client.end();
    expect(await codeOf(openStore({ url: newer, mode: 'write', demo: false }))).toBe('database-newer');
    expect(await codeOf(openStore({ url: newer, mode: 'read', demo: false }))).toBe('database-newer');
  });

  it('refuses a database that belongs to another program', async () => {
    const foreign = await server.createDatabase();
    const client = new pg.Client({ connectionString: foreign });
    await client.connect();
    await client.query('create table their_customers (id int)');
    await client.end();
    expect(await codeOf(openStore({ url: foreign, mode: 'write', demo: false }))).toBe('database-foreign');
  });

  it('refuses a database that cannot hold every character', async () => {
    const ascii = await server.createDatabase("encoding 'SQL_ASCII' template template0 locale 'C'");
    expect(await codeOf(openStore({ url: ascii, mode: 'write', demo: false }))).toBe('database-encoding');
  });

  it('refuses to take time from outside on a database that is no demo', async () => {
    expect(await codeOf(openStore({ url, mode: 'write', demo: true }))).toBe('not-demo');
  });

  it('says what is wrong when the server is not there, does not answer or does not know the user', async () => {
    const open = (change: (address: URL) => void) => {
      const address = new URL(url);
      change(address);
      return codeOf(openStore({ url: address.href, mode: 'write', demo: false }));
    };
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';

    expect(await open((a) => (a.port = '1'))).toBe('database-unreachable');
    expect(await open((a) => (a.hostname = 'no-such-host.invalid'))).toBe('database-unreachable');
    expect(await open((a) => (a.port = port))).toBe('database-unreachable');
    expect(await open((a) => (a.password = 'wrong'))).toBe('database-login');
    expect(await open((a) => (a.pathname = '/no_such_database'))).toBe('database-missing');
    expect(await codeOf(openStore({ url: 'mysql://localhost/x', mode: 'write', demo: false }))).toBe('database-url');
    silent.close();
  }, 20_000);

  it('names the faults of a server that a test cannot cause', () => {
    const fault = (code: string) => {
      const explained = explainPostgres(Object.assign(new Error('from the server'), { code }));
      return explained instanceof OperatorError ? explained.code : 'unknown';
    };
    expect(['53100', '25006', 'XX001', '53300', '42501'].map(fault)).toEqual([
      'disk-full',
      'database-read-only',
      'database-corrupt',
      'database-unreachable',
      'database-login',
    ]);
  });

  it('blames no server for a part of the program that is missing', async () => {
    const opened = openPostgres({ url, mode: 'write', migrationsFolder: 'no-such-folder' });
    await expect(opened).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(opened).rejects.not.toBeInstanceOf(OperatorError);
  });

  it('names pg_dump for a back-up', async () => {
    expect(await codeOf(backupTo('never-made.db', { url }))).toBe('backup-postgres');
  });

  it('remembers a delivery after its transaction and not before', async () => {
    await fresh();
    await store.transaction((to) => fill(to, 'a'));
    const failed = store.transaction(async ({ deliveries }) => {
      await deliveries.remember('a', 'x', at);
      throw new Error('stopped');
    });
    await expect(failed).rejects.toThrow('stopped');
    expect(await store.transaction(({ deliveries }) => deliveries.remember('a', 'x', at))).toBe(true);
    expect(await store.transaction(({ deliveries }) => deliveries.remember('a', 'x', at))).toBe(false);
  });
});
