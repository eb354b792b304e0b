// What is told beside the fields of a form that is not sent yet: more of the same, a second wish, what stands behind a yes or no.
import type { Checklist, Scope } from '../../core/engine/checklist.js';
import { columnAt } from '../../core/engine/scope.js';
import { kindsAsked, unknownOf } from '../../core/engine/telling/still-needed.js';
import { soundsLike } from '../../core/sounds-like.js';
import { besideMoment } from '../../core/understanding/forms/beside-moment.js';
import { withoutReminder } from '../../core/understanding/forms/came-later.js';
import { storyOf, withTold } from '../../core/understanding/forms/form-words.js';
import { besideMarks } from '../../core/understanding/forms/marked-by.js';
import { saysOfOurs, tellsOfOurs } from '../../core/understanding/forms/of-ours.js';
import { besideUnknown } from '../../core/understanding/forms/unknown-beside.js';
import { isLittle, type Reading } from '../../core/understanding/reading.js';
import { asksByOrder, beginsToAsk, endsAsking } from '../../core/understanding/talk/asks-in-general.js';
import { asksUnmarked } from '../../core/understanding/talk/asks-rather.js';
import { toldWithYes } from '../../core/understanding/talk/controls-said.js';
import { hourOfKnown, onlyHour } from '../../core/understanding/values/hour-of-known.js';
import { tellsDone } from '../../core/understanding/values/moment-of-event.js';
import { peopleSaid } from '../../core/understanding/values/numbers-said.js';
import { saysUnknown } from '../../core/understanding/values/yes-no.js';
import { wordsIn } from '../../core/understanding/words.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { heardIn } from './heard.js';
import type { Open } from './open-here.js';
import { waitsBehind } from './told-offer.js';

/** "Nee, hij zat op slot en is op afstand gewist": what stands behind a yes or no is told as well. */
function toldBehind(values: Reading['values'], { scope, filled }: Open, text: string): Open['filled'] {
  const [, more = text] = headed.exec(text.trim()) ?? [];
  const told = Object.values(values).filter((value) => value !== undefined);
  // What is only taken away tells nothing; what is told beside that order does.
  if (told.length === 0) return withTold(filled, scope, text);
  if (told.every((value) => value === null)) return withTold(filled, scope, besideUnknown(text));
  const [, too] = andToo.exec(text.trim()) ?? [];
  if (told.every((value) => typeof value === 'boolean') && too !== undefined) return withTold(filled, scope, too);
  if (told.every((value) => typeof value === 'boolean'))
    return wordsIn(more).length > fewOfMore - 2 || guarded.test(more) || countsSome.test(more)
      ? withTold(filled, scope, more)
      : {};
  // A sentence of which one word names a choice tells more than that.
  const isChoice = told.every((value) => typeof value === 'string' && /^[a-z-]+$/.test(value));
  if ((storyOf(scope.checklist) ?? '') in values) return {};
  // Beside who is to know of it, or a list, nothing more was told than that.
  const isTimed = Object.keys(values).some((path) => columnAt(scope, path)?.kind === 'moment');
  const beside = isTimed ? besideMoment(text, scope.checklist) : '';
  return withTold(filled, scope, isChoice ? besideChoice(text) : beside);
}
const besideChoice = (text: string): string => (wordsIn(text).length > 3 ? text : '');

/** What answers the form, with what was told beside it; a name and a number of theirs are nothing but by what somebody is recognised. */
export function answersHere(
  more: Open['filled'],
  { intent, values: said }: Reading,
  open: Open,
  text: string,
): Open['filled'] | undefined {
  const { who } = more;
  // Who is recognised already by what stands there may be told of in more words.
  const isKnown = who === open.filled['who'] && wordsIn(text).length > mostOfName;
  if (intent !== 'answer' || who === text.trim()) return who === undefined || isKnown ? undefined : more;
  const values = { ...more, ...said, ...('who' in more && { who }) };
  return { ...values, ...toldBehind(values, open, besideMarks(text, values['who'])) };
}

const mostOfName = 3;

