// How it was made sure who asks: proposed in the one request that is meant, and stored after a yes.
import { canWith, nameOf } from '../../app/register.js';
import type { AppTurn } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { labelled } from '../../core/engine/said-back.js';
import { say } from '../../core/text.js';
import type { Situation } from '../../core/understanding/reading.js';
import { isStepwise } from '../request/rules/answers-of-request.js';
import { identitySaid } from '../request/rules/identity-said.js';
import { askBack } from './corrected-elsewhere.js';
import { focusedRequest, meantInRequest, oneRequest } from './request-decided.js';
import { openOf } from './running.js';

/** "Ik heb haar teruggebeld op het nummer dat we hebben": false where no one request is meant. */
export async function identityTold(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const method = identitySaid(text);
  if (method === undefined) return false;
  const focused = await focusedRequest(turn, beside);
  if (beside !== undefined && focused === undefined) return false;
  const open = (await openOf(turn, 'request')).filter(
    (loaded) => canWith(turn, 'edit', loaded) && isStepwise(loaded.scope.answers),
  );
  const only = oneRequest(text, open, focused);
  if (only === undefined) return false;
  const { record, scope } = only;
  const values = { identity: 'doubt', 'identity-method': method };
  const value = labelled(scope, values).join('; ');
  const yes = record.id === focused?.id ? pressId('agree', record.id, 'identity') : pressId('put-right', record.id);
  askBack(turn, record.id, say(meantInRequest, turn.language, { record: nameOf(turn, record), value }), values, yes);
  turn.heard = [{ intent: 'correction', sure: 'likely', words: '', values }];
  return true;
}
