// The heads of records; their numbers count without gaps.
import { and, asc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import type { Session } from '../store.js';

/** Registers asked for by one prepared query; a shorter list is filled up with a name that no register has. */
const places = Array.from({ length: 8 }, (_, place) => `register${place}`);

export function createRecords({ db, tables, prepare, run }: Session): Repositories['records'] {
  const { records, registerCounters } = tables;
  const columns = {
    id: records.id,
    organisation: records.organisationId,
    register: records.register,
    number: records.number,
    status: records.status,
    title: records.title,
    template: records.template,
    checklistVersion: records.checklistVersion,
    createdBy: records.createdBy,
    createdAt: records.createdAt,
    confirmedBy: records.confirmedBy,
    confirmedAt: records.confirmedAt,
    archivedReason: records.archivedReason,
    digestKey: records.digestKey,
  };
  const ofOrganisation = eq(records.organisationId, sql.placeholder('organisation'));
  const ofRegister = and(ofOrganisation, eq(records.register, sql.placeholder('register')));

  const byId = prepare(
    db
      .select(columns)
      .from(records)
      .where(and(ofOrganisation, eq(records.id, sql.placeholder('id')))),
  );
  const lock = prepare(
    db
      .update(records)
      .set({ number: sql`${records.number}` })
      .where(and(ofOrganisation, eq(records.id, sql.placeholder('id')))),
  );
  const byNumber = prepare(
    db
      .select(columns)
      .from(records)
      .where(and(ofRegister, eq(records.number, sql.placeholder('number')))),
  );
  const list = prepare(db.select(columns).from(records).where(ofRegister).orderBy(asc(records.number)));
  const ofSome = prepare(
    db
      .select(columns)
      .from(records)
      .where(
        and(
          ofOrganisation,
          inArray(
            records.register,
            places.map((place) => sql.placeholder(place)),
          ),
        ),
      )
      .orderBy(asc(records.number)),
  );
  const titles = prepare(
    db
      .select({ id: records.id, title: records.title })
      .from(records)
      .where(and(ofRegister, ne(records.status, 'archived')))
      .orderBy(asc(records.number)),
  );
  const nextNumber = prepare(
    db
      .insert(registerCounters)
      .values({ organisationId: sql.placeholder('organisation'), register: sql.placeholder('register'), n: 1 })
      .onConflictDoUpdate({
        target: [registerCounters.organisationId, registerCounters.register],
        set: { n: sql`${registerCounters.n} + 1` },
      })
      .returning({ n: registerCounters.n }),
  );
  const confirmed = prepare(
    db
      .select({ id: records.id })
      .from(records)
      .where(and(ofOrganisation, isNotNull(records.confirmedAt)))
      .limit(1),
  );
  const add = prepare(
    db.insert(records).values({
      organisationId: sql.placeholder('organisation'),
      id: sql.placeholder('id'),
      register: sql.placeholder('register'),
      number: sql.placeholder('number'),
      status: sql.placeholder('status'),
      title: sql.placeholder('title'),
      template: sql.placeholder('template'),
      checklistVersion: sql.placeholder('checklistVersion'),
      createdBy: sql.placeholder('createdBy'),
      createdAt: sql.placeholder('createdAt'),
      confirmedBy: sql.placeholder('confirmedBy'),
      confirmedAt: sql.placeholder('confirmedAt'),
      archivedReason: sql.placeholder('archivedReason'),
      digestKey: sql.placeholder('digestKey'),
    }),
  );

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
    async list(organisation, register) {
      return list({ organisation, register });
    },
    async ofRegisters(organisation, registers) {
      if (registers.length > places.length) throw new Error('these are more registers than one query asks for');
      const values: Record<string, unknown> = { organisation };
      for (const [index, place] of places.entries()) values[place] = registers[index] ?? '';
      const found = await ofSome(values);
      return registers.flatMap((register) => found.filter((record) => record.register === register));
    },
    async titles(organisation, register) {
      return titles({ organisation, register });
    },
    async anyConfirmed(organisation) {
      return (await confirmed({ organisation })).length > 0;
    },
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
      await run(
        db
          .update(records)
          .set(change)
          .where(and(eq(records.organisationId, organisation), eq(records.id, id))),
      );
    },
  };
}
