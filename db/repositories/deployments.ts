// The one row that says what kind of database this is.
import { and, count, isNull, ne, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { without } from '../queries.js';
import type { Session } from '../session.js';

const only = 1;

export function createDeployments({
  db,
  tables: { deployment, installations },
  prepare,
  run,
}: Session): Repositories['deployments'] {
  const find = prepare(() => db.select(without(deployment, 'id')).from(deployment));
  const setClock = prepare(() => db.update(deployment).set({ clock: sql`${sql.placeholder('now')}` }));
  const lock = prepare(() => db.update(deployment).set({ id: only }));
  const countInstallations = prepare(() =>
    db
      .select({ count: count() })
      .from(installations)
      .where(and(ne(installations.platform, 'terminal'), isNull(installations.removedAt))),
  );

  return {
    async get() {
      const [row] = await find({});
      return row;
    },
    async create(deploymentRow) {
      await run(db.insert(deployment).values({ id: only, ...deploymentRow }));
    },
    async setClock(now) {
      await setClock({ now });
    },
    async lock() {
      await lock({});
    },
    async countInstallations() {
      const [row] = await countInstallations({});
      return row?.count ?? 0;
    },
  };
}
