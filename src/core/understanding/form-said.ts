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
  return { values, sure: all.every(({ said }) => said.sure === 'certain') ? 'certain' : 'likely', free: isFree };
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
