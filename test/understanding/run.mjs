// `npm run understanding`: how well the bot listens, on the sentences of this folder. With `--learn` the weights are made
// anew from the examples first; `npm run generate` does that when they changed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const project = fileURLToPath(new URL('tsconfig.json', import.meta.url));

const compile = () => {
  const compiled = spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, stdio: 'inherit' });
  if (compiled.status !== 0) process.exit(compiled.status ?? 1);
};
const made = (name) =>
  pathToFileURL(fileURLToPath(new URL(`../../.cache/understanding/test/understanding/${name}.js`, import.meta.url)));

const [how = '--measure', ...more] = process.argv.slice(2);
compile();
for (const [way, program] of [
  ['--sums', 'learn-sums'],
  ['--learn', 'learn'],
])
  if (how.startsWith(way)) {
    await import(made(program).href);
    compile();
  }
if (how === '--measure' || how === '--show' || more.includes('--measure')) await import(made('measure').href);
