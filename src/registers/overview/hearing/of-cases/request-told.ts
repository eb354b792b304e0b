// What somebody tells of a request that runs, as that it was answered, who asks, what else is wanted or what was decided: proposed there,
// and stored after a yes.
import { canWith } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../../app/turn.js';
import { heardAs, heardIn } from '../../../../app/typing/heard.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { pathsAt } from '../../../../core/engine/ask.js';
import { asksWords } from '../../../../core/understanding/forms/form-words.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { partedByQuestion } from '../../../../core/understanding/talk/asked-with-answer.js';
import { justPassedOn } from '../../../request/reported.js';
import { dayAt, kindsOf } from '../../../request/rules/answers-of-request.js';
import { type DecidedSaid, decidedSaid } from '../../../request/rules/hearing/decided-said.js';
import { identityClear, identitySaid } from '../../../request/rules/hearing/identity-said.js';
import { alsoWanted } from '../../../request/rules/hearing/kinds-anew.js';
import {
  asksForIdentity,
  asksOfRequests,
  nearestTo,
  type ToldLater,
  toldLater,
} from '../../../request/rules/hearing/told-later.js';
import { openOf } from '../../standing/running.js';
import { knownAnswer } from '../asked/answers.js';
import { offerToPassOn } from './just-passed-on.js';
import { putDown } from './put-down.js';
import { proposeIn, requestMeant, withSteps } from './request-meant.js';
import { sentTold } from './sent-told.js';

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
  if (!asksForIdentity(text)) return false;
  if ((await openOf(turn, 'request')).length === 0 && (await justPassedOn(turn)) === undefined) return false;
  heardAs(turn, 'question', text, { about: 'allowed' }, 'likely');
  return saysWhenToAsk(turn);
}

/** "Mag ik dat ook weigeren": what can be asked of requests only is answered from what is held of them. */
async function heldAsked(turn: AppTurn, text: string): Promise<boolean> {
  const question = asksOfRequests(text);
  const known = question === undefined ? undefined : await knownAnswer(turn, question);
  if (known === undefined) return false;
  heardAs(turn, 'question', text, { about: 'allowed' }, 'likely');
  reply(turn, known);
  return true;
}

/** Proposes what was told in the one request that is meant, or leads to it where no day was told, or answers what it asks; false for all else. */
export async function requestTold(turn: AppTurn, text: string, beside: Beside): Promise<boolean> {
  if ((await identityAsked(turn, text)) || (await heldAsked(turn, text)) || (await sentTold(turn, text, beside)))
    return true;
  const clock = { now: turn.now, zone: turn.organisation.zone };
  const said = toldLater(text, clock);
  if (said === undefined) return toldAndAsked(turn, text, beside);
  if (answersHere(beside, said)) return false;
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

/** "Het antwoord is gemaild, wat staat nog open?": what is told is proposed, and what is asked is heard after that. */
async function toldAndAsked(turn: AppTurn, text: string, beside: Beside): Promise<boolean> {
  const clock = { now: turn.now, zone: turn.organisation.zone };
  const parted = partedByQuestion(text).find(({ said }) => toldLater(said, clock) !== undefined);
  if (parted === undefined || !(await requestTold(turn, parted.said, beside))) return false;
  turn.rest = parted.asked;
  return true;
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

/** "Ik heb haar teruggebeld op het nummer dat we hebben": false where no one request is meant. */
export async function identityTold(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  if (beside !== undefined && (await clearTold(turn, text, beside))) return true;
  const method = identitySaid(text);
  if (method === undefined) return false;
  const meant = await requestMeant(turn, text, beside, withSteps(turn, 'edit'));
  // Who only passed it on tells that to who handles it.
  if (meant === undefined) return beside === undefined && offerToPassOn(turn, text);
  // Who asks it may be told in the same breath.
  const [first] = beside === undefined ? [] : await heardIn(turn, text, { open: beside });
  const who = first?.intent === 'answer' ? first.values['on-behalf'] : undefined;
  const isSaid = typeof who === 'string' && who !== text;
  return proposeIn(turn, meant, {
    ...(isSaid ? { 'on-behalf': who } : {}),
    identity: 'doubt',
    'identity-method': method,
  });
}

/** "Geen twijfel", where something else of the request is asked: beside what was asked back and still waits. */
async function clearTold(turn: AppTurn, text: string, beside: NonNullable<Beside>): Promise<boolean> {
  if (!identityClear(text) || asksWords(beside) || pathsAt(beside.scope, beside.focus).includes('identity'))
    return false;
  const meant = await requestMeant(turn, text, beside, withSteps(turn, 'edit'));
  if (meant === undefined || !meant.isHere || meant.loaded.scope.answers.has('identity')) return false;
  return proposeIn(turn, meant, { identity: 'known' });
}

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
