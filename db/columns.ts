// The column kit: the only file that knows how the two databases differ.
import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

/** Null is stored as SQL NULL, never as the JSON word null. */
const toJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Byte order whatever the language of the server, so that ids, days and instants sort as they do in SQLite. */
const plainText = pg.customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });

/** `json` and not `jsonb`: the text stays as it was written. The driver has parsed it: parsing again makes "123" a number. */
const parsedJson = pg.customType<{ data: unknown; driverData: unknown }>({ dataType: () => 'json', toDriver: toJson });

const textJson = lite.customType<{ data: unknown; driverData: string | null }>({
  dataType: () => 'text',
  toDriver: toJson,
  fromDriver: (stored) => (stored === null ? null : JSON.parse(stored)),
});

export const postgresColumns = {
  table: pg.pgTable,
  text: (name: string) => plainText(name),
  integer: (name: string) => pg.integer(name),
  flag: (name: string) => pg.boolean(name),
  /** ISO text in UTC with milliseconds: exact in both databases, and the order of the text is the order in time. */
  instant: (name: string) => plainText(name),
  json: <T>(name: string) => parsedJson(name).$type<T>(),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  foreignKey: pg.foreignKey,
};

export type Columns = typeof postgresColumns;

const sqlite = {
  table: lite.sqliteTable,
  text: (name: string) => lite.text(name),
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
