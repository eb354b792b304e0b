// What is known by sums that are learnt: from which texts, and what those hold.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type Held, heldByLetters, heldIn, heldInWhole } from '../../src/core/understanding/likeliest.js';
import { askingSums } from '../../src/core/understanding/talk/asking-sums.js';
import { isManner } from '../../src/core/understanding/talk/manners.js';
import { mannersSums } from '../../src/core/understanding/talk/manners-sums.js';
import { openingSums } from '../../src/core/understanding/talk/opening-sums.js';
import { formSums } from '../../src/core/understanding/talk/said-in-form-sums.js';
import { cardSums } from '../../src/core/understanding/talk/said-of-card-sums.js';
import { steeringSums } from '../../src/core/understanding/talk/steering-sums.js';
import { reportedSums } from '../../src/registers/breach/rules/said-after-report-sums.js';
import { fileSums } from '../../src/registers/breach/rules/said-of-file-sums.js';
import { changedSums } from '../../src/registers/organisation/rules/changed-sums.js';
import { sectorDoing, sectorWords } from '../../src/registers/organisation/rules/option-words.js';
import { sectorSums } from '../../src/registers/organisation/rules/sector-sums.js';
import { toldMarks } from '../../src/registers/organisation/rules/told-marks.js';
import { askedSums } from '../../src/registers/overview/rules/asked-sums.js';
import { knownAnswers, listsHeardIn } from '../../src/registers/overview/rules/known-answers.js';
import { thisSums } from '../../src/registers/overview/rules/this-sums.js';
import { requestSums } from '../../src/registers/request/rules/said-of-request-sums.js';
import { readExamples } from './examples.js';
import { type MarkedText, unmarked } from './learn-marks.js';

export interface LabelledText {
  /** What it is, or `none`. */
  readonly label: string;
  readonly text: string;
}

export interface Sums {
  readonly file: string;
  /** What they are called there. */
  readonly name: string;
  /** Where the texts stand, in words. */
  readonly from: string;
  /** The digest that the sums were made with. */
  readonly known: string;
  /** A weight below this is not kept; of many labels the small ones take most room. */
  readonly leastWeight?: number;
  /** From so many texts on a feature counts; one alone, where what tells most was seen most. */
  readonly fewestSeen?: number;
  readonly fingerprint: () => string;
  readonly examples: readonly { readonly label: string; readonly held: Held }[];
}

