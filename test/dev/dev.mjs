// `npm run dev [-- slack [--socket] | teams]`: the types and the program, both watched. What is saved is compiled and the
// program started anew, in this terminal, in a local Slack or in the playground of Teams.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import compilerOf from '../../node_modules/typescript/lib/getExePath.js';
import { copyBeside } from '../../src/program/build.mjs';

const root = new URL('../../', import.meta.url).pathname;
// Not dist: that is what `npm start` runs, and what its stamp says it was built from.
const out = join(root, '.cache', 'dev');
const places = { slack: () => import('./slack.mjs'), teams: () => import('./teams.mjs') };

const [place, ...rest] = process.argv.slice(2);
const load = Object.hasOwn(places, place ?? '') ? places[place] : undefined;
if (load === undefined && place !== undefined && !place.startsWith('-')) {
  process.stderr.write(`There is no ${place} to try: npm run dev, npm run dev -- slack, or npm run dev -- teams.\n`);
  process.exit(1);
}

const closing = [];
let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const close of closing.reverse()) await close();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));

mkdirSync(out, { recursive: true });
copyBeside(out);
await compile();
if (load === undefined) {
  // The register of who runs this stays out of it; what is tried is kept.
  run({ DATABASE_URL: process.env.DATABASE_URL ?? `file:${join(root, '.cache', 'dev.db')}` }, [
    '--terminal',
    ...process.argv.slice(2),
  ]);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-dev-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const { start } = await load();
  const port = await freePort();
  const own = { DATABASE_URL: process.env.DATABASE_URL ?? `file:${join(folder, 'avg.db')}` };
  const { says, close } = await start({
    args: rest,
    botPort: port,
    port: await freePort(),
    run: (env) => run({ ...own, HOST: '127.0.0.1', PORT: String(port), ...env }, []),
  });
  // Closed after the bot, which talks to it.
  closing.splice(-1, 0, close);
  process.stdout.write(`\n${says}   (bot on port ${port})\nStop with Ctrl+C.\n\n`);
}

/** Compiles, and goes on whenever something is saved; settles when the first time is done. */
function compile() {
  const options = ['--incremental', '--tsBuildInfoFile', join(out, '.tsbuildinfo'), '--preserveWatchOutput'];
  // The compiler itself: what `tsc` starts would outlive it.
  const compiler = spawn(compilerOf(), ['--watch', '-p', 'tsconfig.build.json', '--outDir', out, ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    // Ctrl+C is for the program, and for this one, which ends the compiler.
    detached: process.platform !== 'win32',
  });
  // It would finish its work first, and has nothing that could be lost.
  closing.push(() => ended(compiler, 'SIGKILL'));
  return new Promise((resolve) => {
    createInterface({ input: compiler.stdout }).on('line', (line) => {
      const found = /Found (\d+) error/.exec(line)?.[1];
      if (found !== '0' && !/^$|Starting |File change/.test(line)) process.stderr.write(`${line}\n`);
      if (found !== undefined) resolve();
    });
    compiler.once('exit', (code) => stop(code ?? 1));
  });
}

/** Starts the program, and starts it again when something that it loads was compiled anew. */
function run(env, args) {
  const watching = ['--watch', '--watch-preserve-output'];
  const child = spawn(process.execPath, [...watching, join(out, 'src', 'main.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  closing.push(() => ended(child));
  // Watched, it ends by a signal only.
  child.once('exit', () => stop(0));
}

async function ended(child, signal = 'SIGTERM') {
  child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
