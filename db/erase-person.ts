// Erases a person: what says who somebody is goes, the id that their acts stand under stays.
import { and, eq, isNotNull, isNull, max } from 'drizzle-orm';
import type { Repositories } from '../src/app/ports.js';
import type { Session } from './store.js';

/** Numbers are not given again: the row of who has one stays. */
export async function nextFormer({ db, tables: { people }, run }: Session, organisation: string): Promise<number> {
  const [last] = await run(
    db
      .select({ n: max(people.former) })
      .from(people)
      .where(eq(people.organisationId, organisation)),
  );
  return (last?.n ?? 0) + 1;
}

export function createErasePerson(session: Session): Repositories['people']['erase'] {
  const { db, tables: t, run } = session;

  /** Who installed the bot is kept by the name of their account. */
  async function forgetInstaller(organisation: string, person: string): Promise<void> {
    const ofPerson = and(eq(t.accounts.organisationId, organisation), eq(t.accounts.personId, person));
    for (const { platform, externalId } of await run(db.select().from(t.accounts).where(ofPerson))) {
      await run(
        db
          .update(t.installations)
          .set({ installedBy: null })
          .where(
            and(
              eq(t.installations.organisationId, organisation),
              eq(t.installations.platform, platform),
              eq(t.installations.installedBy, externalId),
            ),
          ),
      );
    }
  }

  /** Nobody stands in for a colleague any more who named this person. */
  async function endStandingIn(organisation: string, person: string): Promise<void> {
    const away = await run(
      db
        .select({ id: t.people.id, absence: t.people.absence })
        .from(t.people)
        .where(and(eq(t.people.organisationId, organisation), isNotNull(t.people.absence))),
    );
    for (const { id, absence } of away) {
      if (absence?.deputy !== person) continue;
      await run(
        db
          .update(t.people)
          .set({ absence: { ...absence, deputy: null } })
          .where(and(eq(t.people.organisationId, organisation), eq(t.people.id, id))),
      );
    }
  }

  return async (organisation, id) => {
    const former = await nextFormer(session, organisation);
    const gone = { name: '', email: null, phone: null, language: null, absence: null, muted: false, former };
    const erased = await run(
      db
        .update(t.people)
        .set(gone)
        .where(and(eq(t.people.organisationId, organisation), eq(t.people.id, id), isNull(t.people.former)))
        .returning({ id: t.people.id }),
    );
    if (erased.length === 0) return undefined;
    await forgetInstaller(organisation, id);
    await endStandingIn(organisation, id);
    const owned = [
      t.accounts,
      t.roleGrants,
      t.conversations,
      t.drafts,
      t.linkCodes,
      t.linkAttempts,
      t.messages,
      t.posted,
    ];
    for (const table of owned)
      await run(db.delete(table).where(and(eq(table.organisationId, organisation), eq(table.personId, id))));
    return former;
  };
}
