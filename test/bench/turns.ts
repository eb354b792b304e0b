// Turns per second, one in flight: the program, the floor under it, and botbuilder-dialogs, interleaved in one process.
import { join } from 'node:path';
import { crypto } from '../../adapters/secrets/crypto.js';
import { assertDurable, createEmpty, fill, openPlain, openReal } from './database.js';
import { createDialogs } from './dialogs.js';
import { grouped, median, micros, percentile, sum, table, target, times } from './figures.js';
import { createFloor } from './floor.js';
import { hold, interviewerOf, type TurnKind } from './interview.js';
import { fastFsync, measureFsync } from './machine.js';
import type { Part } from './part.js';
import type { Script } from './script.js';

type Samples = Readonly<Record<TurnKind, number[]>>;

interface Contender {
  readonly name: string;
  readonly file: string;
  /** Holds one interview. */
  readonly interview: (happened: (kind: TurnKind, ms: number) => void) => Promise<void>;
  close(): Promise<void> | void;
}

const runs = 5;
const interviews = 30;

export const turns: Part = {
  name: 'turns',
  title: 'Durable turns',
  async measure({ folder, script, say }) {
    const contenders = await contendersIn(folder, script);
    // Measured in every round: one busy moment of the disk must not decide whether the targets hold.
    const fsyncs: number[] = [];
    const results = new Map<string, Samples[]>(contenders.map(({ name }) => [name, []]));
    try {
      await run(contenders, Math.ceil(interviews / 2));
      for (let round = 0; round < runs; round += 1) {
        say(`round ${round + 1} of ${runs}`);
        fsyncs.push(measureFsync(folder));
        for (const [name, samples] of await run(contenders, interviews)) results.get(name)?.push(samples);
      }
      for (const { file } of contenders) assertDurable(file);
    } finally {
      for (const contender of contenders) await contender.close();
    }
    return report(script, results, median(fsyncs));
  },
};

async function contendersIn(folder: string, script: Script): Promise<readonly Contender[]> {
  const file = (name: string) => join(folder, `turns-${name}.db`);
  const [real, floor, dialogs, kinds] = [file('real'), file('floor'), file('dialogs'), file('kinds')];
  await createEmpty(floor);
  fill(floor, { organisations: 1, people: 1, suppliers: 0, activities: 0, answers: [], trail: false });
  const store = await openReal(real);
  const interviewer = await interviewerOf(store, crypto);
  const plain = { floor: openPlain(floor), dialogs: openPlain(dialogs), kinds: openPlain(kinds) };
  return [
    {
      name: names.real,
      file: real,
      interview: (happened) => hold(interviewer, ({ kind, ms }) => happened(kind, ms)),
      close: () => store.close(),
    },
    { name: names.floor, file: floor, ...createFloor(plain.floor, script), close: () => void plain.floor.close() },
    {
      name: names.dialogs,
      file: dialogs,
      ...createDialogs(plain.dialogs, script, 'text'),
      close: () => void plain.dialogs.close(),
    },
    {
      name: names.kinds,
      file: kinds,
      ...createDialogs(plain.kinds, script, 'by kind'),
      close: () => void plain.kinds.close(),
    },
  ];
}

const names = {
  real: 'AVG-maatje',
  floor: 'floor: hand-written statements',
  dialogs: 'botbuilder-dialogs, text prompts only',
  kinds: 'botbuilder-dialogs, a prompt of the kind of each question',
} as const;

/** Interview by interview in turn, so that a machine that is busy for a moment is so for all of them. */
async function run(contenders: readonly Contender[], count: number): Promise<ReadonlyMap<string, Samples>> {
  const samples = new Map(
    contenders.map(({ name }): [string, Samples] => [name, { begin: [], interview: [], press: [], text: [] }]),
  );
  for (let index = 0; index < count; index += 1) {
    // Each time another one begins, so that none always follows the same one.
    const first = index % contenders.length;
    for (const { name, interview } of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      await interview((kind, ms) => samples.get(name)?.[kind].push(ms));
    }
  }
  return samples;
}

function report(script: Script, results: ReadonlyMap<string, readonly Samples[]>, fsync: number): string {
  const rate = (name: string, kind: TurnKind) =>
    median((results.get(name) ?? []).map((samples) => samples[kind].length / (sum(samples[kind]) / 1000)));
  const at = (name: string, kind: TurnKind, percent: number) =>
    median((results.get(name) ?? []).map((samples) => percentile(samples[kind], percent)));
  const rows = (kind: TurnKind, of: readonly string[]) =>
    of.map((name) => [
      name,
      grouped(rate(name, kind)),
      micros(at(name, kind, 50)),
      micros(at(name, kind, 99)),
      name === names.real ? '' : times(rate(names.real, kind) / rate(name, kind)),
    ]);
  const head = ['', 'turns/s', 'p50 µs', 'p99 µs', 'AVG-maatje against it'];
  const floor = rate(names.real, 'interview') / rate(names.floor, 'interview');
  const kinds = rate(names.real, 'interview') / rate(names.kinds, 'interview');
  const count = (kind: TurnKind) => script.turns.filter((turn) => turn.kind === kind).length;
  const versions = (kind: TurnKind) =>
    script.turns.filter((turn) => turn.kind === kind).reduce((total, turn) => total + turn.answers.length, 0);
  const slow = fsync >= fastFsync;
  const judged = (met: boolean, sentence: string) => (slow ? `- reported: ${sentence}` : target(met, sentence));
  return [
    `One turn in flight, medians of ${runs} runs of ${interviews} interviews of each, interview by interview in turn. SQLite in WAL mode with synchronous=FULL, asserted on every connection after the runs. An fsync took ${fsync.toFixed(3)} ms, the median of one measurement per run.`,
    '',
    `**An interview**: an activity begun without a template, its questions answered one by one in ${count('interview')} turns that store ${versions('interview')} answers (a row of a list is one form with several answers).`,
    '',
    table(head, rows('interview', Object.values(names))),
    '',
    `**A plain text in a full record**: ${count('text')} corrections of one answer each, in a record with ${script.answers.length - count('text')} to ${script.answers.length - 1} stored answers; the overview of all answers follows.`,
    '',
    table(head, rows('text', [names.real, names.floor])),
    '',
    ...(slow ? [`That is no less than ${fastFsync} ms: no target holds, the ratios are only reported.`, ''] : []),
    judged(floor >= 0.4, `an interview at ${times(floor)} of the floor's turns per second (at least 0.4)`),
    judged(
      kinds >= 1,
      `${times(kinds)} times botbuilder-dialogs with a prompt of the kind of each question (at least 1)`,
    ),
  ].join('\n');
}
