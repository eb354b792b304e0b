// The built program as a child process, the way a person or a script runs it, and what its database holds afterwards.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { openStore } from '../../db/open.js';
import type { Answer } from '../../src/core/engine/answers.js';
import type { Reply } from '../../src/core/engine/replies.js';
import { isWhole, verifyTrails } from '../../src/program/audit-verify.js';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

export interface Line {
  readonly to?: string;
  readonly reply?: Reply;
  readonly error?: string;
  readonly text?: string;
  readonly done?: true;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Place {
  readonly folder: string;
  readonly url: string;
}

/** A folder for one test; gone afterwards. */
export function newPlace(above = tmpdir()): Place {
  const folder = mkdtempSync(join(above, 'avg-maatje-faults-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, url: `file:${join(folder, 'avg.db')}` };
}

export class Program {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: Line[] = [];
  #rest = '';
  #out = '';
  #err = '';
  #wake: () => void = () => undefined;
  readonly ended: Promise<Ended>;
  #over = false;

  private constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    child.stdin.on('error', () => undefined);
    child.stdout.setEncoding('utf8').on('data', (text: string) => this.#take(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#err += text;
    });
    this.ended = new Promise((resolve) => {
      child.on('close', (code, signal) => {
        this.#over = true;
        resolve({ code, signal, out: this.#out, err: this.#err });
        this.#wake();
      });
    });
  }

  static start(place: Place, ...args: readonly string[]): Program {
    const child = spawn(process.execPath, [main, ...args], {
      cwd: place.folder,
      env: { PATH: process.env['PATH'], DATABASE_URL: place.url },
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    return new Program(child);
  }

  #take(text: string): void {
    this.#out += text;
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    this.#lines.push(...lines.flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : [])));
    this.#wake();
  }

  send(...lines: readonly object[]): void {
    this.#child.stdin.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }

  type(text: string): void {
    this.#child.stdin.write(text);
  }

  /** The next line it wrote; undefined when it ended without one. */
  async next(): Promise<Line | undefined> {
    for (;;) {
      const line = this.#lines.shift();
      if (line !== undefined || this.#over) return line;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Everything said up to and including the next `done`; shorter when it ended before. */
  async turn(line: object): Promise<readonly Line[]> {
    this.send(line);
    const said: Line[] = [];
    for (;;) {
      const next = await this.next();
      if (next === undefined) return said;
      said.push(next);
      if (next.done) return said;
    }
  }

  /** What it wrote and nobody took yet. */
  takeAll(): readonly Line[] {
    return this.#lines.splice(0);
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  closeOutput(): void {
    this.#child.stdout.destroy();
  }

  async end(): Promise<Ended> {
    this.#child.stdin.end();
    return this.ended;
  }
}

/** One run without input, to its end. */
export async function run(place: Place, ...args: readonly string[]): Promise<Ended> {
  return Program.start(place, ...args).end();
}

/** One sentence for the operator on stderr, exit code 1, no stack and no path of ours. */
export function expectOneSentence({ code, err }: Ended, sentence: RegExp): void {
  expect(err).toMatch(/^[A-Z][^\n]*[.:!?]\n$/);
  expect(err).toMatch(sentence);
  expect(err).not.toMatch(/\.js:\d|Error:/);
  expect(code).toBe(1);
}

export interface Kept {
  /** Every version of every answer of the profile. */
  readonly versions: readonly Answer[];
  /** Audit lines that name a path of the profile. */
  readonly lines: readonly { readonly path: string | null; readonly action: string }[];
  readonly whole: boolean;
}

/** What is in the database, read while no program writes. */
export async function kept(place: Place): Promise<Kept> {
  const store = await openStore({ url: place.url, mode: 'read', demo: false });
  try {
    const verified = await verifyTrails(store, crypto);
    const whole = verified.every(isWhole);
    return await store.read(async ({ organisations, records, answers, audit }) => {
      const organisation = await organisations.first();
      const profile = organisation && (await records.byNumber(organisation.id, 'organisation', 1));
      if (organisation === undefined || profile === undefined) return { versions: [], lines: [], whole };
      return {
        versions: await answers.ofRecord(organisation.id, profile.id),
        lines: await audit.ofRecord(organisation.id, profile.id),
        whole,
      };
    });
  } finally {
    await store.close();
  }
}

/** A form with two fields that both name the turn, so that half a turn would be seen. */
export const formOf = (turn: string) => ({
  id: turn,
  answer: { name: `Bedrijf ${turn}`, contact: `${turn}@example.nl` },
});

/** The questions after the form with name and contact, up to the end of the introduction. */
export const restOfTheIntroduction = [
  { say: 'Winkel' },
  { say: '9' },
  { say: 'ik' },
  { answer: { deputy: 'none' } },
  { say: 'ja' },
  { say: 'ja' },
  { say: 'ja' },
] as const;
