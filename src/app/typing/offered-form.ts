// The form of what was offered, before it is opened: who it is of, and what in it is not answered yet.
import { pathsAt } from '../../core/engine/ask.js';
import type { Checklist } from '../../core/engine/checklist.js';
import { columnAt } from '../../core/engine/scope.js';
import type { AppTurn } from '../turn.js';
import { whoNamed } from './more-told.js';
import { inForm, showFilled, unsentFlow } from './unsent.js';
import { filledOf } from './waiting.js';

/** Who asks what was told is told by name: the form opens with that in it. */
export async function namesWho(turn: AppTurn, checklist: Checklist, text: string): Promise<boolean> {
  const { told } = turn.waited;
  if (told === undefined || checklist.tells === undefined) return false;
  const { fields } = await turn.registers.hearing();
  const { scope } = await inForm(turn, checklist, { type: 'show' });
  const filled = fields(turn, checklist.tells, told.text);
  const named = await whoNamed(turn, checklist, { scope, filled }, text);
  if (named !== undefined) await showFilled(turn, checklist, { ...filled, ...named });
  return named !== undefined;
}

/** Whether the form still has a question of yes or no in it that nobody answered. */
export async function leavesYesOrNo(turn: AppTurn, record: string): Promise<boolean> {
  const checklist = unsentFlow(turn, record);
  if (checklist === undefined) return false;
  const { conversation, scope } = await inForm(turn, checklist, { type: 'show' });
  const filled = filledOf(turn, record);
  const paths = conversation.focus === undefined ? [] : pathsAt(scope, conversation.focus);
  return paths.some((path) => !(path in filled) && columnAt(scope, path)?.kind === 'yes-no');
}
