// A year of many organisations in an hour or less: processes are killed, the platform is unreliable, and what reached
// whom is held against what the outbox says. The platform does not dedupe.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addHours } from 'date-fns';
import { openStore } from '../../db/open.js';
import type { DatabaseStore } from '../../db/store.js';
import type { Message } from '../../src/app/ports/messages.js';
import { packApart } from '../../src/program/build.mjs';

const source = fileURLToPath(new URL('year-process.mjs', import.meta.url));
/** It is killed and started so often that it is put in one file first. */
const program = fileURLToPath(new URL(`../../.cache/year-${process.pid}.mjs`, import.meta.url));
process.once('exit', () => rmSync(program, { force: true }));

interface Told {
  readonly ready?: true;
  readonly done?: string;
  readonly failed?: string;
  readonly arrived?: string;
  readonly at?: string;
  readonly double?: boolean;
  readonly lost?: boolean;
}

export interface Arrival {
  readonly person: string;
  readonly at: string;
  readonly double: boolean;
  readonly lost: boolean;
}

/** What one run of a year came to. */
export interface Year {
  readonly arrivals: readonly Arrival[];
  readonly kills: number;
  readonly failures: readonly string[];
  readonly messages: readonly Message[];
  /** Reminders whose moment had passed when the year was over. */
  readonly overdue: number;
}

export interface YearOptions {
  readonly url: string;
  readonly organisations: number;
  readonly processes: number;
  readonly kills: number;
  readonly seed: number;
}

const begins = '2026-11-24T08:00:00.000Z';
/** Hours of the day in UTC at which something is done: at night, in the morning twice, in the afternoon. */
const hours = [2, 8, 9, 14];

class YearProcess {
  readonly arrivals: Arrival[] = [];
  readonly failures: string[] = [];
  private child: ChildProcessWithoutNullStreams | undefined;
  private rest = '';
  /** Killed as soon as so many more messages have reached people. */
  private killAfter = Number.POSITIVE_INFINITY;
  private wake: (ended: boolean) => void = () => undefined;
  private readonly url: string;
  private seed: number;

  constructor(url: string, seed: number) {
    this.url = url;
    this.seed = seed;
  }

  private async start(): Promise<ChildProcessWithoutNullStreams> {
    this.seed += 1;
    this.rest = '';
    const child = spawn(process.execPath, [program, this.url, String(this.seed)], {
      env: { ...process.env, TZ: 'UTC' },
    });
    child.stdin.on('error', () => undefined);
    child.stderr.setEncoding('utf8').on('data', (text: string) => this.failures.push(text.slice(0, 2000)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => this.take(text));
    child.on('exit', () => {
      if (this.child === child) this.child = undefined;
      this.wake(false);
    });
    this.child = child;
    if (!(await this.next())) throw new Error(`the process did not start: ${this.failures.join('\n')}`);
    return child;
  }

  private next(): Promise<boolean> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private take(text: string): void {
    this.rest += text;
    for (let end = this.rest.indexOf('\n'); end >= 0; end = this.rest.indexOf('\n')) {
      const told: Told = JSON.parse(this.rest.slice(0, end));
      this.rest = this.rest.slice(end + 1);
      const { arrived, at = '', double = false, lost = false, failed } = told;
      if (arrived !== undefined) {
        this.arrivals.push({ person: arrived, at, double, lost });
        this.killAfter -= 1;
        if (this.killAfter === 0) this.child?.kill('SIGKILL');
      }
      if (failed !== undefined) this.failures.push(failed);
      if (told.ready || told.done !== undefined) this.wake(true);
    }
  }

  /** False when it was killed before it was done, after so many messages. */
  async step(work: object, killAfter = Number.POSITIVE_INFINITY): Promise<boolean> {
    const child = this.child ?? (await this.start());
    const done = this.next();
    this.killAfter = killAfter;
    child.stdin.write(`${JSON.stringify(work)}\n`);
    const ended = await done;
    return ended;
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (child === undefined) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.stdin.end();
    await gone;
  }
}

/** Lives through the year, one process or two at the same moments, each killed now and then in the middle of a step. */
export async function liveAYear({ url, organisations, processes, kills, seed }: YearOptions): Promise<Year> {
  await packApart(source, program);
  const random = numbers(seed);
  const all = Array.from({ length: processes }, (_, index) => new YearProcess(url, seed * 1000 + index * 100));
  const names = Array.from({ length: organisations }, (_, index) => `o${String(index).padStart(5, '0')}`);
  const moments = momentsOfTheYear(random);
  let killed = 0;
  const pending = new Set<number>();
  for (const [index, moment] of moments.entries()) {
    const last = index > moments.length - 60;
    // The last fortnight is quiet: what waits for another attempt gets it.
    const given = last ? { lost: 0, refused: 0, limited: 0 } : { lost: 5, refused: 20, limited: 20 };
    const newAlarms =
      last || index === 0 ? [] : names.filter(() => random() < 0.002).map((name) => [name, index] as const);
    const step = async (one: YearProcess, part: number) => {
      const mine = <T>(list: readonly T[]) => list.filter((_, position) => position % processes === part);
      const work = { moment, organisations: index === 0 ? mine(names) : [], alarms: mine(newAlarms), given };
      // Drawn for a moment at which nothing is said, it waits for one at which there is something to break off.
      if (index > 0 && !last && random() < kills / (moments.length * processes)) pending.add(part);
      const kill = pending.has(part) && !last;
      for (let attempt = 0; attempt < 5; attempt += 1) {
        if (await one.step(work, kill && attempt === 0 ? 1 + Math.floor(random() * 6) : undefined)) return;
        killed += 1;
        pending.delete(part);
      }
      throw new Error('a step was never done');
    };
    // One after the other at the start: two may not make one organisation.
    await Promise.all(all.map(step));
  }
  for (const one of all) await one.stop();
  const store = await openStore({ url, mode: 'read', demo: false });
  try {
    const end = moments.at(-1) ?? begins;
    return {
      arrivals: all.flatMap(({ arrivals }) => arrivals),
      failures: all.flatMap(({ failures }) => failures),
      kills: killed,
      ...(await whatIsLeft(store, names, end)),
    };
  } finally {
    await store.close();
  }
}

async function whatIsLeft(store: DatabaseStore, names: readonly string[], end: string) {
  const messages: Message[] = [];
  let overdue = 0;
  for (const name of names) {
    await store.read(async (from) => {
      for (const state of ['waiting', 'delivered', 'dead', 'dropped'] as const)
        messages.push(...(await from.messages.list(name, state)));
      overdue += (await from.reminders.list(name)).filter(({ at }) => at <= end).length;
    });
  }
  return { messages, overdue };
}

/** Four a day, without some: nothing runs for up to three days now and then. */
function momentsOfTheYear(random: () => number): readonly string[] {
  const moments: string[] = [begins];
  let down = 0;
  for (let day = 1; day <= 372; day += 1) {
    if (down > 0) down -= 1;
    else if (day < 350 && random() < 0.02) down = Math.ceil(random() * 3);
    if (down > 0) continue;
    for (const hour of hours) moments.push(addHours('2026-11-24T00:00:00.000Z', day * 24 + hour).toISOString());
  }
  return moments;
}

function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
