// What people typed in forms and did not submit yet; only sealed.
import { and, eq, like, lt, or, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import { unsentId } from '../../src/core/engine/unsent.js';
import type { Session } from '../store.js';

export function createDrafts({ db, tables, prepare, run }: Session): Repositories['drafts'] {
  const { drafts } = tables;
  const isDraft = and(
    eq(drafts.organisationId, sql.placeholder('organisation')),
    eq(drafts.personId, sql.placeholder('person')),
    eq(drafts.key, sql.placeholder('key')),
  );
  const find = prepare(db.select({ values: drafts.values, at: drafts.at }).from(drafts).where(isDraft));
  const save = prepare(
    db
      .insert(drafts)
      .values({
        organisationId: sql.placeholder('organisation'),
        personId: sql.placeholder('person'),
        key: sql.placeholder('key'),
        values: sql.placeholder('values'),
        at: sql.placeholder('at'),
      })
      .onConflictDoUpdate({
        target: [drafts.organisationId, drafts.personId, drafts.key],
        set: { values: sql`excluded."values"`, at: sql`excluded.at` },
      }),
  );
  const remove = prepare(db.delete(drafts).where(isDraft));

  return {
    async find(organisation, person, key) {
      const [row] = await find({ organisation, person, key });
      return row;
    },
    async save(organisation, person, key, { values, at }) {
      await save({ organisation, person, key, values, at });
    },
    async remove(organisation, person, key) {
      await remove({ organisation, person, key });
    },
    async eraseBefore(at) {
      // Of what has no number yet nothing is kept; before that was so it was.
      await run(db.delete(drafts).where(or(lt(drafts.at, at), like(drafts.key, `${unsentId('')}%`))));
    },
  };
}
