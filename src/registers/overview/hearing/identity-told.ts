// How it was made sure who asks: proposed in the one request that is meant, and stored after a yes.
import type { AppTurn } from '../../../app/turn.js';
import type { Situation } from '../../../core/understanding/reading.js';
import { identitySaid } from '../../request/rules/hearing/identity-said.js';
import { proposeIn, requestMeant, withSteps } from './request-meant.js';

/** "Ik heb haar teruggebeld op het nummer dat we hebben": false where no one request is meant. */
export async function identityTold(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const method = identitySaid(text);
  if (method === undefined) return false;
  const meant = await requestMeant(turn, text, beside, withSteps(turn, 'edit'));
  return meant !== undefined && proposeIn(turn, meant, { identity: 'doubt', 'identity-method': method });
}