/** A no that a comma sets apart stands for itself; in "no one can reach it" and "nee er kan niemand bij" it turns what is told. */
const headed = /^(?:(?:ja|yes)[,. ]+|(?:nee|no)(?: hoor)?\s?[,.;:]+\s*)(.*)$/is;

/** "Ja en telefoonnummers ook" tells more, in however few words. */
const andToo = /^(?:ja|jawel|jep|nee|neen|yes|yep|no)[, ]+(?:en|ook|and|also|plus)[, ]+(\S.*)$/is;

/** "Ja ze vragen 2000 euro": an amount or how many it are, and no hour. */
const countsSome = /\b\d{2,}(?![:.]\d)(?! ?(?:uur|u|h)\b)/;

/** How it was kept from being read is told in few words too: "nee, er zit een pincode op". */
const guarded =
  /\b(?:pin|pin ?code|toegangscode|schermslot|wachtwoord|password|passcode|versleuteld|encrypted|vergrendeld|locked|vingerafdruk|face ?id|op slot)\b/i;

/** What is put right of what was told, with a word where more has to be known of it; undefined where nothing is. */
export async function toldAnew(
  turn: AppTurn,
  checklist: Checklist,
  open: Open,
  { intent, values }: Reading,
  text: string,
): Promise<Open['filled'] | undefined> {
  const { tells } = checklist;
  if (tells === undefined) return undefined;
  const { scope, filled } = open;
  const { anew } = await turn.registers.hearing();
  const said = anew(tells, filled, text);
  if (said?.says !== undefined) tell(turn, said.says);
  if (said?.values === undefined) return undefined;
  // What another sentence of the message answers counts too.
  const beside = intent === 'answer' && /[.!]\s/.test(text) ? values : {};
  return {
    ...beside,
    ...(await moreHere(turn, checklist, { filled }, text)),
    ...withTold(filled, scope, text),
    ...said.values,
  };
}

/** Some words that are no question, and mean nothing else here: "namen en nummers" tells what was lost, and of no activity. */
export function tellsMore(reading: Reading, text: string): boolean {
  const { intent, sure } = reading;
  const words = wordsIn(text);
  if (
    [guesses, ofOne, recounts, didThat, alsoInIt, shouldBe, answersOwn].some((shape) => shape.test(text.trim())) ||
    tellsDone(text)
  )
    return true;
  if (
    asksUnmarked(text) ||
    words.includes('?') ||
    beginsToAsk(words) ||
    asksByOrder(text) ||
    ofOneself.test(text.trim())
  )
    return false;
  if (isLittle(reading) && peopleSaid(text) !== undefined) return true;
  if (intent === 'activity' || intent === 'supplier')
    return words.length <= fewOfMore || (sure === 'possible' && !ofUs.test(text.trim()));
  // What they say of it is no talk, where a story is being told.
  if (intent === 'smalltalk') return words.length >= fewestOfThem && ofThem.test(text);
  return intent === 'unclear' && (words.length > 2 || describes.test(text.trim()));
}

/** "Krijg ik straf" asks, also without its mark. */
const ofOneself =
  /^(?:(?:en|maar|dus|dan|and|but|so)[, ]+)*(?:krijg|word|raak|verlies|blijf|am|will|do) (?:ik|i)\b|^(?:ziet|weet|hoort|leest|zien|weten) (?:\S+ ){1,3}dat ik\b/i;

