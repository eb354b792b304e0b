// What happens by itself: reminders, messages that wait in the outbox, and erasing what has had its time.
import { crypto } from '../../adapters/secrets/crypto.js';
import { type EraseOptions, eraseWhatIsDue } from '../app/accounts/installations.js';
import type { Channel, MailChannel } from '../app/ports/channels.js';
import { createScheduler, type Scheduler } from '../app/scheduler.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import { id, type Logger } from './log.js';
import type { InHand } from './stopping.js';

export interface SchedulingOptions extends Pick<Clock, 'now' | 'steady' | 'tells'> {
  readonly config: Config;
  readonly store: EraseOptions['store'];
  readonly channels: readonly Channel[];
  readonly log: Logger;
  readonly mail?: MailChannel | undefined;
}

/** Does what is due at each tick. Erasing that fails is tried again with the next one. */
export function scheduling({ config, store, channels, now, steady, tells, log, mail }: SchedulingOptions): Scheduler {
  const { ERASE_AFTER_DAYS: eraseAfterDays } = config;
  const erasing = { store, ...(eraseAfterDays === undefined ? {} : { eraseAfterDays }) };
  return createScheduler({
    store,
    erase: async (moment) => {
      for (const organisation of await eraseWhatIsDue(erasing, moment))
        log.info('organisation-erased', { organisation: id(organisation) });
    },
    ...(mail === undefined ? {} : { mail }),
    crypto,
    channels,
    now,
    steady,
    tells,
    random: Math.random,
    report: (event, facts, cause) => {
      const ids = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'number' ? fact : id(fact)]);
      log.warn(event, Object.fromEntries(ids), cause);
    },
  });
}

/** Later than this after the last tick the program is not ready any more. */
const tickWithinMs = 3 * 60_000;

/** Ticks every second. One that fails is tried again a second later; `ticking` tells whether they still succeed. */
export function tickBySecond(
  scheduler: Scheduler,
  { log, during }: { readonly log: Logger; readonly during: InHand['during'] },
): { readonly ticking: () => boolean; readonly stop: () => Promise<void> } {
  let last = performance.now();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    void during(async () => {
      try {
        await scheduler.tick();
        last = performance.now();
      } catch (cause) {
        log.error('tick-failed', {}, cause);
      } finally {
        busy = false;
      }
    });
  }, 1000);
  return {
    ticking: () => performance.now() - last < tickWithinMs,
    stop: async () => {
      clearInterval(timer);
      await scheduler.stop();
    },
  };
}
