// Somebody left, says the platform: their account reaches nobody any more, and what they keep is to be handed over.

import type { Platform } from '../ports/channels.js';
import type { Crypto } from '../ports/secrets.js';
import type { Store } from '../ports/store.js';
import { officersToday } from '../receivers.js';
import { systemTurn } from '../reminders/due.js';
import { notify } from '../reminders/remind.js';
import type { AppTurn } from '../turn.js';

/**
 * Somebody left (the platform says so), or can no longer be reached (which only raises the question): everything that
 * they keep is one list.
 */
export async function askAboutPerson(turn: AppTurn, person: string, how: 'left' | 'silent'): Promise<void> {
  await notify(turn, {
    notice: 'person-gone',
    key: `${how} ${person}`,
    to: officersToday(turn).filter((id) => id !== person),
  });
}

export interface DeparturesOptions {
  readonly store: Store;
  readonly crypto: Crypto;
}

export function createDepartures({ store, crypto }: DeparturesOptions) {
  return {
    /** Told more than once, it is asked once as long as the account is not used again. */
    left: (platform: Platform, workspace: string, externalId: string, now: string): Promise<void> =>
      store.transaction(async (repositories) => {
        const { organisations, people } = repositories;
        const organisation = await organisations.ofInstallation(platform, workspace);
        const person = organisation && (await people.idOf(organisation.id, platform, externalId));
        if (organisation === undefined || person === undefined) return;
        const accounts = await people.accounts(organisation.id, person);
        const account = accounts.find((one) => one.platform === platform && one.externalId === externalId);
        if (account === undefined || account.deadAt !== null) return;
        await people.unreachable(organisation.id, platform, externalId, now);
        // Who can still be reached elsewhere has only changed accounts.
        if (accounts.some((one) => one !== account && one.deadAt === null)) return;
        await askAboutPerson(await systemTurn({ crypto }, repositories, organisation, now), person, 'left');
      }),
  };
}
