// One writing process per database file (docs/decisions/0001): a lock that the operating system frees with the process.
import { OperatorError } from '../src/app/ports/errors.js';
import Sqlite from './sqlite-driver.js';
import { makePrivate } from './sqlite-files.js';

/** Takes the lock beside this database file and returns what gives it back; throws when another program has it. */
export function lockForWriting(file: string): () => void {
  const path = `${file}.lock`;
  makePrivate(path);
  const lock = new Sqlite(path, { timeout: 0 });
  try {
    // No journal beside it: nothing is ever written into this file.
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new OperatorError(
        'database-in-use',
        'Another program is already writing to the database of DATABASE_URL: stop that one first, or give this one a database of its own.',
        { cause: error },
      );
    }
    throw error;
  }
  return () => lock.close();
}
