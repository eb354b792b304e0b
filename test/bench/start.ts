// How long a person waits for the first words of the program on a database that exists, and what it weighs then.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createEmpty, openReal, root, urlOf } from './database.js';
import { median, megabytes, millis, table, target } from './figures.js';
import { beginOnly, hold, interviewerOf } from './interview.js';
import type { Part } from './part.js';

const starts = 11;

export const start: Part = {
  name: 'start',
  title: 'Start-up',
  async measure({ folder, say }) {
    const file = join(folder, 'start.db');
    await createEmpty(file);
    const store = await openReal(file);
    const user = accountName();
    const interviewer = await interviewerOf(store, crypto, { platform: 'terminal', workspace: null, user });
    await hold(interviewer, () => undefined);
    await beginOnly(interviewer);
    await store.close();

    say(`${starts} starts`);
    const taken: Started[] = [];
    for (let index = 0; index < starts; index += 1) taken.push(await startOnce(file, folder));
    const [first] = taken;
    const prompts = taken.map(({ prompt }) => prompt);
    const weights = taken.flatMap(({ rss }) => rss ?? []);
    const weight = weights.length === 0 ? undefined : median(weights);
    return [
      `\`node dist/src/main.js\` on a database with a register and an open question; the time from the start of the process to the first words on its output, which are that question. Median of ${starts} starts.`,
      '',
      table(
        ['first words ms', 'slowest ms', 'the first of all ms', 'resident MiB then'],
        [
          [
            millis(median(prompts)),
            millis(Math.max(...prompts)),
            millis(first?.prompt ?? Number.NaN),
            weight === undefined ? 'not measured' : megabytes(weight),
          ],
        ],
      ),
      '',
      target(median(prompts) < 500, `first words after ${millis(median(prompts))} ms (under 500)`),
      ...(weight === undefined
        ? []
        : [target(weight < 100 * 1024 * 1024, `${megabytes(weight)} MiB resident (under 100)`)]),
    ].join('\n');
  },
};

interface Started {
  readonly prompt: number;
  /** Bytes, where the system tells. */
  readonly rss: number | undefined;
}

function startOnce(file: string, folder: string): Promise<Started> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js')], {
      // A folder without a .env file: only these settings count.
      cwd: folder,
      env: { ...process.env, DATABASE_URL: urlOf(file), NODE_ENV: 'development', LOG_LEVEL: 'warn' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let started: Started | undefined;
    let said = '';
    child.stdout.on('data', (words) => {
      said += words;
      started ??= { prompt: performance.now() - begun, rss: residentOf(child.pid) };
      child.stdin.end();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && started !== undefined && said.includes('V-002')) resolve(started);
      else reject(new Error(`the program ended with ${code} and said: ${said}`));
    });
  });
}

function residentOf(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** The account under which the program knows who starts it. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'ik';
  }
}
