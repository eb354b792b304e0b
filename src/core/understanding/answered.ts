// What is answered to what is asked, and whether that is what somebody is saying.
import { valueAt } from '../engine/answers.js';
import { pathsAt } from '../engine/ask.js';
import type { Column, Scope } from '../engine/checklist.js';
import { isForm } from '../engine/focus.js';
import { optionsOf } from '../engine/options.js';
import { columnAt } from '../engine/scope.js';
import { nearOptions } from '../engine/typed/near.js';
import { isOther, sameValue } from '../engine/value.js';
import { answerSaid, type Phrases } from './answer-said.js';
import { answersInTurn } from './answers-in-turn.js';
import { reasonItself } from './corrections/reason-said.js';
import { saidElsewhere, saidHere } from './corrections/said-elsewhere.js';
import { filledBy } from './forms/form-said.js';
import { fitsAsText, namesBusiness, takesAnything } from './forms/form-words.js';
import type { Reading, Situation } from './reading.js';
import { answersItself, beginsToAsk, endsAsking } from './talk/asks-in-general.js';
import { asksOrOrders } from './talk/asks-or-orders.js';
import { asksUnmarked } from './talk/asks-rather.js';
import { groupsSaid } from './values/groups-said.js';
import { wordsIn } from './words.js';

/** An answer to what is asked, and how much of what was said it may be. */
export interface Answered {
  readonly reading: Reading;
  /** Any text is an answer here. */
  readonly free: boolean;
  /** Whether it answers with the first thing that is said, of which the others only tell more, or with nearly all of it. */
  readonly begins?: () => boolean;
  /** It takes nearly all of the text. */
  readonly covers?: boolean;
}

/** What a text answers to what is asked, and what it says with that of other questions of the record. */
export function answered(text: string, open: NonNullable<Situation['open']>, words: Phrases): Answered | undefined {
  const both = answersInTurn(text, open, words);
  if (both !== undefined) return { reading: both, free: false, covers: true };
  const apart = saidElsewhere(text, open, words);
  if (apart === undefined) return answeredHere(saidHere(text, open, words), open, words);
  const said = answeredHere(apart.rest, open, words);
  return said && { ...said, reading: { ...said.reading, words: text, elsewhere: apart.values } };
}

function answeredHere(text: string, open: NonNullable<Situation['open']>, words: Phrases): Answered | undefined {
  const { scope, focus } = open;
  const paths = pathsAt(scope, focus);
  const [only = ''] = paths;
  if (text === '') return undefined;
  if (focus.type === 'question' || (paths.length === 1 && focus.type !== 'rows'))
    return answeredOne(withoutAgreeing(text, open, only), only, scope, words);
  if (!isForm(focus)) return undefined;
  const { values, sure, free } = filledBy(text, paths, open, words);
  // Who asks something fills in nothing, unless they answer it as well: "wie er bij kan? alleen ik".
  const onlyAsks = sure !== 'certain' && isQuestion(text) && !answersItself(text);
  if (Object.keys(values).length === 0 || onlyAsks) return undefined;
  // What only such words answer, with the one thing to choose, is answered by them, whatever else they look like.
  const covers = wordsIn(text).length <= fewWords && Object.keys(values).every((path) => isSaidSo(path, scope));
  return { reading: { intent: 'answer', sure, words: text, values }, free, ...(covers ? { covers } : {}) };
}
const fewWords = 8;

/** The yes to a card is of what stands there, also where that says no; what is told behind it may answer. */
function withoutAgreeing(text: string, { scope, focus }: NonNullable<Situation['open']>, path: string): string {
  const stands = focus.type === 'section' && valueAt(scope.answers, path) !== undefined;
  return stands && columnAt(scope, path)?.kind === 'choice' ? text.trim().replace(yesFirst, '') : text;
}
const yesFirst = /^(?:(?:ja+|jawel|jazeker|jep|jup|yes|yep|yeah|zeker|klopt|inderdaad|hoor)\b[\s,.!]*)+/i;

function isSaidSo(path: string, scope: Scope): boolean {
  const column = columnAt(scope, path);
  return column?.kind === 'choice' && column.saidWith !== undefined && optionsOf(column, scope, 'shown').length === 1;
}

/** "Wie houdt dit bij", and anything short with a question mark: "is het klaar?". */
function isQuestion(text: string): boolean {
  const words = wordsIn(text);
  const isMarked = text.trim().endsWith('?') && words.length <= shortQuestion;
  return isMarked || beginsToAsk(words) || endsAsking(text) || asksUnmarked(text);
}
const shortQuestion = 9;

