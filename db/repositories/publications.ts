// What was published, of what it was made, and the pages on our own server.
import { asc, lt } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { equal, excluded, without } from '../queries.js';
import type { Session } from '../session.js';

export function createPublications({ db, tables: { publications }, run }: Session): Repositories['publications'] {
  const columns = without(publications, 'organisation');

  return {
    list: (organisation) => run(db.select(columns).from(publications).where(equal(publications, { organisation }))),
    async save(organisation, publication) {
      await run(
        db
          .insert(publications)
          .values({ organisation, ...publication })
          .onConflictDoUpdate({
            target: [publications.organisation, publications.document, publications.subject],
            set: excluded(publications, 'at', 'by', 'madeOf'),
          }),
      );
    },
  };
}

export function createPages({ db, tables: { pages }, run, erases }: Session): Repositories['pages'] {
  return {
    async open(page) {
      await run(db.insert(pages).values(page));
    },
    async find(hash) {
      const [row] = await run(db.select().from(pages).where(equal(pages, { hash })));
      return row;
    },
    list: (organisation) => run(db.select().from(pages).where(equal(pages, { organisation })).orderBy(asc(pages.at))),
    async close(organisation) {
      const gone = await run(db.delete(pages).where(equal(pages, { organisation })).returning({ hash: pages.hash }));
      return gone.length;
    },
    async eraseBefore(at) {
      erases();
      await run(db.delete(pages).where(lt(pages.expiresAt, at)));
    },
  };
}
