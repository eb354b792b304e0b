// Another wish of the one whose request runs: proposed beside what they asked, and stored after a yes.
import { canWith } from '../../../app/register.js';
import type { AppTurn } from '../../../app/turn.js';
import type { Situation } from '../../../core/understanding/reading.js';
import { alsoWanted } from '../../request/rules/also-wanted.js';
import { kindsOf } from '../../request/rules/answers-of-request.js';
import { proposeIn, requestMeant } from './request-meant.js';

/** "Hij wil ook dat we alles weggooien": of the one request that is meant; false where none is, or nothing new is wanted. */
export async function wishAdded(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const wanted = alsoWanted(text);
  if (wanted.length === 0) return false;
  // Beside the form of a request that is not sent yet it is more of that.
  const meant = await requestMeant(turn, text, beside, (loaded) => canWith(turn, 'edit', loaded));
  if (meant === undefined) return false;
  const asked = kindsOf(meant.loaded.scope.answers).map(({ id }) => id);
  const fresh = wanted.filter((id) => !asked.includes(id));
  return fresh.length > 0 && proposeIn(turn, meant, { kinds: [...asked, ...fresh] });
}
