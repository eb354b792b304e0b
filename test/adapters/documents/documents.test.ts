import { MessageChannel, type ResourceLimits, Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createDocuments, serveDocuments } from '../../../adapters/documents/documents.js';
import type { Documents } from '../../../src/app/ports/documents.js';
import { OperatorError, TooBusyError } from '../../../src/app/ports/errors.js';
import type { DocumentName } from '../../../src/core/document-names.js';
import { at, bytesOf, checklists, everyAnswer, sampleContents } from './sample.js';

const request = { organisation: 'o1', language: 'nl', at } as const;

/** Real threads with plain JavaScript in them; how many live is counted. */
function workers(source: string) {
  const started: Worker[] = [];
  let most = 0;
  let alive = 0;
  return {
    started,
    most: () => most,
    alive: () => alive,
    start() {
      const worker = new Worker(`const { parentPort } = require('node:worker_threads');\n${source}`, { eval: true });
      alive += 1;
      most = Math.max(most, alive);
      worker.once('exit', () => {
        alive -= 1;
      });
      started.push(worker);
      return worker;
    },
  };
}

const sendAll = `
  let sent = 0, credit = 8;
  const send = () => {
    while (credit > 0 && sent < 20) { const bytes = new Uint8Array(1000).fill(sent++); credit--; parentPort.postMessage({ type: 'chunk', bytes }, [bytes.buffer]); }
    if (sent === 20) { sent++; parentPort.postMessage({ type: 'end' }); }
  };
  parentPort.on('message', (order) => {
    if (order.type === 'more') credit++;
    else { sent = 0; credit = 8; }
    send();
  });
`;

describe('documents made in a worker', () => {
  it.each([
    ['register.csv', 'text/csv; charset=utf-8'],
    ['register-full.pdf', 'application/pdf'],
  ] as const)('have a media type: %s', async (document, mediaType) => {
    const documents = createDocuments({ startWorker: workers(sendAll).start });
    expect(await documents.make(document, request)).toMatchObject({ mediaType });
  });

  it('come as a stream, and the worker ends with it where none is kept', async () => {
    const threads = workers(sendAll);
    const made = await createDocuments({ startWorker: threads.start, warmMs: 0 }).make('register.json', request);
    expect(threads.started).toHaveLength(0);
    expect(await bytesOf(made.bytes)).toHaveLength(20_000);
    expect(threads.alive()).toBe(0);
  });

  it('pass on why they could not be made, for the operator or for the log', async () => {
    const fails = (code: string) =>
      `parentPort.on('message', () => parentPort.postMessage({ type: 'failed', message: 'De schijf is vol.', code: ${code} }));`;
    const told = createDocuments({ startWorker: workers(fails("'disk-full'")).start });
    const error = await bytesOf((await told.make('register.csv', request)).bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OperatorError);
    expect(error).toMatchObject({ code: 'disk-full', message: 'De schijf is vol.' });
    const plain = createDocuments({ startWorker: workers(fails('null')).start });
    await expect(bytesOf((await plain.make('register.csv', request)).bytes)).rejects.toThrow('De schijf is vol.');
  });

  it.each([
    ['throws', "throw new Error('broken')", 'broken'],
    ['exits', 'process.exit(3)', 'code 3'],
  ])('fail when the worker %s', async (_how, source, sentence) => {
    const threads = workers(`parentPort.on('message', () => { ${source} });`);
    const documents = createDocuments({ startWorker: threads.start, atOnce: 1 });
    await expect(bytesOf((await documents.make('register.csv', request)).bytes)).rejects.toThrow(sentence);
    await expect(bytesOf((await documents.make('register.csv', request)).bytes)).rejects.toThrow(sentence);
    expect(threads.alive()).toBe(0);
  });

  it('end their worker when the reader stops', async () => {
    const threads = workers(sendAll);
    const made = await createDocuments({ startWorker: threads.start }).make('register.csv', request);
    for await (const chunk of made.bytes) {
      expect(chunk[0]).toBe(0);
      break;
    }
    expect(threads.alive()).toBe(0);
  });

  it('are given up when the reader takes nothing for long, and others go on', async () => {
    const threads = workers(sendAll);
    const documents = createDocuments({ startWorker: threads.start, atOnce: 1, idleMs: 20 });
    const slow = (await documents.make('register.csv', request)).bytes[Symbol.asyncIterator]();
    await slow.next();
    expect(await bytesOf((await documents.make('register.csv', request)).bytes)).toHaveLength(20_000);
    const rest = async () => {
      while (!(await slow.next()).done);
    };
    await expect(rest()).rejects.toThrow('nobody read');
  });

  it('are refused at once where too many wait already, and others are made', async () => {
    const documents = createDocuments({ startWorker: workers(sendAll).start, atOnce: 1, mostWaiting: 2 });
    const asked = await Promise.all(Array.from({ length: 4 }, () => documents.make('register.json', request)));
    const outcomes = await Promise.all(
      asked.map(({ bytes }) =>
        bytesOf(bytes).then(
          ({ length }) => length,
          (error: unknown) => error,
        ),
      ),
    );
    expect(outcomes).toEqual([20_000, 20_000, 20_000, new TooBusyError()]);
  });

  it('are made two at a time', async () => {
    const threads = workers(sendAll);
    const documents = createDocuments({ startWorker: threads.start });
    const made = await Promise.all(Array.from({ length: 6 }, () => documents.make('register.csv', request)));
    const sizes = await Promise.all(made.map(async ({ bytes }) => (await bytesOf(bytes)).length));
    expect(sizes).toEqual(Array(6).fill(20_000));
    expect(threads.most()).toBe(2);
  });
});

