// Fetches local Slack (npm: local-slack-linux-x64, MIT) into .cache at a pinned version and starts it. It is in no
// dependency list: a big program of somebody else, for trying the bot and for tests only.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const version = '0.1.8';
const sha256 = '3332007b797969d835f694b463ac526f7ef1fc66afac93f950f585105fe4815f';
const root = new URL('../../', import.meta.url).pathname;

export const signingSecret = '0123456789abcdef0123456789abcdef';
export const botToken = 'xoxb-test-token';
export const appToken = 'xapp-test-token';
export const workspace = 'T01TEST';

/** The path of the program, fetched when it is not there; undefined where it does not exist. */
export function localSlack() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, '.cache/local-slack', version);
  const program = join(folder, 'package/bin/local-slack');
  if (!existsSync(program)) fetchInto(folder, program);
  const found = createHash('sha256').update(readFileSync(program)).digest('hex');
  if (found !== sha256) throw new Error('local-slack is not the program that was pinned: remove .cache/local-slack.');
  return program;
}

/** Two may fetch it at once: it is put there whole, by who is first. */
function fetchInto(folder, program) {
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(join(folder, 'fetched-'));
  execFileSync('npm', ['pack', `local-slack-linux-x64@${version}`, '--pack-destination', made], { stdio: 'pipe' });
  execFileSync('tar', ['xzf', join(made, `local-slack-linux-x64-${version}.tgz`), '-C', made]);
  try {
    renameSync(join(made, 'package'), join(folder, 'package'));
  } catch (error) {
    if (!existsSync(program)) throw error;
  }
  rmSync(made, { recursive: true, force: true });
}

/** Starts it with one workspace of a few people. `requestUrl` is where the bot listens; without it, Socket Mode. */
export async function startLocalSlack({ port, requestUrl }) {
  const program = localSlack();
  if (program === undefined) throw new Error('Local Slack exists for Linux on x64 only.');
  const folder = mkdtempSync(join(tmpdir(), 'local-slack-'));
  const config = join(folder, 'config.json');
  const user = (id, name, real_name) => ({
    id,
    name,
    real_name,
    email: `${name}@test-bv.example`,
    tz: 'Europe/Amsterdam',
  });
  const people = [
    user('U01SANNE', 'sanne', 'Sanne de Vries'),
    user('U02PIET', 'piet', 'Piet Jansen'),
    user('U03NOOR', 'noor', 'Noor Bakker'),
    user('U04KEES', 'kees', 'Kees Visser'),
  ];
  // JSON is YAML.
  writeFileSync(
    config,
    JSON.stringify({
      workspace: { name: 'Test BV', domain: 'test-bv', teamId: workspace },
      app: {
        appId: 'A01APP',
        botUserId: 'U0BOT',
        botName: 'avg-maatje',
        botToken,
        appToken,
        signingSecret,
        ...(requestUrl === undefined ? { mode: 'socket' } : { mode: 'events', requestUrl }),
      },
      users: people,
      channels: [{ id: 'C01ALG', name: 'algemeen', members: [...people.map(({ id }) => id), 'U0BOT'] }],
    }),
  );
  const child = spawn(program, ['--config', config, '--port', String(port), '--base-host', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    if (child.exitCode !== null || attempt > 100) throw new Error(`Local Slack did not start.\n${output}`);
    const answer = await fetch(`${url}/_control/state`).catch(() => undefined);
    if (answer?.ok) break;
    await pause(100);
  }
  return {
    url,
    apiUrl: `${url}/api/`,
    async stop() {
      child.kill();
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
