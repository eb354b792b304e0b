// Makes the weights anew from the examples, and the scores above which ordinary talk hardly comes.
import { writeFileSync } from 'node:fs';
import { hasSigns } from '../../src/core/understanding/ear/ear.js';
import { modelOf } from '../../src/core/understanding/ear/model.js';
import { signs } from '../../src/registers/overview/rules/concepts.js';
import { weights } from '../../src/registers/overview/rules/weights.js';
import { readExamples } from './examples.js';
import {
  aboutCourse,
  aboutLessons,
  abouts,
  conceptsIn,
  featuresIn,
  fingerprint,
  folds,
  intentCourse,
  intentLessons,
  intents,
  orderedIn,
  realityCourse,
  realityLessons,
  subjectsOf,
  unreal,
} from './lessons.js';
import { train } from './train.js';

const examples = readExamples();
const withKinds = [...examples, ...readExamples('kinds')];
if (process.argv.includes('--learn-if-changed') && fingerprint(withKinds) === weights.learntFrom) process.exit(0);
/** The share of ordinary talk that may reach a kind: a missed breach is worse than a question too many. */
const mayPass: Readonly<Record<string, number>> = {
  breach: 0.075,
  request: 0.045,
  activity: 0.02,
  supplier: 0.015,
  question: 0.03,
  correction: 0.005,
  command: 0.01,
  control: 0.01,
  smalltalk: 0.1,
};
const told = Object.keys(mayPass);

/** Of what did not happen here so much may be taken for something that did. */
const mayBeTaken = 0.38;
/** And so much without being asked about it. */
const mayBeTakenUnasked = 0.09;

/** Scores of each sentence, and the odds that it is real, by models that did not see it. */
function unseen(parts: number): Map<string, readonly number[]> {
  const scores = new Map<string, readonly number[]>();
  for (const part of folds(examples, parts)) {
    const own = new Set(part);
    const others = examples.filter((one) => !own.has(one));
    const model = modelOf(train(intentLessons(others), intentCourse));
    const reality = modelOf(train(realityLessons(others), realityCourse));
    for (const { text } of part)
      scores.set(text, [...model.odds(featuresIn(text)), reality.odds(orderedIn(text))[0] ?? 0]);
  }
  return scores;
}

const scores = unseen(3);
/** What people of a business say to one another all day, which only happens to be typed here. */
const ordinary = examples.filter(({ intent, about }) => intent === 'shop' && about.length === 0);
/** Where a report is offered, answers are held against it too: beside an open question nothing may be set aside. */
const answers = examples.filter(({ intent }) => intent === 'answer');
const near = examples.filter(({ intent, about }) => intent === 'shop' && about.length > 0);
const unreals = examples.filter(({ intent }) => unreal.includes(intent));
const from: Record<string, number> = {};
/** The score that so large a share of these reaches. */
function reachedBy(share: number, scores: readonly number[]): number {
  const sorted = scores.toSorted((one, two) => two - one);
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 1000) / 1000;
}
for (const intent of told) {
  const index = intents.indexOf(intent);
  const scoreOf = ({ text }: { readonly text: string }) =>
    hasSigns(signs, intent, conceptsIn(text)) ? 9 : (scores.get(text)?.[index] ?? 0);
  const held = intent === 'breach' || intent === 'request' ? [ordinary, answers] : [ordinary];
  const share = mayPass[intent] ?? 0.02;
  const least = Math.max(...held.map((list) => reachedBy(share, list.map(scoreOf))));
  from[intent] = least;
  const above = (list: readonly { readonly text: string }[]) =>
    `${Math.round((100 * list.filter((one) => scoreOf(one) > least).length) / Math.max(1, list.length))} %`;
  const own = examples.filter((one) => one.intent === intent);
  process.stdout.write(
    `${intent.padEnd(11)} from ${String(least).padStart(7)}: ${above(own)} of its own, unseen; near misses ${above(near)}, not real ${above(unreals)}\n`,
  );
}

/** How much more a sentence looks like something that happened than like something that did not. */
function marginOf({ text }: { readonly text: string }): number {
  const odds = scores.get(text) ?? [];
  const of = (intent: string) => odds[intents.indexOf(intent)] ?? 0;
  return Math.max(of('breach'), of('request')) - Math.max(...unreal.map(of)) + (odds.at(-1) ?? 0);
}
const margins = unreals.map(marginOf).sort((one, two) => two - one);
const marginOfShare = (share: number) => Math.round((margins[Math.floor(margins.length * share)] ?? 0) * 1000) / 1000;
const [real, surely] = [marginOfShare(mayBeTaken), marginOfShare(mayBeTakenUnasked)];
const happened = examples.filter(({ intent }) => intent === 'breach' || intent === 'request');
for (const [name, least] of [
  ['real', real],
  ['surely', surely],
] as const) {
  const kept = happened.filter((one) => marginOf(one) >= least).length / happened.length;
  process.stdout.write(`${name} from ${least}: ${Math.round(100 * kept)} % of what happened, unseen\n`);
}

const all = train(intentLessons(examples), intentCourse);
const models = Object.fromEntries(
  abouts.map((intent) => {
    const labels = subjectsOf(withKinds, intent);
    return [intent, train(aboutLessons(withKinds, intent, labels), aboutCourse(intent, labels))];
  }),
);
const file = 'src/registers/overview/rules/weights.ts';
writeFileSync(
  file,
  `// Made by \`npm run generate\` from the examples in test/understanding/learn.
import type { KeptModel } from '../../../core/understanding/ear/model.js';

export interface Weights {
  /** A digest of the examples and of how a sentence is taken apart. */
  readonly learntFrom: string;
  readonly intents: KeptModel;
  readonly from: Readonly<Record<string, number>>;
  readonly abouts: Readonly<Record<string, KeptModel>>;
  readonly reality: KeptModel;
  readonly real: number;
  /** The same, above which it is not asked whether it happened. */
  readonly surely: number;
}

const made: string =
  '${JSON.stringify({ learntFrom: fingerprint(withKinds), intents: all, from, abouts: models, reality: train(realityLessons(examples), realityCourse), real, surely })}';
export const weights: Weights = JSON.parse(made);
`,
);
process.stdout.write(`${file}: learnt from ${examples.length} examples\n`);
