// Answers, every version of them: versions are only added, and erased on purpose.
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import type { Answer } from '../../src/core/engine/answers.js';
import type { Session } from '../store.js';

/** Records asked for by one prepared query; a shorter list is filled up with a key that no record has. */
const pageSize = 50;
const places = Array.from({ length: pageSize }, (_, place) => `record${place}`);

export function createAnswers({ db, tables, prepare }: Session): Repositories['answers'] {
  const { answers, records } = tables;
  const columns = {
    path: answers.path,
    n: answers.n,
    value: answers.value,
    provenance: answers.provenance,
    source: answers.source,
    by: answers.by,
    at: answers.at,
    turn: answers.turn,
    checklistVersion: answers.checklistVersion,
  };
  const ofOrganisation = eq(answers.organisationId, sql.placeholder('organisation'));
  const ofRecord = and(eq(answers.recordId, sql.placeholder('record')), ofOrganisation);

  const versions = prepare(db.select(columns).from(answers).where(ofRecord).orderBy(asc(answers.path), asc(answers.n)));
  const versionsOfNumber = prepare(
    db
      .select(columns)
      .from(answers)
      .innerJoin(records, and(eq(records.organisationId, answers.organisationId), eq(records.id, answers.recordId)))
      .where(
        and(
          eq(records.organisationId, sql.placeholder('organisation')),
          eq(records.register, sql.placeholder('register')),
          eq(records.number, sql.placeholder('number')),
        ),
      )
      .orderBy(asc(answers.path), asc(answers.n)),
  );
  const versionsOfPage = prepare(
    db
      .select({ record: answers.recordId, ...columns })
      .from(answers)
      .where(
        and(
          inArray(
            answers.recordId,
            places.map((place) => sql.placeholder(place)),
          ),
          ofOrganisation,
        ),
      )
      .orderBy(asc(answers.recordId), asc(answers.path), asc(answers.n)),
  );
  const add = prepare(
    db.insert(answers).values({
      organisationId: sql.placeholder('organisation'),
      recordId: sql.placeholder('record'),
      path: sql.placeholder('path'),
      n: sql.placeholder('n'),
      value: sql.placeholder('value'),
      provenance: sql.placeholder('provenance'),
      source: sql.placeholder('source'),
      by: sql.placeholder('by'),
      at: sql.placeholder('at'),
      turn: sql.placeholder('turn'),
      checklistVersion: sql.placeholder('checklistVersion'),
    }),
  );
  const erase = prepare(
    db
      .update(answers)
      .set({ value: null, source: null, provenance: 'gewist' })
      .where(and(ofRecord, eq(answers.path, sql.placeholder('path')))),
  );

  return {
    async ofRecord(organisation, record) {
      return versions({ organisation, record });
    },
    async ofNumber(organisation, register, number) {
      return versionsOfNumber({ organisation, register, number });
    },
    async ofRecords(organisation, ids) {
      const found = new Map<string, Answer[]>();
      for (let start = 0; start < ids.length; start += pageSize) {
        const values: Record<string, unknown> = { organisation };
        for (const [index, place] of places.entries()) values[place] = ids[start + index] ?? '';
        for (const row of await versionsOfPage(values)) {
          // Written out: with hundreds of thousands of rows, `...rest` is felt.
          const { record, path, n, value, provenance, source, by, at, turn, checklistVersion } = row;
          const answer = { path, n, value, provenance, source, by, at, turn, checklistVersion };
          const known = found.get(record);
          if (known === undefined) found.set(record, [answer]);
          else known.push(answer);
        }
      }
      return found;
    },
    async add(organisation, record, { path, n, value, provenance, source }, { id, by, at, checklistVersion }) {
      await add({ organisation, record, path, n, value, provenance, source, by, at, turn: id, checklistVersion });
    },
    async erase(organisation, record, paths) {
      for (const path of paths) await erase({ organisation, record, path });
    },
  };
}
