// A colleague is asked one question of a record: they see that question and what it needs to be understood, nothing else.

import { keepersToday, recordOf } from '../../../app/keepers.js';
import { everybodyInCharge } from '../../../app/receivers.js';
import { nameOf, numberOf, readAll } from '../../../app/register.js';
import { notify } from '../../../app/reminders/remind.js';
import { store } from '../../../app/storing.js';
import { type AppTurn, type Loaded, reply, tell, tellStale } from '../../../app/turn.js';
import { writeAt } from '../../../core/engine/answers.js';
import type { Question } from '../../../core/engine/checklist.js';
import { gate } from '../../../core/engine/gate.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action, Reply } from '../../../core/engine/replies.js';
import { questionOf } from '../../../core/engine/scope.js';
import { sameValue, type Value } from '../../../core/engine/value.js';
import { type Asked, askedIn, saidPath, saidWordsPath } from '../../../core/finding-out.js';
import { isCase } from '../../../core/permissions.js';
import { say } from '../../../core/text.js';
import { answerSaid } from '../../../core/understanding/answer-said.js';
import { read } from '../../../core/understanding/read.js';
import { listening } from '../rules/listening.js';
import { yesNo } from '../standing/answers-in-a-tap.js';
import { registers } from '../standing/tallies.js';
import { askable, askedAbout, askIn, askOf, nameIn, picker, saidInWords } from './ask-colleague.js';
import { askingWords as words } from './asking-words.js';

/** Everything of which a question may be asked. */
const asking = [...registers, 'breach', 'exercise', 'request'];
const mostOptions = 6;
const mostWords = 500;

interface Mine {
  readonly loaded: Loaded;
  readonly asked: Asked;
}

/** What this person was asked and did not answer, oldest first. */
export async function openFor(turn: AppTurn): Promise<readonly Mine[]> {
  const all = await readAll(turn, ...asking);
  return all
    .flatMap((loaded) => askedIn(loaded.scope, loaded.versions).map((asked) => ({ loaded, asked })))
    .filter(({ loaded, asked }) => isMine(turn, loaded, asked) && asked.said === undefined && !asked.settled)
    .toSorted((one, two) => (one.asked.at < two.asked.at ? -1 : 1));
}

/** Whoever is asked stays asked while the record is in use, and is never kept out of it. */
function isMine(turn: AppTurn, { record, checklist, relations }: Loaded, { who }: Asked): boolean {
  const isOpen = isCase(checklist.access) ? record.status === 'concept' : record.status !== 'archived';
  return who === turn.person.id && isOpen && !relations.includes('kept-out');
}

/** What this person was asked, again in their own conversation, because they wrote where others read along. */
export async function askedThere(turn: AppTurn): Promise<void> {
  const { repositories, organisation, person, now, language } = turn;
  const open = await openFor(turn);
  let isNew = false;
  for (const { loaded, asked } of open) {
    const shown = ['among-others', person.id, loaded.record.id, asked.question, asked.n].join(':');
    if (await repositories.deliveries.remember(organisation.id, shown, now)) isNew = true;
  }
  const [first] = open;
  const card = isNew ? await askedBundle(turn) : undefined;
  if (card?.type !== 'card' || first === undefined) {
    // What was written to others changes nothing in this conversation.
    turn.waits = turn.waited;
    return;
  }
  reply(turn, { ...card, text: `${say(words.readAlong, language)}\n${card.text ?? ''}` });
  listenFor(turn, 'asked', first);
}

/** The first question with its buttons, the others as lines that open them; undefined when nothing is asked. */
export async function askedBundle(turn: AppTurn): Promise<Reply | undefined> {
  const [first, ...others] = await openFor(turn);
  if (first === undefined) return undefined;
  const card = askedCard(turn, first);
  if (card.type !== 'card' || others.length === 0) return card;
  const { language } = turn;
  return {
    ...card,
    title: say(words.titleMany, language, { who: nameIn(turn, first.asked.asker), count: others.length + 1 }),
    lines: others.map(({ loaded, asked }) => {
      const label = calledOf(turn, loaded);
      const action = { id: pressId('asked-open', loaded.record.id, asked.question), label };
      return { label, value: askIn(turn, loaded, asked.question), action };
    }),
  };
}

