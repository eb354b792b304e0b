// `npm start`, `npm test` and `npm run build`: makes sure that everything is installed, compiled and loadable, then
// becomes the program. Plain JavaScript with Node built-ins only, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, isBuilt } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (...parts) => join(root, ...parts);
const stampFile = inRoot('node_modules', '.cache', 'avg-maatje.json');
const lockFolder = inRoot('.cache', 'launch.lock');
const say = (sentence) => process.stderr.write(`avg-maatje: ${sentence}\n`);

/** What the installed packages depend on. The ABI is in it because a compiled module serves one Node version only. */
const wantedStamp = () =>
  JSON.stringify({
    lock: createHash('sha256')
      .update(readFileSync(inRoot('package-lock.json')))
      .digest('hex'),
    abi: process.versions.modules,
    system: `${process.platform}-${process.arch}`,
  });
const readStamp = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '');

/** Whether an install that we did not do ourselves (`npm ci` by hand) put exactly the locked versions in place. */
function lockedVersionsArePresent() {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packagesIn(installed);
  return Object.entries(packagesIn(inRoot('package-lock.json'))).every(
    ([path, locked]) => path === '' || (present[path] ? present[path].version === locked.version : locked.optional),
  );
}

/** Loads it in this process: a few milliseconds, against fifty for a child. */
function sqliteLoads() {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

/** In a child, for use after a repair: a process that failed to load a module once may keep failing. */
const sqliteLoadsElsewhere = () =>
  spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], { cwd: root }).status ===
  0;

/**
 * The folder that holds the C headers of exactly this Node, when it came with them. Without it a compiler takes the
 * headers from a `nodedir` setting of the machine, which may belong to another Node version.
 */
function ownHeaders() {
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const folders = [prefix, join(prefix, 'node_modules', `node-${process.platform}-${process.arch}`)];
  const [major, minor, patch] = process.versions.node.split('.');
  const version = new RegExp(
    `NODE_MAJOR_VERSION ${major}\\s[^]*MINOR_VERSION ${minor}\\s[^]*PATCH_VERSION ${patch}\\s`,
  );
  return folders.find((folder) => {
    const file = join(folder, 'include', 'node', 'node_version.h');
    return existsSync(file) && version.test(readFileSync(file, 'utf8'));
  });
}

/** The environment for npm itself, without what the outer `npm run` or `npx` was told for its own work. */
function environmentForNpm() {
  const own =
    /^npm_config_(package|call|workspaces?|global|location|dry_run|omit|only|production|prefix|local_prefix)$/i;
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const headers = ownHeaders();
  return headers ? { ...environment, npm_config_nodedir: headers } : environment;
}

/** Runs npm with stdin closed and all output on stderr; a signal to us stops it too. Resolves to whether it succeeded. */
function npm(...args) {
  const given = process.env.npm_execpath ?? '';
  const windows = process.platform === 'win32';
  const [command, first] = /^npm-cli\.c?js$/.test(basename(given)) ? [process.execPath, [given]] : ['npm', []];
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    env: environmentForNpm(),
    stdio: ['ignore', 2, 2],
    shell: windows && command === 'npm', // npm is npm.cmd there, which only a shell can start; the arguments are ours
  });
  const stop = (signal) => {
    child.kill(signal);
    releaseLock();
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.once(signal, stop);
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  }).finally(() => {
    for (const signal of signals) process.off(signal, stop);
  });
}

function fail(sentence) {
  say(sentence);
  releaseLock();
  process.exit(1);
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

/** One launcher at a time installs or builds; another waits for it. A lock whose process is gone is taken over. */
async function takeLock() {
  const owner = join(lockFolder, 'pid');
  mkdirSync(dirname(lockFolder), { recursive: true });
  for (let told = false; ; told = true) {
    try {
      mkdirSync(lockFolder);
      writeFileSync(owner, String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!lockIsHeld(owner)) rmSync(lockFolder, { recursive: true, force: true });
    else if (!told) say('Another start is installing or building; waiting for it.');
    await pause(200);
  }
}

function lockIsHeld(owner) {
  try {
    // Between making the folder and writing the number there is a moment without a number.
    if (!existsSync(owner)) return Date.now() - statSync(lockFolder).mtimeMs < 5_000;
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

let locked = false;
function releaseLock() {
  if (locked) rmSync(lockFolder, { recursive: true, force: true });
  locked = false;
}

/** Installs what is missing and writes the stamp last, so that an interrupted install is done again. */
async function install() {
  rmSync(stampFile, { force: true });
  if (!lockedVersionsArePresent()) {
    say('Installing packages. The first time this takes about two minutes.');
    if (!(await npm('ci', '--include=dev'))) fail(`The packages could not be installed. ${compilerAdvice()}`);
  }
  if (!sqliteLoadsElsewhere()) {
    say(`Compiling better-sqlite3 for Node ${process.versions.node}.`);
    // A machine may forbid install scripts in general; without this one there is no database.
    await npm('rebuild', 'better-sqlite3', '--ignore-scripts=false');
    if (!sqliteLoadsElsewhere()) fail(`better-sqlite3 does not load under this Node. ${compilerAdvice()}`);
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wantedStamp());
}

/** Installs and builds where needed. When nothing changed it only compares and loads, without a lock. */
async function prepare({ withBuild }) {
  const isInstalled = () => readStamp() === wantedStamp() && sqliteLoads();
  const isReady = () => isInstalled() && (!withBuild || isBuilt());
  if (isReady()) return;
  await takeLock();
  locked = true;
  if (!isInstalled()) await install();
  if (withBuild && !isBuilt()) {
    say('Building.');
    if (!build()) fail('The build failed; the reason is in the lines above.');
  }
  releaseLock();
}

/** Turns this process into that program: it has the person's terminal, the signals and the exit code by itself. */
async function become(program, args) {
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}

const [mode, ...args] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);

if (mode === 'start') {
  await prepare({ withBuild: true });
  await become(inRoot('dist', 'src', 'main.js'), args);
} else if (mode === 'build') {
  await prepare({ withBuild: true });
} else if (mode === 'test') {
  const rest = args.filter((arg) => arg !== '--build');
  await prepare({ withBuild: rest.length < args.length });
  const projects = rest.some((arg) => arg.startsWith('--project')) ? [] : ['--project', 'unit', '--project', 'drift'];
  await become(inRoot('node_modules', 'vitest', 'vitest.mjs'), ['run', ...projects, ...rest]);
} else {
  fail('Use: node src/launch.mjs start|test|build');
}
