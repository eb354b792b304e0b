// Small networks as they are kept: the features they know, and for each weight whether it is up, down or nothing.
import { type Features, featureOf, type Kind } from './features.js';

/** A network with one hidden layer, or none: then each label is a sum over the features. */
export interface KeptModel {
  readonly labels: readonly string[];
  /** Units of the hidden layer; 0 where there is none. */
  readonly hidden: number;
  /** The features it knows, in their order, each as its distance from the one before; what else a sentence has is left out. */
  readonly features: string;
  /** By feature a sign for its scale, and one for every four units (or labels): each weight is the scale, its opposite, or 0. */
  readonly weights: string;
  /** Of the units; empty where there are none. */
  readonly bias: readonly number[];
  /** By label a weight for each unit; empty where there are none. */
  readonly out: readonly (readonly number[])[];
  readonly outBias: readonly number[];
}

export interface Model {
  readonly labels: readonly string[];
  /** The likelihood of each label against all others, as the logarithm of its odds. */
  readonly odds: (features: Features) => readonly number[];
}

/** Each sign stands for a number, of which 0 to 80 hold four weights; none of them needs a backslash in a file. */
export const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !['"', '$', "'", '\\'].includes(sign))
  .join('');
const numbers = new Uint8Array(128);
for (let at = 0; at < signs.length; at += 1) numbers[signs.charCodeAt(at)] = at;
const numberAt = (text: string, at: number) => numbers[text.charCodeAt(at)] ?? 0;

/** A distance takes as many signs as it needs: those from here on say that another one follows. */
const digits = 45;

/** A number of zero or more in signs. */
export function numberInSigns(number: number): string {
  const sign = (at: number) => signs[at] ?? '';
  return number < digits ? sign(number) : sign(digits + (number % digits)) + numberInSigns(Math.floor(number / digits));
}

/** The features in their order. */
function featuresIn(text: string): readonly number[] {
  const found: number[] = [];
  let [last, gap, times] = [0, 0, 1];
  for (let at = 0; at < text.length; at += 1) {
    const number = numberAt(text, at);
    gap += (number % digits) * times;
    times *= digits;
    if (number >= digits) continue;
    last += gap;
    found.push(last);
    [gap, times] = [0, 1];
  }
  return found;
}

/** The scales that a row of weights may have, an eighth apart from one to the next. */
export const scaleOf = (step: number): number => 1e-3 * 1.125 ** step;
/** How many weights one sign holds. */
export const together = 4;

/**
 * Tells the row of a feature, -1 where it is not known. A plain table with a feature and its row side by side: hundreds of features
 * are looked up for a sentence, and every other place in memory costs as much as all sums of a row.
 */
function finderOf(known: readonly number[]): (feature: number) => number {
  const bits = Math.ceil(Math.log2(known.length + 1)) + 1;
  const last = 2 ** bits - 1;
  const table = new Int32Array(2 ** (bits + 1)).fill(-1);
  const placeOf = (feature: number) => Math.imul(feature, 0x9e3779b1) >>> (32 - bits);
  for (const [row, feature] of known.entries()) {
    let place = placeOf(feature);
    while ((table[place * 2] ?? -1) >= 0) place = (place + 1) & last;
    table[place * 2] = feature;
    table[place * 2 + 1] = row;
  }
  return (feature) => {
    let place = placeOf(feature);
    for (;;) {
      const found = table[place * 2] ?? -1;
      if (found === feature) return table[place * 2 + 1] ?? -1;
      if (found < 0) return -1;
      place = (place + 1) & last;
    }
  };
}

/** How many ways there are to fill one sign: up, down or nothing for each of its weights. */
const fillings = 3 ** together;
const scales = Float64Array.from(signs, (_, step) => scaleOf(step));

