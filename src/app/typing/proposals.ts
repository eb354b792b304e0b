// Yes and no to what the bot understood, and sending a form that was filled in by typing.
import type { Checklist } from '../../core/engine/checklist.js';
import { type Press, pressId, readPress } from '../../core/engine/press.js';
import { unsentId } from '../../core/engine/unsent.js';
import { goesOn, storyOf } from '../../core/understanding/forms/form-words.js';
import { andThen, toldOnce } from '../../core/understanding/forms/story-told.js';
import { askedOf } from '../../core/understanding/talk/said-beside-asked.js';
import { refuse } from '../register.js';
import { sentences } from '../sentences.js';
import { talk } from '../talk.js';
import { type AppTurn, tell, tellStale } from '../turn.js';
import { leaveSo } from './declined.js';
import { leavesOut, offerNext, waitsBehind, withMore } from './told-offer.js';
import { sendFilled, showFilled, talkUnsent } from './unsent.js';
import { unsentFlow } from './unsent-record.js';
import { filledOf, stillWaiting, type Waiting, waitingElsewhere } from './waiting.js';

/** Yes: the answer that was proposed is stored. */
export async function agree(turn: AppTurn, { subject, path }: Press): Promise<void> {
  const { proposed } = turn.waited;
  if (proposed?.type !== 'answer' || proposed.record !== subject || !(path in proposed.values))
    return tellStale(turn, sentences.proposalForgotten);
  const record = await turn.repositories.records.get(turn.organisation.id, subject);
  if (record === undefined) return refuse(turn);
  await talk(turn, record, { type: 'correct', values: proposed.values, agreed: true });
}

/** No: what waited is forgotten at once; a question of which the answer was not meant is asked again. */
export async function decline(turn: AppTurn, declined?: string): Promise<void> {
  const asked = turn.waited.yes === undefined ? undefined : readPress(turn.waited.yes);
  if (asked?.verb === 'told' && asked.path === withMore) return leavesOut(turn);
  return declined === undefined && asked?.verb === 'disagree'
    ? keepsForm(turn, asked.subject)
    : leaveProposed(turn, asked, declined);
}

async function leaveProposed(turn: AppTurn, press: Press | undefined, declined?: string): Promise<void> {
  const { proposed, form } = turn.waited;
  const subject = declined ?? (press !== undefined && itself.includes(press.verb) ? press.subject : undefined);
  const isItself =
    subject !== undefined &&
    proposed?.type !== 'answer' &&
    [form?.record, proposed?.type === 'story' && proposed.record].includes(subject);
  turn.waits = isItself ? waitingElsewhere(turn.waits, subject) : leftByNo(turn, subject);
  await leaveSo(turn, isItself);
  if (proposed?.type !== 'answer') offerNext(turn);
  // What was filled in and refused is asked again, or the next words would answer what nobody sees.
  if (isItself) {
    turn.refused = subject;
    if (unsentFlow(turn, subject) === undefined && (await isOpen(turn, subject, press?.verb)))
      return showAgain(turn, subject);
  }
  // What was put right elsewhere was asked beside what is open, which stays so.
  if (proposed?.type !== 'answer' || press?.verb === 'put-right') return;
  await showAgain(turn, proposed.record);
}

/** No to throwing away what was filled in: it stands there as before. */
async function keepsForm(turn: AppTurn, record: string): Promise<void> {
  const flow = unsentFlow(turn, record);
  if (flow !== undefined) await showFilled(turn, flow, filledOf(turn, record));
}

/** Of what is no form and no story what was declined goes alone: what was told is dropped by no no to what was asked back beside it. */
function leftByNo({ waits, waited }: AppTurn, declined: string | undefined): Waiting {
  const { yes, proposed } = waited;
  const { told, deed, ...rest } = withoutOffered(stillWaiting(waits), waited);
  const isDeed = yes !== undefined && deed?.behind.includes(yes) === true;
  const isOther = isDeed || (proposed?.type === 'answer' && told?.flow !== undefined && told.flow !== declined);
  return { ...rest, ...(isOther && told && { told }), ...(!isDeed && deed && { deed }) };
}

