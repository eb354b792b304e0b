// Runs what Drizzle makes of a query with the driver itself: Drizzle's own mapper asks of each value of each row which kind it is.
import type { Database, Statement } from 'better-sqlite3';
import { PreparedQuery } from 'drizzle-orm/better-sqlite3/session';
import { Column } from 'drizzle-orm/column';
import { is } from 'drizzle-orm/entity';
import { Param, Placeholder, SQL } from 'drizzle-orm/sql/sql';
import type { Preparable, Values } from './session.js';

type Field = { readonly path: readonly string[]; readonly field: unknown };
type Convert = (value: unknown) => unknown;

/** What Drizzle made of a query; without columns it gives no rows. */
interface Made {
  readonly sql: string;
  readonly given: readonly ((values: Values) => unknown)[];
  readonly columns?: readonly (readonly [name: string, convert: Convert | undefined])[];
}

/** By name: each query is the same in every connection, and what costs is making it. */
const known = new Map<string, Made>();

/** Prepares with this driver. The same values in the same rows as `execute`; what it does not know it leaves to that. */
export function preparing(sqlite: Database) {
  return <T>(name: string, query: () => Preparable<T>): ((values: Values) => T | Promise<T>) => {
    const before = known.get(name);
    if (before !== undefined) return running(sqlite, before);
    const prepared = query().prepare(name);
    const made = madeOf(prepared);
    if (made === undefined) return (values) => prepared.execute(values);
    known.set(name, made);
    return running(sqlite, made);
  };
}

function running<T>(sqlite: Database, { sql, given, columns }: Made): (values: Values) => T {
  let ready: Statement<unknown[], unknown[]> | undefined;
  // Few of all queries are used while a database is open for a short time: SQLite reads one when it is first asked.
  const prepare = () => {
    ready = sqlite.prepare<unknown[], unknown[]>(sql);
    return columns === undefined ? ready : ready.raw();
  };
  const argumentsOf = (values: Values) => given.map((from) => from(values));
  if (columns === undefined) return (values) => (ready ?? prepare()).run(...argumentsOf(values)) as T;
  return (values) => (ready ?? prepare()).all(...argumentsOf(values)).map((row) => rowOf(columns, row)) as T;
}

function madeOf(prepared: unknown): Made | undefined {
  // Safe because Drizzle made it with this driver: its statement and its fields are what it would use itself;
  // test/db/contract.ts reads every kind of column back through here.
  if (!(prepared instanceof PreparedQuery)) return;
  const { reader }: Statement = Reflect.get(prepared, 'stmt');
  const fields: readonly Field[] | undefined = Reflect.get(prepared, 'fields');
  const { sql, params } = prepared.getQuery();
  const made = { sql, given: params.map(argument) };
  if (!reader) return made;
  const columns = fields?.flatMap(column);
  return columns === undefined || columns.length !== fields?.length ? undefined : { ...made, columns };
}

function argument(param: unknown): (values: Values) => unknown {
  if (is(param, Placeholder)) return (values) => values[param.name];
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
  const { encoder } = param;
  const { name } = param.value;
  return (values) => encoder.mapToDriverValue(values[name]);
}

function column({ path: [name, ...more], field }: Field): readonly [name: string, convert: Convert | undefined][] {
  const decoder = is(field, Column) ? field : is(field, SQL) ? Reflect.get(field, 'decoder') : undefined;
  if (name === undefined || more.length > 0 || decoder === undefined) return [];
  // Most columns hold what the driver gives.
  const plain = decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue;
  return [[name, plain ? undefined : (value) => decoder.mapFromDriverValue(value)]];
}

function rowOf(columns: readonly (readonly [string, Convert | undefined])[], values: readonly unknown[]) {
  const row: Record<string, unknown> = {};
  let index = 0;
  for (const [name, convert] of columns) {
    const value = values[index];
    row[name] = value === null || convert === undefined ? value : convert(value);
    index += 1;
  }
  return row;
}
