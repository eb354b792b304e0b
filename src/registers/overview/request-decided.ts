// What somebody tells they decided about a request that runs: proposed there with its reason, and stored after a yes.

import type { StoredRecord } from '../../app/ports/records.js';
import { canWith, focusedRecord, nameOf, numberOf } from '../../app/register.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import { labelled } from '../../core/engine/said-back.js';
import { say, type Text, t } from '../../core/text.js';
import { asksWords } from '../../core/understanding/form-words.js';
import type { Situation } from '../../core/understanding/reading.js';
import { isStepwise, kindsOf } from '../request/rules/answers-of-request.js';
import { type DecidedSaid, decidedSaid } from '../request/rules/decided-said.js';
import { askBack } from './corrected-elsewhere.js';
import { isOf, isOfRole } from './put-down.js';
import { numbersIn } from './rules/about-running.js';
import { openOf } from './running.js';

/** What was told of a request is asked back with its values. */
const meantInRequest = t(
  'Bedoelt u in {record}: {value}? Er is nog niets bewaard.',
  'Do you mean in {record}: {value}? Nothing was stored yet.',
);

type Beside = Situation['open'];

/** Proposes the decision in the one request that is meant, for who may decide it; false where none is. */
export async function requestDecided(turn: AppTurn, text: string, beside: Beside): Promise<boolean> {
  const said = decidedSaid(text, { now: turn.now, zone: turn.organisation.zone });
  // Where words are asked, these are the answer.
  if (said === undefined || (beside !== undefined && asksWords(beside))) return false;
  const focused = await focusedRequest(turn, beside);
  // Beside a question of something else it is of a request only where that is said.
  if (beside !== undefined && focused === undefined && !said.named) return false;
  const open = (await openOf(turn, 'request')).filter(
    (loaded) => canWith(turn, 'confirm', loaded) && isStepwise(loaded.scope.answers),
  );
  const only = oneRequest(text, open, focused);
  return only !== undefined && propose(turn, only, said, only.record.id === focused?.id);
}

/** The request of which something is asked now. */
export const focusedRequest = async (turn: AppTurn, beside: Beside): Promise<StoredRecord | undefined> =>
  beside?.scope.checklist.id === 'request' ? focusedRecord(turn) : undefined;

/** The one of these that is meant: by its number or who it is of, else the one of which something is asked, else the only one. */
export function oneRequest(
  text: string,
  open: readonly Loaded[],
  focused: StoredRecord | undefined,
): Loaded | undefined {
  const numbers = numbersIn(text);
  const named = open.filter((loaded) => numbers.includes(numberOf(loaded)) || isOf(loaded, text));
  const ofRole = named.length > 0 ? named : open.filter((loaded) => isOfRole(loaded, text));
  const here = open.filter(({ record }) => record.id === focused?.id);
  const [only, ...more] = ofRole.length > 0 ? ofRole : here.length > 0 ? here : open;
  return more.length === 0 ? only : undefined;
}

function propose(turn: AppTurn, loaded: Loaded, said: DecidedSaid, isHere: boolean): boolean {
  const { scope } = loaded;
  const received = valueAt(scope.answers, 'received');
  // A day before it came in cannot be right: it is asked.
  const isAfter = said.sent !== undefined && (typeof received !== 'string' || said.sent >= received);
  const values: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(
      kindsOf(scope.answers).flatMap(({ id }) => [
        [`decisions/${id}/decision`, said.decision],
        ...(said.why === undefined ? [] : [[`decisions/${id}/reason`, said.why]]),
      ]),
    ),
    ...(isAfter ? { 'answer-sent': said.sent } : {}),
    ...(isAfter && said.how !== undefined ? { 'answer-how': said.how } : {}),
  };
  return proposeIn(turn, loaded, values, isHere);
}

/**
 * Asks back whether this is meant in that request, or at a place of it. A yes goes on there where it is what is asked (`isHere`);
 * elsewhere what was open stays so. False for no values.
 */
export function proposeIn(
  turn: AppTurn,
  { record, scope }: Loaded,
  values: Readonly<Record<string, unknown>>,
  isHere: boolean,
  place?: Text,
): boolean {
  const [path] = Object.keys(values);
  if (path === undefined) return false;
  const value = labelled(scope, values).join('; ');
  const yes = isHere ? pressId('agree', record.id, path) : pressId('put-right', record.id);
  const where = [nameOf(turn, record), ...(place === undefined ? [] : [say(place, turn.language)])].join(', ');
  askBack(turn, record.id, say(meantInRequest, turn.language, { record: where, value }), values, yes);
  turn.heard = [{ intent: 'correction', sure: 'likely', words: '', values }];
  return true;
}
