// Adds up vitest's JSON results. A step that failed without a failing test (a compiler error, a crash) counts as one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...failedSteps] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const unexplained = new Set(failedSteps);

for (const file of readdirSync(folder)) {
  const result = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests;
  total.skipped += result.numPendingTests + (result.numTodoTests ?? 0);
  if (result.numFailedTests > 0) unexplained.delete(file.replace('.json', ''));
}
total.failed += unexplained.size;

if (failedSteps.length > 0) process.stdout.write(`Failed: ${failedSteps.join(', ')}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = failedSteps.length > 0 || total.failed > 0 ? 1 : 0;
