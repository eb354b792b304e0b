// What people typed in forms and did not submit yet; only sealed.
import { like, lt, or } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { unsentId } from '../../src/core/engine/unsent.js';
import { excluded, given, placeholders } from '../queries.js';
import type { Session } from '../session.js';

export function createDrafts({ db, tables: { drafts }, prepare, run, erases }: Session): Repositories['drafts'] {
  const isDraft = given(drafts, 'organisation', 'person', 'key');
  const find = prepare(() => db.select({ values: drafts.values, at: drafts.at }).from(drafts).where(isDraft));
  const save = prepare(() =>
    db
      .insert(drafts)
      .values(placeholders(drafts))
      .onConflictDoUpdate({
        target: [drafts.organisation, drafts.person, drafts.key],
        set: excluded(drafts, 'values', 'at'),
      }),
  );
  const remove = prepare(() => db.delete(drafts).where(isDraft));

  return {
    async find(organisation, person, key) {
      const [row] = await find({ organisation, person, key });
      return row;
    },
    async save(organisation, person, key, draft) {
      await save({ organisation, person, key, ...draft });
    },
    async remove(organisation, person, key) {
      await remove({ organisation, person, key });
    },
    async eraseBefore(at) {
      erases();
      // Of what has no number yet nothing is kept; before that was so it was.
      await run(db.delete(drafts).where(or(lt(drafts.at, at), like(drafts.key, `${unsentId('')}%`))));
    },
  };
}
