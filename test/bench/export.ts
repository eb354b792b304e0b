// A large register as a workbook, as the program makes it: a worker reads SQLite and writes, the main thread passes on.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createDocuments } from '../../adapters/documents/documents.js';
import { createEmpty, fill, openReal, removeDatabase, root, urlOf } from './database.js';
import { grouped, median, megabytes, millis, seconds, table, target } from './figures.js';
import type { Part } from './part.js';
import { some } from './scale.js';

const activities = 10_000;
const answers = 40;
const runs = 3;

export const workbook: Part = {
  name: 'export',
  title: 'Export',
  async measure({ folder, script, say }) {
    const file = join(folder, 'export.db');
    await createEmpty(file);
    say(`storing ${grouped(activities)} activities`);
    fill(file, { organisations: 1, people: 3, suppliers: 8, activities, answers: some(script, answers), trail: false });
    const store = await openReal(file);
    const organisation = await store.read(({ organisations }) => organisations.first());
    if (organisation === undefined) throw new Error('there is no organisation');
    const program = pathToFileURL(join(root, 'dist', 'src', 'main.js'));
    const documents = createDocuments({
      // Its start is measured too.
      warmMs: 0,
      startWorker: (resourceLimits) =>
        new Worker(program, { workerData: { DATABASE_URL: urlOf(file) }, argv: [], resourceLimits }),
    });
    const taken: { ms: number; delay: number; bytes: number; rss: number }[] = [];
    for (let run = 0; run < runs; run += 1) {
      say(`workbook ${run + 1} of ${runs}`);
      const delays = monitorEventLoopDelay({ resolution: 1 });
      const rss = process.memoryUsage.rss();
      let highest = rss;
      let bytes = 0;
      delays.enable();
      const begun = performance.now();
      const made = await documents.make('register.xlsx', {
        organisation: organisation.id,
        language: 'nl',
        at: '2026-03-02T09:00:00.000Z',
      });
      const counted = async function* () {
        for await (const chunk of made.bytes) {
          bytes += chunk.length;
          highest = Math.max(highest, process.memoryUsage.rss());
          yield chunk;
        }
      };
      await pipeline(Readable.from(counted()), createWriteStream(join(folder, 'register.xlsx')));
      const ms = performance.now() - begun;
      delays.disable();
      taken.push({ ms, delay: delays.max / 1e6, bytes, rss: highest - rss });
    }
    await store.close();
    removeDatabase(file);
    const time = median(taken.map(({ ms }) => ms));
    const blocked = Math.max(...taken.map(({ delay }) => delay));
    const last = taken.at(-1);
    return [
      `\`register.xlsx\` of ${grouped(activities)} activities with ${answers} answers each, read from SQLite; the start of the worker and writing the file are in it. Median of ${runs}; the event loop of the main thread is watched each millisecond, the longest delay of all runs counts.`,
      '',
      table(
        ['seconds', 'longest block of the main thread ms', 'file MiB', 'memory added MiB'],
        [
          [
            seconds(time),
            millis(blocked),
            megabytes(last?.bytes ?? 0),
            megabytes(Math.max(...taken.map(({ rss }) => rss))),
          ],
        ],
      ),
      '',
      target(time <= 3000, `made in ${seconds(time)} s (at most 3)`),
      target(blocked <= 50, `the main thread is never blocked for more than ${millis(blocked)} ms (at most 50)`),
    ].join('\n');
  },
};
