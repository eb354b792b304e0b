// Who was asked to take on a role, and says in words that they do.
import { pressId } from '../../core/engine/press.js';
import type { AppTurn } from '../turn.js';

const takesOn =
  /^(?:(?:ja|jawel|ok|oke|goed|prima|yes)[, ]+)*(?:(?:dat|dit|het|ik) )*(?:neem|pak|accepteer|aanvaard|doe|accept|take)(?: (?:ik|het|dat|dit|it|wel|deze|die|rol|graag|op|mij|me|aan|de|on))*[.!]*$/i;

/** The button by which the one role that was offered is taken on; undefined where none is, or something else is said. */
export function roleTakenOn({ person }: AppTurn, text: string): string | undefined {
  const [only, ...more] = person.grants.filter(({ acceptedAt }) => acceptedAt === null);
  return only === undefined || more.length > 0 || !takesOn.test(text.trim())
    ? undefined
    : pressId('accept-role', only.role);
}
