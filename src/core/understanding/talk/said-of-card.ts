// What somebody says below a card that was read back and is not stored yet, by how people say that: learnt from some thousands of ways.
import { meantHere } from '../meant-here.js';
import { cardSums } from './said-of-card-sums.js';

const means = [
  'answers',
  'adds',
  'takes-out',
  'replaces',
  'not-right',
  'right',
  'right-but',
  'unknown',
  'somebody-else',
  'later',
  'next',
  'done',
  'undo',
  'see',
  'ask-why',
  'ask-means',
  'ask-source',
  'ask-must',
  'ask-left',
  'other-change',
  'other',
] as const;
type SaidOfCard = (typeof means)[number];

/** What is most likely meant by this below such a card. */
export const saidOfCard = meantHere<SaidOfCard>(cardSums, means);
