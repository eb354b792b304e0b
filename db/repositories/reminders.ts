// What is to happen at a moment: one open row for each cause, removed when it fires or is cancelled.
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Reminder, Repositories } from '../../src/app/ports.js';
import type { Session } from '../store.js';

export function createReminders({ db, tables, prepare, run }: Session): Repositories['reminders'] {
  const { reminders } = tables;
  const columns = {
    organisation: reminders.organisationId,
    id: reminders.id,
    notice: reminders.notice,
    record: reminders.recordId,
    key: reminders.key,
    at: reminders.at,
  };
  const ofOrganisation = eq(reminders.organisationId, sql.placeholder('organisation'));
  const plan = prepare(
    db
      .insert(reminders)
      .values({
        organisationId: sql.placeholder('organisation'),
        id: sql.placeholder('id'),
        notice: sql.placeholder('notice'),
        recordId: sql.placeholder('record'),
        key: sql.placeholder('key'),
        at: sql.placeholder('at'),
      })
      .onConflictDoUpdate({
        target: [reminders.organisationId, reminders.recordId, reminders.notice, reminders.key],
        set: { at: sql`excluded.at` },
      }),
  );
  const list = prepare(
    db.select(columns).from(reminders).where(ofOrganisation).orderBy(asc(reminders.at), asc(reminders.id)),
  );
  const ofRecord = prepare(
    db
      .select(columns)
      .from(reminders)
      .where(and(ofOrganisation, eq(reminders.recordId, sql.placeholder('record'))))
      .orderBy(asc(reminders.at), asc(reminders.id)),
  );
  const isDue = lte(reminders.at, sql.placeholder('now'));
  const due = db
    .select({ id: reminders.id })
    .from(reminders)
    .where(isDue)
    .orderBy(asc(reminders.at))
    .limit(sql.placeholder('limit'));
  // Whoever waited for the row of another process finds it gone, or moved on.
  const take = prepare(
    db
      .delete(reminders)
      .where(and(inArray(reminders.id, due), isDue))
      .returning(columns),
  );

  return {
    async plan({ record, ...reminder }) {
      await plan({ ...reminder, record: record ?? '' });
    },
    async cancel(organisation, record, notices) {
      await run(
        db
          .delete(reminders)
          .where(
            and(
              eq(reminders.organisationId, organisation),
              eq(reminders.recordId, record ?? ''),
              notices === undefined ? undefined : inArray(reminders.notice, [...notices]),
            ),
          ),
      );
    },
    list: async (organisation) => (await list({ organisation })).map(reminder),
    ofRecord: async (organisation, record) => (await ofRecord({ organisation, record })).map(reminder),
    // The order of what a delete returns is that of the database.
    take: async (now, limit) => (await take({ now, limit })).map(reminder).sort(byMoment),
  };
}

function reminder({ record, ...row }: Reminder): Reminder {
  return { ...row, record: record === '' ? null : record };
}

function byMoment(one: Reminder, two: Reminder): number {
  return one.at === two.at ? (one.id < two.id ? -1 : 1) : one.at < two.at ? -1 : 1;
}
