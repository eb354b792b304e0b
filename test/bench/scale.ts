// What one turn costs when much is stored already.
import { join } from 'node:path';
import { crypto } from '../../adapters/secrets/crypto.js';
import type { Store } from '../../src/app/ports/store.js';
import {
  assertDurable,
  createEmpty,
  fill,
  openReal,
  personOf,
  removeDatabase,
  sizeOf,
  workspaceOf,
} from './database.js';
import { grouped, median, megabytes, micros, percentile, table, target, times } from './figures.js';
import { hold, interviewerOf, type Speaker } from './interview.js';
import type { Part } from './part.js';
import type { Script, StoredAnswer } from './script.js';

interface Size {
  readonly answers: number;
  readonly organisations: number;
  readonly activities: number;
  readonly each: number;
}

const sizes: readonly Size[] = [
  { answers: 10, organisations: 1, activities: 1, each: 10 },
  { answers: 10_000, organisations: 10, activities: 25, each: 40 },
  { answers: 1_000_000, organisations: 1000, activities: 25, each: 40 },
];
const runs = 5;
const interviews = 12;
const people = 3;
const suppliers = 8;

const places: Readonly<Record<string, (size: Size, round: number) => Speaker>> = {
  'always the same organisation': () => ({ platform: 'terminal', workspace: null, user: personOf(0) }),
  'another organisation each time': ({ organisations }, round) => ({
    platform: 'slack',
    // A stride that visits them in no order that a cache would like.
    workspace: workspaceOf((round * 617) % organisations),
    user: personOf(0),
  }),
};

export const scale: Part = {
  name: 'scale',
  title: 'A turn when much is stored',
  async measure({ folder, script, say }) {
    const files = new Map<Size, string>();
    const stores = new Map<Size, Store>();
    const bytes = new Map<Size, number>();
    try {
      for (const size of sizes) {
        say(`storing ${grouped(size.answers)} answers`);
        const file = join(folder, `scale-${size.answers}.db`);
        await createEmpty(file);
        const { organisations, activities, each } = size;
        fill(file, { organisations, people, suppliers, activities, answers: some(script, each), trail: true });
        bytes.set(size, sizeOf(file));
        files.set(size, file);
        stores.set(size, await openReal(file));
      }
      const samples = await measureAll(stores, say);
      for (const file of files.values()) assertDurable(file);
      return report(samples, bytes);
    } finally {
      for (const store of stores.values()) await store.close();
      for (const file of files.values()) removeDatabase(file);
    }
  },
};

/** The first stored versions of the interview, in their order. */
export function some({ answers }: Script, count: number): readonly StoredAnswer[] {
  if (answers.length < count) throw new Error(`an interview stores ${answers.length} answers, not ${count}`);
  return answers.slice(0, count);
}

/** Per size and place: the milliseconds of the turns of an interview, run by run. */
type Samples = ReadonlyMap<Size, ReadonlyMap<string, number[][]>>;

async function measureAll(stores: ReadonlyMap<Size, Store>, say: (sentence: string) => void): Promise<Samples> {
  const samples = new Map(
    sizes.map((size) => [size, new Map(Object.keys(places).map((place): [string, number[][]] => [place, []]))]),
  );
  let round = 0;
  for (let run = -1; run < runs; run += 1) {
    say(run < 0 ? 'warming up' : `round ${run + 1} of ${runs}`);
    if (run >= 0) for (const ofSize of samples.values()) for (const taken of ofSize.values()) taken.push([]);
    for (let index = 0; index < interviews; index += 1) {
      // Size by size and place by place in turn, so that a machine that is busy for a moment is so for all of them.
      for (const [size, store] of stores) {
        for (const [place, speakerAt] of Object.entries(places)) {
          round += 1;
          const taken = samples.get(size)?.get(place)?.at(-1);
          const interviewer = await interviewerOf(store, crypto, speakerAt(size, round));
          await hold(interviewer, ({ kind, ms }) => kind === 'interview' && taken?.push(ms), 0);
        }
      }
    }
  }
  return samples;
}

function report(samples: Samples, bytes: ReadonlyMap<Size, number>): string {
  const at = (size: Size, place: string, percent: number) =>
    median((samples.get(size)?.get(place) ?? []).map((taken) => percentile(taken, percent)));
  const [least] = sizes;
  const most = sizes.at(-1);
  if (least === undefined || most === undefined) return '';
  const names = Object.keys(places);
  const ratios = names.map((place) => at(most, place, 50) / at(least, place, 50));
  return [
    `The turns of the same interview, in databases filled beforehand: organisations of 25 activities with 40 answers each, ${people} people and ${suppliers} suppliers, with an audit line and a delivery for each answer. Medians of ${runs} runs of ${interviews} interviews of each, in turn.`,
    '',
    table(
      ['answers stored', 'on disk MiB', ...names.flatMap((place) => [`${place}: p50 µs`, 'p99 µs'])],
      sizes.map((size) => [
        grouped(size.answers),
        megabytes(bytes.get(size) ?? 0),
        ...names.flatMap((place) => [micros(at(size, place, 50)), micros(at(size, place, 99))]),
      ]),
    ),
    '',
    ...names.map((place, index) =>
      target(
        (ratios[index] ?? Number.NaN) <= 1.3,
        `with ${grouped(most.answers)} answers a turn in ${place} takes ${times(ratios[index] ?? Number.NaN)} times the turn with ${least.answers} (at most 1.3)`,
      ),
    ),
  ].join('\n');
}
