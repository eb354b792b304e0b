// PostgreSQL: a pool; each of its connections has its own repositories with what is prepared on it.
import { setTimeout } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { OperatorError } from '../src/app/ports/errors.js';
import type { Secrets } from '../src/app/ports/secrets.js';
import { postgresColumns } from './columns.postgres.js';
import { eraseOrganisation } from './erase.js';
import { behindForReading, compareMigrations, knownMigrations } from './migrations.js';
import { explainPostgres, mayRunAgain } from './postgres-errors.js';
import { Sealing } from './sealing.js';
import type { Preparable, Values } from './session.js';
import { type Connection, createConnection, type DatabaseStore } from './store.js';
import { defineTables } from './tables.js';

export interface PostgresOptions {
  readonly url: string;
  readonly mode: 'write' | 'read';
  readonly migrationsFolder: string;
  readonly secrets?: Secrets | undefined;
}

const connectWithin = 4000;
const tries = 3;
/** Milliseconds. */
const pause = 25;
/** Any number will do, as long as every version of this program uses the same. */
const migrationLock = 20_161_679;
const begin = { write: 'BEGIN', read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' };
const tables = defineTables(postgresColumns);

export async function openPostgres({ url, mode, migrationsFolder, secrets }: PostgresOptions): Promise<DatabaseStore> {
  // A program of which a part is missing is no fault of the server.
  const known = knownMigrations(migrationsFolder);
  const pool = createPool(url);
  try {
    await bringUpToDate(pool, mode, { known, migrationsFolder });
  } catch (error) {
    await pool.end();
    throw explainPostgres(error);
  }
  return createStore(pool, mode, new Sealing(secrets));
}

function createPool(url: string): pg.Pool {
  try {
    const pool = new pg.Pool({
      connectionString: url,
      connectionTimeoutMillis: connectWithin,
      keepAlive: true,
      application_name: 'avg-maatje',
    });
    // A connection that is lost while nobody uses it: the pool replaces it, and who needs one hears of it then.
    pool.on('error', () => undefined);
    return pool;
  } catch (cause) {
    throw new OperatorError('database-url', 'DATABASE_URL is no address of a PostgreSQL database.', { cause });
  }
}

function createStore(pool: pg.Pool, mode: 'write' | 'read', sealing: Sealing): DatabaseStore {
  const connections = new WeakMap<pg.PoolClient, Connection>();

  function connectionOf(client: pg.PoolClient): Connection {
    const known = connections.get(client);
    if (known !== undefined) return known;
    // A connection that breaks says so to its next query; without a listener it would end the process.
    client.on('error', () => undefined);
    const prepare = <T>(name: string, query: () => Preparable<T>) => {
      const prepared = query().prepare(name);
      return (values: Values) => prepared.execute(values);
    };
    const made = createConnection({ db: drizzle({ client }), explain: explainPostgres, prepare, sealing }, tables);
    connections.set(client, made);
    return made;
  }

  async function once<T>(kind: keyof typeof begin, work: (connection: Connection) => Promise<T>): Promise<T> {
    const client = await connect(pool);
    const connection = connectionOf(client);
    try {
      await command(client, begin[kind]);
      const result = await connection.during(() => work(connection));
      await command(client, 'COMMIT');
      client.release();
      return result;
    } catch (error) {
      // A connection on which even this fails is thrown away.
      const broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      client.release(broken);
      // What the work made of it does not matter: the database asks for another try.
      throw mayRunAgain(connection.failure) ? connection.failure : error;
    }
  }

  async function run<T>(kind: keyof typeof begin, work: (connection: Connection) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(kind, work);
      } catch (error) {
        if (attempt === tries || !mayRunAgain(error)) throw error;
        // Lets the other one finish first: at once, this one would often be in its way again.
        await setTimeout(attempt * pause);
      }
    }
  }

  async function write<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    if (mode === 'read') throw new Error('this database was opened for reading: it cannot be written');
    return run('write', work);
  }

  return {
    transaction: (work) => write(({ repositories }) => work(repositories)),
    read: (work) => run('read', ({ repositories }) => work(repositories)),
    async canKeep() {
      await write(({ repositories }) => repositories.deployments.lock());
      return (await run('read', ({ repositories }) => repositories.deployments.get())) !== undefined;
    },
    async clockMs() {
      const asked = 'select (extract(epoch from clock_timestamp()) * 1000)::double precision as ms';
      const { rows } = await pool.query<{ ms: number }>(asked).catch((error: unknown) => {
        throw explainPostgres(error);
      });
      return rows[0]?.ms;
    },
    erase: (organisation, at, abandonedBefore) =>
      write(({ session }) => eraseOrganisation(session, organisation, at, abandonedBefore)),
    close: () => (pool.ended ? Promise.resolve() : pool.end()),
  };
}

async function command(client: pg.PoolClient, text: string): Promise<void> {
  try {
    await client.query(text);
  } catch (error) {
    throw explainPostgres(error);
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw explainPostgres(error);
  }
}

/** One process at a time migrates; the others wait and find nothing left to do. */
async function bringUpToDate(
  pool: pg.Pool,
  mode: 'write' | 'read',
  { known, migrationsFolder }: { readonly known: readonly number[]; readonly migrationsFolder: string },
): Promise<void> {
  const client = await connect(pool);
  try {
    await refuseOtherEncodings(client);
    if (mode === 'write') await client.query('select pg_advisory_lock($1)', [migrationLock]);
    if ((await stateOf(client, known)) === 'current') return;
    if (mode === 'read') throw behindForReading();
    await migrate(drizzle({ client }), { migrationsFolder });
  } finally {
    // Closing the connection also gives the lock back.
    client.release(true);
  }
}

async function refuseOtherEncodings(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ server_encoding: string }>('show server_encoding');
  if (rows[0]?.server_encoding === 'UTF8') return;
  throw new OperatorError(
    'database-encoding',
    'The database in DATABASE_URL cannot hold every character: create it with ENCODING UTF8.',
  );
}

async function stateOf(client: pg.PoolClient, known: readonly number[]): Promise<'current' | 'behind'> {
  const { rows } = await client.query<{ migrated: boolean; others: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as migrated,
      exists (select 1 from pg_tables where schemaname = current_schema()) as others`,
  );
  const applied = rows[0]?.migrated
    ? await client.query<{ created_at: string }>('select created_at from drizzle.__drizzle_migrations')
    : { rows: [] };
  return compareMigrations(
    known,
    applied.rows.map((row) => Number(row.created_at)),
    rows[0]?.others ?? false,
  );
}
