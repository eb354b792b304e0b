// What the README promises: clone, `npm start`. A real clone of what was committed, in an empty folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-'));
const windows = process.platform === 'win32';

/** `npm start` as a person's shell would run it: nothing of the npm and the test run around it is passed on. */
function npmStart(input: string, ...args: readonly string[]) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|vitest|node_env$|init_cwd$)/i.test(name)),
  );
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['start', '--silent', '--', ...args], {
    cwd: join(folder, 'clone'),
    env,
    input,
    encoding: 'utf8',
    shell: windows,
  });
  return { status, stdout, stderr, took: performance.now() - started };
}

beforeAll(() => {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', process.cwd(), join(folder, 'clone')]);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('starts from an empty folder with one command, and answers on stdout only', () => {
  const first = npmStart('', '--version');
  expect(first.stderr).toContain('Installing packages');
  expect(first.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(first.status).toBe(0);
});

it('starts at once the second time', () => {
  const second = npmStart('', '--version');
  expect(second).toMatchObject({ status: 0, stderr: '' });
  expect(second.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(second.took).toBeLessThan(5_000);
});
