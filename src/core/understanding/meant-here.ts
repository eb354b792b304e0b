// What a text most likely means where it is typed: told by sums that were learnt from what people say in that one place.
import { once, remembered } from '../remembered.js';
import { heldInWhole, type KeptSums, likeliestOf } from './likeliest.js';

/** What a text most likely means in one place. */
export interface Meant<Means extends string> {
  readonly means: Means;
  /** How likely that is, from 0 to 1. */
  readonly odds: number;
  /** How likely it is one of these. */
  readonly oddsOf: (those: readonly Means[]) => number;
}

/** The likeliest of these meanings of a text in the place of these sums; undefined where it is rather something else. */
export function meantHere<Means extends string>(
  sums: KeptSums,
  known: readonly Means[],
): (text: string) => Meant<Means> | undefined {
  const likeliest = once(() => likeliestOf(sums));
  return remembered(8, (text: string) => {
    const named = likeliest()(heldInWhole(text)).flatMap(({ label, odds }) => {
      const means = known.find((one) => one === label);
      return means === undefined ? [] : [{ means, odds }];
    });
    const [first] = named;
    const oddsOf = (those: readonly Means[]) =>
      named.reduce((sum, { means, odds }) => (those.includes(means) ? sum + odds : sum), 0);
    return first === undefined || oddsOf(known) < evenOdds ? undefined : { ...first, oddsOf };
  });
}
const evenOdds = 0.5;
