// The threads in which documents are made. One that made a document is kept for a while: starting another costs more than most
// documents do.
import type { ResourceLimits, Worker } from 'node:worker_threads';

export type StartWorker = (resourceLimits: ResourceLimits) => Worker;

/** What a document takes: much of a list, or the ordinary. */
export type Size = keyof typeof limits;

/** V8's own heap only, in megabytes: what asks for more ends its thread. */
const oldMb = 384;

/**
 * A list of data makes hundreds of thousands of small things that are soon gone, and room for the young ones saves moving
 * them. What is read from top to bottom takes its time anyway, and that room would be half of its memory.
 */
const limits = {
  list: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: oldMb },
  text: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: oldMb },
} satisfies Record<string, ResourceLimits>;

/**
 * After so many a thread is ended all the same, and what it may have gathered is gone. Each has a few more than the one before: when
 * threads are started anew at the same moment, everybody waits for that.
 */
const mostMade = 800;
const apart = 200;

interface Idle {
  readonly size: Size;
  readonly timer: NodeJS.Timeout;
}

/** Gives one thread to one document at a time. */
export class Workers {
  readonly #start: StartWorker;
  readonly #warmMs: number;
  readonly #idle = new Map<Worker, Idle>();
  /** How many each may still make. */
  readonly #left = new WeakMap<Worker, number>();
  #started = 0;

  /** An idle thread ends after `warmMs`; with 0 each document has one of its own. */
  constructor(start: StartWorker, warmMs: number) {
    this.#start = start;
    this.#warmMs = warmMs;
  }

  take(size: Size): Worker {
    for (const [worker, { size: theirs, timer }] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(worker);
      // Of another size: it makes room for the one that is started.
      if (theirs !== size) {
        void worker.terminate();
        continue;
      }
      worker.ref();
      return worker;
    }
    const worker = this.#start(limits[size]);
    this.#left.set(worker, mostMade + (this.#started % 4) * apart);
    this.#started += 1;
    // Nobody may be listening when an idle one dies.
    worker.on('error', () => undefined);
    worker.on('exit', () => this.#gone(worker));
    return worker;
  }

  /** It made its document to the end. */
  async back(worker: Worker, size: Size): Promise<void> {
    const left = (this.#left.get(worker) ?? 0) - 1;
    this.#left.set(worker, left);
    if (this.#warmMs === 0 || left <= 0) return this.end(worker);
    worker.unref();
    const timer = setTimeout(() => void this.end(worker), this.#warmMs).unref();
    this.#idle.set(worker, { size, timer });
  }

  /** It failed, or its document was broken off: what it is doing is not known. */
  async end(worker: Worker): Promise<void> {
    this.#gone(worker);
    await worker.terminate();
  }

  #gone(worker: Worker): void {
    clearTimeout(this.#idle.get(worker)?.timer);
    this.#idle.delete(worker);
  }
}
