// What SQLite and the file system say, as an error that the shell or the operator understands.
import { DuplicateError, OperatorError } from '../src/app/ports/errors.js';
import Sqlite from './sqlite-driver.js';

/** A sentence for each fault that an operator can mend; the first part of SQLite's code that fits decides. */
const faults: ReadonlyArray<readonly [prefix: string, code: string, sentence: string]> = [
  [
    'SQLITE_NOTADB',
    'database-corrupt',
    'The file in DATABASE_URL is damaged or is not a database: restore a back-up, or name another file.',
  ],
  ['SQLITE_CORRUPT', 'database-corrupt', 'The database file in DATABASE_URL is damaged: restore a back-up.'],
  [
    'SQLITE_READONLY',
    'database-read-only',
    'The database file in DATABASE_URL cannot be written: give the user that runs this program write access to the file and its folder.',
  ],
  [
    'SQLITE_FULL',
    'disk-full',
    'The disk with the database of DATABASE_URL is full: make room. Nothing was lost, and what was not confirmed as saved was not saved.',
  ],
  [
    'SQLITE_IOERR',
    'disk-failure',
    'The disk with the database of DATABASE_URL failed to read or write: check the disk and its free space.',
  ],
  [
    'SQLITE_CANTOPEN',
    'database-cannot-open',
    'The database file in DATABASE_URL cannot be opened: check that the path is a file and that its folder can be written.',
  ],
  [
    'SQLITE_PERM',
    'database-cannot-open',
    'The database file in DATABASE_URL cannot be opened: the user that runs this program has no access to it.',
  ],
  [
    'SQLITE_BUSY',
    'database-locked',
    'Another program holds the database file of DATABASE_URL locked: close that program.',
  ],
  [
    'SQLITE_LOCKED',
    'database-locked',
    'Another program holds the database file of DATABASE_URL locked: close that program.',
  ],
];

/** The file system's word for a place that cannot be written, whoever asks. */
const readOnlyPlaces: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM']);

export function explainSqlite(error: unknown): unknown {
  if (error instanceof Sqlite.SqliteError) {
    const { code } = error;
    if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE') {
      return new DuplicateError('this row exists already', { cause: error });
    }
    const fault = faults.find(([prefix]) => code.startsWith(prefix));
    if (fault !== undefined) return new OperatorError(fault[1], fault[2], { cause: error });
    return error;
  }
  const code = systemCode(error);
  if (code === undefined) return error;
  if (readOnlyPlaces.has(code)) return operatorError('SQLITE_READONLY', error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return operatorError('SQLITE_FULL', error);
  return operatorError('SQLITE_CANTOPEN', error);
}

export function operatorError(prefix: string, cause: unknown): unknown {
  const fault = faults.find(([known]) => known === prefix);
  return fault === undefined ? cause : new OperatorError(fault[1], fault[2], { cause });
}

/** `ENOENT` and its like, of errors that the file system raised. */
function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
