// Makes anew by what a question is known: sums that are learnt from questions with their answers.
import { writeFileSync } from 'node:fs';
import { type Held, heldIn, kept, likeliestOf, weighed } from '../../src/core/understanding/likeliest.js';
import { askedSums } from '../../src/registers/overview/rules/asked-sums.js';
import { knownAnswers, listsHeardIn } from '../../src/registers/overview/rules/known-answers.js';
import { askedExamples, askedFingerprint } from './asked.js';
import { seeded, shuffle } from './train.js';

const learntFrom = askedFingerprint();
if (process.argv.includes('--asked-if-changed') && learntFrom === askedSums.learntFrom) process.exit(0);

const rounds = 12;
const rateAtFirst = 8;
const slower = 0.85;
const decay = 1e-5;
/** What is seen once is chance. */
const fewestSeen = 2;
/** A weight below this tells nothing. */
const leastWeight = 0.8;

const labels = [...knownAnswers.map(({ id }) => id), 'none'];
const examples = askedExamples().map(({ answer, text }) => ({
  label: labels.indexOf(answer),
  held: heldIn(text, listsHeardIn(text)),
}));
const rarity = rarities(examples.map(({ held }) => held));
const rows = new Map(
  [...rarity.keys()].sort((one, other) => one - other).map((feature, row) => [feature, row] as const),
);
const lessons = examples.map(({ label, held }) => ({
  label,
  values: weighed(held, (feature) => rarity.get(feature)).map(
    ([feature, value]) => [rows.get(feature) ?? 0, value] as const,
  ),
}));

const width = labels.length;
const weights = new Float32Array(rows.size * width);
const sums = new Float64Array(width);
const random = seeded(11);
for (let round = 0, rate = rateAtFirst; round < rounds; round += 1, rate *= slower) {
  shuffle(lessons, random);
  for (const lesson of lessons) learn(lesson, rate);
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
const made = {
  learntFrom,
  labels,
  sums: Buffer.from(bytes).toString('base64'),
};
writeFileSync(
  'src/registers/overview/rules/asked-sums.ts',
  `// Made by \`npm run generate\` from the questions in test/understanding/asked.
import type { KeptSums } from '../../../core/understanding/likeliest.js';

const made: string = '${JSON.stringify(made)}';

export const askedSums: KeptSums = JSON.parse(made);
`,
);
const likeliest = likeliestOf(made);
const right = examples.filter(({ label, held }) => likeliest(held)[0]?.label === labels[label]).length;
process.stdout.write(
  `${examples.length} questions learnt from, ${Math.round((100 * right) / examples.length)} % of them known again; ${features.length} features\n`,
);

function rarities(all: readonly Held[]): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  for (const held of all) for (const feature of held.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return new Map(
    [...seen].flatMap(([feature, count]) =>
      count < fewestSeen ? [] : [[feature, Math.log((all.length + 1) / count)] as const],
    ),
  );
}

/** One step down the slope of what was thought wrong. */
function learn({ label, values }: (typeof lessons)[number], rate: number): void {
  sums.fill(0);
  for (const [row, value] of values) eachLabel((at) => add(sums, at, (weights[row * width + at] ?? 0) * value));
  const most = sums.reduce((one, two) => Math.max(one, two), Number.NEGATIVE_INFINITY);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  eachLabel((at) => {
    sums[at] = (shares[at] ?? 0) / all - (at === label ? 1 : 0);
  });
  for (const [row, value] of values)
    eachLabel((at) => {
      const weight = weights[row * width + at] ?? 0;
      add(weights, row * width + at, -rate * ((sums[at] ?? 0) * value + decay * weight));
    });
}

function eachLabel(work: (at: number) => void): void {
  for (let at = 0; at < width; at += 1) work(at);
}

function add(to: Float32Array | Float64Array, at: number, more: number): void {
  to[at] = (to[at] ?? 0) + more;
}
