// Two people that are one: everything of the one goes to the other, and the trail's old ids stay readable.
import { and, eq, inArray } from 'drizzle-orm';
import type { Repositories } from '../src/app/ports.js';
import type { Absence, RoleGrant } from '../src/core/people.js';
import type { Session } from './store.js';

export function createMergePeople({ db, tables: t, run }: Session): Repositories['people']['merge'] {
  async function mergeDetails(organisation: string, from: string, into: string): Promise<void> {
    const everybody = await run(db.select().from(t.people).where(eq(t.people.organisationId, organisation)));
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
          .update(t.people)
          .set({ ...own, absence })
          .where(and(eq(t.people.organisationId, organisation), eq(t.people.id, one.id))),
      );
    }
  }

  async function mergeRoles(organisation: string, from: string, into: string): Promise<void> {
    const here = eq(t.roleGrants.organisationId, organisation);
    const grants = await run(
      db
        .select()
        .from(t.roleGrants)
        .where(and(here, inArray(t.roleGrants.personId, [from, into]))),
    );
    await run(db.delete(t.roleGrants).where(and(here, inArray(t.roleGrants.personId, [from, into]))));
    for (const role of new Set(grants.map((grant) => grant.role))) {
      const [first, ...others] = grants.filter((grant) => grant.role === role);
      if (first === undefined) continue;
      const grant = others.reduce<RoleGrant>(stronger, first);
      await run(db.insert(t.roleGrants).values({ ...grant, organisationId: organisation, personId: into }));
    }
    await run(
      db
        .update(t.roleGrants)
        .set({ offeredBy: into })
        .where(and(here, eq(t.roleGrants.offeredBy, from))),
    );
    await run(
      db
        .update(t.firstOfficers)
        .set({ personId: into })
        .where(and(eq(t.firstOfficers.organisationId, organisation), eq(t.firstOfficers.personId, from))),
    );
  }

  async function mergeConversations(organisation: string, from: string, into: string): Promise<void> {
    const ofPerson = (person: string) =>
      and(eq(t.conversations.organisationId, organisation), eq(t.conversations.personId, person));
    const own = await run(db.select({ record: t.conversations.recordId }).from(t.conversations).where(ofPerson(into)));
    // Where both were in the same record, the person goes on where they were themselves.
    for (const { record } of own)
      await run(db.delete(t.conversations).where(and(ofPerson(from), eq(t.conversations.recordId, record))));
    await run(db.update(t.conversations).set({ personId: into, phase: 'paused' }).where(ofPerson(from)));
  }

  async function mergeAuthorship(organisation: string, from: string, into: string): Promise<void> {
    const { records, answers } = t;
    const here = eq(records.organisationId, organisation);
    await run(
      db
        .update(records)
        .set({ createdBy: into })
        .where(and(here, eq(records.createdBy, from))),
    );
    await run(
      db
        .update(records)
        .set({ confirmedBy: into })
        .where(and(here, eq(records.confirmedBy, from))),
    );
    await run(
      db
        .update(answers)
        .set({ by: into })
        .where(and(eq(answers.organisationId, organisation), eq(answers.by, from))),
    );
  }

  /** A cause that both were told of is told once. */
  async function mergeMessages(organisation: string, from: string, into: string): Promise<void> {
    const of = (person: string) => and(eq(t.messages.organisationId, organisation), eq(t.messages.personId, person));
    const causeOf = (row: typeof t.messages.$inferSelect) =>
      JSON.stringify([row.recordId, row.notice, row.key, row.plannedAt]);
    const known = new Set((await run(db.select().from(t.messages).where(of(into)))).map(causeOf));
    const doubles = (await run(db.select().from(t.messages).where(of(from)))).filter((row) => known.has(causeOf(row)));
    for (const { id } of doubles) await run(db.delete(t.messages).where(eq(t.messages.id, id)));
    await run(db.update(t.messages).set({ personId: into }).where(of(from)));
  }

  return async (organisation, from, into, at) => {
    await mergeDetails(organisation, from, into);
    await mergeRoles(organisation, from, into);
    await mergeConversations(organisation, from, into);
    await mergeAuthorship(organisation, from, into);
    await mergeMessages(organisation, from, into);
    for (const table of [t.accounts, t.mergedPeople, t.posted, t.attachments]) {
      await run(
        db
          .update(table)
          .set({ personId: into })
          .where(and(eq(table.organisationId, organisation), eq(table.personId, from))),
      );
    }
    for (const table of [t.drafts, t.linkCodes, t.linkAttempts]) {
      await run(db.delete(table).where(and(eq(table.organisationId, organisation), eq(table.personId, from))));
    }
    await run(db.insert(t.mergedPeople).values({ organisationId: organisation, id: from, personId: into, at }));
    await run(db.delete(t.people).where(and(eq(t.people.organisationId, organisation), eq(t.people.id, from))));
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
