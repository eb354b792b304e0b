// What version 1 stored in PostgreSQL is understood for ever, and answered as the same in a file.
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { type PostgresServer, startPostgres } from '../../db/postgres-server.js';
import { describeStored, stored } from '../../journeys/stored.js';

let server: PostgresServer;
let original: string;
beforeAll(async () => {
  server = await startPostgres();
  original = await server.createDatabase();
  const client = new pg.Client({ connectionString: original });
  await client.connect();
  await client.query(stored('postgres.sql'));
  await client.end();
}, 60_000);
afterAll(() => server.stop(), 60_000);

describeStored('PostgreSQL', () => server.createDatabase(`template ${new URL(original).pathname.slice(1)}`), true);