/** What was filled in for what was offered, and refused, is stored by no later yes. */
function withoutOffered(waits: Waiting, { yes, proposed, choice = [], form }: Waiting): Waiting {
  if (form === undefined) return waits;
  const isProposed =
    proposed?.type === 'answer' &&
    proposed.record === form.record &&
    Object.keys(form.values).every((path) => path in proposed.values);
  const isOffered =
    yes !== undefined && readPress(yes)?.subject === form.record && choice.some((one) => one.action === yes);
  if (!isProposed && !isOffered) return waits;
  const { form: _refused, ...others } = waits;
  return others;
}

/** A form stands open as long as it is not sent; what was told may be of a record in which nothing is asked now. */
async function isOpen(turn: AppTurn, record: string, verb: string | undefined): Promise<boolean> {
  if (verb === 'send') return true;
  const focused = await turn.repositories.conversations.focused(turn.organisation.id, turn.person.id);
  return focused?.record === record;
}

async function showAgain(turn: AppTurn, id: string): Promise<void> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  if (record !== undefined) await talk(turn, record, { type: 'show' });
}

/** What stores a form or a story that was told. */
const itself: readonly string[] = ['send', 'take-story'];

/** Sends a form as it was filled in by typing, with what is not known of it by that path. */
export async function send(turn: AppTurn, { subject, path }: Press): Promise<void> {
  const { form } = turn.waited;
  const flow = unsentFlow(turn, subject);
  if (form?.record !== subject) {
    tell(turn, sentences.formForgotten);
    if (flow !== undefined) await talkUnsent(turn, flow, { type: 'show' });
    return;
  }
  // What was answered since stays.
  const values = path === '' || path in form.values ? form.values : { ...form.values, [path]: null };
  if (flow !== undefined) return sendFilled(turn, flow, values);
  const record = await turn.repositories.records.get(turn.organisation.id, subject);
  if (record === undefined) return refuse(turn);
  await talk(turn, record, { type: 'answer', values, agreed: true });
}

/** Opens the form of what was told, with what was told in it and what is told with the yes; without that, empty and saying so. */
export async function openTold(turn: AppTurn, { subject, path }: Press, said = ''): Promise<void> {
  const flow = unsentFlow(turn, unsentId(subject));
  if (flow?.tells === undefined) return refuse(turn);
  const { told } = turn.waited;
  const more = path === withMore ? [told?.perhaps ?? [], said].flat().filter(Boolean).join('. ') : said;
  if (told === undefined) {
    tell(turn, sentences.formForgotten);
    return talkUnsent(turn, flow, { type: 'show' });
  }
  const { fields } = await turn.registers.hearing();
  const first = fields(turn, flow.tells, told.text);
  // What is added makes it no other kind of thing.
  const kinds = Object.fromEntries(Object.entries(first).filter(([path]) => path === 'incident' || path === 'kinds'));
  const all = more === '' ? first : { ...fields(turn, flow.tells, andThen(told.text, more)), ...kinds };
  await showFilled(turn, flow, { ...all, ...filledBefore(turn, flow, told.text) });
}

/** What was filled in before stands in it too; of another story that was left there nothing does, and that is asked about after this one. */
function filledBefore(turn: AppTurn, flow: Checklist, told: string): Readonly<Record<string, unknown>> {
  const filled = filledOf(turn, unsentId(flow.id));
  const story = filled[storyOf(flow) ?? ''];
  if (typeof story !== 'string' || story.includes(told) || told.includes(story)) return filled;
  turn.waits = { ...turn.waits, ...waitsBehind(turn.waits, { text: story, at: turn.now, flow: flow.id }) };
  return {};
}

