// What is to happen at a moment: one open row for each cause, removed when it fires or is cancelled.
import { and, asc, inArray, lte, sql } from 'drizzle-orm';
import type { Reminder } from '../../src/app/ports/messages.js';
import type { Repositories } from '../../src/app/ports/store.js';
import { excluded, given, placeholders } from '../queries.js';
import type { Session } from '../session.js';

export function createReminders({ db, tables: { reminders }, prepare }: Session): Repositories['reminders'] {
  const inOrder = [asc(reminders.at), asc(reminders.id)];
  const plan = prepare(() =>
    db
      .insert(reminders)
      .values(placeholders(reminders))
      .onConflictDoUpdate({
        target: [reminders.organisation, reminders.record, reminders.notice, reminders.key],
        set: excluded(reminders, 'at'),
      }),
  );
  const list = prepare(() =>
    db
      .select()
      .from(reminders)
      .where(given(reminders, 'organisation'))
      .orderBy(...inOrder),
  );
  const ofRecord = prepare(() =>
    db
      .select()
      .from(reminders)
      .where(given(reminders, 'organisation', 'record'))
      .orderBy(...inOrder),
  );
  const cancelAll = prepare(() => db.delete(reminders).where(given(reminders, 'organisation', 'record')));
  const cancel = prepare(() => db.delete(reminders).where(given(reminders, 'organisation', 'record', 'notice')));
  const isDue = lte(reminders.at, sql.placeholder('now'));
  const due = db
    .select({ id: reminders.id })
    .from(reminders)
    .where(isDue)
    .orderBy(asc(reminders.at))
    .limit(sql.placeholder('limit'));
  // Whoever waited for the row of another process finds it gone, or moved on.
  const take = prepare(() =>
    db
      .delete(reminders)
      .where(and(inArray(reminders.id, due), isDue))
      .returning(),
  );

  return {
    async plan(reminder) {
      await plan({ ...reminder });
    },
    async cancel(organisation, record, notices) {
      if (notices === undefined) await cancelAll({ organisation, record: record ?? '' });
      for (const notice of notices ?? []) await cancel({ organisation, record: record ?? '', notice });
    },
    list: (organisation) => list({ organisation }),
    ofRecord: (organisation, record) => ofRecord({ organisation, record }),
    // The order of what a delete returns is that of the database.
    take: async (now, limit) => (await take({ now, limit })).sort(byMoment),
  };
}

function byMoment(one: Reminder, two: Reminder): number {
  return one.at === two.at ? (one.id < two.id ? -1 : 1) : one.at < two.at ? -1 : 1;
}
