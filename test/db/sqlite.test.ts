// SQLite: the contract, and what only a file can do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openStore } from '../../db/open.js';
import { describeStore, type Subject } from './contract.js';

async function fresh(): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-'));
  const file = join(folder, 'avg.db');
  const store = await openStore({ url: `file:${file}`, mode: 'write', demo: false });
  const other = new Sqlite(file);
  return {
    store,
    async query(sql) {
      const statement = other.prepare<[], Record<string, unknown>>(sql);
      if (statement.reader) return statement.all();
      statement.run();
      return [];
    },
    async close() {
      other.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

describeStore({ name: 'SQLite', fresh });
