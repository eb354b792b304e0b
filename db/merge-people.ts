// Two people that are one: everything of the one goes to the other, and the trail's old ids stay readable.
import { and, inArray } from 'drizzle-orm';
import type { Repositories } from '../src/app/ports/store.js';
import type { Absence, RoleGrant } from '../src/core/people.js';
import { equal } from './queries.js';
import type { Session } from './session.js';
import { rowsNaming, tableMap } from './table-map.js';

export function createMergePeople(session: Session): Repositories['people']['merge'] {
  const { db, tables, run } = session;
  const { people, mergedPeople, roleGrants, conversations, messages } = tables;

  async function mergeDetails(organisation: string, from: string, into: string): Promise<void> {
    const everybody = await run(db.select().from(people).where(equal(people, { organisation })));
    const old = everybody.find(({ id }) => id === from);
    const kept = everybody.find(({ id }) => id === into);
    if (old === undefined || kept === undefined || from === into) throw new Error('there are no two people to join');
    for (const one of everybody.filter(({ id, absence }) => id === into || absence?.deputy === from)) {
      const own =
        one.id === into
          ? {
              email: kept.email ?? old.email,
              phone: kept.phone ?? old.phone,
              language: kept.language ?? old.language,
              absence: withDeputy(kept.absence ?? old.absence, from, into),
            }
          : { absence: withDeputy(one.absence, from, into) };
      // Nobody stands in for themselves.
      const absence = own.absence?.deputy === one.id ? { ...own.absence, deputy: null } : own.absence;
      await run(
        db
          .update(people)
          .set({ ...own, absence })
          .where(equal(people, { organisation, id: one.id })),
      );
    }
  }

  async function mergeRoles(organisation: string, from: string, into: string): Promise<void> {
    const ofBoth = and(equal(roleGrants, { organisation }), inArray(roleGrants.person, [from, into]));
    const grants = await run(db.delete(roleGrants).where(ofBoth).returning());
    for (const role of new Set(grants.map((grant) => grant.role))) {
      const [first, ...others] = grants.filter((grant) => grant.role === role);
      if (first === undefined) continue;
      const grant = others.reduce<RoleGrant>(stronger, first);
      await run(db.insert(roleGrants).values({ ...grant, organisation, person: into }));
    }
  }

  async function mergeConversations(organisation: string, from: string, into: string): Promise<void> {
    const ofPerson = (person: string) => equal(conversations, { organisation, person });
    const own = db.select({ record: conversations.record }).from(conversations).where(ofPerson(into));
    // Where both were in the same record, the person goes on where they were themselves.
    await run(db.delete(conversations).where(and(ofPerson(from), inArray(conversations.record, own))));
    await run(db.update(conversations).set({ person: into, phase: 'paused' }).where(ofPerson(from)));
  }

  /** A cause that both were told of is told once. */
  async function mergeMessages(organisation: string, from: string, into: string): Promise<void> {
    const of = (person: string) => equal(messages, { organisation, person });
    const causeOf = (row: typeof messages.$inferSelect) =>
      JSON.stringify([row.record, row.notice, row.key, row.plannedAt]);
    const known = new Set((await run(db.select().from(messages).where(of(into)))).map(causeOf));
    const doubles = (await run(db.select().from(messages).where(of(from)))).filter((row) => known.has(causeOf(row)));
    for (const { id } of doubles) await run(db.delete(messages).where(equal(messages, { organisation, id })));
    await run(db.update(messages).set({ person: into }).where(of(from)));
  }

  return async (organisation, from, into, at) => {
    await mergeDetails(organisation, from, into);
    await mergeRoles(organisation, from, into);
    await mergeConversations(organisation, from, into);
    await mergeMessages(organisation, from, into);
    for (const place of tableMap(tables)) {
      for (const [name, [, fate]] of place.people) {
        const theirs = rowsNaming(session, place, name, organisation, from);
        if (fate === 'deleted') await run(db.delete(place.table).where(theirs));
        if (fate === 'renamed')
          await run(
            db
              .update(place.table)
              .set({ [name]: into })
              .where(theirs),
          );
      }
    }
    await run(db.insert(mergedPeople).values({ organisation, id: from, person: into, at }));
    await run(db.delete(people).where(equal(people, { organisation, id: from })));
  };
}

function withDeputy(absence: Absence | null, from: string, into: string): Absence | null {
  return absence?.deputy === from ? { ...absence, deputy: into } : absence;
}

/** Whoever had a role under either account has it: an accepted grant before an offer, the longer before the shorter. */
function stronger(one: RoleGrant, other: RoleGrant): RoleGrant {
  if ((one.acceptedAt === null) !== (other.acceptedAt === null)) return one.acceptedAt === null ? other : one;
  if (one.until === other.until) return one;
  if (one.until === null || other.until === null) return one.until === null ? one : other;
  return one.until > other.until ? one : other;
}
