// What steers a form that is told in own words, and is no part of what is told in it: sending it, leaving it, coming back to it.

import type { Text } from '../../core/text.js';
import { storyOf } from '../../core/understanding/forms/form-words.js';
import { isLittle, type Reading } from '../../core/understanding/reading.js';
import { controlSaid, leavesForm, sendsForm } from '../../core/understanding/talk/controls-said.js';
import { asksIfItStands } from '../../core/understanding/talk/said-beside-asked.js';
import { agreesOrSends, asksOfYou } from '../../core/understanding/talk/said-to-bot.js';
import { onlyPassesOn, sendsOther, sendsUnknown } from '../../core/understanding/talk/sends-said.js';
import { oddsOfAgreeing, steering, steeringBesideStory } from '../../core/understanding/talk/steering.js';
import { wordsIn } from '../../core/understanding/words.js';
import { sentences } from '../sentences.js';
import type { Open } from './open-here.js';

/** "Haha, wat een gedoe", "wacht even, telefoon": who says so tells nothing, whatever word of it a question could take. */
const tellsNothing = (text: string): boolean =>
  (laughs.test(text.trim()) && wordsIn(text).length <= fewWords) ||
  (asksToWait.test(text.trim()) && controlSaid(text)?.control === 'wait');
const fewWords = 6;
const laughs = /^(?:haha\p{L}*|ha ha|hihi|lol|lmao|pff+|zucht|sigh)\b[^\d?]*$/iu;
const asksToWait = /^(?:wacht|stop|sorry|hold|hang|wait|moment\p{L}*|ogenblik\p{L}*|ff|even|effe|ho)\b/iu;

/** What somebody wants of the form by these words, whatever word of them a question in it could take. */
export function steersForm(text: string): string | undefined {
  const leaves = leavesForm(text);
  if (leaves !== undefined || sendsForm(text)) return leaves ?? 'done';
  if (sendsUnknown(text)) return 'unknown';
  if (besideSending(text) === '') return 'done';
  if (wantsToSee.test(text.trim()) || asksIfItStands(text)) return 'overview';
  return tellsNothing(text) ? 'wait' : undefined;
}

/** "Laat zien wat je hebt", "mijn melding": what was told so far. */
const wantsToSee =
  /^(?:(?:nee|ok|oke|en|nou|wacht|stop|no|and)[, ]+)*(?:(?:laat|toon|lees|show)(?: (?:me|mij|eens|es|even|nog|maar))* (?:(?:zien )?(?:wat|hoe) (?:je|u|jullie|er|ik|het|you|i) [^,.;!?]{2,40}|(?:het|dit|dat|alles|mijn melding|it)(?: (?:nog|even|eens|es))* zien|me see (?:it|that|what [^,.;!?]{2,30})|(?:me )?what (?:you|i) [^,.;!?]{2,30})|(?:mijn|my) (?:melding|report))[.!]*$/i;

/** What is said in one breath with an order to send: empty where it is only that this is all, and undefined where nothing is sent. */
export function besideSending(text: string): string | undefined {
  const clauses = text.split(/(?<!\b\p{L})[,;.!]\s+|[.!]+$/u).filter((clause) => clause.trim() !== '');
  const others = clauses.filter((clause) => !onlyPassesOn(clause));
  return others.length === clauses.length || text.length > longest
    ? undefined
    : others.filter((clause) => !saysAll(clause)).join(', ');
}
const longest = 160;
const rather = 0.6;
const saysAll = (clause: string): boolean =>
  (!/[\d?]/.test(clause) && oddsOfAgreeing(clause) >= rather) ||
  ['done', 'confirm'].includes(controlSaid(clause)?.control ?? '') ||
  steering(clause) === 'finish';

/** What somebody wants of the form in one of many ways to say so, where nothing is surely heard in it. */
export function meantOfForm(reading: Reading, text: string, open: Open, isBeside: boolean): string | undefined {
  if (isBeside && saysHow(reading, text)) return 'beside';
  if (asksMeaning.test(text) && asksOfYou(text)) return 'explain';
  if (reading.intent !== 'answer' && comesBackTo(open, text)) return 'continue';
  if (isLittle(reading) && tellsYou.test(text) && notSo.test(text)) return 'wrong';
  return isCalledAway(reading, text, open) ? 'away' : steersSo(reading, text);
}

/** A few words with an order to send say how that is wanted, and tell nothing that is asked. */
const saysHow = ({ intent, values }: Reading, text: string): boolean =>
  wordsIn(text).length <= fewWithOrder &&
  (intent === 'unclear' || (intent === 'answer' && Object.values(values).includes(text.trim())));
const fewWithOrder = 4;