describe('a worker', () => {
  const size = async (documents: Documents, name: DocumentName = 'register.csv', organisation = 'o1') =>
    (await bytesOf((await documents.make(name, { ...request, organisation })).bytes)).length;

  it('that made a document makes the next, and ends when there is none for a while', async () => {
    const threads = workers(sendAll);
    const documents = createDocuments({ startWorker: threads.start, warmMs: 50 });
    for (let time = 0; time < 3; time += 1) expect(await size(documents)).toBe(20_000);
    expect(threads.started).toHaveLength(1);
    await expect.poll(threads.alive).toBe(0);
    expect(await size(documents)).toBe(20_000);
    expect(threads.started).toHaveLength(2);
  });

  it('has the memory for what it makes, within a bound', async () => {
    const threads = workers(sendAll);
    const given: ResourceLimits[] = [];
    const start = (limits: ResourceLimits) => {
      given.push(limits);
      return threads.start();
    };
    const documents = createDocuments({ startWorker: start });
    await size(documents, 'register.csv');
    await size(documents, 'register-full.pdf');
    expect(given.map(({ maxYoungGenerationSizeMb }) => maxYoungGenerationSizeMb)).toEqual([64, 16]);
    // The container has a gigabyte, and two are made at once.
    for (const { maxOldGenerationSizeMb } of given) expect(maxOldGenerationSizeMb).toBeLessThanOrEqual(400);
    expect(threads.most()).toBeLessThanOrEqual(2);
  });

  it('that dies while it waits is not given a document', async () => {
    const threads = workers(sendAll);
    const documents = createDocuments({ startWorker: threads.start });
    await size(documents);
    await threads.started[0]?.terminate();
    expect(await size(documents)).toBe(20_000);
    expect(threads.started).toHaveLength(2);
  });

  it('that makes nothing for long is ended, and the next document is made', async () => {
    const never = workers("parentPort.on('message', () => { for (;;); });");
    const after = workers(sendAll);
    let first = true;
    const start = () => {
      const begun = first ? never.start() : after.start();
      first = false;
      return begun;
    };
    const documents = createDocuments({ startWorker: start, atOnce: 1, workMs: 1_500 });
    await expect(size(documents)).rejects.toThrow('took too long');
    expect(await size(documents)).toBe(20_000);
    expect(never.alive()).toBe(0);
  });

  it('is shared by organisations in turn: who asks for one waits for no second one of another', async () => {
    const documents = createDocuments({ startWorker: workers(sendAll).start, atOnce: 1 });
    const order: string[] = [];
    const ask = async (organisation: string) => {
      await size(documents, 'register.csv', organisation);
      order.push(organisation);
    };
    await Promise.all([ask('many'), ask('many'), ask('many'), ask('one')]);
    expect(order.indexOf('one')).toBeLessThan(3);
  });
});

describe('the worker', () => {
  /** Both ends of a channel on this thread. */
  function served(withModel: Parameters<typeof serveDocuments>[1]) {
    const { port1, port2 } = new MessageChannel();
    serveDocuments(port2, withModel);
    const got: { type: string; bytes?: Uint8Array; code?: string | null; message?: string }[] = [];
    port1.on('message', (report) => got.push(report));
    return { port: port1, got };
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

  it('sends a whole document in pieces that fit', async () => {
    const contents = sampleContents({ activities: [everyAnswer(checklists.activity, 'een')] });
    const { port, got } = served((_asked, use) => use(contents));
    port.postMessage({ type: 'make', document: 'register.json', request });
    while (got.at(-1)?.type !== 'end') await settled();
    const text = Buffer.concat(got.flatMap(({ bytes }) => bytes ?? [])).toString('utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'avg-maatje/register' });
    port.close();
  });

  it('waits for its reader', async () => {
    const many = Array.from({ length: 1000 }, () => everyAnswer(checklists.activity, 'x'));
    const contents = sampleContents({ activities: many });
    let finished = false;
    const { port, got } = served(async (_asked, use) => {
      await use(contents);
      finished = true;
    });
    port.postMessage({ type: 'make', document: 'register.json', request });
    for (const count of [8, 9]) {
      while (got.length < count) await settled();
      await settled();
      expect([got.length, finished]).toEqual([count, false]);
      port.postMessage({ type: 'more' });
    }
    while (got.at(-1)?.type !== 'end') {
      port.postMessage({ type: 'more' });
      await new Promise(setImmediate);
    }
    port.close();
  });

  it('says what failed, with the code of an operator error', async () => {
    const { port, got } = served(async () => {
      throw new OperatorError('database-behind', 'De database is nog niet bijgewerkt.');
    });
    port.postMessage({ type: 'make', document: 'register.csv', request });
    while (got.length === 0) await settled();
    expect(got).toEqual([{ type: 'failed', code: 'database-behind', message: 'De database is nog niet bijgewerkt.' }]);
    port.close();
  });
});
