// Where a platform last met a person, for a channel that must be able to speak first.
import type { Platform } from '../ports/channels.js';
import type { Organisation } from '../ports/organisations.js';
import type { Store } from '../ports/store.js';

export interface AddressesOptions {
  readonly store: Store;
  readonly platform: Platform;
  readonly organisation: () => Promise<Organisation | undefined>;
  readonly now: () => string;
}

/** By the platform's id of the person. */
export function createAddresses({ store, platform, organisation, now }: AddressesOptions) {
  return {
    /** Undefined too when nothing can be delivered there any more. */
    async find(user: string): Promise<string | undefined> {
      const whose = await organisation();
      if (whose === undefined) return undefined;
      return store.read(async ({ people }) => {
        const person = await people.idOf(whose.id, platform, user);
        const accounts = person === undefined ? [] : await people.accounts(whose.id, person);
        const account = accounts.find((one) => one.platform === platform && one.externalId === user);
        return account?.deadAt === null ? (account.address ?? undefined) : undefined;
      });
    },
    async unreachable(user: string): Promise<void> {
      const whose = await organisation();
      if (whose !== undefined)
        await store.transaction(({ people }) => people.unreachable(whose.id, platform, user, now()));
    },
  };
}
