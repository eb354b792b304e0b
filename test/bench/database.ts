// Databases to measure on: made by the program itself, watched for durability, filled in bulk by plain SQL.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type BetterSqlite from 'better-sqlite3';
import { openStore } from '../../db/open.js';
import Sqlite from '../../db/sqlite-driver.js';
import type { Store } from '../../src/app/ports/store.js';
import type { StoredAnswer } from './script.js';

/** The root of the repository, seen from the compiled file in .cache/bench/test/bench. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));
const migrationsFolder = join(root, 'db', 'migrations', 'sqlite');

export function makeFolder(): string {
  const folder = join(root, '.cache', `bench-data-${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

export const urlOf = (file: string): string => `file:${encodeURI(file)}`;

const connections: BetterSqlite.Database[] = [];
const { pragma } = Sqlite.prototype;
Sqlite.prototype.pragma = function watched(this: BetterSqlite.Database, ...args: Parameters<typeof pragma>) {
  if (!connections.includes(this)) connections.push(this);
  return pragma.apply(this, args);
};

/**
 * Throws unless each connection that writes to this file commits durably: WAL with synchronous FULL. Asked after the
 * measurement, because the driver falls back to NORMAL at the first write when FULL was not set after WAL.
 */
export function assertDurable(file: string): void {
  const writing = connections.filter(({ open, readonly, name }) => open && !readonly && name.endsWith(basename(file)));
  if (writing.length === 0) throw new Error(`nothing writes to ${basename(file)}`);
  for (const connection of writing) {
    const found = [
      pragma.call(connection, 'journal_mode', { simple: true }),
      pragma.call(connection, 'synchronous', { simple: true }),
    ].join(' ');
    if (found !== 'wal 2') throw new Error(`${basename(file)} is not durable: ${found}`);
  }
}

/** The store as the program opens it. */
export function openReal(file: string): Promise<Store> {
  return openStore({ url: urlOf(file), mode: 'write', demo: false, migrationsFolder });
}

/** The same on a PostgreSQL. */
export function openServer(url: string): Promise<Store> {
  return openStore({ url, mode: 'write', demo: false, migrationsFolder: join(root, 'db', 'migrations', 'postgres') });
}

/** A database with the tables, indices and triggers of the program, and nothing in it. */
export async function createEmpty(file: string): Promise<void> {
  await (await openReal(file)).close();
}

/** A connection with the settings of the program, for hand-written statements. */
export function openPlain(file: string): BetterSqlite.Database {
  const sqlite = new Sqlite(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('wal_autocheckpoint = 4000');
  sqlite.pragma('foreign_keys = ON');
  return sqlite;
}

/** Bytes on disk, side files included. */
export function sizeOf(file: string): number {
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(basename(file)))
    .reduce((total, name) => total + statSync(join(dirname(file), name)).size, 0);
}

export function removeDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm', '.lock', '.lock-wal', '.lock-shm']) rmSync(`${file}${end}`, { force: true });
}

export interface Load {
  readonly organisations: number;
  readonly people: number;
  readonly suppliers: number;
  readonly activities: number;
  /** The answers of each activity, as an interview left them. */
  readonly answers: readonly StoredAnswer[];
  /** Whether each answer has its audit line and its delivery, as in a register that grew turn by turn. */
  readonly trail: boolean;
}

export const recordColumns =
  'organisation_id, id, register, number, status, title, checklist_version, created_by, created_at, confirmed_by, confirmed_at, digest_key';
export const answerColumns =
  'organisation_id, record_id, path, n, value, provenance, "by", at, turn, checklist_version';
export const auditColumns = 'organisation_id, n, at, actor, action, record_id, path, digest, hash';

/** Columns by name: those that are not named here may be empty or have a value of their own. */
export function inserting(
  sqlite: BetterSqlite.Database,
  table: string,
  columns: string,
  more = '',
): BetterSqlite.Statement {
  const places = columns.replaceAll(/[^,]+/g, '?');
  return sqlite.prepare(`insert into ${table} (${columns}) values (${places}) ${more}`);
}

