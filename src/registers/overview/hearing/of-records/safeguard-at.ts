// "Er hangt geen bordje": what we propose that lessens the bother for people goes out where it is said not to be so.
import type { AppTurn } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { rowsOf, valueAt } from '../../../../core/engine/answers.js';
import { mayDenySafeguard, safeguardLeft } from '../../../activities/rules/safeguard-denied.js';
import { activityAtHand } from './activity-at-hand.js';
import { proposedIn, proposeToo, tellGone } from './proposed-there.js';

/** Proposes it without the sentences that are said not to be so; false where there is none of these. */
export async function safeguardAt(turn: AppTurn, text: string): Promise<boolean> {
  const loaded = mayDenySafeguard(text) ? await activityAtHand(turn, false) : undefined;
  if (loaded === undefined) return false;
  const { answers } = loaded.scope;
  const before = proposedIn(turn, loaded);
  const denied = rowsOf(answers, 'purposes').flatMap((row) => {
    const path = `purposes/${row}/interest-safeguard`;
    const said = before[path] ?? valueAt(answers, path);
    const meant = typeof said === 'string' ? safeguardLeft(text, said) : undefined;
    return meant === undefined ? [] : [{ path, ...meant }];
  });
  if (denied.length === 0) return false;
  const values = Object.fromEntries(denied.map(({ path, left }) => [path, left === '' ? null : left]));
  heardAs(turn, 'correction', text, values, 'likely');
  tellGone(turn, denied.map(({ gone }) => gone).join(' '));
  proposeToo(turn, { loaded, values });
  return true;
}
