// Who wants a form to be sent that still needs an answer hears which, and may leave the last one unknown.

import { fieldAt } from '../../core/engine/field.js';
import { pressId, readPress } from '../../core/engine/press.js';
import { sendAction } from '../../core/engine/telling/said-back.js';
import { stillNeeded } from '../../core/engine/telling/still-needed.js';
import { say } from '../../core/text.js';
import { storyOf } from '../../core/understanding/forms/form-words.js';
import type { Reading } from '../../core/understanding/reading.js';
import { sendsUnknown } from '../../core/understanding/talk/sends-said.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply, tell } from '../turn.js';
import type { Open } from './open-here.js';

/** The button that sends this form with the one answer that it needs unknown; undefined where it needs more, or tells nothing yet. */
function sendsSo({ scope, focus, filled }: Open, record: string): string | undefined {
  const [only, ...more] = stillNeeded(scope, focus, filled);
  const isTold = (storyOf(scope.checklist) ?? '') in filled;
  return only === undefined || more.length > 0 || !isTold ? undefined : pressId('send', record, only);
}

/** Says what is still needed, and that nobody has to know it. */
export function sayNeeded(turn: AppTurn, open: Open, record: string): void {
  const needed = stillNeeded(open.scope, open.focus, open.filled);
  const question = needed.flatMap((path) => fieldAt(open.scope, path, {})?.ask ?? []).join(' ');
  const action = sendsSo(open, record);
  if (action === undefined) tell(turn, sentences.stillNeeded, { question });
  else
    reply(turn, {
      type: 'text',
      text: say(sentences.oneNeeded, turn.language, { question }),
      actions: [{ id: action, label: say(sentences.sendUnknown, turn.language) }],
    });
}

/** How far the form is, for who asks that in it; false for anything else. */
export function saysHowFar(turn: AppTurn, [first]: readonly Reading[], open: Open, record: string): boolean {
  if (first?.intent !== 'question' || first.values['about'] !== 'progress' || Object.keys(open.filled).length === 0)
    return false;
  if (stillNeeded(open.scope, open.focus, open.filled).length > 0) sayNeeded(turn, open, record);
  else
    reply(turn, {
      type: 'text',
      text: say(sentences.allFilled, turn.language),
      actions: [sendAction(record, turn.language)],
    });
  return true;
}

/** The form with the one answer that it needs unknown, for who says that and wants it sent; undefined where more is needed. */
export function sentUnknown(turn: AppTurn, open: Open, record: string, text: string): Open['filled'] | undefined {
  const action = sendsSo(open, record);
  const path = action === undefined ? undefined : readPress(action)?.path;
  const isOffered = turn.waited.buttons?.some((button) => button.action === action) === true;
  return path !== undefined && (isOffered || sendsUnknown(text)) ? { ...open.filled, [path]: null } : undefined;
}
