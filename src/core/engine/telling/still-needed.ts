// What of a form must still be answered before it can be sent, with what was said of it so far.
import type { Text } from '../../text.js';
import { outOfOrder } from '../answering.js';
import { valueAt } from '../answers.js';
import { pathsAt } from '../ask.js';
import type { Column, Scope } from '../checklist.js';
import type { Focus } from '../conversation.js';
import { columnAt } from '../scope.js';
import { isOther, sameValue, type Value } from '../value.js';
import { proposedIn } from './proposed-days.js';

type Values = Readonly<Record<string, unknown>>;

/** Whether nothing is missing in what has the focus once these are sent. */
export function isWhole(scope: Scope, focus: Focus, sent: Values): boolean {
  return stillNeeded(scope, focus, sent).length === 0;
}

/** What must still be answered before it can be sent, in its order. */
export function stillNeeded(scope: Scope, focus: Focus, sent: Values): readonly string[] {
  const proposed = proposedIn(scope, sent);
  return applying(pathsAt(scope, focus), scope, focus, sent).filter((path) => {
    const column = columnAt(scope, path);
    if (path in sent) return orderAt(scope, path, sent[path]) !== undefined;
    return !(column?.optional === true || path in proposed || stands(column, path, scope, sent));
  });
}

/** These of what is asked there, without what does not apply once this is sent. */
export function applying(paths: readonly string[], scope: Scope, focus: Focus, sent: Values): readonly string[] {
  if (!Object.keys(sent).some((path) => scope.answers.has(path))) return paths;
  const asked = new Set(pathsAt(scope, focus));
  const then = new Set(pathsAt(withValues(scope, sent), focus));
  return paths.filter((path) => path in sent || then.has(path) || !asked.has(path));
}

/** Whether an answer stands there; the reason of what is decided otherwise now is none of that. */
export function stands(column: Column | undefined, path: string, scope: Scope, sent: Values): boolean {
  const reasonFor = column?.kind === 'long-text' ? column.reasonFor : undefined;
  const isTurned =
    reasonFor !== undefined && reasonFor in sent && !sameValue(sent[reasonFor], valueAt(scope.answers, reasonFor));
  return !isTurned && valueAt(scope.answers, path) !== undefined;
}

/**
 * What not knowing is about: what its words ask for ("weet niet wanneer"), what alone is missing, and once something was filled in
 * what is named as asked next. Undefined where they ask for what is no question here.
 */
export function unknownOf(scope: Scope, focus: Focus, sent: Values, text: string): string | undefined {
  const missing = stillNeeded(scope, focus, sent);
  const kinds = kindsAsked(text);
  if (kinds !== undefined) return missing.find((path) => kinds.includes(columnAt(scope, path)?.kind ?? 'choice'));
  // Whether somebody found it says nothing of when.
  const whether = tellsWhether(text) ? missing.find((path) => columnAt(scope, path)?.kind === 'yes-no') : undefined;
  if (whether !== undefined) return whether;
  const [next, ...more] = missing;
  // Where all that is needed is there it is of what nobody must answer, and else of what was answered last.
  if (next === undefined) {
    const isOpen = (path: string) => !(path in sent) && valueAt(scope.answers, path) === undefined;
    return pathsAt(scope, focus).find(isOpen) ?? Object.keys(sent).at(-1);
  }
  return more.length === 0 || Object.keys(sent).length > 0 ? next : undefined;
}

/** "Niemand heeft het gevonden" is of whether, and of no hour or number. */
export const tellsWhether = (text: string): boolean => whetherSo.test(text);
const whetherSo =
  /\b(?:of|if|whether) (?:iemand|er|ie|hij|ze|het|dat|nog|anybody|someone|anyone|it|they)\b|\b(?:gevonden|teruggevonden|gezien|meegenomen|opgeraapt|ingeleverd|gewist|verwijderd|geopend|gelezen|found|seen|taken|handed in|deleted|opened)\b/i;

/** The kinds of question that are meant by who does not know "hoeveel" or "wanneer"; undefined where no such word is said. */
export const kindsAsked = (text: string): readonly Column['kind'][] | undefined =>
  asksFor.find(([shape]) => shape.test(text))?.[1];

const asksFor: readonly (readonly [RegExp, readonly Column['kind'][]])[] = [
  [/\b(?:hoeveel|aantal|how many|how much)\b/i, ['number']],
  [/\b(?:wanneer|hoe laat|welke dag|when|what time)\b/i, ['moment', 'day']],
];

/** As it would be if these were stored over what stands there. */
export function withValues(scope: Scope, values: Values): Scope {
  const answers = new Map(scope.answers);
  for (const [path, value] of Object.entries(values)) {
    const known = answers.get(path);
    if (known !== undefined && (isValue(value) || isOther(value))) answers.set(path, { ...known, value });
    else if (value === null) answers.delete(path);
  }
  return scope.withAnswers(answers);
}

/** What is wrong with a value beside the others that stand there, such as an earlier moment behind a later one. */
export const orderAt = (scope: Scope, path: string, value: unknown): Text | undefined => {
  const column = columnAt(scope, path);
  return column && outOfOrder(column, value, scope);
};

/** Whether it is a plain value, and no list or open word. */
export const isValue = (value: unknown): value is Value => ['string', 'number', 'boolean'].includes(typeof value);
