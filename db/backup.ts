// A copy of the database while the bot runs: one file that opens by itself, private, and checked before it counts.
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { OperatorError } from '../src/app/ports/errors.js';
import Sqlite from './sqlite-driver.js';
import { explainSqlite } from './sqlite-errors.js';
import { fileOf, makeFolderOf, makePrivate, truePath } from './sqlite-files.js';

/** Pages copied before the event loop gets its turn: about a millisecond. */
const pagesAtOnce = 250;

/** Copies the database that `url` names to `file`, which must not exist yet. */
export async function backupTo(file: string, { url }: { readonly url: string }): Promise<void> {
  if (!url.startsWith('file:')) {
    throw new OperatorError(
      'backup-postgres',
      'The database in DATABASE_URL is PostgreSQL: make the back-up with pg_dump, which comes with it.',
    );
  }
  const target = resolve(file);
  if (existsSync(target)) {
    throw new OperatorError('backup-exists', 'There is a file of that name already: name a new one for the back-up.');
  }
  try {
    makeFolderOf(target);
    makePrivate(target);
    await copy(truePath(fileOf(url)), target);
    check(target);
  } catch (error) {
    for (const name of [target, `${target}-wal`, `${target}-shm`, `${target}-journal`]) rmSync(name, { force: true });
    throw explainSqlite(error);
  }
}

async function copy(source: string, target: string): Promise<void> {
  const sqlite = new Sqlite(source, { readonly: true, fileMustExist: true });
  try {
    // One snapshot from the first page to the last; without it each write of the bot begins the copy anew.
    sqlite.exec('BEGIN');
    sqlite.prepare('select count(*) from sqlite_master').get();
    await sqlite.backup(target, { progress: () => pagesAtOnce });
  } finally {
    sqlite.close();
  }
}

function check(target: string): void {
  const whole = new Sqlite(target, { fileMustExist: true });
  try {
    // As one file: it can be carried away without side files.
    whole.pragma('journal_mode = DELETE');
  } finally {
    whole.close();
  }
  const sqlite = new Sqlite(target, { readonly: true, fileMustExist: true });
  try {
    const answer = sqlite.pragma('integrity_check', { simple: true });
    if (answer !== 'ok') {
      throw new OperatorError('database-corrupt', 'The database of DATABASE_URL is damaged: restore an older back-up.');
    }
  } finally {
    sqlite.close();
  }
}
