// The ear of this product: the concepts of every room, and the weights that were learnt from the examples.
import { ConceptFinder } from '../../../core/understanding/ear/concepts.js';
import type { Ear } from '../../../core/understanding/ear/ear.js';
import { modelOf } from '../../../core/understanding/ear/model.js';
import { concepts, signs } from './concepts.js';
import { weights } from './weights.js';

/** Made once, by the first turn in which somebody types freely. */
export const ear: Ear = {
  finder: new ConceptFinder(concepts),
  intents: modelOf(weights.intents),
  from: weights.from,
  signs,
  reality: modelOf(weights.reality),
  real: weights.real,
  surely: weights.surely,
  abouts: Object.fromEntries(Object.entries(weights.abouts).map(([intent, model]) => [intent, modelOf(model)])),
};
