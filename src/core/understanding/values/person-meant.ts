// The one that a longer sentence leaves, of those who are known here and the one who types. Said back, never stored on it.
import type { Option, Scope } from '../../engine/checklist.js';
import { folded } from '../../fold.js';
import { squeezed } from '../near-words.js';
import { wordsIn } from '../words.js';
import { firstNames } from './first-names.js';

const between =
  /[,;:!]|\.(?=\s|$)|\s[-–(]\s?|\s(?:maar|want|omdat|aangezien|sinds|dus|nee|but|because|since|so|en(?= (?:ik|niet|als|anders)\b))\s/i;
const byOurselves = /^(?:als|wat) het aan (?:mij|ons|me) ligt[, ]*(?:is het |wordt het |doet )?/i;

/** A sentence about people in its clauses, as they were typed. */
export const clausesOfPeople = (text: string): readonly string[] =>
  text
    .slice(0, 300)
    .replace(byOurselves, '')
    .split(between)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

/** What happens only then, or was so before. */
const otherwise =
  /^(?:(?:en|maar|dan|of) )*(?:als|wanneer|zodra|tenzij|mocht|anders|tot|totdat|zolang|if|when|unless|until|otherwise)\b/;
const before = /\b(?:eerst|vroeger|was|waren|deed|had|dacht eerst|used to|voorheen|tot voor kort)\b/;
const doubtful = /\b(?:misschien|wellicht|eventueel|of|or|maybe|perhaps)\b/;
/** Who was thought of, and may have been left again. */
const considers = /\b(?:dacht|wou|wilde|zou|thought|wanted)\b/;
const denies = /\b(?:niet|nie|geen|nooit|niemand|not|never|nobody)\b/;
/** "Die wil niet" is of who was named before. */
export const refuses =
  /^(?:en )?(?:die|hij|zij|ze|he|she|they) (?:wil|kan|doet|mag|gaat|durft|zal|won|can|does)\b.*\b(?:niet|nie|not|t)\b/;

const fillers =
  '(?:(?:ja|nou|mja|tja|eh|gewoon|voorlopig|vooral|eigenlijk|dat|da|dit|het|is|ben|dan|toch|zeker|alleen|natuurlijk|uiteraard|denk|just|its|it|s|nu|zelf) )*';
/** Who says to be the one that takes over: "nee ik ben de vervanger", "ik vervang haar", "ik val dan in". */
const deputising: readonly RegExp[] = [
  /\b(?:ik ben|ben ik|ik word|word ik|i am|i m) (?:dan |zelf |wel |toch |ook |al )*(?:de|zijn|haar|hun|diens|the|his|her|their) (?:vaste |tijdelijke )?(?:(?:plaats)?vervang(?:er|ster)|waarnemer|invaller|achterwacht|deputy|stand in)\b/,
  /\bik (?:vervang (?:haar|hem|ze|die|dan|iedereen|\p{L}+)|neem (?:dan |wel |altijd )*(?:waar|over)|val (?:(?:dan|wel|altijd|voor \p{L}+) )*in|spring (?:(?:dan|wel|altijd|voor \p{L}+) )*in)\b/u,
];
export const takesOver = (plain: string): boolean => deputising.some((shape) => shape.test(plain));

/** How people say that they do it themselves. */
const me: readonly RegExp[] = [
  new RegExp(
    `^${fillers}(?:ik|ikke|ikzelf|mij|mezelf|mijzelf|me|myself|i)(?: (?:zelf|dus|hoor|wel|maar|dan|ook|alleen|natuurlijk|weer|altijd|voorlopig|nog|even|samen))*$`,
  ),
  /\b(?:doe|pak|neem|regel|word|blijf|ben|zal|zorg|hou|houd|beheer|draag|vang) ik (?:het|dat|dit|die|da|t|er|daar|daarvoor|deze|zelf|wel|dan|weer|altijd|alles|hier)\b/,
  /\bik (?:doe|pak|regel|neem|word|blijf|zorg|ben|zal|hou|houd|beheer|draag|doe) (?:het|dat|dit|die|da|t|daar|daarvoor|hier)\b/,
  /\b(?:noteer|zet|schrijf|neem|vul|kies|doe|pak|put|take) (?:mij|me|mijzelf|mezelf)\b/,
  /\b(?:ligt|komt|hoort|valt|blijft) (?:dat |het |dit |allemaal |alles )?(?:bij|aan|op) mij\b|\b(?:bij|op) mij (?:ligt|komt|valt|neer|terecht|uit)\b|\b(?:das|is|s|wordt) (?:iets |een taak |een klus )?voor mij\b|\b(?:is|ligt) aan mij\b|\bop (?:mijn|mn|m n) bord(?:je)?\b|\bon my plate\b/,
  /\b(?:mijn|mn|m n) (?:taak|klus|verantwoordelijkheid|verantwoording|pakkie an|rol|ding|baan|persoontje|pet)\b|\bmy (?:job|task|role)\b/,
  ...deputising,
  /\b(?:uw|je) (?:dienaar|nederige dienaar)\b|\b(?:yours truly|ondergetekende|deze jongen|deze dame|ikzelf)\b|\bi(?: ll| will|ll)? (?:do|handle|take|deal)\b/,
];

/** Who is meant: the id of one who may be picked; undefined where a sentence leaves nobody, two, or a doubt. */
export function personMeant(text: string, options: readonly Option[], { facts }: Scope): string | undefined {
  const offered = options.filter(({ id }) => id !== 'none');
  const ofNames = namesOf(offered, facts);
  const mayBeMe = offered.some(({ id }) => id === facts.me);
  return onlyOne(text, (clause) => {
    const plain = plainOf(clause);
    return namedIn(plain, ofNames).concat(mayBeMe && saysMe(plain) ? facts.me : []);
  });
}

/** The same of several whom nobody knows here yet: the name as it was typed, of a first name or with its capital. */
export const strangerMeant = (text: string): string | undefined =>
  new Set(clausesOfPeople(text).flatMap(namesTyped)).size > 1 ? onlyOne(text, namesTyped) : undefined;

/** Who is left after some clauses, with who of them may be meant and who was only thought of. */
interface Left {
  readonly meant: readonly string[];
  readonly doubted: readonly string[];
  readonly thoughtOf: readonly string[];
}

/** The only one that the clauses of a text leave, of those that each of them names. */
function onlyOne(text: string, namedBy: (clause: string) => readonly string[]): string | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const { meant, doubted } = clausesOfPeople(text).reduce<Left>(
    (left, clause) => {
      const plain = plainOf(clause);
      return after(left, plain, otherwise.test(plain) || before.test(plain) ? [] : namedBy(clause));
    },
    { meant: [], doubted: [], thoughtOf: [] },
  );
  const [only, ...others] = meant;
  return others.length > 0 || (only !== undefined && doubted.includes(only)) ? undefined : only;
}

