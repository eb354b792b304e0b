// From the text of a cell to answers: lists to options, terms to numbers, "nee" in its many forms. What is not known
// becomes free text where the question takes it, and is given back otherwise.
import type { ChoiceQuestion, Option } from '../../../core/engine/checklist.js';
import { gate } from '../../../core/engine/gate.js';
import type { Choice } from '../../../core/engine/value.js';
import { folded } from '../../../core/fold.js';
import { dayFrom, monthNumber } from '../../../core/time.js';
import {
  insideEurope,
  noneWords,
  optionWords,
  severalOptions,
  startWords,
  yesWords,
} from '../../activities/rules/option-words.js';

/** Folded, with spaces for punctuation: what words are compared by. */
export function plain(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .replace(/[’]/g, "'")
    .trim();
}

/** Text as it may be stored: gated, on one line, at most so long. `cut` says that it was longer. */
export function storable(text: string, max = 200): { readonly text: string; readonly cut: boolean } {
  const clean = gate(text, false).text.replace(/\s+/g, ' ').trim();
  if (clean.length <= max) return { text: clean, cut: false };
  const start = clean.slice(0, max - 1);
  const space = start.lastIndexOf(' ');
  return { text: `${(space > max / 2 ? start.slice(0, space) : start).toWellFormed()}…`, cut: true };
}

/** Lines, bullets and numbered points. */
export function pointsOf(cell: string): readonly string[] {
  return cell
    .split(/\n|;|•|▪|●|(?:^|\s)[-–*]\s+(?=\S)/u)
    .map((part) => part.replace(/^\s*(?:[-–*]|\d{1,2}[.)])\s*/u, '').trim())
    .filter((part) => part !== '');
}

