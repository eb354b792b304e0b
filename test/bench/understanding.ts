// How long it takes to read what somebody typed, and what the ear takes of the memory once it is there.
import { performance } from 'node:perf_hooks';
import { registers } from '../../src/registers/index.js';
import { readExamples } from '../understanding/examples.js';
import { situationNamed } from '../understanding/situations.js';
import { megabytes, millis, percentile, table, target } from './figures.js';
import type { Part } from './part.js';

const most = 2;
const situations = ['home', 'interview:organisation/staff', 'interview:V-001/data', 'first-run:name'];

export const understanding: Part = {
  name: 'understanding',
  title: 'Understanding',
  async measure({ say }) {
    const before = process.memoryUsage().rss;
    const began = performance.now();
    const { read } = await registers.hearing();
    const loading = performance.now() - began;
    const texts = readExamples()
      .filter((_, index) => index % 5 === 0)
      .map(({ text }) => text);
    const rows: string[][] = [];
    const all: number[] = [];
    for (const name of situations) {
      say(name);
      const situation = situationNamed(name);
      for (const text of texts.slice(0, 300)) read(text, situation);
      const took = texts.map((text) => {
        const start = performance.now();
        read(text, situation);
        return performance.now() - start;
      });
      all.push(...took);
      rows.push([name, ...[50, 99, 100].map((percent) => millis(percentile(took, percent)))]);
    }
    const slowest = percentile(all, 99);
    return [
      `${texts.length} sentences of the learning set, read in four situations. Loading the ear with its weights took ${millis(loading)} ms and ${megabytes(process.memoryUsage().rss - before)} MiB, once, when the first person types.`,
      table(['what is open', 'p50 ms', 'p99 ms', 'slowest ms'], rows),
      target(slowest <= most, `a reading takes ${millis(slowest)} ms in 99 of 100 cases (at most ${most})`),
    ].join('\n\n');
  },
};
