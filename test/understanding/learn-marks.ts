// Learns which words of a text tell what, from texts in which they are marked: a row of tags becomes as likely as it is right.
import { kept } from '../../src/core/understanding/likeliest.js';
import {
  begins,
  behind,
  chainOf,
  featuresOf,
  goesOn,
  type KeptMarks,
  ordinaryIn,
  ordinaryKept,
  tokensOf,
  untold,
} from '../../src/core/understanding/marked.js';
import { backward, forward } from '../../src/core/understanding/tag-chain.js';
import { seeded, shuffle } from './train.js';

/** A text in which words are marked as `[label:words]`, with what was asked when it was said. */
export interface MarkedText {
  readonly asked: string;
  readonly marked: string;
}

interface Mark {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A text without its marks, with where those stood. */
export function unmarked(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let [text, last] = ['', 0];
  const marks: Mark[] = [];
  for (const { 0: whole, 1: label = '', 2: said = '', index } of marked.matchAll(/\[([a-z-]+[+-]?):([^[\]]*)\]/g)) {
    text += marked.slice(last, index);
    marks.push({ label, from: text.length, to: text.length + said.trimEnd().length });
    text += said;
    last = index + whole.length;
  }
  return { text: text + marked.slice(last), marks };
}

/** The tag of each token. */
function tagsOf(marked: string): readonly string[] {
  const { text, marks } = unmarked(marked);
  let before: Mark | undefined;
  return tokensOf(text).map(({ from, to }) => {
    const mark = marks.find((one) => from < one.to && to > one.from);
    const tag = mark === undefined ? untold : mark === before ? goesOn(mark.label) : begins(mark.label);
    before = mark;
    return tag;
  });
}

/** By these somebody or something is called: their words are no ordinary ones. */
const calls = /^. (?:name|me|officer|deputy|place|program)$/;

/** Words of two texts and more by which nobody and nothing is called there. */
function ordinaryWords(texts: readonly MarkedText[], others: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const count = (words: readonly string[]) => {
    for (const word of new Set(words)) seen.set(word, (seen.get(word) ?? 0) + 1);
  };
  for (const { marked } of texts) {
    const tags = tagsOf(marked);
    count(tokensOf(unmarked(marked).text).flatMap(({ word }, at) => (calls.test(tags[at] ?? '') ? [] : [word])));
  }
  for (const text of others) count(tokensOf(text).flatMap(({ said, word }) => (/^\p{Lu}/u.test(said) ? [] : [word])));
  return [...seen].flatMap(([word, times]) => (times > 1 ? [word] : []));
}

const rate = 0.4;
/** Rounds with all weights, and then with those alone that weigh most. */
const roundsAtFirst = 7;
const roundsAfter = 7;
const mostWeights = 80_000;
/** What is seen once is chance. */
const fewestSeen = 2;
/** What is as good as right is left as it is. */
const slight = 0.03;
const decay = 2e-5;
const leastWeight = 0.06;

/** A text as rows of weights, with the right tags. */
interface Lesson {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly number[];
}

/** Weights by feature and tag, which change less the more they changed before. */
class Weights {
  readonly width: number;
  private readonly all: Float32Array;
  private readonly changed: Float32Array;
  private fixed: Uint8Array | undefined;

  constructor(rows: number, width: number) {
    this.width = width;
    this.all = new Float32Array(rows * width);
    this.changed = new Float32Array(rows * width);
  }

  row(row: number): Float32Array {
    return this.all.subarray(row * this.width, (row + 1) * this.width);
  }

  totals(rows: readonly number[]): Float64Array {
    const totals = new Float64Array(this.width);
    for (const row of rows) {
      const weights = this.row(row);
      for (let tag = 0; tag < weights.length; tag += 1) totals[tag] = (totals[tag] ?? 0) + (weights[tag] ?? 0);
    }
    return totals;
  }

  /** One step down the slope of what was thought wrong. */
  step(row: number, tag: number, wrong: number): void {
    const at = row * this.width + tag;
    if (this.fixed?.[at] === 1) return;
    const weight = this.all[at] ?? 0;
    const slope = wrong + decay * weight;
    const changed = (this.changed[at] ?? 0) + slope * slope;
    this.changed[at] = changed;
    this.all[at] = weight - (rate * slope) / (Math.sqrt(changed) + 1e-6);
  }

