// The map of the tables against the tables themselves: none is missing, and nobody's id stands where it does not look.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import { postgresColumns } from '../../db/columns.postgres.js';
import { openStore } from '../../db/open.js';
import * as postgresSchema from '../../db/schema.postgres.js';
import * as sqliteSchema from '../../db/schema.sqlite.js';
import Sqlite from '../../db/sqlite-driver.js';
import { tableMap } from '../../db/table-map.js';
import { defineTables } from '../../db/tables.js';
import { fill, newRecord, person } from './sample.js';

const places = tableMap(defineTables(postgresColumns));
const names = places.map(({ table }) => getTableName(table));

it('has each table of the schema once, and so do both schemas that migrations are made of', () => {
  const defined = Object.values(defineTables(postgresColumns)).map((table) => getTableName(table));
  expect([...names].sort()).toEqual(defined.sort());
  for (const schema of [postgresSchema, sqliteSchema])
    expect(
      Object.values(schema)
        .map((table) => getTableName(table))
        .sort(),
    ).toEqual(defined);
});

it('has parents before children, so that rows are copied in its order and erased in the opposite one', () => {
  for (const [index, { table }] of places.entries())
    for (const key of getTableConfig(table).foreignKeys)
      expect(names.slice(0, index)).toContain(getTableName(key.reference().foreignTable));
});

it('knows whose the rows of each table are, and every column in which a person is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-map-'));
  const file = join(folder, 'avg.db');
  const store = await openStore({ url: `file:${file}`, mode: 'write', demo: false });
  await store.transaction(async (to) => {
    await fill(to, 'a');
    await to.records.add(newRecord('a', { id: 'a-confirmed', confirmedBy: person('a') }));
    await to.people.add('a', { id: 'twin', name: 'Noor', language: null }, '2026-11-24T14:00:00.000Z');
    await to.people.grant('a', person('a'), {
      role: 'dpo',
      offeredBy: person('a'),
      offeredAt: '',
      acceptedAt: null,
      until: null,
    });
    await to.people.merge('a', 'twin', person('a'), '2026-11-24T14:00:00.000Z');
  });
  await store.close();
  const sqlite = new Sqlite(file, { readonly: true });
  for (const { table, whose, people } of places) {
    const columns = Object.entries(getTableColumns(table));
    const holding = (value: string) =>
      columns.flatMap(([name, column]) => {
        const found = sqlite.prepare(`select 1 from ${getTableName(table)} where "${column.name}" = ? limit 1`);
        return found.get(value) === undefined ? [] : [name];
      });
    const known = people.map(([column]) => column);
    expect(known, getTableName(table)).toEqual(expect.arrayContaining(holding(person('a'))));
    expect(columns.map(([name]) => name)).toEqual(expect.arrayContaining(known));
    const owner = whose === 'record' ? ['organisation'] : whose === 'nobody' ? [] : [whose];
    expect(holding('a'), getTableName(table)).toEqual(owner);
  }
  sqlite.close();
  rmSync(folder, { recursive: true });
});