/** "26, al zitten er daarvan twee thuis": the answer stands before the first comma. */
function beginsWith(column: Column, path: string, text: string, value: unknown, scope: Scope, words: Phrases): boolean {
  const [first = '', ...more] = text.split(/[,.;!]\s|\s[-–(]/);
  if (more.length === 0 || value === null) return false;
  const said = answerSaid(column, path, first, scope, words);
  return said !== undefined && (said.sure === 'certain' || column.kind === 'person') && isMore(value, said.value);
}

/** Whether a value is this one, or a list with it. */
const isMore = (value: unknown, first: unknown): boolean =>
  Array.isArray(value) && Array.isArray(first)
    ? first.every((one) => value.some((other) => sameValue(one, other)))
    : sameValue(value, first);

function answeredOne(text: string, path: string, scope: Scope, words: Phrases): Answered | undefined {
  const column = text === '' ? undefined : columnAt(scope, path);
  if (column === undefined || (isNamed(column) && asksOrOrders(text))) return undefined;
  const groups = groupsSaid(text, [{ path, column }], scope, words);
  if (groups?.rest === '')
    return { reading: { intent: 'answer', sure: 'likely', words: text, values: groups.values }, free: false };
  const said = answerSaid(column, path, text, scope, words);
  if (said !== undefined) {
    const free = column.kind === 'person' || column.kind === 'text';
    const reading: Reading = { intent: 'answer', sure: said.sure, words: text, values: { [path]: said.value } };
    const begins = () => said.covers === true || beginsWith(column, path, text, said.value, scope, words);
    return { reading, free, begins, covers: said.covers === true };
  }
  const near = nearly(column, text, scope);
  if (near !== undefined)
    return { reading: { intent: 'answer', sure: 'likely', words: text, values: { [path]: near } }, free: true };
  // A sentence in which no name is found is no name.
  if (namesBusiness(column)) return undefined;
  const fits = takesAnything(column) || column.kind === 'person';
  if (!fits || column.notWith?.test(text) || !fitsAsText(column, text, scope)) return undefined;
  const value = column.kind === 'text' && column.reason === true ? reasonItself(text) : text;
  return { reading: { intent: 'answer', sure: 'likely', words: text, values: { [path]: value } }, free: true };
}

/** A few words, such as what something is called, and no reason. */
const isNamed = (column: Column): boolean =>
  column.kind === 'person' || (column.kind === 'text' && column.reason !== true && column.format === undefined);

/** The one option that begins as a word does that is all that was typed: "patiënten" where that is "Patiënten en cliënten". Asked back. */
function nearly(column: Column, text: string, scope: Scope): unknown {
  if ((column.kind !== 'choice' && column.kind !== 'choices') || wordsIn(text).length > 4) return undefined;
  if (column.notWith?.test(text) || /^(?:geen|niets|niks|none|no)\b/i.test(text.trim())) return undefined;
  const options = optionsOf(column, scope, 'shown');
  const [only, ...more] = nearOptions(text, options, scope.facts.language);
  const meant = only === undefined || more.length > 0 ? undefined : options[only.number - 1]?.id;
  return meant === undefined || column.kind === 'choice' ? meant : [meant];
}

/** Who answers what is asked tells no story in which that is not answered, or otherwise. */
export function answersOtherwise(
  text: string,
  story: Reading | undefined,
  answer: Answered | undefined,
  open: Situation['open'],
): boolean {
  if (story === undefined || answer === undefined || open?.focus.type !== 'question') return false;
  const { path } = open.focus;
  const value = answer.reading.values[path];
  if (isWhole(value, text) || answer.reading.sure === 'possible') return false;
  // A yes that is only read from "we hebben" is of what is named, and not of what is asked.
  const isOfOther = Object.values(story.values).every((one) => typeof one === 'boolean' || Array.isArray(one));
  if (value === true && isOfOther && answer.reading.sure !== 'certain' && !saysYes.test(text.trim())) return false;
  return !(path in story.values && sameValue(story.values[path], value));
}

const saysYes = /^(?:ja|jawel|jazeker|jep|yes|yep|zeker|klopt|inderdaad)\b/i;

/** The text as it was typed, of which nothing was understood. */
export const isWhole = (value: unknown, text: string): boolean =>
  value === text || (isOther(value) && value.other === text);
