// Two organisations that are one: the empty one moves into the other and leaves a tombstone (`/register koppel`).
import { and, asc, eq, getTableColumns, notInArray, sql } from 'drizzle-orm';
import type { StoredRecord } from '../src/app/ports/records.js';
import type { Repositories } from '../src/app/ports/store.js';
import { eraseOrganisation } from './erase.js';
import { nextFormer } from './erase-person.js';
import { columnOf, equal } from './queries.js';
import type { Session } from './session.js';
import { type Place, rowsOf, tableMap } from './table-map.js';

export function createAbsorb(
  session: Session,
  records: Repositories['records'],
): Repositories['organisations']['absorb'] {
  const { db, tables: t, run } = session;
  const places = tableMap(t);

  /** Rows that others point at cannot change their organisation: they are copied, and the old ones erased at the end. */
  async function copyPeople(from: string, into: string): Promise<void> {
    const people = await run(
      db
        .select()
        .from(t.people)
        .where(equal(t.people, { organisation: from })),
    );
    for (const person of people) {
      const former = person.former === null ? null : await nextFormer(session, into);
      await run(db.insert(t.people).values({ ...person, former, organisation: into }));
    }
  }

  /** What is there already stays as it is: the same account in both is the person it already is. */
  async function copy(place: Place, from: string, into: string): Promise<void> {
    const { table } = place;
    const columns = { ...getTableColumns(table), organisation: sql`${into}`.as('organisation_id') };
    await run(
      db
        .insert(table)
        .select(
          db
            .select(columns)
            .from(table)
            .where(rowsOf(session, place, from)),
        )
        .onConflictDoNothing(),
    );
  }

  async function moveRecord({ number: _, ...record }: StoredRecord, into: string): Promise<StoredRecord> {
    const { id, organisation } = record;
    const moved = await records.add({ ...record, organisation: into });
    for (const place of places.filter(({ absorbed }) => absorbed === 'with record')) {
      const { table } = place;
      const itsRows = and(rowsOf(session, place, organisation), eq(columnOf(table, 'record'), id));
      await run(db.update(table).set({ organisation: into }).where(itsRows));
    }
    await run(db.delete(t.records).where(equal(t.records, { organisation, id })));
    return moved;
  }

  return async (from, into, { leaveBehind, at }) => {
    // Whoever is writing there now waits for this lock at the end of their turn, and then finds nothing to write to.
    const isHead = equal(t.chainHeads, { organisation: from });
    await run(
      db
        .update(t.chainHeads)
        .set({ n: sql`${t.chainHeads.n}` })
        .where(isHead),
    );
    await copyPeople(from, into);
    for (const place of places) if (place.absorbed === 'copied') await copy(place, from, into);
    const isLeft = equal(t.conversations, { organisation: from });
    await run(db.update(t.conversations).set({ phase: 'paused' }).where(isLeft));
    const going = await run(
      db
        .select()
        .from(t.records)
        .where(and(equal(t.records, { organisation: from }), notInArray(t.records.id, [...leaveBehind])))
        .orderBy(asc(t.records.register), asc(t.records.number)),
    );
    const moved: StoredRecord[] = [];
    for (const record of going) moved.push(await moveRecord(record, into));
    // Ids of people and records stay as they are, so what is on its way still finds them.
    for (const place of places.filter(({ absorbed }) => absorbed === 'moved'))
      await run(
        db
          .update(place.table)
          .set({ organisation: into })
          .where(rowsOf(session, place, from)),
      );
    await eraseOrganisation(session, from, at);
    return moved;
  };
}
