// What queries would say again and again: the placeholders of a table, and conditions on its columns by their names.
import { and, type Column, eq, getTableColumns, inArray, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

export type Name<T extends PgTable> = keyof T['_']['columns'] & string;

export function columnOf(table: PgTable, name: string): PgColumn {
  const column = getTableColumns(table)[name];
  if (column === undefined) throw new Error(`there is no column ${name}`);
  return column;
}

/** The columns of a table but for these: where its rows say more than the port. */
export function without<T extends PgTable, N extends Name<T>>(table: T, ...names: N[]): Omit<T['_']['columns'], N> {
  const columns: T['_']['columns'] = { ...getTableColumns(table) };
  for (const name of names) delete columns[name];
  return columns;
}

/** A row of placeholders, each called as its column. */
export function placeholders<T extends PgTable>(table: T): Record<Name<T>, Placeholder> {
  const rows = Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)]);
  // Safe because it has the columns of this table and no others.
  return Object.fromEntries(rows) as Record<Name<T>, Placeholder>;
}

/** For these columns the value that an insert met a row with. */
export function excluded<T extends PgTable, N extends Name<T>>(table: T, ...names: readonly N[]): Record<N, SQL> {
  const values = names.map((name) => [name, sql`excluded.${sql.identifier(columnOf(table, name).name)}`]);
  // Safe because each of the names is there.
  return Object.fromEntries(values) as Record<N, SQL>;
}

/** Of a prepared query: rows whose columns hold what is given under their names. */
export function given<T extends PgTable>(table: T, ...names: readonly Name<T>[]): SQL {
  return every(names.map((name) => eq(columnOf(table, name), sql.placeholder(name))));
}

/** What is given for these columns, each called as its column: what an update sets. */
export function asGiven<T extends PgTable, N extends Name<T>>(table: T, names: readonly N[]): Record<N, SQL> {
  const values = names.map((name) => [name, sql`${sql.param(sql.placeholder(name), columnOf(table, name))}`]);
  // Safe because each of the names is there.
  return Object.fromEntries(values) as Record<N, SQL>;
}

/** Rows that hold these values. */
export function equal<T extends PgTable>(table: T, values: Partial<T['$inferSelect']>): SQL {
  return every(Object.entries(values).map(([name, value]) => eq(columnOf(table, name), value)));
}

function every(conditions: readonly SQL[]): SQL {
  const all = and(...conditions);
  if (all === undefined) throw new Error('a query without a condition would be about everybody');
  return all;
}

/** Room in a prepared query for so many texts; a shorter list is filled up with a text that nothing has. */
export function places(name: string, size: number) {
  const all = Array.from({ length: size }, (_, place) => `${name}${place}`);
  return {
    are: (column: Column) =>
      inArray(
        column,
        all.map((place) => sql.placeholder(place)),
      ),
    filled(texts: readonly string[]): Record<string, string> {
      if (texts.length > size) throw new Error(`a query has room for ${size} of ${name}`);
      return Object.fromEntries(all.map((place, at) => [place, texts[at] ?? '']));
    },
  };
}
