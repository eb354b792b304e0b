// `npm run generate`: writes anew what is made from the code, and says for each file whether anything changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What is made, and the test that keeps it equal to the code: made by the same lines, written instead of compared. */
const made = {
  'docs/inhoud.md': 'test/drift/content-docs.test.ts',
  'docs/parity.md': 'test/drift/parity.test.ts',
  'docs/slack.md': 'test/drift/slack-manifest.test.ts',
  'docs/terminal.md': 'test/drift/terminal.test.ts',
  'manifests/slack/http.json': 'test/drift/slack-manifest.test.ts',
  'manifests/slack/socket.json': 'test/drift/slack-manifest.test.ts',
  '.env.example': 'test/config.test.ts',
};

const root = new URL('../../', import.meta.url);

// What is learnt is learnt anew only when an example, a word list or the way of learning changed: the weights by which sentences
// are understood take a minute, the sums by which questions, orders and changes are known half of that.
for (const [way, what] of [
  ['--learn-if-changed', 'the weights'],
  ['--sums-if-changed', 'the sums'],
]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/understanding/run.mjs', way], {
    cwd: root,
    encoding: 'utf8',
  });
  process.stdout.write(stdout.includes('learnt from') ? stdout : `${what}: nothing changed\n`);
  if (status !== 0) process.stderr.write(stderr);
}

const textOf = (file) => (existsSync(new URL(file, root)) ? readFileSync(new URL(file, root), 'utf8') : undefined);
const before = Object.keys(made).map((file) => [file, textOf(file)]);
const writing = ['run', '--project', 'drift', '--update', '--testNamePattern', '\\(npm run generate\\)'];
const vitest = new URL('node_modules/vitest/vitest.mjs', root).pathname;
const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, ...writing, ...new Set(Object.values(made))], {
  cwd: root,
  encoding: 'utf8',
});
for (const [file, text] of before) {
  process.stdout.write(text === textOf(file) ? `${file}: nothing changed\n` : `${file}: written\n`);
}
if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
process.exitCode = status ?? 1;
