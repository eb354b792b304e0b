// Erases an organisation: the only way past the append-only trail. A tombstone stays.
import { sql } from 'drizzle-orm';
import { equal } from './queries.js';
import type { Session } from './session.js';
import { rowsOf, tableMap } from './table-map.js';

/** False when there is no such organisation. The tombstone comes first: the trigger on the trail looks for it. */
export async function eraseOrganisation(
  session: Session,
  organisation: string,
  at: string,
  abandonedBefore?: string,
): Promise<boolean> {
  const { db, tables, run, erases } = session;
  const { installations, chainHeads, tombstones } = tables;
  if (abandonedBefore !== undefined) {
    // Locked before the head of the chain, as an installation that comes back does it.
    const installed = await run(
      db
        .update(installations)
        .set({ removedAt: sql`${installations.removedAt}` })
        .where(equal(installations, { organisation }))
        .returning({ removedAt: installations.removedAt }),
    );
    const gone = installed.filter(({ removedAt }) => removedAt !== null && removedAt < abandonedBefore);
    if (gone.length === 0 || gone.length < installed.length) return false;
  }
  const [head] = await run(
    db
      .update(chainHeads)
      .set({ n: sql`${chainHeads.n}` })
      .where(equal(chainHeads, { organisation }))
      .returning(),
  );
  if (head === undefined) return false;
  erases();
  await run(db.insert(tombstones).values({ at, ...head }));
  // Children before parents.
  for (const place of [...tableMap(tables)].reverse()) {
    if (place.whose !== 'nobody') await run(db.delete(place.table).where(rowsOf(session, place, organisation)));
  }
  return true;
}
