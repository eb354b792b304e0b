// Which migrations this program has, and whether a database was made by this program, an older or a newer one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../src/app/ports/errors.js';

/** Moments of the migrations in this program, oldest first: they name a migration in both databases. */
export function knownMigrations(folder: string): readonly number[] {
  const journal: { entries: readonly { when: number }[] } = JSON.parse(
    readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'),
  );
  return journal.entries.map((entry) => entry.when);
}

/** What to do with a database that has these migrations and, without any, has or has not tables of its own. */
export function compareMigrations(
  known: readonly number[],
  applied: readonly number[],
  hasOtherTables: boolean,
): 'current' | 'behind' {
  if (applied.length === 0 && hasOtherTables) {
    throw new OperatorError(
      'database-foreign',
      'DATABASE_URL names a database that belongs to another program: name an empty one.',
    );
  }
  if (applied.some((moment) => !known.includes(moment))) {
    throw new OperatorError(
      'database-newer',
      'The database in DATABASE_URL was made by a newer version of this program: install that version, or restore the back-up from before the update.',
    );
  }
  return applied.length < known.length ? 'behind' : 'current';
}

export function behindForReading(): OperatorError {
  return new OperatorError(
    'database-older',
    'The database in DATABASE_URL was made by an older version of this program: start the program once, which brings it up to date.',
  );
}
