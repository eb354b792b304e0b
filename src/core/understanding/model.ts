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

/** Tells the row of a feature, -1 where it is not known. A plain table: hundreds of features are looked up for a sentence. */
function finderOf(known: readonly number[]): (feature: number) => number {
  const bits = Math.ceil(Math.log2(known.length + 1)) + 1;
  const last = 2 ** bits - 1;
  const rows = new Int32Array(2 ** bits).fill(-1);
  const features = Int32Array.from(known);
  const placeOf = (feature: number) => Math.imul(feature, 0x9e3779b1) >>> (32 - bits);
  const rowOf = (feature: number): number => {
    let place = placeOf(feature);
    for (;;) {
      const row = rows[place] ?? -1;
      if (row < 0 || features[row] === feature) return row;
      place = (place + 1) & last;
    }
  };
  for (const [row, feature] of known.entries()) {
    let place = placeOf(feature);
    while ((rows[place] ?? -1) >= 0) place = (place + 1) & last;
    rows[place] = row;
  }
  return rowOf;
}

/** Reads a model; throws where it was not kept whole. */
export function modelOf({ labels, hidden, features, weights, bias, out, outBias }: KeptModel): Model {
  const width = hidden === 0 ? labels.length : hidden;
  const room = 1 + Math.ceil(width / together);
  const known = featuresIn(features);
  if (weights.length !== known.length * room) throw new Error('The weights do not fit their features.');
  const rowOf = finderOf(known);
  const scales = Float32Array.from(known, (_, row) => scaleOf(numberAt(weights, row * room)));
  const ways = new Int8Array(known.length * width);
  for (let row = 0; row < known.length; row += 1)
    for (let at = 0; at < width; at += 1) {
      const held = numberAt(weights, row * room + 1 + Math.floor(at / together));
      ways[row * width + at] = (Math.floor(held / 3 ** (at % together)) % 3) - 1;
    }
  const summed = (start: readonly number[], given: Features): Float64Array => {
    const sums = Float64Array.from(start);
    for (const [feature, value] of given) {
      const row = rowOf(feature);
      if (row < 0) continue;
      const step = (scales[row] ?? 0) * value;
      const begin = row * width;
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (ways[begin + at] ?? 0) * step;
    }
    return sums;
  };
  if (hidden === 0) return { labels, odds: (given) => againstOthers([...summed(outBias, given)]) };
  return {
    labels,
    odds: (given) => {
      const units = summed(bias, given).map((one) => Math.max(0, one));
      return againstOthers(
        labels.map((_, label) =>
          units.reduce((sum, one, at) => sum + one * (out[label]?.[at] ?? 0), outBias[label] ?? 0),
        ),
      );
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
export function againstOthers(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.log((share + 1e-9) / (all - share + 1e-9)));
}
