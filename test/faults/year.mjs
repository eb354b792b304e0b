// `npm run test:year`: the simulated year of 10,000 organisations; without shell syntax, so that it runs everywhere.
import { spawn } from 'node:child_process';

const vitest = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
const args = [vitest, 'run', '--project', 'faults', 'test/faults/year.test.ts', '-t', 'one file'];
const env = { ...process.env, YEAR_ORGANISATIONS: process.env.YEAR_ORGANISATIONS ?? '10000' };
spawn(process.execPath, args, { env, stdio: 'inherit' }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
