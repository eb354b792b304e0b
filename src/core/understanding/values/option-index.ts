// The options of a question by what they are called: looked up by a word or a phrase, with endings and typing errors.
import { grouped } from '../../grouped.js';
import { once } from '../../remembered.js';
import { isAsMeant, nearIn } from '../near-words.js';
import { firstNames } from './first-names.js';

/** An option with everything it may be called, in any language. */
export interface Sayable {
  readonly id: string;
  readonly phrases: readonly string[];
  /** What points at it without naming it: "apk, banden" at a garage. Never certain, and only heard where nothing is named. */
  readonly hints?: readonly string[];
  /** What names it together with other options. */
  readonly shared?: readonly string[];
}

export interface Hit {
  readonly id: string;
  /** From 1, a hint, to 4, nothing but its name. */
  readonly plainly: number;
}

/** Something that an option is called. */
export interface Called {
  readonly phrase: string;
  readonly option: Sayable;
  /** Of the option among the others, and of this among all that they are called. */
  readonly place: number;
  readonly at: number;
}

/** Some options by what they are called. */
export interface Index {
  readonly all: readonly Sayable[];
  readonly phrases: ReadonlyMap<string, readonly Called[]>;
  readonly hints: ReadonlyMap<string, readonly Called[]>;
  readonly shared: ReadonlyMap<string, readonly Called[]>;
  /** What has several words, by the first of them. */
  readonly ofWords: ReadonlyMap<string, readonly Called[]>;
  readonly hintsOfWords: ReadonlyMap<string, readonly Called[]>;
  /** The option that one word names: exactly, as the beginning or end of a longer word, or with a typing error. */
  readonly named: (word: string) => (Hit & { readonly certain: boolean }) | undefined;
  /** What is called something with an "of" in it, the longest first, and that as one word. */
  readonly ofNames: () => readonly (readonly [RegExp, string])[];
  /** The options at which one word points. */
  readonly pointed: (word: string) => readonly Sayable[];
}

const indices: Index[] = [];
const mostIndices = 40;

/** The index of these options; what was asked before is remembered, since an option is the same value each time. */
export function indexOf(options: readonly Sayable[]): Index {
  const known = indices.find(
    ({ all }) => all.length === options.length && all.every((option, at) => option === options[at]),
  );
  if (known !== undefined) return known;
  const made = indexed(options);
  indices.push(made);
  if (indices.length > mostIndices) indices.shift();
  return made;
}

function indexed(options: readonly Sayable[]): Index {
  const listOf = (of: (option: Sayable) => readonly string[]): readonly Called[] =>
    options
      .flatMap((option, place) => of(option).map((phrase) => ({ phrase, option, place })))
      .map((one, at) => ({ ...one, at }));
  // "Gevonden" is half of "Gevonden en gedaan", and begins "Gevonden, blijft staan" too: by itself it names neither.
  const beginsOther = (phrase: string, own: Sayable) =>
    options.some((other) => other !== own && other.phrases.slice(0, 2).some((name) => name.startsWith(`${phrase} `)));
  const called = listOf((option) =>
    option.phrases.filter((phrase, at) => at < 2 || phrase.includes(' ') || !beginsOther(phrase, option)),
  );
  const hinted = listOf(({ hints = [] }) => hints);
  const firstOfPhrase = ({ phrase }: Called) => phrase.split(' ')[0] ?? '';
  const hasWords = ({ phrase }: Called) => phrase.includes(' ');
  const names = namesOf(called);
  const hints = namesOf(hinted);
  const spelledNear = nearIn(
    called.filter((one) => !hasWords(one)),
    ({ phrase }) => phrase,
  );
  // Sanne is somebody, and not "santé" with a typing error.
  const near = (word: string) => (firstNames.has(word) ? [] : spelledNear(word));
  return {
    all: options,
    phrases: names.called,
    hints: hints.called,
    shared: grouped(
      listOf(({ shared = [] }) => shared),
      ({ phrase }) => phrase,
    ),
    ofWords: grouped(called.filter(hasWords), firstOfPhrase),
    hintsOfWords: grouped(hinted.filter(hasWords), firstOfPhrase),
    ofNames: once(() => namesWithOf(called)),
    named: (word) => namedBy(word, names, near),
    pointed: (word) => pointedBy(word, hints),
  };
}

