// Answers to questions, from what this product holds and from the own register.
import type { StoredRecord } from '../../../../app/ports/records.js';
import { focusedRecord, load, nameOf, profileOf } from '../../../../app/register.js';
import { type AppTurn, officerName, reply, tell } from '../../../../app/turn.js';
import { flowTold } from '../../../../app/typing/proposals.js';
import { offerNotSent, offerTold } from '../../../../app/typing/told-offer.js';
import { showFilled } from '../../../../app/typing/unsent.js';
import { filledOf } from '../../../../app/typing/waiting.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { pressId } from '../../../../core/engine/press.js';
import type { Action, Reply } from '../../../../core/engine/replies.js';
import { unsentId } from '../../../../core/engine/unsent.js';
import { folded } from '../../../../core/fold.js';
import { meaningInWords } from '../../../../core/glossary.js';
import { can } from '../../../../core/permissions.js';
import { soundsLike } from '../../../../core/sounds-like.js';
import { capitalised, say, type Text } from '../../../../core/text.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { asksIfRight } from '../../../../core/understanding/talk/asks-in-general.js';
import { onlyAsks } from '../../../../core/understanding/talk/said-to-bot.js';
import { steering } from '../../../../core/understanding/talk/steering.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { concernedIn } from '../../../breach/rules/hearers.js';
import { plannedOfPeople } from '../../changes/planned.js';
import { aboutThis, allAboutThis } from '../../rules/about-this.js';
import { answersMeant } from '../../rules/answers-meant.js';
import { asksInConfidence, plainly, wordsMeant } from '../../rules/asked.js';
import { askedInTwo } from '../../rules/asked-in-two.js';
import { answersTo, answerWithId, type KnownAnswer } from '../../rules/known-answers.js';
import { registerAsked } from '../../rules/register-asked.js';
import { thisMeant } from '../../rules/this-meant.js';
import { tellTimeLeft } from '../../standing/next.js';
import { showRunning } from '../../standing/running.js';
import { hearingSentences as sentences } from '../hearing-sentences.js';
import { listenToDeputy } from '../of-records/proposed-there.js';
import { offerAnswers, questionOf, saidBack } from './answers-perhaps.js';
import { howFarInWords } from './how-far.js';
import { questionAnsweredByName } from './own-answered.js';
import { doorTo, questionAnswered } from './question-typed-back.js';
import { nothingThere } from './register-asked.js';

/** Answers a question by what it is about; what is not held is not answered. */
export async function answerQuestion(turn: AppTurn, { values }: Reading, text: string, aside: boolean): Promise<void> {
  switch (values['about']) {
    case 'progress':
    case 'next':
      return sayProgress(turn, aside);
    case 'who':
      return sayWho(turn, text);
    case 'readers':
      return sayReaders(turn, text, aside);
    case 'help':
      return turn.registers.entrance.doors(turn, sentences.whatIDo);
    default:
      return answerAll(turn, values['about'], text, aside);
  }
}

/** Two questions in one breath are answered one after the other. */
async function answerAll(turn: AppTurn, about: unknown, text: string, aside: boolean): Promise<void> {
  const both = about === 'word' || about === 'this' ? undefined : askedInTwo(text);
  for (const one of both ?? [text]) await answerHeld(turn, about, one, aside);
}

/** Who wants to report something that one of those must not know finds them kept out of the form, also of one that is begun. */
async function sayReaders(turn: AppTurn, text: string, aside: boolean): Promise<void> {
  const flow = flowTold(turn, 'breach');
  const filled = filledOf(turn, unsentId(flow.id));
  const isBegun = Object.keys(filled).length > 0;
  const isKept = isBegun || (!aside && asksInConfidence(text));
  const about = isKept ? concernedIn(text, turn.people, turn.today) : [];
  if (!isBegun || about.length === 0) tell(turn, sentences.readers, { officer: officerName(turn) });
  if (about.length > 0) await showFilled(turn, flow, { ...filled, concerns: about });
}

