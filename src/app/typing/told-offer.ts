// What was told, and neither reported nor declined, is offered once more.
import { pressId } from '../../core/engine/press.js';
import { unsentId } from '../../core/engine/unsent.js';
import { say } from '../../core/text.js';
import { storyOf } from '../../core/understanding/forms/form-words.js';
import { toldOnce } from '../../core/understanding/forms/story-told.js';
import { asksByOrder, beginsToAsk } from '../../core/understanding/talk/asks-in-general.js';
import { askedOf } from '../../core/understanding/talk/said-beside-asked.js';
import { onlyPassesOn } from '../../core/understanding/talk/sends-said.js';
import { namesToReport } from '../../core/understanding/talk/told-reported.js';
import { wordsIn } from '../../core/understanding/words.js';
import { noButton } from '../record-buttons.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply, tell } from '../turn.js';
import type { Behind, Waiting } from './waiting.js';

/** What was told and neither reported nor declined is not forgotten over an answer to something else: said once. */
export function remindOfTold(turn: AppTurn): void {
  const { told, yes } = turn.waits;
  if (told?.reminded !== true && yes === undefined && turn.waited.told !== undefined) offerTold(turn);
}

/** Offers once more to report what was told and waits; false where nothing does. */
export function offerTold(turn: AppTurn): boolean {
  const { told, behind = [] } = turn.waits;
  if (told?.flow === undefined) return false;
  const report = { id: pressId('told', told.flow), label: say(sentences.reportThis, turn.language) };
  const no = noButton(turn, told.flow);
  const places = told.first === undefined ? [] : [told.first];
  const offered = told.ofOpen === true && places.length > 0 ? places : [...places, report];
  const [first = report, ...others] = offered;
  turn.waits = { ...turn.waits, told: { ...told, reminded: true }, yes: first.id };
  reply(turn, {
    type: 'text',
    text: [
      say(told.first === undefined ? sentences.toldWaits : sentences.toldNotKept, turn.language, { text: told.text }),
      ...behind.map(({ text }) => say(sentences.nextTold, turn.language, { text })),
    ].join('\n'),
    actions: [{ ...first, style: 'primary' }, ...others, no],
  });
  return true;
}

/** The path of the yes to what was offered with what was said since. */
export const withMore = 'more';

/**
 * What was heard as nothing, right below the offer to report a breach, may be more of that: one tap puts it there. False where none was
 * offered just now; of a request a yes stays a yes to what was asked.
 */
export function asksIfMore(turn: AppTurn, text: string): boolean {
  const { told } = turn.waited;
  if (told?.flow === undefined || !isToldLast(turn) || asks(text)) return false;
  if (turn.registers.checklists.find(({ id }) => id === told.flow)?.tells !== 'breach') return false;
  const yes = pressId('told', told.flow, withMore);
  turn.waits = { ...turn.waits, told: { ...told, perhaps: text.trim(), reminded: true }, yes };
  reply(turn, {
    type: 'text',
    text: say(sentences.moreOfTold, turn.language, { text: told.text }),
    actions: [{ id: yes, label: say(sentences.addsThis, turn.language), style: 'primary' }, noButton(turn, told.flow)],
  });
  return true;
}
const asks = (text: string): boolean => text.includes('?') || beginsToAsk(wordsIn(text)) || asksByOrder(text);

/** It is no part of what was told, which is offered without it. */
export function leavesOut(turn: AppTurn): void {
  const { told } = turn.waits;
  if (told !== undefined) {
    const { perhaps: _other, ...before } = told;
    turn.waits = { ...turn.waits, told: before };
  }
  offerTold(turn);
}

/**
 * Names what was told and not sent, also in a form that is filled in, before anything else that is open; false where nothing is. It is
 * offered as often as somebody asks what is open.
 */
export function offerNotSent(turn: AppTurn): boolean {
  if (isOffered(turn)) return true;
  if (turn.waits.told?.unlikely === true) return offerBehind(turn);
  const filled = turn.waits.form;
  const flow = turn.registers.checklists.find(({ id, access }) => access === 'flow' && unsentId(id) === filled?.record);
  const story = flow && filled?.values[storyOf(flow) ?? ''];
  if (flow !== undefined && typeof story === 'string')
    turn.waits = { ...turn.waits, ...toldAgain(turn.waits, { text: story, at: turn.now, flow: flow.id }) };
  return offerTold(turn);
}

/** What hardly is a report is not named as one that was not sent: what was told before it is. */
function offerBehind(turn: AppTurn): boolean {
  const { told: _unlikely, ...waits } = turn.waits;
  if ((waits.behind ?? []).length === 0) return false;
  turn.waits = waits;
  offerNext(turn);
  return true;
}

/** Whether this turn offered it already. */
const isOffered = ({ waits: { told, yes } }: AppTurn): boolean =>
  told?.flow !== undefined && (yes === pressId('told', told.flow) || (yes !== undefined && yes === told.first?.id));

