// Versions of the register that were signed off: added, never changed.
import { and, desc, eq } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import type { Session } from '../store.js';

export function createVersions({ db, tables, run }: Session): Repositories['versions'] {
  const { versions } = tables;
  const head = { n: versions.n, at: versions.at, by: versions.by, hash: versions.hash };

  return {
    async add(organisation, { n, at, by, hash, content }) {
      await run(db.insert(versions).values({ organisationId: organisation, n, at, by, hash, content }));
    },
    async list(organisation) {
      return await run(
        db.select(head).from(versions).where(eq(versions.organisationId, organisation)).orderBy(desc(versions.n)),
      );
    },
    async content(organisation, n) {
      const one = and(eq(versions.organisationId, organisation), eq(versions.n, n));
      const [row] = await run(db.select({ content: versions.content }).from(versions).where(one));
      return row?.content;
    },
  };
}
