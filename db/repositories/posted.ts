// Cards in conversations: which of them shows what, and which are out of date.
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { equal, given, without } from '../queries.js';
import type { Session } from '../session.js';

export function createPosted({ db, tables: { posted }, prepare, run }: Session): Repositories['posted'] {
  const columns = without(posted, 'at');
  const touch = prepare(() =>
    db
      .update(posted)
      .set({ at: sql`${sql.placeholder('at')}`, n: sql`${posted.n} + 1`, attempts: 0 })
      .where(given(posted, 'record', 'organisation')),
  );
  const isStale = and(sql`${posted.at} is not null`, lte(posted.at, sql.placeholder('now')));
  const stale = db
    .select({ id: posted.id })
    .from(posted)
    .where(isStale)
    .orderBy(asc(posted.at))
    .limit(sql.placeholder('limit'));
  const claim = prepare(() =>
    db
      .update(posted)
      .set({ at: sql`${sql.placeholder('until')}`, attempts: sql`${posted.attempts} + 1` })
      .where(and(inArray(posted.id, stale), isStale))
      .returning(columns),
  );
  const find = prepare(() =>
    db
      .select(columns)
      .from(posted)
      .where(given(posted, 'organisation', 'platform', 'handle')),
  );
  const cardOf = prepare(() =>
    db
      .select(columns)
      .from(posted)
      .where(given(posted, 'organisation', 'person', 'platform', 'card', 'record'))
      .orderBy(asc(posted.handle))
      .limit(1),
  );

  return {
    async add({ id, record, ...card }) {
      const again = { ...card, record: record ?? '', n: 0, attempts: 0 };
      await run(
        db
          .insert(posted)
          .values({ id, ...again })
          .onConflictDoUpdate({ target: [posted.organisation, posted.platform, posted.handle], set: again }),
      );
    },
    async touch(organisation, record, at) {
      await touch({ organisation, record, at });
    },
    claim: (now, until, limit) => claim({ now, until, limit }),
    async settle(organisation, id, { n, shown, next }) {
      const one = equal(posted, { organisation, id });
      await run(db.update(posted).set({ shown }).where(one));
      // Changed meanwhile: it is due already.
      await run(
        db
          .update(posted)
          .set({ at: next })
          .where(and(one, eq(posted.n, n))),
      );
    },
    async find(organisation, platform, handle) {
      const [row] = await find({ organisation, platform, handle });
      return row;
    },
    async cardOf(of) {
      const [row] = await cardOf(of);
      return row;
    },
    async remove(organisation, id) {
      await run(db.delete(posted).where(equal(posted, { organisation, id })));
    },
  };
}
