// What many tests begin with is held once in each process: the next one goes on with a copy of the database that it left.
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a bot was left, and what came of it. */
interface Left<Outcome> {
  readonly file: string;
  readonly now: string;
  readonly outcome: Outcome;
}

/** What a bot lets be done with its database. */
export interface Repeatable {
  now: string;
  /** Tells its options and everything that was said to it; undefined as soon as something was that nobody held once. */
  readonly past: string | undefined;
  /** Ends what runs, as when the program stops; gives the file. */
  stop(): Promise<string>;
  /** Runs again with a copy of this file, in which this happened. */
  goOnWith(file: string, past: string): Promise<void>;
}

const known = new Map<string, Left<unknown>>();

/**
 * What this work gave; done at most once in a process for bots to which the same was said before, by what it is called here. The
 * program stops and starts after it, each time: what it only had in mind is gone.
 */
export async function heldOnce<Bot extends Repeatable, Outcome>(
  bot: Bot,
  called: string,
  work: (bot: Bot) => Promise<Outcome>,
): Promise<Outcome> {
  if (bot.past === undefined) return work(bot);
  const key = JSON.stringify([bot.past, bot.now, called]);
  const left = known.get(key) ?? (await leave(bot, key, work));
  await bot.goOnWith(left.file, key);
  bot.now = left.now;
  // Safe because the same name goes with the same work.
  return left.outcome as Outcome;
}

async function leave<Bot extends Repeatable>(
  bot: Bot,
  key: string,
  work: (bot: Bot) => Promise<unknown>,
): Promise<Left<unknown>> {
  const outcome = await work(bot);
  const file = join(mkdtempSync(join(tmpdir(), 'avg-maatje-left-')), 'avg.db');
  copyFileSync(await bot.stop(), file);
  const left = { file, now: bot.now, outcome };
  known.set(key, left);
  return left;
}

const numbers = new WeakMap<object, number>();
let numbered = 0;

/** Options as a text: the same for the same words and the same objects. */
export function optionsInWords(options: object): string {
  return JSON.stringify(options, (key, value: unknown) =>
    key !== '' && typeof value !== 'string' && value instanceof Object ? numberOf(value) : value,
  );
}

function numberOf(object: object): number {
  const number = numbers.get(object) ?? ++numbered;
  numbers.set(object, number);
  return number;
}
