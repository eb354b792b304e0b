// Answers, every version of them: versions are only added, and erased on purpose.
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import type { Answer } from '../../src/core/engine/answers.js';
import { given, placeholders, without } from '../queries.js';
import type { Session } from '../session.js';

/** Records asked for by one prepared query, where they are few and else; a shorter list is filled up with a key that no record has. */
const [ofFew, ofMany] = [6, 50];

export function createAnswers({ db, tables: { answers, records }, prepare, erases }: Session): Repositories['answers'] {
  const { record } = answers;
  const columns = without(answers, 'organisation', 'record');
  const ofRecord = given(answers, 'record', 'organisation');

  const versions = prepare(db.select(columns).from(answers).where(ofRecord).orderBy(asc(answers.path), asc(answers.n)));
  const versionsOfNumber = prepare(
    db
      .select(columns)
      .from(answers)
      .innerJoin(records, and(eq(records.organisation, answers.organisation), eq(records.id, record)))
      .where(given(records, 'organisation', 'register', 'number'))
      .orderBy(asc(answers.path), asc(answers.n)),
  );
  const pageOf = (size: number) => {
    const places = Array.from({ length: size }, (_, place) => `record${place}`);
    const ofPage = inArray(
      record,
      places.map((place) => sql.placeholder(place)),
    );
    const versions = prepare(
      db
        .select({ record, ...columns })
        .from(answers)
        .where(and(ofPage, given(answers, 'organisation')))
        .orderBy(asc(record), asc(answers.path), asc(answers.n)),
    );
    const read = (organisation: string, ids: readonly string[]) =>
      versions({ organisation, ...Object.fromEntries(places.map((place, at) => [place, ids[at] ?? ''])) });
    return { size, read };
  };
  const [few, many] = [pageOf(ofFew), pageOf(ofMany)];
  const add = prepare(db.insert(answers).values(placeholders(answers)));
  const erase = prepare(
    db
      .update(answers)
      .set({ value: null, source: null, provenance: 'gewist' })
      .where(given(answers, 'record', 'organisation', 'path')),
  );

  return {
    ofRecord: (organisation, record) => versions({ organisation, record }),
    ofNumber: (organisation, register, number) => versionsOfNumber({ organisation, register, number }),
    async ofRecords(organisation, ids) {
      const found = new Map<string, Answer[]>();
      const { size, read } = ids.length <= few.size ? few : many;
      for (let start = 0; start < ids.length; start += size) {
        for (const row of await read(organisation, ids.slice(start, start + size))) {
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
      erases();
      for (const path of paths) await erase({ organisation, record, path });
    },
  };
}
