// Keeps node_modules equal to the lock file, and better-sqlite3 compiled for the Node that runs.
// Plain JavaScript with Node built-ins only, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** As in db/sqlite-driver.ts: version 13 comes ready-made for Node 22.14 and newer, version 12 is for Node 20. */
const driver = Number(process.versions.napi) >= 10 ? 'better-sqlite3-13' : 'better-sqlite3';
const stampFile = join(root, 'node_modules', '.cache', 'avg-maatje.json');

/** Whether a former install is still good. When nothing changed this costs a few milliseconds. */
export const isInstalled = () => readStamp() === wantedStamp() && sqliteLoads();

/**
 * Installs what is missing and writes the stamp last, so that an interrupted install is done again. Throws one sentence
 * for the operator when it fails.
 */
export async function install(say) {
  rmSync(stampFile, { force: true });
  if (!lockedVersionsArePresent()) {
    say('Installing packages. The first time this takes about two minutes.');
    const installed = await npm(['ci', '--include=dev'], await headersOfThisNode());
    if (!installed) throw new Error(`The packages could not be installed. ${compilerAdvice()}`);
  }
  if (!sqliteLoadsElsewhere() && driver === 'better-sqlite3') {
    say(`Compiling better-sqlite3 for Node ${process.versions.node}.`);
    // A machine may forbid install scripts in general; without this one there is no database.
    await npm(['rebuild', 'better-sqlite3', '--ignore-scripts=false'], await headersOfThisNode());
  }
  if (!sqliteLoadsElsewhere()) throw new Error(`${driver} does not load under this Node. ${compilerAdvice()}`);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wantedStamp());
}

/** What the installed packages depend on. The ABI is in it because a compiled module serves one Node version only. */
const wantedStamp = () =>
  JSON.stringify({
    lock: createHash('sha256')
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex'),
    abi: process.versions.modules,
    system: `${process.platform}-${process.arch}`,
  });
const readStamp = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '');

/** Whether an install that we did not do ourselves (`npm ci` by hand) put exactly the locked versions in place. */
function lockedVersionsArePresent() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packagesIn(installed);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, locked]) => path === '' || (present[path] ? present[path].version === locked.version : locked.optional),
  );
}

/** Loads it in this process: a few milliseconds, against fifty for a child. */
function sqliteLoads() {
  try {
    const Database = createRequire(import.meta.url)(driver);
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

/** In a child, for use after a repair: a process that failed to load a module once may keep failing. */
const sqliteLoadsElsewhere = () =>
  spawnSync(process.execPath, ['-e', `new (require('${driver}'))(':memory:').close()`], { cwd: root }).status === 0;

function hasHeadersOfThisNode(folder) {
  const file = join(folder, 'include', 'node', 'node_version.h');
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  const parts = ['MAJOR', 'MINOR', 'PATCH'].map((part) => text.match(`define NODE_${part}_VERSION (\\d+)`)?.[1]);
  return parts.join('.') === process.versions.node;
}

/**
 * A folder with the C headers of exactly this Node, if one is needed or known. A machine may have a `nodedir` setting
 * for the compiler that belongs to another Node (`npx -p node@24 npm start`): a driver compiled with it does not load.
 * Then the headers that came with this Node are taken, or those in its npm package.
 */
async function headersOfThisNode() {
  const named = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const configured = process.env.npm_config_nodedir;
  const fetched = join(root, '.cache', 'node-headers');
  const folders = [prefix, join(prefix, 'node_modules', named), join(fetched, 'node_modules', named)];
  const find = () => [...folders, ...(configured ? [configured] : [])].find(hasHeadersOfThisNode);
  if (!find() && configured) {
    await npm(['install', '--no-save', '--ignore-scripts', '--prefix', fetched, `${named}@${process.versions.node}`]);
  }
  return find();
}

/** The environment for npm itself, without what the outer `npm run` or `npx` was told for its own work. */
function environmentForNpm() {
  const own =
    /^npm_config_(package|call|workspaces?|global|location|dry_run|omit|only|production|prefix|local_prefix)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/**
 * Runs npm with stdin closed and all output on stderr; resolves to whether it succeeded. A signal goes to npm, and we
 * stay (with the lock) until npm has cleaned up and is gone: it takes seconds, and two installs destroy each other.
 */
async function npm(args, headers) {
  const given = process.env.npm_execpath ?? '';
  const [command, first] = /^npm-cli\.c?js$/.test(basename(given)) ? [process.execPath, [given]] : ['npm', []];
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    env: headers ? { ...environmentForNpm(), npm_config_nodedir: headers } : environmentForNpm(),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm', // npm is npm.cmd there, which only a shell can start
  });
  let received;
  const stop = (signal) => {
    child.kill(received ? 'SIGKILL' : signal);
    received = signal;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  for (const signal of signals) process.off(signal, stop);
  if (received) process.exit(128 + constants.signals[received]);
  return code === 0;
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), 1);
      return true;
    } catch {
      return false;
    }
  });
}

/** What to do when better-sqlite3 cannot be compiled, in one sentence. */
function compilerAdvice() {
  if (process.platform === 'win32')
    return 'Install Python 3 and the Visual Studio Build Tools (C++), then start again.';
  const missing = ['python3', 'make', 'g++'].filter((program) => !isOnPath(program));
  if (missing.length === 0) return 'The reason is in the lines above.';
  return `Install the missing system packages (${missing.join(', ')}), then start again.`;
}
