// Which answer a question asks for: by the lists of words of each answer, and by how people are known to ask it.

import { once, remembered } from '../../../core/remembered.js';
import { heldIn, type Likely, likeliestOf } from '../../../core/understanding/likeliest.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { askedSums } from './asked-sums.js';
import { answersTo, answerWithId, type KnownAnswer, knownAnswers, listsHeardIn } from './known-answers.js';

/** What a question asks for. */
export interface AnswersMeant {
  /** The answer whose words are all there. */
  readonly byWords?: KnownAnswer;
  /** The answer that is told by how it is asked: its question is said back with it. */
  readonly byAsking?: KnownAnswer;
  /** Where it is neither: those that it may be, the likeliest first. */
  readonly perhaps: readonly KnownAnswer[];
}

/** An answer whose words are all there is meant, unless it is asked quite otherwise. */
const notThat = 0.1;
/** From here on it is that one, of all that is asked. */
const surely = 0.48;
/** The same of few words, of which most are of anything: "is het al gemeld?". */
const surelyOfFew = 0.6;
const fewWords = 5;
/** Below this nothing else is likely enough to doubt the words. */
const doubtful = 0.35;
/** From here on it may be, and is one of those that are shown. */
const maybe = 0.1;
/** What is less likely is not shown beside those. */
const least = 0.05;
const mostShown = 3;

const likeliest = once(() => likeliestOf(askedSums));

/** How likely each answer is, the likeliest first; `none` for what none of them answers. */
const likely = remembered(4, (text): readonly Likely[] => likeliest()(heldIn(text, listsHeardIn(text))));

const asksWho =
  /^(?:(?:en|maar|dus|and|but|so) )*(?:wie|who)\b(?!.*\b(?:bewa\w*|keep\w*|lang|long|weg|wis\w*|verwijder\w*|delete\w*|jaar|years?)\b)/i;

const leastOf = (text: string): number => (wordsIn(text).length <= fewWords ? surelyOfFew : surely);

/** The answer that a question asks for, or those that it may; a wrong answer is worse than none. */
export const answersMeant = remembered(4, (text): AnswersMeant => {
  const all = likely(text);
  const [byWords] = answersTo(text);
  if (byWords !== undefined && (all.find(({ label }) => label === byWords.id)?.odds ?? 0) >= notThat)
    return { byWords, perhaps: [] };
  const [first] = all;
  const likeliestOne = first !== undefined && first.odds >= leastOf(text) ? answerWithId(first.label) : undefined;
  // Who asks who sees the orders does not ask how long they are kept.
  const byAsking = likeliestOne?.about === 'term' && asksWho.test(text) ? undefined : likeliestOne;
  if (byAsking !== undefined) return { byAsking, perhaps: [] };
  const answers = all.filter(({ label, odds }) => answerWithId(label) !== undefined && odds >= least);
  const near = (answers[0]?.odds ?? 0) < maybe ? [] : generalFirst(answers);
  // What hardly anybody asks so may still be meant by its words.
  if (byWords !== undefined && first?.label !== 'none' && (first?.odds ?? 0) < doubtful)
    return { byWords, perhaps: [] };
  return { perhaps: [...new Set([byWords ?? [], near].flat())].slice(0, mostShown) };
});

/** Of those that are about as likely the most general goes first, which stands last among the answers. */
const generalFirst = (answers: readonly Likely[]): readonly KnownAnswer[] =>
  answers
    .flatMap(({ label, odds }) => {
      const known = answerWithId(label);
      return known === undefined
        ? []
        : [{ known, likely: Math.round(odds / asLikely), at: knownAnswers.indexOf(known) }];
    })
    .toSorted((one, other) => other.likely - one.likely || other.at - one.at)
    .map(({ known }) => known);
const asLikely = 0.02;

/** The answer that a text most likely asks for, with how likely that is; undefined where that is none that is held. */
export function likeliestAnswer(text: string): { readonly known: KnownAnswer; readonly odds: number } | undefined {
  const [first] = likely(text);
  const known = answerWithId(first?.label ?? '');
  return first && known && { known, odds: first.odds };
}

/** What a question that is known by how it is asked is about. */
export const aboutAsked = (text: string): KnownAnswer['about'] | undefined => answersMeant(text).byAsking?.about;
