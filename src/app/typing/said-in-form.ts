// What is said in a form that is not sent yet and is no part of what it asks, by how people say that: followed, or answered beside it.
import type { Checklist } from '../../core/engine/checklist.js';
import { pressId } from '../../core/engine/press.js';
import { isWhole } from '../../core/engine/telling/still-needed.js';
import { unsentId } from '../../core/engine/unsent.js';
import { say } from '../../core/text.js';
import { mayPutRight } from '../../core/understanding/corrections/told-right.js';
import { storyOf } from '../../core/understanding/forms/form-words.js';
import type { Meant } from '../../core/understanding/meant-here.js';
import type { Reading } from '../../core/understanding/reading.js';
import { asksUnmarked } from '../../core/understanding/talk/asks-rather.js';
import { looksIntoFirst } from '../../core/understanding/talk/looks-first.js';
import { isSaidEarly, type SaidInForm, saidInForm, toldInForm } from '../../core/understanding/talk/said-in-form.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply, tell } from '../turn.js';
import type { Open } from './open-here.js';

/** From here on it is that, and no part of what the form asks: what asks only has something said, the rest is followed. */
const least = { strays: 0.75, asks: 0.55, says: 0.75, besideBreach: 0.85, surely: 0.95 } as const;

/**
 * What is meant of the form by words that answer nothing in it; undefined where they may be told, before anything was, and where a field
 * takes them.
 */
export function meantBesideForm(text: string, { scope, filled }: Open, first: Reading): SaidInForm | undefined {
  const { tells } = scope.checklist;
  const story = storyOf(scope.checklist) ?? '';
  if (story in filled && putsOffReport(text, tells)) return 'doubts';
  // What was sent already is no order to send this.
  const said = story in filled && !wasSent.test(text) ? saidInForm(text) : undefined;
  if (said === undefined || said.oddsOf(toldInForm) > 1 - least.strays) return undefined;
  if (first.intent === 'question' && ofWhatIsOpen.includes(String(first.values['about']))) return undefined;
  if (said.odds < neededFor(said.means, tells)) return undefined;
  return isHeardSo(said, text, first, story, tells) ? said.means : undefined;
}

const wasSent =
  /\b(?:heb|hebben|is|was|zijn|have|has)\b[^,.;?]*\b(?:verstuurd|gestuurd|opgestuurd|gemaild|gepost|afgegeven|sent|mailed|posted)\b/i;

/** Who first wants to look into a breach leaves no answer unknown by that: reporting comes first. */
export const putsOffReport = (text: string, tells: string | undefined): boolean =>
  tells === 'breach' && looksIntoFirst(text);

const neededFor = (means: SaidInForm, tells: string | undefined): number => {
  if (means.startsWith('ask-')) return least.asks;
  return tells === 'breach' ? least.besideBreach : least.says;
};

function isHeardSo(
  { means, odds }: Meant<SaidInForm>,
  text: string,
  first: Reading,
  story: string,
  tells: string | undefined,
): boolean {
  const asks = asksAnything(text);
  if (means === 'other' || (odds < least.surely && tellsRather(means, text, tells))) return false;
  const isSure = means === 'drop' ? odds >= least.surely : means.startsWith('ask-') && asks;
  return isSure || !isTaken(first, means, story, tells);
}

/** "Ze komt morgen langs" asks nothing of a request, and "even niet opgelet" puts off no report: each tells more of it. */
function tellsRather(means: SaidInForm, text: string, tells: string | undefined): boolean {
  if (tells === 'request') return means.startsWith('ask-') && !asksAnything(text) && ofThem.test(text.trim());
  return tells === 'breach' && means === 'later' && notDone.test(text.trim());
}
const ofThem = /^(?:(?:en|maar|want|and|but)[, ]+)*(?:ze|zij|hij|she|he|they)\b/i;
const notDone = /\b(?:niet|not) (?:\p{L}+ )?\p{L}{0,4}ge\p{L}{2,}(?:t|d|en)[.!]*$/iu;
const asksAnything = (text: string): boolean => asksUnmarked(text) || text.includes('?');

/** Whether words that would only be more of what somebody asks are none of that: a sigh, or words to another. */
export function isNoPartOfStory(text: string, { scope: { checklist } }: Open): boolean {
  const said = checklist.tells === 'request' && !text.includes('?') ? saidInForm(text) : undefined;
  return said?.means === 'other' && said.odds >= least.surely && !asksUnmarked(text) && !mayPutRight(text);
}

/** What is heard as told of what happened, or as the answer to a field; what nobody knows yet is heard in every doubt. */
function isTaken(
  { intent, sure, values }: Reading,
  means: SaidInForm,
  story: string,
  tells: string | undefined,
): boolean {
  if (intent === tells) return sure !== 'possible';
  const takes = (path: string) => path !== story && (values[path] !== null || means === 'unknown');
  return intent === 'answer' && Object.keys(values).some(takes);
}
const ofWhatIsOpen: readonly string[] = ['next', 'progress'];

/** The control of the form that this is; what only shows or explains something may be heard so. */
export const controlInForm: Readonly<Partial<Record<SaidInForm, string>>> = {
  later: 'wait',
  see: 'overview',
  'not-right': 'wrong',
  'go-on': 'continue',
  'ask-why': 'explain',
  'ask-means': 'explain',
};

/** Says what is to be said to it, and whether the form is seen again below that; undefined for what is none of these. */
export async function saysBesideForm(
  turn: AppTurn,
  checklist: Checklist,
  { scope, focus, filled }: Open,
  means: SaidInForm,
): Promise<'shown' | 'asked' | undefined> {
  if (means === 'drop') return asksToDrop(turn, checklist);
  // Nothing is sent because it was heard so: the form is seen once more, with the button that sends it.
  if (means === 'send') {
    if (isWhole(scope, focus, filled)) tell(turn, sentences.sendsSo);
    return 'shown';
  }
  const { saysInForm } = await turn.registers.handling(checklist.id);
  const text = isSaidEarly(means) ? saysInForm?.(turn, filled, means) : undefined;
  if (text === undefined) return undefined;
  reply(turn, { type: 'text', text });
  return 'shown';
}

/** What was told is thrown away by a yes only. */
function asksToDrop(turn: AppTurn, { id }: Checklist): 'asked' {
  const drops = pressId('disagree', unsentId(id));
  turn.waits = { ...turn.waits, yes: drops };
  reply(turn, {
    type: 'text',
    text: say(sentences.dropsForm, turn.language),
    actions: [
      { id: drops, label: say(sentences.dropIt, turn.language) },
      { id: pressId('show', unsentId(id)), label: say(sentences.keepIt, turn.language), style: 'primary' },
    ],
  });
  return 'asked';
}
