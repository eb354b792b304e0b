// What somebody asks of what the product itself holds: the things that they name, and what of those is asked.
import { folded } from '../../../core/fold.js';
import { remembered } from '../../../core/remembered.js';
import { soundsSame, stemOf as stem } from '../../../core/understanding/near-words.js';
import { asSpelt } from '../../../core/understanding/spelt.js';
import { beginsToAsk } from '../../../core/understanding/talk/asks-in-general.js';
import { listed } from '../../../core/understanding/words.js';
import { isAbout } from './register-asked.js';

/** Something in the register that goes by a name. */
export interface Thing {
  readonly kind: 'activity' | 'program' | 'person';
  readonly id: string;
  readonly names: readonly string[];
}

export interface OwnAsked {
  readonly named: readonly Thing[];
  /** All words that name none of these, as they are spelt. */
  readonly words: readonly string[];
  /** Those that stand in any question are left out: what is asked of them. */
  readonly left: readonly string[];
  /** How far it is, and not what it says. */
  readonly asksHowFar: boolean;
  /** It is said that it is of their own, or of what stands there. */
  readonly isOwn: boolean;
}

const verbs =
  listed(`is zijn was waren staat staan stond stonden zit zitten zat heb hebt heeft hebben had hadden wordt worden gebruik gebruikt gebruiken
  doet are were do does did has have use`);
/** Who says one of these asks of their own, or of what stands here. */
const ofOwn =
  listed(`staat staan stond stonden zit zitten heb hebt heeft hebben had hadden ik we wij ons onze mijn erin er ingevuld opgeschreven
  genoteerd gezet gezegd vermeld toegevoegd gebruiken gebruik i we our my have had did filled entered noted`);
/** What stands around the names in a question of what is held, and asks nothing else. */
const around = new Set([
  ...verbs,
  ...ofOwn,
  ...listed(`wat welke welk wie waar wanneer waarom hoe hoeveel lang what which who where when how many long de het dat dit die deze the this that in bij van voor
    over op als aan met al nog nu nou ook alweer weer dan precies eigenlijk even toch zo eens gebruikt je u jij jullie you bewaard by at of
    for on about as already now yet again exactly put register registers allemaal alles steeds hier daar es ergens hem it there all`),
]);
const howFar =
  listed(`af klaar compleet volledig gereed orde bevestigd ver mist ontbreekt open moet done ready finished complete confirmed missing left
  far`);
/** In any other question a word for one of its kind asks in general. */
const anyOne = listed('een an a');
const subjects = listed(
  'ik we wij je u jij jullie er de het dat dit die deze onze ons mijn i you the this that our my it',
);
const places = listed('bij van voor over at of for about');

const longest = 110;

/** Whether a text may be one at all, before anything is read for it. */
export const mayAskOwn = (text: string): boolean => {
  // Behind a colon stands what it is.
  if (text.length > longest || text.includes(':')) return false;
  const [first = '', second = '', ...more] = asSpelt(tokens(text));
  const begins = leads.has(first) ? second : first;
  return more.length > 0 && (text.includes('?') || verbs.has(begins) || prepositions.has(begins) || isAsking(begins));
};

/** Undefined for what asks nothing, or is no question about what is held. */
export function ownAsked(text: string, things: readonly Thing[], isBeside: boolean): OwnAsked | undefined {
  if (text.length > longest) return undefined;
  const all = asSpelt(tokens(text)).filter((word, at) => at > 0 || !leads.has(word));
  const found = thingsIn(all, things);
  if (found.length === 0 && all.some((word) => anyOne.has(word))) return undefined;
  if (!asks(text, all, isBeside ? [] : found.map(({ from }) => from))) return undefined;
  const words = all.filter((_, at) => !found.some(({ from, count }) => at >= from && at < from + count));
  const isOfActivity = found.some(({ thing }) => thing.kind === 'activity');
  const asksHowFar = isOfActivity && words.some((word) => howFar.has(word)) && !words.includes('erbij');
  return {
    named: found.map(({ thing }) => thing),
    words,
    left: words.filter((word) => !around.has(word) && !anyOne.has(word) && !(asksHowFar && howFar.has(word))),
    asksHowFar,
    isOwn: words.some((word) => ofOwn.has(word)),
  };
}
const leads = listed('en maar dus nou eh trouwens and but so');

