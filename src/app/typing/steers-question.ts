// What steers a question or a card of the register and answers nothing in it, by how people say that: followed, or said beside it.
import { pathsAt } from '../../core/engine/ask.js';
import { columnAt } from '../../core/engine/scope.js';
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

/** From here on it is that; what takes something back, and what may be a case that is told, is surer. */
const least = { nothing: 0.6, inWords: 0.75, asked: 0.85, sure: 0.93 } as const;

/** What these words want of the question that stands open; undefined where they may be an answer, or mean something else. */
export function steersQuestion(text: string, open: Open, first: Reading): Steers | undefined {
  const { checklist } = open.scope;
  // A case has its own ways to go on, and what is said beside its questions is of the case.
  const isOfRegister = checklist.goesOnWith === undefined && checklist.tells === undefined;
  if (!isOfRegister || open.proposed !== undefined || first.sure === 'certain' || wordsIn(text).length < fewest)
    return undefined;
  const said = saidOfCard(text);
  if (said === undefined || !isSteering(said.means) || said.odds < neededFor(said.means, open, first)) return undefined;
  // What a question takes in any words may be worded like it: "het dossier afsluiten" is what something is for.
  const isOfWord = said.means === 'ask-means' && wordIn(text) !== undefined;
  if (asksWords(open) && !speaks.test(text) && !isOfWord) return undefined;
  return isHeardElse(said.means, text, first, open) ? undefined : said.means;
}
const fewest = 3;
/** Who says "ik" or "je" speaks to somebody. */
const speaks =
  /(?<!\p{L})(?:ik|'k|mij|me|mijn|m'n|je|jij|jullie|u|uw|ge|i|i'm|i'll|you|my|(?:vraag|ask) (?:het|maar|even|it|her|him))(?!\p{L})/iu;

function neededFor(means: Steers, open: Open, { intent, values }: Reading): number {
  if (means === 'undo' || !['unclear', 'smalltalk', 'question'].includes(intent)) return least.sure;
  if (intent === 'question' && values['about'] !== undefined) return least.asked;
  return asksWords(open) ? least.inWords : least.nothing;
}

/** What leaves the question open, whatever else was heard in the words; the rest only where nothing was. */
const leaves: readonly Steers[] = ['later', 'done', 'next', 'ask-why', 'ask-left', 'somebody-else'];

/** A word of the law is explained by itself, what the law asks is answered, and of who does what the names are heard. */
function isHeardElse(means: Steers, text: string, { intent, values }: Reading, { scope, focus }: Open): boolean {
  if (['control', 'command', 'correction'].includes(intent)) return true;
  if (means === 'ask-means' && (meaningAsked(text) !== undefined || values['about'] !== undefined)) return true;
  const isQuiet = ['unclear', 'smalltalk', 'question'].includes(intent);
  const asksWho = pathsAt(scope, focus).some((path) => columnAt(scope, path)?.kind === 'person');
  return !isQuiet && (asksWho || !leaves.includes(means));
}
