// `npm run bench`: compiles the measurements beside a finished build and runs them. What is measured is plain compiled
// JavaScript, as it runs at a user's; a test runner in between would be measured too.
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const project = fileURLToPath(new URL('tsconfig.json', import.meta.url));

const compiled = spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
await import(pathToFileURL(fileURLToPath(new URL('../../.cache/bench/test/bench/main.js', import.meta.url))).href);
