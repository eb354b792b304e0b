// Erases an organisation: the only way past the append-only trail. A tombstone stays.
import { eq, inArray, sql } from 'drizzle-orm';
import type { Session } from './store.js';

/** False when there is no such organisation. The tombstone comes first: the trigger on the trail looks for it. */
export async function eraseOrganisation(
  { db, tables, run }: Session,
  organisation: string,
  at: string,
): Promise<boolean> {
  const t = tables;
  const [head] = await run(
    db
      .update(t.chainHeads)
      .set({ n: sql`${t.chainHeads.n}` })
      .where(eq(t.chainHeads.organisationId, organisation))
      .returning({ n: t.chainHeads.n, hash: t.chainHeads.hash }),
  );
  if (head === undefined) return false;
  await run(db.insert(t.tombstones).values({ organisationId: organisation, at, ...head }));

  const records = db.select({ id: t.records.id }).from(t.records).where(eq(t.records.organisationId, organisation));
  await run(db.delete(t.answers).where(inArray(t.answers.recordId, records)));
  // Children before parents.
  const owned = [
    t.conversations,
    t.records,
    t.registerCounters,
    t.firstOfficers,
    t.roleGrants,
    t.accounts,
    t.people,
    t.installations,
    t.deliveries,
    t.audit,
    t.chainHeads,
  ];
  for (const table of owned) await run(db.delete(table).where(eq(table.organisationId, organisation)));
  await run(db.delete(t.organisations).where(eq(t.organisations.id, organisation)));
  return true;
}