/** One question, why it is asked, and what may be said to it. */
export function askedCard(turn: AppTurn, { loaded, asked }: Mine, again = false): Reply {
  const { language } = turn;
  const question = questionOf(loaded.checklist, asked.question);
  const who = nameIn(turn, asked.asker);
  const ask = askIn(turn, loaded, asked.question);
  return {
    type: 'card',
    title: say(words.title, language, { who }),
    text: [
      ...(again ? [say(words.again, language, { who })] : []),
      say(words.about, language, { record: calledOf(turn, loaded), ask }),
      ...(question === undefined ? [] : [say(words.why, language, { why: say(question.why, language) })]),
    ].join('\n'),
    lines: [],
    actions: question === undefined ? [] : actionsFor(turn, loaded, asked, question),
  };
}

function actionsFor(turn: AppTurn, loaded: Loaded, asked: Asked, question: Question): readonly Action[] {
  const { language } = turn;
  const button = (verb: string, label: string, option = ''): Action => ({
    id: pressId(verb, loaded.record.id, question.id, asked.n, option),
    label,
  });
  return [
    ...optionsFor(question).map(({ id, label }) => button('asked-answer', say(label, language), `to-${id}`)),
    button('asked-words', say(words.ownWords, language)),
    button('asked-answer', say(words.notMe, language), 'unknown'),
    button('asked-on', say(words.askOther, language)),
  ];
}

/** Fixed answers only: lists of the organisation's own are more than somebody may see. */
function optionsFor(question: Question) {
  if (question.kind === 'yes-no') return yesNo;
  if ((question.kind !== 'choice' && question.kind !== 'choices') || 'from' in question.options) return [];
  return question.options.length > mostOptions ? [] : question.options;
}

/** By name in the register; a case by its number alone. */
function calledOf(turn: AppTurn, loaded: Loaded): string {
  const { access } = loaded.checklist;
  return access === 'register' || access === 'organisation' ? nameOf(turn, loaded.record) : numberOf(loaded);
}

interface Carried {
  readonly subject: string;
  readonly path: string;
  readonly n: number;
  readonly option: string;
}

/** What a press about this question means for this person; undefined, and said so, where it is theirs no more. */
async function mineAt(turn: AppTurn, { subject, path, n }: Omit<Carried, 'option'>): Promise<Mine | undefined> {
  const loaded = await recordOf(turn, subject);
  const asked = loaded && askedAbout(loaded, path);
  if (loaded === undefined || asked === undefined || !isMine(turn, loaded, asked) || (n !== 0 && asked.n !== n)) {
    tellStale(turn, words.gone);
    return undefined;
  }
  return { loaded, asked };
}

export async function openAsked(turn: AppTurn, carried: Carried): Promise<void> {
  const mine = await mineAt(turn, { ...carried, n: 0 });
  if (mine === undefined) return;
  reply(turn, askedCard(turn, mine));
  listenFor(turn, 'asked', mine);
}

/** An option in a tap, or that this person does not know it either. */
export async function answerAsked(turn: AppTurn, carried: Carried): Promise<void> {
  const mine = await mineAt(turn, carried);
  const question = mine && questionOf(mine.loaded.checklist, mine.asked.question);
  if (mine === undefined || question === undefined) return;
  if (carried.option === 'unknown') return take(turn, mine, null, undefined);
  const id = optionsFor(question).find((one) => `to-${one.id}` === carried.option)?.id;
  if (id === undefined) return tellStale(turn, words.gone);
  const value = question.kind === 'yes-no' ? id === 'yes' : question.kind === 'choices' ? [id] : id;
  await take(turn, mine, value, undefined);
}

/** What is typed next is the answer. */
export async function askWords(turn: AppTurn, carried: Carried): Promise<void> {
  const mine = await mineAt(turn, carried);
  if (mine === undefined) return;
  tell(turn, words.type, { ask: askIn(turn, mine.loaded, mine.asked.question) });
  listenFor(turn, 'asked-words', mine);
}

function listenFor(turn: AppTurn, card: 'asked' | 'asked-words', { loaded, asked }: Mine): void {
  turn.waits = { ...turn.waits, card: { card, subject: `${loaded.record.id} ${asked.question}`, at: turn.now } };
}

