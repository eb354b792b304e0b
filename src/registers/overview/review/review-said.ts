// "Klopt, alleen is Mailchimp nu Brevo": words to the card of a review change just that, and are said back.

import { answerBeside } from '../../../app/answering-beside.js';
import type { StoredRecord } from '../../../app/ports/records.js';
import { canWith, load, nameOf } from '../../../app/register.js';
import { sentences as common } from '../../../app/sentences.js';
import { type AppTurn, type Loaded, tell } from '../../../app/turn.js';
import { versionOf } from '../../../core/engine/answers.js';
import { placeOf } from '../../../core/engine/scope.js';
import { reviewSentences as sentences } from '../../../core/review-words.js';
import { questionExcepted } from '../../../core/understanding/corrections/half-right.js';
import { letsBe } from '../../../core/understanding/talk/controls-said.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { activityRegisters } from '../../activities/rules/registers.js';
import { namesOfActivity } from '../changes/change-world.js';
import { changeHeard } from '../changes/changes.js';
import { listening } from '../rules/listening.js';
import { namedIn } from '../rules/named-activity.js';
import { type InReview, openingOf, saidInReview } from '../rules/review-in-words.js';
import { eachThing, thingsTold } from '../rules/things-told.js';
import { noneDueAgain, ofDue } from './due.js';
import { began, type Review, reviewOf } from './looking.js';
import { confirmAgain, reviewAnswer, reviewAsk, reviewLater, showReview, tellAnswer, tellOthers } from './review.js';

const postpones = /^(?:volgende maand|over een maand|later|nu niet|next month|not now)[.!]?$/i;

const ofAll = /\b(?:rest|alles|allemaal|all|everything)\b/i;

const agreesAlone = /^(?:ja|jawel|jazeker|jep|yes|yep)(?: hoor)?[.! ]*$/i;

/** "Ja" to "Klopt dit nog?" says that it is; while the review asks something of its own it may be of that. */
const allOfIt = ({ open }: Review): InThings | undefined =>
  open.length === 0 ? { right: true, values: {}, rest: [] } : undefined;

/** False where the words are about something else: they are heard as if no card was there. */
export const reviewReplied = (turn: AppTurn, id: string, text: string): Promise<boolean> =>
  saidOf(turn, id, text, true);

/** "Volgende maand" is asked again then; "laat maar" leaves the card as it is. */
async function isPutOff(turn: AppTurn, loaded: Loaded, text: string, isOnCard: boolean): Promise<boolean> {
  const isLeft = isOnCard && letsBe(text);
  if (isLeft) tell(turn, common.staysOpen, { what: nameOf(turn, loaded.record) });
  if (isLeft || !postpones.test(text.trim())) return isLeft;
  await reviewLater(turn, loaded, { option: 'month' });
  return true;
}

async function saidOf(turn: AppTurn, id: string, text: string, isOnCard: boolean): Promise<boolean> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  const loaded = record && (await load(turn, record));
  if (loaded === undefined || record?.status !== 'active' || !canWith(turn, 'confirm', loaded)) return false;
  if (await isPutOff(turn, loaded, text, isOnCard)) return true;
  const review = await reviewOf(turn, loaded);
  const [asked] = review.open;
  const said = agreesAlone.test(text.trim()) ? allOfIt(review) : inThings(text, loaded, asked?.row);
  if (said === undefined) return isOnCard && ((await changesToo(turn, text)) || notRead(turn, loaded, text));
  // "Klopt nog" below a question is of that question; all the rest is right where that is said.
  if (asked?.mayStay === true && Object.keys(said.values).length === 0 && !ofAll.test(text)) {
    const { id } = asked.question;
    await reviewAnswer(turn, loaded, { path: id, n: versionOf(loaded.scope.answers, id), option: 'same' });
    return true;
  }
  const isStored = await store(turn, await began(turn, loaded, review), said);
  const after = await load(turn, loaded.record);
  if (await saysLeft(turn, said.rest)) return true;
  if (said.right && isStored && said.rest.length === 0) await confirmAgain(turn, after);
  else await showReview(turn, after);
  return true;
}

/** What is another now, question by question; false where one was not stored. */
async function store(turn: AppTurn, loaded: Loaded, said: InThings): Promise<boolean> {
  // Who says that the rest is right leaves its reasons as they are.
  const values = Object.fromEntries(Object.entries(said.values).filter(([, value]) => !said.right || value !== null));
  const [path] = Object.keys(values);
  const question = path === undefined ? undefined : placeOf(loaded.checklist, path)?.question;
  if (question === undefined) return true;
  const beside = await answerBeside(turn, loaded, values);
  const isStored = await tellAnswer(turn, beside, { question });
  if (beside.type === 'stored') await tellOthers(turn, beside, question);
  return isStored;
}

interface InThings extends InReview {
  /** What was said with it and is not understood of this record. */
  readonly rest: readonly string[];
}

/** Each thing that is said to be otherwise by itself: what is not understood of one takes nothing from the others. */
function inThings(text: string, { scope, checklist }: Loaded, row: string | undefined): InThings | undefined {
  const phrases = listening.phrases(checklist.id);
  const whole = saidInReview(text, scope, phrases, row);
  const { right, rest: said } = openingOf(text);
  const things = text.length > longest || text.includes('?') ? [] : eachThing(said);
  const apart = things.length > 1 ? thingsTold(things, scope, phrases) : undefined;
  if (apart === undefined || Object.keys(apart.values).length === 0) return whole && { ...whole, rest: [] };
  return { right, ...apart };
}
const longest = 300;

