// Adds up vitest's JSON results. A step that failed without a failing test (a compiler error, a crash) counts as one.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [folder, ...failedSteps] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const unexplained = new Set(failedSteps);
const red = [];

for (const file of readdirSync(folder)) {
  const result = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests;
  total.skipped += result.numPendingTests + (result.numTodoTests ?? 0);
  for (const { name, assertionResults } of result.testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed')
        red.push(`${relative('.', name)}: ${fullName}\n  ${failureMessages.join('\n').slice(0, 600)}`);
  if (result.numFailedTests > 0) unexplained.delete(file.replace('.json', ''));
}
total.failed += unexplained.size;

for (const one of red) process.stdout.write(`Red: ${one}\n`);
if (failedSteps.length > 0) process.stdout.write(`Failed: ${failedSteps.join(', ')}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = failedSteps.length > 0 || total.failed > 0 ? 1 : 0;
