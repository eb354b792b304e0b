// From a database file to PostgreSQL: nothing is lost, nothing is changed, the trail still verifies.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getTableColumns, getTableName } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { sqliteColumns } from '../../db/columns.sqlite.js';
import { copyDatabase } from '../../db/copy.js';
import { openStore } from '../../db/open.js';
import Sqlite from '../../db/sqlite-driver.js';
import { defineTables } from '../../db/tables.js';
import { OperatorError } from '../../src/app/ports/errors.js';
import { verifyTrails } from '../../src/program/audit-verify.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';
import { at, chainOf, entry, fill, installation, later, newRecord, person, record, turn, write } from './sample.js';

const migrationsFolder = fileURLToPath(new URL('../../db/migrations/postgres', import.meta.url));
const tables = Object.values(defineTables(sqliteColumns));
let server: PostgresServer;
let folder: string;
let from: string;
let to: string;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop(), 60_000);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'avg-maatje-copy-'));
  from = `file:${join(folder, 'avg.db')}`;
  to = await server.createDatabase("template template0 encoding 'UTF8'");
  return () => rmSync(folder, { recursive: true });
});

async function filled(): Promise<void> {
  const store = await openStore({ url: from, mode: 'write', demo: false });
  await store.transaction(async (repositories) => {
    const { installations, records, answers, people, audit } = repositories;
    await fill(repositories, 'a');
    await fill(repositories, 'b');
    await fill(repositories, 'gone');
    await installations.save(installation('a', { externalId: 'E1', enterprise: true, removedAt: later, tokens: null }));
    await people.add('a', { id: 'twin', name: 'Zoë 👩🏽‍💻', language: 'en' }, at);
    await people.change('a', 'twin', { absence: { from: '2026-12-01', until: '2026-12-24', deputy: null } });
    await people.merge('a', 'twin', person('a'), at);
    // More than is written at once.
    for (let count = 0; count < 450; count += 1) await records.add(newRecord('a', { id: `r${count}` }));
    for (const [index, value] of ['12345678', 'null', null, 1.5, true, [], { other: 'anders "zo" 🎈' }].entries())
      await answers.add('a', record('a'), write(`q${index}`, value), turn('a'));
    await audit.append('a', chainOf(entry('a', { path: 'doelen/dÖel 👀' })));
  });
  await store.erase('gone', later);
  await store.close();
}

/** Every row of every table, with what JSON and yes-or-no look like in that database made the same. */
async function everything(rowsOf: (sql: string) => Promise<readonly Record<string, unknown>[]>) {
  const all: Record<string, readonly string[]> = {};
  for (const table of tables) {
    const types = new Map(Object.values(getTableColumns(table)).map((column) => [column.name, column.getSQLType()]));
    const same = (name: string, value: unknown) => {
      if (typeof value === 'boolean') return Number(value);
      return typeof value === 'string' && /^absence$|^value$|^focus$|^skipped$|^wrong$/.test(name)
        ? JSON.parse(value)
        : value;
    };
    const rows = await rowsOf(`select * from ${getTableName(table)}`);
    all[getTableName(table)] = rows
      .map((row) => JSON.stringify([...types.keys()].map((name) => [name, same(name, row[name])])))
      .sort();
  }
  return all;
}

describe('a copy to PostgreSQL', () => {
  it('holds every row as it was, with trails that verify and numbers that go on', async () => {
    await filled();
    const counts = await copyDatabase({ from, to, migrationsFolder });
    expect(counts.size).toBe(tables.length);
    expect(counts.get('records')).toBe(452);

    const sqlite = new Sqlite(join(folder, 'avg.db'), { readonly: true });
    const client = new pg.Client({ connectionString: to });
    await client.connect();
    // As text, so that the driver changes nothing.
    client.setTypeParser(pg.types.builtins.JSON, (text: string) => text);
    const there = await everything(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows);
    const here = await everything(async (sql) => sqlite.prepare<[], Record<string, unknown>>(sql).all());
    expect(there).toEqual(here);
    expect(Object.keys(here).filter((name) => here[name]?.length === 0)).toEqual([]);
    sqlite.close();
    await client.end();

    const store = await openStore({ url: to, mode: 'write', demo: false });
    expect((await verifyTrails(store, crypto)).map(({ organisation, brokenAt }) => [organisation, brokenAt])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
    const next = await store.transaction(({ records }) => records.add(newRecord('a', { id: 'next' })));
    expect(next.number).toBe(452);
    await store.close();
  }, 60_000);

  it('is refused where there are data, and changes nothing there', async () => {
    await filled();
    await copyDatabase({ from, to, migrationsFolder });
    const again = copyDatabase({ from, to, migrationsFolder });
    await expect(again).rejects.toMatchObject({ code: 'copy-not-empty' });
  }, 60_000);

  it('is refused while the bot is writing to the file, and for other addresses', async () => {
    await filled();
    const store = await openStore({ url: from, mode: 'write', demo: false });
    await expect(copyDatabase({ from, to, migrationsFolder })).rejects.toMatchObject({ code: 'database-in-use' });
    await store.close();
    for (const [one, other] of [
      [to, to],
      [from, from],
      [from, 'mysql://x'],
    ] as const)
      await expect(copyDatabase({ from: one, to: other, migrationsFolder })).rejects.toBeInstanceOf(OperatorError);
  }, 60_000);
});
