// Moves a database file to PostgreSQL: every row of every table as it is, in one transaction on each side.
import type { Database } from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import pg from 'pg';
import { OperatorError } from '../src/app/ports/errors.js';
import { sqliteColumns } from './columns.sqlite.js';
import { openStore } from './open.js';
import { openPostgres } from './postgres.js';
import { explainPostgres } from './postgres-errors.js';
import Sqlite from './sqlite-driver.js';
import { fileOf, truePath } from './sqlite-files.js';
import { tableMap } from './table-map.js';
import { defineTables } from './tables.js';

export interface CopyOptions {
  /** `DATABASE_URL` of now: a file that no program is writing to. */
  readonly from: string;
  /** The PostgreSQL database to come, which must be empty. */
  readonly to: string;
  /** Of PostgreSQL; beside this file. */
  readonly migrationsFolder: string;
}

const rowsAtOnce = 200;

/** The number of rows of each table. The file stays as it is: it is the back-up until the new one has proven itself. */
export async function copyDatabase({ from, to, migrationsFolder }: CopyOptions): Promise<ReadonlyMap<string, number>> {
  if (!from.startsWith('file:') || !/^postgres(ql)?:\/\//.test(to)) {
    throw new OperatorError(
      'copy-urls',
      'A copy goes from the file in DATABASE_URL to the address of a PostgreSQL database (postgres://user:password@host/name).',
    );
  }
  // Brings the file up to date and keeps other programs from writing to it meanwhile.
  const source = await openStore({ url: from, mode: 'write', demo: false });
  try {
    const target = await openPostgres({ url: to, mode: 'write', migrationsFolder });
    await target.close();
    return await copyRows(truePath(fileOf(from)), to);
  } finally {
    await source.close();
  }
}

async function copyRows(file: string, to: string): Promise<ReadonlyMap<string, number>> {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true });
  const client = new pg.Client({ connectionString: to });
  try {
    await client.connect();
    await client.query('BEGIN');
    sqlite.exec('BEGIN');
    const copied = new Map<string, number>();
    // Parents before children, so that no row comes before the one it points at.
    for (const { table } of tableMap(defineTables(sqliteColumns))) {
      const name = getTableName(table);
      const columns = Object.values(getTableColumns(table)).map((column) => column.name);
      copied.set(name, await copyTable(sqlite, client, name, columns));
    }
    await client.query('COMMIT');
    return copied;
  } catch (error) {
    throw explainPostgres(error);
  } finally {
    // What was not committed is undone with the connection.
    await client.end();
    sqlite.close();
  }
}

async function copyTable(
  sqlite: Database,
  client: pg.Client,
  name: string,
  columns: readonly string[],
): Promise<number> {
  const found = await client.query(`select 1 from "${name}" limit 1`);
  if (found.rows.length > 0) {
    throw new OperatorError('copy-not-empty', 'The PostgreSQL database holds data already: name an empty one.');
  }
  const list = columns.map((column) => `"${column}"`).join(', ');
  let count = 0;
  let batch: unknown[][] = [];
  const write = async () => {
    if (batch.length === 0) return;
    const rows = batch.map((_, row) => `(${columns.map((__, at) => `$${row * columns.length + at + 1}`).join(', ')})`);
    await client.query(`insert into "${name}" (${list}) values ${rows.join(', ')}`, batch.flat());
    count += batch.length;
    batch = [];
  };
  // As they are stored: text, whole numbers, and JSON as text. PostgreSQL reads 1 and 0 as yes and no.
  for (const row of sqlite.prepare<[], unknown[]>(`select ${list} from "${name}"`).raw().iterate()) {
    batch.push(row);
    if (batch.length === rowsAtOnce) await write();
  }
  await write();
  return count;
}