/** "Klopt, behalve dat we met Moneybird werken ipv Exact" is a change of the business, which is shown before it is right again. */
async function changesToo(turn: AppTurn, text: string): Promise<boolean> {
  const { right, rest } = openingOf(text);
  return right && rest !== '' && changeHeard(turn, rest);
}

/** What was said with it: the change that it is, or that it was not understood; true where a change is shown. */
async function saysLeft(turn: AppTurn, rest: readonly string[]): Promise<boolean> {
  let isShown = false;
  const left: string[] = [];
  for (const one of rest)
    if (!isShown && (await changeHeard(turn, one))) isShown = true;
    else left.push(one);
  if (left.length > 0) tell(turn, common.notUsed, { said: left.map((one) => `"${one}"`).join(', ') });
  return isShown;
}

/** What changes nothing that is understood: the question that it names is asked, else how it may be said. */
async function notRead(turn: AppTurn, loaded: Loaded, text: string): Promise<boolean> {
  const path = questionExcepted(text, loaded.scope);
  if (path !== undefined) {
    await reviewAsk(turn, loaded, { path, n: versionOf(loaded.scope.answers, path) });
    return true;
  }
  if (!/^\W*(?:klopt|ja|nee|right|yes|no)\b/i.test(text)) return false;
  const isBare = /^\W*(?:nee|no)\W*$/i.test(text);
  tell(turn, isBare ? sentences.whatDiffers : sentences.notHeard, { record: nameOf(turn, loaded.record) });
  await showReview(turn, loaded);
  return true;
}

/** Where nothing is shown: "klopt nog" is of what is due, and "personeel klopt nog" of what it names. */
export async function dueReplied(turn: AppTurn, text: string): Promise<boolean> {
  if (text.length > 300 || text.includes('?') || !saysRight.test(text)) return false;
  if (await reviewedByName(turn, text)) return true;
  return stillSo.test(text.trim()) && ofDue(turn, (id) => reviewReplied(turn, id, text));
}

/** "Klopt nog" where it was just said that nothing is to be looked at. */
export async function noneDueReplied(turn: AppTurn, text: string): Promise<boolean> {
  const isOfThat = stillSo.test(text.trim());
  if (isOfThat) await noneDueAgain(turn);
  return isOfThat;
}

/** "Klopt nog" below a description that is shown, without a review of it; any other words are about something else. */
export const shownReplied = async (turn: AppTurn, id: string, text: string): Promise<boolean> =>
  stillSo.test(text.trim()) && reviewReplied(turn, id, text);

/** "Leden klopt nog, maar we bewaren ze nu 3 jaar": the one activity that is named is looked at, with what is another now. */
export async function reviewedByName(turn: AppTurn, text: string): Promise<boolean> {
  if (text.length > 300 || text.includes('?') || !saysRight.test(text)) return false;
  const records = await turn.repositories.records.ofRegisters(turn.organisation.id, activityRegisters);
  const named = records.flatMap((record) => {
    const rest = namedIn(text.trim().replace(agreeing, ''), { number: record.number, names: namesOfActivity(record) });
    return record.status !== 'active' || rest === undefined ? [] : [{ record, rest }];
  });
  const [only, ...more] = named;
  if (only === undefined || more.length > 0) return false;
  if (isOther.test(text)) return differs(turn, only.record, only.rest);
  // All of it is meant, also what a review would ask by itself.
  const said = `alles ${only.rest.replace(/\b(klopt|kloppen) (?:alles|het|dat|dit|verder|de rest)\b/i, '$1')}`;
  return stillSo.test(said) && saidOf(turn, only.record.id, said, false);
}

const isOther = /\b(?:klopt|kloppen|is|are) (?:niet|not)(?: (?:meer|helemaal|right|correct))*\b/i;

/** "V-001 klopt niet meer": it is looked at, and what is another is asked. */
async function differs(turn: AppTurn, record: StoredRecord, said: string): Promise<boolean> {
  const loaded = await load(turn, record);
  if (!canWith(turn, 'confirm', loaded)) return false;
  const isAlone = wordsIn(said.replace(isOther, '')).length === 0;
  tell(turn, isAlone ? sentences.whatDiffers : sentences.notHeard, { record: nameOf(turn, record) });
  await showReview(turn, loaded);
  return true;
}

const agreeing = /^(?:ja|jawel|yes|oh|en)[, ]+/i;
const stillSo =
  /^(?:(?:ja|jawel|yes|dit|dat|het|alles|allemaal|this|it|all|everything|is|are)[, ]+){0,4}(?:klopt|kloppen|nog|goed|in orde|right|correct|fine|still)(?: (?:ook|wel|hoor|allemaal|helemaal|zo)){0,3}(?: (?:nog|steeds|still|goed|in orde|right|correct|fine))\b(?! (?:niet|not)\b)/i;
const saysRight = /\b(?:klopt|kloppen|goed|in orde|right|correct|fine)\b/i;
