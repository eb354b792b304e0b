// The audit trail: one line per act, numbered without gaps, each hashed over the one before. Lines hold ids only.
import type { Person } from './people.js';

export interface ChainHead {
  /** Number of the last line; 0 before the first. */
  readonly n: number;
  /** Hex SHA-256 of the last line; 64 zeros before the first. */
  readonly hash: string;
}

/** What one line says: ids, an action and a path. Never a value, a name or free text (decision 18). */
export interface AuditEntry {
  readonly at: string;
  /** Person id, or `system`. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly record: string | null;
  readonly path: string | null;
  /** Keyed digest (HMAC-SHA-256, hex, key of the record) of the value, or null where there is none. */
  readonly digest: string | null;
}

export interface AuditLine extends AuditEntry, ChainHead {}

export type AuditAction =
  | 'answer'
  | 'confirm'
  | 'undo'
  | 'erase-answer'
  | 'create-record'
  | 'confirm-record'
  | 'archive-record'
  | 'restore-record'
  | 'add-person'
  | 'grant-role'
  | 'accept-role'
  | 'revoke-role'
  | 'hand-over'
  | 'set-absence'
  | 'end-absence'
  | 'set-zone'
  | 'resend'
  | 'review-record'
  | 'report-unchanged'
  | 'erase-record'
  | 'postpone-review'
  | 'link-person'
  | 'erase-person'
  | 'join-organisations'
  | 'move-record'
  | 'install'
  | 'uninstall'
  | 'attach'
  | 'export'
  | 'sign-register'
  | 'publish'
  | 'unpublish'
  | 'refuse'
  | 'adopt-checklist';

export const emptyChain: ChainHead = { n: 0, hash: '0'.repeat(64) };

/** The text that is hashed for a line: the hash before, the number and the entry, as JSON in a fixed order. */
export function canonicalLine(before: string, n: number, entry: AuditEntry): string {
  return JSON.stringify([before, n, entry.at, entry.actor, entry.action, entry.record, entry.path, entry.digest]);
}

/** Appends entries to a chain; `sha256` gives hex and comes from the shell. */
export function extendChain(
  head: ChainHead,
  entries: readonly AuditEntry[],
  sha256: (text: string) => string,
): readonly AuditLine[] {
  let { n, hash } = head;
  return entries.map((entry) => {
    n += 1;
    hash = sha256(canonicalLine(hash, n, entry));
    return { ...entry, n, hash };
  });
}

/** The first number at which stored lines do not follow from the head before them, or undefined when all do. */
export function brokenAt(
  head: ChainHead,
  lines: readonly AuditLine[],
  sha256: (text: string) => string,
): number | undefined {
  let before = head;
  for (const line of lines) {
    if (line.n !== before.n + 1 || line.hash !== sha256(canonicalLine(before.hash, line.n, line))) return before.n + 1;
    before = line;
  }
  return undefined;
}

/** Who comes first is the privacy officer at once. */
const ofRoles: readonly AuditAction[] = [
  'add-person',
  'grant-role',
  'accept-role',
  'revoke-role',
  'erase-person',
  'link-person',
  'join-organisations',
];

/** Whether it may change who holds which role. */
export function changesRoles({ action }: Pick<AuditEntry, 'action'>): boolean {
  return ofRoles.includes(action);
}

/** Who holds or was offered which role, as JSON in a fixed order: what the digest of the last change of roles is of. */
export function rolesText(people: readonly Pick<Person, 'id' | 'grants'>[]): string {
  const rows = people.flatMap(({ id, grants }) =>
    grants.map(({ role, offeredBy, offeredAt, acceptedAt, until }) =>
      JSON.stringify([id, role, offeredBy, offeredAt, acceptedAt, until]),
    ),
  );
  return JSON.stringify(rows.sort());
}

/** The same lines, the last change of roles among them with this digest of how the roles stand after it. */
export function withRoles(entries: readonly AuditEntry[], digest: string): readonly AuditEntry[] {
  const last = entries.findLastIndex(changesRoles);
  return entries.map((entry, index) => (index === last ? { ...entry, digest } : entry));
}
