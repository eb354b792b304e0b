// Two programs on one PostgreSQL against one: as many people, all at the same time.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { startPostgres } from '../db/postgres-server.js';
import { openServer } from './database.js';
import { grouped, median, millis, sum, table, times } from './figures.js';
import type { Part } from './part.js';

const people = 32;
const rounds = 3;
const roundMs = 8_000;

/** What one program did; `cpu` in milliseconds of its processor a turn. */
const Worked = z.object({ turns: z.number(), seconds: z.number(), cpu: z.number(), p50: z.number(), p99: z.number() });
export type Worked = z.infer<typeof Worked>;

export const programs: Part = {
  name: 'programs',
  title: 'Two programs on one PostgreSQL',
  async measure({ say }) {
    const server = await startPostgres({ durable: true });
    try {
      const url = await server.createDatabase();
      // The tables are made once, before two programs would.
      await (await openServer(url)).close();
      const found = new Map<number, Worked[]>();
      for (let round = 1; round <= rounds; round += 1)
        for (const count of [1, 2]) {
          say(`round ${round} of ${rounds}: ${count === 1 ? 'one program' : 'two programs'}`);
          const worked = await together(url, count, round);
          found.set(count, [...(found.get(count) ?? []), worked]);
        }
      return report(found);
    } finally {
      await server.stop();
    }
  },
};

/** So many programs, with the people shared among them; they begin when all are ready. */
async function together(url: string, count: number, round: number): Promise<Worked> {
  const begun = await Promise.all(
    Array.from({ length: count }, (_, index) => start(url, `${round}-${count}-${index}`, people / count)),
  );
  const all = await Promise.all(begun.map((go) => go()));
  const turns = sum(all.map((one) => one.turns));
  return {
    turns,
    seconds: Math.max(...all.map(({ seconds }) => seconds)),
    cpu: sum(all.map((one) => one.cpu * one.turns)) / turns,
    p50: median(all.map(({ p50 }) => p50)),
    p99: Math.max(...all.map(({ p99 }) => p99)),
  };
}

/** A program that is ready; told to go, it says what it did. */
async function start(url: string, name: string, count: number): Promise<() => Promise<Worked>> {
  const program = fileURLToPath(new URL('./programs-process.js', import.meta.url));
  const given = [program, url, name, String(count), String(roundMs)];
  const child = spawn(process.execPath, given, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('a program ended before it was done');
    return String(value);
  };
  await next();
  return async () => {
    child.stdin.write('go\n');
    return Worked.parse(JSON.parse(await next()));
  };
}

function report(found: ReadonlyMap<number, readonly Worked[]>): string {
  const rate = (all: readonly Worked[]) => median(all.map(({ turns, seconds }) => turns / seconds));
  const one = rate(found.get(1) ?? []);
  const row = ([count, all]: [number, readonly Worked[]]) => [
    count === 1 ? 'one program' : 'two programs',
    grouped(rate(all)),
    median(all.map(({ cpu }) => cpu)).toFixed(2),
    millis(median(all.map(({ p50 }) => p50))),
    millis(median(all.map(({ p99 }) => p99))),
    times(rate(all) / one),
  ];
  return [
    `Interviews by ${people} people of as many organisations at the same time, through one program or shared among two, for ${roundMs / 1000} s; medians of ${rounds} rounds, in turn. PostgreSQL with every commit synced, on the same processors; what it takes of them is not in the figures of the programs.`,
    '',
    table(['', 'turns/s', 'ms of processor a turn', 'p50 ms', 'p99 ms', 'against one'], [...found].map(row)),
  ].join('\n');
}
