// What somebody tells of a request that runs, that it was answered or came in on another day: proposed there, and stored after a yes.

import { canWith } from '../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../app/turn.js';
import { pathsAt } from '../../../core/engine/ask.js';
import { asksWords } from '../../../core/understanding/forms/form-words.js';
import type { Situation } from '../../../core/understanding/reading.js';
import { dayAt } from '../../request/rules/answers-of-request.js';
import {
  asksForIdentity,
  asksOfRequests,
  nearestTo,
  type ToldLater,
  toldLater,
} from '../../request/rules/hearing/told-later.js';
import { openOf } from '../standing/running.js';
import { knownAnswer } from './answers.js';
import { putDown } from './put-down.js';
import { proposeIn, requestMeant, withSteps } from './request-meant.js';

type Beside = Situation['open'];

const aboutIdentity = 'mag ik een kopie van het paspoort vragen bij een inzageverzoek';

/** Says when a passport may be asked for, and what is enough mostly. */
export async function saysWhenToAsk(turn: AppTurn): Promise<true> {
  const known = await knownAnswer(turn, aboutIdentity);
  if (known?.type === 'text') reply(turn, { type: 'text', text: known.text });
  return true;
}

/** "Moeten we om een id vragen": while a request runs it is asked of that. */
async function identityAsked(turn: AppTurn, text: string): Promise<boolean> {
  if (!asksForIdentity(text) || (await openOf(turn, 'request')).length === 0) return false;
  turn.heard = [{ intent: 'question', sure: 'likely', words: text, values: { about: 'allowed' } }];
  return saysWhenToAsk(turn);
}

/** "Mag ik dat ook weigeren": what can be asked of requests only is answered from what is held of them. */
async function heldAsked(turn: AppTurn, text: string): Promise<boolean> {
  const question = asksOfRequests(text);
  const known = question === undefined ? undefined : await knownAnswer(turn, question);
  if (known === undefined) return false;
  turn.heard = [{ intent: 'question', sure: 'likely', words: text, values: { about: 'allowed' } }];
  reply(turn, known);
  return true;
}

/** Proposes what was told in the one request that is meant, or leads to it where no day was told, or answers what it asks; false for all else. */
export async function requestTold(turn: AppTurn, text: string, beside: Beside): Promise<boolean> {
  if ((await identityAsked(turn, text)) || (await heldAsked(turn, text))) return true;
  const said = toldLater(text, { now: turn.now, zone: turn.organisation.zone });
  if (said === undefined || answersHere(beside, said)) return false;
  // What was sent may be of the breach that runs, unless it went to somebody.
  if (beside === undefined && !said.named && said.toThem !== true && (await openOf(turn, 'breach')).length > 0)
    return false;
  const may = 'received' in said.values ? (loaded: Loaded) => canWith(turn, 'edit', loaded) : withSteps(turn, 'edit');
  const meant = await requestMeant(turn, text, beside, may);
  if (meant === undefined) return false;
  return fits(meant.loaded, said)
    ? proposeIn(turn, meant, nearIn(turn, meant.loaded, said))
    : putDown(turn, text, 'request', 'handled');
}

/** Where words are asked, or this very thing, it is the answer to that. */
const answersHere = (beside: Beside, { values }: ToldLater): boolean =>
  beside !== undefined && (asksWords(beside) || pathsAt(beside.scope, beside.focus).some((path) => path in values));

/** An answer has a day, and none before the request came in. */
function fits({ scope }: Loaded, { values }: ToldLater): boolean {
  const { 'answer-sent': sent, received } = values;
  return received !== undefined || (sent !== undefined && sent >= (dayAt(scope.answers, 'received') ?? ''));
}

/** "Thursday, not Friday" is the Thursday beside the Friday that stands there. */
function nearIn({ today }: AppTurn, { scope }: Loaded, { values, weekday }: ToldLater): ToldLater['values'] {
  const { received } = values;
  const stands = dayAt(scope.answers, 'received');
  return weekday === true && received !== undefined && stands !== undefined
    ? { received: nearestTo(stands, received, today) }
    : values;
}
