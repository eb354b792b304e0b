// Runs the measurements one after the other and writes what was found to docs/benchmarks.md.
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFolder } from './database.js';
import { whatIsDue } from './due.js';
import { workbook } from './export.js';
import { load } from './load.js';
import { describeMachine, measureFsync } from './machine.js';
import { memory } from './memory.js';
import type { Part } from './part.js';
import { programs } from './programs.js';
import { writeSection } from './report.js';
import { scale } from './scale.js';
import { recordScript } from './script.js';
import { slack } from './slack.js';
import { start } from './start.js';
import { teams } from './teams.js';
import { together } from './together.js';
import { turns } from './turns.js';
import { understanding } from './understanding.js';

const parts: readonly Part[] = [
  turns,
  together,
  scale,
  memory,
  start,
  workbook,
  slack,
  teams,
  load,
  programs,
  whatIsDue,
  understanding,
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only?.split(',');
const unknown = names?.filter((name) => !parts.some((part) => part.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: use --only ${parts.map(({ name }) => name).join(',')}.`);
  process.exit(1);
}

const folder = makeFolder();
try {
  const fsync = measureFsync(folder);
  const measuredOn = `${new Date().toISOString().slice(0, 10)}, ${describeMachine()}; one fsync took ${fsync.toFixed(3)} ms before all else, with a load of ${loadavg()[0]?.toFixed(1)} from other programs.`;
  console.log(`${measuredOn}\n`);
  const script = await recordScript(join(folder, 'script.db'));
  for (const part of parts.filter(({ name }) => names?.includes(name) ?? true)) {
    const say = (sentence: string) => console.error(`${part.name}: ${sentence}`);
    const found = await part.measure({ folder, script, say });
    console.log(`## ${part.title}\n\n${found}\n`);
    writeSection(part.name, part.title, `${found}\n\nMeasured on ${measuredOn}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