/** "Date of birth" with "dates of birth", as "date_of_birth". */
const namesWithOf = (called: readonly Called[]): readonly (readonly [RegExp, string])[] =>
  called
    .map(({ phrase }) => phrase)
    .filter((phrase) => hasOf.test(phrase))
    .toSorted((one, other) => other.length - one.length)
    .map((name) => [inPlural(name), name.replaceAll(' ', '_')]);
const hasOf = /^[\p{L}\d ]+ of [\p{L}\d ]+$/u;

/** "Dates of birth", "copies of passports". */
const inPlural = (name: string): RegExp =>
  new RegExp(
    `\\b${name
      .split(' of ')
      .map((part) => (part.endsWith('y') ? `${part.slice(0, -1)}(?:y|ies)` : `${part}(?:e?s)?`))
      .join(' of ')}\\b`,
    'gi',
  );

/** Of several the one that stands first in the list. */
export const firstOf = (called: readonly Called[]): Sayable | undefined =>
  called.reduce<Called | undefined>((first, one) => (first && first.place <= one.place ? first : one), undefined)
    ?.option;

interface Stretch {
  readonly ids: readonly string[];
  readonly plainly: number;
  /** How many words it takes. */
  readonly length: number;
}

/** What stands at a place in a row of words and has more than one of them, or is one that names several options: the longest. */
export function stretchAt(words: readonly string[], at: number, index: Index): Stretch | undefined {
  const word = words[at] ?? '';
  const named = longest(words, at, index.ofWords.get(word));
  const hinted = longest(words, at, index.hintsOfWords.get(word));
  if (named !== undefined && lengthOf(named) >= lengthOf(hinted))
    return { ids: [named.option.id], plainly: 3, length: lengthOf(named) };
  if (hinted !== undefined) return { ids: [hinted.option.id], plainly: 2, length: lengthOf(hinted) };
  const shared = index.shared.get(word);
  return shared && { ids: [...new Set(shared.map(({ option }) => option.id))], plainly: 3, length: 1 };
}

const lengthOf = (called: Called | undefined): number => called?.phrase.split(' ').length ?? 0;

/** The longest counts; of two that are as long the first of the list. */
function longest(words: readonly string[], at: number, called: readonly Called[] = []): Called | undefined {
  let best: Called | undefined;
  for (const one of called) {
    const isBetter = best === undefined || one.phrase.length > best.phrase.length;
    if (isBetter && stands(words, at, one.phrase)) best = one;
  }
  return best;
}

/** A phrase as it is, or in the plural: "btw nummers". */
function stands(words: readonly string[], at: number, phrase: string): boolean {
  const parts = phrase.split(' ');
  return parts.every((part, step) => {
    const word = words[at + step];
    if (word === part) return true;
    return step === parts.length - 1 && word?.startsWith(part) === true && /^(?:s|en|n)$/.test(word.slice(part.length));
  });
}

/** What only points at an option in single words, or in the whole of what was said. */
export function pointedAt(whole: string, bare: readonly string[], index: Index): readonly Hit[] {
  const { all, hints } = index;
  const pointed = new Set([...those([whole], hints), ...bare.flatMap(index.pointed)]);
  return pointed.size === 0 ? [] : all.filter((option) => pointed.has(option)).map(({ id }) => ({ id, plainly: 1 }));
}

const none: readonly Sayable[] = [];
const noWords: readonly string[] = [];

/** The options that are called one of these, each once. */
function those(words: readonly string[], called: Index['phrases']): readonly Sayable[] {
  let found: Set<Sayable> | undefined;
  for (const word of words) {
    for (const { option } of called.get(word) ?? []) {
      found ??= new Set();
      found.add(option);
    }
  }
  return found === undefined ? none : [...found];
}

