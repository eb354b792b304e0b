// Cards in conversations: which of them shows what, and which are out of date.
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Posted, Repositories } from '../../src/app/ports.js';
import type { Session } from '../store.js';

export function createPosted({ db, tables, prepare, run }: Session): Repositories['posted'] {
  const { posted } = tables;
  const columns = {
    organisation: posted.organisationId,
    id: posted.id,
    person: posted.personId,
    platform: posted.platform,
    handle: posted.handle,
    record: posted.recordId,
    card: posted.card,
    shown: posted.shown,
    n: posted.n,
    attempts: posted.attempts,
  };
  const touch = prepare(
    db
      .update(posted)
      .set({ at: sql`${sql.placeholder('at')}`, n: sql`${posted.n} + 1`, attempts: 0 })
      .where(
        and(eq(posted.recordId, sql.placeholder('record')), eq(posted.organisationId, sql.placeholder('organisation'))),
      ),
  );
  const isStale = and(sql`${posted.at} is not null`, lte(posted.at, sql.placeholder('now')));
  const stale = db
    .select({ id: posted.id })
    .from(posted)
    .where(isStale)
    .orderBy(asc(posted.at))
    .limit(sql.placeholder('limit'));
  const claim = prepare(
    db
      .update(posted)
      .set({ at: sql`${sql.placeholder('until')}`, attempts: sql`${posted.attempts} + 1` })
      .where(and(inArray(posted.id, stale), isStale))
      .returning(columns),
  );
  const find = prepare(
    db
      .select(columns)
      .from(posted)
      .where(
        and(
          eq(posted.organisationId, sql.placeholder('organisation')),
          eq(posted.platform, sql.placeholder('platform')),
          eq(posted.handle, sql.placeholder('handle')),
        ),
      ),
  );
  const one = (organisation: string, id: string) => and(eq(posted.organisationId, organisation), eq(posted.id, id));

  return {
    async add({ organisation, person, record, ...rest }) {
      const row = {
        ...rest,
        organisationId: organisation,
        personId: person,
        recordId: record ?? '',
        n: 0,
        attempts: 0,
      };
      const { id: _, ...again } = row;
      await run(
        db
          .insert(posted)
          .values(row)
          .onConflictDoUpdate({ target: [posted.organisationId, posted.platform, posted.handle], set: again }),
      );
    },
    async touch(organisation, record, at) {
      await touch({ organisation, record, at });
    },
    claim: async (now, until, limit) => (await claim({ now, until, limit })).map(card),
    async settle(organisation, id, { n, shown, next }) {
      await run(db.update(posted).set({ shown }).where(one(organisation, id)));
      // Changed meanwhile: it is due already.
      await run(
        db
          .update(posted)
          .set({ at: next })
          .where(and(one(organisation, id), eq(posted.n, n))),
      );
    },
    async find(organisation, platform, handle) {
      const [row] = await find({ organisation, platform, handle });
      return row && card(row);
    },
    async remove(organisation, id) {
      await run(db.delete(posted).where(one(organisation, id)));
    },
  };
}

function card({ record, ...row }: Posted): Posted {
  return { ...row, record: record === '' ? null : record };
}
