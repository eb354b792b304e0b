// Words for a place that is not on the screen: what was told before it was led to, and what may answer what was left for later.

import { pathsAt } from '../../core/engine/ask.js';
import type { Scope } from '../../core/engine/checklist.js';
import type { Conversation, Focus } from '../../core/engine/conversation.js';
import { isForm, isThere } from '../../core/engine/focus.js';
import { columnAt } from '../../core/engine/scope.js';
import { wordsIn } from '../../core/understanding/words.js';
import type { Interpret } from '../talk.js';
import type { AppTurn, Loaded } from '../turn.js';
import { filling } from './filling.js';
import { heardIn, proposing } from './heard.js';
import { isStory, openHere } from './open-here.js';
import { sayWhere } from './where-open.js';

/** Whether a text can hardly be anything but an answer to what this conversation left open. */
export async function surelyAnswers(
  turn: AppTurn,
  text: string,
  loaded: Loaded,
  scope: Scope,
  { focus }: Conversation,
): Promise<boolean> {
  if (focus === undefined || !isThere(scope, focus) || picksByPlace(text, scope, focus)) return false;
  const open = openHere(turn, loaded, scope, focus);
  const [first] = await heardIn(turn, text, { open });
  // "We weten niet wie het is" may be of anything that is not known, and so may a question.
  const isUnknown = Object.values(first.values).every((value) => value === null || value === 'unknown');
  const isPlain = wordsIn(text).length <= fewToNotKnow && isNotKnown.test(text);
  if (text.includes('?') || (isUnknown && !isPlain)) return false;
  const steers = first.intent === 'control' && first.sure === 'certain';
  const isSure = first.sure === 'certain' || aName.test(text.trim()) || isStory(open, first);
  return steers || (first.intent === 'answer' && isSure);
}

/** "2" is the place of an option in a list that is no longer on the screen. */
function picksByPlace(text: string, scope: Scope, focus: Focus): boolean {
  const [only, ...more] = pathsAt(scope, focus);
  const isCount = only !== undefined && more.length === 0 && columnAt(scope, only)?.kind === 'number';
  return !isCount && /^\s*\d{1,2}[.!]?\s*$/.test(text);
}

/** "Weet ik echt niet". */
const fewToNotKnow = 4;
const isNotKnown = /\b(?:weet|weten|idee|onbekend|unknown|know|dunno|idea)\b/i;

const aName = /^\p{Lu}\p{L}+(?: \p{L}+){0,3}$/u;

/** What was told before, in the place that it led to: nothing of it is stored without a yes, and what is no answer there shows that place. */
export function filledWith(turn: AppTurn, text: string): Interpret {
  return async (loaded, scope, { focus }) => {
    if (focus === undefined) return { type: 'show' };
    const open = openHere(turn, loaded, scope, focus);
    const readings = await heardIn(turn, text, { open });
    const [first] = readings;
    const { id } = loaded.record;
    if (first.intent === 'correction') return proposing(turn, id, first.values);
    if (first.intent !== 'answer') {
      if (await (await turn.registers.hearing()).noted(turn, text)) return void sayWhere(turn, open, id);
      return { type: 'show' };
    }
    if (isStory(open, first)) {
      const { respond } = await turn.registers.hearing();
      return void (await respond(turn, readings, text, true));
    }
    return isForm(focus) ? filling(turn, id, open, first.values) : proposing(turn, id, first.values);
  };
}
