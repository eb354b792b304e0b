// Whoever wants to know something asks one colleague, reads what came back, and says what counts.

import { answerBeside } from '../../../app/answering-beside.js';
import { changeButton } from '../../../app/record-buttons.js';
import { canWith, mayWith, nameOf, refuse, titleFor } from '../../../app/register.js';
import { sentences as common } from '../../../app/sentences.js';
import { store } from '../../../app/storing.js';
import { type AppTurn, type Loaded, reply, tell, tellStale } from '../../../app/turn.js';
import { valueAt, writeAt } from '../../../core/engine/answers.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action, Reply } from '../../../core/engine/replies.js';
import { placeOf, questionOf } from '../../../core/engine/scope.js';
import { answerInWords, showValue } from '../../../core/engine/telling/show.js';
import { sameValue } from '../../../core/engine/value.js';
import { type Asked, askedOf, finderPath } from '../../../core/finding-out.js';
import { isColleague } from '../../../core/people.js';
import { actorOf } from '../../../core/permissions.js';
import { relationsOf } from '../../../core/relations.js';
import { say } from '../../../core/text.js';
import { changedReply } from '../changes/changed-reply.js';
import { askingWords as words } from './asking-words.js';

/** More is no list to choose from. */
const mostPeople = 8;

interface Carried {
  readonly path: string;
  readonly n: number;
  readonly option: string;
}

/** Without a person it asks whom; with one the question is on its way. */
export async function askColleague(turn: AppTurn, loaded: Loaded, { path, option }: Carried): Promise<void> {
  if (!mayAsk(turn, loaded, path)) return refuse(turn);
  if (option === '') return reply(turn, await picker(turn, loaded, path, 'ask-colleague'));
  if (option === turn.person.id) {
    await askOf(turn, loaded, path, option);
    return tell(turn, words.findsSelf);
  }
  if (!(await askable(turn, loaded)).some(({ id }) => id === option)) return tellStale(turn, common.staleButton);
  await askOf(turn, loaded, path, option);
  tell(turn, words.asked, { name: nameIn(turn, option) });
}

/** The same colleague gets two weeks more, and the question once more. */
export async function askAgain(turn: AppTurn, loaded: Loaded, { path }: Carried): Promise<void> {
  const asked = askedAbout(loaded, path);
  if (asked === undefined || !mayAsk(turn, loaded, path)) return tellStale(turn, common.staleButton);
  await askOf(turn, loaded, path, asked.who);
  tell(turn, words.asked, { name: nameIn(turn, asked.who) });
}

/** Notes whom it is asked: what follows from that is planned when the turn ends. */
export async function askOf(turn: AppTurn, loaded: Loaded, question: string, who: string): Promise<void> {
  await store(turn, loaded, [writeAt(loaded.scope.answers, finderPath(question), who)]);
}

/** Who answers a question of their own record, or in a case that they work on. */
function mayAsk(turn: AppTurn, loaded: Loaded, question: string): boolean {
  const place = placeOf(loaded.checklist, question);
  if (place === undefined || place.section.beside || loaded.record.status === 'archived') return false;
  return canWith(turn, place.section.decides ? 'confirm' : 'edit', loaded);
}

/** Colleagues who can be reached, and who may know that this record is there; a guest could not answer. */
export async function askable(turn: AppTurn, { scope, record }: Loaded): Promise<AppTurn['people']> {
  const found: AppTurn['people'][number][] = [];
  for (const person of turn.people) {
    if (!isColleague(person) || person.id === turn.person.id || found.length === mostPeople) continue;
    const actor = actorOf(person, turn.people, turn.today);
    const relations = relationsOf(scope, { ...actor, createdBy: record.createdBy });
    // It is about them, or it is their own request.
    if (relations.includes('kept-out') || relations.includes('applicant')) continue;
    const accounts = await turn.repositories.people.accounts(turn.organisation.id, person.id);
    if (accounts.some(({ deadAt }) => deadAt === null)) found.push(person);
  }
  return found;
}

/** A button for each colleague; in the register also whoever is picked or named. */
export async function picker(
  turn: AppTurn,
  loaded: Loaded,
  question: string,
  verb: 'ask-colleague' | 'asked-on',
): Promise<Reply> {
  const { record, checklist } = loaded;
  const { language } = turn;
  const people = await askable(turn, loaded);
  const isRegister = checklist.access === 'register' || checklist.access === 'organisation';
  const other =
    verb === 'ask-colleague' && isRegister
      ? [changeButton(turn, loaded, finderPath(question), words.somebodyElse)]
      : [];
  return {
    type: 'card',
    title: say(words.whom, language, { question: labelOf(turn, loaded, question) }),
    text: say(people.length === 0 ? words.nobody : words.whomText, language),
    lines: [],
    actions: [
      ...people.map(({ id, name }) => ({ id: pressId(verb, record.id, question, 0, id), label: name })),
      ...(verb === 'ask-colleague'
        ? [{ id: pressId(verb, record.id, question, 0, turn.person.id), label: say(words.self, language) }]
        : []),
      ...other,
    ],
  };
}

/** What came back, for who may fill it in. */
export function showSaid(turn: AppTurn, loaded: Loaded, { path }: Pick<Carried, 'path'>): void {
  const asked = askedAbout(loaded, path);
  const card = asked && saidCard(turn, loaded, asked);
  if (card === undefined) tellStale(turn, common.staleButton);
  else reply(turn, card);
}

