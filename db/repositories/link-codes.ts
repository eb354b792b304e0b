// Codes with which two accounts are joined, and how often somebody typed a wrong one.
import { and, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { equal } from '../queries.js';
import type { Session } from '../session.js';

export function createLinkCodes({
  db,
  tables: { linkCodes, linkAttempts },
  run,
  erases,
}: Session): Repositories['linkCodes'] {
  return {
    async give(code) {
      const { organisation, person } = code;
      await run(db.delete(linkCodes).where(equal(linkCodes, { organisation, person })));
      await run(db.insert(linkCodes).values(code));
    },
    async find(hash) {
      const [row] = await run(db.select().from(linkCodes).where(equal(linkCodes, { hash })));
      return row;
    },
    async use(hash, at) {
      const used = await run(
        db
          .update(linkCodes)
          .set({ usedAt: at })
          .where(and(equal(linkCodes, { hash }), isNull(linkCodes.usedAt), gt(linkCodes.expiresAt, at)))
          .returning({ hash: linkCodes.hash }),
      );
      return used.length === 1;
    },
    async wrong(organisation, person) {
      // An update that changes nothing takes the lock: who types ten codes at once is counted ten times.
      const { wrong } = linkAttempts;
      const [row] = await run(
        db
          .insert(linkAttempts)
          .values({ organisation, person, wrong: [] })
          .onConflictDoUpdate({
            target: [linkAttempts.organisation, linkAttempts.person],
            set: { wrong: sql`${wrong}` },
          })
          .returning({ wrong }),
      );
      return row?.wrong ?? [];
    },
    async setWrong(organisation, person, wrong) {
      await run(db.update(linkAttempts).set({ wrong }).where(equal(linkAttempts, { organisation, person })));
    },
    async eraseBefore(at) {
      erases();
      await run(db.delete(linkCodes).where(lt(linkCodes.expiresAt, at)));
    },
  };
}
