// The threads in which documents are made: kept warm, and not started anew all at once.
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { Workers } from '../../../adapters/documents/workers.js';

it('two threads that are always busy are ended after a while, but never at the same moment', async () => {
  const started: Worker[] = [];
  const workers = new Workers(() => {
    const worker = new Worker('setInterval(() => undefined, 1000)', { eval: true });
    started.push(worker);
    return worker;
  }, 60_000);
  onTestFinished(async () => void (await Promise.all(started.map((worker) => worker.terminate()))));
  const alive = () => started.filter(({ threadId }) => threadId > 0).length;
  const atOnce: number[] = [];
  for (let documents = 0; documents < 1500; documents += 1) {
    const before = started.length;
    const two = [workers.take('text'), workers.take('text')];
    atOnce.push(started.length - before);
    await Promise.all(two.map((worker) => workers.back(worker, 'text')));
  }
  const [first, ...later] = atOnce.filter((count) => count > 0);
  expect(first).toBe(2);
  expect(later.length).toBeGreaterThan(1);
  expect(Math.max(...later)).toBe(1);
  expect(alive()).toBeLessThanOrEqual(2);
});
