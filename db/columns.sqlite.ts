// The column kit of SQLite, apart from that of PostgreSQL: a program loads the column types of one database only.
import * as lite from 'drizzle-orm/sqlite-core';
import type { Columns } from './columns.postgres.js';
import { textOrNone, toJson, words } from './stored.js';

const textJson = lite.customType<{ data: unknown; driverData: string | null }>({
  dataType: () => 'text',
  toDriver: toJson,
  fromDriver: (stored) => (stored === null ? null : JSON.parse(stored)),
});
const dataType = () => 'text';
const optionalText = lite.customType<{ data: string | null; driverData: string }>({ dataType, ...textOrNone });
const wordsText = lite.customType<{ data: readonly string[]; driverData: string }>({ dataType, ...words });

const sqlite = {
  table: lite.sqliteTable,
  text: (name: string) => lite.text(name),
  textOrNone: (name: string) => optionalText(name),
  words: (name: string) => wordsText(name),
  integer: (name: string) => lite.integer(name),
  flag: (name: string) => lite.integer(name, { mode: 'boolean' }),
  instant: (name: string) => lite.text(name),
  json: <T>(name: string) => textJson(name).$type<T>(),
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  foreignKey: lite.foreignKey,
} satisfies Record<keyof Columns, unknown>;

/** Safe because each builder yields the same TypeScript value in both dialects; test/db/contract.ts proves it. */
export const sqliteColumns = sqlite as unknown as Columns;
