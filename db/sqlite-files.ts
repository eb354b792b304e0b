// Where the database file is, and that only its owner can read it.
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError } from '../src/app/ports/errors.js';

/** `file:data/avg.db` is taken from the working directory; `file:///data/avg.db` is absolute. */
export function fileOf(url: string): string {
  return resolve(url.startsWith('file://') ? fileURLToPath(url) : decodeURI(url.slice('file:'.length)));
}

/** The one true path of a file that need not exist yet, so that two ways to the same file meet at the same lock. */
export function truePath(file: string): string {
  return existsSync(file) ? realpathSync(file) : join(realpathSync(dirname(file)), basename(file));
}

/** A folder that is made here is private; one that exists is left as it is. */
export function makeFolderOf(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
}

/**
 * Makes the file when it is not there; SQLite gives its side files the same mode. A file that exists is never opened
 * here: closing it again would take away the locks that this process holds on it.
 */
export function makePrivate(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'ax', 0o600));
  for (const name of [file, `${file}-wal`, `${file}-shm`]) {
    if (existsSync(name)) chmodIfPossible(name);
  }
}

/** Some disks know no modes, and a file may be another user's: whether it can be written is for SQLite to say. */
function chmodIfPossible(file: string): void {
  try {
    chmodSync(file, 0o600);
  } catch {
    // Left as it is.
  }
}

/** Before anything is changed: the mode of a folder that was named by mistake is not ours. */
export function refuseFolder(file: string): void {
  if (existsSync(file) && !statSync(file).isFile()) {
    throw new OperatorError(
      'database-cannot-open',
      'The database file in DATABASE_URL cannot be opened: check that the path is a file and that its folder can be written.',
    );
  }
}
