// What is typed in one message and means two things: a yes to what stands there, and a question.
import { pathsAt } from '../../core/engine/ask.js';
import { columnAt } from '../../core/engine/scope.js';
import { speaksOfWhatStands } from '../../core/understanding/forms/beside-filled.js';
import { isLittle } from '../../core/understanding/reading.js';
import { agreesToBoth } from '../../core/understanding/talk/agrees-to-both.js';
import { beginsToAsk } from '../../core/understanding/talk/asks-in-general.js';
import { onlyAgrees } from '../../core/understanding/talk/controls-said.js';
import { inTwo } from '../../core/understanding/talk/in-two.js';
import { leavesBehind } from '../../core/understanding/talk/puts-off.js';
import { asksBesideTold } from '../../core/understanding/talk/said-in-form.js';
import { onlyManners } from '../../core/understanding/talk/said-to-bot.js';
import { asksIfSaved, leadsIn, onlySaves, savingIn } from '../../core/understanding/talk/saves-said.js';
import { apartFromAsked, sentencesOf } from '../../core/understanding/talk/told-apart.js';
import { saysYesAlone } from '../../core/understanding/talk/yes-in-many-ways.js';
import { wordsIn } from '../../core/understanding/words.js';
import { pressOf } from '../buttons.js';
import type { IncomingInput } from '../incoming.js';
import { ownProfile } from '../register.js';
import type { AppTurn, Loaded } from '../turn.js';
import { isAsked, isCard, type Open, onScreen, putsRightIn } from './open-here.js';
import { isToldLast, meansTold } from './told-offer.js';
import { unsentFlow } from './unsent-record.js';

interface Parts {
  readonly now: IncomingInput;
  readonly rest?: string;
  /** What is typed in several sentences is of one thing all the same. */
  readonly isOne?: true;
}

/** What is handled now, and what stands behind it; all of it where it is one thing, or nothing is there that it could settle. */
export async function partsOf(turn: AppTurn, input: IncomingInput): Promise<Parts> {
  if (input.type !== 'text' || input.replyTo !== undefined || input.text.trim().startsWith('/')) return { now: input };
  const both = bothApart(turn, input.text);
  if (both !== undefined) return { now: { ...input, text: both.now }, rest: both.rest };
  const saved = savesOffered(turn, input.text) ?? savedApart(input.text) ?? (await savingApart(turn, input.text));
  if (saved !== undefined) return { ...saved, now: { ...input, text: saved.now }, isOne: true };
  const apart =
    askedBesideForm(turn, input.text) ??
    askedBesideStory(turn, input.text) ??
    (await leftBehind(turn, input.text)) ??
    (await pickedFirst(turn, input.text));
  if (apart !== undefined) return { ...apart, now: { ...input, text: apart.now }, isOne: true };
  const parts = inTwo(input.text);
  if (parts === undefined) return behindFirst(turn, input);
  const { first, rest } = parts;
  if (first === undefined || onlyTakesNote(turn, input.text)) return { now: { ...input, text: rest } };
  return (await isWaitedFor(turn)) ? { now: { ...input, text: first }, rest } : { now: input };
}

/** "Ok, en wat moeten we met de klanten?" says no yes to a change that is shown, nor to what was asked back. */
const onlyTakesNote = ({ waited: { yes }, registers }: AppTurn, text: string): boolean =>
  takesNote.test(text.trim()) &&
  text.trim().endsWith('?') &&
  yes !== undefined &&
  !['told', 'send'].includes(pressOf(registers, yes)?.verb ?? '');
const takesNote = /^(?:ok(?:e|é|ay)?|goed|prima|mooi|fine|good)[,. ]+(?:en|maar|and|but)\b/i;

/** Where what stands behind the first words asks nothing: it is heard once a form was sent by those, or all of it is one thing. */
async function behindFirst(turn: AppTurn, input: Typed): Promise<Parts> {
  const [first, ...more] = sentencesOf(input.text);
  const isApart = first !== undefined && more.length > 0;
  if (isApart && ((endsThere(input.text, first) && settlesHere(turn, first)) || (await asksWord(turn, first))))
    return { now: { ...input, text: first }, rest: more.join(' ') };
  const behind = await behindSending(turn, input.text);
  if (behind !== undefined) return { now: { ...input, text: behind.yes }, rest: behind.rest };
  const isOne = isApart && (addsToForm(turn, first) || (await takesWhole(turn, input.text)));
  return isOne ? { now: input, isOne } : { now: input };
}

/** Beside a card what a word means is answered by itself: what is told behind it is heard too. */
async function asksWord(turn: AppTurn, text: string): Promise<boolean> {
  const here = await onScreen(turn);
  if (here === undefined || !isCard(here.open)) return false;
  const { read } = await turn.registers.hearing();
  const [{ intent, values }] = read(text, { now: turn.now, zone: turn.organisation.zone });
  return intent === 'question' && values['about'] === 'word';
}

type Typed = Extract<IncomingInput, { type: 'text' }>;

