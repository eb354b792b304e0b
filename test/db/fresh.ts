// A new SQLite database for a test. Making one takes longer than most tests: it is made once for each process, and copied.
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenOptions, openStore } from '../../db/open.js';
import type { DatabaseStore } from '../../db/store.js';
import { once } from '../../src/core/remembered.js';

/** Opens a new database in this file, as the program would make it there. */
export async function openFresh(
  file: string,
  options: Pick<OpenOptions, 'secrets' | 'watchNesting'> = {},
): Promise<DatabaseStore> {
  copyFileSync(await empty(), file);
  return openStore({ url: `file:${file}`, mode: 'write', demo: false, ...options });
}

/** The file of one with all its tables, as the program leaves it when nothing was said. */
const empty = once(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-empty-'));
  const file = join(folder, 'avg.db');
  await (await openStore({ url: `file:${file}`, mode: 'write', demo: false })).close();
  return file;
});
