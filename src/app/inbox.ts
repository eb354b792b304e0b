// What a platform was told is accepted before it was done: it waits here, sealed, until the turn that does it is stored.
import type { Platform } from './ports/channels.js';
import { inboxContext, type Secrets } from './ports/secrets.js';
import type { Store } from './ports/store.js';

/** A delivery as a channel keeps it. */
export interface Kept {
  readonly workspace: string;
  readonly account: string;
  /** The delivery of the turn that does what it asks. */
  readonly delivery: string;
  /** Later ones sort later. */
  readonly id: string;
  /** When it came in. */
  readonly at: string;
  /** All that is needed to take it up. */
  readonly body: string;
}

/** What a program that ended left. */
export type Left = Pick<Kept, 'account' | 'delivery' | 'at' | 'body'>;

/** Starts that take one up; what is left then ends a program or never ends itself. */
const mostTries = 10;

export interface InboxOptions {
  readonly store: Store;
  readonly secrets: Secrets;
  /** Told at each start of what is not taken up any more: somebody waits for it. */
  readonly givenUp: () => void;
}

/** One for a program: it knows of each delivery of its own whether that waits on the disk. */
export class Inbox {
  readonly #options: InboxOptions;
  /** The organisation of what waits; undefined while it is being stored. */
  readonly #waiting = new Map<string, string | undefined>();

  constructor(options: InboxOptions) {
    this.#options = options;
  }

  /** Ends when it is stored: true then, false where its turn was stored already or its workspace is not connected. */
  async keep(platform: Platform, { workspace, body, ...kept }: Kept): Promise<boolean> {
    const { store, secrets } = this.#options;
    const { delivery } = kept;
    const name = nameOf(platform, delivery);
    this.#waiting.set(name, this.#waiting.get(name));
    try {
      const sealed = secrets.seal(body, inboxContext(platform, delivery));
      const organisation = await store.transaction(async ({ organisations, deliveries, inbox }) => {
        const found = await organisations.ofInstallation(platform, workspace);
        if (found === undefined || (await deliveries.knows(found.id, delivery))) return undefined;
        await inbox.add({ ...kept, organisation: found.id, platform, sealed });
        return found.id;
      });
      // On PostgreSQL its turn may have been stored at the same moment, and did not see that it waits.
      const isDone = !this.#waiting.has(name);
      if (organisation === undefined) this.#waiting.delete(name);
      else this.#waiting.set(name, organisation);
      if (organisation !== undefined && isDone) await this.over(platform, delivery);
      return organisation !== undefined && !isDone;
    } catch (error) {
      this.#waiting.delete(name);
      throw error;
    }
  }

  /** Whether a turn must take its delivery from the inbox too. */
  holds(platform: Platform, delivery: string): boolean {
    return this.#waiting.has(nameOf(platform, delivery));
  }

  /** The turn of a delivery was stored, and took it from the inbox. */
  taken(platform: Platform, delivery: string): void {
    this.#waiting.delete(nameOf(platform, delivery));
  }

  /** What it asked is done, or whoever sent it was told that it is not. */
  async over(platform: Platform, delivery: string): Promise<void> {
    const name = nameOf(platform, delivery);
    const organisation = this.#waiting.get(name);
    if (organisation === undefined) return;
    await this.#options.store.transaction(({ inbox }) => inbox.remove(organisation, delivery));
    this.#waiting.delete(name);
  }

  /** What was left when the program ended, in the order in which it came in. */
  async takeUp(platform: Platform): Promise<readonly Left[]> {
    const { store, secrets, givenUp } = this.#options;
    const found = await store.transaction(({ inbox }) => inbox.take(platform));
    return found.flatMap(({ organisation, sealed, tries, account, delivery, at }) => {
      if (tries > mostTries) {
        givenUp();
        return [];
      }
      this.#waiting.set(nameOf(platform, delivery), organisation);
      return [{ account, delivery, at, body: secrets.open(sealed, inboxContext(platform, delivery)) }];
    });
  }
}

/** Ids of deliveries are different in all workspaces. */
const nameOf = (platform: Platform, delivery: string): string => `${platform}|${delivery}`;
