// The typed terminal: a person at a keyboard, or lines of text through a pipe. The same bot as everywhere else.
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Channel } from '../../src/app/ports/channels.js';
import { OperatorError } from '../../src/app/ports/errors.js';
import type { Scheduler } from '../../src/app/scheduler.js';
import type { ScreenOptions } from './options.js';
import { Screen } from './screen.js';
import { type InputLine, linesOf, Writer } from './streams.js';
import { clean } from './text.js';
import { words } from './words.js';

export interface TerminalOptions extends ScreenOptions {
  readonly input: Readable;
  /** What delivers what nobody asked for, through the channel that it is given. */
  readonly scheduler: (channel: Channel, now: () => string) => Pick<Scheduler, 'tick'>;
  readonly tickEveryMs?: number;
  readonly errors?: Writable;
}

const longestLine = 2 * 1024 * 1024;

/** Talks until the input ends; returns the exit code. */
export async function runTerminal(options: TerminalOptions): Promise<number> {
  const session = new Session(options);
  try {
    await session.run();
    return 0;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    (options.errors ?? process.stderr).write(`${clean(error.message)}\n`);
    return 1;
  } finally {
    session.end();
  }
}

/** Lines and what becomes due, one after the other: nothing falls inside what is being said. */
class Session {
  private readonly options: TerminalOptions;
  private readonly keyboard: Interface | undefined;
  private readonly lines: AsyncIterable<string | InputLine>;
  private readonly writer: Writer;
  private readonly screen: Screen;
  private readonly due: Pick<Scheduler, 'tick'>;
  private last = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private ended = false;
  private broken: unknown;

  constructor(options: TerminalOptions) {
    const { input, output, interactive } = options;
    this.options = options;
    this.keyboard = interactive
      ? createInterface({ input, output, terminal: 'isTTY' in output && output.isTTY === true, prompt: '> ' })
      : undefined;
    this.keyboard?.on('SIGINT', () => this.keyboard?.close());
    this.keyboard?.on('close', () => {
      this.ended = true;
    });
    // Listens from here on: a line typed during the first reply is not lost.
    this.lines = this.keyboard ? this.keyboard[Symbol.asyncIterator]() : linesOf(input, longestLine);
    this.writer = new Writer(output, () => {
      this.keyboard?.close();
      input.destroy();
    });
    this.screen = new Screen(options, this.writer);
    this.due = options.scheduler(this.screen.channel, options.now);
  }

  async run(): Promise<void> {
    await this.screen.open();
    await this.tick();
    this.prompt();
    const tick = () => void this.tick().catch((error: unknown) => this.fail(error));
    this.timer = setInterval(tick, this.options.tickEveryMs ?? 1000);
    for await (const line of this.lines) {
      if (this.writer.closed || this.broken) break;
      await this.inTurn(() => this.read(line));
      this.prompt();
    }
    if (this.broken) throw this.broken;
    clearInterval(this.timer);
    await this.last;
    await this.deliver();
    await this.screen.leave();
  }

  end(): void {
    clearInterval(this.timer);
    this.keyboard?.close();
  }

  private read(line: string | InputLine): Promise<void> {
    if (typeof line === 'string') return this.screen.read(line);
    return 'tooLong' in line ? this.screen.tell(words.tooLong) : this.screen.read(line.text);
  }

  private prompt(): void {
    if (!this.ended) this.keyboard?.prompt();
  }

  private fail(error: unknown): void {
    this.broken = error;
    this.keyboard?.close();
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work);
    return this.last;
  }

  private tick(): Promise<void> {
    return this.inTurn(async () => {
      if (this.writer.closed) return;
      const before = this.screen.pushed;
      await this.deliver();
      if (this.screen.pushed > before && this.timer !== undefined) this.prompt();
    });
  }

  private async deliver(): Promise<void> {
    try {
      await this.due.tick();
    } catch (error) {
      if (error instanceof OperatorError) throw error;
      this.options.report?.('tick', error);
    }
  }
}