/** "Wat jij daar hebt gezet klopt niet" is said to who filled it in. */
const tellsYou = /\b(?:jij|je|u|jullie|you)\b/i;
const notSo = /\bklopte? (?:\S+ )?niet\b|\b(?:is|are|was)(?: not|n['’]t) (?:right|correct|true)\b/i;

/** "Wat bedoel je met er nog bij kunnen" asks what the form asks. */
const asksMeaning = /\b(?:bedoel\p{L}*|mean)\b/iu;

function steersSo({ intent, sure, values }: Reading, text: string): string | undefined {
  // One word is read to the letter: of "net" and "gisteren" nothing is learnt that steers.
  if (sure === 'certain' || ['question', 'breach', 'request'].includes(intent) || wordsIn(text).length < 2)
    return undefined;
  // What was taken out of the words, as a day, is an answer; the words as they stand may be one.
  if (intent === 'answer' && !Object.values(values).includes(text.trim())) return undefined;
  if (sendsOther(text)) return undefined;
  return ofForm[steeringBesideStory(text) ?? ''] ?? (agreesOrSends(text, surely) ? 'done' : undefined);
}
/** Who agrees so plainly sends it. */
const surely = 0.9;

/** Who is called away finds it as it was, and one answer alone is taken back in it. */
const ofForm: Readonly<Record<string, string>> = {
  send: 'done',
  finish: 'done',
  drop: 'undo',
  pause: 'wait',
  continue: 'continue',
  repeat: 'continue',
  where: 'overview',
  undo: 'overview',
  back: 'overview',
};

/** The words in which it was told so far. */
export const storyIn = ({ scope, filled }: Open): string => {
  const story = filled[storyOf(scope.checklist) ?? ''];
  return typeof story === 'string' ? plainly(story) : '';
};
const plainly = (text: string): string => ` ${wordsIn(text).join(' ')} `;

/** "Zo, nu weer die tablet": who only names what the story is about comes back to it. */
function comesBackTo(open: Open, text: string): boolean {
  const [led = ''] = leadsBack.exec(text.trim()) ?? [];
  const named = plainly(text.trim().slice(led.length).replace(endsBack, ''));
  // A number is told, whichever stands there.
  return led !== '' && named.trim() !== '' && !/\d/.test(text) && storyIn(open).includes(named);
}
const leadsBack =
  /^(?:(?:zo|nu|now|weer|again|ok[eé]?|okay|allez|goed|dus|so|en|and|even|verder|terug|back|ga|go|continue|met|with|over|naar|to|aan|on|die|dat|dien|deze|dit|de|den|het|the|that|this)[ ,.!]+)+/i;
const endsBack = /(?:[ ,]+(?:dus|weer|nu|now|again|then|dan))*[.!]*$/i;

/** "Ogenblik, de baby huilt": who begins so and names nothing of the story is called away by something else. */
const isCalledAway = (reading: Reading, text: string, open: Open): boolean =>
  isLittle(reading) &&
  holdsUp.test(text.trim()) &&
  wordsIn(text).length <= mostWhenCalled &&
  !tellsOfIt.test(text) &&
  !wordsIn(text).some((word) => word.length > 3 && storyIn(open).includes(` ${word} `));
const mostWhenCalled = 10;
const holdsUp =
  /^(?:sorry[, ]+)?(?:wacht|wait|moment\p{L}*|ogenblik\p{L}*|(?:hang|hold) on|(?:one|een|1) (?:sec|seconde|momentje|moment|second|minute)|momentje)\b/iu;
const tellsOfIt =
  /[\d?]|\b(?:ook|also|niet|not|geen|no|nee|toch|bedoel\p{L}*|mean|alleen|only|is|was|waren|had|hadden|heeft|hebben|werd|stond|stonden|zat|zaten|lag|lagen|ging|gaat om|kwam|kreeg|zag|were|are|has|got|saw|went)\b/iu;

/** Asking how far it is, heard in words that count or tell, loses nothing of a story: they are told. */
export const besideStory = (reading: Reading, text: string): Reading =>
  reading.intent === 'question' &&
  reading.sure === 'likely' &&
  reading.values['about'] === 'progress' &&
  steeringBesideStory(text) === undefined
    ? { ...reading, intent: 'unclear', sure: 'possible', values: {} }
    : reading;

/** What is said to thanks, to a greeting, and to who takes their time. */
export const courtesies: Readonly<Record<string, Text>> = {
  thank: sentences.welcomeThanks,
  greet: sentences.welcomeThanks,
  wait: sentences.noHurry,
  away: sentences.calledAway,
  wrong: sentences.whatIsOtherHere,
  beside: sentences.notUsed,
};
