// What a text fills of a form: one sentence may say several things.
import { valueAt } from '../engine/answers.js';
import type { Column, Scope } from '../engine/checklist.js';
import { heard as isAnswer } from '../engine/no-answer.js';
import { parseTyped } from '../engine/parse.js';
import { columnAt } from '../engine/scope.js';
import { folded } from '../fold.js';
import { type AnswerSaid, answerSaid, onlyPlaces, type Phrases } from './answer-said.js';
import { stretchSaid } from './moments-said.js';
import type { Reading, Situation } from './reading.js';
import { listed, wordsIn } from './words.js';
import { yesOrNo } from './yes-no.js';

export interface Filled {
  readonly values: Readonly<Record<string, unknown>>;
  /** Certain where nothing was taken but what can be nothing else. */
  readonly sure: Reading['sure'];
  readonly free: boolean;
}

/** The fields of a form that a text fills: each what it holds of it, and a plain text the first empty text field. */
export function filledBy(
  text: string,
  paths: readonly string[],
  open: NonNullable<Situation['open']>,
  words: Phrases,
): Filled {
  const { scope, filled } = open;
  const columns = paths.flatMap((path) => {
    const column = columnAt(scope, path);
    return column === undefined ? [] : [{ path, column }];
  });
  // Who did not know may know it by now.
  const isEmpty = (path: string) =>
    (filled[path] ?? undefined) === undefined && valueAt(scope.answers, path) === undefined;
  const days = daysInForm(columns, isEmpty, text, scope);
  const found = columns.flatMap(({ path, column }) => {
    if (days !== undefined && column.kind === 'day') return days.filter((day) => day.path === path);
    const said = answerInForm(column, { path, isEmpty: isEmpty(path) }, text, scope, words);
    return said === undefined ? [] : [{ path, column, said }];
  });
  const empty = columns.filter(({ path }) => isEmpty(path));
  const [first] = empty;
  // One question left open: whatever answers it.
  const only =
    first !== undefined && found.length === 0 ? answerSaid(first.column, first.path, text, scope, words) : undefined;
  const isOne = first !== undefined && only !== undefined && only.sure !== 'possible';
  const all = [...found, ...(isOne ? [{ ...first, said: only }] : [])];
  const values: Record<string, unknown> = Object.fromEntries(all.map(({ path, said }) => [path, said.value]));
  // Who types again what is known already says that it is so.
  const same = columns.find(({ path }) => folded(String(valueAt(scope.answers, path) ?? '')) === folded(text).trim());
  if (same !== undefined && all.length === 0)
    return { values: { [same.path]: valueAt(scope.answers, same.path) }, sure: 'likely', free: false };
  const free = empty.find(({ path, column }) => takesAnything(column) && !namesBusiness(column) && !(path in values));
  if (free !== undefined && all.length === 0 && yesOrNo(text)?.certain !== true && fitsAsText(free.column, text, scope))
    return { values: { [free.path]: text }, sure: 'likely', free: true };
  const isFree = all.some(({ column }) => column.kind === 'text' || column.kind === 'person');
  const beside = besideThese(text, columns, { isEmpty, values }, scope, words);
  const isCertain = beside.length === 0 && all.every(({ said }) => said.sure === 'certain');
  const isNew = (path: string) => !(path in values);
  for (const part of beside) {
    const place = empty.find(({ path, column }) => isNew(path) && takesPart(column, path, part, scope, words));
    if (place !== undefined) values[place.path] = partIn(place.column, place.path, part, scope, words);
    else Object.assign(values, withTold({ ...filled, ...values }, scope, part));
  }
  return { values, sure: isCertain ? 'certain' : 'likely', free: isFree };
}

/** What is told beside the fields of a form that opens with a story belongs in that story. */
export function withTold(
  filled: Readonly<Record<string, unknown>>,
  { checklist }: Scope,
  part: string,
): Readonly<Record<string, unknown>> {
  const opens = checklist.opens?.question ?? '';
  const story = filled[opens];
  return typeof story === 'string' && !story.includes(part)
    ? { [opens]: `${story.replace(/[.\s]+$/, '')}. ${part}` }
    : {};
}

