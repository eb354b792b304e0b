// Which deliveries of a platform were handled: each has one effect, however often it comes.
import { lt, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import type { Session } from '../store.js';

export function createDeliveries({ db, tables, prepare, run }: Session): Repositories['deliveries'] {
  const { deliveries } = tables;
  const remember = prepare(
    db
      .insert(deliveries)
      .values({
        organisationId: sql.placeholder('organisation'),
        delivery: sql.placeholder('delivery'),
        at: sql.placeholder('at'),
      })
      .onConflictDoNothing()
      .returning({ delivery: deliveries.delivery }),
  );

  return {
    async remember(organisation, delivery, at) {
      const rows = await remember({ organisation, delivery, at });
      return rows.length === 1;
    },
    async eraseBefore(at) {
      await run(db.delete(deliveries).where(lt(deliveries.at, at)));
    },
  };
}