export const loadedAt = '2026-01-05T08:00:00.000Z';
export const workspaceOf = (organisation: number): string => `W${organisation}`;
export const personOf = (person: number): string => `person-${person}`;

/**
 * Fills an empty database in one go. Each organisation has a chat workspace; its first person is privacy officer in
 * the terminal and in the workspace. Hashes of audit lines are of the right length and form a chain of their own.
 */
export function fill(file: string, load: Load): void {
  const sqlite = new Sqlite(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = OFF');
  const insert = (name: string, columns: string) => inserting(sqlite, name, columns);
  const rows = {
    organisations: insert('organisations', 'id, language, zone, at'),
    installations: insert('installations', 'organisation_id, platform, external_id, at'),
    people: insert('people', 'organisation_id, id, name, at'),
    accounts: insert('accounts', 'organisation_id, platform, external_id, person_id, at'),
    grants: insert('role_grants', 'organisation_id, person_id, role, offered_by, offered_at, accepted_at'),
    counters: insert('register_counters', 'organisation_id, register, n'),
    records: insert('records', recordColumns),
    answers: insert('answers', answerColumns),
    deliveries: insert('deliveries', 'organisation_id, delivery, at'),
    heads: insert('chain_heads', 'organisation_id, n, hash'),
    audit: insert('audit', auditColumns),
  };
  let clock = 0;
  const newId = () => {
    clock += 1;
    return orderedId(clock);
  };

  const organisation = (index: number) => {
    const id = newId();
    const people = Array.from({ length: load.people }, newId);
    const [officer = ''] = people;
    let n = 0;
    let hash = '0'.repeat(64);
    const key = createHash('sha256').update(id).digest('hex');
    const note = (action: string, record: string | null, path: string | null, digest: string | null) => {
      n += 1;
      hash = createHash('sha256').update(`${hash}${n}`).digest('hex');
      rows.audit.run(id, n, loadedAt, officer, action, record, path, digest, hash);
    };
    const record = (register: string, number: number, status: string, title: string) => {
      const made = newId();
      const confirmed = status === 'active' ? [officer, loadedAt] : [null, null];
      rows.records.run(...[id, made, register, number, status, title, 1, officer, loadedAt, ...confirmed, key]);
      if (load.trail) note('create-record', made, null, null);
      return made;
    };
    rows.organisations.run(id, 'nl', 'Europe/Amsterdam', loadedAt);
    rows.installations.run(id, 'slack', workspaceOf(index), loadedAt);
    people.forEach((person, at) => {
      rows.people.run(id, person, personOf(at), loadedAt);
      rows.accounts.run(id, 'slack', personOf(at), person, loadedAt);
      rows.accounts.run(id, 'teams', personOf(at), person, loadedAt);
      if (at === 0) rows.accounts.run(id, 'terminal', personOf(at), person, loadedAt);
      rows.grants.run(id, person, at === 0 ? 'privacy-officer' : 'management', officer, loadedAt, loadedAt);
    });
    record('organisation', 1, 'active', 'Voorbeeld');
    rows.counters.run(id, 'organisation', 1);
    for (let number = 1; number <= load.suppliers; number += 1)
      record('supplier', number, 'active', `Bedrijf ${number}`);
    rows.counters.run(id, 'supplier', load.suppliers);
    for (let number = 1; number <= load.activities; number += 1) {
      const made = record('controller-activity', number, 'active', `Klanten ${number}`);
      for (const answer of load.answers) {
        const turn = newId();
        const value = answer.value === null ? null : JSON.stringify(answer.path === 'owner' ? officer : answer.value);
        rows.answers.run(...[id, made, answer.path, answer.n, value, answer.provenance, officer, loadedAt, turn, 1]);
        if (!load.trail) continue;
        note('answer', made, answer.path, key);
        rows.deliveries.run(id, turn, loadedAt);
      }
    }
    rows.counters.run(id, 'controller-activity', load.activities);
    rows.heads.run(id, n, hash);
  };
  sqlite.transaction(() => {
    for (let index = 0; index < load.organisations; index += 1) organisation(index);
  })();
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.close();
}

/** An id of the form and the order of the program's own. */
function orderedId(n: number): string {
  const time = (0x019000000000 + n).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
