// The form of what was told, offered with what was understood of it: a breach, or what somebody asks about their own data.
import { noButton } from '../../../app/record-buttons.js';
import { type AppTurn, reply } from '../../../app/turn.js';
import { beginsTold, flowTold } from '../../../app/typing/proposals.js';
import { waitsBehind } from '../../../app/typing/told-offer.js';
import type { Waiting } from '../../../app/typing/waiting.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action } from '../../../core/engine/replies.js';
import { say } from '../../../core/text.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { hearerNamed } from '../../breach/rules/hearers.js';
import { tellsWish } from '../../request/rules/hearing/wishes.js';
import { isAnotherTold, isToldAgain } from '../rules/form-of-told.js';
import { breachAndRequest, tellsTwo, twoBreaches, twoRequests } from '../rules/two-told.js';
import { answerBehind, toldAndAsked } from './asked/asked-behind.js';
import { foreignLine } from './asked/foreign-line.js';
import { hearingSentences as sentences } from './hearing-sentences.js';
import { belongsHere, belongsToRequest, isOfShownFile } from './of-cases/belongs.js';
import { offerToPassOn } from './of-cases/just-passed-on.js';
import { addsToReported, isMoreOfReport, offerToAdd } from './of-cases/just-reported.js';
import { ofNobody } from './of-cases/no-request.js';
import { understoodOf } from './understood.js';

/** The form of what was told is offered; of a breach and a request in one breath the breach goes first, for it has hours. */
export async function offerToReport(turn: AppTurn, reading: Reading, text: string): Promise<void> {
  if (await ofNobody(turn, reading, text)) return;
  const parts = toldAndAsked(text);
  await offerEach(turn, reading, parts?.told ?? text);
  if (parts !== undefined) await answerBehind(turn, parts.asked, reading.intent === 'breach' ? 'breach' : 'request');
}

async function offerEach(turn: AppTurn, reading: Reading, said: string): Promise<void> {
  const both = breachAndRequest(said);
  if (both === undefined) return offerForm(turn, reading, said);
  const { id: flow } = flowTold(turn, 'request');
  turn.waits = { ...turn.waits, ...waitsBehind(turn.waits, { text: both.request, at: turn.now, flow }) };
  const line = say(sentences.breachFirst, turn.language, { text: both.request });
  return offerForm(turn, { ...reading, intent: 'breach' }, both.breach, [line]);
}

/** The form is offered with what was told in it. Nothing is stored before it is sent. */
async function offerForm(turn: AppTurn, reading: Reading, said: string, first: readonly string[] = []): Promise<void> {
  const { intent } = reading;
  const tells = intent === 'breach' ? 'breach' : 'request';
  if ((await isOfFile(turn, said, tells)) || (await belongsToRequest(turn, said, tells))) return;
  if (tells === 'request' && ((await offerToPassOn(turn, said)) || (await addsToOwn(turn, said)))) return;
  // The moment of what may be another breach puts right no time of that one.
  const adds = intent === 'breach' ? (await addsToReported(turn, said)).slice(0, 1) : [];
  const [one, other] = eachAlone(intent, said);
  const { behind: before } = turn.waits;
  const { flow, text } = beginsTold(turn, intent, one, {
    isAnother: (told) => isAnotherTold(intent, told, one),
    isAgain: (told) => isToldAgain(turn, intent, told, one),
  });
  const apart = other === undefined ? waitsToo(turn, flow, before) : [takesFirst(turn, flow, other, tells)];
  const [add] = adds;
  // A few words after a report are about that one, unless it is something else after all.
  if (add !== undefined && isMoreOfReport(said)) {
    turn.waits = { ...turn.waits, yes: add.id, ...belongsFirst(turn, add) };
    const actions = [{ ...add, style: 'primary' as const }, reportAction(turn, flow), noButton(turn, flow)];
    return reply(turn, { type: 'text', text: say(sentences.isItAbout, turn.language), actions });
  }
  const [told, perhaps] =
    intent === 'breach'
      ? [sentences.breachTold, sentences.breachPerhaps]
      : [sentences.requestTold, sentences.requestPerhaps];
  const sentence = isUnsure(reading) ? perhaps : told;
  const understood = understoodOf(turn, flow, text, intent);
  const foreign = [foreignLine(text) ?? []].flat();
  const two = intent === 'breach' && tellsTwo(text) ? [say(sentences.twoThings, turn.language)] : [];
  reply(turn, {
    type: 'text',
    text: [
      say(sentence, turn.language),
      ...two,
      ...understood,
      ...keepsOut(turn, intent, text),
      ...foreign,
      ...first,
      ...apart,
    ].join('\n'),
    // First is what a yes to it means.
    actions: [reportAction(turn, flow), ...adds, noButton(turn, flow)],
  });
}

/** That somebody who gets reports need not see this one, where it tells what they did. */
function keepsOut({ people, today, person, language }: AppTurn, intent: Reading['intent'], text: string) {
  const who = intent === 'breach' ? hearerNamed(text, people, today, person.id) : undefined;
  return who === undefined ? [] : [say(sentences.mayKeepOut, language, { who })];
}

/** Who tells what somebody did, and of nothing that is wanted, mostly tells more of the breach that runs: "de klant heeft hem gewist". */
export const isOfFile = async (turn: AppTurn, said: string, tells: 'breach' | 'request'): Promise<boolean> =>
  tells === 'breach' ? belongsHere(turn, said) : !tellsWish(said) && isOfShownFile(turn, said);
export const addsToOwn = async (turn: AppTurn, said: string): Promise<boolean> =>
  !tellsWish(said) && offerToAdd(turn, said);

/** Of what befell another business it is not asked whether it happened here. */
const isUnsure = ({ sure, values }: Reading): boolean => sure === 'possible' && values['kind'] !== 'at-supplier';

/** Said once more, it is offered to belong there again. */
const belongsFirst = ({ waits: { told } }: AppTurn, { id, label }: Action): Partial<Waiting> =>
  told === undefined ? {} : { told: { ...told, first: { id, label } } };

/** What was told of another one, or just before of something else, and waits until this one is dealt with. */
const waitsToo = (
  { waits: { behind = [] }, language }: AppTurn,
  flow: string,
  before: Waiting['behind'] = [],
): readonly string[] =>
  behind
    .filter((one) => one.flow === flow || !before.includes(one))
    .map(({ text }) => say(sentences.waitsToo, language, { text }));

/** What two people ask, or what happened twice, in one breath is offered apart. */
const eachAlone = (intent: Reading['intent'], said: string): readonly [string, string?] =>
  (intent === 'request' ? twoRequests(said) : twoBreaches(said)) ?? [said];

/** The second waits until the first is dealt with. */
function takesFirst(turn: AppTurn, flow: string, other: string, tells: 'breach' | 'request'): string {
  turn.waits = { ...turn.waits, ...waitsBehind(turn.waits, { text: other, at: turn.now, flow }) };
  return say(tells === 'breach' ? sentences.twoBreaches : sentences.twoRequests, turn.language, { text: other });
}

const reportAction = (turn: AppTurn, flow: string): Action => ({
  id: pressId('told', flow),
  label: say(sentences.report, turn.language),
  style: 'primary',
});