  /** Only so many go on, and those of these rows: the others are nothing from now on. */
  prune(most: number, rows: readonly number[]): void {
    const sizes = this.all.map(Math.abs).toSorted((one, other) => other - one);
    const least = sizes[most] ?? 0;
    const stays = new Set(rows);
    this.fixed = Uint8Array.from(this.all, (weight, at) =>
      Math.abs(weight) > least || stays.has(Math.floor(at / this.width)) ? 0 : 1,
    );
    for (const [at, isFixed] of this.fixed.entries()) if (isFixed === 1) this.all[at] = 0;
  }
}

/** What marks them; `others` are texts of the same people in which nothing is marked, and `favours` weighs labels that are missed too easily. */
export function learntMarks(
  texts: readonly MarkedText[],
  others: readonly string[],
  favours: Readonly<Record<string, number>>,
): Omit<KeptMarks, 'learntFrom'> {
  const ordinary = ordinaryKept(ordinaryWords(texts, others));
  const isOrdinary = ordinaryIn(ordinary);
  const read = texts.map(({ asked, marked }) => ({
    tags: tagsOf(marked),
    features: featuresOf(tokensOf(unmarked(marked).text), asked, isOrdinary),
  }));
  const labels = [...new Set(read.flatMap(({ tags }) => tags))]
    .filter((tag) => tag !== untold)
    .map((tag) => tag.slice(2));
  const tags = [untold, ...[...new Set(labels)].sort().flatMap((label) => [begins(label), goesOn(label)])];
  const features = seenOften(read.flatMap((one) => one.features))
    .concat(tags.map(behind))
    .sort((one, other) => one - other);
  const rowOf = new Map(features.map((feature, row) => [feature, row]));
  const lessons = read.map(
    (one): Lesson => ({
      rows: one.features.map((held) => held.flatMap((feature) => rowOf.get(feature) ?? [])),
      right: one.tags.map((tag) => tags.indexOf(tag)),
    }),
  );
  const weights = new Weights(features.length, tags.length);
  const after = tags.map((tag) => rowOf.get(behind(tag)) ?? 0);
  const random = seeded(7);
  for (let round = 0; round < roundsAtFirst + roundsAfter; round += 1) {
    if (round === roundsAtFirst) weights.prune(mostWeights, after);
    shuffle(lessons, random);
    for (const lesson of lessons) learn(lesson, weights, tags, after);
  }
  const always = weights.row(rowOf.get(anyToken) ?? 0);
  for (const [label, more] of Object.entries(favours)) {
    const at = tags.indexOf(begins(label));
    always[at] = (always[at] ?? 0) + more;
  }
  return { labels: tags, ordinary, sums: written(features, weights) };
}

/** What every token has. */
const [[anyToken = 0] = []] = featuresOf(tokensOf('a'), '', () => true);

function seenOften(all: readonly (readonly number[])[]): readonly number[] {
  const seen = new Map<number, number>();
  for (const features of all) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return [...seen].flatMap(([feature, times]) => (times < fewestSeen ? [] : [feature]));
}

function learn({ rows, right }: Lesson, weights: Weights, tags: readonly string[], after: readonly number[]): void {
  const chain = chainOf(
    tags,
    rows.map((row) => weights.totals(row)),
    after.map((row) => Float64Array.from(weights.row(row))),
  );
  const [ahead, back] = [forward(chain), backward(chain)];
  for (const [at, row] of rows.entries()) {
    const share = shared(each(ahead[at], (one, tag) => one * (back[at]?.[tag] ?? 0)));
    for (const [tag, wrong] of wrongs(share, right[at])) for (const feature of row) weights.step(feature, tag, wrong);
  }
  for (const [at, wrong] of wrongs(pairsOf(chain, ahead, back, right)))
    weights.step(after[Math.floor(at / tags.length)] ?? 0, at % tags.length, wrong);
}

const each = (row: Float64Array | undefined, of: (one: number, at: number) => number): Float64Array =>
  row === undefined ? new Float64Array(0) : row.map(of);

/** What is worth a step. */
const wrongs = (share: Float64Array, right?: number): readonly (readonly [number, number])[] =>
  Array.from(share, (likely, at) => [at, likely - (right === at ? 1 : 0)] as const).filter(
    ([, wrong]) => Math.abs(wrong) > slight,
  );

const shared = (row: Float64Array): Float64Array => {
  const all = row.reduce((sum, one) => sum + one, 0) || 1;
  return row.map((one) => one / all);
};

/** By two tags in a row how much likelier they were thought than they are right, in the whole of a text. */
function pairsOf(
  { at, next }: ReturnType<typeof chainOf>,
  ahead: readonly Float64Array[],
  back: readonly Float64Array[],
  right: readonly number[],
): Float64Array {
  const width = next.length;
  const wrong = new Float64Array(width * width);
  for (let word = 1; word < at.length; word += 1) {
    const there = (at[word] ?? new Float64Array(width)).map((one, tag) => one * (back[word]?.[tag] ?? 0));
    const pair = new Float64Array(width * width);
    for (const [from, likely] of (ahead[word - 1] ?? new Float64Array(0)).entries())
      for (let to = 0; to < width; to += 1)
        pair[from * width + to] = likely * (next[from]?.[to] ?? 0) * (there[to] ?? 0);
    for (const [one, share] of shared(pair).entries()) wrong[one] = (wrong[one] ?? 0) + share;
    const was = (right[word - 1] ?? 0) * width + (right[word] ?? 0);
    wrong[was] = numberAt(wrong, was) - 1;
  }
  return wrong;
}

const numberAt = (row: Float64Array | undefined, at: number): number => row?.[at] ?? 0;

function written(features: readonly number[], weights: Weights): string {
  const telling = features.flatMap((feature, row) => {
    const told = Array.from(weights.row(row), (weight, tag) => [tag, weight] as const);
    const some = told.filter(([, weight]) => Math.abs(weight) >= leastWeight);
    return some.length === 0 ? [] : [{ feature, some }];
  });
  const bytes = telling.flatMap(({ feature, some }, at) => kept(feature - (telling[at - 1]?.feature ?? 0), 0, some));
  return Buffer.from(bytes).toString('base64');
}