/** The form in which this is told. */
export function flowTold({ registers }: AppTurn, intent: string): Checklist {
  const flow = registers.checklists.find(({ tells }) => tells === intent);
  if (flow === undefined) throw new Error(`No form is told "${intent}".`);
  return flow;
}

/** How what is told compares with what was told before it: it is of another one, or the same once more. */
interface Comparing {
  readonly isAnother?: (told: string) => boolean;
  readonly isAgain?: (told: string) => boolean;
}

/** Keeps what was told until its form is opened, for a while; "ja" opens it. What was told of another one before it waits. */
export function beginsTold(
  turn: AppTurn,
  intent: string,
  said: string,
  { isAnother, isAgain }: Comparing = {},
): { readonly flow: string; readonly text: string } {
  const flow = flowTold(turn, intent);
  const told = likelyTold(turn.waited);
  // Who tells it in two messages tells one thing.
  const isSame = told?.flow === flow.id;
  // After something else was said in between, a story is a new one, unless it goes on about what was told.
  const isNew = told?.reminded === true && !goesOn(said);
  const isAsBefore = isSame && isAgain?.(told.text) === true;
  const isOther = isSame && !isAsBefore && (isNew || isAnother?.(told.text) === true);
  const before = isOther && told.text !== said ? told : undefined;
  // "Oh en er stonden 30 klanten op" adds to what was told, whatever was said in between.
  const goesFurther = told?.reminded === true || turn.waited.yes === pressId('told', flow.id);
  const isMore = isSame && before === undefined && goesFurther;
  const more = isMore ? andThen(told.text, said) : said;
  const text = isAsBefore ? toldOnce(askedOf(told.text), said) : more;
  const waits = { ...turn.waits, ...waitingBehind(turn, flow.id, said, before) };
  // What is told once more waits behind nothing.
  const behind = (waits.behind ?? []).filter((one) => !text.includes(one.text));
  turn.waits = { ...waits, behind, told: { text, at: turn.now, flow: flow.id }, yes: pressId('told', flow.id) };
  return { flow: flow.id, text };
}

const likelyTold = ({ told }: Waiting): Waiting['told'] => (told?.unlikely === true ? undefined : told);

/** What was told before this and is not dealt with: another one, or something of another kind that is not put right by this. */
function waitingBehind(
  { now, waits, waited }: AppTurn,
  flow: string,
  said: string,
  another: Waiting['told'],
): Pick<Waiting, 'behind'> {
  const told = likelyTold(waited);
  // What was told of what is open waits there, and is no new one.
  if (another?.ofOpen === true) return {};
  if (another !== undefined) return waitsBehind(waits, { text: another.text, at: now, flow });
  const isOther = told?.flow !== undefined && told.flow !== flow;
  if (!isOther || told.ofOpen === true || told.text === said || putsRight.test(said.trim())) return {};
  return waitsBehind(waits, { text: told.text, at: now, flow: told.flow });
}
const putsRight = /^(?:nee|neen|no|nope|wacht|sorry|ik bedoel(?:de)?|i mean|maar|dus|het is|it is|it's)\b/i;

/** Offers what was told beside the answer, below what the answer led to; nothing of it is stored before a yes. */
export function offerCase(turn: AppTurn): void {
  if (turn.besideAnswer === undefined) return;
  const { text, tells } = turn.besideAnswer;
  const { told } = turn.waits;
  // What was offered before this is not dealt with yet: it is asked about behind this one.
  if (told?.flow !== undefined && told.text !== text)
    turn.waits = { ...turn.waits, ...waitsBehind(turn.waits, { text: told.text, at: turn.now, flow: told.flow }) };
  const first = { text, at: turn.now, flow: flowTold(turn, tells).id };
  const { told: _waitsBehind, ...waits } = turn.waits;
  turn.waits = { ...waits, behind: [first, ...(waits.behind ?? [])] };
  offerNext(turn);
}
