// Reads a file that somebody sent in a worker thread with a ceiling on memory and time, so that no file stops the bot.
import type { MessagePort, Worker } from 'node:worker_threads';
import { FairTurns } from '../../src/app/pacing.js';
import type { Tables } from '../../src/app/ports/documents.js';
import type { ReadFile } from '../../src/core/file-content.js';

export interface TablesOptions {
  /** Starts the program as a worker that calls `serveTables(parentPort)`, with `workerLimits` of `limits.ts`. */
  readonly startWorker: () => Worker;
  readonly timeoutMs?: number;
}

/** Workers at the same time, each with the memory of `limits.ts`. */
const mostAtOnce = 3;

/** One file of a person at a time, so that whoever sends slow ones waits for them alone. */
export function createTables({ startWorker, timeoutMs = 30_000 }: TablesOptions): Tables {
  const lastOf = new Map<string, Promise<unknown>>();
  const turns = new FairTurns(mostAtOnce);

  async function inTurn(bytes: Uint8Array, workspace: string): Promise<ReadFile> {
    const done = await turns.take(workspace);
    try {
      return await readIn(startWorker(), bytes, timeoutMs);
    } finally {
      done();
    }
  }

  return {
    read(bytes, whose, workspace = whose) {
      const read = (lastOf.get(whose) ?? Promise.resolve()).then(() => inTurn(bytes, workspace));
      const last = read
        .catch(() => undefined)
        .finally(() => {
          if (lastOf.get(whose) === last) lastOf.delete(whose);
        });
      lastOf.set(whose, last);
      return read;
    },
  };
}

function readIn(worker: Worker, bytes: Uint8Array, timeoutMs: number): Promise<ReadFile> {
  return new Promise<ReadFile>((resolve, reject) => {
    const timer = setTimeout(() => finish({ ok: false, why: 'too-large' }), timeoutMs);
    const finish = (result: ReadFile) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    worker.once('message', finish);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      // More memory than it may have: the file is what is wrong.
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return finish({ ok: false, why: 'too-large' });
      clearTimeout(timer);
      reject(error);
    });
    worker.once('exit', () => finish({ ok: false, why: 'too-large' }));
    worker.postMessage(bytes);
  });
}

/** The worker's side: reads the one file that it is given. */
export function serveTables(port: MessagePort): void {
  port.once('message', async (bytes: Uint8Array) => {
    // Only here: the program that starts the worker has no use for the readers.
    const { readFile } = await import('./read.js');
    port.postMessage(await readFile(bytes));
  });
}
