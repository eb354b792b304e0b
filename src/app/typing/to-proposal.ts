// What is said to what was offered or proposed last: yes, no, one of several, or more of it.
import { pathsAt } from '../../core/engine/ask.js';
import { type Press, pressId } from '../../core/engine/press.js';
import { unsentId } from '../../core/engine/unsent.js';
import { sameValue } from '../../core/engine/value.js';
import { say } from '../../core/text.js';
import { saysAnew } from '../../core/understanding/forms/story-put-right.js';
import type { Reading } from '../../core/understanding/reading.js';
import {
  asksToReport,
  controlSaid,
  declines,
  isBareNo,
  onlyAgrees,
  onlyDeclines,
  saysDoubt,
  toldWithYes,
} from '../../core/understanding/talk/controls-said.js';
import { putsOff, saidFirst } from '../../core/understanding/talk/puts-off.js';
import { takesAway } from '../../core/understanding/talk/takes-away.js';
import { deniesHere, saysWhereHere } from '../../core/understanding/talk/unreal.js';
import { wavesAway } from '../../core/understanding/talk/waves-away.js';
import { saysYesAlone, yesAndThen } from '../../core/understanding/talk/yes-in-many-ways.js';
import { asksOfNobody, isTold } from '../../core/understanding/told-in.js';
import { momentTold } from '../../core/understanding/values/moments-said.js';
import { buttonNamed, whichSaid } from '../../core/understanding/values/which-said.js';
import { wordsIn } from '../../core/understanding/words.js';
import { pressOf } from '../buttons.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { addToTold, leavesYesOrNo, tellsPlace, turnsTold } from './adds-to-told.js';
import { saysYesTo } from './behind-yes.js';
import { heardAs, heardIn } from './heard.js';
import { meansPart } from './means-part.js';
import { isAsked, onScreen } from './open-here.js';
import { decline, flowTold, openTold } from './proposals.js';
import { namesProposed } from './proposed-named.js';
import { isToldLast, offerInDoubt, offerNext } from './told-offer.js';
import { unsentFlow } from './unsent-record.js';
import { backToOpen } from './where-open.js';

/** Does what a button does. */
type Presses = (turn: AppTurn, action: string) => Promise<void>;

/** "Geen idee" below the offer to report something doubts that, where no question is open that it could answer; a story waits behind it. */
async function doubts(turn: AppTurn, text: string): Promise<boolean> {
  const { proposed, story, open, form } = turn.waited;
  if (open !== undefined || form !== undefined) return false;
  const isStory = proposed?.type === 'story' || story !== undefined;
  if (!isToldLast(turn) || !saysDoubt(text) || (!isStory && (await isAsked(turn)))) return false;
  heardAs(turn, 'control', text, { control: 'unknown' });
  return offerInDoubt(turn);
}

/** What stands on a button of what was said last, or "die met de loonstroken": the one of several that were offered. */
async function picked(turn: AppTurn, text: string, press: Presses): Promise<boolean> {
  const { choice = [], buttons = [], yes } = turn.waited;
  // "Ja verder" sends the form that stands there; a button of that name led to it.
  if (yes !== undefined && pressOf(turn.registers, yes)?.verb === 'send' && onlyAgrees(text)) return false;
  const one =
    asItIs(turn, text) ?? buttonNamed(text, buttons) ?? (await byNumber(turn, text)) ?? whichSaid(text, choice);
  return one !== undefined && agreesTo(turn, one.action, text, press);
}