/** Whether what was said last to this person offers to report what they told. */
export const isToldLast = ({ waited: { told, yes } }: AppTurn): boolean =>
  told?.flow !== undefined && yes === pressId('told', told.flow);

/** The same, once more: who then goes on means what comes behind it, and who asks where they were hears it again. */
export const goesPastTold = (turn: AppTurn): boolean =>
  isToldLast(turn) && turn.waited.told?.reminded === true && !asksWhere.test(turn.heard[0]?.words ?? '');
const asksWhere = /\b(?:waar|wat|where|what)\b/i;

/** Asks once more who is in doubt: of a breach that is reason enough to report it. */
export function offerInDoubt(turn: AppTurn): boolean {
  const flow = turn.registers.checklists.find(({ id }) => id === turn.waits.told?.flow);
  if (flow?.tells === 'breach') tell(turn, sentences.inDoubt);
  return offerTold(turn);
}

/** Names what waits behind the form that somebody comes back to. */
export function tellNext(turn: AppTurn): void {
  for (const { text } of turn.waits.behind ?? []) tell(turn, sentences.nextAfter, { text });
}

/** Offers what was told of another one, now that the first was sent or declined: what was offered beside that goes before what waits. */
export function offerNext(turn: AppTurn): void {
  const { told: beside, behind = [], ...waits } = turn.waits;
  const [next, ...others] =
    beside?.flow === undefined ? behind : [{ text: beside.text, at: beside.at, flow: beside.flow }, ...behind];
  if (next === undefined) return;
  const told = { ...next, at: turn.now, reminded: true } as const;
  turn.waits = { ...waits, ...(others.length === 0 ? {} : { behind: others }), told, yes: pressId('told', next.flow) };
  reply(turn, {
    type: 'text',
    text: say(sentences.nextTold, turn.language, { text: next.text }),
    actions: [
      { id: pressId('told', next.flow), label: say(sentences.reportThis, turn.language), style: 'primary' },
      noButton(turn, next.flow),
    ],
  });
}

/** With this told one last of those that wait; what is told once more waits once. */
export const waitsBehind = ({ behind = [] }: Waiting, one: Behind): Pick<Waiting, 'behind'> => ({
  behind: behind.some(({ text }) => text.includes(one.text))
    ? behind
    : [...behind.filter(({ text }) => !one.text.includes(text)), one],
});

/** With this told last, and behind it whatever else was told and is no part of it. */
export function toldAgain({ told, behind = [] }: Waiting, now: Behind): Pick<Waiting, 'told' | 'behind'> {
  const before = told?.flow === undefined ? [] : [{ text: told.text, at: told.at, flow: told.flow }];
  // Of what stands in the form by now less may be left than was told, and nothing that is not in it.
  const isIn = ({ text }: Behind) =>
    now.text.includes(text) || text.includes(now.text) || toldOnce(askedOf(text), now.text) === now.text;
  const isOther = (one: Behind) => one.flow !== now.flow || !isIn(one);
  return { told: now, behind: [...before, ...behind].filter(isOther) };
}

/** Whether what was told is to be reported now: "oké, meld het maar". */
export const wantsToReport = (text: string): boolean => toReport.test(text.trim()) || onlyPassesOn(text);
const toReport =
  /^(?:(?:ok[eé]?|ja|goed|prima|nou|dan|doe|toch|please|yes)[ ,]+)*(?:maar |toch )*(?:meld(?:en)?|doorgeven|report)(?: (?:het|dit|dat|m|maar|dan|toch|it|this))*[.!]*$/i;

/** "Die leenauto melden", "het gaat om het datalek, ga daar mee verder": what was told and waits is meant, and not what was offered since. */
export function meansTold({ waited: { told }, registers }: AppTurn, text: string): boolean {
  if (told?.flow === undefined) return false;
  const { tells } = registers.checklists.find(({ id }) => id === told.flow) ?? {};
  if (namesToReport(text, told.text)) return true;
  return (tells === 'breach' || tells === 'request') && ofTold[tells].test(text.trim());
}
const leadIn = '^(?:(?:nee|neen|no|ja|en|nou|sorry|oh|geen (?:verzoek|datalek)|no (?:request|breach))[,.! ]+)*';
const goesOn = '(?:[,.! ]+(?:(?:ga|we gaan|go) )?(?:daar ?|er ?)?(?:maar )?(?:mee )?(?:verder|on)(?: mee)?)?[.! ]*$';
const about =
  '(?:(?:ik|we|wij|i) (?:wil|wou|willen|want to) )?(?:het gaat (?:mij |me |ons )?(?:om|over)|(?:ga |we gaan )?(?:maar |nu )?verder met|terug naar|doe (?:maar )?eerst|eerst|nu|it is about|its about|go on with|back to) (?:maar )?(?:dat|het|die|de|mijn|the|that|my) ';
const ofTold = {
  breach: new RegExp(`${leadIn}${about}(?:data ?lek|lek|melding|breach|leak)${goesOn}`, 'i'),
  request: new RegExp(`${leadIn}${about}(?:verzoek|request)${goesOn}`, 'i'),
};
