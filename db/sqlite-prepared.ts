// Runs what Drizzle prepared with the driver itself: its own mapper asks of each value of each row which kind it is.
import type { Statement } from 'better-sqlite3';
import { PreparedQuery } from 'drizzle-orm/better-sqlite3/session';
import { Column } from 'drizzle-orm/column';
import { is } from 'drizzle-orm/entity';
import { Param, Placeholder, SQL } from 'drizzle-orm/sql/sql';
import type { Preparable, Values } from './session.js';

type Field = { readonly path: readonly string[]; readonly field: unknown };
type Convert = (value: unknown) => unknown;

/** The same values in the same rows as `execute`; what it does not know it leaves to that. */
export function runPrepared<T>(prepared: ReturnType<Preparable<T>['prepare']>): (values: Values) => T | Promise<T> {
  // Safe because Drizzle made it with this driver: its statement and its fields are what it would use itself;
  // test/db/contract.ts reads every kind of column back through here.
  const statement: unknown = prepared;
  if (!(statement instanceof PreparedQuery)) return (values) => prepared.execute(values);
  const stmt: Statement<unknown[], unknown[]> = Reflect.get(statement, 'stmt');
  const fields: readonly Field[] | undefined = Reflect.get(statement, 'fields');
  const given = statement.getQuery().params.map(argument);
  const argumentsOf = (values: Values) => given.map((from) => from(values));
  if (!stmt.reader) return (values) => stmt.run(...argumentsOf(values)) as T;
  const columns = fields?.flatMap(column);
  if (columns === undefined || columns.length !== fields?.length) return (values) => prepared.execute(values);
  stmt.raw();
  return (values) => stmt.all(...argumentsOf(values)).map((row) => rowOf(columns, row)) as T;
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
