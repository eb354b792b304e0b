// Makes anew by what a text is known: sums that are learnt from texts with what each of them is.
import { writeFileSync } from 'node:fs';
import { type Held, type KeptSums, kept, likeliestOf, weighed } from '../../src/core/understanding/likeliest.js';
import { readExamples } from './examples.js';
import { learntMarks } from './learn-marks.js';
import { markedExamples, marksLearnt, type Sums, sumsLearnt } from './sums.js';
import { seeded, shuffle } from './train.js';

const rounds = 12;
const rateAtFirst = 8;
const slower = 0.85;
const decay = 1e-5;
/** A name in small letters is missed more easily than it is wrong, and is said back anyway. */
const favours = { name: 1.5 };
/** What is seen once is chance, where nothing else is said. */
const fewestTold = 2;
/** A weight below this tells nothing, where nothing else is said. */
const leastTelling = 0.8;

const onlyChanged = process.argv.includes('--sums-if-changed');
for (const sums of sumsLearnt) if (!onlyChanged || sums.known !== sums.fingerprint()) write(sums);
if (!onlyChanged || marksLearnt.known !== marksLearnt.fingerprint()) writeMarks();

function writeMarks(): void {
  const texts = markedExamples();
  const made = learntMarks(
    texts,
    readExamples().map(({ text }) => text),
    favours,
  );
  const { file, fingerprint } = marksLearnt;
  writeFileSync(
    file,
    `// Made by \`npm run generate\` from what businesses tell of themselves in test/understanding/told.
import type { KeptMarks } from '../../../core/understanding/marked.js';

const made: string =
  '${JSON.stringify({ learntFrom: fingerprint(), ...made })}';

export const toldMarks: KeptMarks = JSON.parse(made);
`,
  );
  process.stdout.write(`${file}: ${texts.length} texts learnt from\n`);
}

function write({
  file,
  name,
  from,
  fingerprint,
  examples,
  leastWeight = leastTelling,
  fewestSeen = fewestTold,
}: Sums): void {
  const made = { learntFrom: fingerprint(), ...learnt(examples, leastWeight, fewestSeen) };
  const core = file.startsWith('src/core/') ? '../likeliest.js' : '../../../core/understanding/likeliest.js';
  writeFileSync(
    file,
    `// Made by \`npm run generate\` from ${from}.
import type { KeptSums } from '${core}';

const made: string =
  '${JSON.stringify(made)}';

export const ${name}: KeptSums = JSON.parse(made);
`,
  );
  const likeliest = likeliestOf(made);
  const right = examples.filter(({ label, held }) => likeliest(held)[0]?.label === label).length;
  process.stdout.write(
    `${file}: ${examples.length} texts learnt from, ${Math.round((100 * right) / examples.length)} % of them known again\n`,
  );
}

interface Lesson {
  readonly label: number;
  readonly values: readonly (readonly [row: number, value: number])[];
}

function learnt(
  examples: Sums['examples'],
  leastWeight: number,
  fewestSeen: number,
): Pick<KeptSums, 'labels' | 'sums'> {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const rarity = rarities(
    examples.map(({ held }) => held),
    fewestSeen,
  );
  const rows = new Map([...rarity.keys()].sort((one, other) => one - other).map((feature, row) => [feature, row]));
  const lessons = examples.map(({ label, held }) => ({
    label: labels.indexOf(label),
    values: weighed(held, (feature) => rarity.get(feature)).map(
      ([feature, value]) => [rows.get(feature) ?? 0, value] as const,
    ),
  }));
  const width = labels.length;
  const weights = new Float32Array(rows.size * width);
  const random = seeded(11);
  for (let round = 0, rate = rateAtFirst; round < rounds; round += 1, rate *= slower) {
    shuffle(lessons, random);
    for (const lesson of lessons) learn(lesson, weights, width, rate);
  }
  const features = [...rows].flatMap(([feature, row]) => {
    const told = Array.from(
      weights.subarray(row * width, (row + 1) * width),
      (weight, label) => [label, weight] as const,
    );
    const telling = told.filter(([, weight]) => Math.abs(weight) >= leastWeight);
    return telling.length === 0 ? [] : [{ feature, telling }];
  });
  const bytes = features.flatMap(({ feature, telling }, at) =>
    kept(feature - (features[at - 1]?.feature ?? 0), rarity.get(feature) ?? 0, telling),
  );
  return { labels, sums: Buffer.from(bytes).toString('base64') };
}

function rarities(all: readonly Held[], fewestSeen: number): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  for (const held of all) for (const feature of held.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return new Map(
    [...seen].flatMap(([feature, count]) =>
      count < fewestSeen ? [] : [[feature, Math.log((all.length + 1) / count)] as const],
    ),
  );
}

/** One step down the slope of what was thought wrong. */
function learn({ label, values }: Lesson, weights: Float32Array, width: number, rate: number): void {
  const sums = new Float64Array(width);
  for (const [row, value] of values)
    for (let at = 0; at < width; at += 1) add(sums, at, (weights[row * width + at] ?? 0) * value);
  const most = sums.reduce((one, two) => Math.max(one, two), Number.NEGATIVE_INFINITY);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const wrong = shares.map((share, at) => share / all - (at === label ? 1 : 0));
  for (const [row, value] of values)
    for (let at = 0; at < width; at += 1) {
      const weight = weights[row * width + at] ?? 0;
      add(weights, row * width + at, -rate * ((wrong[at] ?? 0) * value + decay * weight));
    }
}

function add(to: Float32Array | Float64Array, at: number, more: number): void {
  to[at] = (to[at] ?? 0) + more;
}