/** Words of this person about a question that they were shown; only asked for, they may be anything. */
export async function askedReplied(turn: AppTurn, card: string, subject: string, text: string): Promise<boolean> {
  const [record = '', path = ''] = subject.split(' ');
  const loaded = await recordOf(turn, record);
  const asked = loaded && askedAbout(loaded, path);
  if (loaded === undefined || asked === undefined || !isMine(turn, loaded, asked)) return false;
  const question = questionOf(loaded.checklist, path);
  const words = listening.phrases(loaded.checklist.id);
  const said =
    question === undefined || question.kind === 'rows'
      ? undefined
      : answerSaid(question, path, text, loaded.scope, words);
  if (said?.sure !== 'certain' && (card !== 'asked-words' || isBeside(turn, text))) return false;
  const typed = gate(text, false).text.slice(0, mostWords);
  const free = question?.kind === 'text' || question?.kind === 'long-text';
  // Of two options that were named nobody can tell which is meant.
  const value = said === undefined || said.sure === 'possible' ? (free ? typed : undefined) : said.value;
  await take(turn, { loaded, asked }, valueFrom(value), said?.value === null ? undefined : typed);
  return true;
}

/** What nobody says in answer to a colleague: a breach, a request, a greeting, something to do or to look up. */
function isBeside({ now, organisation }: AppTurn, text: string): boolean {
  const [{ intent, sure, values }] = read(text, { now, zone: organisation.zone }, listening);
  if (sure === 'possible') return false;
  if (intent === 'control') return values['control'] !== 'confirm' && values['control'] !== 'decline';
  if (intent === 'question') return text.trim().endsWith('?');
  return intent === 'breach' || intent === 'request' || intent === 'command' || intent === 'smalltalk';
}

/** What a form would send, as far as it may be kept; the rest stays in words. */
function valueFrom(value: unknown): Value | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string')) return value;
  return null;
}

/** Hands the question on; without a person it asks to whom. */
export async function handOn(turn: AppTurn, carried: Carried): Promise<void> {
  const mine = await mineAt(turn, { ...carried, n: carried.option === '' ? carried.n : 0 });
  if (mine === undefined) return;
  const { loaded, asked } = mine;
  if (carried.option === '') return reply(turn, await picker(turn, loaded, asked.question, 'asked-on'));
  if (!(await askable(turn, loaded)).some(({ id }) => id === carried.option)) return tellStale(turn, words.gone);
  await askOf(turn, loaded, asked.question, carried.option);
  tell(turn, words.handedOn, { name: nameIn(turn, carried.option) });
}

/** Keeps what was said until somebody takes it over, tells who asked, and goes on with the next question. */
async function take(turn: AppTurn, mine: Mine, value: Value | null, typed: string | undefined): Promise<void> {
  const { loaded, asked } = mine;
  const { answers } = loaded.scope;
  const said = writeAt(answers, saidPath(asked.question), value);
  const writes = [said, ...(typed === undefined ? [] : [writeAt(answers, saidWordsPath(asked.question), typed)])];
  // Said twice it is told once.
  if (!isSame(asked.said, value, typed)) {
    await store(turn, loaded, writes);
    await notify(turn, {
      notice: 'colleague-said',
      record: loaded.record.id,
      key: `${asked.question} ${said.n}`,
      to: askersOf(turn, loaded, asked),
    });
  }
  const who = nameIn(turn, asked.asker);
  const { language } = turn;
  const after = { ...asked, said: { n: said.n, value, words: typed } };
  const isUnknown = value === null && typed === undefined;
  reply(turn, {
    type: 'text',
    text: isUnknown
      ? say(words.thanksUnknown, language, { who })
      : say(words.thanks, language, { who, value: saidInWords(turn, loaded, after) }),
    actions: [
      {
        id: pressId('asked-open', loaded.record.id, asked.question),
        label: say(isUnknown ? words.ownWords : words.differently, language),
      },
    ],
  });
  const next = (await openFor(turn)).find(
    (one) => one.loaded.record.id !== loaded.record.id || one.asked.question !== asked.question,
  );
  if (next === undefined) return;
  reply(turn, askedCard(turn, next));
  listenFor(turn, 'asked', next);
}

const isSame = (said: Asked['said'], value: Value | null, typed: string | undefined): boolean =>
  said !== undefined && said.words === typed && sameValue(said.value, value);

/** Who asked; when they are gone, whoever keeps the record or is in charge of the case. */
export function askersOf(turn: AppTurn, loaded: Loaded, { asker }: Asked): readonly string[] {
  const isThere = turn.people.some(({ id, former }) => id === asker && former === undefined);
  if (isThere) return [asker];
  const { access } = loaded.checklist;
  return access === 'register' || access === 'organisation' ? keepersToday(turn, loaded) : everybodyInCharge(turn);
}
