// `npm run test:long`: every property with as many runs as there is time for, one file after the other.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

/** Each file with its setting, and the runs that are asked of it. */
const properties = [
  ['test/faults/of-storage/isolation.test.ts', 'PROPERTY_RUNS', 100_000],
  ['test/core/law/breach-assessment.test.ts', 'BREACH_RUNS', 100_000],
  ['test/core/law/breach-triage.test.ts', 'BREACH_RUNS', 100_000],
  ['test/core/engine/property.test.ts', 'PROPERTY_RUNS', 1_000],
  ['test/core/overview', 'PROPERTY_RUNS', 2_000],
  ['test/core/breach/sheet.test.ts', 'PROPERTY_RUNS', 10_000],
  ['test/core/letters-of-any-file.test.ts', 'PROPERTY_RUNS', 2_000],
  ['test/journeys/changes-undone.test.ts', 'PROPERTY_RUNS', 200],
  ['test/adapters/documents/agreeing.test.ts', 'REGISTER_RUNS', 2_000],
  ['test/faults/of-slack/each-fault.test.ts', 'SLACK_RUNS', 200],
  ['test/faults/of-slack/alarm-another-way.test.ts', 'SLACK_RUNS', 200],
];

const only = process.argv.slice(2);
let failed = 0;
for (const [file, setting, runs] of properties) {
  if (only.length > 0 && !only.some((part) => file.includes(part))) continue;
  process.stdout.write(`\n== ${file}, ${setting}=${runs}\n`);
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--testTimeout=14400000', file], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, [setting]: String(runs) },
  });
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
