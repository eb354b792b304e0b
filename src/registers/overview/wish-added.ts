// Another wish of the one whose request runs: proposed beside what they asked, and stored after a yes.
import { canWith } from '../../app/register.js';
import type { AppTurn } from '../../app/turn.js';
import type { Situation } from '../../core/understanding/reading.js';
import { alsoWanted } from '../request/rules/also-wanted.js';
import { kindsOf } from '../request/rules/answers-of-request.js';
import { focusedRequest, oneRequest, proposeIn } from './request-decided.js';
import { openOf } from './running.js';

/** "Hij wil ook dat we alles weggooien": of the one request that is meant; false where none is, or nothing new is wanted. */
export async function wishAdded(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const wanted = alsoWanted(text);
  const focused = wanted.length === 0 ? undefined : await focusedRequest(turn, beside);
  // Beside the form of a request that is not sent yet it is more of that.
  if (wanted.length === 0 || (beside !== undefined && focused === undefined)) return false;
  const open = (await openOf(turn, 'request')).filter((loaded) => canWith(turn, 'edit', loaded));
  const only = oneRequest(text, open, focused);
  if (only === undefined) return false;
  const asked = kindsOf(only.scope.answers).map(({ id }) => id);
  const fresh = wanted.filter((id) => !asked.includes(id));
  if (fresh.length === 0) return false;
  return proposeIn(turn, only, { kinds: [...asked, ...fresh] }, only.record.id === focused?.id);
}
