// Turns of many people at the same time, in one process: how many a second, and what each costs of the processor.
import { join } from 'node:path';
import { crypto } from '../../adapters/secrets/crypto.js';
import type { Store } from '../../src/app/ports/store.js';
import {
  assertDurable,
  createEmpty,
  fill,
  openPlain,
  openReal,
  personOf,
  removeDatabase,
  workspaceOf,
} from './database.js';
import { grouped, median, millis, percentile, sum, table, target, times } from './figures.js';
import { createFloor } from './floor.js';
import { hold, type Interviewer, interviewerOf } from './interview.js';
import type { Part } from './part.js';

const widths = [1, 8, 32] as const;
const rounds = 5;
/** In each round, together. */
const interviews = 32;
const aimMs = 0.6;

interface Round {
  readonly perSecond: number;
  /** Milliseconds of the processor for each turn, commits and the work of other threads in it. */
  readonly cpu: number;
  readonly took: readonly number[];
}

export const together: Part = {
  name: 'together',
  title: 'Turns at the same time',
  async measure({ folder, script, say }) {
    const [real, floor] = [join(folder, 'together.db'), join(folder, 'together-floor.db')];
    try {
      await createEmpty(real);
      const most = Math.max(...widths);
      fill(real, { organisations: most, people: 1, suppliers: 8, activities: 0, answers: [], trail: true });
      await createEmpty(floor);
      fill(floor, { organisations: 1, people: 1, suppliers: 0, activities: 0, answers: [], trail: false });
      const store = await openReal(real);
      const sqlite = openPlain(floor);
      try {
        const people = await interviewers(store, most);
        const { interview } = createFloor(sqlite, script);
        await round(people.slice(0, 8), 8);
        const found = new Map<number, Round[]>(widths.map((width) => [width, []]));
        const floors: Round[] = [];
        for (let index = 0; index < rounds; index += 1) {
          say(`round ${index + 1} of ${rounds}`);
          floors.push(
            await measured(async (took) => {
              for (let count = 0; count < interviews; count += 1) await interview((_, ms) => took.push(ms));
            }),
          );
          for (const width of widths) found.get(width)?.push(await round(people.slice(0, width), interviews));
        }
        for (const file of [real, floor]) assertDurable(file);
        return report(found, floors);
      } finally {
        sqlite.close();
        await store.close();
      }
    } finally {
      for (const file of [real, floor]) removeDatabase(file);
    }
  },
};

/** Each in an organisation of their own. */
const interviewers = (store: Store, count: number): Promise<readonly Interviewer[]> =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      interviewerOf(store, crypto, { platform: 'slack', workspace: workspaceOf(index), user: personOf(0) }),
    ),
  );

/** All of them at once, one interview after the other, until so many were held. */
const round = (people: readonly Interviewer[], count: number): Promise<Round> =>
  measured(async (took) => {
    let left = count;
    const busy = async (person: Interviewer) => {
      for (; left > 0; ) {
        left -= 1;
        await hold(person, ({ ms }) => took.push(ms));
      }
    };
    await Promise.all(people.map(busy));
  });

async function measured(work: (took: number[]) => Promise<void>): Promise<Round> {
  const took: number[] = [];
  const before = process.cpuUsage();
  const begun = performance.now();
  await work(took);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { perSecond: took.length / seconds, cpu: (user + system) / 1000 / took.length, took };
}

function report(found: ReadonlyMap<number, readonly Round[]>, floors: readonly Round[]): string {
  const row = (name: string, all: readonly Round[]) => {
    const rate = median(all.map(({ perSecond }) => perSecond));
    return [
      name,
      grouped(rate),
      median(all.map(({ cpu }) => cpu)).toFixed(2),
      millis(median(all.map(({ took }) => percentile(took, 50)))),
      millis(median(all.map(({ took }) => percentile(took, 99)))),
      times(rate / median(floors.map(({ perSecond }) => perSecond))),
    ];
  };
  const turns = sum(floors.map(({ took }) => took.length)) / floors.length / interviews;
  const widest = found.get(Math.max(...widths)) ?? [];
  const cpu = median(widest.map((one) => one.cpu));
  return [
    `The same interviews with all of their turns (${grouped(turns)} of each), by one person or by many of as many organisations at the same time; ${interviews} interviews in each of ${rounds} rounds, in turn with the floor, which does one turn after the other with a commit for each. Medians. SQLite in WAL mode with synchronous=FULL.`,
    '',
    table(
      ['in flight', 'turns/s', 'ms of processor a turn', 'p50 ms', 'p99 ms', 'against the floor'],
      [row('floor', floors), ...[...found].map(([width, all]) => row(String(width), all))],
    ),
    '',
    target(
      cpu <= aimMs,
      `a turn costs ${cpu.toFixed(2)} ms of the processor with ${Math.max(...widths)} in flight (at most ${aimMs})`,
    ),
  ].join('\n');
}
