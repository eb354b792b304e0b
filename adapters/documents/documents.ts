// Makes documents in a worker thread and streams their bytes back, so that nobody waits for an export.
import type { MessagePort, Worker } from 'node:worker_threads';
import { FairTurns } from '../../src/app/pacing.js';
import type { DocumentContents, DocumentRequest, Documents } from '../../src/app/ports/documents.js';
import { OperatorError, TooBusyError } from '../../src/app/ports/errors.js';
import type { DocumentName } from '../../src/core/document-names.js';
import { registers } from '../../src/registers/index.js';
import { type Size, type StartWorker, Workers } from './workers.js';
import { writeDocument } from './write.js';

function sizeOf(document: DocumentName): Size {
  const { kind } = registers.documents.partsOf(document);
  return kind === 'table' || (kind === 'data' && document !== 'dossier.zip') ? 'list' : 'text';
}

export interface DocumentsOptions {
  /** Starts the program as a worker that calls `serveDocuments(parentPort, …)`, within these limits. */
  readonly startWorker: StartWorker;
  /** Documents made at the same time; others wait, and no organisation for a second one of another. */
  readonly atOnce?: number;
  /** So many may wait; who asks for one more is told so at once, instead of after a minute. */
  readonly mostWaiting?: number;
  /** A reader who takes nothing for so long is given up, because a document holds a snapshot of the database. */
  readonly idleMs?: number;
  /** So long a worker may make nothing. */
  readonly workMs?: number;
  /** So long a worker waits for a next document. */
  readonly warmMs?: number;
}

/** By extension. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export function createDocuments({
  startWorker,
  atOnce = 2,
  mostWaiting = 20,
  idleMs = 120_000,
  workMs = 120_000,
  warmMs = 60_000,
}: DocumentsOptions): Documents {
  const making = {
    workers: new Workers(startWorker, warmMs),
    turns: new FairTurns(atOnce),
    mostWaiting,
    idleMs,
    workMs,
  };
  return {
    async make(document, request) {
      return {
        mediaType: mediaTypes[document.slice(document.lastIndexOf('.'))] ?? 'application/octet-stream',
        bytes: stream({ type: 'make', document, request }, making),
      };
    },
  };
}

interface Making {
  readonly workers: Workers;
  readonly turns: FairTurns;
  readonly mostWaiting: number;
  readonly idleMs: number;
  readonly workMs: number;
}

/** To the worker. After `make`, each `more` allows one further chunk. */
type Order =
  | { readonly type: 'make'; readonly document: DocumentName; readonly request: DocumentRequest }
  | { readonly type: 'more' };

/** From the worker. */
type Report =
  | { readonly type: 'chunk'; readonly bytes: Uint8Array }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly message: string; readonly code: string | null };

/** Chunks the worker may be ahead of the reader. */
const ahead = 8;

/** The bytes of one document; its worker begins at the first read, and is free with the last or when the reader stops. */
async function* stream(order: Order & { type: 'make' }, making: Making): AsyncGenerator<Uint8Array> {
  const { workers, turns, mostWaiting, idleMs, workMs } = making;
  const size = sizeOf(order.document);
  if (turns.waits >= mostWaiting) throw new TooBusyError();
  const done = await turns.take(order.request.organisation);
  let worker: Worker;
  try {
    worker = workers.take(size);
  } catch (error) {
    done();
    throw error;
  }
  const reports = reportsOf(worker, workMs, done);
  let idle: NodeJS.Timeout | undefined;
  let isWhole = false;
  try {
    worker.postMessage(order);
    for (;;) {
      const report = await reports.next();
      isWhole = report.type === 'end';
      if (report.type === 'end') return;
      if (report.type === 'failed') throw errorFrom(report);
      idle = setTimeout(() => reports.fail(new Error('nobody read the document any further')), idleMs);
      idle.unref();
      yield report.bytes;
      clearTimeout(idle);
      worker.postMessage({ type: 'more' } satisfies Order);
    }
  } finally {
    clearTimeout(idle);
    reports.over();
    await (isWhole ? workers.back(worker, size) : workers.end(worker));
    done();
  }
}

function errorFrom({ code, message }: Report & { type: 'failed' }): Error {
  return code === null ? new Error(message) : new OperatorError(code, message);
}

/** What a worker reports of one document, in order; its death is a failure, and calls `gone`. */
function reportsOf(worker: Worker, workMs: number, gone: () => void) {
  const reports: Report[] = [];
  let waiting: (() => void) | undefined;
  let failure: Error | undefined;
  const wake = () => {
    waiting?.();
    waiting = undefined;
  };
  const fail = (error: Error) => {
    failure ??= error;
    void worker.terminate();
    wake();
  };
  const heard = (report: Report) => {
    reports.push(report);
    wake();
  };
  const ended = (code: number) => {
    gone();
    fail(new Error(`the worker for documents ended early (code ${code})`));
  };
  worker.on('message', heard).on('error', fail).on('messageerror', fail).on('exit', ended);
  return {
    fail,
    async next(): Promise<Report> {
      for (;;) {
        const report = reports.shift();
        if (report !== undefined) return report;
        if (failure !== undefined) throw failure;
        const tooLong = setTimeout(() => fail(new Error('the document took too long to make')), workMs);
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
        clearTimeout(tooLong);
      }
    },
    /** The worker may make another document. */
    over(): void {
      worker.off('message', heard).off('error', fail).off('messageerror', fail).off('exit', ended);
    },
  };
}

/** Gives what the document of a request is made of, until the promise of `use` settles. */
export type WithContents = (
  request: DocumentRequest,
  use: (contents: DocumentContents) => Promise<void>,
) => Promise<void>;

/** The worker's side: makes the documents it is asked for, one after the other. Chunks are handed over, not copied. */
export function serveDocuments(port: MessagePort, withContents: WithContents): void {
  let credit = ahead;
  let granted: (() => void) | undefined;

  async function send(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    while (credit === 0) {
      await new Promise<void>((resolve) => {
        granted = resolve;
      });
    }
    credit -= 1;
    port.postMessage({ type: 'chunk', bytes } satisfies Report, [bytes.buffer]);
  }

  async function make(document: DocumentName, request: DocumentRequest): Promise<void> {
    await withContents(request, async (contents) => {
      for await (const chunk of gathered(writeDocument(contents, document, request.language))) await send(chunk);
    });
  }

  port.on('message', (order: Order) => {
    if (order.type === 'more') {
      credit += 1;
      granted?.();
      granted = undefined;
      return;
    }
    credit = ahead;
    make(order.document, order.request).then(
      () => port.postMessage({ type: 'end' } satisfies Report),
      (error: unknown) => port.postMessage(failed(error)),
    );
  });
}

function failed(error: unknown): Report {
  const message = error instanceof Error ? error.message : String(error);
  return { type: 'failed', message, code: error instanceof OperatorError ? error.code : null };
}

/** Small chunks joined to messages worth sending, each with memory of its own that can be handed over. */
async function* gathered(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const target = 256 * 1024;
  let held: Uint8Array[] = [];
  let size = 0;
  const join = () => {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of held) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    held = [];
    size = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size >= target) yield join();
  }
  if (size > 0) yield join();
}
