// Small networks as they are kept: the features they know, and a sign for each weight.
import type { Features } from './features.js';

/** A network with one hidden layer, or none: then each label is a sum over the features. */
export interface KeptModel {
  readonly labels: readonly string[];
  /** Units of the hidden layer; 0 where there is none. */
  readonly hidden: number;
  /** The features it knows, four signs each; whatever else a sentence has is left out. */
  readonly features: string;
  /** By feature a sign for its scale, and one for each unit (or label): the weight is the scale times a number from -31 to 31. */
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

/** Each sign stands for a number of six bits, so that a weight takes no more than one in the file. */
export const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const numbers = new Uint8Array(128);
for (let at = 0; at < signs.length; at += 1) numbers[signs.charCodeAt(at)] = at;
const numberAt = (text: string, at: number) => numbers[text.charCodeAt(at)] ?? 0;

/** The scales that a row of weights may have, an eighth apart from one to the next. */
export const scaleOf = (step: number): number => 1e-4 * 1.125 ** step;
const zero = 32;

/** Reads a model; throws where it was not kept whole. */
export function modelOf({ labels, hidden, features, weights, bias, out, outBias }: KeptModel): Model {
  const width = hidden === 0 ? labels.length : hidden;
  const count = features.length / 4;
  if (weights.length !== count * (width + 1)) throw new Error('The weights do not fit their features.');
  const rows = new Map<number, number>();
  const values = new Float32Array(count * width);
  for (let row = 0; row < count; row += 1) {
    const of = (at: number) => numberAt(features, row * 4 + at);
    rows.set((of(0) << 18) | (of(1) << 12) | (of(2) << 6) | of(3), row * width);
    const begin = row * (width + 1);
    const scale = scaleOf(numberAt(weights, begin));
    for (let at = 0; at < width; at += 1) values[row * width + at] = (numberAt(weights, begin + 1 + at) - zero) * scale;
  }
  const summed = (start: readonly number[], given: Features): Float64Array => {
    const sums = Float64Array.from(start);
    for (const [feature, value] of given) {
      const row = rows.get(feature);
      if (row === undefined) continue;
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (values[row + at] ?? 0) * value;
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
