// Whether two words are one, typed differently: "dropbx" and "dropbox".
import { grouped } from '../grouped.js';
import { listed } from './words.js';

/** With each letter that stands twice in a row once: "Moo" is Mo, "solicitant" is "sollicitant". */
export const squeezed = (word: string): string => word.replaceAll(/(.)\1+/g, '$1');

/** "Bewaart" and "bewaren" are one word, and so are "geeft" and "geven". */
export const stemOf = (word: string): string =>
  squeezed(word)
    .replace(/(?<=\p{L}{3})(?:en|ed|t|d|s|e)$/u, '')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');

/** At most this many letters differ: one from five letters on, two from nine. */
export const soundsSame = (typed: string, word: string): boolean =>
  isSame({ word: typed, letters: lettersOf(typed) }, { word, letters: lettersOf(word) });

/** What finds in a list all that sounds the same as a word; the list is looked through once, beforehand. */
export function nearIn<Thing>(
  things: readonly Thing[],
  wordOf: (thing: Thing) => string,
): (typed: string) => readonly Thing[] {
  const known = things.map((thing) => ({ thing, word: wordOf(thing), letters: lettersOf(wordOf(thing)) }));
  const byInitial = grouped(known, ({ word }) => word[0] ?? '');
  return (typed) => {
    const found: Thing[] = [];
    const spelled = { word: typed, letters: lettersOf(typed) };
    for (const one of byInitial.get(typed[0] ?? '') ?? []) if (isSame(spelled, one)) found.push(one.thing);
    return found;
  };
}

interface Spelled {
  readonly word: string;
  readonly letters: number;
}

function isSame({ word: typed, letters }: Spelled, { word, letters: others }: Spelled): boolean {
  if (typed === word) return true;
  const most = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  if (most === 0 || Math.abs(typed.length - word.length) > most || typed.length < 4) return false;
  // A typing error is seldom in the first letter, and another first letter makes another word.
  if (typed[0] !== word[0]) return false;
  // A letter typed for another is at most two letters that only one of both has.
  return onlyInOne(letters, others) <= 2 * most && distance(typed, word, most) <= most;
}

/** A bit for each letter of the alphabet that a word has; other signs share those bits, which only lets more through. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function onlyInOne(one: number, two: number): number {
  let count = 0;
  for (let left = one ^ two; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Letters to insert, remove, replace or swap with the next; more than `most` is not counted out. */
function distance(one: string, two: string, most: number): number {
  // What both begin and end with differs in nothing.
  let begin = 0;
  while (begin < one.length && one[begin] === two[begin]) begin += 1;
  let end = 0;
  const shortest = Math.min(one.length, two.length) - begin;
  while (end < shortest && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  const [left, right] = [one.length - begin - end, two.length - begin - end];
  if (Math.min(left, right) === 0) return Math.max(left, right);
  if (most === 1) return left === right && (left === 1 || (left === 2 && isSwapped(one, two, begin))) ? 1 : 2;
  return between(one.slice(begin, one.length - end), two.slice(begin, two.length - end), most);
}

const isSwapped = (one: string, two: string, at: number): boolean => one[at] === two[at + 1] && one[at + 1] === two[at];

function between(one: string, two: string, most: number): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = rowAfter(one, two, at, row, before);
    if (next.every((differ) => differ > most)) return most + 1;
    before = row;
    row = next;
  }
  return row[two.length] ?? 0;
}

function rowAfter(one: string, two: string, at: number, row: readonly number[], before: readonly number[]): number[] {
  const next = [at];
  for (let to = 1; to <= two.length; to += 1) {
    const replaced = (row[to - 1] ?? 0) + (one[at - 1] === two[to - 1] ? 0 : 1);
    const swapped = one[at - 1] === two[to - 2] && one[at - 2] === two[to - 1] ? (before[to - 2] ?? 99) + 1 : 99;
    next.push(Math.min((next[to - 1] ?? 0) + 1, (row[to] ?? 0) + 1, replaced, swapped));
  }
  return next;
}

/** Whether a word is typed as it is meant, though a letter away from a name: "ouders" are no "orders", and "until" is no unTill. */
export const isAsMeant = (word: string): boolean => asMeant.has(word);
const asMeant =
  listed(`aanmeld aanmelden aanmelding aanmeldingen aanmeldt accounting boeking boekingen bookings bookins children clause
  clauses clienten complain complains complaint complaints compliance compliant employe employed employee
  employees employer employers fresh incur indeel informed informeer informeert kind kinderen klanten leden
  magenta members mensen nation neem neemt nemen ouder ouders parents patienten recruit recruited recruiter recruiters recruits
  signaal simplicity spotter strata strike strip striped stripes stripje strips teamleider teamleiders tempel
  tempert transit until werktijd zette`);
