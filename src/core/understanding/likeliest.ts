// Which of many questions a text most likely is: for each a sum over what the text holds, learnt from examples.
import { bytesOf } from './kept-bytes.js';
import { stemOf } from './near-words.js';
import { asSpelt } from './spelt.js';
import { listed, wordsIn } from './words.js';

/** The sums as they are kept. */
export interface KeptSums {
  /** A digest of the examples and of how a question is taken apart. */
  readonly learntFrom: string;
  readonly labels: readonly string[];
  /**
   * Bytes in base64. By feature, in the order of their numbers: its distance from the one before, how rare it is, how many labels it
   * tells of, and for each the distance from the one before and the weight.
   */
  readonly sums: string;
}

/** One of the questions, with how likely it is that one, from 0 to 1. */
export interface Likely {
  readonly label: string;
  readonly odds: number;
}

/** What a text holds, by the number of the feature (24 bits), with what that weighs. */
export type Held = ReadonlyMap<number, number>;

/** What one step of a byte stands for: of how rare a feature is, and of a weight. */
export const rarityStep = 0.1;
export const weightStep = 1 / 12;

/** Words that every question has say nothing. */
const small =
  listed(`? 0 u uw uzelf ik mij mijn me we wij ons onze je jij jou jouw jullie zelf eigenlijk nou dan nu ook precies even hoor en
  maar dus die deze dit dat this that these those you your i my us our exactly and so please do does did de het een a the an van is zijn in
  op te er nog`);

const ofPair = 0.6;
const ofList = 0.7;

/** What a text holds: its words, two by two, and by name the lists of words for one thing of which it has any. */
export function heldIn(text: string, lists: Iterable<string>): Held {
  const words = wordsIn(text)
    .filter((word) => !small.has(word))
    .map(stemOf);
  const held = wordsHeld(words);
  for (const list of lists) held.set(numberOf(`list ${list}`), ofList);
  return held;
}

const ofEnd = 0.5;
const ofLength = 0.4;
const longest = 8;

/** The same where small words tell most: all of them count, and so do how a text begins and ends and how long it is. */
export function heldInWhole(text: string): Held {
  const words = asSpelt(wordsIn(text)).map(stemOf);
  const held = wordsHeld(words);
  held.set(numberOf(`first ${words[0] ?? ''}`), ofEnd);
  held.set(numberOf(`last ${words.at(-1) ?? ''}`), ofEnd);
  held.set(numberOf(`length ${Math.min(longest, words.length >> 1)}`), ofLength);
  return held;
}

const runs = [3, 4, 5];
const ofRun = 0.5;

/** The same where new words are made from known ones: the letters in a row of each count as well. */
export function heldByLetters(text: string): Held {
  const words = wordsIn(text).filter((word) => word !== '0');
  const held = wordsHeld(words.map(stemOf));
  for (const word of words) {
    const whole = `^${word}$`;
    for (const run of runs)
      for (let at = 0; at + run <= whole.length; at += 1) held.set(numberOf(`~${whole.slice(at, at + run)}`), ofRun);
  }
  return held;
}

/** Words, and two by two. */
function wordsHeld(words: readonly string[]): Map<number, number> {
  const held = new Map(words.map((word) => [numberOf(word), 1]));
  for (const [at, word] of words.slice(1).entries()) held.set(numberOf(`${words[at] ?? ''} ${word}`), ofPair);
  return held;
}

/** FNV-1a, of which 24 bits. */
export function numberOf(feature: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0xffffff;
}

/** Of each feature that is known what it weighs in a text of these: rare ones most, all together 1. */
export function weighed(held: Held, rarityOf: (feature: number) => number | undefined): readonly [number, number][] {
  const found = [...held].flatMap(([feature, weight]): [number, number][] => {
    const rarity = rarityOf(feature);
    return rarity === undefined ? [] : [[feature, weight * rarity]];
  });
  const length = Math.sqrt(found.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return found.map(([feature, weight]) => [feature, weight / length]);
}

interface Known {
  readonly rarity: number;
  /** Where its labels begin in the bytes, and how many they are. */
  readonly from: number;
  readonly count: number;
}

/** Tells what a text most likely is, the likeliest first. */
export function likeliestOf({ labels, sums }: Pick<KeptSums, 'labels' | 'sums'>): (held: Held) => readonly Likely[] {
  const bytes = bytesOf(sums);
  const known = featuresIn(bytes);
  return (held) => {
    const totals = new Float64Array(labels.length);
    for (const [feature, weight] of weighed(held, (one) => known.get(one)?.rarity)) {
      const { from, count } = known.get(feature) ?? { from: 0, count: 0 };
      let label = 0;
      for (let at = from; at < from + count * 2; at += 2) {
        label += bytes[at] ?? 0;
        totals[label] = (totals[label] ?? 0) + weightOf(bytes[at + 1]) * weight;
      }
    }
    return asOdds(labels, totals);
  };
}

/** A weight of nothing, in its byte. */
const middle = 128;
/** What a byte weighs. */
export const weightOf = (byte: number | undefined): number => ((byte ?? middle) - middle) * weightStep;

export function featuresIn(bytes: Uint8Array): ReadonlyMap<number, Known> {
  const known = new Map<number, Known>();
  let feature = 0;
  for (let at = 0; at < bytes.length; ) {
    let times = 1;
    while ((bytes[at] ?? 0) >= middle) {
      feature += ((bytes[at] ?? 0) - middle) * times;
      times *= middle;
      at += 1;
    }
    feature += (bytes[at] ?? 0) * times;
    const count = bytes[at + 2] ?? 0;
    known.set(feature, { rarity: (bytes[at + 1] ?? 0) * rarityStep, from: at + 3, count });
    at += 3 + count * 2;
  }
  return known;
}

function asOdds(labels: readonly string[], totals: Float64Array): readonly Likely[] {
  const most = totals.reduce((one, two) => Math.max(one, two), Number.NEGATIVE_INFINITY);
  const shares = Array.from(totals, (total) => Math.exp(total - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return labels
    .map((label, at) => ({ label, odds: (shares[at] ?? 0) / all }))
    .toSorted((one, two) => two.odds - one.odds);
}

/** A feature as it is kept: see `KeptSums`. Of many labels those that it tells most about. */
export function kept(
  distance: number,
  rarity: number,
  weights: readonly (readonly [number, number])[],
): readonly number[] {
  const bytes: number[] = [];
  let rest = distance;
  for (; rest >= middle; rest = Math.floor(rest / middle)) bytes.push(middle + (rest % middle));
  const pairs: number[] = [];
  let last = 0;
  for (const [label, weight] of mostTelling(weights)) {
    for (; label - last > 255; last += 255) pairs.push(255, middle);
    pairs.push(label - last, Math.max(1, Math.min(255, Math.round(weight / weightStep) + middle)));
    last = label;
  }
  return [...bytes, rest, Math.min(255, Math.round(rarity / rarityStep)), pairs.length / 2, ...pairs];
}

const mostLabels = 200;
const mostTelling = (weights: readonly (readonly [number, number])[]) =>
  weights
    .toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .slice(0, mostLabels)
    .toSorted(([one], [other]) => one - other);
