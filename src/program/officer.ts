// `officer NAME`: the way back when nobody can reach the privacy officer's role any more. Audited like everything else.

import { OperatorError } from '../app/ports/errors.js';
import type { Crypto } from '../app/ports/secrets.js';
import type { Store } from '../app/ports/store.js';
import { appendToTrail } from '../app/trail.js';

/** Gives the role to the person with this account name or e-mail address, and takes it from whoever held it. */
export async function appointOfficer(store: Store, crypto: Crypto, wanted: string, now: string): Promise<string> {
  return store.transaction(async (repositories) => {
    const { organisations, people } = repositories;
    const organisation = await organisations.first();
    if (organisation === undefined)
      throw new OperatorError('no-organisation', 'There is no organisation yet: start the bot once first.');
    const everybody = await people.list(organisation.id);
    const person = everybody.find(({ name, email }) =>
      [name, email].some((known) => known?.toLowerCase() === wanted.toLowerCase()),
    );
    if (person === undefined) {
      throw new OperatorError(
        'no-such-person',
        `Nobody here is called ${wanted}. Let that person talk to the bot once, then try again.`,
      );
    }
    for (const { id, grants } of everybody) {
      if (grants.some(({ role }) => role === 'privacy-officer'))
        await people.revoke(organisation.id, id, 'privacy-officer');
    }
    const grant = {
      role: 'privacy-officer',
      offeredBy: person.id,
      offeredAt: now,
      acceptedAt: now,
      until: null,
    } as const;
    await people.grant(organisation.id, person.id, grant);
    const entry = { at: now, actor: 'system', action: 'grant-role', record: null, path: null, digest: null } as const;
    await appendToTrail(repositories, crypto, organisation.id, [entry]);
    return person.name;
  });
}
