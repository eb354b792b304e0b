// Questions that sound like something else: "verslagen van een monteur die weg is, wanneer gooi ik die weg" tells of no lost papers.
import { pathsAt } from '../../../core/engine/ask.js';
import { columnAt } from '../../../core/engine/scope.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { oddsOfAsking } from '../../../core/understanding/talk/asks-rather.js';
import { likeliestAnswer } from './answers-meant.js';

/** Which answer it asks for is hardly in doubt from here on. */
const hardlyElse = 0.6;
/**
 * How likely both must be together: that it asks, and which answer. What may have happened, and what is told of the own work, is let
 * go of last; what nothing else was heard in first.
 */
const fewest: Readonly<Partial<Record<Reading['intent'], number>>> = {
  unclear: 1.05,
  control: 1.05,
  breach: 1.6,
  activity: 1.75,
  supplier: 1.75,
};
const fewestOfOthers = 1.3;

/** A text whose answer is held, as a question; undefined where it surely is something else, or a part of a story. */
export function asksInstead(text: string, { open }: Situation, heard: Reading | undefined): Reading | undefined {
  if (heard !== undefined && !mayAsk(heard, text, open)) return undefined;
  if (open !== undefined && takesStory(open)) return undefined;
  const meant = likeliestAnswer(text);
  if (meant === undefined || meant.odds < hardlyElse) return undefined;
  if (meant.odds + oddsOfAsking(text) < (fewest[heard?.intent ?? 'unclear'] ?? fewestOfOthers)) return undefined;
  return { intent: 'question', sure: 'likely', words: text, values: { about: meant.known.about } };
}

const others: readonly Reading['intent'][] = ['breach', 'request', 'activity', 'supplier'];

/** Where any words are an answer a question is taken for one; where nothing is open there is nothing to explain. */
function mayAsk({ intent, sure, values }: Reading, text: string, open: Situation['open']): boolean {
  if (intent === 'answer') return Object.values(values).includes(text.trim());
  if (intent === 'control') return open === undefined && values['control'] === 'explain';
  return intent === 'unclear' || intent === 'smalltalk' || (others.includes(intent) && sure !== 'certain');
}

const takesStory = ({ scope, focus }: NonNullable<Situation['open']>): boolean =>
  pathsAt(scope, focus).some((path) => columnAt(scope, path)?.kind === 'long-text');
