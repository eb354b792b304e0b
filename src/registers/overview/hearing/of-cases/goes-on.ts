// A question in a few words that goes on: about what was answered last or put right, or about the case that is open.
import { focusedRecord, nameOf, numberOf } from '../../../../app/register.js';
import { type AppTurn, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { folded } from '../../../../core/fold.js';
import { glossary, meaningInWords } from '../../../../core/glossary.js';
import { type Language, say, t } from '../../../../core/text.js';
import { Heard } from '../../../../core/understanding/ear/ear.js';
import { urgentOver } from '../../../../core/understanding/pressing.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { isAskedOfReport } from '../../../breach/asked-early.js';
import { type Asked, askedIn } from '../../rules/asked.js';
import { type FollowUp, followUp } from '../../rules/follow-up.js';
import { answerGoingOn, answersTo, answerWithId, type KnownAnswer } from '../../rules/known-answers.js';
import { listening } from '../../rules/listening.js';
import { reasonOf } from '../../rules/reasons-of-law.js';
import { openOf } from '../../standing/running.js';
import { giveAnswer, notSureOf } from '../asked/answers.js';
import { askedAs } from '../asked/asked-behind.js';
import { mustOfTold } from './must-of-told.js';

const sentences = {
  restsOn: t(`Dat antwoord steunt op: {law}. Nalezen kan op autoriteitpersoonsgegevens.nl.
              That answer rests on: {law}. You can read on at autoriteitpersoonsgegevens.nl.`),
  otherWords: t(`Welk woord is niet duidelijk? Typ bijvoorbeeld: wat is een datalek.
                 Which word is not clear? Type for example: what is a data breach.`),
  inThatCase: t('Bij wat u nu noemt, geldt dit:', 'For what you name now, this holds:'),
  ofQuestion: t(`U vroeg net: "{question}". Wat u nu vraagt, lees ik als vervolg daarop.
                 You just asked: "{question}". I read what you ask now as going on about that.`),
  ofCase: t('Dit gaat over {record}.', 'This is about {record}.'),
  ofWhat: t(`Waar gaat uw vraag over? Zeg het erbij, bijvoorbeeld: "mag ik geld vragen voor een inzageverzoek".
             What is your question about? Say it with it, for example: "may I ask money for an access request".`),
} as const;

type Beside = NonNullable<Situation['open']>;

/** What a text is asked about: the words of the question before it, how that is named, and what the product answered. */
interface Before {
  readonly words: string;
  readonly named: string;
  readonly last?: KnownAnswer;
}

/** Answers a few words that go on about the last answer or the case that is open; false for anything else. */
export const goesOn = async (turn: AppTurn, text: string, beside?: Beside): Promise<boolean> =>
  !isOfProposed(turn, text, beside) && goesFurther(turn, text, beside);

/** What puts right what waits for its yes goes on about that. */
const isOfProposed = ({ now, organisation: { zone } }: AppTurn, text: string, beside?: Beside): boolean =>
  beside?.proposed !== undefined && listening.story(text, { now, zone, open: beside }) !== undefined;

async function goesFurther(turn: AppTurn, text: string, beside?: Beside): Promise<boolean> {
  if (beside === undefined && (await mustOfTold(turn, text))) {
    heardAs(turn, 'question', text, { about: 'again' });
    return true;
  }
  const asks = followUp(text);
  if (asks === 'long' || isOfTerm(turn, text)) return ofTerm(turn, text, beside);
  if (asks === undefined) return false;
  const last = lastAnswered(turn);
  const isOfAnswer = ofAnswers.includes(asks);
  // "Waar staat dat" is asked of the bot itself where it answered nothing; "is dat verplicht" beside a form is of that.
  const isOfLast = last === undefined ? asks === 'must' : isOfAnswer && last.last !== undefined;
  const about = isOfLast ? undefined : askedIn(text);
  if (isOfTheBot(asks, about)) return false;
  const isTold = beside?.scope.checklist.tells !== undefined || turn.waited.told !== undefined;
  if (asks === 'time' && !isTold && last === undefined) return false;
  const found = isOfAnswer ? await ofAnswer(turn, asks, last, beside) : await ofCase(turn, asks, text, last, beside);
  if (found) heardAs(turn, 'question', text, { about: 'again' });
  return found;
}

/** Whether so long is allowed, of whatever was told or asked before; beside a case something else may take long. */
async function ofTerm(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  const known = answerWithId('term-longer');
  if (known === undefined || beside?.scope.checklist.tells !== undefined) return false;
  await giveAnswer(turn, turn.waited.answered?.question ?? text, known);
  heardAs(turn, 'question', text, { about: 'again' });
  return true;
}

/** "Mag dat" right behind a length of time that was put right. */
const isOfTerm = ({ waited: { card } }: AppTurn, text: string): boolean =>
  card?.card === 'counted' && card.subject.includes('/') && bareMay.test(text.trim());
const bareMay =
  /^(?:(?:en|maar|ja|and|but) )*(?:mag|kan) (?:dat|dit|het)(?: (?:wel|dan|zomaar|zo|van de (?:avg|wet)|volgens de (?:avg|wet)))*[ ?!.]*$|^is (?:that|it) (?:allowed|ok|okay|legal)[ ?!.]*$/i;

/** What is asked of this work itself goes on about no answer; "hoeveel tijd heb ik" may be of the case. */
const isOfTheBot = (asks: FollowUp, about: Asked | undefined): boolean =>
  ['this', 'word', 'who', 'help', 'readers'].includes(about ?? '') || (about === 'progress' && asks !== 'time');

const ofAnswers: readonly FollowUp[] = ['why', 'must', 'source', 'meaning'];

function lastAnswered({ waited: { answered }, language }: AppTurn): Before | undefined {
  if (answered === undefined) return undefined;
  const last = answerWithId(answered.id ?? '');
  const named = say(sentences.ofQuestion, language, { question: answered.question });
  return { words: answered.question, named, ...(last === undefined ? {} : { last }) };
}

/** The reason of the last answer, the law behind it, or the same in other words. */
async function ofAnswer(
  turn: AppTurn,
  asks: FollowUp,
  last: Before | undefined,
  beside: Beside | undefined,
): Promise<boolean> {
  if (last === undefined) return asks === 'must' && ofDuty(turn, beside);
  if (last.last === undefined) return unsure(turn, last);
  staysLast(turn);
  const { language } = turn;
  const law = say(sentences.restsOn, language, { law: say(last.last.law, language) });
  const reason = asks === 'why' ? reasonOf(last.last.law, language) : undefined;
  const text = asks === 'meaning' ? inOtherWords(last.last, language) : [reason, law].filter(Boolean).join('\n');
  reply(turn, { type: 'text', text });
  return true;
}

/** Who asks whose rule it is, beside a form of which nothing was asked yet, hears the duty that the form serves. */
async function ofDuty(turn: AppTurn, beside: Beside | undefined): Promise<boolean> {
  const matter = beside && (beside.scope.checklist.tells ?? listening.matter(beside.scope));
  const [known] = matter === 'breach' || matter === 'request' ? answersTo(duties[matter]) : [];
  if (known === undefined) return false;
  await giveAnswer(turn, say(known.answer, turn.language).split('\n')[0] ?? '', known);
  return true;
}
const duties = { breach: 'moet ik elk datalek melden', request: 'hoe snel moet ik een inzageverzoek beantwoorden' };

/** The answer once more, with the words of it that the product explains. */
function inOtherWords({ answer, law }: KnownAnswer, language: Language): string {
  const said = say(answer, language);
  const plain = folded(said);
  const terms = glossary.filter(({ words }) =>
    words[language].slice(0, 1).some((word) => new RegExp(String.raw`\b${folded(word)}\b`).test(plain)),
  );
  const meanings = terms.slice(0, 2).map((entry) => meaningInWords(entry, language));
  const more = meanings.length === 0 ? [say(sentences.otherWords, language)] : meanings;
  return [`${said} (${say(law, language)})`, ...more].join('\n');
}

/** What holds in the case that is asked about; where that is not held, this is said with what was asked before. */
async function ofCase(
  turn: AppTurn,
  asks: FollowUp,
  text: string,
  last: Before | undefined,
  beside: Beside | undefined,
): Promise<boolean> {
  if (answersTo(text).length > 0) return false;
  // What the reporter asks of their report is answered with that.
  if (asks === 'points' && beside?.scope.checklist.tells === 'breach' && isAskedOfReport(turn, beside.filled, text))
    return false;
  const open = await caseOpen(turn, beside);
  const known = goingOn(text, last) ?? goingOn(text, open) ?? (asks === 'case' ? onPaper(text) : undefined);
  if (known !== undefined) {
    if (asks === 'case') tell(turn, sentences.inThatCase);
    // What was told is offered below the answer, and needs no second door to the same.
    await giveAnswer(turn, turn.waited.answered?.question ?? text, known, turn.waited.told === undefined);
    return true;
  }
  if (last !== undefined) return unsure(turn, last);
  if (open === undefined) return asks === 'points' && beside === undefined && asksOfWhat(turn, text);
  return isOfCase(asks, text, beside) && unsure(turn, open);
}

const goingOn = (text: string, before: Before | undefined): KnownAnswer | undefined =>
  before && answerGoingOn(text, before.words, before.last);

/** What holds of data holds of a list on paper as well. */
function onPaper(text: string): KnownAnswer | undefined {
  const known = answerGoingOn(text, 'avg');
  return known?.id === 'register-on-paper' ? known : undefined;
}

/** Whether it is asked of the case that is open here: whether it holds there too, or what they have to do about a request. */
const isOfCase = (asks: FollowUp, text: string, beside: Beside | undefined): boolean =>
  beside !== undefined && (asks === 'case' || (beside.scope.checklist.tells === 'request' && ofUs.test(text)));
const ofUs = /\b(?:ik|we|wij|i|us|voor ons)\b/i;

/** What is not held is said with what it is about. */
function unsure(turn: AppTurn, { named }: Before): true {
  reply(turn, { type: 'text', text: `${named} ${notSureOf(turn)}` });
  staysLast(turn);
  return true;
}

/** What was asked last stays that. */
function staysLast(turn: AppTurn): void {
  if (turn.waited.answered !== undefined) turn.waits = { ...turn.waits, answered: turn.waited.answered };
}

/** "Mag ik daar geld voor vragen", where nothing is open that it could be about: it is asked of what. Who tells something asks nothing. */
function asksOfWhat(turn: AppTurn, text: string): boolean {
  if (!ofSomething.test(text) || urgentOver(new Heard(listening.ear, text)) > 0) return false;
  tell(turn, sentences.ofWhat);
  return true;
}
const ofSomething =
  /\b(?:daar(?:voor|van|over|bij|mee|op|aan|naar)?|hiervoor|hierover|hiervan|for (?:that|it|this))\b/i;

/** The case that is open here, or that was told and is offered; where none is, the only one that runs. */
async function caseOpen(turn: AppTurn, beside: Beside | undefined): Promise<Before | undefined> {
  const { told } = turn.waited;
  const checklist =
    beside?.scope.checklist ?? (told?.flow === undefined ? undefined : turn.registers.checklistOf(told.flow));
  const matter = checklist?.tells ?? (beside && listening.matter(beside.scope));
  const title = checklist === undefined ? '' : say(checklist.title, turn.language);
  if (matter === 'breach' || matter === 'request') return ofMatter(turn, matter, title);
  const record = beside === undefined ? undefined : await focusedRecord(turn);
  if (record !== undefined) {
    const name = nameOf(turn, record);
    return { words: name, named: say(sentences.ofCase, turn.language, { record: name }) };
  }
  const running = [...(await openOf(turn, 'breach')), ...(await openOf(turn, 'request'))];
  const [only, ...more] = running;
  if (only === undefined || more.length > 0) return undefined;
  return ofMatter(turn, only.record.register === 'request' ? 'request' : 'breach', numberOf(only));
}

const ofMatter = ({ language }: AppTurn, matter: 'breach' | 'request', record: string): Before => ({
  words: askedAs[matter],
  named: say(sentences.ofCase, language, { record }),
});
