// What steers a question or a card of the register and answers nothing in it, by how people say that: followed, or said beside it.
import { pathsAt } from '../../core/engine/ask.js';
import { columnAt } from '../../core/engine/scope.js';
import { meaningAsked, wordIn } from '../../core/glossary.js';
import { asksWords } from '../../core/understanding/forms/form-words.js';
import { isLittle, type Reading } from '../../core/understanding/reading.js';
import { saidOfCard } from '../../core/understanding/talk/said-of-card.js';
import { steering } from '../../core/understanding/talk/steering.js';
import { wordsIn } from '../../core/understanding/words.js';
import { isCard, type Open } from './open-here.js';

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
  // A yes is not learnt: what sounds like one is asked for.
  right: undefined,
} as const;
const isSteering = (means: string): means is Steers => means in steers;

/** From here on it is that; what takes something back, and what may be a case that is told, is surer. */
const least = { nothing: 0.7, inWords: 0.82, sure: 0.93 } as const;

/** What these words want of the question that stands open; undefined where they may be an answer, or mean something else. */
export function steersQuestion(text: string, open: Open, first: Reading): Steers | undefined {
  const { checklist } = open.scope;
  // A case has its own ways to go on, and what is said beside its questions is of the case.
  const isOfRegister = checklist.goesOnWith === undefined && checklist.tells === undefined;
  // A warning is passed by one of its ways out alone.
  if (open.focus.type === 'warning') return undefined;
  if (!isOfRegister || open.proposed !== undefined || first.sure === 'certain' || wordsIn(text).length < fewest)
    return undefined;
  const said = saidOfCard(text);
  if (said === undefined || !isSteering(said.means) || said.odds < neededFor(said.means, open, first, text))
    return undefined;
  // What a question takes in any words may be worded like it: "het dossier afsluiten" is what something is for.
  const isOfWord = said.means === 'ask-means' && wordIn(text) !== undefined;
  if (asksWords(open) && !speaks.test(text) && !isOfWord) return undefined;
  return isHeardElse(said.means, text, first, open) ? undefined : said.means;
}
const fewest = 3;
/** Who says "ik" or "je" speaks to somebody. */
const speaks =
  /(?<!\p{L})(?:ik|'k|mij|me|mijn|m'n|je|jij|jullie|u|uw|ge|i|i'm|i'll|you|my|(?:vraag|ask) (?:het|maar|even|it|her|him))(?!\p{L})/iu;

function neededFor(means: Steers, open: Open, first: Reading, text: string): number {
  const isQuiet = hearsLittle(first, text);
  // What is not known is stored as such.
  if (['undo', 'unknown'].includes(means) || !isQuiet) return least.sure;
  return asksWords(open) ? least.inWords : least.nothing;
}

/** Nothing was heard in it but the words as they stand. */
const hearsLittle = ({ intent, values }: Reading, text: string): boolean =>
  intent === 'answer'
    ? Object.values(values).includes(text.trim())
    : ['unclear', 'smalltalk', 'question'].includes(intent) && values['about'] === undefined;

/** What leaves the question open, whatever else was heard in the words; the rest only where nothing was. */
const leaves: readonly Steers[] = ['later', 'done', 'next', 'ask-why', 'ask-left', 'somebody-else'];

/** A word of the law is explained by itself, what the law asks is answered, and of who does what the names are heard. */
function isHeardElse(means: Steers, text: string, first: Reading, { scope, focus }: Open): boolean {
  const { intent, values } = first;
  if (['control', 'command', 'correction'].includes(intent)) return true;
  if (means === 'ask-means' && (meaningAsked(text) !== undefined || values['about'] !== undefined)) return true;
  if (means === 'see' && steering(text) === 'where') return true;
  if (means === 'right') return !isCard({ focus }) || !isLittle(first);
  const asksWho = pathsAt(scope, focus).some((path) => columnAt(scope, path)?.kind === 'person');
  if (asksWho && ['unknown', 'somebody-else'].includes(means)) return true;
  return !hearsLittle(first, text) && (asksWho || values['about'] === 'progress' || !leaves.includes(means));
}
