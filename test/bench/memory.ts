// What open conversations cost in memory and on disk.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmpty, fill, removeDatabase, sizeOf } from './database.js';
import { grouped, megabytes, table } from './figures.js';
import type { Opened } from './memory-process.js';
import type { Part } from './part.js';

export const organisations = 500;
export const people = 20;

export const memory: Part = {
  name: 'memory',
  title: 'Open conversations',
  async measure({ folder, say }) {
    const file = join(folder, 'memory.db');
    try {
      await createEmpty(file);
      fill(file, { organisations, people, suppliers: 0, activities: 0, answers: [], trail: false });
      const before = sizeOf(file);
      say(`opening ${grouped(organisations * people)} conversations`);
      const { opened, heap, rss } = inOwnProcess(file);
      return [
        `${grouped(opened)} people (${people} in each of ${organisations} organisations) each begin an activity and answer its first question, through the bot. In a process of its own, after collecting garbage, against the same process with its first conversation.`,
        '',
        table(
          ['open conversations', 'heap MiB', 'resident MiB', 'on disk MiB'],
          [[grouped(opened), signed(heap), signed(rss), signed(sizeOf(file) - before)]],
        ),
      ].join('\n');
    } finally {
      removeDatabase(file);
    }
  },
};

const signed = (bytes: number) => `${bytes < 0 ? '' : '+'}${megabytes(bytes)}`;

function inOwnProcess(file: string): Opened {
  const program = fileURLToPath(new URL('./memory-process.js', import.meta.url));
  const ended = spawnSync(process.execPath, ['--expose-gc', program, file, String(organisations), String(people)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (ended.status !== 0) throw new Error('the process that opens conversations failed');
  return JSON.parse(ended.stdout);
}
