// Organisations and the chat workspaces that belong to them.
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import { emptyChain } from '../../src/core/audit.js';
import { createAbsorb } from '../absorb.js';
import type { Session } from '../store.js';

export function createOrganisations(session: Session): Repositories['organisations'] {
  const { db, tables, prepare, run } = session;
  const { organisations, installations, chainHeads } = tables;
  const columns = { id: organisations.id, language: organisations.language, zone: organisations.zone };
  const oldest = sql`(select id from organisations order by at, id limit 1)`;
  const first = prepare(db.select(columns).from(organisations).where(eq(organisations.id, oldest)));
  const byId = prepare(
    db
      .select(columns)
      .from(organisations)
      .where(eq(organisations.id, sql.placeholder('id'))),
  );
  const byInstallation = prepare(
    db
      .select(columns)
      .from(installations)
      .innerJoin(organisations, eq(organisations.id, installations.organisationId))
      .where(
        and(
          eq(installations.platform, sql.placeholder('platform')),
          eq(installations.externalId, sql.placeholder('externalId')),
          isNull(installations.removedAt),
        ),
      ),
  );

  return {
    async first() {
      const [row] = await first({});
      return row;
    },
    async ofInstallation(platform, externalId) {
      const [row] = await byInstallation({ platform, externalId });
      return row;
    },
    async get(id) {
      const [row] = await byId({ id });
      return row;
    },
    list: () => run(db.select(columns).from(organisations).orderBy(asc(organisations.at), asc(organisations.id))),
    async create({ id, language, zone }, at) {
      await run(db.insert(organisations).values({ id, language, zone, at }));
      await run(db.insert(chainHeads).values({ organisationId: id, ...emptyChain }));
    },
    async setLanguage(organisation, language) {
      await run(db.update(organisations).set({ language }).where(eq(organisations.id, organisation)));
    },
    async setZone(organisation, zone) {
      await run(db.update(organisations).set({ zone }).where(eq(organisations.id, organisation)));
    },
    absorb: createAbsorb(session),
  };
}
