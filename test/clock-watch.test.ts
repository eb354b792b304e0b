// What is written while the time of the machine cannot be trusted, and who is told of it.
import { expect, it } from 'vitest';
import { watchClock } from '../src/program/clock-watch.js';
import { finishFirstRun, startBot } from './journeys/support.js';

type Line = readonly [event: string, facts?: object];

function watched(store: Awaited<ReturnType<typeof startBot>>['store'], databaseMs?: number) {
  const lines: Line[] = [];
  const compared: number[] = [];
  const state = { steady: true };
  const log = { warn: (...line: Line) => lines.push(line), error: (...line: Line) => lines.push(line) };
  const clock = { steady: () => state.steady, compare: (ms: number) => compared.push(ms) };
  const watch = watchClock({ clock, log, store: { read: store.read, clockMs: async () => databaseMs } });
  return { lines, compared, state, watch };
}

it('is listed by record and number in the trail once the time agrees again', async () => {
  const bot = await startBot();
  await finishFirstRun(bot);
  const { lines, state, watch } = watched(bot.store);
  await watch.look();
  expect(lines).toEqual([]);
  state.steady = false;
  await watch.look();
  const { record } = (await bot.press('begin|customers')).ask;
  await watch.look();
  state.steady = true;
  await watch.look();
  const organisation = await bot.store.read(({ organisations }) => organisations.first());
  const trail = await bot.store.read(({ audit }) => audit.ofRecord(organisation?.id ?? '', record));
  const numbers = trail.map(({ n }) => n);
  const written = { organisation: { id: organisation?.id }, record: { id: record } };
  expect(lines).toContainEqual(['clock-agrees-again', { records: lines.length - 1 }]);
  expect(lines).toContainEqual([
    'clock-written-meanwhile',
    { ...written, from: Math.min(...numbers), to: Math.max(...numbers) },
  ]);
  await watch.look();
  expect(lines.filter(([event]) => event === 'clock-agrees-again')).toHaveLength(1);
  await bot.close();
});

it('is held against the clock of the database once in half a minute', async () => {
  const bot = await startBot();
  const { compared, watch } = watched(bot.store, 1_764_000_000_000);
  for (let second = 0; second < 31; second += 1) await watch.look();
  expect(compared).toEqual([1_764_000_000_000, 1_764_000_000_000]);
  await bot.close();
});
