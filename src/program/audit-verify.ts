// `audit-verify`: reads every organisation's trail from the start, says whether each line follows from the one before, and
// holds what is stored against what the trail tells.

import type { AuditRepository } from '../app/ports/audit.js';
import type { Crypto, Secrets } from '../app/ports/secrets.js';
import type { Store } from '../app/ports/store.js';
import { brokenAt, type ChainHead, emptyChain } from '../core/audit.js';
import { Told } from './stored-against-trail.js';

const pageSize = 1000;

export interface Verified {
  readonly organisation: string;
  readonly head: ChainHead;
  /** The first number that does not follow; absent when the trail is whole. */
  readonly brokenAt?: number;
  /** What is stored and not what the trail tells; not looked at where the trail is broken. */
  readonly differs: readonly string[];
  /** Records whose words are sealed, which could not be compared for want of SECRETS_KEYS. */
  readonly unread: number;
}

/** Whether everything is as it was stored. */
export const isWhole = ({ brokenAt: n, differs }: Verified): boolean => n === undefined && differs.length === 0;

/** Verifies everything in one snapshot. A trail that is shorter than its head says is broken too. */
export async function verifyTrails(store: Store, crypto: Crypto, secrets?: Secrets): Promise<readonly Verified[]> {
  return store.read(async (repositories) => {
    const verified: Verified[] = [];
    for (const { id } of await repositories.organisations.list()) {
      const head = await repositories.audit.head(id);
      const told = new Told();
      const broken = await firstBroken(repositories.audit, id, head, crypto, told);
      if (broken !== undefined) verified.push({ organisation: id, head, brokenAt: broken, differs: [], unread: 0 });
      else {
        const differs = await told.differences(repositories, id, crypto, secrets);
        verified.push({ organisation: id, head, differs, unread: told.unread });
      }
    }
    return verified;
  });
}

async function firstBroken(
  audit: AuditRepository,
  organisation: string,
  head: ChainHead,
  { sha256 }: Crypto,
  told: Told,
): Promise<number | undefined> {
  let last: ChainHead = emptyChain;
  for (;;) {
    const lines = await audit.page(organisation, last.n, pageSize);
    const end = lines.at(-1);
    if (end === undefined) return last.n === head.n && last.hash === head.hash ? undefined : last.n + 1;
    const broken = brokenAt(last, lines, sha256);
    if (broken !== undefined) return broken;
    for (const line of lines) told.add(line);
    last = end;
  }
}

/** One line for each organisation and each difference, for the operator. */
export function reportOf(verified: readonly Verified[]): string {
  if (verified.length === 0) return 'There is no organisation yet, so there is no trail.\n';
  return verified
    .map(({ organisation, head, brokenAt: n, differs, unread }) => {
      if (n !== undefined) return `${organisation}: BROKEN at line ${n} of ${head.n}\n`;
      const whole = `whole, ${head.n} lines, head ${head.hash}\n`;
      const sealed =
        unread === 0
          ? ''
          : `${organisation}: the words of ${unread} records were not compared, which needs SECRETS_KEYS\n`;
      if (differs.length === 0) return `${organisation}: ${whole}${sealed}`;
      const listed = differs.map((one) => `  ${one}\n`).join('');
      return `${organisation}: the trail is ${whole}${organisation}: DIFFERS from its trail\n${listed}${sealed}`;
    })
    .join('');
}

/** The heads that no trail here has any more: its end was cut off, or it was changed. */
export async function goneFrom(store: Store, heads: readonly ChainHead[]): Promise<readonly ChainHead[]> {
  return store.read(async ({ organisations, audit }) => {
    const ids = (await organisations.list()).map(({ id }) => id);
    const gone: ChainHead[] = [];
    for (const { n, hash } of heads) {
      if (n === 0) continue;
      const lines = await Promise.all(ids.map((id) => audit.page(id, n - 1, 1)));
      if (!lines.some(([line]) => line?.n === n && line.hash === hash)) gone.push({ n, hash });
    }
    return gone;
  });
}
