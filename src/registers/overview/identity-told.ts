// How it was made sure who asks: proposed in the one request that is meant, and stored after a yes.
import { canWith } from '../../app/register.js';
import type { AppTurn } from '../../app/turn.js';
import type { Situation } from '../../core/understanding/reading.js';
import { isStepwise } from '../request/rules/answers-of-request.js';
import { identitySaid } from '../request/rules/identity-said.js';
import { focusedRequest, oneRequest, proposeIn } from './request-decided.js';
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
  const values = { identity: 'doubt', 'identity-method': method };
  return proposeIn(turn, only, values, only.record.id === focused?.id);
}
