// Organisations and the chat workspaces that belong to them.
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { emptyChain } from '../../src/core/audit.js';
import { createAbsorb } from '../absorb.js';
import { equal, given, without } from '../queries.js';
import type { Session } from '../session.js';

export function createOrganisations(session: Session, records: Repositories['records']): Repositories['organisations'] {
  const { db, tables, prepare, run } = session;
  const { organisations, installations, chainHeads } = tables;
  const columns = without(organisations, 'at');
  const oldest = sql`(select id from organisations order by at, id limit 1)`;
  const first = prepare(() => db.select(columns).from(organisations).where(eq(organisations.id, oldest)));
  const byId = prepare(() => db.select(columns).from(organisations).where(given(organisations, 'id')));
  const byInstallation = prepare(() =>
    db
      .select(columns)
      .from(installations)
      .innerJoin(organisations, eq(organisations.id, installations.organisation))
      .where(and(given(installations, 'platform', 'externalId'), isNull(installations.removedAt))),
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
    async create(organisation, at) {
      await run(db.insert(organisations).values({ ...organisation, at }));
      await run(db.insert(chainHeads).values({ organisation: organisation.id, ...emptyChain }));
    },
    async setLanguage(id, language) {
      await run(db.update(organisations).set({ language }).where(equal(organisations, { id })));
    },
    async setZone(id, zone) {
      await run(db.update(organisations).set({ zone }).where(equal(organisations, { id })));
    },
    absorb: createAbsorb(session, records),
  };
}
