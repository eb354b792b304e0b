// The audit trail. The row of the chain's head is the lock: who holds it appends, and no number is skipped.
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import { emptyChain } from '../../src/core/audit.js';
import type { Session } from '../store.js';

export function createAudit({ db, tables, prepare }: Session): Repositories['audit'] {
  const { audit, chainHeads } = tables;
  const columns = {
    n: audit.n,
    at: audit.at,
    actor: audit.actor,
    action: audit.action,
    record: audit.recordId,
    path: audit.path,
    digest: audit.digest,
    hash: audit.hash,
  };
  const ofOrganisation = eq(audit.organisationId, sql.placeholder('organisation'));
  const isHead = eq(chainHeads.organisationId, sql.placeholder('organisation'));
  const headColumns = { n: chainHeads.n, hash: chainHeads.hash };

  const head = prepare(db.select(headColumns).from(chainHeads).where(isHead));
  // An update that changes nothing takes the lock in both databases and sees what the one before has committed.
  const lockHead = prepare(
    db
      .update(chainHeads)
      .set({ n: sql`${chainHeads.n}` })
      .where(isHead)
      .returning(headColumns),
  );
  const moveHead = prepare(
    db
      .update(chainHeads)
      .set({ n: sql`${sql.placeholder('n')}`, hash: sql`${sql.placeholder('hash')}` })
      .where(isHead),
  );
  const addLine = prepare(
    db.insert(audit).values({
      organisationId: sql.placeholder('organisation'),
      n: sql.placeholder('n'),
      at: sql.placeholder('at'),
      actor: sql.placeholder('actor'),
      action: sql.placeholder('action'),
      recordId: sql.placeholder('record'),
      path: sql.placeholder('path'),
      digest: sql.placeholder('digest'),
      hash: sql.placeholder('hash'),
    }),
  );
  const page = prepare(
    db
      .select(columns)
      .from(audit)
      .where(and(ofOrganisation, gt(audit.n, sql.placeholder('afterN'))))
      .orderBy(asc(audit.n))
      .limit(sql.placeholder('limit')),
  );
  const ofRecord = prepare(
    db
      .select(columns)
      .from(audit)
      .where(and(eq(audit.recordId, sql.placeholder('record')), ofOrganisation))
      .orderBy(asc(audit.n)),
  );

  return {
    async append(organisation, chain) {
      const [before] = await lockHead({ organisation });
      if (before === undefined) throw new Error('this organisation has no audit trail: it was never made, or erased');
      const lines = chain(before);
      const last = lines.at(-1);
      if (last === undefined) return;
      for (const line of lines) await addLine({ organisation, ...line });
      await moveHead({ organisation, n: last.n, hash: last.hash });
    },
    async head(organisation) {
      const [row] = await head({ organisation });
      return row ?? emptyChain;
    },
    async page(organisation, afterN, limit) {
      return page({ organisation, afterN, limit });
    },
    async ofRecord(organisation, record) {
      return ofRecord({ organisation, record });
    },
  };
}
