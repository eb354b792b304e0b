// What somebody types about a breach or request that runs: it is answered from that, and what was done is put down there.

import { load, numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { sectionHere } from '../../../../core/engine/focus.js';
import { can, visible } from '../../../../core/permissions.js';
import { recordNamed } from '../../../../core/records.js';
import { say, t } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { beginsToAsk } from '../../../../core/understanding/talk/asks-in-general.js';
import { recordNumber } from '../../../../core/understanding/values/record-number.js';
import { mentioned } from '../../../../core/understanding/values/which-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { ids } from '../../../../core/word-list.js';
import { momentInWords } from '../../../breach/card.js';
import { ownReportOf } from '../../../breach/files.js';
import { firstFiledAt } from '../../../breach/rules/answers.js';
import { asksOfOwn } from '../../../breach/rules/hearing/asked-by-reporter.js';
import { showRequestCard } from '../../../request/card.js';
import { mistakeSaid } from '../../../request/rules/hearing/mistake-said.js';
import { showCase, showRecordWithId } from '../../records.js';
import { dueReplied } from '../../review/review-said.js';
import {
  type AboutRunning,
  type AskedOfRunning,
  aboutRunning,
  type DoneInRunning,
  dealtWithFor,
  numbersIn,
  somebodyMeant,
} from '../../rules/about-running.js';
import { listening } from '../../rules/listening.js';
import { recordWanted } from '../../rules/record-wanted.js';
import { openOf, runningCard } from '../../standing/running.js';
import { knownAnswer, toPeople } from '../asked/answers.js';
import { keptHereAsked } from '../asked/kept-here.js';
import { ownAnswered } from '../asked/own-answered.js';
import { registerAnswered } from '../asked/register-asked.js';
import { standsAnswered } from '../asked/what-stands.js';
import { isOption, picksHere } from '../picks-here.js';
import { askedOfCase } from './asked-of-case.js';
import { backToRequest } from './back-to-request.js';
import { askedBelowCard, besideShown, oneAfterAnother, staysShown, toldBelowCard } from './below-cards.js';
import { toldBesideFile } from './below-file.js';
import { changeTold, saidBesideRequest } from './beside-request.js';
import { pressesInFile } from './button-of-file.js';
import { answersCase, calledBeside } from './case-answered.js';
import { closesCase } from './closes-request.js';
import { findingTold } from './finding-told.js';
import { goesOn } from './goes-on.js';
import { howLongAsked, toldOfPassedOn } from './just-passed-on.js';
import { offerToAdd, toldOfReport } from './just-reported.js';
import { letterOfRequest } from './letter-of-request.js';
import { mistakeTold } from './mistake-told.js';
import { decidesOnOwn, ownReportAsked, undoingAsked } from './own-report.js';
import { isOf, isOfRole, pointedAt, putDown, shows, toldOf } from './put-down.js';
import { breachPutRight, reachElse } from './put-right-of-breach.js';
import { addsToEarlier } from './reported-before.js';
import { requestThere } from './request-there.js';
import { identityTold, requestDecided, requestTold, wishAdded } from './request-told.js';
import { termOfThis, timeLeft, timeLeftOfNamed, timeLeftOfOffer } from './time-left.js';
import { answersOnly, linesOf, passesOn, toldOfDeed } from './told-deed.js';
import { whatToDoAsked } from './what-to-do.js';
import { notWithdrawn } from './withdrawal-undone.js';

const sentences = {
  filed: t(`{record} is gemeld bij de AP: {at}, zo staat het in het dossier.
            {record} was filed with the authority: {at}, so the file says.`),
  notFiled: t(`In het dossier van {record} staat geen melding bij de AP.
               The file of {record} holds no filing with the authority.`),
  unsent: t(`Nee, dit is nog niet gemeld: u hebt het nog niet verstuurd.
             No, this is not reported yet: you have not sent it.`),
  filedUnseen: t(`Of het bij de AP is gemeld, kan ik u niet zeggen. Vraag het aan {officer}.
                  Whether it was reported to the authority, I cannot tell you. Ask {officer}.`),
} as const;

/** What is told or asked of one case in so many words, whatever else it sounds like. */
async function landsInCase(turn: AppTurn, text: string, beside?: Beside): Promise<boolean> {
  for (const lands of [
    timeLeftOfNamed,
    breachPutRight,
    mistakeTold,
    letterOfRequest,
    findingTold,
    requestDecided,
    identityTold,
    requestTold,
    wishAdded,
    notWithdrawn,
  ])
    if (await lands(turn, text, beside)) return true;
  if (beside?.scope.checklist.id !== 'breach' && (await addsToEarlier(turn, text))) return true;
  if ((await backToRequest(turn, text)) || (await toldOfPassedOn(turn, text, beside))) return true;
  if (beside !== undefined) return asksOfOwn(text) && ownReportAsked(turn, text);
  if (mistakeSaid(text) && (await passesOn(turn))) return true;
  return (await ownReportAsked(turn, text)) || (await undoingAsked(turn, text)) || howLongAsked(turn, text);
}

/**
 * Answers what is asked of what runs, shows a record by its number, or leads what was done to its place; false for anything else. What is
 * open below the card of another case is not what these words are to.
 */
export async function saidOfRunning(turn: AppTurn, text: string, open?: Beside): Promise<boolean> {
  if (picksHere(text, open)) return false;
  const both = oneAfterAnother(turn, text);
  if (both !== undefined && (await saidInTwo(turn, both, open))) return true;
  const beside = await besideShown(turn, text, open);
  return (await heardOfRunning(turn, text, beside)) && staysShown(turn);
}

/** One of them at once, and the other is heard after it. */
async function saidInTwo(
  turn: AppTurn,
  { now, rest }: { readonly now: string; readonly rest: string },
  open: Beside | undefined,
): Promise<boolean> {
  for (const [one, other] of [
    [now, rest],
    [rest, now],
  ] as const)
    if (await saidOfRunning(turn, one, open)) {
      // What is left of the first one comes before the other.
      turn.rest = turn.rest === undefined ? other : `${turn.rest} ${other}`;
      return true;
    }
  return false;
}

/** What is said of it, or of what is asked beside it. */
const heardOfRunning = async (turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> =>
  (await closesCase(turn, text, beside)) ||
  (await landsInCase(turn, text, beside)) ||
  (await saidBesideRequest(turn, text, beside)) ||
  (await requestThere(turn, text, beside)) ||
  (beside === undefined && (await changeTold(turn, text, beside))) ||
  (await askedBelowCard(turn, text, beside)) ||
  (await toldBesideFile(turn, text, beside)) ||
  (await standsAnswered(turn, text, beside)) ||
  (await whatToDoAsked(turn, text, beside)) ||
  (await ofRunning(turn, text, beside)) ||
  keptHereAsked(turn, text, beside);

async function ofRunning(turn: AppTurn, text: string, beside?: Beside): Promise<boolean> {
  if (beside === undefined && (await dueReplied(turn, text))) return true;
  if ((await registerAnswered(turn, text)) || (await ownAnswered(turn, text, beside))) return true;
  if (termOfThis(turn, text, beside)) return heardAs(turn, 'question', text, { about: 'running' });
  if (await pressesInFile(turn, text, beside)) return true;
  if (!isOption(text, beside) && ((await showedByNumber(turn, text)) || (await showedBySomebody(turn, text))))
    return true;
  const said = aboutRunning(text);
  if (said === undefined) return beyondShapes(turn, text, beside);
  if ('asks' in said) return asked(turn, text, said, beside);
  // Beside questions about what happened it is an answer to one of them.
  if (beside !== undefined && answersHere(beside, said.says) && !isPlain(text, said.says))
    return isOfOtherCase(turn, text, beside);
  return (await toldOfDeed(turn, text, said, beside)) || (beside === undefined && toldBelowCard(turn, text));
}

type Beside = NonNullable<Situation['open']>;

/** Parts of a case in which no words are asked about what was done: "klanten zijn gemaild" is no reason for a decision. */
const asksNoDeeds: readonly string[] = ids('steering details authority-decision people-decision filings told');
/** Where each of these is asked. */
const askedIn: Readonly<Partial<Record<DoneInRunning, readonly string[]>>> = {
  filed: ['filings'],
  'people-told': ['told'],
  closed: [],
  advised: [],
  decided: ['authority-decision', 'people-decision'],
  'decided-people': ['people-decision'],
  'taken-on': [],
};

/** What is asked nowhere else in a case, whatever words are asked there. */
const deeds: readonly string[] = ['effects', 'closing', 'actions', 'timeline'];
const onlyIn: Readonly<Partial<Record<DoneInRunning, readonly string[]>>> = {
  secured: deeds,
  learned: deeds,
  late: ['form-timeline'],
  decided: ids('authority-decision people-decision timeline'),
};

/** "Sluit het maar af" is an order, and who withdraws a request by that word answers nothing else. */
const isPlain = (text: string, says: DoneInRunning): boolean =>
  /^(?:sluit|close) (?:het|dit|dat|de|it|this|the)\b/i.test(text.trim()) ||
  (says === 'withdrawn' && /\b(?:verzoek|request|aanvraag|klacht|r-?\d+)\b/i.test(text));

function answersHere(beside: Beside, says: DoneInRunning): boolean {
  if (beside.scope.checklist.tells !== undefined) return true;
  const section = sectionHere(beside.scope, beside.focus)?.id ?? '';
  const isCase = listening.matter(beside.scope) !== undefined;
  // What a business has arranged answers what the register asks about that.
  if (says === 'secured' && !isCase) return true;
  const only = onlyIn[says];
  if (only !== undefined) return only.includes(section);
  return isCase && (!asksNoDeeds.includes(section) || (askedIn[says]?.includes(section) ?? true));
}

/** A number of nothing that this person may see is like any other word. */
async function showedByNumber(turn: AppTurn, text: string): Promise<boolean> {
  const wanted = recordWanted(text);
  const number = recordNumber(text) ?? (wanted?.about.length === 0 ? wanted.number : undefined);
  const named = number === undefined ? undefined : recordNamed(number, turn.registers.checklists);
  if (named === undefined) return false;
  const { records } = turn.repositories;
  const record = await records.byNumber(turn.organisation.id, named.checklist.id, named.number);
  if (record === undefined) return false;
  const loaded = await load(turn, record);
  const own = named.checklist.id === 'breach' ? await ownReportOf(turn, loaded) : undefined;
  const isShown = named.checklist.id === 'request' && showRequestCard(turn, loaded);
  if (isShown) return heardAs(turn, 'command', '', { command: 'show' });
  if (visible(turn.actor, loaded.relations, loaded.checklist.access)) await showCase(turn, loaded);
  else if (own !== undefined) await showRecordWithId(turn, own.record.id);
  else return false;
  return heardAs(turn, 'command', '', { command: 'show' });
}

async function beyondShapes(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  if ((await askedOfCase(turn, text, beside)) || (await goesOn(turn, text, beside))) return true;
  if (beside === undefined && (await toldOfOne(turn, text))) return true;
  if (await (beside === undefined ? showedWithNumber(turn, text) : isOfOtherCase(turn, text, beside))) return true;
  if ((beside !== undefined && (await calledBeside(turn, text, beside))) || (await answersCase(turn, text, beside)))
    return true;
  return (await toldOfReport(turn, text, beside !== undefined)) || (beside === undefined && toldBelowCard(turn, text));
}

/** What is told of the one case that is pointed at. */
const toldOfOne = async (turn: AppTurn, text: string): Promise<boolean> =>
  (await dealtWithOne(turn, text)) || (await reachElse(turn, text)) || showedPointedAt(turn, text);

/** "Jansen is afgehandeld": of the one request of whom that is. */
async function dealtWithOne(turn: AppTurn, text: string): Promise<boolean> {
  const said = dealtWithFor(text);
  if (said === undefined) return false;
  const own = (await openOf(turn, 'request')).filter((one) => isOf(one, said.who) || isOfRole(one, said.who));
  return own.length === 1 && putDown(turn, text, 'request', said.says);
}

/** Whatever is said with the number of what runs is about that: "R-001 was per mail". */
async function showedWithNumber(turn: AppTurn, text: string): Promise<boolean> {
  const [number, ...more] = numbersIn(text);
  if (number === undefined || more.length > 0) return false;
  // What is told of it is put down there, and not only shown.
  const [of, says] = number.startsWith('R') ? (['request', 'handled'] as const) : (['breach', 'noted'] as const);
  const asks = text.includes('?') || beginsToAsk(wordsIn(text)) || endsBySeeing.test(text) || wantsToSee.test(text);
  const isTold = (wordsIn(text).length > fewWithNumber || tellsDone.test(text)) && !asks;
  if (isTold && (await answersOnly(turn, text, of))) return true;
  if (isTold && ((await putDown(turn, text, of, says)) || (of === 'breach' && (await offerToAdd(turn, text)))))
    return true;
  return showedByNumber(turn, number);
}
/** "Ik kreeg een bericht over D-001, laat zien". */
const endsBySeeing = /(?:[,.;!:]| en| and) (?:laat|toon|open|bekijk|show)\b[^,.;!]{0,40}[.!]*$/i;
/** "Laat zien wat er nu in R-001 staat", "ik wil R-001 zien"; not "laat D-001 zien aan de adviseur". */
const wantsToSee =
  /^(?!.* (?:aan|to) )(?:(?:nee|ja|ok|oke|en|nou|huh|no|and)[, ]+)*(?:laat|toon|bekijk|open|show)\b|\b(?:wil|wou|wilde|kan|mag|want to|can i)\b[^,.;]{0,40}\b(?:zien|inzien|bekijken|see)\b/i;
const fewWithNumber = 5;
const tellsDone = /\b(?:is|zijn|was|werd|heb|hebben|has|have) (?:\S+ ){0,2}?(?:ge\p{L}{3,}|called|done|told)\b/iu;

/** "Die met de telefoon": the one case that is pointed at. */
async function showedPointedAt(turn: AppTurn, text: string): Promise<boolean> {
  const meant = await pointedAt(turn, text);
  if (meant === undefined) return false;
  await showCase(turn, meant);
  return heardAs(turn, 'command', '', { command: 'show' });
}

/** "Sluit D-001 maar, Tim heeft een nieuwe telefoon", beside the form of something new: it is of the case whose number it has. */
async function isOfOtherCase(turn: AppTurn, text: string, { scope }: Beside): Promise<boolean> {
  const numbers = numbersIn(text);
  if (scope.checklist.tells === undefined || numbers.length !== 1) return false;
  const open = [...(await openOf(turn, 'breach')), ...(await openOf(turn, 'request'))];
  return open.some((loaded) => numbers.includes(numberOf(loaded))) && showedWithNumber(turn, text);
}

/** "Hoe staat het met mevrouw Jansen", "wat staat er over de telefoon": the one request of whom that is, or the breach with that in it. */
async function showedBySomebody(turn: AppTurn, text: string): Promise<boolean> {
  const said = somebodyMeant(text);
  if (said === undefined) return false;
  const [only, ...more] = (await openOf(turn, 'request')).filter((loaded) => isOf(loaded, said));
  const files = only === undefined ? await openOf(turn, 'breach') : [];
  const file = mentioned(
    said,
    files.map((loaded) => ({ loaded, words: toldOf(turn, loaded) })),
  )?.loaded;
  const meant = only ?? file;
  if (meant === undefined || more.length > 0) return false;
  await showCase(turn, meant);
  return heardAs(turn, 'command', '', { command: 'show' });
}

/** What is asked of what runs; beside a form of something new that is of this, and where nothing runs of what was said last. */
async function asked(
  turn: AppTurn,
  text: string,
  { of, asks }: Extract<AboutRunning, { readonly asks: AskedOfRunning }>,
  beside: Beside | undefined,
): Promise<boolean> {
  const isOfThis = asks === 'until' && numbersIn(text).length === 0;
  if (isOfThis && beside !== undefined && timeLeft(turn, beside))
    return heardAs(turn, 'question', text, { about: 'running' });
  if (asks === 'filed' && beside?.scope.checklist.tells !== undefined) {
    tell(turn, sentences.unsent);
    return heardAs(turn, 'question', text, { about: 'running' });
  }
  if (beside?.scope.checklist.tells !== undefined && (await goesOn(turn, text, beside))) return true;
  if (await answeredOfRunning(turn, of, asks)) return true;
  if (isOfThis && timeLeftOfOffer(turn)) return heardAs(turn, 'question', text, { about: 'running' });
  return goesOn(turn, text, beside);
}

/** Shows the one that runs, or all that do; false where none does that this person may see. */
export async function answeredOfRunning(turn: AppTurn, of: AboutRunning['of'], asks: AskedOfRunning): Promise<boolean> {
  const files = of === 'request' ? [] : await openOf(turn, 'breach');
  const requests = of === 'breach' ? [] : await openOf(turn, 'request');
  const [only, ...more] = [...files, ...requests];
  if (asks === 'people') return files.length > 0 && sayToPeople(turn, files);
  if (asks === 'filed' && files.length > 0) for (const file of files) sayFiled(turn, file);
  else if (asks === 'state' && only !== undefined && more.length === 0) await showCase(turn, only);
  else {
    const lines = await linesOf(turn, of);
    if (lines.length === 0) return false;
    if (asks === 'filed') await sayUnseen(turn);
    runningCard(turn, lines);
    // What is named next is one of these, whatever else is open.
    const choice = [...files, ...requests].map((one) => ({ words: toldOf(turn, one), action: shows(one).id }));
    turn.waits = { ...turn.waits, choice };
  }
  return heardAs(turn, 'question', '', { about: 'running' });
}

/** "Reported by you" is no answer to whether the authority knows it. */
const sayUnseen = async (turn: AppTurn): Promise<void> =>
  can(turn.actor, 'read-breach') ? undefined : tell(turn, sentences.filedUnseen, { officer: await decidesOnOwn(turn) });

/** What the law says of telling people, and what the advice is in the file itself. */
async function sayToPeople(turn: AppTurn, files: readonly Loaded[]): Promise<boolean> {
  const known = await knownAnswer(turn, toPeople);
  if (known !== undefined) reply(turn, known.type === 'text' ? { type: 'text', text: known.text } : known);
  for (const file of files) await showCase(turn, file);
  return heardAs(turn, 'question', '', { about: 'running' });
}

function sayFiled(turn: AppTurn, file: Loaded): void {
  const at = firstFiledAt(file.scope.answers);
  const fills = { record: numberOf(file), ...(at !== undefined && { at: momentInWords(turn, at) }) };
  const text = say(at === undefined ? sentences.notFiled : sentences.filed, turn.language, fills);
  reply(turn, { type: 'text', text, actions: [shows(file)] });
}
