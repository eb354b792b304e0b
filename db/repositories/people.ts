// People of an organisation, where they can be reached and which roles they were given.
import { and, asc, eq, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import type { Person, Role } from '../../src/core/people.js';
import { createErasePerson } from '../erase-person.js';
import { createMergePeople } from '../merge-people.js';
import type { Session } from '../store.js';

export function createPeople(session: Session): Repositories['people'] {
  const { db, tables, prepare, run } = session;
  const { people, accounts, roleGrants, firstOfficers, mergedPeople } = tables;

  // One row for each grant, or one with an empty grant for who has none.
  const columns = {
    id: people.id,
    name: people.name,
    email: people.email,
    phone: people.phone,
    language: people.language,
    absence: people.absence,
    muted: people.muted,
    former: people.former,
    role: roleGrants.role,
    offeredBy: roleGrants.offeredBy,
    offeredAt: roleGrants.offeredAt,
    acceptedAt: roleGrants.acceptedAt,
    until: roleGrants.until,
  };
  const ofPerson = and(eq(roleGrants.organisationId, people.organisationId), eq(roleGrants.personId, people.id));
  const organisationGiven = sql.placeholder('organisation');

  const isAccount = and(
    eq(accounts.organisationId, organisationGiven),
    eq(accounts.platform, sql.placeholder('platform')),
    eq(accounts.externalId, sql.placeholder('externalId')),
  );

  const byAccount = prepare(
    db
      .select(columns)
      .from(accounts)
      .innerJoin(people, and(eq(people.organisationId, accounts.organisationId), eq(people.id, accounts.personId)))
      .leftJoin(roleGrants, ofPerson)
      .where(isAccount)
      .orderBy(asc(roleGrants.offeredAt), asc(roleGrants.role)),
  );
  const idByAccount = prepare(db.select({ id: accounts.personId }).from(accounts).where(isAccount));
  const byId = prepare(
    db
      .select(columns)
      .from(people)
      .leftJoin(roleGrants, ofPerson)
      .where(and(eq(people.organisationId, organisationGiven), eq(people.id, sql.placeholder('id'))))
      .orderBy(asc(roleGrants.offeredAt), asc(roleGrants.role)),
  );
  const ofOrganisation = prepare(
    db
      .select(columns)
      .from(people)
      .leftJoin(roleGrants, ofPerson)
      .where(eq(people.organisationId, organisationGiven))
      .orderBy(asc(people.at), asc(people.id), asc(roleGrants.offeredAt), asc(roleGrants.role)),
  );
  const accountsOf = prepare(
    db
      .select({
        platform: accounts.platform,
        externalId: accounts.externalId,
        address: accounts.address,
        lastUsedAt: accounts.lastUsedAt,
        deadAt: accounts.deadAt,
      })
      .from(accounts)
      .where(and(eq(accounts.organisationId, organisationGiven), eq(accounts.personId, sql.placeholder('person'))))
      // Null sorts first in the one database and last in the other.
      .orderBy(
        sql`coalesce(${accounts.lastUsedAt}, '') desc`,
        asc(accounts.at),
        asc(accounts.platform),
        asc(accounts.externalId),
      ),
  );
  // A turn that says nothing new about the account writes no page.
  const used = prepare(
    db
      .update(accounts)
      .set({
        lastUsedAt: sql`${sql.placeholder('at')}`,
        address: sql`${sql.placeholder('address')}`,
        deadAt: null,
      })
      .where(
        and(
          isAccount,
          or(
            isNull(accounts.lastUsedAt),
            lt(accounts.lastUsedAt, sql.placeholder('before')),
            isNotNull(accounts.deadAt),
            ne(sql`coalesce(${accounts.address}, '')`, sql`${sql.placeholder('known')}`),
          ),
        ),
      ),
  );

  return {
    async ofAccount(organisation, platform, externalId) {
      return fold(await byAccount({ organisation, platform, externalId }))[0];
    },
    async idOf(organisation, platform, externalId) {
      return (await idByAccount({ organisation, platform, externalId }))[0]?.id;
    },
    async get(organisation, id) {
      return fold(await byId({ organisation, id }))[0];
    },
    async list(organisation) {
      return fold(await ofOrganisation({ organisation }));
    },
    async add(organisation, { id, name, language }, at) {
      await run(db.insert(people).values({ organisationId: organisation, id, name, language, at }));
    },
    async addAccount(organisation, person, platform, externalId, at) {
      await run(
        db.insert(accounts).values({ organisationId: organisation, personId: person, platform, externalId, at }),
      );
    },
    async accounts(organisation, person) {
      return accountsOf({ organisation, person });
    },
    async used(organisation, platform, externalId, { address, at }) {
      const before = new Date(Date.parse(at) - 60_000).toISOString();
      await used({ organisation, platform, externalId, address, known: address ?? '', at, before });
    },
    async unreachable(organisation, platform, externalId, at) {
      await run(
        db
          .update(accounts)
          .set({ deadAt: at })
          .where(
            and(
              eq(accounts.organisationId, organisation),
              eq(accounts.platform, platform),
              eq(accounts.externalId, externalId),
            ),
          ),
      );
    },
    async change(organisation, id, change) {
      if (Object.keys(change).length === 0) return;
      await run(
        db
          .update(people)
          .set(change)
          // A turn of somebody who is being erased must not bring a name back.
          .where(and(eq(people.organisationId, organisation), eq(people.id, id), isNull(people.former))),
      );
    },
    async grant(organisation, person, { role, offeredBy, offeredAt, acceptedAt, until }) {
      const given = { offeredBy, offeredAt, acceptedAt, until };
      await run(
        db
          .insert(roleGrants)
          .values({ organisationId: organisation, personId: person, role, ...given })
          .onConflictDoUpdate({
            target: [roleGrants.organisationId, roleGrants.personId, roleGrants.role],
            set: given,
          }),
      );
    },
    async revoke(organisation, person, role) {
      await run(
        db
          .delete(roleGrants)
          .where(
            and(
              eq(roleGrants.organisationId, organisation),
              eq(roleGrants.personId, person),
              eq(roleGrants.role, role),
            ),
          ),
      );
    },
    merge: createMergePeople(session),
    erase: createErasePerson(session),
    async merged(organisation) {
      const rows = await run(
        db
          .select({ id: mergedPeople.id, person: mergedPeople.personId })
          .from(mergedPeople)
          .where(eq(mergedPeople.organisationId, organisation)),
      );
      return new Map(rows.map(({ id, person }) => [id, person]));
    },
    async claimFirstOfficer(organisation, person, at) {
      const rows = await run(
        db
          .insert(firstOfficers)
          .values({ organisationId: organisation, personId: person, at })
          .onConflictDoNothing()
          .returning({ person: firstOfficers.personId }),
      );
      return rows.length === 1;
    },
  };
}

interface Row extends Omit<Person, 'grants' | 'muted' | 'former'> {
  readonly muted: boolean;
  readonly former: number | null;
  readonly role: Role | null;
  readonly offeredBy: string | null;
  readonly offeredAt: string | null;
  readonly acceptedAt: string | null;
  readonly until: string | null;
}

/** Rows of one person stand together. */
function fold(rows: readonly Row[]): Person[] {
  const folded: Person[] = [];
  let last: (Person & { readonly grants: Person['grants'][number][] }) | undefined;
  for (const row of rows) {
    const { id, name, email, phone, language, absence, muted, former, role, offeredBy, offeredAt, acceptedAt, until } =
      row;
    if (last?.id !== id) {
      last = {
        id,
        name,
        email,
        phone,
        language,
        absence,
        ...(muted ? { muted } : {}),
        ...(former === null ? {} : { former }),
        grants: [],
      };
      folded.push(last);
    }
    if (role === null || offeredBy === null || offeredAt === null) continue;
    last.grants.push({ role, offeredBy, offeredAt, acceptedAt, until });
  }
  return folded;
}
