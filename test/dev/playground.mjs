// Fetches the Microsoft 365 Agents Playground (npm: @microsoft/m365agentsplayground) into .cache at a pinned version and
// starts it. It is in no dependency list: a program of somebody else, for trying the bot and for tests only.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const version = '0.2.28';
const sha256 = '1544f23fcf8cdab6a6da6a309fe7bb26cfcbcd931edabd18bb1c342e151f4f03';
const root = new URL('../../', import.meta.url).pathname;

export const tenant = '11111111-1111-4111-8111-111111111111';

/** The path of the program, fetched when it is not there. */
export function playground() {
  const folder = join(root, '.cache/playground', version);
  const archive = join(folder, `microsoft-m365agentsplayground-${version}.tgz`);
  const program = join(folder, 'package/cli.js');
  if (!existsSync(archive)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', `@microsoft/m365agentsplayground@${version}`, '--pack-destination', folder], {
      stdio: 'pipe',
    });
  }
  const found = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (found !== sha256) throw new Error('The playground is not the program that was pinned: remove .cache/playground.');
  if (!existsSync(program)) execFileSync('tar', ['xzf', archive, '-C', folder]);
  return program;
}

const user = (name, n, full) => ({
  id: `29:1-${name}`,
  name: full,
  userPrincipleName: `${name}@voorbeeld.nl`,
  aadObjectId: `33333333-3333-4333-8333-33333333334${n}`,
  givenName: full.split(' ')[0],
  surname: full.split(' ').slice(1).join(' '),
  email: `${name}@voorbeeld.nl`,
});

const people = {
  sanne: user('sanne', 0, 'Sanne de Vries'),
  piet: user('piet', 1, 'Piet Jansen'),
  carla: user('carla', 2, 'Carla Smit'),
  daan: user('daan', 3, 'Daan Bakker'),
  els: user('els', 4, 'Els Visser'),
  fatima: user('fatima', 5, 'Fatima Yilmaz'),
};

/**
 * Starts it with one small bakery. `endpoint` is where the bot listens, `me` the name of who sits before it, `service`
 * the address under which the bot finds it, where that is not its own.
 */
export async function startPlayground({ port, endpoint, me = 'sanne', service }) {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  // JSON is YAML. It wants exactly five colleagues.
  writeFileSync(
    join(folder, '.m365agentsplayground.yml'),
    JSON.stringify({
      version: '0.1.1',
      tenantId: tenant,
      bot: { id: '28:22222222-2222-4222-8222-222222222222', name: 'AVG-maatje' },
      currentUser: people[me],
      users: Object.values(people).filter((person) => person !== people[me]),
      personalChat: { id: `a:personal-${me}` },
      groupChat: { id: '19:groep@thread.v2', name: 'Privacyteam' },
      team: {
        id: '19:team-algemeen@thread.tacv2',
        name: 'Bakkerij De Vries',
        aadGroupId: '44444444-4444-4444-8444-444444444444',
        channels: [{ id: '19:kanaal-avg@thread.tacv2', name: 'AVG' }],
      },
    }),
  );
  const child = spawn(
    process.execPath,
    [
      ...[playground(), 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
      ...(service === undefined ? [] : ['--service-url', service]),
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        TZ: 'Europe/Amsterdam',
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
      },
    },
  );
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  // The same name as in what it sends to the bot: there the bot answers to.
  const url = `http://localhost:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    if (child.exitCode !== null || attempt > 200) throw new Error(`The playground did not start.\n${output}`);
    const answer = await fetch(`${url}/_debug/ping`).catch(() => undefined);
    if (answer?.ok) break;
    await pause(100);
  }
  return {
    url,
    async stop() {
      child.kill();
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
