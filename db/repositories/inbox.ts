// Deliveries that were acknowledged before they were done; only sealed.
import { eq, lt, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { given, placeholders } from '../queries.js';
import type { Session } from '../session.js';

export function createInbox({ db, tables: { inbox }, prepare, run }: Session): Repositories['inbox'] {
  const add = prepare(() => db.insert(inbox).values(placeholders(inbox)).onConflictDoNothing());
  const remove = prepare(() => db.delete(inbox).where(given(inbox, 'organisation', 'delivery')));

  return {
    async add(waiting) {
      await add({ ...waiting, tries: 0 });
    },
    async remove(organisation, delivery) {
      await remove({ organisation, delivery });
    },
    async take(platform) {
      const taken = db
        .update(inbox)
        .set({ tries: sql`${inbox.tries} + 1` })
        .where(eq(inbox.platform, platform))
        .returning();
      // An update gives its rows in no order.
      return [...(await run(taken))].sort((one, two) => (one.id < two.id ? -1 : 1));
    },
    all: () => run(db.select().from(inbox).orderBy(inbox.id)),
    async eraseBefore(at) {
      await run(db.delete(inbox).where(lt(inbox.at, at)));
    },
  };
}
