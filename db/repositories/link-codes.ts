// Codes with which two accounts are joined, and how often somebody typed a wrong one.
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import type { Session } from '../store.js';

export function createLinkCodes({ db, tables, run }: Session): Repositories['linkCodes'] {
  const { linkCodes, linkAttempts } = tables;

  return {
    async give({ hash, organisation, person, expiresAt }) {
      const ofPerson = and(eq(linkCodes.organisationId, organisation), eq(linkCodes.personId, person));
      await run(db.delete(linkCodes).where(ofPerson));
      await run(db.insert(linkCodes).values({ hash, organisationId: organisation, personId: person, expiresAt }));
    },
    async find(hash) {
      const [row] = await run(
        db
          .select({
            hash: linkCodes.hash,
            organisation: linkCodes.organisationId,
            person: linkCodes.personId,
            expiresAt: linkCodes.expiresAt,
            usedAt: linkCodes.usedAt,
          })
          .from(linkCodes)
          .where(eq(linkCodes.hash, hash)),
      );
      return row;
    },
    async use(hash, at) {
      const used = await run(
        db
          .update(linkCodes)
          .set({ usedAt: at })
          .where(and(eq(linkCodes.hash, hash), isNull(linkCodes.usedAt), gt(linkCodes.expiresAt, at)))
          .returning({ hash: linkCodes.hash }),
      );
      return used.length === 1;
    },
    async wrong(organisation, person) {
      // An update that changes nothing takes the lock: who types ten codes at once is counted ten times.
      const [row] = await run(
        db
          .insert(linkAttempts)
          .values({ organisationId: organisation, personId: person, wrong: [] })
          .onConflictDoUpdate({
            target: [linkAttempts.organisationId, linkAttempts.personId],
            set: { wrong: sql`${linkAttempts.wrong}` },
          })
          .returning({ wrong: linkAttempts.wrong }),
      );
      return row?.wrong ?? [];
    },
    async setWrong(organisation, person, moments) {
      await run(
        db
          .update(linkAttempts)
          .set({ wrong: moments })
          .where(and(eq(linkAttempts.organisationId, organisation), eq(linkAttempts.personId, person))),
      );
    },
    async eraseBefore(at) {
      await run(db.delete(linkCodes).where(lt(linkCodes.expiresAt, at)));
    },
  };
}
