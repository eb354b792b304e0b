// People of an organisation, where they can be reached and which roles they were given.
import { and, asc, eq, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import type { Person, RoleGrant } from '../../src/core/people.js';
import { createErasePerson } from '../erase-person.js';
import { createMergePeople } from '../merge-people.js';
import { equal, given, without } from '../queries.js';
import type { Session } from '../session.js';

export function createPeople(session: Session): Repositories['people'] {
  const { db, tables, prepare, run } = session;
  const { people, accounts, roleGrants, firstOfficers, mergedPeople } = tables;

  // One row for each grant, or one with an empty grant for who has none.
  const columns = { ...without(people, 'organisation', 'at'), ...without(roleGrants, 'organisation', 'person') };
  const grantsOf = and(eq(roleGrants.organisation, people.organisation), eq(roleGrants.person, people.id));
  const isAccount = given(accounts, 'organisation', 'platform', 'externalId');
  const byOffer = [asc(roleGrants.offeredAt), asc(roleGrants.role)];

  const byAccount = prepare(() =>
    db
      .select(columns)
      .from(accounts)
      .innerJoin(people, and(eq(people.organisation, accounts.organisation), eq(people.id, accounts.person)))
      .leftJoin(roleGrants, grantsOf)
      .where(isAccount)
      .orderBy(...byOffer),
  );
  const idByAccount = prepare(() => db.select({ id: accounts.person }).from(accounts).where(isAccount));
  const byId = prepare(() =>
    db
      .select(columns)
      .from(people)
      .leftJoin(roleGrants, grantsOf)
      .where(given(people, 'organisation', 'id'))
      .orderBy(...byOffer),
  );
  const ofOrganisation = prepare(() =>
    db
      .select(columns)
      .from(people)
      .leftJoin(roleGrants, grantsOf)
      .where(given(people, 'organisation'))
      .orderBy(asc(people.at), asc(people.id), ...byOffer),
  );
  const accountsOf = prepare(() =>
    db
      .select(without(accounts, 'organisation', 'person', 'at'))
      .from(accounts)
      .where(given(accounts, 'organisation', 'person'))
      // Null sorts first in the one database and last in the other.
      .orderBy(
        sql`coalesce(${accounts.lastUsedAt}, '') desc`,
        asc(accounts.at),
        asc(accounts.platform),
        asc(accounts.externalId),
      ),
  );
  // A turn that says nothing new about the account writes no page.
  const used = prepare(() =>
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
    async add(organisation, person, at) {
      await run(db.insert(people).values({ organisation, ...person, at }));
    },
    async addAccount(organisation, person, platform, externalId, at) {
      await run(db.insert(accounts).values({ organisation, person, platform, externalId, at }));
    },
    async accounts(organisation, person) {
      return accountsOf({ organisation, person });
    },
    async used(organisation, platform, externalId, { address, at }) {
      const before = new Date(Date.parse(at) - 60_000).toISOString();
      await used({ organisation, platform, externalId, address, known: address ?? '', at, before });
    },
    async unreachable(organisation, platform, externalId, at) {
      await run(db.update(accounts).set({ deadAt: at }).where(equal(accounts, { organisation, platform, externalId })));
    },
    async change(organisation, id, change) {
      if (Object.keys(change).length === 0) return;
      await run(
        db
          .update(people)
          .set(change)
          // A turn of somebody who is being erased must not bring a name back.
          .where(and(equal(people, { organisation, id }), isNull(people.former))),
      );
    },
    async grant(organisation, person, grant) {
      await run(
        db
          .insert(roleGrants)
          .values({ organisation, person, ...grant })
          .onConflictDoUpdate({
            target: [roleGrants.organisation, roleGrants.person, roleGrants.role],
            set: grant,
          }),
      );
    },
    async revoke(organisation, person, role) {
      await run(db.delete(roleGrants).where(equal(roleGrants, { organisation, person, role })));
    },
    merge: createMergePeople(session),
    erase: createErasePerson(session),
    async merged(organisation) {
      const rows = await run(
        db
          .select({ id: mergedPeople.id, person: mergedPeople.person })
          .from(mergedPeople)
          .where(equal(mergedPeople, { organisation })),
      );
      return new Map(rows.map(({ id, person }) => [id, person]));
    },
    async claimFirstOfficer(organisation, person, at) {
      const rows = await run(
        db
          .insert(firstOfficers)
          .values({ organisation, person, at })
          .onConflictDoNothing()
          .returning({ person: firstOfficers.person }),
      );
      return rows.length === 1;
    },
  };
}

type Row = Omit<Person, 'grants' | 'muted' | 'outside' | 'former'> & {
  readonly muted: boolean;
  readonly outside: boolean;
  readonly former: number | null;
} & {
  readonly [Key in keyof RoleGrant]: RoleGrant[Key] | null;
};

/** Rows of one person stand together. */
function fold(rows: readonly Row[]): Person[] {
  const folded: Person[] = [];
  let last: (Person & { readonly grants: RoleGrant[] }) | undefined;
  for (const row of rows) {
    const { role, offeredBy, offeredAt, acceptedAt, until } = row;
    if (last?.id !== row.id) {
      last = personOf(row);
      folded.push(last);
    }
    if (role === null || offeredBy === null || offeredAt === null) continue;
    last.grants.push({ role, offeredBy, offeredAt, acceptedAt, until });
  }
  return folded;
}

/** Written out: it happens in every turn, and a `...rest` of this many keys is felt. */
function personOf({ id, name, email, phone, language, absence, muted, outside, former }: Row) {
  const grants: RoleGrant[] = [];
  const person = { id, name, email, phone, language, absence, grants };
  return {
    ...person,
    ...(muted ? { muted } : {}),
    ...(outside ? { outside } : {}),
    ...(former === null ? {} : { former }),
  };
}
