// What was published, of what it was made, and the pages on our own server.
import { eq, lt } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import type { Session } from '../store.js';

export function createPublications({ db, tables, run }: Session): Repositories['publications'] {
  const { publications } = tables;

  return {
    async list(organisation) {
      return await run(
        db
          .select({
            document: publications.document,
            subject: publications.subject,
            at: publications.at,
            by: publications.by,
            madeOf: publications.madeOf,
          })
          .from(publications)
          .where(eq(publications.organisationId, organisation)),
      );
    },
    async save(organisation, { document, subject, at, by, madeOf }) {
      await run(
        db
          .insert(publications)
          .values({ organisationId: organisation, document, subject, at, by, madeOf })
          .onConflictDoUpdate({
            target: [publications.organisationId, publications.document, publications.subject],
            set: { at, by, madeOf },
          }),
      );
    },
  };
}

export function createPages({ db, tables, run }: Session): Repositories['pages'] {
  const { pages } = tables;
  const shown = {
    organisation: pages.organisationId,
    hash: pages.hash,
    document: pages.document,
    by: pages.by,
    at: pages.at,
    expiresAt: pages.expiresAt,
  };

  return {
    async open({ organisation, ...page }) {
      await run(db.insert(pages).values({ organisationId: organisation, ...page }));
    },
    async find(hash) {
      const [row] = await run(db.select(shown).from(pages).where(eq(pages.hash, hash)));
      return row;
    },
    async list(organisation) {
      return await run(db.select(shown).from(pages).where(eq(pages.organisationId, organisation)).orderBy(pages.at));
    },
    async close(organisation) {
      const gone = await run(
        db.delete(pages).where(eq(pages.organisationId, organisation)).returning({ hash: pages.hash }),
      );
      return gone.length;
    },
    async eraseBefore(at) {
      await run(db.delete(pages).where(lt(pages.expiresAt, at)));
    },
  };
}
