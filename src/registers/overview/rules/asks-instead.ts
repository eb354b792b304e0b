// Questions that sound like something else: "verslagen van een monteur die weg is, wanneer gooi ik die weg" tells of no lost papers.
import { pathsAt } from '../../../core/engine/ask.js';
import { columnAt } from '../../../core/engine/scope.js';
import { asksWords } from '../../../core/understanding/forms/form-words.js';
import { isLittle, type Reading, type Situation } from '../../../core/understanding/reading.js';
import { tellsTerms } from '../../../core/understanding/talk/asks-in-general.js';
import { oddsOfAsking } from '../../../core/understanding/talk/asks-rather.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { answersMeant, likeliestAnswer } from './answers-meant.js';
import { askedOfThis } from './this-meant.js';

/** Which answer it asks for is hardly in doubt from here on. */
const hardlyElse = 0.6;
/** Fewer words are a name or an option. */
const fewestWords = 4;
/** Who says what they do asks with a mark: "bij klanten rekeningen 2 jaar". */
export const tellsOfUs = /^(?:we|wij|ik|i|onze?|our|bij|at) [^?]*$/i;
/**
 * How likely both must be together: that it asks, and which answer. What may have happened, and what is told of the own work, is let
 * go of last; what nothing else was heard in first.
 */
const fewest: Readonly<Partial<Record<Reading['intent'], number>>> = {
  unclear: 1.1,
  control: 1.1,
  breach: 1.95,
  request: 1.85,
  activity: 1.85,
  supplier: 1.85,
};
const fewestOfOthers = 1.3;

/** A text whose answer is held, as a question; undefined where it surely is something else, or a part of a story. */
export function asksInstead(text: string, { open }: Situation, heard: Reading | undefined): Reading | undefined {
  if (wordsIn(text).length < fewestWords || tellsOfUs.test(text.trim()) || tellsTerms(text)) return undefined;
  if (open !== undefined && takesStory(open)) return undefined;
  // Where any words are an answer a sigh is asked back.
  const isSigh = open?.focus.type === 'question' && asksWords(open) && !text.includes('?');
  const ofThis =
    !isSigh && mayBeOfThis(heard, text) ? askedOfThis(text, heard?.values['about'] !== undefined) : undefined;
  if (ofThis !== undefined) return asking(text, { about: ofThis });
  if (heard?.intent === 'question') return open && (ofLaw(heard, text) ?? asksOfOpen(heard, text));
  return heard === undefined || mayAsk(heard, text, open) ? heldOrUnknown(text, heard) : undefined;
}

/** As what is held where that is likely enough; where nothing else was heard, as what nobody here knows the answer of. */
function heldOrUnknown(text: string, heard: Reading | undefined): Reading | undefined {
  const asks = oddsOfAsking(text);
  const least = leastBeside(heard);
  // No answer is so likely that it makes up for this.
  if (asks < least - 1) return undefined;
  const meant = likeliestAnswer(text);
  if (meant !== undefined && meant.odds >= hardlyElse)
    return meant.odds + asks < least ? undefined : asking(text, { about: meant.known.about });
  return heard?.intent === 'unclear' && asks >= surelyAsks ? asking(text, {}) : undefined;
}
const surelyAsks = 0.9;

const leastBeside = ({ intent, sure }: Pick<Reading, 'intent' | 'sure'> = unheard): number =>
  (sure === 'possible' && intent === 'request' ? fewestOfPossible : fewest[intent]) ?? fewestOfOthers;
const unheard = { intent: 'unclear', sure: 'possible' } as const;
const fewestOfPossible = 1.6;

const others: readonly Reading['intent'][] = ['breach', 'request', 'activity', 'supplier'];

const asking = (text: string, values: Reading['values']): Reading => ({
  intent: 'question',
  sure: 'likely',
  words: text,
  values,
});

/** A question of which nothing was known, and whose answer is held. */
function ofLaw({ values }: Reading, text: string): Reading | undefined {
  const meant = values['about'] === undefined ? likeliestAnswer(text) : undefined;
  return meant !== undefined && Math.min(meant.odds, oddsOfAsking(text)) >= surelyAsks
    ? asking(text, { about: meant.known.about })
    : undefined;
}

/** "Mag dat de eigenaar zelf zijn": what no answer is held to, and points at something, is asked of the question that is open. */
const asksOfOpen = ({ sure, values }: Reading, text: string): Reading | undefined =>
  sure !== 'certain' && values['about'] !== undefined && points.test(text) && isUnknown(text)
    ? asking(text, {})
    : undefined;
const points = /\b(?:dat|dit|het|die|deze|zo.?n|zoiets|er|daar\w*|hier\w*|that|this|it|those|these|such)\b/i;

function isUnknown(text: string): boolean {
  const { byWords, byAsking } = answersMeant(text);
  return byWords === undefined && byAsking === undefined;
}

/** Where any words are an answer a question is taken for one; where nothing is open there is nothing to explain. */
function mayAsk(reading: Reading, text: string, open: Situation['open']): boolean {
  const { intent, sure, values } = reading;
  if (intent === 'answer') return Object.values(values).includes(text.trim());
  if (intent === 'control') return open === undefined && values['control'] === 'explain';
  return isLittle(reading) || (others.includes(intent) && sure !== 'certain');
}

/** What is told plainly, and what is asked in so many words, is no question about this work. */
const mayBeOfThis = (heard: Reading | undefined, text: string): boolean =>
  heard === undefined ||
  (heard.intent === 'question'
    ? [undefined, 'allowed', 'term'].some((about) => about === heard.values['about'])
    : heard.intent !== 'breach' && mayAsk(heard, text, undefined));

const takesStory = ({ scope, focus }: NonNullable<Situation['open']>): boolean =>
  pathsAt(scope, focus).some((path) => columnAt(scope, path)?.kind === 'long-text');
