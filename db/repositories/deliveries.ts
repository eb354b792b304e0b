// Which deliveries of a platform were handled: each has one effect, however often it comes.
import { lt } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { given, placeholders } from '../queries.js';
import type { Session } from '../session.js';

export function createDeliveries({
  db,
  tables: { deliveries },
  prepare,
  run,
  erases,
}: Session): Repositories['deliveries'] {
  const { delivery } = deliveries;
  const remember = prepare(() =>
    db.insert(deliveries).values(placeholders(deliveries)).onConflictDoNothing().returning({ delivery }),
  );
  const find = prepare(() =>
    db
      .select({ delivery })
      .from(deliveries)
      .where(given(deliveries, 'organisation', 'delivery')),
  );

  return {
    remember: async (organisation, delivery, at) => (await remember({ organisation, delivery, at })).length === 1,
    knows: async (organisation, delivery) => (await find({ organisation, delivery })).length === 1,
    async eraseBefore(at) {
      erases();
      await run(db.delete(deliveries).where(lt(deliveries.at, at)));
    },
  };
}
