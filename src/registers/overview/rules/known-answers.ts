// Which of the answers that the product holds a question asks for, by the words in it: a wrong answer is worse than none.
import { folded } from '../../../core/fold.js';
import { grouped } from '../../../core/grouped.js';
import { squeezed } from '../../../core/understanding/near-words.js';
import type { KnownAnswer } from './answers/answer.js';
import { knownAnswers } from './answers/index.js';

export type { KnownAnswer } from './answers/answer.js';
export { knownAnswers } from './answers/index.js';

/** A word of a list; a list is a string of the answers, and never changes. */
interface Listed {
  readonly part: string;
  readonly list: string;
}

/** The words of all lists, by how they are compared and then by themselves. */
interface Lists {
  readonly whole: ReadonlyMap<string, readonly Listed[]>;
  readonly insides: readonly Listed[];
  readonly beginnings: ReadonlyMap<string, readonly Listed[]>;
  /** The same with doubled letters once, where somebody doubles a letter or forgets to and that makes no other word. */
  readonly singles: ReadonlyMap<string, readonly Listed[]>;
  /** The letters of the longest. */
  readonly most: number;
}

/** A word of the question, or two that stand side by side. */
interface Heard {
  readonly word: string;
  /** With each letter that stands twice in a row once. */
  readonly single: string;
  /** The length of the first of two, 0 for one: what is heard in the first alone is not heard in both. */
  readonly first: number;
}

/** What is longer is a story, not a question. */
const longest = 600;
/** From this many letters on, doubled letters count once: "sollicitant" and "solicitant". */
const forgiving = 6;
/** Two words are heard as one from this many letters on: "a p…" begins with too little. */
const ofTwo = 4;

const byId = new Map(knownAnswers.map((answer) => [answer.id, answer] as const));

/** The answer of this id; ids that no answer has, or has any longer, give none. */
export const answerWithId = (id: string): KnownAnswer | undefined => byId.get(id);

/** The lists of words for one thing of which a text has any; a list is its own name. */
export const listsHeardIn = (text: string): ReadonlySet<string> => listsHeard(wordsOf(text));

/** The answers whose words are all heard, the one with most words (most specific) first. */
export const answersTo = (text: string): readonly KnownAnswer[] => answersHeard(listsHeardIn(text));

/** The first of them to "ik wil ff weten of WhatsApp met klanten wel mag": asked in a sentence that tells nothing else. */
export const answerToIndirect = (text: string): KnownAnswer | undefined =>
  asksIndirectly.test(text.trim()) ? answersTo(text)[0] : undefined;
const asksIndirectly =
  /^(?:(?:en|maar|hoi|hallo|dus|and|hi)[, ]+)*(?:ik (?:wil|wou|zou) (?:(?:graag|even|ff|effe|wel|eigenlijk|eens) )*weten|ik (?:vraag|vroeg) me af|weet (?:je|u|iemand)|i (?:want to|would like to|just want to) know|i wonder) (?:of|hoe|wat|wanneer|if|whether|how|what)\b/i;

/** The lists of which something is heard in these words. */
const listsHeard = (words: readonly string[]): ReadonlySet<string> =>
  new Set([...listsInside(words), ...heardIn(words).flatMap(listsWith)]);

function answersHeard(heard: ReadonlySet<string>): readonly KnownAnswer[] {
  return knownAnswers
    .filter(({ needs, not }) => needs.every((list) => heard.has(list)) && !(not !== undefined && heard.has(not)))
    .toSorted((one, other) => other.needs.length - one.needs.length);
}

/**
 * The answer to a few words that go on about what was asked before, of which both say something: "en camerabeelden?" behind
 * "hoe lang bewaar ik facturen". What they name may take the place of one thing that was asked.
 */
export function answerGoingOn(text: string, before: string, last?: KnownAnswer): KnownAnswer | undefined {
  const [words, asked] = [wordsOf(text), wordsOf(before)];
  const [own, known] = [listsHeard(words), listsHeard(asked)];
  // Only that it may or must be names nothing.
  const bare = listsHeard(bareWords);
  const isOfBoth = ({ needs }: KnownAnswer) =>
    needs.some((list) => own.has(list) && !known.has(list) && !bare.has(list)) && needs.some((list) => !own.has(list));
  const without = (last?.needs ?? []).map((list) => asked.filter((word) => !listsHeard([word]).has(list)));
  return [asked, ...without].flatMap((rest) => answersHeard(listsHeard([...words, ...rest]))).find(isOfBoth);
}

const bareWords = ['mag', 'moet', 'kan', 'hoeft', 'is', 'may', 'must', 'can', 'wat', 'hoe', 'wie', 'ook'];

/** The words of a question, without capitals, accents and signs. */
const wordsOf = (text: string): readonly string[] =>
  folded(text.slice(0, longest))
    .replaceAll(/['’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** The lists of which a part stands inside a word. */
function listsInside(words: readonly string[]): readonly string[] {
  const all = words.join(' ');
  return taken()
    .insides.filter(({ part }) => all.includes(part))
    .map(({ list }) => list);
}

/** One by one and two by two. */
function heardIn(words: readonly string[]): readonly Heard[] {
  const singles = words.map(squeezed);
  return words.flatMap((word, place) => {
    const single = singles[place] ?? word;
    const alone: Heard = { word, single, first: 0 };
    const [next, nextSingle] = [words[place + 1], singles[place + 1]];
    if (next === undefined || nextSingle === undefined) return [alone];
    const joined = single.at(-1) === nextSingle[0] ? nextSingle.slice(1) : nextSingle;
    return [alone, { word: word + next, single: single + joined, first: word.length }];
  });
}

/** The lists in which this word stands, or its beginning. */
function listsWith({ word, single, first }: Heard): readonly string[] {
  const { whole, beginnings, singles } = taken();
  const least = first === 0 ? 0 : Math.max(first + 1, ofTwo);
  const same = word.length < least ? undefined : whole.get(word);
  const doubled = begun(singles, single, 0).filter(({ part }) => part.length >= least);
  return [...(same ?? []), ...begun(beginnings, word, least), ...doubled].map(({ list }) => list);
}

/** What of these a word begins with, from so many letters on. */
function begun(words: Lists['beginnings'], word: string, least: number): readonly Listed[] {
  const found: Listed[] = [];
  for (let to = Math.max(shortest, least); to <= Math.min(word.length, taken().most); to += 1)
    for (const one of words.get(word.slice(0, to)) ?? []) found.push(one);
  return found;
}

/** No beginning is shorter. */
const shortest = 2;

let lists: Lists | undefined;

/** The lists are data: taken apart once, by the first question. */
function taken(): Lists {
  if (lists !== undefined) return lists;
  const all = new Set(knownAnswers.flatMap(({ needs, not }) => (not === undefined ? needs : [...needs, not])));
  const words = [...all].flatMap((list) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => ({ word, list })),
  );
  const marked = (mark: string): readonly Listed[] =>
    words.filter(({ word }) => word.startsWith(mark)).map(({ word, list }) => ({ part: word.slice(1), list }));
  const parts = words.filter(({ word }) => !/^[=*]/.test(word)).map(({ word, list }) => ({ part: word, list }));
  lists = {
    whole: grouped(marked('='), ({ part }) => part),
    insides: marked('*'),
    beginnings: grouped(parts, ({ part }) => part),
    singles: grouped(
      parts.filter(({ part }) => part.length >= forgiving),
      ({ part }) => squeezed(part),
    ),
    most: Math.max(...parts.map(({ part }) => part.length)),
  };
  return lists;
}
