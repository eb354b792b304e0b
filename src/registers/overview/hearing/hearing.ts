// What is said to typed words that are no answer: an offer to report, a draft, an answer from the law we hold, a short list.

import { sentences as common } from '../../../app/sentences.js';
import { type AppTurn, type Hearing, officerName, reply, tell } from '../../../app/turn.js';
import { fillBegun } from '../../../app/typing/fill-begun.js';
import { heardAs } from '../../../app/typing/heard.js';
import { flowTold } from '../../../app/typing/proposals.js';
import { asksIfMore } from '../../../app/typing/told-offer.js';
import { runCommand } from '../../../app/typing/typed.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action } from '../../../core/engine/replies.js';
import { folded } from '../../../core/fold.js';
import { can } from '../../../core/permissions.js';
import { say, type Text } from '../../../core/text.js';
import { heardOfThis } from '../../../core/understanding/corrections/placed-elsewhere.js';
import { tellsWrong } from '../../../core/understanding/corrections/tells-wrong.js';
import { read } from '../../../core/understanding/read.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { asksByOrder } from '../../../core/understanding/talk/asks-in-general.js';
import { isHandling, unrealIn } from '../../../core/understanding/talk/unreal.js';
import { isTold, isUrgent } from '../../../core/understanding/told-in.js';
import { tellsFound } from '../../breach/rules/hearing/facts-told.js';
import { asksForOthers, asksOfDead } from '../../request/rules/hearing/somebody.js';
import { askedThere } from '../asking/asked.js';
import { changeHeard } from '../changes/changes.js';
import { calledFromADay, fromADay } from '../changes/from-a-day.js';
import { isOfRunning } from '../rules/about-running.js';
import { asksOfBot } from '../rules/about-this.js';
import { namesBreachRegister, plainly } from '../rules/asked.js';
import { breachAnew } from '../rules/breach-anew.js';
import { ear } from '../rules/ear.js';
import { formOfTold, isAnotherTold, moreOfTold } from '../rules/form-of-told.js';
import { listening } from '../rules/listening.js';
import { requestAnew } from '../rules/request-anew.js';
import { openOf } from '../standing/running.js';
import { answerPicked, answerQuestion, keepsOutHearer, knownAnswer, notSureOf } from './asked/answers.js';
import { toldAndAsked, withTold } from './asked/asked-behind.js';
import { isOurQuestion } from './asked/question-typed-back.js';
import { hearingSentences as sentences } from './hearing-sentences.js';
import { saidOfRunning } from './of-cases/about-running.js';
import { allThatRun } from './of-cases/all-that-run.js';
import {
  belongsHere,
  belongsToRequest,
  doneInOnly,
  isMoreOf,
  isOfShownFile,
  notInShownFile,
} from './of-cases/belongs.js';
import { seesCase } from './of-cases/case-seen.js';
import { offerToPassOn } from './of-cases/just-passed-on.js';
import { addsData, offerToAdd, offerToAddTurned } from './of-cases/just-reported.js';
import { lawOfRequest, mustOfRequest, ofLastAnswer } from './of-cases/must-of-told.js';
import { byName } from './of-cases/named-in-case.js';
import { isNoneOfIt, isNoRequest, notTheirOwn, ofAuthority, ofNothingHeld, usesNone } from './of-cases/no-request.js';
import { notedBeside } from './of-cases/note-button.js';
import { isNotNew } from './of-cases/reported-before.js';
import { offersToReopen } from './of-cases/withdrawal-undone.js';
import { meansPart } from './of-records/all-but.js';
import { atOneActivity } from './of-records/at-one-activity.js';
import { belongsInRegister } from './of-records/belongs-in-register.js';
import { contractTold } from './of-records/contract-told.js';
import { correctedElsewhere } from './of-records/corrected-elsewhere.js';
import { businessReplaced, contactTold, proposesInProfile } from './of-records/deputy-reached.js';
import { namedNew } from './of-records/named-new.js';
import { changesProposed } from './of-records/proposed-there.js';
import { renames } from './of-records/renames.js';
import { sameAs } from './of-records/same-as.js';
import { takesRowOut } from './of-records/takes-row-out.js';
import { toldOfRecord } from './of-records/told-of-record.js';
import { addsToOwn, isOfFile, offerToReport } from './offer-to-report.js';
import { isListed, oneOfBoth } from './offers.js';
import { addsToOffered, readReport, respondToStory, takeStory } from './story.js';
import { toCard } from './to-card.js';
import { toRecord } from './to-record.js';
import {
  addDrafts,
  addPrograms,
  beginTold,
  listenToSeveral,
  programAction,
  respondToActivity,
  respondToUse,
  templateAction,
} from './told.js';

