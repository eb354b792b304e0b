// The column kit of PostgreSQL. With its twin for SQLite the only place that knows how the two databases differ.
import * as pg from 'drizzle-orm/pg-core';
import { textOrNone, toJson, words } from './stored.js';

/** Byte order whatever the language of the server, so that ids, days and instants sort as they do in SQLite. */
const dataType = () => 'text COLLATE "C"';
const plainText = pg.customType<{ data: string; driverData: string }>({ dataType });
const optionalText = pg.customType<{ data: string | null; driverData: string }>({ dataType, ...textOrNone });
const wordsText = pg.customType<{ data: readonly string[]; driverData: string }>({ dataType, ...words });

/** `json` and not `jsonb`: the text stays as it was written. The driver has parsed it: parsing again makes "123" a number. */
const parsedJson = pg.customType<{ data: unknown; driverData: unknown }>({ dataType: () => 'json', toDriver: toJson });

export const postgresColumns = {
  table: pg.pgTable,
  text: (name: string) => plainText(name),
  textOrNone: (name: string) => optionalText(name),
  words: (name: string) => wordsText(name),
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
