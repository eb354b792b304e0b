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

// The weights are learnt anew only when an example, a word list or the way of learning changed: it takes a minute.
const weights = 'src/registers/overview/rules/weights.ts';
const learnt = spawnSync(process.execPath, ['test/understanding/run.mjs', '--learn-if-changed'], {
  cwd: root,
  encoding: 'utf8',
});
process.stdout.write(learnt.stdout.includes('learnt from') ? `${weights}: written\n` : `${weights}: nothing changed\n`);
if (learnt.status !== 0) process.stderr.write(learnt.stderr);
// So are the sums by which questions are known, in a quarter of that.
const sums = 'src/registers/overview/rules/asked-sums.ts';
const asked = spawnSync(process.execPath, ['test/understanding/run.mjs', '--asked-if-changed'], {
  cwd: root,
  encoding: 'utf8',
});
process.stdout.write(asked.stdout.includes('learnt from') ? `${sums}: written\n` : `${sums}: nothing changed\n`);
if (asked.status !== 0) process.stderr.write(asked.stderr);

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