/** A mail address or a telephone number. */
const contact = /\S+@\S+|\+?\d[\d\s().-]{6,}\d/g;

/** The parts of a text that fill none of the fields, where others do: "mevrouw De Vries, vandaag gebeld". */
function besideThese(
  text: string,
  columns: readonly Asked[],
  { isEmpty, values }: { isEmpty: (path: string) => boolean; values: Readonly<Record<string, unknown>> },
  scope: Scope,
  words: Phrases,
): readonly string[] {
  if (Object.keys(values).length === 0) return [];
  const parts = text.replaceAll(contact, ',').split(/[,;\n]+|\.\s/);
  return parts
    .map((part) => part.trim())
    .filter((part) => wordsIn(part).some((word) => word.length > 2 && !says.has(word)))
    .filter((part) =>
      columns.every(
        ({ path, column }) => answerInForm(column, { path, isEmpty: isEmpty(path) }, part, scope, words) === undefined,
      ),
    );
}

/** Words that tell nothing by themselves. */
const says = listed(
  'nou dus maar even gewoon eigenlijk denk wel hoor nee graag please well just think the and het een dat die van voor met',
);

function takesPart(column: Column, path: string, part: string, scope: Scope, words: Phrases): boolean {
  if (column.kind !== 'person' && !(column.kind === 'text' && takesAnything(column) && !namesBusiness(column)))
    return false;
  return wordsIn(part).length <= 8 && partIn(column, path, part, scope, words) !== undefined;
}

function partIn(column: Column, path: string, part: string, scope: Scope, words: Phrases): unknown {
  const said = column.kind === 'person' ? answerSaid(column, path, part, scope, words) : undefined;
  if (said !== undefined) return said.sure === 'possible' ? undefined : (said.value ?? undefined);
  const isShort = column.kind !== 'person' || wordsIn(part).length < 4;
  return isShort && fitsAsText(column, part, scope) ? part : undefined;
}

type Asked = { readonly path: string; readonly column: Column };

/** Where a form asks for two days, each is told by its place: "vanaf maandag" is the first, "tot 14 december" the last. */
function daysInForm(
  columns: readonly Asked[],
  isEmpty: (path: string) => boolean,
  text: string,
  { facts }: Scope,
): readonly (Asked & { readonly said: AnswerSaid })[] | undefined {
  const days = columns.flatMap(({ path, column }) => (column.kind === 'day' ? [{ path, column }] : []));
  const [from, until, ...more] = days;
  if (from === undefined || until === undefined || more.length > 0) return undefined;
  const [first, last] = stretchSaid(text, facts, from.column.only);
  // A day alone is of the first that is still open.
  const isSecond = last === undefined && !isEmpty(from.path) && isEmpty(until.path);
  const told = isSecond ? [undefined, first] : [first, last];
  return [from, until].flatMap((one, at) => {
    const value = told[at];
    return value === undefined ? [] : [{ ...one, said: { value, sure: 'certain' as const } }];
  });
}

/** In a form a sentence is about several things: only what cannot be anything else is taken from it. */
function answerInForm(
  column: Column,
  { path, isEmpty }: { readonly path: string; readonly isEmpty: boolean },
  text: string,
  scope: Scope,
  words: Phrases,
): AnswerSaid | undefined {
  if (column.kind === 'yes-no' || column.kind === 'number' || column.kind === 'person' || column.kind === 'long-text')
    return undefined;
  if (column.kind === 'text' && column.format === undefined && (column.names === undefined || !isEmpty))
    return undefined;
  if (onlyPlaces(column, text, scope)) return undefined;
  const said = answerSaid(column, path, text, scope, words);
  return said === undefined || said.value === null || said.sure === 'possible' ? undefined : said;
}

export const namesBusiness = (column: Column) => column.kind === 'text' && column.names === 'business';
export const takesAnything = (column: Column) =>
  (column.kind === 'text' || column.kind === 'long-text') && column.format === undefined;

export function fitsAsText(column: Column, text: string, scope: Scope): boolean {
  const parsed = parseTyped(column, text, { scope, keepDigits: false });
  return parsed.ok && !('problem' in isAnswer(column, parsed.value));
}
