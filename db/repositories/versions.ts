// Versions of the register that were signed off: added, never changed.
import { desc } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { equal, without } from '../queries.js';
import type { Session } from '../session.js';

export function createVersions({ db, tables: { versions }, run }: Session): Repositories['versions'] {
  const { content } = versions;
  const head = without(versions, 'organisation', 'content');

  return {
    async add(organisation, version) {
      await run(db.insert(versions).values({ organisation, ...version }));
    },
    list: (organisation) =>
      run(db.select(head).from(versions).where(equal(versions, { organisation })).orderBy(desc(versions.n))),
    async content(organisation, n) {
      const [row] = await run(db.select({ content }).from(versions).where(equal(versions, { organisation, n })));
      return row?.content;
    },
  };
}
