// Erases an organisation: the only way past the append-only trail. A tombstone stays.
import { eq, inArray, sql } from 'drizzle-orm';
import type { Session } from './store.js';

/** False when there is no such organisation. The tombstone comes first: the trigger on the trail looks for it. */
export async function eraseOrganisation(
  { db, tables, run }: Session,
  organisation: string,
  at: string,
  abandonedBefore?: string,
): Promise<boolean> {
  const t = tables;
  if (abandonedBefore !== undefined) {
    // Locked before the head of the chain, as an installation that comes back does it.
    const installed = await run(
      db
        .update(t.installations)
        .set({ removedAt: sql`${t.installations.removedAt}` })
        .where(eq(t.installations.organisationId, organisation))
        .returning({ removedAt: t.installations.removedAt }),
    );
    const gone = installed.filter(({ removedAt }) => removedAt !== null && removedAt < abandonedBefore);
    if (gone.length === 0 || gone.length < installed.length) return false;
  }
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
    t.versions,
    t.publications,
    t.pages,
    t.posted,
    t.attachments,
    t.messages,
    t.reminders,
    t.conversations,
    t.records,
    t.registerCounters,
    t.firstOfficers,
    t.roleGrants,
    t.accounts,
    t.mergedPeople,
    t.linkCodes,
    t.linkAttempts,
    t.drafts,
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
