import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A result may not depend on the machine's zone: by default UTC, and `TZ=Pacific/Auckland npm test` must pass as well.
process.env['TZ'] ??= 'UTC';

const tiers = ['test/faults/**', 'test/e2e/**', 'test/bench/**', 'test/dev/**'];
// What `npm run check` runs: tests that compare the repository with itself. They are fast and need no database.
const drift = ['test/architecture.test.ts', 'test/config.test.ts', 'test/drift/**/*.test.ts'];

export default defineConfig({
  test: {
    // Native modules and child processes: a process per worker, and two of them even on two cores (much is waiting).
    // Starting a database and clearing away a clone take long on a busy machine.
    hookTimeout: 120_000,
    testTimeout: 30_000,
    pool: 'forks',
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'drift', include: drift } },
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...tiers, ...drift] } },
      {
        extends: true,
        test: { name: 'faults', include: ['test/faults/**/*.test.ts'], testTimeout: 300_000, fileParallelism: false },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 600_000, fileParallelism: false },
      },
    ],
  },
});
