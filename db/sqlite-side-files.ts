// The files beside a database: the log (-wal) of what was committed last, and its index (-shm).
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { OperatorError } from '../src/app/ports/errors.js';

export interface SideFiles {
  /**
   * After a commit, and by itself each second: writes the log back and empties it when something was erased, or when it is not where
   * it was.
   */
  committed(erased: boolean): void;
  /** Throws when a file was deleted or replaced: what is committed would be gone at the next start. */
  assertInPlace(): void;
}

/** Milliseconds after which the log is looked at again: it may have been removed, or somebody was still reading from it. */
const again = 1000;

/** Looks for as long as the database is open. */
export function watchSideFiles(sqlite: Database, busyTimeout: number): SideFiles {
  const files = ['', '-wal', '-shm'].map((end) => `${sqlite.name}${end}`).map(watched);
  const [, log] = files;
  let isOwed = false;

  function look(): void {
    if (!sqlite.open) clearInterval(looking);
    else if (isOwed || log?.() === false) isOwed = !emptied(sqlite, busyTimeout);
  }
  const looking = setInterval(look, again).unref();

  return {
    committed(erased) {
      isOwed ||= erased;
      look();
    },
    assertInPlace() {
      if (files.every((inPlace) => inPlace())) return;
      throw new OperatorError(
        'database-file-gone',
        'A file of the database in DATABASE_URL was removed or replaced while the program runs (the file itself, -wal or -shm): start the program again. What was confirmed as saved is in the database file, if that is still there.',
      );
    },
  };
}

/** Whether the file of this name is still the one that it was. */
function watched(name: string): () => boolean {
  const identity = () => {
    const found = statSync(name, { bigint: true, throwIfNoEntry: false });
    return found && `${found.dev} ${found.ino}`;
  };
  const first = identity();
  return () => identity() === first;
}

/** False when a reader still needs what is in it. Waits for nobody: nothing else happens meanwhile. */
function emptied(sqlite: Database, busyTimeout: number): boolean {
  if (sqlite.inTransaction) return false;
  try {
    sqlite.pragma('busy_timeout = 0');
    return sqlite.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
  } catch {
    // What was committed is committed; a disk that fails says so to the next who writes.
    return false;
  } finally {
    sqlite.pragma(`busy_timeout = ${busyTimeout}`);
  }
}
