// SQLite: one writing connection with a queue of transactions, and one for reading, opened when first needed.
import type { Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Secrets } from '../src/app/ports/secrets.js';
import { eraseOrganisation } from './erase.js';
import { behindForReading, compareMigrations, knownMigrations } from './migrations.js';
import { Sealing } from './sealing.js';
import Sqlite from './sqlite-driver.js';
import { explainSqlite, operatorError } from './sqlite-errors.js';
import { fileOf, makeFolderOf, makePrivate, refuseFolder, truePath } from './sqlite-files.js';
import { createLine, explained, type Line } from './sqlite-line.js';
import { lockForWriting } from './sqlite-lock.js';
import { type SideFiles, watchSideFiles } from './sqlite-side-files.js';
import type { Connection, DatabaseStore } from './store.js';

export interface SqliteOptions {
  readonly url: string;
  readonly mode: 'write' | 'read';
  readonly migrationsFolder: string;
  readonly secrets?: Secrets | undefined;
}

/** Milliseconds to wait for a foreign program; nothing else happens meanwhile. */
const busyTimeout = 2000;
/** What `PRAGMA synchronous` answers for FULL. */
const full = 2;

export function openSqlite({ url, mode, migrationsFolder, secrets }: SqliteOptions): DatabaseStore {
  const open = mode === 'write' ? openForWriting : openForReading;
  try {
    return open(url, migrationsFolder, new Sealing(secrets));
  } catch (error) {
    throw explainSqlite(error);
  }
}

function openForWriting(url: string, migrationsFolder: string, sealing: Sealing): DatabaseStore {
  const wanted = fileOf(url);
  makeFolderOf(wanted);
  const file = truePath(wanted);
  refuseFolder(file);
  const unlock = lockForWriting(file);
  try {
    makePrivate(file);
    return createStore(file, { writer: openWriter(file, migrationsFolder, sealing), unlock, sealing });
  } catch (error) {
    unlock();
    throw error;
  }
}

function openForReading(url: string, migrationsFolder: string, sealing: Sealing): DatabaseStore {
  const file = truePath(fileOf(url));
  refuseFolder(file);
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: busyTimeout });
  try {
    if (stateOf(sqlite, migrationsFolder) === 'behind') throw behindForReading();
  } finally {
    sqlite.close();
  }
  return createStore(file, { unlock: () => undefined, sealing });
}

interface Writer extends Line {
  readonly sideFiles: SideFiles;
}

interface Opened {
  readonly writer?: Writer;
  readonly unlock: () => void;
  readonly sealing: Sealing;
}

function createStore(file: string, { writer, unlock, sealing }: Opened): DatabaseStore {
  let reader: Line | undefined;
  let closed = false;

  function writing(): Writer {
    if (closed) throw new Error('the database is closed');
    if (writer === undefined) throw new Error('this database was opened for reading: it cannot be written');
    return writer;
  }
  function reading(): Line {
    if (closed) throw new Error('the database is closed');
    reader ??= explained(() => openReader(file, sealing));
    return reader;
  }
  const write = async <T>(work: (connection: Connection) => Promise<T>) => writing().transaction(work);
  const read = async <T>(work: (connection: Connection) => Promise<T>) => reading().transaction(work);

  return {
    transaction: (work) => write(({ repositories }) => work(repositories)),
    read: (work) => read(({ repositories }) => work(repositories)),
    async canKeep() {
      const { sqlite, sideFiles } = writing();
      const written = await write(async () => raiseMark(sqlite));
      const { sqlite: other } = reading();
      const found = await read(async () => markOf(other));
      sideFiles.assertInPlace();
      // Who asked at the same moment may have raised it further.
      return found >= written;
    },
    clockMs: async () => undefined,
    erase: (organisation, at, abandonedBefore) =>
      write(({ session }) => eraseOrganisation(session, organisation, at, abandonedBefore)),
    async close() {
      if (closed) return;
      closed = true;
      await reader?.close();
      await writer?.close();
      unlock();
    },
  };
}

/** A number that SQLite keeps for the program that uses it; nothing else is in it. */
const markOf = (sqlite: Database): number => explained(() => Number(sqlite.pragma('user_version', { simple: true })));

/** Never the same number twice: SQLite writes nothing that does not change. */
function raiseMark(sqlite: Database): number {
  const mark = (markOf(sqlite) + 1) % 2 ** 31;
  explained(() => sqlite.pragma(`user_version = ${mark}`));
  return mark;
}

function openWriter(file: string, migrationsFolder: string, sealing: Sealing): Writer {
  const sqlite = new Sqlite(file, { timeout: busyTimeout });
  try {
    sqlite.pragma('journal_mode = WAL');
    // After WAL, or the driver falls back to NORMAL at the first write: a power cut would lose what was said saved.
    sqlite.pragma('synchronous = FULL');
    // What is erased is overwritten, not only unlinked.
    sqlite.pragma('secure_delete = ON');
    // Fewer, larger checkpoints: the same pages change in every turn, and are then written back once.
    sqlite.pragma('wal_autocheckpoint = 4000');
    assertWhole(sqlite);
    if (stateOf(sqlite, migrationsFolder) === 'behind') {
      // A migration may rebuild a table that others point at.
      sqlite.pragma('foreign_keys = OFF');
      migrate(drizzle({ client: sqlite }), { migrationsFolder });
    }
    sqlite.pragma('foreign_keys = ON');
    const sideFiles = watchSideFiles(sqlite, busyTimeout);
    const line = createLine(sqlite, 'BEGIN IMMEDIATE', sealing, sideFiles.committed);
    assertDurable(sqlite);
    return { ...line, sideFiles };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

function openReader(file: string, sealing: Sealing): Line {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: busyTimeout });
  return createLine(sqlite, 'BEGIN', sealing);
}

function stateOf(sqlite: Database, migrationsFolder: string): 'current' | 'behind' {
  const names = sqlite
    .prepare<[], string>("select name from sqlite_master where type = 'table' and name not like 'sqlite~_%' escape '~'")
    .pluck()
    .all();
  const applied = names.includes('__drizzle_migrations')
    ? sqlite.prepare<[], number>('select created_at from __drizzle_migrations').pluck().all()
    : [];
  return compareMigrations(
    knownMigrations(migrationsFolder),
    applied.map(Number),
    names.some((name) => name !== '__drizzle_migrations'),
  );
}

/** Before anything is written to it: what is damaged is found now, and not by whoever needs it. */
function assertWhole(sqlite: Database): void {
  const found = sqlite.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw operatorError('SQLITE_CORRUPT', new Error('the quick check found damage'));
}

function assertDurable(sqlite: Database): void {
  const synchronous = sqlite.pragma('synchronous', { simple: true });
  if (synchronous !== full)
    throw new Error(`commits would not be durable: synchronous is ${String(synchronous)}, not FULL`);
}