/** Texts of a folder here, with what each is. */
function written(folder: string): readonly LabelledText[] {
  return readdirSync(`test/understanding/${folder}`)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(`test/understanding/${folder}/${name}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', text = ''] = line.split('\t');
      if (label === '' || text === '') throw new Error(`${folder}: no label and text in "${line}".`);
      return { label, text };
    });
}

const answers = new Set(['none', ...knownAnswers.map(({ id }) => id)]);

/** Questions as people ask them, with the id of the answer that each asks for; and what asks for none that the product holds. */
export function askedExamples(): readonly LabelledText[] {
  const all = [...written('asked'), ...written('asked-otherwise'), ...written('asked-at-work')];
  for (const { label, text } of all) if (!answers.has(label)) throw new Error(`No answer "${label}", of "${text}".`);
  return [...knownAnswers.flatMap(({ id, asked }) => asked.map((text) => ({ label: id, text }))), ...all];
}

/** Every so many of what people tell, ask and answer: none of it steers or changes anything of the business. */
const others = (every: number): readonly LabelledText[] =>
  readExamples()
    .filter(({ intent }) => !['control', 'command', 'correction'].includes(intent))
    .filter((_, at) => at % every === 0)
    .map(({ text }) => ({ label: 'none', text }));

/** Every so many of what is asked, where asking is none of it. */
const askedOtherwise = (): readonly LabelledText[] =>
  written('asked').flatMap(({ text }, at) => (at % 6 === 0 ? [{ label: 'none', text }] : []));

const steers: readonly string[] = ['undo', 'back', 'skip', 'pause', 'continue', 'explain', 'confirm'];

/** What steers the conversation, as people say it. */
const steeringExamples = (): readonly LabelledText[] => [
  ...written('steering'),
  ...readExamples()
    .filter(({ intent, about }) => intent === 'control' && steers.includes(about[0] ?? ''))
    .map(({ about, text }) => ({ label: about[0] ?? '', text })),
  ...others(15),
];

/** What asks only for a word back; who steers, asks, answers or introduces themselves wants more. */
const mannersExamples = (): readonly LabelledText[] => [
  ...written('manners').map(({ label, text }) => ({ label: isManner(label) ? label : 'none', text })),
  ...written('steering').map(({ text }) => ({ label: 'none', text })),
  ...askedOtherwise(),
  ...toldOfBusinesses().flatMap(({ marked }, at) => {
    const { text, marks } = unmarked(marked);
    const names = marks.filter(({ label }) => label === 'name').map(({ from, to }) => text.slice(from, to));
    return (at % 3 === 0 ? [text, ...names] : names).map((none) => ({ label: 'none', text: none }));
  }),
  ...readExamples().flatMap(({ intent, text }, at) =>
    intent === 'question' && at % 3 === 0 ? [{ label: 'none', text }] : [],
  ),
  ...others(8),
];

/** What is asked of this work itself; who asks the law, answers, steers or tells something does not. */
const thisExamples = (): readonly LabelledText[] => [
  ...written('about-this'),
  // What no answer is held to may be asked of this work.
  ...written('asked').flatMap(({ label, text }, at) =>
    label !== 'none' && at % 3 === 0 ? [{ label: 'none', text }] : [],
  ),
  ...written('steering').map(({ text }) => ({ label: 'none', text })),
  ...written('manners').map(({ text }) => ({ label: 'none', text })),
  ...others(8),
];

/**
 * What asks for an answer of the bot; a supposed case may do either. What is asked in the shape of something else is left out: it would
 * make a question of whoever tells the same.
 */
const askingExamples = (): readonly LabelledText[] => [
  ...written('asking'),
  ...written('asked').map(({ text }) => ({ label: 'asks', text })),
  ...written('steering').flatMap(({ label, text }) => (label === 'none' ? [] : [{ label: 'tells', text }])),
  ...readExamples().flatMap(({ intent, text }, at) => {
    if (intent === 'question') return [{ label: 'asks', text }];
    return intent === 'hypothesis' || at % 5 < 2 ? [] : [{ label: 'tells', text }];
  }),
];

/** Every so many questions of the law that are not of these: whoever asks them asks nothing of the case that stands there. */
const askedInGeneral = (of: RegExp): readonly LabelledText[] =>
  written('asked').flatMap(({ label, text }, at) =>
    at % 14 === 0 && !of.test(label) ? [{ label: 'other', text }] : [],
  );
const ofBreaches = /^(?:term-)?breach/;
const ofRequests = /^(?:term-request|request|access|erase|correct)/;
const ofEither = new RegExp(`${ofBreaches.source}|${ofRequests.source}`);

/** First words that only come in to begin; what introduces, tells or asks something does not. */
const openingExamples = (): readonly LabelledText[] => [
  ...written('opening'),
  ...toldOfBusinesses().map(({ marked }) => ({ label: 'none', text: unmarked(marked).text })),
  ...askedOtherwise(),
  ...others(8),
];

/** What changes something of the business, with the question that it changes. */
const changeExamples = (): readonly LabelledText[] => [...written('business'), ...others(15)];

/** Lines of a folder here, by their columns. */
const columnsOf = (folder: string): readonly (readonly string[])[] =>
  readdirSync(`test/understanding/${folder}`)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(`test/understanding/${folder}/${name}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** What businesses tell of themselves, with the facts in it: `sector=care;staff=3`. */
const toldOfBusinesses = (): readonly (MarkedText & { readonly facts: string })[] =>
  columnsOf('told').map(([asked = '', facts = '', marked = '', ...more]) => {
    if (marked === '' || more.length > 0) throw new Error(`told: not what was asked, facts and a text: "${asked}".`);
    return { asked, facts, marked };
  });

/** How people call their kind of business, and what of it they do; who steers, and what else people say, tells none. */
const sectorExamples = (): readonly LabelledText[] => [
  ...written('sectors'),
  ...written('steering').map(({ text }) => ({ label: 'none', text })),
  ...others(40),
  ...[sectorWords, sectorDoing].flatMap((lists) =>
    Object.entries(lists).flatMap(([label, words]) => words.map((text) => ({ label, text }))),
  ),
  ...toldOfBusinesses().flatMap(({ facts, marked }) => {
    const [, label] = /\bsector=([a-z]+)/.exec(facts) ?? [];
    const { text, marks } = unmarked(marked);
    const kinds = marks.filter((mark) => mark.label === 'kind').map(({ from, to }) => text.slice(from, to));
    return label === undefined || kinds.length === 0 ? [] : [{ label, text: kinds.join(' ') }];
  }),
];

/** What marks tell: what businesses told of themselves, and what is no such thing. */
export const markedExamples = (): readonly MarkedText[] => [
  ...toldOfBusinesses(),
  ...others(60).map(({ text }) => ({ asked: 'open', marked: text })),
];

interface Source {
  readonly file: string;
  readonly name: string;
  readonly from: string;
  readonly known: string;
  readonly leastWeight?: number;
  readonly fewestSeen?: number;
  readonly texts: () => readonly LabelledText[];
  readonly lists?: (text: string) => Iterable<string>;
  readonly heldIn?: (text: string) => Held;
}

const sumsOf = ({ lists, texts, heldIn: held = heldInWhole, ...kept }: Source): Sums => ({
  ...kept,
  fingerprint: () => fingerprintOf(texts(), lists),
  get examples() {
    return texts().map(({ label, text }) => ({
      label,
      held: lists === undefined ? held(text) : heldIn(text, lists(text)),
    }));
  },
});

/** What the sums were made from: the texts, the lists of words and how a text is taken apart. */
function fingerprintOf(texts: readonly LabelledText[], lists: Source['lists']): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(texts));
  if (lists !== undefined) hash.update(JSON.stringify(texts.map(({ text }) => [...lists(text)])));
  for (const file of ['words', 'near-words', 'spelt', 'likeliest'])
    hash.update(readFileSync(`src/core/understanding/${file}.ts`));
  hash.update(readFileSync('test/understanding/learn-sums.ts'));
  return hash.digest('hex').slice(0, 16);
}

