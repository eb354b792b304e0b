// What somebody tells they decided about a request that runs: proposed there with its reason, and stored after a yes.

import type { AppTurn, Loaded } from '../../../app/turn.js';
import { valueAt } from '../../../core/engine/answers.js';
import { asksWords } from '../../../core/understanding/forms/form-words.js';
import type { Situation } from '../../../core/understanding/reading.js';
import { kindsOf } from '../../request/rules/answers-of-request.js';
import { type DecidedSaid, decidedSaid } from '../../request/rules/hearing/decided-said.js';
import { proposeIn, requestMeant, withSteps } from './request-meant.js';

/** Proposes the decision in the one request that is meant, for who may decide it; false where none is. */
export async function requestDecided(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const said = decidedSaid(text, { now: turn.now, zone: turn.organisation.zone });
  // Where words are asked, these are the answer.
  if (said === undefined || (beside !== undefined && asksWords(beside))) return false;
  // Beside a question of something else it is of a request only where that is said.
  const meant = await requestMeant(turn, text, beside, withSteps(turn, 'confirm'), said.named);
  return meant !== undefined && proposeIn(turn, meant, valuesOf(meant.loaded, said));
}

function valuesOf({ scope }: Loaded, said: DecidedSaid): Readonly<Record<string, unknown>> {
  const received = valueAt(scope.answers, 'received');
  // A day before it came in cannot be right: it is asked.
  const isAfter = said.sent !== undefined && (typeof received !== 'string' || said.sent >= received);
  return {
    ...Object.fromEntries(
      kindsOf(scope.answers).flatMap(({ id }) => [
        [`decisions/${id}/decision`, said.decision],
        ...(said.why === undefined ? [] : [[`decisions/${id}/reason`, said.why]]),
      ]),
    ),
    ...(isAfter ? { 'answer-sent': said.sent } : {}),
    ...(isAfter && said.how !== undefined ? { 'answer-how': said.how } : {}),
  };
}
