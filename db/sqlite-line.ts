// One connection of SQLite: transactions run one after the other, and those that wait together are committed together.
import { setImmediate as nextRound } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { BetterSQLiteSession } from 'drizzle-orm/better-sqlite3/session';
import { sqliteColumns } from './columns.sqlite.js';
import type { Sealing } from './sealing.js';
import type { Db } from './session.js';
import { SteadyDialect } from './sqlite-dialect.js';
import { explainSqlite } from './sqlite-errors.js';
import { preparing } from './sqlite-prepared.js';
import { type Connection, createConnection } from './store.js';
import { defineTables } from './tables.js';

export interface Line {
  readonly sqlite: Database;
  /** Ends when what was done is on the disk. */
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Waits for what is under way, then closes. */
  close(): Promise<void>;
}

const tables = defineTables(sqliteColumns);

/** So many share one commit; between two of them the rest of the program has its turn. */
const mostTogether = 32;

interface Waiting {
  /** Does the work; gives how to tell its outcome once that is on the disk. */
  run(): Promise<() => void>;
  fail(error: unknown): void;
}

/**
 * `committed` is called after each commit, before anybody is told, but for one of work that only found nothing; `erased` when one
 * of them erased something.
 */
export function createLine(
  sqlite: Database,
  beginning: 'BEGIN' | 'BEGIN IMMEDIATE',
  sealing: Sealing,
  committed: (erased: boolean) => void = () => undefined,
): Line {
  const begin = sqlite.prepare(beginning);
  const commit = sqlite.prepare('COMMIT');
  const rollback = sqlite.prepare('ROLLBACK');
  const mark = sqlite.prepare('SAVEPOINT one_of_many');
  const release = sqlite.prepare('RELEASE one_of_many');
  const undo = sqlite.prepare('ROLLBACK TO one_of_many');
  const connection = createConnection(
    { db: asDb(sqlite), explain: explainSqlite, prepare: preparing(sqlite), sealing },
    tables,
  );
  const waiting: Waiting[] = [];
  let working: Promise<void> | undefined;
  let erased = false;
  let foundNothing = true;

  async function work(): Promise<void> {
    // Who came in by the same round of events shares one commit, and waits for the disk once.
    do {
      await nextRound();
      await together(waiting.splice(0, mostTogether));
    } while (waiting.length > 0);
    working = undefined;
  }

  async function together(these: readonly Waiting[]): Promise<void> {
    const outcomes: (() => void)[] = [];
    try {
      explained(() => begin.run());
      for (const one of these) outcomes.push(await (these.length === 1 ? one.run() : amongOthers(one)));
      explained(() => commit.run());
      afterCommit();
    } catch (error) {
      for (const { fail } of these) fail(error);
      // A full disk makes SQLite roll back by itself.
      if (sqlite.inTransaction) rollback.run();
      return;
    }
    for (const tell of outcomes) tell();
  }

  function afterCommit(): void {
    if (!foundNothing) committed(erased);
    erased = false;
    foundNothing = true;
  }

  /** One that fails is undone alone, unless SQLite gave up everything. */
  async function amongOthers({ run, fail }: Waiting): Promise<() => void> {
    // A round of events takes in one new connection: where it holds many turns, who comes new waits for seconds.
    await nextRound();
    mark.run();
    try {
      const outcome = await run();
      release.run();
      return outcome;
    } catch (error) {
      if (!sqlite.inTransaction) throw error;
      undo.run();
      release.run();
      return () => fail(error);
    }
  }

  return {
    sqlite,
    transaction: (done) =>
      new Promise((resolve, reject) => {
        const run = async () => {
          const result = await connection.during(() => done(connection));
          erased ||= connection.erased;
          foundNothing &&= connection.foundNothing;
          return () => resolve(result);
        };
        waiting.push({ run, fail: reject });
        working ??= work();
      }),
    async close() {
      await working;
      sqlite.close();
    },
  };
}

/** What the driver throws, as an error that the shell or the operator understands. */
export function explained<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw explainSqlite(error);
  }
}

/**
 * Safe because the repositories use only what both dialects have (select, insert, update, delete, returning, upsert),
 * always by promise, over tables made of this dialect's columns; test/db/contract.ts runs each of them on both.
 */
function asDb(sqlite: Database): Db {
  const dialect = new SteadyDialect();
  const session = new BetterSQLiteSession(sqlite, dialect, undefined);
  return new BetterSQLite3Database('sync', dialect, session, undefined) as unknown as Db;
}
