// The heads of records; their numbers count without gaps.
import { and, asc, eq, isNotNull, ne, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { equal, given, placeholders, places } from '../queries.js';
import type { Session } from '../session.js';

/** Registers asked for by one prepared query. */
const some = places('register', 8);

export function createRecords({
  db,
  tables: { records, registerCounters },
  prepare,
  run,
}: Session): Repositories['records'] {
  const ofOrganisation = given(records, 'organisation');
  const ofRegister = given(records, 'organisation', 'register');

  const byId = prepare(() =>
    db
      .select()
      .from(records)
      .where(given(records, 'organisation', 'id')),
  );
  const lock = prepare(() =>
    db
      .update(records)
      .set({ number: sql`${records.number}` })
      .where(given(records, 'organisation', 'id')),
  );
  const byNumber = prepare(() =>
    db
      .select()
      .from(records)
      .where(given(records, 'organisation', 'register', 'number')),
  );
  const list = prepare(() => db.select().from(records).where(ofRegister).orderBy(asc(records.number)));
  const active = prepare(() =>
    db
      .select()
      .from(records)
      .where(and(ofRegister, eq(records.status, 'active')))
      .orderBy(asc(records.number)),
  );
  const ofSome = prepare(() =>
    db
      .select()
      .from(records)
      .where(and(ofOrganisation, some.are(records.register)))
      .orderBy(asc(records.number)),
  );
  const titles = prepare(() =>
    db
      .select({ id: records.id, title: records.title })
      .from(records)
      .where(and(ofRegister, ne(records.status, 'archived')))
      .orderBy(asc(records.number)),
  );
  const nextNumber = prepare(() =>
    db
      .insert(registerCounters)
      .values({ ...placeholders(registerCounters), n: 1 })
      .onConflictDoUpdate({
        target: [registerCounters.organisation, registerCounters.register],
        set: { n: sql`${registerCounters.n} + 1` },
      })
      .returning({ n: registerCounters.n }),
  );
  const confirmed = prepare(() =>
    db
      .select({ id: records.id })
      .from(records)
      .where(and(ofOrganisation, isNotNull(records.confirmedAt)))
      .limit(1),
  );
  const add = prepare(() => db.insert(records).values(placeholders(records)));

  return {
    async lock(organisation, id) {
      await lock({ organisation, id });
    },
    async get(organisation, id) {
      const [row] = await byId({ organisation, id });
      return row;
    },
    async byNumber(organisation, register, number) {
      const [row] = await byNumber({ organisation, register, number });
      return row;
    },
    list: (organisation, register) => list({ organisation, register }),
    active: (organisation, register) => active({ organisation, register }),
    async ofRegisters(organisation, registers) {
      const found = await ofSome({ organisation, ...some.filled(registers) });
      return registers.flatMap((register) => found.filter((record) => record.register === register));
    },
    titles: (organisation, register) => titles({ organisation, register }),
    anyConfirmed: async (organisation) => (await confirmed({ organisation })).length > 0,
    async add(record) {
      const { organisation, register } = record;
      const [counter] = await nextNumber({ organisation, register });
      if (counter === undefined) throw new Error('the counter of a register gave no number');
      const stored = { ...record, number: counter.n };
      await add({ ...stored });
      return stored;
    },
    async change(organisation, id, change) {
      if (Object.keys(change).length === 0) return;
      await run(db.update(records).set(change).where(equal(records, { organisation, id })));
    },
  };
}
