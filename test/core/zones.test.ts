// Days, moments and terms are the same wherever the machine stands: `npm test` runs with TZ=UTC, and this runs what is about
// them under two other zones. One process a zone: starting it takes longer than the tests.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ofTime = ['test/core/time.test.ts', 'test/core/engine/parse.test.ts', 'test/core/law/request-terms.test.ts'];

describe.runIf(process.env['TZ'] === 'UTC')('under another zone of the machine', () => {
  it.concurrent.each(['Europe/Amsterdam', 'America/New_York'])('%s', async (zone) => {
    const vitest = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [vitest, 'run', '--project', 'unit', ...ofTime], {
      env: { ...process.env, TZ: zone },
    });
    expect(stdout).toContain(`${ofTime.length} passed`);
  });
});
