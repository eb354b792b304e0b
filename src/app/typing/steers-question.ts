// What steers a question or a card of the register and answers nothing in it, by how people say that: followed, or said beside it.
import { meaningAsked, wordIn } from '../../core/glossary.js';
import { asksWords } from '../../core/understanding/forms/form-words.js';
import type { Reading } from '../../core/understanding/reading.js';
import { saidOfCard } from '../../core/understanding/talk/said-of-card.js';
import { wordsIn } from '../../core/understanding/words.js';
import type { Open } from './open-here.js';

/** What words of somebody want of what is asked, where they tell nothing of it. */
export type Steers = keyof typeof steers;

/** The control that each of them is, where it is one. */
export const steers = {
  unknown: 'unknown',
  later: 'pause',
  done: 'pause',
  next: 'skip',
  undo: 'undo',
  see: 'overview',
  'ask-means': 'explain',
  'ask-why': undefined,
  'ask-left': undefined,
  'somebody-else': undefined,
} as const;
const isSteering = (means: string): means is Steers => means in steers;

/** From here on it is that: the more was heard in the words, the surer. What takes something back is surer too. */
const least = { nothing: 0.6, inWords: 0.75, something: 0.85, case: 0.93, takesBack: 0.9 } as const;

/** What these words want of the question that stands open; undefined where they may be an answer, or mean something else. */
export function steersQuestion(text: string, open: Open, first: Reading): Steers | undefined {
  if (open.proposed !== undefined || first.sure === 'certain' || wordsIn(text).length < 2) return undefined;
  const said = saidOfCard(text);
  if (said === undefined || !isSteering(said.means) || said.odds < neededFor(said.means, open, first)) return undefined;
  // What a question takes in any words may be worded like it: "het dossier afsluiten" is what something is for.
  const isOfWord = said.means === 'ask-means' && wordIn(text) !== undefined;
  if (asksWords(open) && !speaks.test(text) && !isOfWord) return undefined;
  return isAnsweredElse(said.means, text, first) ? undefined : said.means;
}
/** Who says "ik" or "je" speaks to somebody. */
const speaks =
  /(?<!\p{L})(?:ik|'k|mij|me|mijn|m'n|je|jij|jullie|u|uw|ge|i|i'm|i'll|you|my|(?:vraag|ask) (?:het|maar|even|it|her|him))(?!\p{L})/iu;

function neededFor(means: Steers, open: Open, { intent, values }: Reading): number {
  if (intent === 'breach' || intent === 'request') return least.case;
  if (means === 'undo') return least.takesBack;
  const isHeard = intent === 'question' ? values['about'] !== undefined : !['unclear', 'smalltalk'].includes(intent);
  if (isHeard) return asksWords(open) ? least.inWords : least.something;
  return asksWords(open) ? least.inWords : least.nothing;
}

/** A word of the law is explained by itself, and what the law asks is answered. */
const isAnsweredElse = (means: Steers, text: string, { intent, values }: Reading): boolean =>
  intent === 'control' ||
  intent === 'command' ||
  intent === 'correction' ||
  (means === 'ask-means' && (meaningAsked(text) !== undefined || values['about'] !== undefined));
