// How examples become lessons: what is asked about a sentence, and which answers are right.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConceptFinder } from '../../src/core/understanding/ear/concepts.js';
import { type Features, featuresOf, orderedFeaturesOf } from '../../src/core/understanding/ear/features.js';
import { wordsIn } from '../../src/core/understanding/words.js';
import { concepts, signs } from '../../src/registers/overview/rules/concepts.js';
import type { Example } from './examples.js';
import { type Course, type Lesson, seeded, shuffle } from './train.js';

/** What a sentence may be. The last ones are never told to anybody: they are what the others are held against. */
export const intents = [
  'breach',
  'request',
  'activity',
  'supplier',
  'question',
  'correction',
  'command',
  'control',
  'smalltalk',
  'shop',
  'answer',
  'denial',
  'hypothesis',
  'news',
  'handled',
];
export const intentCourse: Course = { labels: intents, features: 83_000, hidden: 16, rounds: 12, rate: 0.03 };
/** What it is about is a sum over few features; the kinds of breaches are most alike, and told apart by a layer in between. */
const aboutCourses: Readonly<Record<string, Omit<Course, 'labels'>>> = {
  breach: { features: 18_000, hidden: 32, rounds: 12, rate: 0.03 },
  request: { features: 16_000, hidden: 0, rounds: 12, rate: 0.05 },
};
export const aboutCourse = (intent: string, labels: readonly string[]): Course => ({
  labels,
  ...(aboutCourses[intent] ?? { features: 3000, hidden: 0, rounds: 12, rate: 0.05 }),
});

/** Whether something really happened here, of what is told of breaches and requests. */
export const realityCourse: Course = {
  labels: ['real', 'unreal'],
  features: 24_000,
  hidden: 0,
  rounds: 12,
  rate: 0.08,
};
const told = ['breach', 'request'];
export const unreal = ['hypothesis', 'denial', 'news', 'handled'];

/** The kinds of sentences whose subject is asked too. */
export const abouts = ['breach', 'request', 'activity'];

const finder = new ConceptFinder(concepts);
export const conceptsIn = (text: string) => finder.in(wordsIn(text));
/** Of each sentence once: every part of the course looks at them anew. */
const seen = new Map<string, Features>();
export function featuresIn(text: string): Features {
  const words = wordsIn(text);
  const features = seen.get(text) ?? featuresOf(words, finder.in(words), finder);
  seen.set(text, features);
  return features;
}

export const intentLessons = (examples: readonly Example[]): readonly Lesson[] =>
  examples.map((example) => ({
    features: featuresIn(example.text),
    labels: [example.intent],
  }));

export const orderedIn = (text: string) => orderedFeaturesOf(featuresIn(text), wordsIn(text), finder);

export const realityLessons = (examples: readonly Example[]): readonly Lesson[] =>
  examples
    .filter(({ intent }) => told.includes(intent) || unreal.includes(intent))
    .map(({ intent, text }) => ({ features: orderedIn(text), labels: [told.includes(intent) ? 'real' : 'unreal'] }));

/** The subjects that occur often enough to be learnt; a kind of which there are few examples is told by rules alone. */
export function subjectsOf(examples: readonly Example[], intent: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { about } of examples.filter((one) => one.intent === intent))
    for (const one of about) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 50)
    .map(([label]) => label)
    .sort();
}

export const aboutLessons = (
  examples: readonly Example[],
  intent: string,
  labels: readonly string[],
): readonly Lesson[] =>
  examples
    .filter((one) => one.intent === intent)
    .map(({ text, about }) => ({ features: featuresIn(text), labels: about.filter((one) => labels.includes(one)) }))
    .filter((lesson) => lesson.labels.length > 0);

/** The examples in parts that hold no voice of another part: who is like nobody seen before is what comes in practice. */
export function folds(examples: readonly Example[], count: number): readonly (readonly Example[])[] {
  const voices = [...new Set(examples.map(({ voice }) => voice))];
  shuffle(voices, seeded(3));
  const partOf = new Map(voices.map((voice, at) => [voice, at % count]));
  return Array.from({ length: count }, (_, part) => examples.filter(({ voice }) => partOf.get(voice) === part));
}

/** What the weights were made from: the examples and how a sentence is taken apart. */
export function fingerprint(examples: readonly Example[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([examples, concepts, signs]));
  for (const file of ['words', 'ear/features', 'ear/concepts', 'ear/model'])
    hash.update(readFileSync(`src/core/understanding/${file}.ts`));
  for (const file of ['train', 'lessons', 'learn']) hash.update(readFileSync(`test/understanding/${file}.ts`));
  return hash.digest('hex').slice(0, 16);
}
