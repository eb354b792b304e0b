// Threads of their own for what takes long or comes from outside: `src/main.ts` is started again in them (see worker.ts).
import { Worker } from 'node:worker_threads';
import { createDocuments } from '../../adapters/documents/documents.js';
import { workerLimits } from '../../adapters/tables/limits.js';
import { createTables } from '../../adapters/tables/tables.js';
import type { Documents, Tables } from '../app/ports/documents.js';
import type { Config } from './config.js';

const program = new URL('../main.js', import.meta.url);

/** Reads files that people send, each in a thread of its own that knows no database. */
export function tables(): Tables {
  return createTables({
    startWorker: () => new Worker(program, { workerData: { reads: true }, argv: [], resourceLimits: workerLimits }),
  });
}

/** Makes documents in a thread with its own connection to the database. */
export function documents({ DATABASE_URL, SECRETS_KEYS }: Config): Documents {
  return createDocuments({
    startWorker: (resourceLimits) =>
      new Worker(program, { workerData: { DATABASE_URL, SECRETS_KEYS }, argv: [], resourceLimits }),
  });
}
