// What a repository gets of its connection.
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Sealing } from './sealing.js';
import type { Tables } from './tables.js';

/** Typed as PostgreSQL: what only SQLite can do does not compile, what only PostgreSQL can do fails the first fast test. */
export type Db = PgDatabase<PgQueryResultHKT>;

export type Values = Record<string, unknown>;

export interface Preparable<T> {
  prepare(name: string): { execute(values?: Values): Promise<T> };
}

/** The tables, and two ways to run a query. */
export interface Session {
  readonly db: Db;
  readonly tables: Tables;
  /** For answers that nobody may read where they lie. */
  readonly sealing: Sealing;
  /**
   * For what happens in a turn: made with the repositories, prepared once per connection when first run; run with the values of
   * its placeholders.
   */
  prepare<T>(query: () => Preparable<T>): (values: Values) => Promise<T>;
  /** The same of a query that is made when it is first asked for: of at most 60 letters, and under that name always the same. */
  preparedAs<T>(name: string, query: () => Preparable<T>): (values: Values) => Promise<T>;
  /** Something is erased for ever in this transaction: no file may hold it once that is committed. */
  erases(): void;
  /** For what happens rarely: a query built for one call. */
  run<T>(query: PromiseLike<T>): Promise<T>;
}
