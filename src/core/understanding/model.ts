// Small networks as they are kept: the features they know, and for each weight whether it is up, down or nothing.
import type { Features } from './features.js';

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

/** The rows of a model as they are read: the scale of each in four bytes, and behind it its ways, a byte each. */
function rowsOf(weights: string, count: number, width: number) {
  const size = 4 + 4 * Math.ceil(width / 4);
  const buffer = new ArrayBuffer(count * size);
  const [scales, ways] = [new Float32Array(buffer), new Int8Array(buffer)];
  const room = 1 + Math.ceil(width / together);
  for (let row = 0; row < count; row += 1) {
    scales[(row * size) / 4] = scaleOf(numberAt(weights, row * room));
    for (let part = 0; part < room - 1; part += 1) {
      let held = numberAt(weights, row * room + 1 + part);
      for (let at = part * together; at < Math.min(width, (part + 1) * together); at += 1) {
        ways[row * size + 4 + at] = (held % 3) - 1;
        held = Math.floor(held / 3);
      }
    }
  }
  return { size, scales, ways };
}

/** Reads a model; throws where it was not kept whole. */
export function modelOf({ labels, hidden, features, weights, bias, out, outBias }: KeptModel): Model {
  const width = hidden === 0 ? labels.length : hidden;
  const room = 1 + Math.ceil(width / together);
  const known = featuresIn(features);
  if (weights.length !== known.length * room) throw new Error('The weights do not fit their features.');
  const rowOf = finderOf(known);
  const { size, scales, ways } = rowsOf(weights, known.length, width);
  /** Loops are plain on purpose: some hundred features of every sentence come by here. */
  const summed = (start: readonly number[], { at, weights: given }: Features): Float64Array => {
    const sums = Float64Array.from(start);
    for (let index = 0; index < at.length; index += 1) {
      const row = rowOf(at[index] ?? 0);
      if (row < 0) continue;
      const begin = row * size;
      const step = (scales[begin / 4] ?? 0) * (given[index] ?? 0);
      for (let unit = 0; unit < width; unit += 1) sums[unit] = (sums[unit] ?? 0) + (ways[begin + 4 + unit] ?? 0) * step;
    }
    return sums;
  };
  if (hidden === 0) return { labels, odds: (given) => againstOthers(summed(outBias, given)) };
  const second = Float64Array.from(out.flat());
  return {
    labels,
    odds: (given) => {
      const units = summed(bias, given);
      const sums = Float64Array.from(outBias);
      for (let label = 0; label < sums.length; label += 1)
        for (let unit = 0; unit < hidden; unit += 1)
          sums[label] = (sums[label] ?? 0) + Math.max(0, units[unit] ?? 0) * (second[label * hidden + unit] ?? 0);
      return againstOthers(sums);
    },
  };
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
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((total, share) => total + share, 0);
  return Array.from(shares, (share) => Math.log((share + 1e-9) / (all - share + 1e-9)));
}
