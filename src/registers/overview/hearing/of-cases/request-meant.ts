// Which request that runs is meant by what somebody tells, and what they told, proposed in it.
import { canWith, focusedRecord, nameOf } from '../../../../app/register.js';
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { heardAs, stillProposed } from '../../../../app/typing/heard.js';
import { pressId } from '../../../../core/engine/press.js';
import { say, type Text } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { isStepwise } from '../../../request/rules/answers-of-request.js';
import { openOf } from '../../standing/running.js';
import { propose } from '../of-records/proposed-there.js';
import { casesNamed, isOfRole } from './put-down.js';

interface RequestMeant {
  readonly loaded: Loaded;
  /** It is what is asked now. */
  readonly isHere: boolean;
}

/** For `requestMeant`: those of which this person may do the steps. */
export const withSteps =
  (turn: AppTurn, act: 'edit' | 'confirm') =>
  (loaded: Loaded): boolean =>
    canWith(turn, act, loaded) && isStepwise(loaded.scope.answers);

/**
 * The one that is meant of those that may be: by its number or who it is of, else the one of which something is asked, else the
 * only one. Beside a question of something else none is, unless the text names a request.
 */
export async function requestMeant(
  turn: AppTurn,
  text: string,
  beside: Situation['open'],
  may: (loaded: Loaded) => boolean,
  isNamed = false,
): Promise<RequestMeant | undefined> {
  const focused = beside?.scope.checklist.id === 'request' ? await focusedRecord(turn) : undefined;
  if (beside !== undefined && focused === undefined && !isNamed) return undefined;
  const open = (await openOf(turn, 'request')).filter(may);
  const named = casesNamed(text, open);
  const ofRole = named.length > 0 ? named : open.filter((loaded) => isOfRole(loaded, text));
  const here = open.filter(({ record }) => record.id === focused?.id);
  const [only, ...more] = ofRole.length > 0 ? ofRole : here.length > 0 ? here : open;
  return only === undefined || more.length > 0 ? undefined : { loaded: only, isHere: only.record.id === focused?.id };
}

/** Asks back whether this is meant in that request, or at a place of it. A yes goes on there where it is what is asked. False for no values. */
export function proposeIn(
  turn: AppTurn,
  { loaded, isHere }: RequestMeant,
  values: Readonly<Record<string, unknown>>,
  place?: Text,
): boolean {
  const [path] = Object.keys(values);
  if (path === undefined) return false;
  const where = [nameOf(turn, loaded.record), ...(place === undefined ? [] : [say(place, turn.language)])].join(', ');
  // What was asked back of it before and still waits is shown again with this: one yes is of all that stands there.
  const all = { ...stillProposed(turn, loaded.record.id), ...values };
  propose(turn, { loaded, values: all }, where, isHere ? pressId('agree', loaded.record.id, path) : undefined);
  return heardAs(turn, 'correction', '', values, 'likely');
}
