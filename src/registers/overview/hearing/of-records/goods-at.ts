// What a garage keeps of cars is told of its customers: proposed there beside the data that are kept, in their own words.
import type { AppTurn } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { choicesAt } from '../../../../core/engine/answers.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { type Choice, isOther, sameValue } from '../../../../core/engine/value.js';
import { goodsTold, mayTellGoods } from '../../../activities/rules/goods-data.js';
import { seenIn } from '../../changes/change-world.js';
import { namedIn } from '../../rules/named-activity.js';
import { calledAs } from './activities-here.js';
import { activityAtHand } from './activity-at-hand.js';
import { activityNamed } from './programs-at.js';
import { proposedIn, proposeToo, tellAlready } from './proposed-there.js';

/** Proposes it there; false where no one activity is named or at hand, or anything else is told. */
export async function goodsAt(turn: AppTurn, text: string): Promise<boolean> {
  if (!mayTellGoods(text)) return false;
  const named = activityNamed(turn, text, await seenIn(turn));
  const told = goodsTold(text) ?? (named && goodsTold(namedIn(text, calledAs(named)) ?? ''));
  if (told === undefined) return false;
  const loaded = named ?? (await activityAtHand(turn, false));
  if (loaded === undefined || columnAt(loaded.scope, 'data')?.kind !== 'choices') return false;
  const waits = proposedIn(turn, loaded)['data'];
  const there: readonly Choice[] = Array.isArray(waits)
    ? waits.filter((one) => typeof one === 'string' || isOther(one))
    : choicesAt(loaded.scope.answers, 'data');
  const fresh = told.filter((one) => !there.some((other) => sameValue(one, other)));
  const data = [...there, ...fresh];
  heardAs(turn, 'correction', text, { data }, 'likely');
  if (fresh.length === 0) tellAlready(turn, loaded);
  else proposeToo(turn, { loaded, values: { data } });
  return true;
}
