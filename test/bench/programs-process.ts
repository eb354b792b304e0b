// One program of several on a PostgreSQL: `programs-process.js URL NAME PEOPLE MS`. Says when it is ready, and works from the first
// line it is given; then it writes what it did.
import { once } from 'node:events';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import { createInstallations } from '../../src/app/accounts/installations.js';
import { registers } from '../../src/registers/index.js';
import { openServer, personOf } from './database.js';
import { percentile } from './figures.js';
import { hold, interviewerOf } from './interview.js';
import type { Worked } from './programs.js';

const [url = '', name = '', people = '1', ms = '1000'] = process.argv.slice(2);

async function run(): Promise<void> {
  const store = await openServer(url);
  await registers.ready();
  const local = { language: 'nl', zone: 'Europe/Amsterdam', organisation: 'new' } as const;
  const installations = createInstallations({ store, crypto, secrets: createSecrets(undefined), ...local });
  const interviewers = await Promise.all(
    Array.from({ length: Number(people) }, async (_, index) => {
      const workspace = `${name}-${index}`;
      const how = { tokens: null, botUser: null, scopes: [], enterprise: false, installedBy: personOf(0) };
      await installations.installed({ platform: 'slack', externalId: workspace, ...how }, new Date().toISOString());
      return interviewerOf(store, crypto, { platform: 'slack', workspace, user: personOf(0) });
    }),
  );
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const took: number[] = [];
  const before = process.cpuUsage();
  const begun = performance.now();
  const end = begun + Number(ms);
  await Promise.all(
    interviewers.map(async (interviewer) => {
      while (performance.now() < end) await hold(interviewer, (turn) => took.push(turn.ms));
    }),
  );
  const { user, system } = process.cpuUsage(before);
  const worked: Worked = {
    turns: took.length,
    seconds: (performance.now() - begun) / 1000,
    cpu: (user + system) / 1000 / took.length,
    p50: percentile(took, 50),
    p99: percentile(took, 99),
  };
  process.stdout.write(`${JSON.stringify(worked)}\n`);
  await store.close();
  process.exit(0);
}

await run();
