// Chat workspaces and the tokens with which they are spoken to; a removed one keeps its row without them.
import { and, asc, count, eq, isNotNull, isNull, lt, max, sql } from 'drizzle-orm';
import { DuplicateError } from '../../src/app/ports/errors.js';
import type { Repositories } from '../../src/app/ports/store.js';
import { equal, given } from '../queries.js';
import type { Session } from '../session.js';

export function createInstallations({
  db,
  tables: { installations },
  prepare,
  run,
}: Session): Repositories['installations'] {
  const { organisation, externalId, tokens, removedAt } = installations;
  const byId = prepare(() =>
    db
      .select()
      .from(installations)
      .where(given(installations, 'platform', 'externalId')),
  );
  const inOrder = [asc(installations.at), asc(installations.platform), asc(externalId)];
  const ofOrganisation = prepare(() =>
    db
      .select()
      .from(installations)
      .where(given(installations, 'organisation'))
      .orderBy(...inOrder),
  );

  return {
    async find(platform, externalId) {
      const [row] = await byId({ platform, externalId });
      return row;
    },
    async save(installation) {
      const { organisation: owner, platform: _, externalId: __, ...change } = installation;
      const saved = await run(
        db
          .insert(installations)
          .values(installation)
          .onConflictDoUpdate({
            target: [installations.platform, externalId],
            set: change,
            setWhere: eq(organisation, owner),
          })
          .returning({ externalId }),
      );
      if (saved.length === 0) throw new DuplicateError('this installation belongs to another organisation');
    },
    async remove(organisation, platform, externalId, at) {
      const one = equal(installations, { organisation, platform, externalId });
      const removed = await run(
        db
          .update(installations)
          .set({ tokens: null, removedAt: at })
          .where(and(one, isNull(removedAt)))
          .returning({ removedAt }),
      );
      return removed.length === 1;
    },
    list: (owner) => ofOrganisation({ organisation: owner }),
    withTokens: () =>
      run(
        db
          .select()
          .from(installations)
          .where(and(isNotNull(tokens), isNull(removedAt)))
          .orderBy(...inOrder),
      ),
    async abandoned(before) {
      const rows = await run(
        db
          .select({ organisation })
          .from(installations)
          .groupBy(organisation)
          .having(and(eq(count(removedAt), count()), lt(max(removedAt), sql`${before}`)))
          .orderBy(asc(organisation)),
      );
      return rows.map((row) => row.organisation);
    },
  };
}
