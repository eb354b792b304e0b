// What happens without anybody speaking: reminders fire, messages go out, cards are brought up to date.
import { updateCards } from './reminders/cards.js';
import { deliverDue } from './reminders/deliver.js';
import type { Due } from './reminders/due.js';
import { fireDue } from './reminders/fire.js';
import { later } from './reminders/remind.js';

export interface Scheduler {
  /** Everything that is due now. One at a time: a second call joins the first. */
  tick(): Promise<void>;
  /** Only what is in the outbox already: what a turn has just caused. */
  deliver(): Promise<void>;
  /** No tick begins any more; resolves when the last has ended. */
  stop(): Promise<void>;
}

/** Over the longest holidays, a message waits for office hours for less than this. */
const longestWaitMs = 20 * 24 * 3_600_000;
/** Rounds of one tick: a backlog does not keep a process from stopping. */
const mostRounds = 500;

export function createScheduler(due: Due): Scheduler {
  let running: Promise<void> | undefined;
  let stopped = false;
  let broughtBackIn = '';
  let erasedIn = '';

  async function erase(): Promise<number> {
    const hour = due.now().slice(0, 13);
    // No message waits so long by itself: a clock was ahead, and whoever waits must not wait until it is right again.
    if (hour !== broughtBackIn)
      await due.store.transaction(({ messages }) => messages.bringBack(later(due.now(), longestWaitMs), due.now()));
    broughtBackIn = hour;
    // Erasing can wait: a clock that was just moved may be wrong.
    if (hour === erasedIn || due.steady?.() === false) return 0;
    await due.erase?.(due.now());
    erasedIn = hour;
    return 0;
  }

  /** Right after a clock was moved: who puts it right again must not find all alarms of a month sent. */
  const fire = async (): Promise<number> => (due.tells?.() === false ? 0 : fireDue(due));

  async function rounds(...works: readonly ((due: Due) => Promise<number>)[]): Promise<void> {
    for (const work of works) for (let round = 0; round < mostRounds && !stopped && (await work(due)) > 0; round += 1);
  }

  return {
    tick() {
      running ??= rounds(erase, fire, deliverDue, updateCards).finally(() => {
        running = undefined;
      });
      return running;
    },
    deliver: () => rounds(deliverDue, updateCards),
    async stop() {
      stopped = true;
      await running;
    },
  };
}
