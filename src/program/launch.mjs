// `npm start`, `npm test`, `npm run dev` and `npm run build`: makes sure that everything is installed, compiled and loadable, then
// becomes the program. Plain JavaScript with Node built-ins only, because it runs before anything is installed.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { install, isInstalled } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lockFolder = join(root, '.cache', 'launch.lock');
const say = (sentence) => process.stderr.write(`avg-maatje: ${sentence}\n`);
const releaseLock = () => rmSync(lockFolder, { recursive: true, force: true });

/** Installs and builds where needed. When nothing changed it only compares and loads, without a lock. */
async function prepare({ withBuild }) {
  if (isInstalled() && (!withBuild || isBuilt())) return;
  await takeLock();
  process.once('exit', releaseLock);
  if (!isInstalled()) await install(say);
  if (withBuild && !isBuilt()) {
    say('Building.');
    if (!(await build())) throw new Error('The build failed; the reason is in the lines above.');
  }
  process.off('exit', releaseLock);
  releaseLock();
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

/** Turns this process into that program: it has the person's terminal, the signals and the exit code by itself. */
async function become(program, args) {
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}

/**
 * A signal to `npm start` ends npm and its shell, but many shells do not pass it on: the bot would stay behind and keep
 * the database. So it ends, in the ordinary way, when its parent is gone.
 */
function endWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}

/**
 * What the test runner is told; `unit*` runs what is about days under other zones too. Whoever watches sees what follows from a
 * change, which it knows of sources it loads itself; the other tiers run the program that was built.
 */
function toTest(args) {
  const rest = args.filter((arg) => !['--build', '--watch'].includes(arg));
  const ofOther = rest.some((arg) => arg.startsWith('--project'));
  const isWatched = args.includes('--watch');
  if (!ofOther && !isWatched) process.env.TESTS_COMPILED = '1';
  const tier = rest.some((arg) => arg.startsWith('test/said')) ? 'said' : 'unit*';
  return [isWatched ? 'watch' : 'run', ...(ofOther ? [] : ['--project', tier]), ...rest];
}

async function launch([mode, ...args]) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
  if (mode === 'build') return prepare({ withBuild: true });
  if (mode === 'start') {
    await prepare({ withBuild: true });
    if (process.env.npm_lifecycle_event) endWithParent();
    return () => become(join(root, 'dist', 'src', 'main.js'), args);
  }
  if (mode === 'dev') {
    await prepare({ withBuild: false });
    if (process.env.npm_lifecycle_event) endWithParent();
    return () => become(join(root, 'test', 'dev', 'dev.mjs'), args);
  }
  if (mode === 'test') {
    await prepare({ withBuild: args.includes('--build') });
    return () => become(join(root, 'node_modules', 'vitest', 'vitest.mjs'), toTest(args));
  }
  throw new Error('Use: node src/program/launch.mjs start|test|dev|build');
}

// What goes wrong before the program runs is one sentence; what goes wrong in the program is the program's own.
const program = await launch(process.argv.slice(2)).catch((error) => {
  say(error.message);
  process.exit(1);
});
await program?.();