/** Reads a model; throws where it was not kept whole. */
export function modelOf({ labels, hidden, features, weights, bias, out, outBias }: KeptModel): Model {
  const width = hidden === 0 ? labels.length : hidden;
  const parts = Math.ceil(width / together);
  const room = 1 + parts;
  const known = featuresIn(features);
  if (weights.length !== known.length * room) throw new Error('The weights do not fit their features.');
  const rowOf = finderOf(known);
  const rows = new Uint8Array(weights.length);
  for (let at = 0; at < rows.length; at += 1) rows[at] = numberAt(weights, at);
  /**
   * Loops are plain on purpose: some hundred features of every sentence come by here. Rows are added up by how a sign is filled, and
   * only the sums of those are taken apart into weights.
   */
  const addAll = (filled: Float64Array, hashes: readonly number[], weight: number): void => {
    for (let index = 0; index < hashes.length; index += 1) {
      const row = rowOf(featureOf(hashes[index] ?? 0));
      if (row < 0) continue;
      const begin = row * room;
      const step = (scales[rows[begin] ?? 0] ?? 0) * weight;
      for (let part = 0; part < parts; part += 1) {
        const place = part * fillings + (rows[begin + 1 + part] ?? 0);
        filled[place] = (filled[place] ?? 0) + step;
      }
    }
  };
  // One of each for all sentences, which are read one at a time: such an array costs more to make than to add up.
  const ofSentence = new Float64Array(parts * fillings);
  const ofWord = new Float64Array(parts * fillings);
  const units = new Float64Array(width);
  const sums = new Float64Array(labels.length);
  /** What a list that comes back adds up to with a weight of one. */
  const added = new WeakMap<readonly number[], Float64Array>();
  const sumsOf = (hashes: readonly number[]): Float64Array => {
    const before = added.get(hashes);
    if (before !== undefined) return before;
    const made = new Float64Array(width);
    ofWord.fill(0);
    addAll(ofWord, hashes, 1);
    takeApart(ofWord, made);
    added.set(hashes, made);
    return made;
  };
  const addKind = ({ lists, weight, comesBack }: Kind): void => {
    for (const hashes of lists)
      if (comesBack) addTo(units, sumsOf(hashes), weight);
      else addAll(ofSentence, hashes, weight);
  };
  const summed = (start: readonly number[], given: Features): Float64Array => {
    units.set(start);
    ofSentence.fill(0);
    given.forEach(addKind);
    takeApart(ofSentence, units);
    return units;
  };
  if (hidden === 0) return { labels, odds: (given) => againstOthers(summed(outBias, given)) };
  const second = Float64Array.from(out.flat());
  return {
    labels,
    odds: (given) => {
      summed(bias, given);
      sums.set(outBias);
      for (let label = 0; label < sums.length; label += 1)
        for (let unit = 0; unit < hidden; unit += 1)
          sums[label] = (sums[label] ?? 0) + Math.max(0, units[unit] ?? 0) * (second[label * hidden + unit] ?? 0);
      return againstOthers(sums);
    },
  };
}

function addTo(sums: Float64Array, more: Float64Array, weight: number): void {
  for (let unit = 0; unit < sums.length; unit += 1) sums[unit] = (sums[unit] ?? 0) + (more[unit] ?? 0) * weight;
}

/** What each way to fill a sign says of its weights: up, down or nothing. */
const held = Int8Array.from({ length: fillings * together }, (_, at) => {
  const [filling, weight] = [Math.floor(at / together), at % together];
  return (Math.floor(filling / 3 ** weight) % 3) - 1;
});

/** Adds sums by how signs are filled to the sums of each unit. */
function takeApart(filled: Float64Array, sums: Float64Array): void {
  for (let part = 0; part * fillings < filled.length; part += 1) {
    const [from, first] = [part * fillings, part * together];
    const count = Math.min(together, sums.length - first);
    for (let filling = 0; filling < fillings; filling += 1) {
      const sum = filled[from + filling] ?? 0;
      if (sum === 0) continue;
      for (let weight = 0; weight < count; weight += 1)
        sums[first + weight] = (sums[first + weight] ?? 0) + (held[filling * together + weight] ?? 0) * sum;
    }
  }
}

/** The labels with their odds, the likeliest first. */
export function ranked(
  model: Model,
  features: Features,
): readonly { readonly label: string; readonly score: number }[] {
  const odds = model.odds(features);
  return model.labels
    .map((label, index) => ({ label, score: odds[index] ?? 0 }))
    .toSorted((one, two) => two.score - one.score);
}

/** From sums to the logarithm of the odds of each against all others together. */
export function againstOthers(sums: Float64Array): readonly number[] {
  const most = sums.reduce((one, two) => Math.max(one, two), Number.NEGATIVE_INFINITY);
  const shares = Array.from(sums, (sum) => Math.exp(sum - most));
  const all = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.log((share + 1e-9) / (all - share + 1e-9)));
}