/** "2. en de camera mag eruit", "nee! antwoord is 2": a number of what is offered is that pick, whatever comes behind it. */
async function pickedFirst(turn: AppTurn, text: string): Promise<Apart | undefined> {
  const { number, counted = number, rest = '' } = picks.exec(text.trim())?.groups ?? {};
  if (counted === undefined || because.test(rest)) return undefined;
  const here = turn.waited.open === undefined ? await onScreen(turn) : undefined;
  const [path = '', ...more] = here === undefined ? [] : pathsAt(here.open.scope, here.open.focus);
  const column = here && columnAt(here.open.scope, path);
  const isList = column?.kind === 'choice' || column?.kind === 'choices';
  if (!isList || more.length > 0 || (counted === text.trim() && number !== undefined)) return undefined;
  return { now: counted, ...(rest === '' ? {} : { rest }) };
}
const picks =
  /^(?:(?<number>\d{1,2})(?:[.);]|,(?=\s+(?:en|maar|and|but)\b))|(?:(?:nee|neen|no|ja|nou)[,.! ]+){0,2}(?:(?:(?:het|mijn|mn|m'n|the|my) )?(?:antwoord|answer) (?:is|was|wordt)|(?:ik (?:kies|koos|bedoel|bedoelde|neem) )?(?:optie|keuze|nummer|nr\.?|number|option))\s+(?<counted>\d{1,2})(?:[.!,;]|$))(?:\s*(?:(?:en|maar|and|but)\s+)?(?<rest>\p{L}.*))?$/isu;
const because = /^(?:want|omdat|because)\b/i;

interface Apart {
  readonly now: string;
  readonly rest?: string;
}

/** A yes to each of two things that wait, and what is said behind it. */
function bothApart({ waited: { yes, before, change } }: AppTurn, text: string) {
  const isBefore = before !== undefined && before.yes !== yes;
  const behind = yes !== undefined && (isBefore || change !== undefined) ? agreesToBoth(text) : undefined;
  if (behind === undefined) return undefined;
  // What was shown before the last is meant by a yes that says so.
  return {
    now: 'ja',
    rest: `${change === undefined ? 'ja, dat bedoel ik' : 'ja'}${behind === '' ? '' : `. ${behind}`}`,
  };
}

/** Who lets the rest be and orders what was offered, or is filled in, to be stored says yes to that. */
function savesOffered({ waited: { yes, proposed, form }, registers }: AppTurn, text: string): Apart | undefined {
  const verb = yes === undefined ? undefined : pressOf(registers, yes)?.verb;
  const isStored = verb === 'send' ? form !== undefined : verb !== undefined && proposed?.type === 'answer';
  return isStored && onlySaves(text) && !onlyAgrees(text) ? { now: saves } : undefined;
}

/** Who asks whether it is stored, and says more. */
function savedApart(text: string): Apart | undefined {
  const sentences = text.split(/(?<=[?.!…])\s+|\n+/).filter((one) => one.trim() !== '');
  const asked = sentences.find(asksIfSaved);
  const rest = sentences
    .filter((one) => one !== asked && !onlyManners(one) && !speaksOfWhatStands(one))
    .join(' ')
    .replace(leadsIn, '');
  if (asked === undefined || sentences.length < 2) return undefined;
  return { now: asked, ...(rest === '' ? {} : { rest }) };
}

/** What is told in a report that is not sent yet is filled in first, and what is asked beside it answered then. */
function askedBesideForm(turn: AppTurn, text: string): Apart | undefined {
  if (unsentFlow(turn, turn.waited.open?.record ?? '')?.opens === undefined) return undefined;
  const { told, asked } = apartFromAsked(text, asksBesideTold);
  return told === '' || asked === '' ? undefined : { now: told, rest: asked.replace(leadsIn, '') };
}

/** What is said of a story on its card goes before what is asked beside it. */
function askedBesideStory({ waited }: AppTurn, text: string): Apart | undefined {
  if (waited.proposed?.type !== 'story') return undefined;
  const all = sentencesOf(text);
  const asked = all.at(-1) ?? '';
  const told = all.slice(0, -1).join(' ');
  const asks = asked.endsWith('?') || beginsToAsk(wordsIn(asked));
  return told === '' || !asks || told.includes('?') ? undefined : { now: told, rest: asked.replace(leadsIn, '') };
}

/** Who answers a question about the business and has to go: "wim@dam.nl, moet nu weg", "ja soms. rest doe ik later". */
async function leftBehind(turn: AppTurn, text: string): Promise<Apart | undefined> {
  const said = leavesBehind(text);
  const here = said === undefined || turn.waited.open !== undefined ? undefined : await onScreen(turn);
  return here === undefined || !isIntroduction(here.loaded) ? undefined : said;
}

/**
 * An order to store what stands there, with what is said beside it: what is told before it is filled in first, and the rest is heard
 * once it is stored.
 */
async function savingApart(turn: AppTurn, text: string): Promise<Apart | undefined> {
  const said = savingIn(text);
  const here = said === undefined || turn.waited.open !== undefined ? undefined : await onScreen(turn);
  if (said === undefined || here === undefined || !storesHere(turn, here.open)) return undefined;
  const { before, behind } = said;
  const first = before === '' ? undefined : await heardBefore(turn, before, here.open);
  if (first === 'fills') return { now: before, rest: `${saves}. ${behind}`.trim() };
  const rest = first === 'tells' ? `${before} ${behind}` : behind;
  if (first === 'corrects') return rest === '' ? undefined : { now: before, rest };
  return { now: saves, ...(rest.trim() === '' ? {} : { rest: rest.trim() }) };
}

/** As it is heard wherever something waits to be stored. */
const saves = 'bewaar dat';

/** Whether an order to store means something here: a card, a form in which something stands, or what was asked back. */
const storesHere = ({ waited }: AppTurn, { focus, filled }: Open): boolean =>
  isCard({ focus }) || Object.keys(filled).length > 0 || waited.proposed?.type === 'answer';

/** What stands before the order: it fills in what is open, puts something right, tells something else, or nothing that is heard. */
async function heardBefore(turn: AppTurn, text: string, open: Open) {
  const { read } = await turn.registers.hearing();
  const [reading] = read(text, { open, now: turn.now, zone: turn.organisation.zone });
  const { intent, sure } = reading;
  // What nobody marked as a question asks nothing beside an order.
  const isNothing = isLittle(reading) || sure === 'possible' || (intent === 'question' && !text.endsWith('?'));
  if (isNothing) return undefined;
  if (intent === 'answer' || putsRightIn(open, reading)) return 'fills';
  return intent === 'correction' ? 'corrects' : 'tells';
}

/** Whether something stands there that a yes or a no could be said to. */
const isWaitedFor = async (turn: AppTurn): Promise<boolean> =>
  turn.waited.yes !== undefined || turn.waited.open !== undefined || (await isAsked(turn));

/** Who agrees to report what was told tells more of it behind that. */
const settlesHere = (turn: AppTurn, first: string): boolean =>
  sendsHere(turn, first) || (isToldLast(turn) && saysYesAlone(first));

/** "Ja en ook info@x.nl" goes on with what is filled in. */
const endsThere = (text: string, first: string): boolean =>
  /[.!;]$/.test(first) || /^\s*[.!;\n]/.test(text.trim().slice(first.length));

/** A yes to a form of a record in which nothing is missing sends it; what is told behind it is no part of what it says. */
const sendsHere = ({ waited, registers }: AppTurn, first: string): boolean =>
  waited.form !== undefined &&
  waited.open === undefined &&
  waited.yes !== undefined &&
  pressOf(registers, waited.yes)?.verb === 'send' &&
  saysYesAlone(first);

/** "Ja, bewaartijd doe maar 2 jaar": a yes to such a form, and behind it what fills in or puts right nothing of it. */
async function behindSending(turn: AppTurn, text: string) {
  const [yes, rest] = cut(text, text.search(/,\s/));
  const isMore = wordsIn(rest).length > 1 && !onlyManners(rest) && !goesOn.test(rest);
  if (!isMore || !sendsHere(turn, yes)) return undefined;
  const here = await onScreen(turn);
  if (here === undefined) return undefined;
  const { read } = await turn.registers.hearing();
  const [reading] = read(rest, { open: here.open, now: turn.now, zone: turn.organisation.zone });
  return reading.intent === 'answer' || putsRightIn(here.open, reading) ? undefined : { yes, rest };
}
const cut = (text: string, at: number): readonly [string, string] =>
  at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trim()];
const goesOn = /^(?:en|ook|maar|alleen|behalve|wel|niet|geen|nog|plus|and|also|but|only|except|not|no)\b/i;

/** What is told behind a yes to a form that is filled in is added to that. */
const addsToForm = ({ waited }: AppTurn, first: string): boolean => waited.form !== undefined && saysYesAlone(first);

/** Whether all that is typed here is of one thing: a report that is not sent, how a business introduces itself, or any words. */
async function takesWhole(turn: AppTurn, text: string): Promise<boolean> {
  if (turn.waited.open !== undefined || turn.waited.proposed?.type === 'story') return true;
  // "Nee! Ik wil dat datalek melden" takes up what was told before.
  if (meansTold(turn, text)) return true;
  const asked = await onScreen(turn);
  if (asked !== undefined) return isIntroduction(asked.loaded) || takesAnyWords(asked.open);
  const profile = await ownProfile(turn);
  return profile !== undefined && isIntroduction(profile);
}

const isIntroduction = ({ record: { register, status } }: Loaded): boolean =>
  register === 'organisation' && status === 'concept';

const takesAnyWords = ({ scope, focus }: Open): boolean =>
  focus.type === 'question' && ['text', 'long-text'].includes(columnAt(scope, focus.path)?.kind ?? '');