/** The same after a clause that names some of them, or says that it is not these. */
function after({ meant, doubted, thoughtOf }: Left, plain: string, named: readonly string[]): Left {
  const left = refuses.test(plain) ? [] : meant;
  if (named.length === 0) return { meant: left, doubted, thoughtOf };
  if (denies.test(plain)) return { meant: left.filter((one) => !named.includes(one)), doubted, thoughtOf };
  // Who was only thought of makes room for the next.
  const firm = left.filter((one) => !doubted.includes(one) && !thoughtOf.includes(one));
  return {
    meant: [...new Set([...firm, ...named])],
    doubted: doubtful.test(plain) ? [...doubted, ...named] : doubted,
    thoughtOf: considers.test(plain) ? [...thoughtOf, ...named] : thoughtOf,
  };
}
const longest = 300;

const plainOf = (clause: string): string => folded(clause).replaceAll(/['’`]/g, '');

const saysMe = (plain: string): boolean => me.some((shape) => shape.test(plain));

/** Whether one of those who may be picked is named at all. */
export const namesSomebody = (text: string, options: readonly Option[], { facts }: Scope): boolean =>
  namedIn(folded(text), namesOf(options, facts)).length > 0;

const namesOf = (options: readonly Option[], facts: Scope['facts']) =>
  options.map(({ id }) => {
    const name = facts.people.find((one) => one.id === id)?.name ?? '';
    return { id, words: wordsIn(name).map(squeezed) };
  });

/** Those of whom a name stands in a clause that nobody else has. */
function namedIn(
  plain: string,
  people: readonly { readonly id: string; readonly words: readonly string[] }[],
): string[] {
  const said = wordsIn(plain).map(squeezed);
  const of = (word: string) => people.filter(({ words }) => isName(word) && words.includes(word));
  const found = said.flatMap((word, at) => {
    const [one, ...more] = of(word);
    // What is Mo's, or is better known than by Mo, is not said of Mo.
    const isBeside = /^(?:.*\b)?(?:van|from)$|^\S+er dan$|than$/.test(said.slice(Math.max(0, at - 2), at).join(' '));
    return one === undefined || more.length > 0 || isBeside ? [] : [one.id];
  });
  return [...new Set(found)];
}

/** What stands in many names, or is a word as well, tells nobody apart. */
const isName = (word: string): boolean =>
  word.length > 1 && !/^(?:van|de|der|den|het|ten|ter|el|al|la|le|te|in|op|ben|wil|do|man|bas|jan s)$/.test(word);

/** First names, and words with a capital inside a clause or alone, with the capitals that follow them: "Griet", "yasmina". */
const namesTyped = (clause: string): readonly string[] =>
  [...clause.matchAll(typedName)].flatMap(([name], at) => {
    const isKnown = firstNames.has(folded(name.split(' ')[0] ?? ''));
    const isInside = /^\p{Lu}/u.test(name) && (at > 0 || !clause.startsWith(name) || clause === name);
    return isKnown || isInside ? [name] : [];
  });
const typedName =
  /(?<![\p{L}'’-])(?:\p{Lu}[\p{L}'’-]+(?: (?:(?:van|de|der|den|ten|ter|el) )*\p{Lu}[\p{L}'’-]+)*|\p{Ll}[\p{L}'’-]+)/gu;