const tokens = (text: string): readonly string[] =>
  folded(text)
    .replaceAll(/['’`]/g, '')
    .replaceAll(/\bhoe(?=(?:ver|lang)\b)/g, 'hoe ')
    .match(/[\p{L}\d]+/gu) ?? [];
/** The same names are held against each text, and the same words of questions against each word of it. */
const tokensOf = remembered(2000, tokens);
const stemOf = remembered(2000, stem);

/** By a mark, by the word that it begins with, or, where no answer can be that, by its order: "staat de boekhouder erin". */
function asks(text: string, words: readonly string[], namedAt: readonly number[]): boolean {
  if (/\?\s*$/.test(text)) return true;
  const [first = '', second = '', third = ''] = words;
  // "Wat er in Exact staat" tells where something is, and asks nothing.
  if (isAsking(first) || (prepositions.has(first) && isAsking(second)))
    return verbs.has(second) || verbs.has(third) || !verbs.has(words.at(-1) ?? '');
  return verbs.has(first) && (namedAt.includes(1) || (namedAt.length > 0 && subjects.has(second)));
}

/** "Wat", and "waarvoor" and "who" as well. */
const isAsking = (word: string): boolean => beginsToAsk([word]) || /^(?:waar\p{L}*|what|whose)$/u.test(word);
const prepositions = listed('aan van in met tot bij op voor uit to from with until by');

interface Found {
  readonly thing: Thing;
  readonly from: number;
  readonly count: number;
}

/** The longest name first, and each word once; of two activities only the one that something is asked at. */
function thingsIn(words: readonly string[], things: readonly Thing[]): readonly Found[] {
  const all = things.flatMap((thing) => foundIn(words, thing)).toSorted((one, other) => other.count - one.count);
  const found: Found[] = [];
  for (const one of all) if (!found.some((other) => overlap(one, other))) found.push(one);
  const activities = found.filter(({ thing }) => thing.kind === 'activity');
  const placed = activities.filter(({ from }) => before(words, from).some((word) => places.has(word)));
  const isOther = (one: Found) => activities.length > 1 && placed.length === 1 && one !== placed[0];
  return found.filter((one) => one.thing.kind !== 'activity' || !isOther(one));
}

const before = (words: readonly string[], at: number): readonly string[] => words.slice(Math.max(0, at - 2), at);

const overlap = (one: Found, other: Found): boolean =>
  one.from < other.from + other.count && other.from < one.from + one.count;

function foundIn(words: readonly string[], thing: Thing): readonly Found[] {
  return thing.names.flatMap((name) => {
    const parts = tokensOf(name);
    const from = words.findIndex(
      (_, at) => parts.length > 0 && parts.every((part, index) => words[at + index] === part),
    );
    if (from >= 0 && !parts.every((part) => around.has(part))) return [{ thing, from, count: parts.length }];
    const near = words.findIndex((word) => !around.has(word) && isNear(word, thing.kind, name));
    return near < 0 ? [] : [{ thing, from: near, count: 1 }];
  });
}

/** One word for it: "klantgegevens" of Klanten, "mo" of Mo Haddad, a typing error in the name of a program. */
function isNear(word: string, kind: Thing['kind'], name: string): boolean {
  const [first = '', ...more] = tokensOf(name);
  if (kind === 'activity') return isAbout(word, name.split(/,| en | and /));
  if (kind === 'person') return word === first;
  return more.length === 0 && soundsSame(word, first);
}

/** A question of a checklist, as people may call it. */
export interface Called {
  readonly names: readonly string[];
  /** All words in which it is asked. */
  readonly asked: readonly string[];
}

/**
 * How many letters of the longest name of a question are said, where all else that is said stands in it too; 0 where it is not
 * named. Of a part that is named it may be asked in words that stand in any question: "van wie".
 */
export function likeness({ words, left, named }: OwnAsked, { names, asked }: Called): number {
  const inAll = [...names, ...asked].flatMap(tokensOf);
  if (!left.every((word) => isIn(word, inAll))) return 0;
  const letters = names
    .map(tokensOf)
    .filter((name) => isSaid(name, words) || (named.length > 0 && standsIn(name, words)))
    .map((name) => name.map((word) => lettersSaid(word, words)).reduce((all, one) => all + one, 0));
  return Math.max(0, ...letters);
}

/** What is said as it is called counts for more than a word that is made with it, and what is not said for nothing. */
const lettersSaid = (word: string, words: readonly string[]): number =>
  words.includes(word) ? word.length : isIn(word, words) ? word.length - 1 : 0;

/** Whether all that is asked is one of these, as an option is: "hebben we bij klanten telefoonnummers staan". */
export const isOneOf = ({ left }: OwnAsked, options: readonly string[]): boolean =>
  left.length > 0 && options.some((option) => left.every((word) => isIn(word, tokensOf(option))));

/** All its words that are of it alone: "programma's", "wie houdt". */
function isSaid(name: readonly string[], words: readonly string[]): boolean {
  const own = name.filter((word) => !around.has(word) && !howFar.has(word));
  return own.length > 0 && own.every((word) => isIn(word, words));
}

/** The same word, or one made with it: "overeenkomst" and "verwerkersovereenkomst". */
const isIn = (word: string, others: readonly string[]): boolean =>
  others.some((other) => stemOf(word) === stemOf(other) || isMadeWith(word, other) || isMadeWith(other, word));
const isMadeWith = (long: string, short: string): boolean =>
  short.length >= fewestOfPart && (long.startsWith(short) || long.endsWith(short));
const fewestOfPart = 7;

const standsIn = (name: readonly string[], words: readonly string[]): boolean =>
  name.length > 1 && ` ${words.join(' ')} `.includes(` ${name.join(' ')} `);

/** Whether the words say where a name stands: "wat staat er bij contact", "welke naam". */
export const pointsAtName = ({ words }: OwnAsked): boolean => words.some((word) => pointing.has(word));
const pointing = listed('bij als onder at as welk welke which');
