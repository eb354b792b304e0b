// What a text says of one activity, thing by thing: "klopt, maar klantgegevens bewaren we 15 jaar en geen adres".
import type { Scope } from '../../../core/engine/checklist.js';
import type { Phrases } from '../../../core/understanding/answer-said.js';
import { amountIn, listsIn, rowMeant } from '../../../core/understanding/corrections/rows-said.js';
import { openingOf, saidInReview } from './review-in-words.js';

export interface Things {
  /** What is another by them, by path. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Those in which nothing of that was understood. */
  readonly rest: readonly string[];
}

/** What each of these changes there; `picked` reads what the others leave. */
export function thingsTold(
  things: readonly string[],
  scope: Scope,
  phrases: Phrases,
  picked: (thing: string) => Things['values'] = () => ({}),
): Things {
  const values: Record<string, unknown> = {};
  const rest: string[] = [];
  for (const thing of things) {
    const said = valuesOf(thing, scope, phrases) ?? nonEmpty(picked(thing));
    if (said === undefined) rest.push(thing);
    else Object.assign(values, said);
  }
  return { values, rest };
}

const nonEmpty = (values: Things['values']): Things['values'] | undefined =>
  Object.keys(values).length === 0 ? undefined : values;

/** A length of time of one of its rows, or what comes or goes; nothing where it only says that the rest is right. */
function valuesOf(text: string, scope: Scope, phrases: Phrases): Things['values'] | undefined {
  if (amountIn(text) !== undefined) return rowMeant(text, listsIn(scope), scope, phrases, false)?.values;
  return saidInReview(text.replace(again, ''), scope, phrases)?.values;
}
/** "Het adres, dat hebben we niet". */
const again = /,? (?:die|dat|deze|that|those)(?= (?:hebben|bewaren|vragen|noteren|gebruiken|we)\b)/i;

/** A thing of its own for each length of time, and for all that comes or goes; what says neither belongs to what is beside it. */
export function eachThing(text: string): readonly string[] {
  const things: string[] = [];
  for (const clause of text.split(joints).map((one) => one.replace(leads, '').trim())) {
    if (clause === '' || isRight(clause)) continue;
    const last = things.at(-1);
    if (last === undefined || (saysOne(last) && saysOne(clause))) things.push(clause);
    else things.splice(-1, 1, `${last}, ${clause}`);
  }
  return things;
}
/** "Alles klopt", which is said of the rest. */
function isRight(clause: string): boolean {
  const { right, rest } = openingOf(clause);
  return right && rest === '';
}
const joints = /(?<=[.!])\s+|[,;]\s+(?:(?:en|and) )?|\s+(?:en|and|(?:maar|but|behalve|except)(?: (?:dat|that))?)\s+/;
const leads = /^(?:(?:en|maar|behalve(?: dat)?|and|but|except(?: that)?)\s+)+(?=\S+ \S)/i;
/** Whether something comes or goes by it, or is another. */
export const comesOrGoes = (clause: string): boolean => changes.test(clause);
const saysOne = (clause: string): boolean => amountIn(clause) !== undefined || comesOrGoes(clause);
const changes =
  /\b(?:geen|niet|niks|niets|ook|wel|weg|eraf|eruit|erbij|bij|ipv|vervangen|overgestapt|no|not|also|without|zonder|instead)\b|\bin plaats van\b/i;
