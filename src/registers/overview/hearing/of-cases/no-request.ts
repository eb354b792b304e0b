// What sounds like a request and is mostly none: the form for it stays one tap away.

import { type AppTurn, reply } from '../../../../app/turn.js';
import { flowTold } from '../../../../app/typing/proposals.js';
import { waitsBehind } from '../../../../app/typing/told-offer.js';
import { pressId } from '../../../../core/engine/press.js';
import type { Action } from '../../../../core/engine/replies.js';
import { can } from '../../../../core/permissions.js';
import { say, type Text } from '../../../../core/text.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { asksOfNobody } from '../../../../core/understanding/told-in.js';
import { asksNoData, wantsNoData } from '../../../request/rules/hearing/asks-no-data.js';
import { asksOfDead, authorityCalls } from '../../../request/rules/hearing/somebody.js';
import { tellsOwn } from '../../rules/own-said.js';
import { knownAnswer } from '../asked/answers.js';
import { nothingThere } from '../asked/register-asked.js';
import { hearingSentences as sentences } from '../hearing-sentences.js';
import { belongsToRequest } from './belongs.js';
import { offerToAdd } from './just-reported.js';

/** Whether it only may be what somebody said just now that it is not. */
export const isNoneOfIt = ({ waited: { none } }: AppTurn, first: Reading): boolean =>
  none !== undefined && (first.sure === 'possible' || asksOfNobody(first)) && flowsOf[first.intent] === none.flow;
const flowsOf: Readonly<Record<string, string>> = { request: 'request-report', breach: 'breach-report' };

/** Whether it sounds like a request and is none: then that is said. */
export const isNoRequest = async (turn: AppTurn, text: string): Promise<boolean> =>
  (await ofOwn(turn, text)) || (await ofNoData(turn, text)) || nothingThere(turn, text);

/** What the business tells of itself is no request of a customer: where it is put right is said; false for anything else. */
async function ofOwn(turn: AppTurn, text: string): Promise<boolean> {
  if (!tellsOwn(text)) return false;
  if (await belongsToRequest(turn, text, 'request')) return true;
  requestAfterAll(turn, text, sentences.ofYourselves, [
    { id: pressId('command', 'profile'), label: say(sentences.profileDoor, turn.language) },
  ]);
  return true;
}

/**
 * What sounds like a request and names nobody who asks is mostly said of the work or to the bot: for who keeps the register the form
 * stays one tap away. False for anything else.
 */
export async function ofNobody(turn: AppTurn, first: Reading, text: string): Promise<boolean> {
  if (!asksOfNobody(first) || !can(turn.actor, 'create-record')) return false;
  if ((await belongsToRequest(turn, text, 'request')) || (await offerToAdd(turn, text))) return true;
  requestAfterAll(turn, text, sentences.nobodyAsks);
  return true;
}

/** Somebody asks for a paper, their deposit or a reference, and none of their data; false for anything else. */
async function ofNoData(turn: AppTurn, text: string): Promise<boolean> {
  const asked = asksNoData(text);
  if (asked === undefined) return false;
  if (asked !== 'business' && (await belongsToRequest(turn, text, 'request'))) return true;
  sayNoData(turn, text, asked);
  return true;
}

function sayNoData(turn: AppTurn, text: string, asked: ReturnType<typeof asksNoData>): void {
  const says = { reference: sentences.asksReference, business: sentences.asksOfBusiness, paper: sentences.asksNoData };
  requestAfterAll(turn, text, says[asked ?? 'paper'], asked === 'business' ? registerToShow(turn) : []);
}

const registerToShow = (turn: AppTurn): readonly Action[] =>
  can(turn.actor, 'read-register')
    ? [{ id: pressId('command', 'share'), label: say(sentences.showRegister, turn.language) }]
    : [];

/** The same of what tells nothing that was understood: "klant wil zijn borg terug". */
export function ofNothingHeld(turn: AppTurn, text: string): boolean {
  const asked = asksNoData(text);
  if (asked === undefined && !wantsNoData(text)) return false;
  sayNoData(turn, text, asked);
  return true;
}

/** The authority calls or writes: what it may ask, and the register for it; false for anything else. */
export function ofAuthority(turn: AppTurn, text: string): boolean {
  if (!authorityCalls(text)) return false;
  requestAfterAll(turn, text, sentences.authorityAsks, registerToShow(turn));
  return true;
}

/** Somebody else than the person asks for their data: what the law says of that, and the form for when it is a request after all. */
export async function notTheirOwn(turn: AppTurn, { intent }: Reading, text: string): Promise<void> {
  const known = intent === 'question' ? await knownAnswer(turn, text) : undefined;
  if (known !== undefined) return reply(turn, known);
  requestAfterAll(turn, text, asksOfDead(text) ? sentences.asksOfDead : sentences.asksForOthers);
}

function requestAfterAll(turn: AppTurn, text: string, sentence: Text, others: readonly Action[] = []): void {
  const { id: flow } = flowTold(turn, 'request');
  const { told } = turn.waits;
  // What was told before it and is not dealt with waits behind it.
  const before =
    told?.flow === undefined || told.unlikely === true
      ? {}
      : waitsBehind(turn.waits, { text: told.text, at: told.at, flow: told.flow });
  turn.waits = { ...turn.waits, ...before, told: { text, at: turn.now, flow, reminded: true, unlikely: true } };
  reply(turn, {
    type: 'text',
    text: say(sentence, turn.language),
    actions: [
      ...others,
      { id: pressId('told', flow), label: say(sentences.requestAfterAll, turn.language), style: 'primary' },
    ],
  });
}

/** "De belastingdienst wil een lijst van onze klanten" sounds like a program in use, of which none is named. */
export const usesNone = ({ intent, values: { suppliers } }: Reading): boolean =>
  intent === 'supplier' && Array.isArray(suppliers) && suppliers.length === 0;
