// `audit-verify`: reads every organisation's trail from the start and says whether each line follows from the one before.

import type { AuditRepository } from '../app/ports/audit.js';
import type { Crypto } from '../app/ports/secrets.js';
import type { Store } from '../app/ports/store.js';
import { brokenAt, type ChainHead, emptyChain } from '../core/audit.js';

const pageSize = 1000;

export interface Verified {
  readonly organisation: string;
  readonly head: ChainHead;
  /** The first number that does not follow; absent when the trail is whole. */
  readonly brokenAt?: number;
}

/** Verifies all trails in one snapshot. A trail that is shorter than its head says is broken too. */
export async function verifyTrails(store: Store, crypto: Crypto): Promise<readonly Verified[]> {
  return store.read(async ({ organisations, audit }) => {
    const verified: Verified[] = [];
    for (const { id } of await organisations.list()) {
      const head = await audit.head(id);
      const broken = await firstBroken(audit, id, head, crypto);
      verified.push({ organisation: id, head, ...(broken === undefined ? {} : { brokenAt: broken }) });
    }
    return verified;
  });
}

async function firstBroken(
  audit: AuditRepository,
  organisation: string,
  head: ChainHead,
  { sha256 }: Crypto,
): Promise<number | undefined> {
  let last: ChainHead = emptyChain;
  for (;;) {
    const lines = await audit.page(organisation, last.n, pageSize);
    const end = lines.at(-1);
    if (end === undefined) return last.n === head.n && last.hash === head.hash ? undefined : last.n + 1;
    const broken = brokenAt(last, lines, sha256);
    if (broken !== undefined) return broken;
    last = end;
  }
}

/** One line for each organisation, for the operator. */
export function reportOf(verified: readonly Verified[]): string {
  if (verified.length === 0) return 'There is no organisation yet, so there is no trail.\n';
  return verified
    .map(({ organisation, head, brokenAt: n }) =>
      n === undefined
        ? `${organisation}: whole, ${head.n} lines, head ${head.hash}\n`
        : `${organisation}: BROKEN at line ${n} of ${head.n}\n`,
    )
    .join('');
}