/** "Het gaat over noor": whom a report is about is kept out of it, in the form with what was told. False for anything else. */
export async function keepsOutHearer(turn: AppTurn, text: string): Promise<boolean> {
  const about = saysAbout.test(text.trim()) ? concernedIn(text, turn.people, turn.today) : [];
  if (about.length === 0 || about.includes(turn.person.id)) return false;
  const flow = flowTold(turn, 'breach');
  const { told } = turn.waited;
  const { fields } = await turn.registers.hearing();
  const filled = told?.flow === flow.id ? fields(turn, 'breach', told.text) : filledOf(turn, unsentId(flow.id));
  await showFilled(turn, flow, { ...filled, concerns: about });
  return true;
}
const saysAbout =
  /^(?:(?:ja|en|maar|nou|yes|and)[, ]+)*(?:(?:het|dit|dat|de melding|it|this) (?:gaat|ging|is) (?:(?:dus|ook|namelijk|eigenlijk) )*(?:over|about) \S+(?: (?:zelf|herself|himself))?[.! ]*$|.*\b(?:niet|not) (?:naar|aan|to) \S+)/i;

/** The question whose answer tells whether people must hear of a breach. */
export const toPeople = 'moet ik klanten inlichten over een datalek';

/** The question in full of who asks it in a few words. */
const meantBy = (about: unknown): string | undefined =>
  about === 'duty' ? 'wanneer moet ik een datalek melden bij de AP' : about === 'duty-people' ? toPeople : undefined;

/** "Hoe lang bewaren we facturen volgens ons register": for what, and what stands in the register is told with it. */
const besideRegister = (text: string): string => (ofTerm.test(text) ? text.replace(inRegister, '') : text);
const ofTerm = /\b(?:hoe ?lang|bewaar\w*|bewaren|termijn\w*|how long|keep)\b/i;
const inRegister =
  /,? \b(?:volgens|in|according to) (?:ons|mijn|het|our|my|the) (?:eigen |own )?(?:\w*register|overzicht)\b(?! (?:bewaren|houden|keep))/i;

/** What the product holds of words, of itself and of the law. */
async function answerHeld(turn: AppTurn, about: unknown, text: string, aside: boolean): Promise<void> {
  const known =
    (about === 'word' ? meanings(turn, text) : undefined) ??
    (about === 'this' || asksIfRight(text) ? ofThis(turn, text) : undefined) ??
    (await knownAnswer(turn, meantBy(about) ?? besideRegister(text)));
  if (known !== undefined) {
    reply(turn, known);
    keepAnswered(turn, text);
    // Who asks whether it must be reported has told of one: a yes reports that.
    const { id: flow } = flowTold(turn, 'breach');
    const isReported = turn.waited.open?.record === unsentId(flow);
    if (about === 'duty' && turn.waits.told?.flow === flow && !isReported && offerTold(turn)) return;
    return aside || about === 'duty' ? undefined : yesReports(turn, known, text);
  }
  if (!nothingThere(turn, text)) await answerNear(turn, text, aside);
}

