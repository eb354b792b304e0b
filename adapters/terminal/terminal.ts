// The typed terminal: a person at a keyboard, or lines of text through a pipe. The same bot as everywhere else.
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Channel } from '../../src/app/ports/channels.js';
import { OperatorError } from '../../src/app/ports/errors.js';
import type { Scheduler } from '../../src/app/scheduler.js';
import { Chat, type ChatOptions } from './chat.js';
import { linesOf, Writer } from './streams.js';
import { clean } from './text.js';
import { words } from './words.js';

export interface TerminalOptions extends ChatOptions {
  readonly input: Readable;
  /** What delivers what nobody asked for, through the channel that it is given. */
  readonly scheduler: (channel: Channel, now: () => string) => Pick<Scheduler, 'tick'>;
  readonly tickEveryMs?: number;
  readonly errors?: Writable;
}

const longestLine = 2 * 1024 * 1024;

/** Talks until the input ends; returns the exit code. */
export async function runTerminal(options: TerminalOptions): Promise<number> {
  const { input, output, interactive } = options;
  const keyboard = interactive
    ? createInterface({ input, output, terminal: 'isTTY' in output && output.isTTY === true, prompt: '> ' })
    : undefined;
  let ended = false;
  keyboard?.on('SIGINT', () => keyboard.close());
  keyboard?.on('close', () => {
    ended = true;
  });
  const prompt = () => {
    if (!ended) keyboard?.prompt();
  };
  // Listens from here on: a line typed during the first reply is not lost.
  const lines = keyboard ? keyboard[Symbol.asyncIterator]() : linesOf(input, longestLine);
  const writer = new Writer(output, () => {
    keyboard?.close();
    input.destroy();
  });
  const chat = new Chat(options, writer);
  const due = options.scheduler(chat.channel, options.now);
  // One after the other: what becomes due never falls inside what is being said.
  let last = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    last = last.then(work);
    return last;
  };
  const deliver = () =>
    due.tick().catch((error: unknown) => {
      if (error instanceof OperatorError) throw error;
      options.report?.('tick', error);
    });
  let timer: NodeJS.Timeout | undefined;
  let broken: unknown;
  const tick = () =>
    inTurn(async () => {
      if (writer.closed) return;
      const before = chat.pushed;
      await deliver();
      if (chat.pushed > before && timer !== undefined) prompt();
    });
  try {
    await chat.open();
    await tick();
    prompt();
    timer = setInterval(
      () =>
        void tick().catch((error: unknown) => {
          broken = error;
          keyboard?.close();
        }),
      options.tickEveryMs ?? 1000,
    );
    for await (const line of lines) {
      if (writer.closed || broken) break;
      await inTurn(async () => {
        if (typeof line === 'object' && 'tooLong' in line) await chat.tell(words.tooLong);
        else await chat.read(typeof line === 'string' ? line : line.text);
      });
      prompt();
    }
    if (broken) throw broken;
    clearInterval(timer);
    await last;
    await deliver();
    await chat.leave();
    return 0;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    (options.errors ?? process.stderr).write(`${clean(error.message)}\n`);
    return 1;
  } finally {
    clearInterval(timer);
    keyboard?.close();
  }
}
