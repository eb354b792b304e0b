// The audit trail.
import type { AuditLine, ChainHead } from '../../core/audit.js';

export interface AuditRepository {
  /** Locks the organisation's chain head, called last in a turn, and appends: numbers and hashes are made by `chain`. */
  append(
    organisation: string,
    chain: (head: ChainHead) => readonly AuditLine[] | Promise<readonly AuditLine[]>,
  ): Promise<void>;
  head(organisation: string): Promise<ChainHead>;
  /** Lines after n, at most `limit`, in order. */
  page(organisation: string, afterN: number, limit: number): Promise<readonly AuditLine[]>;
  /** Lines from this moment until that one, in order. */
  between(organisation: string, from: string, until: string): Promise<readonly AuditLine[]>;
  ofRecord(organisation: string, record: string): Promise<readonly AuditLine[]>;
}
