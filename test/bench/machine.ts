// On what was measured: enough to compare two reports, nothing that says whose machine it was.
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { median } from './figures.js';

/** Where a durable write costs more, ratios between programs say little: all of them wait for the same disk. */
export const fastFsync = 0.2;

/** Milliseconds of one fsync after a small write: the floor under every durable turn. */
export function measureFsync(folder: string): number {
  const file = join(folder, 'fsync');
  const handle = openSync(file, 'w');
  const page = Buffer.alloc(4096, 1);
  const taken: number[] = [];
  try {
    for (let index = 0; index < 400; index += 1) {
      writeSync(handle, page);
      const start = performance.now();
      fsyncSync(handle);
      if (index >= 100) taken.push(performance.now() - start);
    }
  } finally {
    closeSync(handle);
    rmSync(file);
  }
  return median(taken);
}

export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${model}, ${availableParallelism()} cores, ${memory} GiB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