type Aside = Parameters<Hearing['respond']>[3];

async function respond(turn: AppTurn, heard: readonly Reading[], text: string, aside: Aside): Promise<void> {
  const clock = { now: turn.now, zone: turn.organisation.zone };
  if ((await belongsInRegister(turn, text)) || (await keepsOutHearer(turn, text))) return;
  const readings = withTold(heard, text, (told) => read(told, clock, listening));
  const offers = oneOfBoth(readings.filter(({ intent }) => isTold(intent)).slice(0, 3));
  const first = offers[0] !== undefined && isTold(readings[0]?.intent ?? '') ? offers[0] : readings[0];
  if (first === undefined) return;
  if (isOfWork(first, text) || isNoneOfIt(turn, first)) return notUnderstood(turn, text, aside);
  if (first.intent === 'request' && (await isNoRequest(turn, text))) return;
  const mayBeOfOthers = readings.some((one) => ofOthers.includes(one.intent) || usesNone(one));
  if (mayBeOfOthers && first.intent !== 'breach' && ofAuthority(turn, text)) return;
  return mayBeOfOthers && (asksForOthers(text) || asksOfDead(text))
    ? notTheirOwn(turn, first, text)
    : respondTo(turn, first, offers, text, aside);
}

/** What is done at work only resembles a breach or a request. */
const isOfWork = ({ intent, sure }: Reading, text: string): boolean =>
  sure === 'possible' && isUrgent(intent) && isHandling(text);

async function respondTo(
  turn: AppTurn,
  first: Reading,
  offers: readonly Reading[],
  text: string,
  aside: Aside,
): Promise<void> {
  if (await isOurQuestion(turn, first, text, aside)) return;
  if (await isListed(turn, first, offers, text)) return shortList(turn, offers, text);
  if (first.values['of'] !== undefined) return notReal(turn, first, text, aside);
  if (await proposesInProfile(turn, first)) return;
  switch (first.intent) {
    case 'breach':
    case 'request':
      return offerToReport(turn, first, text);
    case 'answer':
      return respondToStory(turn, first);
    case 'activity':
      return unlessData(turn, text, () => respondToActivity(turn, first, text));
    case 'supplier':
      return respondToUse(turn, first, text);
    case 'command':
      return runSaid(turn, first, text);
    case 'question':
      return unlessData(turn, text, () => answerAndHear(turn, first, text, aside));
    case 'control':
      if (first.values['control'] === 'undo' && !aside)
        return (await offersToReopen(turn, text)) ? undefined : tell(turn, sentences.undoWhat);
      return first.values['control'] === 'continue'
        ? turn.registers.entrance.goOn(turn)
        : notUnderstood(turn, text, aside);
    case 'smalltalk':
      return aside ? tell(turn, sentences.smalltalk) : turn.registers.entrance.doors(turn, sentences.smalltalk);
    default:
      return notUnderstood(turn, text, aside);
  }
}

/** "We hebben camera's, hoe lang mag ik de beelden bewaren?": what is told before the question is heard as well. */
async function answerAndHear(turn: AppTurn, first: Reading, text: string, aside: Aside): Promise<void> {
  await answerQuestion(turn, first, text, aside);
  const told = aside ? undefined : toldAndAsked(text)?.told;
  if (told === undefined) return;
  const [heard] = read(told, { now: turn.now, zone: turn.organisation.zone }, listening);
  if (heard.sure === 'possible' || heard.values['of'] !== undefined) return;
  if (heard.intent === 'activity') await respondToActivity(turn, heard, told);
  if (heard.intent === 'supplier') await respondToUse(turn, heard, told);
}

/** The register of breaches is shown to who calls it by its name, whatever is open. */
async function showsBreachRegister(turn: AppTurn, text: string): Promise<boolean> {
  if (!namesBreachRegister(text)) return false;
  await runCommand(turn, '/datalek lijst');
  return heardAs(turn, 'command', text, { command: '/datalek lijst' });
}

/** What sounds like work, or like a question, may be data of the breach that was just reported. */
async function unlessData(turn: AppTurn, text: string, answer: () => Promise<void>): Promise<void> {
  if (!(await addsData(turn, text))) await answer();
}

