// Chat workspaces and the tokens with which they are spoken to; a removed one keeps its row without them.
import { and, asc, count, eq, isNotNull, isNull, lt, max, sql } from 'drizzle-orm';
import { DuplicateError, type Installation, type Repositories } from '../../src/app/ports.js';
import type { Session } from '../store.js';

export function createInstallations({ db, tables, prepare, run }: Session): Repositories['installations'] {
  const { installations } = tables;
  const columns = {
    organisation: installations.organisationId,
    platform: installations.platform,
    externalId: installations.externalId,
    tokens: installations.tokens,
    botUser: installations.botUser,
    scopes: installations.scopes,
    enterprise: installations.enterprise,
    installedBy: installations.installedBy,
    at: installations.at,
    removedAt: installations.removedAt,
  };
  const byId = prepare(
    db
      .select(columns)
      .from(installations)
      .where(
        and(
          eq(installations.platform, sql.placeholder('platform')),
          eq(installations.externalId, sql.placeholder('externalId')),
        ),
      ),
  );
  const inOrder = [asc(installations.at), asc(installations.platform), asc(installations.externalId)];

  return {
    async find(platform, externalId) {
      const [row] = await byId({ platform, externalId });
      return row && installation(row);
    },
    async save({ organisation, platform, externalId, scopes, ...rest }) {
      const given = { ...rest, scopes: scopes.join(' ') };
      const saved = await run(
        db
          .insert(installations)
          .values({ organisationId: organisation, platform, externalId, ...given })
          .onConflictDoUpdate({
            target: [installations.platform, installations.externalId],
            set: given,
            setWhere: eq(installations.organisationId, organisation),
          })
          .returning({ externalId: installations.externalId }),
      );
      if (saved.length === 0) throw new DuplicateError('this installation belongs to another organisation');
    },
    async remove(organisation, platform, externalId, at) {
      const removed = await run(
        db
          .update(installations)
          .set({ tokens: null, removedAt: at })
          .where(
            and(
              eq(installations.organisationId, organisation),
              eq(installations.platform, platform),
              eq(installations.externalId, externalId),
              isNull(installations.removedAt),
            ),
          )
          .returning({ externalId: installations.externalId }),
      );
      return removed.length === 1;
    },
    async list(organisation) {
      const rows = await run(
        db
          .select(columns)
          .from(installations)
          .where(eq(installations.organisationId, organisation))
          .orderBy(...inOrder),
      );
      return rows.map(installation);
    },
    async withTokens() {
      const rows = await run(
        db
          .select(columns)
          .from(installations)
          .where(and(isNotNull(installations.tokens), isNull(installations.removedAt)))
          .orderBy(...inOrder),
      );
      return rows.map(installation);
    },
    async abandoned(before) {
      const rows = await run(
        db
          .select({ organisation: installations.organisationId })
          .from(installations)
          .groupBy(installations.organisationId)
          .having(and(eq(count(installations.removedAt), count()), lt(max(installations.removedAt), sql`${before}`)))
          .orderBy(asc(installations.organisationId)),
      );
      return rows.map(({ organisation }) => organisation);
    },
  };
}

function installation({ scopes, ...row }: Omit<Installation, 'scopes'> & { readonly scopes: string }): Installation {
  return { ...row, scopes: scopes === '' ? [] : scopes.split(' ') };
}