export const sumsLearnt: readonly Sums[] = [
  sumsOf({
    file: 'src/registers/overview/rules/asked-sums.ts',
    name: 'askedSums',
    from: 'the questions in test/understanding/asked',
    known: askedSums.learntFrom,
    leastWeight: 1.31,
    texts: askedExamples,
    lists: listsHeardIn,
  }),
  sumsOf({
    file: 'src/core/understanding/talk/asking-sums.ts',
    name: 'askingSums',
    from: 'what asks and what tells in test/understanding',
    known: askingSums.learntFrom,
    leastWeight: 1.1,
    texts: askingExamples,
  }),
  sumsOf({
    file: 'src/core/understanding/talk/steering-sums.ts',
    name: 'steeringSums',
    from: 'what steers in test/understanding/steering',
    known: steeringSums.learntFrom,
    texts: steeringExamples,
  }),
  sumsOf({
    file: 'src/core/understanding/talk/manners-sums.ts',
    name: 'mannersSums',
    from: 'what asks only for a word back in test/understanding/manners',
    known: mannersSums.learntFrom,
    texts: mannersExamples,
  }),
  sumsOf({
    file: 'src/registers/overview/rules/this-sums.ts',
    name: 'thisSums',
    from: 'what is asked of this work in test/understanding/about-this',
    known: thisSums.learntFrom,
    texts: thisExamples,
  }),
  sumsOf({
    file: 'src/core/understanding/talk/opening-sums.ts',
    name: 'openingSums',
    from: 'how people open in test/understanding/opening',
    known: openingSums.learntFrom,
    texts: openingExamples,
  }),
  sumsOf({
    file: 'src/registers/breach/rules/said-after-report-sums.ts',
    name: 'reportedSums',
    from: 'what is said after a report in test/understanding/after-report',
    known: reportedSums.learntFrom,
    fewestSeen: 1,
    texts: () => [...written('after-report'), ...askedInGeneral(ofBreaches)],
  }),
  sumsOf({
    file: 'src/registers/request/rules/said-of-request-sums.ts',
    name: 'requestSums',
    from: 'what is said below a request in test/understanding/below-request',
    known: requestSums.learntFrom,
    fewestSeen: 1,
    texts: () => [...written('below-request'), ...askedInGeneral(ofRequests)],
  }),
  sumsOf({
    file: 'src/core/understanding/talk/said-of-card-sums.ts',
    name: 'cardSums',
    from: 'what is said of a card that was read back in test/understanding/of-card',
    known: cardSums.learntFrom,
    fewestSeen: 1,
    texts: () => written('of-card'),
  }),
  sumsOf({
    file: 'src/core/understanding/talk/said-in-form-sums.ts',
    name: 'formSums',
    from: 'what is said in a form in test/understanding/in-form',
    known: formSums.learntFrom,
    fewestSeen: 1,
    texts: () => [...written('in-form'), ...askedInGeneral(ofEither)],
  }),
  sumsOf({
    file: 'src/registers/breach/rules/said-of-file-sums.ts',
    name: 'fileSums',
    from: 'what is said below a file in test/understanding/below-file',
    known: fileSums.learntFrom,
    fewestSeen: 1,
    texts: () => [...written('below-file'), ...askedInGeneral(ofBreaches)],
  }),
  sumsOf({
    file: 'src/registers/organisation/rules/changed-sums.ts',
    name: 'changedSums',
    from: 'what changes something of the business in test/understanding/business',
    known: changedSums.learntFrom,
    texts: changeExamples,
  }),
  sumsOf({
    file: 'src/registers/organisation/rules/sector-sums.ts',
    name: 'sectorSums',
    from: 'how people call their business in test/understanding/sectors and test/understanding/told',
    known: sectorSums.learntFrom,
    texts: sectorExamples,
    heldIn: heldByLetters,
  }),
];

/** What marks words, and the digest that it was made with. */
export const marksLearnt = {
  file: 'src/registers/organisation/rules/told-marks.ts',
  known: toldMarks.learntFrom,
  fingerprint: (): string => {
    const hash = createHash('sha256').update(JSON.stringify(markedExamples()));
    for (const file of ['marked', 'tag-chain', 'likeliest', 'values/first-names', 'values/places'])
      hash.update(readFileSync(`src/core/understanding/${file}.ts`));
    hash.update(readFileSync('test/understanding/learn-marks.ts'));
    return hash.digest('hex').slice(0, 16);
  },
};
