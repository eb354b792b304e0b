// A form that begins with one open question: what was told there fills the rest, and only what is missing is asked.
import type { Checklist, DayQuestion, Question, Scope } from '../../core/engine/checklist.js';
import type { Facts } from '../../core/engine/facts.js';
import type { Ask } from '../../core/engine/replies.js';
import { evidentIn } from '../../core/engine/telling/said-back.js';
import { controlWord } from '../../core/engine/typed/control-words.js';
import { say, type Text } from '../../core/text.js';
import { dayOf, instantAt } from '../../core/time.js';
import { hourOfKnown } from '../../core/understanding/values/hour-of-known.js';
import { momentOfEvent } from '../../core/understanding/values/moment-of-event.js';
import type { MomentTold } from '../../core/understanding/values/moments-said.js';
import type { AppTurn } from '../turn.js';
import { filledOf } from './waiting.js';

type Values = Readonly<Record<string, unknown>>;

/** Whether the open question still has to be answered: then whatever is typed is its answer. */
export function isOpening(turn: AppTurn, { opens }: Checklist, record: string): boolean {
  return opens !== undefined && !(opens.question in filledOf(turn, record));
}

const momentsIn = ({ sections }: Checklist): readonly DayQuestion[] =>
  sections.flatMap(({ questions }) => questions.flatMap((question) => (question.kind === 'moment' ? [question] : [])));

/** Of what was heard only what was read by an exact reader: the rest is a guess, to be seen before it is sent. */
export function withoutGuesses(checklist: Checklist, all: Values, sent: Values): Values {
  const exact = momentsIn(checklist).map(({ id }) => id);
  return Object.fromEntries(Object.entries(all).filter(([path]) => path in sent || exact.includes(path)));
}

/**
 * Not knowing when takes no time away that was told: a term would begin too late by it. An hour alone is of the day that was told,
 * or the term would move to today.
 */
export function withTimesTold(turn: AppTurn, { sections }: Checklist, sent: Values, told: Values): Values {
  const isTime = ({ kind, optional }: Question) => !optional && (kind === 'moment' || kind === 'day');
  const kept = sections
    .flatMap(({ questions }) => questions)
    .filter((one) => isTime(one) && told[one.id] !== undefined)
    .flatMap(({ id }) => {
      const time = isUnknown(sent[id]) ? told[id] : hourSent(turn, sent[id], told[id]);
      return time === undefined ? [] : [[id, time]];
    });
  return { ...sent, ...Object.fromEntries(kept) };
}

function hourSent({ now, organisation: { zone } }: AppTurn, sent: unknown, told: unknown): string | undefined {
  return typeof sent === 'string' && typeof told === 'string' && isInstant(told)
    ? hourOfKnown(sent, told, { now, zone })
    : undefined;
}
const isInstant = (value: string): boolean => /^\d{4}-.*T/.test(value);

const isUnknown = (value: unknown) => value === null || (typeof value === 'string' && controlWord(value) === 'unknown');

/** What was told, with all that was heard in it; nothing where the open question is not answered for the first time. */
export async function heardInTold(turn: AppTurn, checklist: Checklist, values: Values): Promise<Values | undefined> {
  const text = openedWith(checklist, values);
  if (checklist.tells === undefined || text === undefined || text.trim() === '') return undefined;
  const { fields } = await turn.registers.hearing();
  return { ...fields(turn, checklist.tells, text), ...values };
}

/** The answer to the open question, as it was told; undefined while there is none. */
function openedWith({ opens }: Checklist, values: Values): string | undefined {
  const text = opens && values[opens.question];
  return typeof text === 'string' ? text : undefined;
}

/** The moment that is told in it; undefined where it tells none. */
function momentInOpening({ now, organisation: { zone } }: AppTurn, checklist: Checklist, filled: Values) {
  const text = openedWith(checklist, filled);
  return text === undefined ? undefined : momentOfEvent(text, { now, zone });
}

/** What was heard of a question and is said back, in these words, before it counts. */
interface SaidBack {
  readonly id: string;
  readonly words: Text;
}

/** Moments that were said roughly, with what follows from them, and what was heard of a yes or no. */
function saidBack(
  { now, organisation: { zone } }: AppTurn,
  checklist: Checklist,
  filled: Values,
  told: MomentTold | undefined,
): readonly SaidBack[] {
  const text = openedWith(checklist, filled);
  if (text === undefined) return [];
  return checklist.sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const words = heardBack(question, filled[question.id], text, told, { now, zone });
      return words === undefined ? [] : [{ id: question.id, words }];
    }),
  );
}

function heardBack(
  question: Question,
  heard: unknown,
  text: string,
  told: MomentTold | undefined,
  clock: Pick<Facts, 'now' | 'zone'>,
): Text | undefined {
  if (question.kind === 'yes-no') return typeof heard === 'boolean' ? question.saysBack?.(heard, text) : undefined;
  if (question.kind === 'choices') return heard === undefined ? undefined : question.saysBack?.(text, heard);
  if (question.kind !== 'moment' || typeof heard !== 'string' || !isInstant(heard)) return undefined;
  // A day that was typed to the question itself is as rough as one in the story.
  const isRoughly = told?.at === heard ? told.rough : isMidnight(heard, clock.zone);
  return isRoughly ? question.saysBack?.(heard, clock) : undefined;
}

const isMidnight = (at: string, zone: string): boolean => instantAt(dayOf(at, zone), 0, 0, zone) === at;

/** Whether something was heard that is only roughly known, or is to be agreed with, and was not sent as it is. */
export const isRough = (turn: AppTurn, checklist: Checklist, filled: Values, sent: Values): boolean =>
  saidBack(turn, checklist, filled, momentInOpening(turn, checklist, filled)).some(({ id }) => !(id in sent));

/** The form as it is shown now: the open question alone, or with what is missing; without ways back that lead nowhere. */
export function opening(turn: AppTurn, scope: Scope, ask: Ask, typed: Values): Ask {
  const { checklist } = scope;
  const { opens } = checklist;
  if (opens === undefined) return ask;
  const filled = turn.waits.form?.record === ask.record ? turn.waits.form.values : {};
  const told = momentInOpening(turn, checklist, filled);
  const rough = saidBack(turn, checklist, filled, told);
  // What was told in so many words needs no question; what was typed to the question itself stands in it.
  const known = told?.rough === false ? momentsIn(checklist).filter(({ id }) => id in filled) : [];
  const isTold = opens.question in filled || opens.question in typed;
  const isWrong = ask.fields.some(({ error }) => error !== undefined);
  const fields = isWrong
    ? ask.fields
    : ask.fields.filter(({ path }) => (isTold ? !known.some(({ id }) => id === path) : path === opens.question));
  const back = rough.map(({ words }) => say(words, turn.language));
  // What is asked next stands last: a yes below it answers that.
  const notice = [...back, ask.notice].filter((part) => part !== undefined && part !== '').join('\n');
  // A moment that stands in a sentence needs no line.
  const inSentence = momentsIn(checklist).flatMap(({ id }) => (rough.some((one) => one.id === id) ? [id] : []));
  return {
    ...ask,
    ...(notice === '' ? {} : { notice }),
    ...(ask.evident === undefined ? {} : { evident: evidentIn(ask.notice ?? '', scope, filled, inSentence) }),
    heading: say(checklist.title, turn.language),
    send: say(opens.send, turn.language),
    fields,
    actions: ask.actions.filter(({ role }) => role === undefined || role === 'explain' || role === 'unknown'),
  };
}