function pointedBy(word: string, hints: Names): readonly Sayable[] {
  if (hints.called.size === 0) return none;
  const forms = formsOf(word, hints);
  return forms.length === 0 && !hints.called.has(word) ? none : those([word, ...forms], hints.called);
}

function namedBy(word: string, names: Names, near: (word: string) => readonly Called[]): ReturnType<Index['named']> {
  const phrases = names.called;
  const called = phrases.get(word);
  const first = called && firstOf(called);
  if (first !== undefined) return { id: first.id, plainly: 3, certain: those([word], phrases).length === 1 };
  if (word.length < 4) return undefined;
  const inflected = onlyOf(those(formsOf(word, names), phrases));
  if (inflected !== undefined) return { id: inflected.id, plainly: 2, certain: true };
  const within = ofItsOwn.test(word) ? undefined : onlyOf(those(endsOf(word, names), phrases));
  if (within !== undefined) return { id: within.id, plainly: 1, certain: false };
  const sounding = isAsMeant(word) ? [] : near(word);
  if (sounding.length === 0) return undefined;
  const alike = onlyOf([...new Set(sounding.map(({ option }) => option))]);
  return alike && { id: alike.id, plainly: word.length > 5 ? 2 : 1, certain: false };
}

/** "Nieuwsbrief" ends as a letter does, and is none; who sends or hires says nothing of hours. */
const ofItsOwn =
  /^(?:nieuwsbrie|newsletter)|^(?:aan|af|be|bij|door|in|mee|na|onder|op|rond|terug|toe|uit|ver)?(?:sturen|huren|schuren|keuren|kleuren|scheuren|duren|treuren)$|^(?:deuren|buren|muren|figuren|gebeuren)$/;

const onlyOf = (options: readonly Sayable[]): Sayable | undefined => (options.length === 1 ? options[0] : undefined);

const least = 4;

/** What options are called, with the letters with which each begins and ends, up to five: most words are like none of them. */
interface Names {
  readonly called: Index['phrases'];
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
}

const namesOf = (called: readonly Called[]): Names => ({
  called: grouped(called, ({ phrase }) => phrase),
  heads: new Set(called.flatMap(({ phrase }) => [1, 2, 3, least, least + 1].map((length) => phrase.slice(0, length)))),
  tails: new Set(called.flatMap(({ phrase }) => [phrase.slice(-least), phrase.slice(-least - 1)])),
});

/** Whether a name may begin with this word, or this word with a name. */
function mayBegin(word: string, { called, heads }: Names): boolean {
  if (word.length <= least) return heads.has(word);
  return heads.has(word.slice(0, least + 1)) || called.has(word.slice(0, least));
}

/** Whether this word may end with a name. */
const mayEnd = (word: string, { called, tails }: Names): boolean =>
  tails.has(word.slice(-least - 1)) || called.has(word.slice(-least));

/** The word with each ending, and without the one it has; of four letters at least. */
function formsOf(word: string, names: Names): readonly string[] {
  if (!mayBegin(word, names)) return noWords;
  const forms: string[] = [];
  for (const end of endings) {
    if (word.length + end.length >= least) forms.push(`${word}${end}`);
    if (word.endsWith(end) && word.length - end.length >= least) forms.push(word.slice(0, -end.length));
  }
  return forms;
}

/** Its ends, of four letters at least, and its longer beginnings: "Shopify" is no shop, and an "administratiekantoor" no administration. */
function endsOf(word: string, names: Names): readonly string[] {
  const [atBegin, atEnd] = [mayBegin(word, names) && !isCompany.test(word), mayEnd(word, names)];
  if (!atBegin && !atEnd) return noWords;
  const lengths = Array.from({ length: word.length - least + 1 }, (_, at) => at + least);
  return [
    ...(atBegin ? lengths.slice(1).map((length) => word.slice(0, length)) : []),
    ...(atEnd ? lengths.map((length) => word.slice(-length)) : []),
  ];
}

const isCompany = /(?:kantoor|bureau)$/;

const endings = ['s', 'en', 'n', 'e', 'je', 'jes', 'tje', 'tjes', 'er', 'ers', 'nummer', 'nummers', 'gegevens'];
