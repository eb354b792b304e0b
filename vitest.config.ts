import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { compiled } from './test/dev/compiled.js';

// A result may not depend on the machine's zone: by default UTC, and `TZ=Pacific/Auckland npm test` must pass as well.
process.env['TZ'] ??= 'UTC';

const said = 'test/said/**';
const tiers = [said, 'test/faults/**', 'test/e2e/**', 'test/bench/**', 'test/dev/**'];
// What `npm run check` runs: tests that compare the repository with itself. They are fast and need no database.
const drift = ['test/architecture.test.ts', 'test/config.test.ts', 'test/drift/**/*.test.ts'];

// Of these the two that weigh what is understood take as long as all others together: `npm run check` has them too.
const ofUnderstanding = ['test/drift/patterns.test.ts', 'test/drift/understanding.test.ts'];

/** The databases of the fast tests lie in memory where there is room: elsewhere every commit waits for the disk. */
function fastDisk(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 1024 ** 3 ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Folders of this run alone; the processes that run the tests are ended without a chance to clear them away. */
const stored = join(fastDisk(), `avg-maatje-tests-${process.pid}`);
const program = join(import.meta.dirname, '.cache', `tests-${process.pid}`);
mkdirSync(stored, { recursive: true });
process.once('exit', () => [stored, program].map((folder) => rmSync(folder, { recursive: true, force: true })));

/** What takes minutes by itself: begun last, it would be waited for alone. */
const longest = ['faults/inbox', 'faults/year', 'e2e/two-commands', 'faults/kill', 'faults/typed'];

/** What waits for a platform more than it counts: all at once, these leave the cores idle. */
const waits = /\/test\/(?:adapters\/(?:slack|teams|terminal)|faults\/of-(?:slack|teams))\//;

/** Each of a group with the part of the run at which it begins. */
const spread = (files: readonly TestSpecification[]) =>
  files.map((file, place) => ({ file, at: (place + 0.5) / files.length }));

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.includes(name));
      return found < 0 ? longest.length : found;
    };
    const sorted = (await super.sort(files)).toSorted((one, two) => place(one) - place(two));
    const [waiting, counting] = [true, false].map((does) =>
      spread(sorted.filter(({ moduleId }) => waits.test(moduleId) === does)),
    );
    return [...(waiting ?? []), ...(counting ?? [])].toSorted((one, two) => one.at - two.at).map(({ file }) => file);
  }
}

// One process runs many of these files, and loads what they share once: a test leaves nothing behind in it. What is young in
// memory has room, because most of a test is gone when it ends: with less of it, collecting takes a seventh of the run.
const roomForYoung = ['--max-semi-space-size=64'];
// Most functions run a few times in a test, and compiling them well costs more than it gives: a tenth of a run. Measured on Node
// 20; another one may not know these.
const compilesLittle = ['--always-sparkplug', '--interrupt-budget=600000', '--max-lazy'];
const execArgv = process.versions.node.startsWith('20.') ? [...roomForYoung, ...compilesLittle] : roomForYoung;
/** Days, moments and terms are the same wherever the machine stands: these run under two more zones. */
const ofTime = ['test/core/time.test.ts', 'test/core/engine/parse.test.ts', 'test/core/law/request-terms.test.ts'];
const gone = ofTime.filter((file) => !existsSync(join(import.meta.dirname, file)));
if (gone.length > 0) throw new Error(`No other zone runs what is not there: ${gone.join(', ')}`);
const zones = { amsterdam: 'Europe/Amsterdam', 'new-york': 'America/New_York' };
const fast = { isolate: false, env: { TMPDIR: stored }, execArgv };
const plugins = process.env['TESTS_COMPILED'] ? [await compiled(program)] : [];

export default defineConfig({
  test: {
    // Native modules and child processes: a process per worker, and two more than there are cores, because many tests wait
    // for a term. With more of them the databases that tests start wait so long for a core that they seem not to answer.
    // Starting a database and clearing away a clone take long on a busy machine.
    hookTimeout: 120_000,
    testTimeout: 120_000,
    pool: 'forks',
    server: { deps: { external: [/\/\.cache\/tests-/] } },
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, plugins, test: { ...fast, name: 'drift', include: drift } },
      {
        extends: true,
        plugins,
        test: { ...fast, name: 'unit', include: ['test/**/*.test.ts'], exclude: [...tiers, ...ofUnderstanding] },
      },
      ...Object.entries(zones).map(([name, TZ]) => ({
        extends: true as const,
        plugins,
        test: { ...fast, name: `unit-${name}`, include: ofTime, env: { ...fast.env, TZ } },
      })),
      // Sentence upon sentence as people say them: by far the most tests, for whoever changes what is understood.
      { extends: true, plugins, test: { ...fast, name: 'said', include: [`${said}/*.test.ts`] } },
      // What goes wrong with a platform, a store or its trail, and what an older version left, tried in the process of the tests:
      // before the program itself is killed.
      {
        extends: true,
        test: {
          ...fast,
          name: 'faults-of',
          include: ['test/faults/of-*/*.test.ts'],
          sequence: { sequencer: LongestFirst, groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Two at a time: with a third one the people of the inbox, who never rest, and each start of the program take from the others
        // what that gives.
        test: {
          name: 'faults',
          include: ['test/faults/*.test.ts'],
          testTimeout: 1_200_000,
          maxWorkers: 2,
          sequence: { sequencer: LongestFirst, groupOrder: 1 },
        },
      },
      {
        extends: true,
        // Two at a time: each of them waits most of the time, for a page or for a term. What comes on a page is waited for:
        // how long it takes on a busy machine is not what these tests are about.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 600_000,
          maxWorkers: 2,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