/** Undefined while nothing came back, and for who may not fill it in. */
export function saidCard(turn: AppTurn, loaded: Loaded, asked: Asked): Reply | undefined {
  const { said, question } = asked;
  if (said === undefined || !mayAsk(turn, loaded, question)) return undefined;
  const { language } = turn;
  const who = nameIn(turn, asked.who);
  const title = say(words.saidTitle, language, { who, record: nameOf(turn, loaded.record) });
  const label = labelOf(turn, loaded, question);
  if (said.value === null && said.words === undefined)
    return {
      type: 'card',
      title,
      text: say(words.saidUnknown, language, { who }),
      lines: [{ label, value: askIn(turn, loaded, question) }],
      actions: [otherAction(turn, loaded, question), ...decideActions(turn, loaded, question)],
    };
  const now = nowIn(turn, loaded, asked);
  const text = said.value === null ? words.saidWords : now === undefined ? words.saidText : words.saidBoth;
  return {
    type: 'card',
    title,
    text: say(text, language),
    lines: [
      { label, value: saidInWords(turn, loaded, asked) },
      ...(now === undefined ? [] : [{ label: say(words.standsNow, language), value: now }]),
    ],
    actions: answerActions(turn, loaded, asked, now !== undefined),
  };
}

function answerActions(turn: AppTurn, loaded: Loaded, asked: Asked, both: boolean): readonly Action[] {
  const { record } = loaded;
  const { said, question } = asked;
  const { language } = turn;
  const take = say(both ? words.takeOther : words.take, language, { who: nameIn(turn, asked.who) });
  return [
    ...(said === undefined || said.value === null
      ? []
      : [{ id: pressId('asked-take', record.id, question, said.n), label: take, style: 'primary' as const }]),
    ...(both ? [{ id: pressId('asked-keep', record.id, question), label: say(words.keep, language) }] : []),
    changeButton(turn, loaded, question, words.fillIn),
  ];
}

/** What stands there now that a person answered meanwhile, where it is something else. */
function nowIn(turn: AppTurn, loaded: Loaded, { question, settled, said }: Asked): string | undefined {
  const asks = questionOf(loaded.checklist, question);
  if (!settled || asks === undefined) return undefined;
  const stands = valueAt(loaded.scope.answers, question);
  if (said !== undefined && sameValue(stands, said.value)) return undefined;
  return answerInWords(asks, loaded.scope, turn.language);
}

/** The answer of a colleague counts from now on, with their name as its source. */
export async function takeSaid(turn: AppTurn, loaded: Loaded, { path, n }: Carried): Promise<void> {
  const asked = askedAbout(loaded, path);
  const question = questionOf(loaded.checklist, path);
  if (!mayAsk(turn, loaded, path)) return refuse(turn);
  if (asked?.said === undefined || asked.said.value === null || question === undefined || asked.said.n !== n) {
    tellStale(turn, common.staleButton);
    return;
  }
  const beside = await answerBeside(turn, loaded, { [path]: asked.said.value }, { source: `colleague:${asked.who}` });
  if (beside.type === 'problem') return tell(turn, beside.problem);
  if (beside.type !== 'stored') return tell(turn, words.kept);
  reply(turn, changedReply(turn, beside, question));
}

export function keepOwn(turn: AppTurn, loaded: Loaded): void {
  if (mayWith(turn, 'edit', loaded)) tell(turn, words.kept);
}

/** Nobody answered: who asked is told so, with the ways on. */
export function silentCard(turn: AppTurn, loaded: Loaded, asked: Asked): Reply | undefined {
  const { question, who } = asked;
  if (asked.said !== undefined || asked.settled || !mayAsk(turn, loaded, question)) return undefined;
  const { language } = turn;
  const isSelf = who === turn.person.id;
  return {
    type: 'card',
    title: say(words.silentTitle, language, { record: nameOf(turn, loaded.record) }),
    text: say(isSelf ? words.silentSelf : words.silent, language, {
      who: nameIn(turn, who),
      question: labelOf(turn, loaded, question),
    }),
    lines: [],
    actions: [
      {
        id: pressId('asked-again', loaded.record.id, question),
        label: say(words.twoWeeks, language),
        style: 'primary',
      },
      otherAction(turn, loaded, question),
      ...decideActions(turn, loaded, question),
    ],
  };
}

const otherAction = ({ language }: AppTurn, { record }: Loaded, question: string): Action => ({
  id: pressId('ask-colleague', record.id, question),
  label: say(words.askOther, language),
});

const decideActions = (turn: AppTurn, loaded: Loaded, question: string): readonly Action[] => [
  changeButton(turn, loaded, question, words.decide),
  { id: pressId('adviser', loaded.record.id, question), label: say(words.adviser, turn.language) },
];

export const askedAbout = ({ scope, versions }: Loaded, question: string): Asked | undefined =>
  askedOf(scope, versions, question);

/** The value as the question shows it, or the words as they were typed. */
export function saidInWords(turn: AppTurn, loaded: Loaded, { said, question }: Asked): string {
  const asks = questionOf(loaded.checklist, question);
  if (said === undefined) return '';
  if (said.value === null || asks === undefined || asks.kind === 'rows') return said.words ?? '';
  return showValue(asks, said.value, loaded.scope, turn.language);
}

export function labelOf({ language }: AppTurn, { checklist }: Loaded, id: string): string {
  const question = questionOf(checklist, id);
  return question === undefined ? id : say(question.label, language);
}

/** The question as it is asked, which names no more of the record than its own name. */
export function askIn(turn: AppTurn, { checklist, record }: Loaded, id: string): string {
  const question = questionOf(checklist, id);
  return question === undefined
    ? ''
    : say(question.ask, turn.language).replaceAll('{activity}', titleFor(turn, record));
}

export const nameIn = ({ people, language }: AppTurn, id: string): string =>
  people.find((person) => person.id === id)?.name ?? say(words.somebody, language);
