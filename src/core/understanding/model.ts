// Small networks as they are kept: the features they know, and whole numbers of one byte, as text.
import type { Features } from './features.js';

/** A network with one hidden layer, or none: then each label is a sum over the features. */
export interface KeptModel {
  readonly labels: readonly string[];
  /** Units of the hidden layer; 0 where there is none. */
  readonly hidden: number;
  /** The features it knows, four bytes each, as base 64; whatever else a sentence has is left out. */
  readonly features: string;
  /** By feature a byte for each unit (or label), as base 64; times `unit` it is the weight. */
  readonly weights: string;
  readonly unit: number;
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

/** Reads a model; throws where it was not kept whole. */
export function modelOf({ labels, hidden, features, weights, unit, bias, out, outBias }: KeptModel): Model {
  const known = new Uint32Array(bytesOf(features).buffer);
  const width = hidden === 0 ? labels.length : hidden;
  const bytes = new Int8Array(bytesOf(weights).buffer);
  if (bytes.length !== known.length * width) throw new Error('The weights do not fit their features.');
  const rows = new Map(Array.from(known, (feature, row) => [feature, row * width] as const));
  const summed = (start: readonly number[], given: Features): Float64Array => {
    const sums = Float64Array.from(start);
    for (const [feature, value] of given) {
      const row = rows.get(feature);
      if (row === undefined) continue;
      const times = unit * value;
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (bytes[row + at] ?? 0) * times;
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

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
