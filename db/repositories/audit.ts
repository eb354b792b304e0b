// The audit trail. The row of the chain's head is the lock: who holds it appends, and no number is skipped.
import { and, asc, gt, gte, lt, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { emptyChain } from '../../src/core/audit.js';
import { given, placeholders, without } from '../queries.js';
import type { Session } from '../session.js';

export function createAudit({ db, tables: { audit, chainHeads }, prepare }: Session): Repositories['audit'] {
  const columns = without(audit, 'organisation');
  const headColumns = without(chainHeads, 'organisation');
  const isHead = given(chainHeads, 'organisation');

  const head = prepare(() => db.select(headColumns).from(chainHeads).where(isHead));
  // An update that changes nothing takes the lock in both databases and sees what the one before has committed.
  const lockHead = prepare(() =>
    db
      .update(chainHeads)
      .set({ n: sql`${chainHeads.n}` })
      .where(isHead)
      .returning(headColumns),
  );
  const moveHead = prepare(() =>
    db
      .update(chainHeads)
      .set({ n: sql`${sql.placeholder('n')}`, hash: sql`${sql.placeholder('hash')}` })
      .where(isHead),
  );
  const addLine = prepare(() => db.insert(audit).values(placeholders(audit)));
  const page = prepare(() =>
    db
      .select(columns)
      .from(audit)
      .where(and(given(audit, 'organisation'), gt(audit.n, sql.placeholder('afterN'))))
      .orderBy(asc(audit.n))
      .limit(sql.placeholder('limit')),
  );
  const between = prepare(() =>
    db
      .select(columns)
      .from(audit)
      .where(
        and(
          given(audit, 'organisation'),
          gte(audit.at, sql.placeholder('from')),
          lt(audit.at, sql.placeholder('until')),
        ),
      )
      .orderBy(asc(audit.n)),
  );
  const ofRecord = prepare(() =>
    db
      .select(columns)
      .from(audit)
      .where(given(audit, 'record', 'organisation'))
      .orderBy(asc(audit.n)),
  );

  return {
    async append(organisation, chain) {
      const [before] = await lockHead({ organisation });
      if (before === undefined) throw new Error('this organisation has no audit trail: it was never made, or erased');
      const lines = await chain(before);
      const last = lines.at(-1);
      if (last === undefined) return;
      for (const line of lines) await addLine({ organisation, ...line });
      await moveHead({ organisation, n: last.n, hash: last.hash });
    },
    async head(organisation) {
      const [row] = await head({ organisation });
      return row ?? emptyChain;
    },
    page: (organisation, afterN, limit) => page({ organisation, afterN, limit }),
    between: (organisation, from, until) => between({ organisation, from, until }),
    ofRecord: (organisation, record) => ofRecord({ organisation, record }),
  };
}
