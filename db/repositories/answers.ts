// Answers, every version of them: versions are only added, and erased on purpose.
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { answerContext } from '../../src/app/ports/secrets.js';
import type { Repositories } from '../../src/app/ports/store.js';
import type { Answer } from '../../src/core/engine/answers.js';
import { equal, given, placeholders, places, without } from '../queries.js';
import { isSealed, type Sealed } from '../sealing.js';
import type { Session } from '../session.js';

/** Records asked for by one prepared query, where they are few and else; a shorter list is filled up with a key that no record has. */
const [ofFew, ofMany] = [6, 50];
/** And so many paths, where not all are asked for. */
const ofPaths = 8;

/** An answer as it lies in its table. */
interface Lying extends Omit<Answer, 'value'> {
  readonly record: string;
  readonly value: Answer['value'] | Sealed;
}

export function createAnswers(session: Session): Repositories['answers'] {
  const { db, prepare, erases, sealing } = session;
  const { answers, records } = session.tables;
  const columns = without(answers, 'organisation');
  const { record } = columns;
  const ofRecord = given(answers, 'record', 'organisation');
  const opened = (row: Lying): Answer => {
    // Written out: with hundreds of thousands of rows, `...rest` is felt.
    const { record, path, n, provenance, source, by, at, turn, checklistVersion } = row;
    const value = sealing.open(row.value, () => answerContext(record, path));
    return { path, n, value, provenance, source, by, at, turn, checklistVersion };
  };

  const versions = prepare(() =>
    db.select(columns).from(answers).where(ofRecord).orderBy(asc(answers.path), asc(answers.n)),
  );
  const versionsOfNumber = prepare(() =>
    db
      .select(columns)
      .from(answers)
      .innerJoin(records, and(eq(records.organisation, answers.organisation), eq(records.id, record)))
      .where(given(records, 'organisation', 'register', 'number'))
      .orderBy(asc(answers.path), asc(answers.n)),
  );
  const pageOf = (size: number, these: number) => {
    const [ids, paths] = [places('record', size), places('path', these)];
    const versions = prepare(() =>
      db
        .select(columns)
        .from(answers)
        .where(and(ids.are(record), these === 0 ? undefined : paths.are(answers.path), given(answers, 'organisation')))
        .orderBy(asc(record), asc(answers.path), asc(answers.n)),
    );
    const read = (organisation: string, records: readonly string[], asked: readonly string[]) =>
      versions({ organisation, ...ids.filled(records), ...paths.filled(asked) });
    return { size, read };
  };
  const all = [pageOf(ofFew, 0), pageOf(ofMany, 0)] as const;
  const some = [pageOf(ofFew, ofPaths), pageOf(ofMany, ofPaths)] as const;
  const add = prepare(() => db.insert(answers).values(placeholders(answers)));
  const erase = prepare(() =>
    db
      .update(answers)
      .set({ value: null, source: null, provenance: 'gewist' })
      .where(given(answers, 'record', 'organisation', 'path')),
  );

  return {
    ofRecord: async (organisation, record) => (await versions({ organisation, record })).map(opened),
    ofNumber: async (organisation, register, number) =>
      (await versionsOfNumber({ organisation, register, number })).map(opened),
    async ofRecords(organisation, ids, paths = []) {
      const found = new Map<string, Answer[]>();
      const [few, many] = paths.length === 0 ? all : some;
      const { size, read } = ids.length <= few.size ? few : many;
      for (let start = 0; start < ids.length; start += size) {
        for (const row of await read(organisation, ids.slice(start, start + size), paths)) {
          const known = found.get(row.record);
          if (known === undefined) found.set(row.record, [opened(row)]);
          else known.push(opened(row));
        }
      }
      return found;
    },
    async add(organisation, record, write, { id: turn, by, at, checklistVersion, secret }) {
      const { path, n, provenance, source } = write;
      const isSecret = secret === true && write.value !== null;
      const value = isSecret ? sealing.seal(write.value, answerContext(record, path)) : write.value;
      await add({ organisation, record, path, n, value, provenance, source, by, at, turn, checklistVersion });
    },
    async erase(organisation, record, paths) {
      erases();
      sealing.forget();
      for (const path of paths) await erase({ organisation, record, path });
    },
    ...createSealed(session),
  };
}

/** What is sealed of the answers, and what is still to be. */
function createSealed({ db, tables: { answers, records }, run, erases, sealing }: Session) {
  const { organisation, record, path, n, value } = answers;
  const { register } = records;
  const lying = (registers: readonly string[]) =>
    run(
      db
        .select({ organisation, register, record, path, n, value })
        .from(answers)
        .innerJoin(records, and(eq(records.organisation, organisation), eq(records.id, record)))
        .where(and(inArray(register, [...registers]), isNotNull(value)))
        .orderBy(asc(record), asc(path), asc(n)),
    );
  return {
    async sealed(registers) {
      const all = await lying(registers);
      return all.flatMap(({ record, path, value }) =>
        isSealed(value) ? [{ sealed: value.sealed, context: answerContext(record, path) }] : [],
      );
    },
    async toSeal(registers) {
      const stale = (await lying(registers)).filter(({ value }) => sealing.isStale(value));
      return stale.flatMap(({ value: kept, ...answer }) => {
        const value = sealing.open(kept, () => answerContext(answer.record, answer.path));
        return value === null ? [] : [{ ...answer, value }];
      });
    },
    async sealAnew({ organisation, record, path, n, value }) {
      // What lay open is to be nowhere in the file any more.
      erases();
      const sealed = sealing.seal(value, answerContext(record, path));
      await run(db.update(answers).set({ value: sealed }).where(equal(answers, { organisation, record, path, n })));
    },
  } satisfies Pick<Repositories['answers'], 'sealed' | 'toSeal' | 'sealAnew'>;
}
