// A database under test, seen by the store and by another program.
import { getTableName } from 'drizzle-orm';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import { sqliteColumns } from '../../db/columns.sqlite.js';
import type { DatabaseStore } from '../../db/store.js';
import { tableMap } from '../../db/table-map.js';
import { defineTables } from '../../db/tables.js';

/** The keys with which the databases under test are opened. */
export const secrets = createSecrets(`test:${'0123456789abcdef'.repeat(4)}`);

/** A database that is empty at the start of each test. */
export interface Engine {
  readonly name: string;
  fresh(): Promise<Subject>;
}

export interface Subject {
  readonly store: DatabaseStore;
  /** Another program, with the same rights. */
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Children before parents. */
export const tables = tableMap(defineTables(sqliteColumns))
  .map(({ table }) => getTableName(table))
  .filter((name) => name !== 'deployment')
  .reverse();

/** Everything that is stored, as text. */
export async function everything({ query }: Subject): Promise<string> {
  const rows: unknown[] = [];
  for (const table of tables) {
    const found = await query(`select * from ${table}`);
    rows.push([table, found.map((row) => JSON.stringify(row)).sort()]);
  }
  return JSON.stringify(rows, undefined, 1);
}
