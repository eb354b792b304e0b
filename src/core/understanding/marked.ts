// Which words of a text tell what: learnt from texts in which they were marked.
import { folded } from '../fold.js';
import { bytesOf } from './kept-bytes.js';
import { featuresIn, type KeptSums, numberOf, weightOf } from './likeliest.js';
import { type Chain, likeliestRow, powers, shares } from './tag-chain.js';
import { firstNames } from './values/first-names.js';
import { places } from './values/places.js';
import { numberNamed } from './values/spelled-numbers.js';
import { listed } from './words.js';

/** Words that tell one thing. */
export interface Marked {
  readonly label: string;
  /** As they were typed. */
  readonly said: string;
  readonly from: number;
  readonly to: number;
  /** How likely all of them tell this, and no word more, from 0 to 1. */
  readonly odds: number;
}

/** A word or sign, with where it stands. */
export interface Token {
  readonly said: string;
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The sums as they are kept, with the words that everybody uses: one bit for each of many numbers, in base64. */
export interface KeptMarks extends KeptSums {
  readonly ordinary: string;
}

const bits = 18;
const placeOf = (word: string): number => numberOf(word) >>> (24 - bits);

/** Words by which nobody is called, as they are kept. */
export function ordinaryKept(words: Iterable<string>): string {
  const bytes = new Uint8Array(2 ** (bits - 3));
  for (const word of words) bytes[placeOf(word) >> 3] = (bytes[placeOf(word) >> 3] ?? 0) | (1 << (placeOf(word) & 7));
  return btoa(String.fromCharCode(...bytes));
}

/** Whether a word is one of these; of a hundred others four are taken for one. */
export function ordinaryIn(kept: string): (word: string) => boolean {
  const bytes = bytesOf(kept);
  return (word) => ((bytes[placeOf(word) >> 3] ?? 0) & (1 << (placeOf(word) & 7))) !== 0;
}

/** What is longer is told in pieces. */
const mostTokens = 150;

/** A mail address, a site, a number as one types a telephone, a word, or one sign. */
const token =
  /[\p{L}\d._%+-]+@[\p{L}\d.-]+\p{L}|(?:\p{L}[\p{L}\d-]*\.){1,3}(?:nl|com|be|eu|net|org|nu|online|shop)\b|\+?\d(?:[\d /()-]{6,15})\d|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\d]*(?:['’-][\p{L}\d]+)*|['’]\p{L}+|&|[^\s\p{L}\d]/gu;

/** A text as words, numbers and signs. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(token)].slice(0, mostTokens).map(({ 0: said, index }) => ({
    said,
    word: folded(said).replaceAll('’', "'"),
    from: index,
    to: index + said.length,
  }));
}

/** What a word looks like. */
function shapeOf({ said, word }: Token): string {
  if (said.includes('@')) return 'mail';
  if (/^\+?\d[\d /()-]{6,}\d$/.test(said)) return 'phone';
  if (/^\d/.test(said)) return said.length > 3 ? 'many' : 'few';
  if (/^\p{L}[\p{L}\d.-]*\.\p{L}{2,}$/u.test(said)) return 'site';
  if (!/\p{L}/u.test(said)) return said;
  if (numberNamed(word) !== undefined) return 'number';
  if (/^\p{Lu}/u.test(said)) return said.length > 1 && said === said.toUpperCase() ? 'capitals' : 'capital';
  return 'small';
}

/** What is alike for every number and address. */
const plainly = ({ word }: Token, shape: string): string =>
  ['mail', 'phone', 'many', 'few', 'site'].includes(shape) ? `#${shape}` : word;

/** Words that say a name is near, by how far they stand before or behind. */
const cues = listed('naam namen heet heten hete name called named genaamd noemen bekend');
const reach = 4;

function named(words: readonly string[], at: number): readonly string[] {
  const before = words.slice(Math.max(0, at - reach), at).findLastIndex((word) => cues.has(word));
  const after = words.slice(at + 1, at + 1 + reach).findIndex((word) => cues.has(word));
  return [...(before < 0 ? [] : ['before']), ...(after < 0 ? [] : ['after'])];
}

/** By token the numbers of what it and its neighbours are; `asked` is what was asked when it was said. */
export function featuresOf(
  tokens: readonly Token[],
  asked: string,
  isOrdinary: (word: string) => boolean,
): readonly (readonly number[])[] {
  const shapes = tokens.map(shapeOf);
  const words = tokens.map((one, at) => plainly(one, shapes[at] ?? ''));
  const word = (at: number): string => words[at] ?? (at < 0 ? '<' : '>');
  const shape = (at: number): string => shapes[at] ?? (at < 0 ? '<' : '>');
  const kinds = words.map((one) =>
    firstNames.has(one)
      ? 'person'
      : places.has(one)
        ? 'place'
        : !/\p{L}/u.test(one)
          ? 'sign'
          : isOrdinary(one)
            ? 'word'
            : 'rare',
  );
  const kind = (at: number): string => kinds[at] ?? (at < 0 ? '<' : '>');
  const size = tokens.length > 6 ? 'long' : tokens.length > 3 ? 'some' : 'short';
  return tokens.map((_, at) =>
    [
      'any',
      `w ${word(at)}`,
      `l ${word(at - 1)}`,
      `r ${word(at + 1)}`,
      `ll ${word(at - 2)}`,
      `rr ${word(at + 2)}`,
      `lw ${word(at - 1)} ${word(at)}`,
      `wr ${word(at)} ${word(at + 1)}`,
      `2l ${word(at - 2)} ${word(at - 1)}`,
      `2r ${word(at + 1)} ${word(at + 2)}`,
      `lr ${word(at - 1)} ${word(at + 1)}`,
      `3l ${word(at - 3)} ${word(at - 2)} ${word(at - 1)}`,
      `3r ${word(at + 1)} ${word(at + 2)} ${word(at + 3)}`,
      `b3 ${word(at).slice(0, 3)}`,
      `b4 ${word(at).slice(0, 4)}`,
      `e3 ${word(at).slice(-3)}`,
      `e4 ${word(at).slice(-4)}`,
      `e5 ${word(at).slice(-5)}`,
      `s ${shape(at)}`,
      `s3 ${shape(at - 1)} ${shape(at)} ${shape(at + 1)}`,
      `ls ${word(at - 1)} ${shape(at)}`,
      `sr ${shape(at)} ${word(at + 1)}`,
      `k ${kind(at)} ${shape(at)}`,
      `k3 ${kind(at - 1)} ${kind(at)} ${kind(at + 1)}`,
      `lk ${word(at - 1)} ${kind(at)}`,
      `kr ${kind(at)} ${word(at + 1)}`,
      `lkr ${word(at - 1)} ${kind(at)} ${word(at + 1)}`,
      `2lk ${word(at - 2)} ${word(at - 1)} ${kind(at)}`,
      `ak ${asked} ${size} ${kind(at)}`,
      `a ${asked} ${size}`,
      `as ${asked} ${size} ${shape(at)}`,
      `al ${asked} ${word(at - 1)}`,
      `ar ${asked} ${word(at + 1)}`,
      `ae ${asked} ${at === 0} ${at === tokens.length - 1}`,
      ...(at === 0 ? ['first'] : []),
      ...named(words, at).map((cue) => `n ${cue}`),
    ].map(numberOf),
  );
}

/** Nothing is told by a word that has this. */
export const untold = 'O';
/** The first word of what tells it, and the words behind that. */
export const begins = (label: string): string => `B ${label}`;
export const goesOn = (label: string): string => `I ${label}`;

/** Which tags may stand behind this one: nothing goes on that did not begin. */
const mayFollow = (before: string, tag: string): boolean => !tag.startsWith('I ') || before.slice(2) === tag.slice(2);
/** The same at the beginning of a text. */
const mayBegin = (tag: string): boolean => !tag.startsWith('I ');

/** The feature of a tag for the one behind it. */
export const behind = (tag: string): number => numberOf(`after ${tag}`);

/** The chain of a text: by token what the tags weigh, and by tag what they weigh behind it. */
export function chainOf(
  tags: readonly string[],
  totals: readonly Float64Array[],
  after: readonly Float64Array[],
): Chain {
  const at = totals.map(powers);
  const [first] = at;
  for (const [tag, name] of tags.entries()) if (first !== undefined && !mayBegin(name)) first[tag] = 0;
  const next = after.map((row, before) =>
    row.map((total, tag) => (mayFollow(tags[before] ?? '', tags[tag] ?? '') ? Math.exp(total) : 0)),
  );
  return { at, next };
}

/** Tells which words of a text tell what, in their order. */
export function markerOf({
  labels: tags,
  sums,
  ordinary,
}: KeptMarks): (text: string, asked: string) => readonly Marked[] {
  const isOrdinary = ordinaryIn(ordinary);
  const bytes = bytesOf(sums);
  const known = featuresIn(bytes);
  const totalsOf = (features: readonly number[]): Float64Array => {
    const totals = new Float64Array(tags.length);
    for (const feature of features) {
      const { from, count } = known.get(feature) ?? { from: 0, count: 0 };
      let tag = 0;
      for (let at = from; at < from + count * 2; at += 2) {
        tag += bytes[at] ?? 0;
        totals[tag] = (totals[tag] ?? 0) + weightOf(bytes[at + 1]);
      }
    }
    return totals;
  };
  const after = tags.map((tag) => totalsOf([behind(tag)]));
  return (text, asked) => {
    const tokens = tokensOf(text);
    const chain = chainOf(tags, featuresOf(tokens, asked, isOrdinary).map(totalsOf), after);
    return marksIn(text, tokens, tags, chain);
  };
}

function marksIn(text: string, tokens: readonly Token[], tags: readonly string[], chain: Chain): readonly Marked[] {
  const likely = shares(chain);
  const found: Marked[] = [];
  for (const [at, tag] of likeliestRow(chain).entries()) {
    const [here, last] = [tokens[at], found.at(-1)];
    const [place = '', label = ''] = (tags[tag] ?? untold).split(' ', 2);
    if (here === undefined || label === '') continue;
    const odds = likely[at]?.[tag] ?? 0;
    if (place === 'B' || last === undefined) found.push({ label, said: here.said, from: here.from, to: here.to, odds });
    else {
      const said = text.slice(last.from, here.to);
      found[found.length - 1] = { ...last, said, to: here.to, odds: Math.min(last.odds, odds) };
    }
  }
  return found;
}
