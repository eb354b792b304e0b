// Stopping without breaking off: what has begun is finished and answered, then everything is closed in order.
import type { Bot } from '../app/incoming.js';
import { id, type Logger } from './log.js';

export interface InHand {
  /** The bot, counted. Channels are given this one. */
  readonly bot: Bot;
  /** Anything else that must end first: a document that is being written, a message that is being sent. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is in hand. */
  finished(): Promise<void>;
}

export function countInHand(bot: Bot): InHand {
  const works = new Set<Promise<unknown>>();
  function during<T>(work: () => Promise<T>): Promise<T> {
    const running = work();
    const ended = running.catch(() => undefined).finally(() => works.delete(ended));
    works.add(ended);
    return running;
  }
  return {
    bot: { handle: (incoming) => during(() => bot.handle(incoming)) },
    during,
    async finished() {
      // What ends may have begun something else: an answer that is being sent.
      while (works.size > 0) await Promise.all(works);
    },
  };
}

/** In the order in which they stop: take no more, finish what is in hand, close the database. */
export interface StopStep {
  readonly name: string;
  readonly stop: () => Promise<void>;
}

export interface StopOptions {
  readonly steps: readonly StopStep[];
  readonly log: Logger;
  /** First of all: not ready any more. */
  readonly stopping?: () => void;
  /** Milliseconds for everything; whoever stops a container kills it some time later. */
  readonly within?: number;
  readonly exit?: (code: number) => void;
}

const stopWithin = 20_000;
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Waits for a signal. A second one stops at once; nothing that was said to be saved is lost by that either. It is the last
 * handler too. A promise that failed unseen is logged and the rest goes on: every turn is a transaction of its own. After
 * an error that was thrown where nobody catches it nothing is sure any more: what is in hand is finished, and whoever
 * keeps the program running starts it anew.
 */
export function stopOnSignals({
  steps,
  log,
  stopping = () => undefined,
  within = stopWithin,
  exit = (code) => process.exit(code),
}: StopOptions): void {
  let begun = false;
  const stop = (code: number) => {
    begun = true;
    stopping();
    const timer = setTimeout(() => {
      log.error('stopped-too-late');
      exit(1);
    }, within);
    void stopAll(steps, log).then((failed) => {
      clearTimeout(timer);
      log.info('stopped');
      exit(failed ? 1 : code);
    });
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (begun) {
      log.warn('stopped-at-once');
      return exit(1);
    }
    log.info('stopping', { signal: id(signal) });
    stop(0);
  };
  for (const signal of signals) process.on(signal, onSignal);
  process.on('unhandledRejection', (cause) => log.error('unhandled-rejection', {}, cause));
  process.on('uncaughtException', (cause) => {
    log.error('uncaught-exception', {}, cause);
    if (!begun) stop(1);
  });
}

/** An operator says with SIGUSR2 that all is as it should be. Windows has no such signal: there the program is started again. */
export function onConfirmed(confirmed: () => void): void {
  if (process.platform !== 'win32') process.on('SIGUSR2', confirmed);
}

/** One that fails holds up none of the others. */
async function stopAll(steps: readonly StopStep[], log: Logger): Promise<boolean> {
  let failed = false;
  for (const { name, stop } of steps) {
    try {
      await stop();
    } catch (cause) {
      failed = true;
      log.error('stop-failed', { step: id(name) }, cause);
    }
  }
  return failed;
}
