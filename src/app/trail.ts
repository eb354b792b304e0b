// Adds what a transaction did to the audit trail of its organisation.
import { type AuditEntry, changesRoles, extendChain, rolesText, withRoles } from '../core/audit.js';
import type { Crypto } from './ports/secrets.js';
import type { Repositories } from './ports/store.js';

/**
 * Called last in a transaction: it locks the head of the chain. A change of roles says how all roles stand after it: they are read
 * once the chain is locked, because another program may change one at the same moment.
 */
export async function appendToTrail(
  { audit, people }: Pick<Repositories, 'audit' | 'people'>,
  { sha256 }: Pick<Crypto, 'sha256'>,
  organisation: string,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await audit.append(organisation, async (head) => {
    const lines = entries.some(changesRoles)
      ? withRoles(entries, sha256(rolesText(await people.list(organisation))))
      : entries;
    return extendChain(head, lines, sha256);
  });
}
