// DATABASE_URL -> store. Only the driver that is used is loaded.
import { fileURLToPath } from 'node:url';
import { DuplicateError, OperatorError } from '../src/app/ports/errors.js';
import type { Deployment } from '../src/app/ports/organisations.js';
import type { Secrets } from '../src/app/ports/secrets.js';
import type { Repositories, Store } from '../src/app/ports/store.js';
import { type DatabaseStore, watched } from './store.js';

export interface OpenOptions {
  /** `file:data/avg.db`, or `postgres://user:password@host/name`. */
  readonly url: string;
  /** `read` takes no lock, changes nothing and needs a database that is up to date. */
  readonly mode: 'write' | 'read';
  /** Time may be given (`--now`): asked of a new database it makes it a demo, of another one it is refused. */
  readonly demo: boolean;
  readonly migrationsFolder?: string;
  /** Encrypts words about breaches and requests, and opens them; absent where no keys are set. */
  readonly secrets?: Secrets | undefined;
  /** Refuse a transaction inside a transaction instead of waiting for ever; costs time. */
  readonly watchNesting?: boolean;
}

export async function openStore(options: OpenOptions): Promise<DatabaseStore> {
  const { mode, demo, watchNesting } = options;
  const store = await open(options);
  try {
    const deployment = await deploymentOf(store, mode, demo);
    if (demo && !deployment?.demo) {
      throw new OperatorError(
        'not-demo',
        'Time can be given only on a database that was made for it: name a new file in DATABASE_URL.',
      );
    }
    return watchNesting ? watched(store) : store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function open({ url, mode, migrationsFolder, secrets }: OpenOptions): Promise<DatabaseStore> {
  if (url.startsWith('file:')) {
    const { openSqlite } = await import('./sqlite.js');
    return openSqlite({ url, mode, migrationsFolder: migrationsFolder ?? folder('sqlite'), secrets });
  }
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { openPostgres } = await import('./postgres.js');
    return openPostgres({ url, mode, migrationsFolder: migrationsFolder ?? folder('postgres'), secrets });
  }
  throw new OperatorError(
    'database-url',
    'DATABASE_URL is neither a file (file:data/avg.db) nor a PostgreSQL database (postgres://user:password@host/name).',
  );
}

/** The build copies the migrations, so that they lie beside this file there too. */
function folder(dialect: 'sqlite' | 'postgres'): string {
  return fileURLToPath(new URL(`./migrations/${dialect}`, import.meta.url));
}

/** Made when a program that writes opens the database for the first time. */
async function deploymentOf(store: Store, mode: 'write' | 'read', demo: boolean): Promise<Deployment | undefined> {
  const find = ({ deployments }: Repositories) => deployments.get();
  const known = mode === 'read' ? await store.read(find) : await store.transaction(find);
  if (known !== undefined || mode === 'read') return known;
  const made: Deployment = { demo, clock: null };
  try {
    await store.transaction(({ deployments }) => deployments.create(made));
    return made;
  } catch (error) {
    // Another process made it at the same moment.
    if (error instanceof DuplicateError) return store.transaction(find);
    throw error;
  }
}