/** What is known by how it is asked, or may be meant; else that it is not known, or whom to ask for what stands there. */
async function answerNear(turn: AppTurn, text: string, aside: boolean): Promise<void> {
  if (!aside && ((await questionTypedBack(turn, text)) || (await questionAnsweredByName(turn, text)))) return;
  if (asksReaders(turn, text)) return reply(turn, { type: 'text', text: toOfficer(turn, sentences.onlyReaders) });
  if (await answeredAsAsked(turn, text)) return;
  if (!aside && asksOfBreach(turn, text)) return;
  if (asksWhere(text)) return sayProgress(turn, aside);
  if (!aside && asksWhatIsUp.test(folded(text).replaceAll(/['’]/g, ''))) return turn.registers.entrance.where(turn);
  if (!(await offerAnswers(turn, text, notSureOf(turn)))) reply(turn, { type: 'text', text: notSureOf(turn) });
}

/** What nothing else is known of asks how far it is, by how people ask that: "wat heb ik nu en wat moet nog". */
const asksWhere = (text: string): boolean => steering(text) === 'where' && answersMeant(text).perhaps.length === 0;

/** "Moet ik nog iets doen", "wat is er aan de hand": all that runs and is open. */
const asksWhatIsUp =
  /^(?:(?:hoi|hallo|hey|en|hi|hello)[ ,!]+){0,2}(?:moet(?:en)? (?:ik|we|wij) (?:nu |vandaag |deze (?:week|maand) )?(?:nog )?(?:iets|wat) (?:(?:nog|nu|hier|zelf) )?(?:doen|regelen|nakijken|invullen)(?: (?:nu|hier|vandaag|deze (?:week|maand)))?|(?:do|must) (?:i|we) (?:still )?(?:need to |have to )?do (?:anything|something)(?: (?:now|here|today|this (?:week|month)))?|wat is er (?:nu |dan |nou |precies |allemaal )*(?:aan de hand|loos|gaande)|what(?:s| is) (?:going on|happening|the matter))[ ?!.]*$/;

/** Whether what stands in the register is asked by who may not read it. */
const asksReaders = (turn: AppTurn, text: string): boolean =>
  registerAsked(text) !== undefined && !can(turn.actor, 'read-register');

const toOfficer = (turn: AppTurn, said: Text): string => say(said, turn.language, { officer: officerName(turn) });

/** That no answer is held, and who may know: who has no role here asks the one who keeps the register. */
export function notSureOf(turn: AppTurn): string {
  if (turn.actor.roles.includes('adviser')) return say(sentences.notSureAdviser, turn.language);
  return can(turn.actor, 'read-register')
    ? say(sentences.notSure, turn.language)
    : toOfficer(turn, sentences.notSureColleague);
}

/** A question of ours that is typed back, where nothing else is asked; who asks whether something is a breach may have one. */
const questionTypedBack = async (turn: AppTurn, text: string): Promise<boolean> =>
  soundsLike(text) !== 'breach' && questionAnswered(turn, text);

/** Who asks of a breach what is not held may have one. */
function asksOfBreach(turn: AppTurn, text: string): boolean {
  if (soundsLike(text) !== 'breach') return false;
  turn.registers.entrance.doors(turn, sentences.breachIfReal, 'breach');
  return true;
}

/** What is known by how it is asked, with its question said back. */
async function answeredAsAsked(turn: AppTurn, text: string): Promise<boolean> {
  const { byAsking } = answersMeant(text);
  if (byAsking === undefined) return false;
  const answer = await answerOf(turn, byAsking);
  reply(turn, { ...answer, text: `${saidBack(turn, byAsking)}\n${answer.text}` });
  keepAnswered(turn, text, byAsking);
  return true;
}

/** One word, or two whose difference is asked; where the product holds the difference itself, that is answered. */
function meanings({ language }: AppTurn, text: string): Reply | undefined {
  const entries = wordsMeant(text);
  const [only, ...others] = entries;
  if (only === undefined || (others.length > 0 && answersTo(text).length > 0)) return undefined;
  const named = entries.map(
    (entry) => `${capitalised(entry.words[language][0] ?? '')}: ${meaningInWords(entry, language)}`,
  );
  return { type: 'text', text: others.length === 0 ? meaningInWords(only, language) : named.join('\n\n') };
}

/** Who asks where nothing is open whether it is right hears how what is not is put right. */
const howPutRight = allAboutThis.find(({ id }) => id === 'put-right');

/** What is asked of this work itself; where only in general, what the law says of the very case goes before it. */
function ofThis(turn: AppTurn, text: string): Reply | undefined {
  const found = asksIfRight(text) ? howPutRight : (aboutThis(plainly(text)) ?? thisMeant(text));
  if (found === undefined || (found.general && answersTo(text).length > 0)) return undefined;
  return { type: 'text', text: say(found.answer, turn.language), actions: doorTo(turn, found.command) };
}

/**
 * "Is dit een datalek? Ik mailde een verkeerde": a yes to the answer reports it, with what was told beside the question, or what was
 * told before and waits.
 */
function yesReports(turn: AppTurn, known: Reply, text: string): void {
  const { id: flow } = flowTold(turn, 'breach');
  const [door, ...others] = known.type === 'text' ? (known.actions ?? []) : [];
  if (door?.id !== pressId('command', flow) || others.length > 0) return;
  const told = text
    .split(/(?<=[?.!])\s+/)
    .filter((sentence) => !onlyAsks(sentence))
    .join(' ');
  if (told !== '')
    turn.waits = {
      ...turn.waits,
      yes: pressId('told', flow),
      told: { text: told, at: turn.now, flow, reminded: true },
    };
  else if (turn.waits.told?.flow === flow) offerTold(turn);
  else turn.waits = { ...turn.waits, yes: door.id };
}

/** How far this person is in what is open, below what has a term and runs beside it; else how far the register is. */
async function sayProgress(turn: AppTurn, aside: boolean): Promise<void> {
  const record = aside ? await focusedRecord(turn) : undefined;
  const { entrance } = turn.registers;
  // Who may not read it goes on with what is their own.
  if (record === undefined) {
    await (can(turn.actor, 'read-register') ? entrance.where(turn) : entrance.goOn(turn));
    return tellTimeLeft(turn);
  }
  offerNotSent(turn);
  if (record.register !== 'breach' && record.register !== 'request') await showRunning(turn);
  reply(turn, { type: 'text', text: howFarInWords(turn, await load(turn, record)).join('\n') });
  if (record.register !== 'breach' && record.register !== 'request') await tellTimeLeft(turn);
}

export async function sayWho(turn: AppTurn, asked: string): Promise<void> {
  const deputy = turn.people.find(({ grants }) =>
    grants.some(({ role, acceptedAt }) => role === 'deputy' && acceptedAt !== null),
  );
  const named = await namedInProfile(turn);
  const officer = officerName(turn);
  const second = deputy?.name ?? named.deputy;
  const actions = can(turn.actor, 'read-register')
    ? [{ id: pressId('command', 'roles'), label: say(sentences.rolesDoor, turn.language) }]
    : [];
  const noDeputy = /vervang|deputy|\b(?:als|wanneer|if|when) (?:ik|we|wij|i)\b/i.test(asked)
    ? say(sentences.whoNoDeputy, turn.language)
    : '';
  const isOther = named.officer !== undefined && named.officer !== officer;
  const text = say(isOther ? sentences.whoTakesOver : sentences.whoOfficer, turn.language, {
    officer,
    named: named.officer ?? '',
    deputy: second === undefined ? noDeputy : say(sentences.whoDeputy, turn.language, { who: second }),
  });
  reply(turn, { type: 'text', text: [text, ...(await plannedOfPeople(turn))].join('\n'), actions });
  if (second !== undefined) listenToDeputy(turn, turn.organisation.id);
}

/** Whom the profile names; who has no account here yet, or did not take the role on, is none to ask yet. */
async function namedInProfile(turn: AppTurn): Promise<Readonly<Record<'officer' | 'deputy', string | undefined>>> {
  const answers = await profileOf(turn);
  const nameAt = (path: string) => turn.people.find(({ id }) => id === valueAt(answers, path))?.name;
  return { officer: nameAt('officer'), deputy: nameAt('deputy') };
}

/**
 * The answer that this product holds to a question, with its article, what the own register says and the way on; undefined where
 * it holds none.
 */
export async function knownAnswer(turn: AppTurn, text: string): Promise<Reply | undefined> {
  const several = questionsIn(text);
  if (several.length > 1) return answerEach(turn, several, text);
  const { byWords } = answersMeant(text);
  if (byWords !== undefined) keepAnswered(turn, text, byWords);
  return byWords === undefined ? undefined : answerOf(turn, byWords);
}

/** The answer to a question that was picked of several. */
export async function answerPicked(turn: AppTurn, id: string): Promise<void> {
  const known = answerWithId(id);
  if (known !== undefined) await giveAnswer(turn, questionOf(turn, known), known);
}

/** What was answered is kept for the next words, which may go on about it. */
function keepAnswered(turn: AppTurn, question: string, known?: KnownAnswer): void {
  const id = known?.id ?? turn.waits.answered?.id;
  turn.waits = { ...turn.waits, answered: { question, at: turn.now, ...(id === undefined ? {} : { id }) } };
}

/** Gives one of the answers that the product holds, to words that go on about that question; with its way on, unless another is offered. */
export async function giveAnswer(turn: AppTurn, question: string, known: KnownAnswer, leadsOn = true): Promise<void> {
  const { actions, ...answer } = await answerOf(turn, known);
  reply(turn, { ...answer, actions: leadsOn ? actions : [] });
  keepAnswered(turn, question, known);
}

/** "Mag ik een kopie maken? En hoe lang bewaar ik die?": each question, where there is more than one. */
const questionsIn = (text: string): readonly string[] =>
  text.split(/(?<=\?)\s+/).filter((part) => part.endsWith('?') && wordsIn(part).length >= fewestAsked);
const fewestAsked = 3;

/** What is held of each; of which nothing is held is named, so that none goes without a word. */
async function answerEach(turn: AppTurn, questions: readonly string[], text: string): Promise<Reply | undefined> {
  const known = questions.map((one) => answersMeant(one).byWords ?? answersMeant(one).byAsking);
  const found = [...new Set(known)].filter((one) => one !== undefined);
  const [only = answersTo(text)[0], ...more] = found;
  if (only === undefined) return undefined;
  const { language } = turn;
  const left = questions.filter((_, at) => known[at] === undefined);
  const replies = await Promise.all([only, ...more].map((one) => answerOf(turn, one)));
  const unsure = found.length === 0 ? [] : left.map((one) => say(sentences.notSureOf, language, { question: one }));
  return {
    type: 'text',
    text: [...replies.map((one) => one.text), ...unsure].join('\n\n'),
    actions: [...new Map(replies.flatMap(({ actions }) => actions).map((one) => [one.id, one])).values()],
  };
}

async function answerOf(turn: AppTurn, known: KnownAnswer) {
  const { language } = turn;
  const own = await ownRecord(turn, known);
  const lines = [
    `${say(known.answer, language)} (${say(known.law, language)})`,
    ...(own === undefined ? [] : [say(sentences.ownRegister, language, { record: nameOf(turn, own) })]),
  ];
  return { type: 'text', text: lines.join('\n'), actions: wayOn(turn, known, own) } as const;
}

/** The activity of this person's register that the answer is about. */
async function ownRecord(turn: AppTurn, { place }: KnownAnswer): Promise<StoredRecord | undefined> {
  if (place === undefined || !('template' in place) || !can(turn.actor, 'read-register')) return undefined;
  const records = await turn.repositories.records.ofRegisters(turn.organisation.id, activityRegisters);
  return records.find(({ template, status }) => template === place.template && status !== 'archived');
}

function wayOn(turn: AppTurn, { place }: KnownAnswer, own: StoredRecord | undefined): readonly Action[] {
  const { language } = turn;
  if (own !== undefined)
    return [{ id: pressId('show', own.id), label: say(sentences.see, language, { record: nameOf(turn, own) }) }];
  return place === undefined || 'template' in place ? [] : doorTo(turn, place.command);
}
