// Two organisations that are one: the empty one moves into the other and leaves a tombstone (`/register koppel`).
import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { Repositories, StoredRecord } from '../src/app/ports.js';
import { eraseOrganisation } from './erase.js';
import { nextFormer } from './erase-person.js';
import { createRecords } from './repositories/records.js';
import type { Session } from './store.js';

export function createAbsorb(session: Session): Repositories['organisations']['absorb'] {
  const { db, tables: t, run } = session;
  const records = createRecords(session);

  /** Copied, children moved, then deleted: rows that others point at cannot change their organisation. */
  async function movePeople(from: string, into: string): Promise<void> {
    const people = await run(db.select().from(t.people).where(eq(t.people.organisationId, from)));
    for (const person of people) {
      const former = person.former === null ? null : await nextFormer(session, into);
      await run(db.insert(t.people).values({ ...person, former, organisationId: into }));
    }
    const merged = await run(db.select().from(t.mergedPeople).where(eq(t.mergedPeople.organisationId, from)));
    for (const row of merged) await run(db.insert(t.mergedPeople).values({ ...row, organisationId: into }));
    // The same account in both is the person it already is.
    const accounts = await run(db.select().from(t.accounts).where(eq(t.accounts.organisationId, from)));
    for (const account of accounts) {
      await run(
        db
          .insert(t.accounts)
          .values({ ...account, organisationId: into })
          .onConflictDoNothing(),
      );
    }
  }

  async function moveRecord({ number: _, ...record }: StoredRecord, into: string): Promise<StoredRecord> {
    const { id, organisation: from } = record;
    const moved = await records.add({ ...record, organisation: into });
    await run(db.update(t.answers).set({ organisationId: into }).where(eq(t.answers.recordId, id)));
    const here = and(eq(t.conversations.organisationId, from), eq(t.conversations.recordId, id));
    await run(db.update(t.conversations).set({ organisationId: into, phase: 'paused' }).where(here));
    const planned = and(eq(t.reminders.organisationId, from), eq(t.reminders.recordId, id));
    await run(db.update(t.reminders).set({ organisationId: into }).where(planned));
    await run(db.delete(t.records).where(and(eq(t.records.organisationId, from), eq(t.records.id, id))));
    return moved;
  }

  return async (from, into, { leaveBehind, at }) => {
    // Whoever is writing there now waits for this lock at the end of their turn, and then finds nothing to write to.
    const isHead = eq(t.chainHeads.organisationId, from);
    await run(
      db
        .update(t.chainHeads)
        .set({ n: sql`${t.chainHeads.n}` })
        .where(isHead),
    );
    await movePeople(from, into);
    const registers = await run(
      db.selectDistinct({ register: t.records.register }).from(t.records).where(eq(t.records.organisationId, from)),
    );
    const moved: StoredRecord[] = [];
    for (const register of registers.map((row) => row.register).sort()) {
      for (const record of await records.list(from, register)) {
        if (!leaveBehind.includes(record.id)) moved.push(await moveRecord(record, into));
      }
    }
    // Ids of people and records stay as they are, so what is on its way still finds them.
    await run(db.update(t.messages).set({ organisationId: into }).where(eq(t.messages.organisationId, from)));
    await run(db.update(t.attachments).set({ organisationId: into }).where(eq(t.attachments.organisationId, from)));
    await run(db.update(t.posted).set({ organisationId: into }).where(eq(t.posted.organisationId, from)));
    await run(db.update(t.installations).set({ organisationId: into }).where(eq(t.installations.organisationId, from)));
    // So that a delivery that comes again is still known.
    const known = db
      .select({ delivery: t.deliveries.delivery })
      .from(t.deliveries)
      .where(eq(t.deliveries.organisationId, into));
    await run(
      db
        .update(t.deliveries)
        .set({ organisationId: into })
        .where(and(eq(t.deliveries.organisationId, from), notInArray(t.deliveries.delivery, known))),
    );
    await eraseOrganisation(session, from, at);
    return moved;
  };
}
