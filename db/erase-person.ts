// Erases a person: what says who somebody is goes, the id that their acts stand under stays.
import { and, isNotNull, isNull, max } from 'drizzle-orm';
import type { Repositories } from '../src/app/ports/store.js';
import { equal } from './queries.js';
import type { Session } from './session.js';
import { rowsNaming, tableMap } from './table-map.js';

/** Numbers are not given again: the row of who has one stays. */
export async function nextFormer({ db, tables: { people }, run }: Session, organisation: string): Promise<number> {
  const [last] = await run(
    db
      .select({ n: max(people.former) })
      .from(people)
      .where(equal(people, { organisation })),
  );
  return (last?.n ?? 0) + 1;
}

export function createErasePerson(session: Session): Repositories['people']['erase'] {
  const { db, tables, run, erases } = session;
  const { people, accounts, installations, inbox } = tables;

  /** Who installed the bot, and whose deliveries wait, is kept by the name of their account. */
  async function forgetAccounts(organisation: string, person: string): Promise<void> {
    const own = await run(db.select().from(accounts).where(equal(accounts, { organisation, person })));
    for (const { platform, externalId } of own) {
      const installed = equal(installations, { organisation, platform, installedBy: externalId });
      await run(db.update(installations).set({ installedBy: null }).where(installed));
      await run(db.delete(inbox).where(equal(inbox, { organisation, platform, account: externalId })));
    }
  }

  /** Nobody stands in for a colleague any more who named this person. */
  async function endStandingIn(organisation: string, person: string): Promise<void> {
    const away = await run(
      db
        .select({ id: people.id, absence: people.absence })
        .from(people)
        .where(and(equal(people, { organisation }), isNotNull(people.absence))),
    );
    for (const { id, absence } of away) {
      if (absence?.deputy !== person) continue;
      await run(
        db
          .update(people)
          .set({ absence: { ...absence, deputy: null } })
          .where(equal(people, { organisation, id })),
      );
    }
  }

  return async (organisation, id) => {
    const former = await nextFormer(session, organisation);
    const gone = {
      name: '',
      email: null,
      phone: null,
      language: null,
      absence: null,
      muted: false,
      outside: false,
      former,
    };
    const erased = await run(
      db
        .update(people)
        .set(gone)
        .where(and(equal(people, { organisation, id }), isNull(people.former)))
        .returning({ id: people.id }),
    );
    if (erased.length === 0) return undefined;
    erases();
    await forgetAccounts(organisation, id);
    await endStandingIn(organisation, id);
    for (const place of tableMap(tables)) {
      for (const [name, [fate]] of place.people) {
        if (fate !== 'deleted') continue;
        const theirs = rowsNaming(session, place, name, organisation, id);
        await run(db.delete(place.table).where(theirs));
      }
    }
    return former;
  };
}
