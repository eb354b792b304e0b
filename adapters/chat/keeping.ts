// What a platform is told is accepted, and is not done yet: kept until it is, also when the program ends before that.
import type { Inbox } from '../../src/app/inbox.js';
import { inLanes, late, within } from '../../src/app/pacing.js';
import type { Crypto } from '../../src/app/ports/secrets.js';
import { grouped } from '../../src/core/grouped.js';

export interface KeepingOptions<B> {
  readonly platform: 'slack' | 'teams';
  /** Without it nothing waits on the disk: a delivery is done before it is acknowledged. */
  readonly inbox: Keeper | undefined;
  /** A delivery as it was before it was kept; undefined when it can be made nothing of. */
  readonly read: (body: unknown) => B | undefined;
  /** ISO instant in UTC. */
  readonly now: () => string;
  readonly report: (event: string, cause?: unknown) => void;
}

/** Where deliveries are kept, and what gives them their order. */
export interface Keeper {
  readonly of: Inbox;
  readonly newId: Crypto['newId'];
}

/** Keeps a delivery under the id of its turn. True when it waits on the disk, so that it may be acknowledged. */
export type Keep = (delivery: string) => Promise<boolean>;

/** One delivery, from when it came in until what it asks is done. */
export interface Accepted {
  readonly keep: Keep;
  /** When it came in, of one that is taken up later: nobody waits for its acknowledgement any more. */
  readonly cameAt: string | undefined;
  /** All that it asks: with the end of that nothing of it is kept. What fails is tried again later. */
  during<T>(work: Promise<T>): Promise<T>;
}

interface Left {
  readonly delivery: string;
  readonly at: string;
}

/** People whose deliveries are taken up at the same time. */
const width = 16;
const startWaitsMs = 10_000;
const firstPauseMs = 60_000;
const longestPauseMs = 60 * 60_000;

/** Made once for a platform; `B` is one delivery of it. */
export class Keeping<B extends object> {
  readonly #options: KeepingOptions<B>;
  /** What is taken up, by its body. */
  readonly #left = new WeakMap<object, Left>();
  readonly #pauses = new Map<string, { readonly timer: NodeJS.Timeout; readonly ms: number }>();
  #redo: (body: B) => Promise<unknown> = async () => undefined;

  constructor(options: KeepingOptions<B>) {
    this.#options = options;
  }

  /** A delivery came in, or is taken up. */
  accept(body: B, who: { readonly workspace: string; readonly account: string }): Accepted {
    const { inbox, platform, now, report } = this.#options;
    if (inbox === undefined) return { keep: async () => false, cameAt: undefined, during: (work) => work };
    const before = this.#left.get(body);
    const came = { id: inbox.newId(), at: before?.at ?? now() };
    let kept = before?.delivery;
    return {
      cameAt: before?.at,
      keep: async (delivery) => {
        if (before !== undefined) return true;
        try {
          const waits = await inbox.of.keep(platform, { ...came, ...who, delivery, body: JSON.stringify(body) });
          if (waits) kept = delivery;
          return waits;
        } catch (error) {
          report('inbox-not-kept', error);
          return false;
        }
      },
      during: async (work) => {
        try {
          return await work;
        } catch (error) {
          if (kept !== undefined) this.#later(body, { delivery: kept, at: came.at });
          kept = undefined;
          throw error;
        } finally {
          if (kept !== undefined) await this.#over(inbox.of, kept);
        }
      },
    };
  }

  /**
   * Does what was left when the program ended: of each person one after the other, and before anything new comes in. A start
   * waits for it no longer than some seconds.
   */
  async takeUp(redo: (body: B) => Promise<unknown>): Promise<void> {
    this.#redo = redo;
    const takenUp = this.#takeUp().catch((error: unknown) => this.#options.report('inbox-not-taken-up', error));
    await within(takenUp, startWaitsMs);
  }

  /** What is to be tried again waits for the next start. */
  stop(): void {
    for (const { timer } of this.#pauses.values()) clearTimeout(timer);
  }

  async #takeUp(): Promise<void> {
    const { inbox, platform, read, report } = this.#options;
    const found = (await inbox?.of.takeUp(platform)) ?? [];
    if (found.length > 0) report('inbox-taken-up');
    const ofEach = grouped(found, ({ account }) => account).values();
    await inLanes([...ofEach], width, async (theirs) => {
      for (const { body, ...left } of theirs) {
        const delivered = read(JSON.parse(body));
        if (delivered !== undefined) await this.#again(delivered, left);
      }
    });
  }

  async #again(body: B, left: Left): Promise<void> {
    this.#left.set(body, left);
    // What fails is tried again, and was reported by whoever did it.
    await this.#redo(body).catch(() => undefined);
  }

  #later(body: B, left: Left): void {
    const before = this.#pauses.get(left.delivery)?.ms ?? firstPauseMs / 2;
    const ms = Math.min(before * 2, longestPauseMs);
    this.#pauses.set(left.delivery, { ms, timer: setTimeout(() => void this.#again(body, left), ms).unref() });
  }

  async #over(inbox: Inbox, delivery: string): Promise<void> {
    const { platform, report } = this.#options;
    this.#pauses.delete(delivery);
    await inbox.over(platform, delivery).catch((error: unknown) => report('inbox-not-emptied', error));
  }
}

/** Ends when a delivery that is late may be acknowledged: it waits on the disk, or it is done after all. */
export async function keptOrDone(outcome: Promise<unknown>, keep: () => Promise<boolean>): Promise<void> {
  if (!(await keep())) await settled(outcome);
}

/** The same for one that is done in time most often. */
export const acceptable = (outcome: Promise<unknown>, ms: number, keep: () => Promise<boolean>): Promise<void> =>
  whenLate(settled(outcome), ms, () => keptOrDone(outcome, keep));

/** For what only shows something and stores nothing: acknowledged also where nothing can be kept. */
export const keptIfLate = (outcome: Promise<unknown>, ms: number, keep: () => Promise<boolean>): Promise<void> =>
  whenLate(settled(outcome), ms, async () => void (await keep()));

/** Ends with it, however it ends. */
export const settled = (outcome: Promise<unknown>): Promise<unknown> => outcome.catch(() => undefined);

/** Does it. Ends with what came of it, or `late` once it waits on the disk; what is taken up later is done to its end. */
export async function doneOrKept<T>(
  { cameAt, keep, during }: Accepted,
  work: Promise<T>,
  { delivery, ms }: { readonly delivery: string; readonly ms: number },
): Promise<T | typeof late> {
  const done = during(work);
  if (cameAt !== undefined) return done;
  const quick = await within(done, ms);
  if (quick !== late || !(await keep(delivery))) return done;
  // One that fails now is tried again, and was reported where it failed.
  void settled(done);
  return late;
}

async function whenLate(outcome: Promise<unknown>, ms: number, then: () => Promise<void>): Promise<void> {
  if ((await within(outcome, ms)) === late) await then();
}