/** Kinds of words in which an outsider may ask for data of somebody else: it sounds like a request or a breach, and is neither. */
const ofOthers: readonly string[] = ['breach', 'request', 'question', 'smalltalk', 'unclear'];

/** A command that is said in words; where they tell what its form asks, that is filled in. */
async function runSaid(turn: AppTurn, { values }: Reading, text: string): Promise<void> {
  await runCommand(turn, String(values['command']));
  if (typeof values['fills'] === 'string') await fillBegun(turn, values['fills'], text);
}

function saidOfNotReal(turn: AppTurn, intent: Reading['intent'], isBreach: boolean, text: string): Text {
  if (intent === 'question') return isBreach ? sentences.breachIfReal : sentences.requestIfReal;
  return isBreach && tellsFound(text) ? foundBy(turn) : sentences.notHere;
}
/** Who does not see what was reported passes on that it is back. */
const foundBy = ({ actor }: AppTurn): Text => (can(actor, 'read-breach') ? sentences.foundHere : sentences.foundAgain);

/** What did not happen is explained, with the way to report for when it does. */
async function notReal(turn: AppTurn, reading: Reading, text: string, aside: Aside): Promise<void> {
  const { intent, values } = reading;
  const known = intent === 'question' ? await knownAnswer(turn, text) : undefined;
  if (known !== undefined) return reply(turn, known);
  const isBreach = values['of'] === 'breach' || tellsFound(text);
  // While a file is open nobody is told that nothing has to be done: what is said may be of that.
  if (intent !== 'question' && (await openOf(turn, 'breach')).length > 0)
    return (await belongsHere(turn, text)) ? undefined : notUnderstood(turn, text, aside);
  if (intent !== 'question' && !aside && (await belongsToRequest(turn, text, 'request'))) return;
  if (isBreach && !aside && (await isNewsOfOwn(turn, reading, text))) return;
  const sentence = saidOfNotReal(turn, intent, isBreach, text);
  if (aside) return tell(turn, sentence, { officer: officerName(turn) });
  if (isBreach && intent !== 'question' && (await offerToAdd(turn, text))) return;
  turn.registers.entrance.doors(turn, sentence, isBreach ? 'breach' : 'request');
}