/** "Nee zo is het goed" below "Wilt u dat nog aanpassen?" is the button that leaves it so. */
function asItIs({ waited: { unsettled, buttons = [] }, language }: AppTurn, text: string) {
  if (unsettled?.named !== true || !leavesAsIs.test(text.trim())) return undefined;
  return buttons.find(({ label }) => label === say(sentences.rightAsItIs, language));
}
const leavesAsIs =
  /^(?:nee|neen|nope|no)[, ]+(?:(?:hoor|dank je|dankje|laat maar|it'?s)[, ]+)*(?:(?:het|dit|dat|alles|'?t) )?(?:(?:is|klopt|staat) )?(?:(?:zo|wel|nu|gewoon|al|is|het|'?t|verder|allemaal) )*(?:klopt|goed|prima|zo|verder|right|fine|good)\b[^?]{0,30}$/i;

/** "Nee eerst het datalek": of two things that were told the one that waits behind is offered before the other. */
async function taken(turn: AppTurn, text: string, press: Presses): Promise<boolean> {
  const { told, behind = [] } = turn.waited;
  const intent = told === undefined ? undefined : saidFirst(text);
  if (told === undefined || intent === undefined) return false;
  const { id: flow } = flowTold(turn, intent);
  const first = behind.find((one) => one.flow === flow);
  if (told.flow !== undefined && told.flow !== flow && first === undefined) return false;
  heardAs(turn, 'control', text, { control: 'confirm' });
  if (first === undefined || told.flow === undefined || told.flow === flow) {
    const action = pressId('told', flow);
    turn.meant = { action, agreed: true, subject: flow };
    await press(turn, action);
    return true;
  }
  const { told: _later, ...waits } = turn.waits;
  const others = behind.filter((one) => one !== first);
  turn.waits = { ...waits, behind: [first, { text: told.text, at: turn.now, flow: told.flow }, ...others] };
  offerNext(turn);
  return true;
}

/** "Nee, eerst dit afmaken": what was offered to be reported waits, and is asked about again after the next answer. */
function leavesForAfter(turn: AppTurn, text: string): boolean {
  const { told } = turn.waited;
  if (told === undefined || !isToldLast(turn) || !putsOff(text)) return false;
  const { reminded: _asked, ...waits } = told;
  heardAs(turn, 'control', text);
  turn.waits = { ...turn.waits, told: { ...waits, at: turn.now } };
  tell(turn, sentences.afterThis, { text: told.text });
  return true;
}

/** "2" below two buttons is the second of them, where no question is open that it could answer. */
async function byNumber(turn: AppTurn, text: string): Promise<{ readonly action: string } | undefined> {
  const [, number] = /^([1-9])[.)]?$/.exec(text.trim()) ?? [];
  const action = number === undefined ? undefined : turn.waited.counted?.[Number(number) - 1];
  return action === undefined || (await isAsked(turn)) ? undefined : { action };
}

/** What is said to what was proposed last; false for anything else. */
export async function belowProposal(turn: AppTurn, text: string, press: Presses): Promise<boolean> {
  const { yes } = turn.waited;
  if (await taken(turn, text, press)) return true;
  if (yes !== undefined && (await agreesFirst(turn, yes, text, press))) return true;
  if (await picked(turn, text, press)) return true;
  if (leavesForAfter(turn, text)) return true;
  if (await doubts(turn, text)) return true;
  if (yes !== undefined && (await agreesToMore(turn, yes, text, press))) return true;
  if (yes === undefined) return takesBack(turn, text, press);
  if (await meansPart(turn, yes, text, press)) return true;
  if (await (await turn.registers.hearing()).changesProposed(turn, text)) return true;
  const isNo = declines(text) && !onlyDeclines(text);
  if ((await putsRight(turn, yes, text)) || (isNo && (await answersCard(turn, text)))) return true;
  return onProposal(turn, yes, text, press);
}

/** By its name, or with a yes that is a sentence of its own: what stands behind that comes after it. */
async function agreesFirst(turn: AppTurn, yes: string, text: string, press: Presses): Promise<boolean> {
  const said = /^(?:agree|put-right)$/.test(pressOf(turn.registers, yes)?.verb ?? '') ? yesAndThen(text) : undefined;
  if (said === undefined) return (await namesProposed(turn, text)) && agreesTo(turn, yes, text, press);
  turn.rest = said.more;
  return agreesTo(turn, yes, said.yes, press);
}

async function agreesTo(turn: AppTurn, yes: string, text: string, press: Presses): Promise<true> {
  heardAs(turn, 'control', text, { control: 'confirm' });
  const subject = pressOf(turn.registers, yes)?.subject;
  turn.meant = { action: yes, agreed: true, ...(subject === undefined ? {} : { subject }) };
  await press(turn, yes);
  return true;
}

/** "Maak dat ongedaan" does what the button below what was stored does; in the record that asks something the engine takes back. */
async function takesBack(turn: AppTurn, text: string, press: Presses): Promise<boolean> {
  const { undo } = turn.waited;
  if (undo === undefined || controlSaid(text)?.control !== 'undo') return false;
  const subject = pressOf(turn.registers, undo)?.subject;
  const asked = await turn.repositories.conversations.focused(turn.organisation.id, turn.person.id);
  if (asked !== undefined && asked.record === subject) return false;
  heardAs(turn, 'control', text, { control: 'undo' });
  await press(turn, undo);
  return true;
}

/** "Ja, en er stonden 60 klanten op": the form of what was told opens with that in it, too. */
async function agreesToMore(turn: AppTurn, yes: string, text: string, presses: Presses): Promise<boolean> {
  const press = pressOf(turn.registers, yes);
  const isOffer = press?.verb === 'told' || turn.waited.proposed?.type === 'begin';
  const more = isOffer ? toldWithYes(text) : undefined;
  if (press === undefined || more === undefined) return false;
  // "Ja klanten hebben we" answers what is open.
  if (!addsOrOrders.test(text.trim()) && (await isAsked(turn))) return false;
  heardAs(turn, 'control', text, { control: 'confirm' });
  turn.meant = { action: yes, agreed: true, subject: press.subject };
  if (press.verb === 'told') await openTold(turn, press, more);
  else {
    await presses(turn, yes);
    await hearsBehind(turn, press, text, false);
  }
  return true;
}

/** What is added with "en", or told behind an order to do what was offered. */
const addsOrOrders = /^\S+?[, ]+(?:(?:en|ook|and|also)\b|(?:doe|meld|geef|graag|prima)\b[^,.]*[,.] )/i;

/** "Ja" or "nee" to it. */
async function onProposal(turn: AppTurn, yes: string, text: string, presses: Presses): Promise<boolean> {
  const press = pressOf(turn.registers, yes);
  const agreed = saysYesTo(turn, press, text) || (press?.verb === 'told' && asksToReport(text));
  const more = isOfUs(turn) && goesFurther(agreed, text);
  if (more && (await (await turn.registers.hearing()).adds(turn, text))) return true;
  if (!(agreed ? await accepts(turn, press, text) : await rejects(turn, press, text))) return false;
  if (!agreed && (await tellsElsewhere(turn, text))) return true;
  const control = agreed ? 'confirm' : 'decline';
  heardAs(turn, 'control', text, { control });
  const subject = press?.subject;
  turn.meant = { action: yes, agreed, ...(subject === undefined ? {} : { subject }) };
  await (agreed ? presses(turn, yes) : decline(turn));
  if (agreed) await hearsBehind(turn, press, text, more);
  await backToOpen(turn);
  return true;
}

/** What answers the card that was shown last: "Rob wil niet, dus Sanne" says who takes over, and no to nothing. */
export async function answersCard(turn: AppTurn, text: string): Promise<boolean> {
  const { card } = turn.waited;
  return card !== undefined && (await turn.registers.hearing()).toCard(turn, card.card, card.subject, text);
}

/**
 * "Ja, gps in de bussen": what is told behind a yes is offered below what the yes did, unless it is the same again. What was told of the
 * business took up what it understood of it.
 */
async function hearsBehind(turn: AppTurn, press: Press | undefined, text: string, ofUs: boolean): Promise<void> {
  if (ofUs) return goesOn.test(text.trim()) ? tell(turn, sentences.restNotHeard) : undefined;
  const behind = toldWithYes(text);
  if (behind === undefined) return;
  const { heard } = turn;
  const readings = await heardIn(turn, behind, {});
  turn.heard = heard;
  const [first] = readings;
  // What is asked behind it is asked of what came of it.
  if (press?.verb === 'send' && first.intent === 'question') {
    turn.rest = behind;
    return;
  }
  if (press !== undefined && first.values['template'] === press.subject) return;
  // A request in which nobody asks is mostly more of what was agreed to.
  if (!isTold(first.intent) || asksOfNobody(first))
    return turn.waited.proposed?.type === 'begin' ? tell(turn, sentences.restNotHeard) : undefined;
  await (await turn.registers.hearing()).respond(turn, readings, behind, true);
}

/** "We gebruiken Mailchimp niet meer", "we doen geen melding want …": that says no to nothing. */
async function tellsElsewhere(turn: AppTurn, text: string): Promise<boolean> {
  if (wordsIn(text).length <= 3) return false;
  const { change, isOfRunning, ofRunning } = await turn.registers.hearing();
  return (isOfRunning(text) && (await ofRunning(turn, text))) || change(turn, text);
}

/** "Ja ze kunnen er nog bij" puts a form right, and sends nothing; "ja klanten hebben we" answers what is asked. */
async function accepts(turn: AppTurn, press: Press | undefined, text: string): Promise<boolean> {
  if (onlyAgrees(text) || asksToReport(text)) return true;
  // "Geappt ja" answers what is asked, and agrees to nothing that was asked back before it.
  if (press?.verb === 'agree' && !beginsWithYes.test(text.trim())) return false;
  if (press?.verb === 'send' && !saysYesAlone(text)) return false;
  if (press !== undefined && storing.includes(press.verb)) return !(await answersAsked(turn, text));
  return !(press?.verb === 'told' && (await isAsked(turn)));
}
const storing: readonly string[] = ['agree', 'put-right', 'send'];

/** "Ja van de baasjes" answers what is asked, and says yes to nothing else that was asked back or filled in before it. */
async function answersAsked(turn: AppTurn, text: string): Promise<boolean> {
  const { open } = (await onScreen(turn)) ?? {};
  if (open === undefined) return false;
  const { proposed } = turn.waited;
  const own = proposed?.type === 'answer' ? proposed.values : {};
  const isOwn = pathsAt(open.scope, open.focus).some((path) => path in own);
  // The yes is of what was asked back, and picks no option of that name: what stands behind it may be another.
  const [{ intent, values }] = await heardIn(turn, isOwn ? text.trim().replace(firstYes, '') : text, { open });
  if (intent !== 'answer') return false;
  // "Ja doe maar bouw" says yes to no other kind of business.
  return !isOwn || Object.entries(values).some(([path, value]) => path in own && !sameValue(value, own[path]));
}
const firstYes = /^(?:(?:ja+|jawel|jep|jup|yes|yep|yeah|hoor|inderdaad|precies|klopt|zeker)\b[\s,.!]*)+(?=\S)/i;

const beginsWithYes =
  /^(?:ja|jep|jup|yep|yes|jawel|jazeker|klopt|dat|dit|is|ok|oke|ok\u00e9|goed|prima|inderdaad|precies|doe|graag|correct|right|akkoord|zeker|natuurlijk|that|bewaar|sla|top|mooi|helemaal|alles)\b/i;

/** "Nee, tien mensen" puts right what was understood. */
async function rejects(turn: AppTurn, press: Press | undefined, text: string): Promise<boolean> {
  const { undo, buttons = [] } = turn.waited;
  // What was filled in of a form, and what was stored with the words that propose it, have an undo of their own.
  const isLast = press?.verb !== 'send' && !buttons.some(({ action }) => action === undo);
  if (isLast && takesAway(text)) return true;
  const isStory = turn.waited.proposed?.type === 'story';
  return !(isStory && (wordsIn(text).length > 2 || !onlyDeclines(text))) && refuses(turn, press, text);
}

/** Whether what waits for a yes is what was told of the business, or its programs. */
const isOfUs = ({ waited: { proposed } }: AppTurn): boolean =>
  proposed?.type === 'story' || proposed?.type === 'programs';

const goesFurther = (agreed: boolean, text: string): boolean => (agreed ? !onlyAgrees(text) : deniesOne(text));

/** "Niet Booking.com, alleen TheFork" takes one of them out, and throws nothing away. */
const deniesOne = (text: string): boolean =>
  !onlyDeclines(text) && /^(?:(?:nee|neen|no|sorry|wacht|wait)[, ]+)*(?:niet|geen|not)\b/i.test(text.trim());

/** A yes behind which something else is told. */
const goesOn =
  /^(?:(?:ja|jawel|jep|klopt|dat|dit|goed|oke?|prima|inderdaad|precies|yes|right|that's)[, ]+)*(?:en|plus|ook|trouwens|and|also)\b(?: \S+){2}/i;

const anew =
  /^(?:(?:nee|no|wacht|sorry|oeps|oops|wait)[, ]+)+(?:(?:toch|maar|het was|it was|pas|actually)\b(?! (?:niet|not|geen))[, ]+(\S.*)|((?:ze|hij|zij|die|he|she|they) (?:wil|wilt|willen|vraagt|wants?) .+))$/is;

/** What was told and waits, below a story that came back after it: of the two only that has a time to put right. */
function toldBeside({ waited: { told, proposed }, now, organisation }: AppTurn, again = ''): string | undefined {
  return proposed?.type === 'story' && momentTold(again, { now, zone: organisation.zone }) !== undefined
    ? told?.flow
    : undefined;
}

/** "Nee toch vandaag" below an offer puts right what was told in it; false for anything else. */
async function putsRight(turn: AppTurn, yes: string, text: string): Promise<boolean> {
  const [, again, wish] = anew.exec(text.trim()) ?? [];
  const press = pressOf(turn.registers, yes);
  const told = press?.verb === 'told' ? press.subject : toldBeside(turn, again);
  const flow = told === undefined ? undefined : unsentFlow(turn, unsentId(told));
  if (flow === undefined) return false;
  if (deniesHere(text)) return turnsTold(turn, flow, text);
  const place = /^(?:nee|neen|no)\b[, ]+(\S.*)$/i.exec(text.trim())?.[1] ?? '';
  if (saysWhereHere(place)) return tellsPlace(turn, flow, place);
  const said = again ?? wish ?? (saysAnew(turn.waited.told?.text ?? '', text) ? text : undefined);
  return said !== undefined && addToTold(turn, flow, said, wish === undefined ? undefined : text);
}

/** "Nee, klanten hebben we niet" answers something else, and "nee, een andere klant wil inzage" tells something else: what was told waits on. */
async function saysOther(turn: AppTurn, text: string): Promise<boolean> {
  const [, behind = ''] = /^(?:nee|neen|no)\b[, ]+(\S+(?: \S+){2,})$/i.exec(text.trim()) ?? [];
  if (behind === '' || onlyDeclines(text)) return false;
  const [{ intent, sure }] = await heardIn(turn, behind, {});
  return (
    hasNone.test(behind) ||
    saysWhereHere(behind) ||
    (sure !== 'possible' && (intent === 'breach' || intent === 'request'))
  );
}
const hasNone =
  /\b(?:hebben|gebruiken|have|use) (?:we|wij|ik)\b.*\b(?:niet|geen|not)\b|\b(?:we|wij) (?:hebben|gebruiken) (?:geen|nooit)\b|\bwe (?:don'?t|do not) (?:have|use)\b/i;

/** "Nee, het mailadres is info@smit.nl" below what was asked back of the name says no to nothing: it answers or puts right something else. */
async function answersOther(turn: AppTurn, text: string): Promise<boolean> {
  const { proposed } = turn.waited;
  if (onlyDeclines(text)) return false;
  const { open } = (await onScreen(turn)) ?? {};
  if (open === undefined) return false;
  const [{ intent, sure, values }] = await heardIn(turn, text, { open });
  // "Geen vervanger", below the offer of something else, picks what is asked here.
  if (proposed?.type !== 'answer') return intent === 'answer' && sure === 'certain' && picksHere(values);
  const isOther = Object.keys(values).every((path) => !(path in proposed.values));
  return isOther && sure !== 'possible' && (intent === 'answer' || intent === 'correction');
}

/** A yes or no may be to what is offered; an option that is called by its name is none. */
const picksHere = (values: Reading['values']): boolean =>
  Object.values(values).every((value) => typeof value === 'string');

/** A form that was filled in is not thrown away for a no that tells more, or that may answer what the form still asks. */
async function refuses(turn: AppTurn, press: Press | undefined, text: string): Promise<boolean> {
  const { proposed } = turn.waited;
  if ((press?.verb === 'told' || proposed?.type === 'begin' || proposed?.type === 'programs') && wavesAway(text))
    return true;
  if (press?.verb === 'told') return deniesHere(text) || (declines(text) && !(await saysOther(turn, text)));
  if (press?.verb !== 'send') return declines(text) && !hasNone.test(text) && !(await answersOther(turn, text));
  return onlyDeclines(text) && !(isBareNo(text) && (await leavesYesOrNo(turn, press.subject)));
}