const fewestOfThem = 4;
const ofThem =
  /\b(?:they|he|she|it|them|ze|zij|hij|het|die)(?:['’](?:ve|s|re|d))? \S+|\b(?:de|die|the|that) (?:dief|dieven|dader|daders|inbrekers?|hackers?|vinders?|ontvangers?|beller|afzender|thief|thieves|burglars?|culprit|finder|recipients?|caller|sender)\b|\b(?:deleted|gewist|encrypted|versleuteld)\b/i;

/** "Geen idee hoeveel klanten, misschien 40" tells a number, and asks none. */
const guesses =
  /^(?:(?:om )?(?:hoe ?veel|how many)[^?]{0,40}\? ?)?(?:(?:ik|we|i) )?(?:geen idee|weet (?:ik )?niet|geen flauw idee|no idea|don['’]?t know)\b[^?]*(?:\b(?:misschien|denk|ongeveer|zo['’]?n|circa|gok|stuk of|rond|schat|hoe ?veel|maybe|about|around|how many)\b[^?]*\d|\b(?:een paar|tientallen|honderden|a few|dozens|hundreds))[^?]*$/i;
/** "Zat er een code op? Nee": who answers their own question tells that; what they must do themselves is asked. */
const answersOwn =
  /^(?!(?:(?:en|maar|dus|and|but|so) )*(?:moet|moeten|mag|mogen|kan|kunnen|hoef|hoeven|zal|krijg|must|should|may|can|do) (?:ik|we|wij|i)\b)[^?]{3,120}\?\s*(?:ja|jawel|jep|nee|neen|yes|no|geen|ongeveer|zo['’]?n|een stuk of|about|\d+)\b[^?]*$/iu;
/** "Heeft de klant zelf weggegooid": what was done with it, without the word for it. */
const didThat =
  /^(?:heeft|hebben|heb|had|hadden) (?!(?:iemand|een|het|dit|dat|u|je)\b)[^?,]*\b(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:ver|ont)\p{L}{3,}(?:d|t|en))[.!]*$/iu;
/** "Er zijn ook kinderen bij": what was in it as well. */
const alsoInIt =
  /^(?:er|daar) (?:zijn|is|zit|zitten|zaten|zat|staan|stonden|waren) (?:\S+ ){1,6}(?:bij|in|op|tussen|erbij)(?: (?:trouwens|hoor|ook))*[.! ]*$/i;
/** "Moet 12-3-1961 zijn": what it is that must be put right, and no question. */
const shouldBe =
  /^(?:(?:dat|die|het|it) )?(?:moet|moest|hoort|hoorde|should) (?!(?:ik|wij|we|u|je|dit|dat|het|er|i|it|this|that)\b)[^?]{1,60}\b(?:zijn|wezen|worden)[.!]*$/i;
/** "Met pincode": how it was. */
const describes = /^(?:met|zonder|en|plus|with|without)\s+(?:een |a )?\p{L}{3,}[.!]*$/iu;
/** "Nee 35", "ongeveer 300": how many it was. */
const recounts =
  /^(?:(?:een |n )?(?:ongeveer|stuk of|zo['’]?n|circa|rond(?: de)?|about|around|roughly) \d{2,5}(?: (?:stuks?|man|denk|ik|i|think)){0,3}[.!]*$)|^(?:(?:nee|neen|no|oh?|sorry|wacht|wait|toch)[, ]+)+(?:(?:het (?:waren|zijn) er|it was|there were|eerder|ongeveer|about) )*(?:\d{2,}|\d+ \p{L}+)(?: \p{L}+)?[.!]*$/iu;
/** Of how many it is: "een patient". */
const ofOne =
  /^(?:(?:maar|slechts|alleen|only|just|het (?:is|was|gaat om)|it (?:is|was)) )*(?:een|één|a|an|one) (?:\p{L}+ )?(?:pati[eë]nt|cli[eë]nt|klant|lid|gast|huurder|collega|medewerker|kind|leerling|bewoner|sollicitant|persoon|customer|client|patient|member|guest|tenant|colleague|employee|child|person)[.!]*$/iu;

/** "Wij sturen elke maand een nieuwsbrief" tells what the business does. */
const ofUs = /^(?:wij|we|ik|ons|onze|we're|our) /i;

/** From more words on it may be told of an activity after all: that is asked. */
export const fewOfMore = 7;

/** What steers or asks, and what is clearly told of another matter: a request beside the form of a breach. */
export const isAside = ({ intent, sure }: Reading, { tells }: Checklist): boolean =>
  ['control', 'command', 'question'].includes(intent) ||
  (['breach', 'request'].includes(intent) && intent !== tells && sure === 'likely');

/** What is told of somebody else than the form that stands open waits until that is sent, and this is said. */
export async function waitsForThis(
  turn: AppTurn,
  { id, tells }: Checklist,
  { scope, filled }: Open,
  { intent }: Reading,
  text: string,
): Promise<boolean> {
  if (tells === undefined || (intent !== tells && intent !== 'answer')) return false;
  const { another } = await turn.registers.hearing();
  const inWords = Object.entries(filled).filter(([path]) => columnAt(scope, path)?.kind.endsWith('text'));
  const told = inWords.find(([, value]) => typeof value === 'string' && another(tells, value, text));
  if (told === undefined) return false;
  turn.waits = { ...turn.waits, ...waitsBehind(turn.waits, { text, at: turn.now, flow: id }) };
  tell(turn, tells === 'breach' ? sentences.nextBreachWaits : sentences.nextWaits);
  return true;
}

/**
 * What is told of the business beside a story, as it is heard where nothing is open; empty where that is not known either, and
 * undefined where it may be of the story.
 */
export async function ofBusiness(
  turn: AppTurn,
  { scope, filled }: Pick<Open, 'scope' | 'filled'>,
  text: string,
): Promise<readonly Reading[] | undefined> {
  const story = filled[storyOf(scope.checklist) ?? ''];
  if (typeof story !== 'string' || !tellsOfOurs(text, story)) return undefined;
  const all = await heardIn(turn, text, {});
  if (all.some(({ intent, sure }) => ['breach', 'request'].includes(intent) && sure === 'likely')) return undefined;
  const told = all.filter(({ intent }) => intent === 'activity' || intent === 'supplier');
  const isKnown = ({ sure, values: { suppliers } }: Reading) =>
    sure !== 'possible' || (Array.isArray(suppliers) && suppliers.length > 0);
  return told.length === 0 && !saysOfOurs(text) ? undefined : told.filter(isKnown);
}

/**
 * A question that the law answers where nothing is open, as it is heard there: it is none of the story, whatever words of it a
 * field could take. Undefined for anything else.
 */
export async function askedAnywhere(turn: AppTurn, text: string): Promise<readonly Reading[] | undefined> {
  const words = wordsIn(text);
  const asks = [
    words.includes('?'),
    beginsToAsk(words),
    endsAsking(text),
    asksByOrder(text),
    asksOfRule.test(text.trim()),
  ];
  // Whom to tell of it is asked of this report, whatever the law says of calling people.
  if (!asks.includes(true) || asksToTell.test(text.trim())) return undefined;
  const all = await heardIn(turn, text, {});
  const [{ intent, sure, values }] = all;
  return intent === 'question' && sure === 'certain' && ofLaw.includes(String(values['about'])) ? all : undefined;
}
/** "Heeft een klein bedrijf een register nodig" asks too, where the law answers it. */
const asksOfRule =
  /^(?!heeft (?:de|het|onze) |hebben (?:we|wij|ik) )(?:is|zijn|heeft|hebben|geldt|gelden|telt|tellen|valt|binnen (?:welke|hoeveel)|na hoeveel|are|does|do|from which|within which)\b/i;
const asksToTell =
  /^(?:(?:en|maar|dus|and|but|so)[, ]+)*(?:moet|moeten|mag|mogen|zal|zullen|hoef|hoeven|kan|kunnen|must|should|may|do|can) (?:ik|we|wij|i)\b.*\b(?:vertellen|zeggen|bellen|mailen|inlichten|informeren|waarschuwen|tell|call|warn|notify|inform)\b/i;
const ofLaw: readonly string[] = ['term', 'allowed', 'word'];

/** Whether a text puts the moment that was told right by an hour that has not come yet: that is said, and fills in nothing. */
export function saysHourToCome(
  turn: AppTurn,
  { scope, filled }: Pick<Open, 'scope' | 'filled'>,
  text: string,
): boolean {
  const [, known] = Object.entries(filled).find(([path]) => columnAt(scope, path)?.kind === 'moment') ?? [];
  if (typeof known !== 'string' || !onlyHour(text) || hourOfKnown(text, known, scope.facts) !== undefined) return false;
  tell(turn, sentences.hourToCome);
  return true;
}

/** Whether this belongs in the form that stands open: the same thing told anew, or more of whom it is about. */
export async function isToldHere(
  turn: AppTurn,
  tells: string,
  { filled }: Open,
  { intent, values }: Reading,
  text: string,
): Promise<boolean> {
  if (intent === tells) return true;
  // What is done for who asks sounds like what happened, and nothing went wrong in it.
  const isCase = intent === 'breach' || values['of'] !== undefined;
  if (tells === 'request' && isCase && doneFor.test(text) && soundsLike(text) !== 'breach') return true;
  const { isMore } = await turn.registers.hearing();
  return Object.values(filled).some((value) => typeof value === 'string' && isMore(tells, intent, value, text));
}

/** "Heb ik al aangepast", "hebben we hem gemaild". */
const doneFor =
  /\b(?:heb|hebben|have|is|zijn) (?:\S+ ){0,6}?(?:aangepast|verbeterd|gewijzigd|gewist|verwijderd|weggehaald|gestuurd|opgestuurd|gemaild|gebeld|geantwoord|beantwoord|bevestigd|corrected|changed|deleted|erased|sent|mailed|answered)\b/i;

/** What is told with a yes to the form, or is not known in it. */
export function toldBeside(open: Open, control: string, text: string): Readonly<Record<string, unknown>> {
  if (control === 'unknown') return notKnown(open, text);
  const more = control === 'confirm' ? toldWithYes(text) : undefined;
  return more === undefined ? {} : withTold(open.filled, open.scope, more);
}

/** What is of the story alone: what stands there already, and what nobody knows and is no question here; undefined for anything else. */
export function ofStoryAlone({ scope, focus, filled }: Open, text: string): Open['filled'] | undefined {
  const story = filled[storyOf(scope.checklist) ?? ''];
  const said = text.trim();
  if (typeof story === 'string' && story.includes(said) && wordsIn(said).length >= fewOfStory) return {};
  // "Hoeveel mensen, geen idee, moet ik haar vragen".
  const isUnknown = !/[?\d]/.test(said) && saysUnknown(said) && kindsAsked(said) !== undefined;
  return isUnknown && unknownOf(scope, focus, filled, said) === undefined ? withTold(filled, scope, said) : undefined;
}
/** Fewer words may stand there by chance. */
const fewOfStory = 5;

/** What nobody knows of what is asked; of anything else that it is not known is told as well. */
function notKnown({ scope, focus, filled }: Open, text: string): Readonly<Record<string, unknown>> {
  const path = unknownOf(scope, focus, filled, text);
  if (path !== undefined) return { [path]: null, ...withTold(filled, scope, besideUnknown(text)) };
  return wordsIn(text).length > 2 ? withTold(filled, scope, text) : {};
}

/**
 * What is told of the same matter again: its kind, and all of it but the story where something is taken back. When it happened
 * takes no place of when it was noticed, where that was told.
 */
export function saidAnew(
  scope: Scope,
  told: Readonly<Record<string, unknown>>,
  takesBack: boolean,
  isNoticed: boolean,
) {
  const isKept = (path: string) => isNoticed && columnAt(scope, path)?.kind === 'moment';
  const isAnew = (path: string) =>
    takesBack ? path !== storyOf(scope.checklist) && !isKept(path) : path === 'kinds' || path === 'incident';
  return Object.fromEntries(Object.entries(told).filter(([path, value]) => value !== undefined && isAnew(path)));
}

/** What a text tells of what is still open in the form, beside the story; by whom somebody is recognised stands there once. */
export async function moreHere(
  turn: AppTurn,
  { tells }: Checklist,
  { filled }: Pick<Open, 'filled'>,
  text: string,
): Promise<Open['filled']> {
  if (tells === undefined) return {};
  const { more } = await turn.registers.hearing();
  return more(turn, tells, filled, withoutReminder(text));
}
