// The promise of the outbox, over a year: every cause ends delivered, given up with an alarm, or dropped; none vanishes,
// and an extra copy comes only of a kill or of an answer that nobody heard.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from '../db/postgres-server.js';
import { newPlace } from './program.js';
import { liveAYear, type Year, type YearOptions } from './year.js';

/** In flight at most, per process. */
const inFlight = 10;
/** Where syncing a file costs nothing: a kill loses what was not written, and not what was not synced. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : undefined;
/** `npm run test:year` lives through the year of many more. */
const many = Number(process.env['YEAR_ORGANISATIONS'] ?? 500);
const few = Math.min(many, 100);

function holdAgainstThePromise({ arrivals, kills, messages, overdue, failures }: Year, processes: number): object {
  expect(failures).toEqual([]);
  expect(overdue).toBe(0);
  // What is left waits for a moment that has not come: the morning, or the next digest.
  const waiting = messages.filter(({ state }) => state === 'waiting');
  expect(waiting.filter(({ kind }) => kind === 'legal')).toEqual([]);
  const delivered = messages.filter(({ state }) => state === 'delivered');
  // Each that was delivered arrived: something came to that person at that moment.
  const came = new Set(arrivals.map(({ person, at }) => `${person} ${at}`));
  expect(delivered.filter(({ person, endedAt }) => !came.has(`${person} ${endedAt}`))).toEqual([]);
  // Whoever was given up on, somebody else heard of it.
  const told = new Set(messages.map(({ notice, key }) => `${notice} ${key}`));
  const alarms = ['undelivered', 'undelivered-alarm', 'alarm-by-mail'];
  const dead = messages.filter(({ state, notice }) => state === 'dead' && !alarms.includes(notice));
  expect(dead.filter(({ id }) => !told.has(`undelivered ${id}`) && !told.has(`undelivered-alarm ${id}`))).toEqual([]);
  const doubles = arrivals.filter(({ double }) => double).length;
  const unheard = arrivals.filter(({ lost }) => lost).length;
  expect(doubles).toBeLessThanOrEqual(kills * inFlight + unheard);
  expect(kills).toBeGreaterThan(0);
  expect(unheard).toBeGreaterThan(0);
  const count = (state: string) => messages.filter((message) => message.state === state).length;
  return {
    processes,
    kills,
    arrivals: arrivals.length,
    doubles,
    unheard,
    delivered: count('delivered'),
    dropped: count('dropped'),
    dead: count('dead'),
    waiting: waiting.length,
  };
}

async function year(options: Omit<YearOptions, 'seed'>): Promise<void> {
  const begun = performance.now();
  const seed = Math.floor(Math.random() * 1_000_000);
  const lived = await liveAYear({ ...options, seed });
  const found = holdAgainstThePromise(lived, options.processes);
  const { organisations } = options;
  console.log(
    JSON.stringify({ seed, organisations, ...found, seconds: Math.round((performance.now() - begun) / 1000) }),
  );
}

describe('a simulated year', () => {
  it(
    `of ${many} organisations in one file keeps the promise of the outbox`,
    () => year({ url: newPlace(memory).url, organisations: many, processes: 1, kills: 40 }),
    24 * 3_600_000,
  );
});

describe('a simulated year on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it(
    `of ${few} organisations and two processes that share the work keeps it too`,
    async () => year({ url: await server.createDatabase(), organisations: few, processes: 2, kills: 40 }),
    24 * 3_600_000,
  );
});
