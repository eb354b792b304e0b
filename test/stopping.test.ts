import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bot, Incoming, Outcome } from '../src/app/incoming.js';
import { createLogger } from '../src/program/log.js';
import { countInHand, type StopOptions, stopOnSignals } from '../src/program/stopping.js';

const incoming: Incoming = {
  platform: 'slack',
  workspace: 'T1',
  user: 'U1',
  delivery: '1',
  now: '2026-11-24T08:00:00.000Z',
  input: { type: 'open' },
};
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A bot whose turns end when told to. */
function slowBot() {
  const ends: (() => void)[] = [];
  const bot: Bot = {
    handle: () =>
      new Promise<Outcome>((resolve) => {
        ends.push(() => resolve({ person: 'p', said: [] }));
      }),
  };
  const endAll = () => {
    for (const end of ends.splice(0)) end();
  };
  return { bot, endAll };
}

describe('what is in hand', () => {
  it('is nothing when nobody is being served', async () => {
    await countInHand(slowBot().bot).finished();
  });

  it('is finished when every turn has ended, and what a turn set off', async () => {
    const { bot, endAll } = slowBot();
    const inHand = countInHand(bot);
    const order: string[] = [];
    const turn = inHand.bot.handle(incoming).then(() => inHand.during(() => pause(5)));
    void turn.then(() => order.push('answered'));
    const finished = inHand.finished().then(() => order.push('finished'));
    await pause(5);
    expect(order).toEqual([]);
    endAll();
    await finished;
    expect(order).toEqual(['answered', 'finished']);
  });

  it('is also what fails, and the channel still hears of it', async () => {
    const inHand = countInHand({ handle: () => Promise.reject(new Error('no database')) });
    await expect(inHand.bot.handle(incoming)).rejects.toThrow('no database');
    await inHand.finished();
  });
});

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const last = ['uncaughtException', 'unhandledRejection'] as const;
type Listener = (...args: unknown[]) => void;

describe('a signal', () => {
  // Others in this process listen too, and may end it.
  const others = new Map<string, Listener[]>();
  beforeEach(() => {
    for (const name of [...signals, ...last]) {
      others.set(name, process.listeners(name as 'SIGTERM') as Listener[]);
      process.removeAllListeners(name);
    }
  });
  afterEach(() => {
    for (const [name, listeners] of others) {
      process.removeAllListeners(name);
      for (const listener of listeners) process.on(name, listener);
    }
  });
  const lines: string[] = [];
  function start(options: Partial<StopOptions> & Pick<StopOptions, 'steps'>) {
    lines.length = 0;
    const exit = vi.fn();
    stopOnSignals({ log: createLogger('info', (line) => lines.push(line)), exit, ...options });
    return exit;
  }
  const events = () => lines.map((line) => JSON.parse(line).event);

  it.each(signals)('%s stops in order and ends well', async (signal) => {
    const order: string[] = [];
    const step = (name: string) => ({
      name,
      stop: async () => {
        await pause(1);
        order.push(name);
      },
    });
    const exit = start({
      steps: [step('slack'), step('turns'), step('database')],
      stopping: () => order.push('not-ready'),
    });
    process.emit(signal, signal);
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0));
    expect(order).toEqual(['not-ready', 'slack', 'turns', 'database']);
    expect(events()).toEqual(['stopping', 'stopped']);
  });

  it('closes the database also when a channel does not let go', async () => {
    const closed = vi.fn(async () => undefined);
    const failing = { name: 'slack', stop: () => Promise.reject(new Error('socket')) };
    const exit = start({ steps: [failing, { name: 'database', stop: closed }] });
    process.emit('SIGTERM', 'SIGTERM');
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(1));
    expect(closed).toHaveBeenCalledOnce();
    expect(events()).toEqual(['stopping', 'stop-failed', 'stopped']);
  });

  it('does not wait for ever', async () => {
    const exit = start({ steps: [{ name: 'turns', stop: () => new Promise(() => undefined) }], within: 10 });
    process.emit('SIGTERM', 'SIGTERM');
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(1));
    expect(events()).toEqual(['stopping', 'stopped-too-late']);
  });

  it('that comes twice stops at once', async () => {
    const exit = start({ steps: [{ name: 'turns', stop: () => new Promise(() => undefined) }] });
    process.emit('SIGTERM', 'SIGTERM');
    process.emit('SIGINT', 'SIGINT');
    expect(exit).toHaveBeenCalledWith(1);
    expect(events()).toEqual(['stopping', 'stopped-at-once']);
  });

  it('is not needed after an error that nobody caught: what is in hand is finished, and somebody starts it anew', async () => {
    const closed = vi.fn(async () => undefined);
    const exit = start({ steps: [{ name: 'database', stop: closed }] });
    process.emit('uncaughtException', new Error('Lieve mevrouw Geheimstra'));
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(1));
    expect(closed).toHaveBeenCalledOnce();
    expect(events()).toEqual(['uncaught-exception', 'stopped']);
    expect(lines.join()).not.toContain('Geheimstra');
  });

  it('stands apart from a promise that failed unseen, which is logged without its words while the rest goes on', async () => {
    const exit = start({ steps: [] });
    const failed = Promise.reject(new Error('Lieve mevrouw Geheimstra'));
    failed.catch(() => undefined);
    process.emit('unhandledRejection', new Error('Lieve mevrouw Geheimstra'), failed);
    await pause(5);
    expect(exit).not.toHaveBeenCalled();
    expect(events()).toEqual(['unhandled-rejection']);
    expect(lines.join()).not.toContain('Geheimstra');
  });
});
