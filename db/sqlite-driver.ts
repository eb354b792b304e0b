// The SQLite driver in the version that fits this Node.
/// <reference path="./better-sqlite3-13.d.ts" />
import type Database from 'better-sqlite3';

/**
 * better-sqlite3 13 speaks Node-API version 10 (Node 22.14 and newer) and comes ready-made. Version 12 serves Node 20; on
 * Node 24.19 and newer it ends the process when a statement is collected, because the header it is compiled with changed.
 */
const module =
  Number(process.versions['napi']) >= 10 ? await import('better-sqlite3-13') : await import('better-sqlite3');

const Sqlite: typeof Database = module.default;
export default Sqlite;
