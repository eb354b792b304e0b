// What is said right below an offer, or below a record that is shown, and says more of it.
import { pathsAt } from '../../core/engine/ask.js';
import type { Checklist, Column } from '../../core/engine/checklist.js';
import { columnAt } from '../../core/engine/scope.js';
import { unsentId } from '../../core/engine/unsent.js';
import { exceptedIn } from '../../core/understanding/corrections/half-right.js';
import type { Reading } from '../../core/understanding/reading.js';
import { onlyAgrees } from '../../core/understanding/talk/controls-said.js';
import { goesOnTelling } from '../../core/understanding/talk/goes-on-telling.js';
import { refersBack, saysArrived } from '../../core/understanding/talk/refers-back.js';
import { besideIfItStands } from '../../core/understanding/talk/said-beside-asked.js';
import { onlySupposes } from '../../core/understanding/talk/unreal.js';
import { isUrgent } from '../../core/understanding/told-in.js';
import { countedAgain } from '../../core/understanding/values/counted-again.js';
import { pressOf } from '../buttons.js';
import type { AppTurn } from '../turn.js';
import { addToTold, namesWho, tellsFurther } from './adds-to-told.js';
import { heardAs, little } from './heard.js';
import { isAsked, onScreen } from './open-here.js';
import { offerTold, wantsToReport } from './told-offer.js';
import { answeredEarly } from './typed-over.js';
import { showFilled } from './unsent.js';
import { unsentFlow } from './unsent-record.js';

/** Whether this says more of what was offered last, where no question is open that it could answer. */
export async function addsToOffer(turn: AppTurn, text: string): Promise<boolean> {
  const { yes, told } = turn.waited;
  const press = yes === undefined || told === undefined ? undefined : pressOf(turn.registers, yes);
  const flow = press?.verb === 'told' ? unsentFlow(turn, unsentId(press.subject)) : undefined;
  // What is only supposed is none of it.
  if (flow === undefined || onlySupposes(text)) return false;
  if (await asksOfOffer(turn, flow, text)) return true;
  // Right after a request was told that is who asks it, whatever name is asked beside it.
  if (await namesWho(turn, flow, text)) return true;
  if (flow.tells === 'request' && saysArrived(text)) return tellsFurther(turn, flow, text);
  const goesOn = tellsThen.test(text.trim()) || (flow.tells === 'breach' && (await goesOnBeside(turn, text)));
  if (!goesOn && (await isAsked(turn))) return false;
  const { isOfRunning, ofRunning } = await turn.registers.hearing();
  if (isOfRunning(text) && (await ofRunning(turn, text))) return true;
  return addToTold(turn, flow, text);
}

/** What goes on about the record that is shown, or about what was offered last. */
export const goesOnAbout = async (turn: AppTurn, text: string, first: Reading): Promise<boolean> =>
  ((little.includes(first.intent) || exceptedIn(text)) && (await toldOfShown(turn, text))) ||
  refersToOffered(turn, text, first);

/** What is told right below a record that is shown is of that. */
async function toldOfShown(turn: AppTurn, text: string): Promise<boolean> {
  const { card } = turn.waited;
  return card?.card === 'shown' && (await turn.registers.hearing()).toldOfRecord(turn, text, card.subject);
}

/** What was heard as little, and plainly goes on about what was offered last, stands in the form of that. */
async function refersToOffered(turn: AppTurn, text: string, { intent, sure }: Reading): Promise<boolean> {
  const { told, yes } = turn.waited;
  const press = yes === undefined ? undefined : pressOf(turn.registers, yes);
  const flow = press?.verb === 'told' ? unsentFlow(turn, unsentId(press.subject)) : undefined;
  if (told === undefined || flow === undefined || (isUrgent(intent) && sure === 'likely')) return false;
  return refersBack(told.text, text) && tellsFurther(turn, flow, text);
}

/** What is asked of passing it on is answered, and it stays offered. */
async function asksOfOffer(turn: AppTurn, flow: Checklist, text: string): Promise<boolean> {
  const { told } = turn.waited;
  if (flow.tells !== 'request' || told === undefined) return false;
  const { fields, more } = await turn.registers.hearing();
  const filled = fields(turn, flow.tells, told.text);
  // What stands in it is seen by who opens it.
  const beside = besideIfItStands(text);
  if (beside !== undefined && (beside === '' || wantsToReport(beside) || onlyAgrees(beside))) {
    heardAs(turn, 'control', text, { control: 'confirm' });
    await showFilled(turn, flow, filled);
    return true;
  }
  if (!(await answeredEarly(turn, flow, filled, text))) return false;
  const { rest = '' } = turn;
  // What only says why it is asked is no more of it.
  const isMore = wantsToReport(rest) || Object.keys(more(turn, flow.tells, filled, rest)).length > 0;
  if (!isMore) delete turn.rest;
  return offerTold(turn);
}

/** "Gisteren rond 4 uur, 12 ouders zagen het" is of what was told just now, where no day, number or story is asked beside it. */
async function goesOnBeside(turn: AppTurn, text: string): Promise<boolean> {
  const { told } = turn.waited;
  // Once something else was answered a number may put that right.
  if (told !== undefined && countedAgain(told.text, text, told.reminded === true) !== undefined) return true;
  if (!goesOnTelling(text, { now: turn.now, zone: turn.organisation.zone })) return false;
  const { open } = (await onScreen(turn)) ?? {};
  return (
    open !== undefined &&
    !pathsAt(open.scope, open.focus).some((path) => takesWhen.includes(columnAt(open.scope, path)?.kind))
  );
}
const takesWhen: readonly (Column['kind'] | undefined)[] = ['day', 'moment', 'number', 'long-text'];

/** "En er stonden 30 klanten in" tells of what happened, whatever is asked beside it. */
const tellsThen =
  /^(?:(?:oh?|o ?ja|ja|trouwens|en|ook|and|also)[, ]+)*(?:(?:er|daar|der|d'r) (?:staat|staan|stond|stonden|zat|zaten|was|waren|lag|lagen)|there (?:was|were)|(?:it|he|she|they) had)\b/i;