/** A list as people type it: points, and commas that stand outside brackets. */
export function partsOf(cell: string): readonly string[] {
  return pointsOf(cell)
    .flatMap((point) => point.split(/,(?![^(]*\))|\s\/\s/u))
    .map((part) =>
      part
        .replace(/^(?:en|and|et|of)\s+/iu, '')
        .replace(/[.]+$/u, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

export const isNone = (cell: string): boolean => noneWords.includes(plain(cell)) || /^[-–—/.\s]*$/u.test(cell);
export const isYes = (cell: string): boolean => yesWords.includes(plain(cell));
export const startsWithNo = (cell: string): boolean =>
  isNone(cell) || /^(nee|neen|geen|niet|no|non)\b/.test(plain(cell));
export const startsWithYes = (cell: string): boolean => /^(ja|yes|oui)\b/.test(plain(cell));

export interface FoundChoices {
  readonly choices: readonly Choice[];
  /** Parts that are no option, where the question takes no free text. */
  readonly missed: readonly string[];
  readonly cut: boolean;
}

/** The options and free texts that a cell names. `key` is the question, or `question/column`. */
export function choicesFrom(question: ChoiceQuestion, key: string, cell: string): FoundChoices {
  const options = Array.isArray(question.options) ? question.options : [];
  const whole = idsFor(options, key, cell);
  if (whole !== undefined) return { choices: whole, missed: [], cut: false };
  const choices: Choice[] = [];
  const missed: string[] = [];
  let cut = false;
  for (const part of partsOf(cell)) {
    const ids = idsIn(question, options, key, part);
    if (ids !== undefined) choices.push(...ids);
    else if (!question.other) missed.push(part);
    else {
      const stored = storable(part);
      cut ||= stored.cut;
      if (stored.text !== '') choices.push({ other: stored.text });
    }
  }
  return { choices: withoutRepeats(choices, question.none), missed, cut };
}

/** The options that a part names; where the question takes no free text, those whose words stand in it. */
function idsIn(
  question: ChoiceQuestion,
  options: readonly Option[],
  key: string,
  part: string,
): readonly string[] | undefined {
  const named = idsFor(options, key, part) ?? idsOfBoth(options, key, part);
  if (named !== undefined || question.other) return named;
  const inside = idsInside(key, part);
  return inside.length > 0 ? inside : undefined;
}

/** Each once; "geen" beside something is not meant. */
export function withoutRepeats(choices: readonly Choice[], none?: string): readonly Choice[] {
  const seen = new Map<string, Choice>();
  for (const choice of choices) seen.set(typeof choice === 'string' ? choice : `:${folded(choice.other)}`, choice);
  const all = [...seen.values()];
  return none !== undefined && all.length > 1 ? all.filter((choice) => choice !== none) : all;
}

function idsFor(options: readonly Option[], key: string, part: string): readonly string[] | undefined {
  for (const words of new Set([plain(part), plain(part.replace(/\([^)]*\)/g, ' '))])) {
    const id = idOf(options, key, words);
    if (id !== undefined) return [id];
    const several = severalOptions[key]?.[words];
    if (several !== undefined) return several;
  }
  return undefined;
}

function idOf(options: readonly Option[], key: string, words: string): string | undefined {
  if (words === '') return undefined;
  const labelled = options.find(({ label }) => plain(label.nl) === words || plain(label.en) === words);
  if (labelled) return labelled.id;
  return Object.entries(optionWords[key] ?? {}).find(([, phrases]) => phrases.includes(words))?.[0];
}

/** "Facturen en offertes": both sides are options. */
function idsOfBoth(options: readonly Option[], key: string, part: string): readonly string[] | undefined {
  const sides = part.split(/\s(?:en|and|et|&|\+)\s|\//iu).map((side) => side.trim());
  if (sides.length < 2) return undefined;
  const ids = sides.map((side) => idsFor(options, key, side));
  return ids.every((found) => found !== undefined) ? ids.flat() : undefined;
}

/** Options whose words stand somewhere in the text. */
export function idsInside(key: string, text: string): readonly string[] {
  const words = ` ${plain(text)} `;
  return Object.entries(optionWords[key] ?? {})
    .filter(([, phrases]) => phrases.some((phrase) => words.includes(` ${phrase} `)))
    .map(([id]) => id);
}

export interface FoundBasis {
  readonly basis: string;
  /** The law, contract or reason that stands beside it. */
  readonly detail: string;
}

const letters: Readonly<Record<string, string>> = {
  a: 'consent',
  b: 'contract',
  c: 'legal',
  d: 'vital',
  e: 'public-task',
  f: 'legitimate',
};

/** The legal bases that a cell names, in order, each with what is said about it; what names none goes with the last. */
export function basesFrom(options: readonly Option[], cell: string): readonly FoundBasis[] {
  const found: { basis: string; detail: string }[] = [];
  for (const part of pointsOf(cell).flatMap((point) =>
    point.split(/,(?![^(]*\))|\s\/\s|\s(?:en|of|et)\s(?=\p{Lu})/u),
  )) {
    const basis = basisIn(options, part);
    const last = found.at(-1);
    if (basis !== undefined && (basis.certain || last === undefined)) found.push(basis);
    else if (last !== undefined) last.detail = [last.detail, part.trim()].filter((text) => text !== '').join(', ');
  }
  return found;
}

function basisIn(
  options: readonly Option[],
  part: string,
): { basis: string; detail: string; certain: boolean } | undefined {
  const words = plain(part.replace(/\([^)]*\)/g, ' '));
  const bracket = /\(([^)]+)\)/.exec(part)?.[1]?.trim() ?? '';
  const whole = idOf(options, 'purposes/basis', words);
  if (whole !== undefined) return { basis: whole, detail: isArticleSix(bracket) ? '' : bracket, certain: true };
  const letter = articleSix.exec(part)?.[1]?.toLowerCase();
  const byLetter = letter === undefined ? undefined : letters[letter];
  const phrases = Object.entries(optionWords['purposes/basis'] ?? {})
    .flatMap(([id, known]) => known.map((phrase) => ({ id, phrase })))
    .sort((one, two) => two.phrase.length - one.phrase.length);
  const inside = phrases.find(({ phrase }) => ` ${plain(part)} `.includes(` ${phrase} `));
  const basis = byLetter ?? inside?.id;
  if (basis === undefined) return undefined;
  const rest = part.includes(':') ? part.slice(part.indexOf(':') + 1) : bracket || part;
  const bare = plain(rest) === inside?.phrase || isArticleSix(rest);
  // "Wet" alone is found in many sentences; a longer phrase is not there by chance.
  const certain = byLetter !== undefined || (inside?.phrase.length ?? 0) > 4;
  return { basis, detail: bare ? '' : rest.trim(), certain };
}

const articleSix = /\b6[.\s]*(?:lid|paragraaf|par|§|\()?[\s.]*1[\s.)]*(?:sub|onder|letter|\()?[\s.(]*([a-f])\b/i;
const isArticleSix = (text: string): boolean => articleSix.test(text) && text.length < 40;

/** Whether a cell holds what a column of this kind holds. */
export function looksLike(cell: string, meaning: string): boolean {
  if (meaning === 'retention') return termWords.test(cell);
  if (meaning === 'basis') return basesFrom([], cell).length > 0;
  const known = Object.values(optionWords[meaning] ?? {}).flat();
  const parts = partsOf(cell).map(plain);
  return parts.length > 0 && parts.filter((part) => known.includes(part)).length * 2 > parts.length;
}

export interface FoundTerm {
  readonly category: string;
  readonly term?: number;
  readonly unit?: 'days' | 'weeks' | 'months' | 'years';
  readonly start?: Choice;
  readonly law: boolean;
  readonly cut: boolean;
}

const numbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
  twintig: 20,
};
const termWords =
  /(?<![\p{L}\p{N}])(\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig)\s*(dag(?:en)?|we(?:e)?k(?:en)?|maand(?:en)?|jaar|jaren|days?|weeks?|months?|years?|jours?|semaines?|mois|ans?)(?!\p{L})/iu;

/** The terms in a cell: "Facturen: 7 jaar na het boekjaar". What has no number is kept as words. */
export function termsFrom(cell: string, everything: string): readonly FoundTerm[] {
  return pointsOf(cell).map((point) => {
    const match = termWords.exec(point);
    if (match === null) {
      const text = storable(point);
      return { category: everything, start: { other: text.text }, law: isLaw(point), cut: text.cut };
    }
    const before = point
      .slice(0, match.index)
      .replace(/[\s:–-]+$/u, '')
      .trim();
    const after = point.slice(match.index + match[0].length).trim();
    const isCategory = before !== '' && /[:–-]\s*$/u.test(point.slice(0, match.index).trimEnd());
    const rest = [isCategory ? '' : before, after].filter((text) => text !== '').join(' ');
    const start = startOf(rest);
    const category = storable(isCategory ? before : everything);
    const digits = match[1]?.toLowerCase() ?? '';
    const unit = unitOf(match[2] ?? '');
    return {
      category: category.text,
      term: numbers[digits] ?? Number(digits),
      ...(unit === undefined ? {} : { unit }),
      ...(start === undefined ? {} : { start: start.choice }),
      law: isLaw(point),
      cut: category.cut || start?.cut === true,
    };
  });
}

function startOf(rest: string): { readonly choice: Choice; readonly cut: boolean } | undefined {
  const words = plain(rest);
  const known = startWords.find(([phrase]) => words.includes(phrase));
  if (known !== undefined) return { choice: known[1], cut: false };
  const text = storable(rest.replace(/^[\s.,()–-]+|[\s.,(–-]+$/gu, ''));
  return text.text.length < 3 ? undefined : { choice: { other: text.text }, cut: text.cut };
}

function unitOf(word: string): FoundTerm['unit'] {
  const start = folded(word).slice(0, 2);
  if (['da', 'jo'].includes(start)) return 'days';
  if (['we', 'se', 'wk'].includes(start)) return 'weeks';
  if (['ma', 'mo'].includes(start)) return 'months';
  return ['ja', 'ye', 'an'].includes(start) ? 'years' : undefined;
}

const isLaw = (text: string): boolean =>
  /\b(wettelijk\w*|wet|fiscale?|fiscaal|art\.?|artikel|awr|obligation legale)\b/i.test(text);

export type FoundCountries =
  | { readonly type: 'inside' }
  | {
      readonly type: 'outside';
      readonly countries: readonly { readonly country?: Choice; readonly organisation?: string }[];
    };

/** Where data go outside Europe: "nee", "VS (Google)", "Ja, India". */
export function countriesFrom(cell: string): FoundCountries {
  const parts = partsOf(cell.replace(/^\s*(?:ja|yes|oui)\b[\s,:.–-]*/iu, ''));
  const outside = parts.filter((part) => !insideEurope.includes(plain(part)) && !isNone(part));
  if (startsWithNo(cell) || (outside.length === 0 && !startsWithYes(cell))) return { type: 'inside' };
  return {
    type: 'outside',
    countries: outside.map((part) => {
      const [id] = idsInside('transfers/country', part);
      const bare = id !== undefined && (optionWords['transfers/country']?.[id] ?? []).includes(plain(part));
      if (id !== undefined) return { country: id, ...(bare ? {} : { organisation: storable(part).text }) };
      return { country: { other: storable(part).text } };
    }),
  };
}

/** The first e-mail address or telephone number in a cell. */
export function contactFrom(cell: string): string | undefined {
  const email = /[^\s@<>;,()]+@[^\s@<>;,()]+\.[^\s@<>;,().]{2,}/.exec(cell)?.[0];
  if (email !== undefined) return email;
  const phone = /\+?\d[\d\s().-]{7,23}\d/.exec(cell)?.[0]?.trim();
  return phone !== undefined && phone.replace(/\D/g, '').length >= 8 && gate(phone, false).text === phone
    ? phone
    : undefined;
}

/** A day in a cell: as a workbook gives it, `24-11-2026`, or `24 november 2026`. */
export function dayFromCell(cell: string): string | undefined {
  const text = cell.trim();
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  if (year !== undefined) return dayFrom(Number(year), Number(month), Number(day));
  const [, first, second, third] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (first !== undefined) return dayFrom(Number(third), Number(second), Number(first));
  const [, date, name, inYear] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const number = name === undefined ? undefined : monthNumber(name);
  return number === undefined ? undefined : dayFrom(Number(inYear), number, Number(date));
}
