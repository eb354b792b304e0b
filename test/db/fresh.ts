// A new SQLite database for a test. Making one takes longer than most tests: it is made once for each process, and copied.
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenOptions, openStore } from '../../db/open.js';
import { openSqlite } from '../../db/sqlite.js';
import { type DatabaseStore, watched } from '../../db/store.js';
import { once } from '../../src/core/remembered.js';

type Opening = Pick<OpenOptions, 'secrets' | 'watchNesting'>;

const migrationsFolder = fileURLToPath(new URL('../../db/migrations/sqlite', import.meta.url));

/** Opens a new database in this file, as the program would make it there. */
export async function openFresh(file: string, options: Opening = {}): Promise<DatabaseStore> {
  return openCopy(await emptyFile(), file, options);
}

/** Opens a copy of a database that was closed, in this file. */
export function openCopy(from: string, file: string, { secrets, watchNesting }: Opening = {}): DatabaseStore {
  copyFileSync(from, file);
  const store = openSqlite({ url: `file:${file}`, mode: 'write', migrationsFolder, secrets });
  return watchNesting ? watched(store) : store;
}

/** The file of one with all its tables, as the program leaves it when nothing was said. */
export const emptyFile = once(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'avg-maatje-empty-')), 'avg.db');
  await (await openStore({ url: `file:${file}`, mode: 'write', demo: false })).close();
  return file;
});