/** What is in the news of a company of the register may be of their data: it may be reported. False for anything else. */
async function isNewsOfOwn(turn: AppTurn, reading: Reading, text: string): Promise<boolean> {
  if (reading.intent === 'question' || unrealIn(text) !== 'news') return false;
  const plain = words(text);
  const own = await turn.repositories.records.titles(turn.organisation.id, 'supplier');
  if (!own.some(({ title }) => plain.includes(words(title)))) return false;
  await offerToReport(turn, { ...reading, intent: 'breach', values: {} }, text);
  return true;
}
const words = (text: string): string =>
  ` ${folded(text)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;

const asksLast = /\S+ \S+ \S+\?\s*$/;

/** Says what could be done instead; where nothing is open, with the way to report first. */
async function notUnderstood(turn: AppTurn, text: string, aside: Aside): Promise<void> {
  if (await offerToAddTurned(turn, text)) return;
  if (aside && (asksByOrder(text) || asksLast.test(text))) return reply(turn, { type: 'text', text: notSureOf(turn) });
  if (aside) return tell(turn, sentences.notAnswered);
  if (await belongsSomewhere(turn, text)) return;
  const isFound = tellsFound(text) && (await openOf(turn, 'breach')).length === 0;
  turn.registers.entrance.doors(turn, isFound ? foundBy(turn) : common.notUnderstood);
  return (await offerToAdd(turn, text)) ? undefined : void (await offerToPassOn(turn, text));
}

/** Of what runs, was told or is asked of something else, before it is nothing that was heard. */
async function belongsSomewhere(turn: AppTurn, text: string): Promise<boolean> {
  if ((await belongsToRequest(turn, text, 'request')) || (await isOfShownFile(turn, text))) return true;
  if (unrealIn(text) === 'supposed' && wouldReport.test(text)) {
    turn.registers.entrance.doors(turn, sentences.breachIfReal, 'breach');
    return true;
  }
  return (
    asksIfMore(turn, text) ||
    (await notInShownFile(turn, text)) ||
    (await doneInOnly(turn, text)) ||
    ofNothingHeld(turn, text)
  );
}

const lookedIn =
  /^(?:(?:r|d)-?\d+:? )?(?:(?:ik|we|wij|i) (?:heb|hebben|have) )?(?:(?:ook|net|al|nu|even|also) )*(?:(?:gekeken|gezocht|looked|searched) in\b|in (?:\S+ ){1,5}(?:gekeken|gezocht)\b)/i;

/** "Stel dat iemand mijn telefoon jat, moet ik dat melden". */
const wouldReport =
  /\b(?:moet|moeten|must|should|do) (?:ik|we|wij|je|i) (?:(?:dat|het|dit|dan|that|it) )*(?:melden|doorgeven|report)\b/i;

const ofAnybody: readonly string[] = ['breach', 'request'];

/** Several kinds that it may be, each with its button. */
async function shortList(turn: AppTurn, offers: readonly Reading[], text: string): Promise<void> {
  if ((await isOfFile(turn, text, 'request')) || (await addsToOwn(turn, text))) return;
  const [only, ...others] = offers.filter(
    ({ intent }) => ofAnybody.includes(intent) || can(turn.actor, 'create-record'),
  );
  // Who may begin nothing is asked of the one that is left for them.
  if (only !== undefined && others.length === 0) return offerToReport(turn, only, text);
  const actions = offers.flatMap((one): readonly Action[] => {
    switch (one.intent) {
      case 'breach':
      case 'request': {
        const { id: flow } = flowTold(turn, one.intent);
        const label = one.intent === 'breach' ? common.reportDoor : common.requestDoor;
        return [{ id: pressId('told', flow), label: say(label, turn.language) }];
      }
      case 'activity':
        return templateAction(turn, one, text);
      default:
        return programAction(turn, one);
    }
  });
  reply(turn, {
    type: 'text',
    text: say(sentences.oneOfThese, turn.language),
    actions: [...actions, { id: pressId('disagree', '-'), label: say(sentences.noneOfThese, turn.language) }],
  });
  turn.waits = { ...turn.waits, told: { text, at: turn.now } };
  listenToSeveral(turn);
}

const take: Hearing['take'] = async (turn, what, subject) => {
  if (what === 'draft') return beginTold(turn, subject);
  if (what === 'story') return takeStory(turn, subject);
  if (what === 'report') return readReport(turn, subject);
  if (what === 'answer') return answerPicked(turn, subject);
  return what === 'programs' ? addPrograms(turn) : addDrafts(turn);
};

/** What took the place of something that stands in the register, and is named with it. */
const putInPlace = async (turn: AppTurn, text: string): Promise<boolean> =>
  (await renames(turn, text)) ||
  (await namedNew(turn, text)) ||
  (await takesRowOut(turn, text)) ||
  (await fromADay(turn, text)) ||
  (await calledFromADay(turn, text)) ||
  (await contactTold(turn, text)) ||
  (await contractTold(turn, text)) ||
  (await businessReplaced(turn, text)) ||
  atOneActivity(turn, text);

export const hearing: Hearing = {
  toCard,
  askedThere,
  // Where it was looked for changes nothing.
  change: async (turn, text, only) =>
    !lookedIn.test(text.trim()) &&
    ((only === undefined && (await putInPlace(turn, text))) || changeHeard(turn, text, only)),
  corrected: correctedElsewhere,
  changesProposed,
  meansPart: async (turn, text) => ((await fromADay(turn, text)) ? 'asked' : meansPart(turn, text)),
  tellsWrong: (text) => tellsWrong(text, ear),
  toRecord,
  toldOfRecord,
  noted: notedBeside,
  ofRunning: async (turn, text, open) => (await allThatRun(turn, text)) || saidOfRunning(turn, text, open),
  isOfRunning,
  toCase: async (turn, text) =>
    (await showsBreachRegister(turn, text)) || (await isNotNew(turn, text)) || seesCase(turn, text),
  sameAs,
  read: (text, situation) =>
    heardOfThis(text, situation.open?.scope.facts.recordName ?? '', (said) => read(said, situation, listening)),
  ...byName,
  asksOfBot: (text) => asksOfBot(plainly(text)),
  ofLastAnswer,
  lawOfRequest,
  mustOfRequest,
  respond,
  adds: addsToOffered,
  take,
  fields: formOfTold,
  more: moreOfTold,
  another: isAnotherTold,
  isMore: isMoreOf,
  anew: (tells, filled, text) => (tells === 'breach' ? breachAnew(filled, text) : requestAnew(filled, text)),
};
