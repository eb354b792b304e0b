// The question that each answer answers, clean and short: said back with an answer, and on a button.
import type { Text } from '../../../../core/text.js';
import { questionsAllowed } from './questions-allowed.js';
import { questionsAllowedMore } from './questions-allowed-more.js';
import { questionsOfTheDay } from './questions-daily.js';
import { questionsOfTerms } from './questions-terms.js';

/** By the id of an answer. */
export const questions: Readonly<Record<string, Text>> = {
  ...questionsOfTerms,
  ...questionsAllowed,
  ...questionsAllowedMore,
  ...questionsOfTheDay,
};
