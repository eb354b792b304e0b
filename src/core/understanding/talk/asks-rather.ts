// Whether somebody asks for an answer or tells something, by how people do that: learnt from some forty thousand texts.
import { once, remembered } from '../../remembered.js';
import { heldInWhole, likeliestOf } from '../likeliest.js';
import { askingSums } from './asking-sums.js';

const likeliest = once(() => likeliestOf(askingSums));

/** How likely it is, from 0 to 1, that a text asks for an answer: in general, of the law or of what is asked here. */
export const oddsOfAsking = remembered(
  8,
  (text): number => likeliest()(heldInWhole(text)).find(({ label }) => label === 'asks')?.odds ?? 0,
);
