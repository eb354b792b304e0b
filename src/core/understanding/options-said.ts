// Options inside what people say: "naam, adres en telefoon, en wat ze besteld hebben".
import { folded } from '../fold.js';
import { grouped } from '../grouped.js';
import { soundsSame } from './near-words.js';
import { listed, wordsIn } from './words.js';
import { yesOrNo } from './yes-no.js';

/** An option with everything it may be called, in any language. */
export interface Sayable {
  readonly id: string;
  readonly phrases: readonly string[];
  /** What points at it without naming it: "apk, banden" at a garage. Never certain, and only heard where nothing is named. */
  readonly hints?: readonly string[];
  /** What names it together with other options. */
  readonly shared?: readonly string[];
}

export interface OptionsSaid {
  readonly ids: readonly string[];
  /** Parts that are none of the options, as they were typed. */
  readonly rest: readonly string[];
  /** What is meant stands there in so many words: nothing was left over, and no word only resembles. */
  readonly certain: boolean;
  /** The one that is named most plainly, where one must be chosen. */
  readonly plainest?: string;
  /** One of them is said not to be, which says nothing of the others. */
  readonly denies?: true;
}

/** Words that say nothing about which option is meant. */
const empty =
  listed(`de het een the a an en and of or ook nog wel gewoon alleen maar just only hun zijn haar mijn onze ons our their
  we wij ik i dat dit die er is zijn staat staan zit zitten op in bij van voor met onder natuurlijk vooral meestal soms eigenlijk
  hebben heb gebruiken gebruik bewaren bewaar werken werk doen doe via klanten klant mensen iemand ons mij zaak kantoor bedrijf
  winkel alles allemaal alle elke iedere elk ieder al deze hoor denk denken verder plus ze zij hij wat ja dus dan en dergelijke zo soort
  we use keep have has of from to with on it all everything every all mostly also some people customers`);

/** Of these those that are an answer where nothing else is said: "alleen klanten". */
const plainNouns = listed('klant klanten mensen kantoor winkel customers people');

/** The options that a text names, with what else is in it. */
export function optionsSaid(text: string, options: readonly Sayable[]): OptionsSaid {
  const all = everything(text, options);
  if (all !== undefined) return all;
  const plain = new Map<string, number>();
  const rest: string[] = [];
  let certain = true;
  const index = indexOf(options);
  const parts = partsOf(text);
  for (const part of parts.filter((one) => !denies.test(one))) {
    const found = inPart(part, index);
    for (const { id, plainly } of found.hits) plain.set(id, Math.max(plainly, plain.get(id) ?? 0));
    if (!found.certain) certain = false;
    if (found.left && found.hits.length === 0 && !isTalk(part)) rest.push(part.trim());
  }
  const ids = [...plain.keys()];
  const plainest = mostPlainly(plain);
  const isDenied = ids.length === 0 && parts.some((part) => denies.test(part) && inPart(part, index).hits.length > 0);
  return {
    ...(isDenied ? { denies: true } : {}),
    ids,
    rest,
    certain: certain && rest.length === 0 && ids.length > 0,
    ...(plainest === undefined ? {} : { plainest }),
  };
}

/** The only option that is named so plainly; undefined where two are. */
function mostPlainly(plain: ReadonlyMap<string, number>): string | undefined {
  const most = Math.max(0, ...plain.values());
  const [id, ...others] = [...plain].filter(([, plainly]) => plainly === most).map(([one]) => one);
  return others.length === 0 ? id : undefined;
}

/** "Alle", "alles behalve het BSN", "de eerste twee". */
function everything(text: string, options: readonly Sayable[]): OptionsSaid | undefined {
  const plain = folded(text.slice(0, 300)).trim();
  const [, count = ''] = /^(?:de |the )?(?:eerste|first) (\S+)(?: opties| options)?[.!]?$/.exec(plain) ?? [];
  const many = { twee: 2, drie: 3, vier: 4, vijf: 5, two: 2, three: 3, four: 4, five: 5 }[count] ?? Number(count);
  if (count !== '' && many > 1 && many <= options.length)
    return { ids: options.slice(0, many).map(({ id }) => id), rest: [], certain: true };
  const [, but] =
    /^(?:alle|alles|allemaal|all|everything|all of them)(?: (?:opties|options|van die|hiervan))?[.!]?(?:,? ?(?:behalve|except|maar (?:geen|niet)|zonder|op (?:de|het) \S+ na)(.*))?$/.exec(
      plain,
    ) ?? [];
  if (!/^(?:alle|alles|allemaal|all|everything)\b/.test(plain)) return undefined;
  if (but === undefined)
    return /^(?:alle|alles|allemaal|all|everything|all of them)[.!]?$/.test(plain)
      ? { ids: options.map(({ id }) => id), rest: [], certain: true }
      : undefined;
  const without = optionsSaid(but, options);
  if (!without.certain) return undefined;
  return { ids: options.map(({ id }) => id).filter((id) => !without.ids.includes(id)), rest: [], certain: true };
}

/** "Geen geboortedatum" names what is not there, and so do "telefoon bewaren we niet" and "maandag gesloten". */
const denies =
  /^(?:en |maar |but |and )*(?:geen|niet|zonder|nooit|behalve|no|not|without|except)\b|\S\s(?:gesloten|dicht|closed)$|\b(?:we|wij|ik|ze|er) (?:\p{L}+ )?(?:niet|nooit|nie)(?: meer| bij)?[.!]*$/iu;
/** "Nee hoor" and "gaan we naar Laposta" are no names of a thing. */
const isTalk = (part: string): boolean =>
  yesOrNo(part)?.certain === true || (tellsOf.test(folded(part)) && !describes.test(folded(part)));
/** "Wie we moeten bellen in geval van nood" is a kind of data. */
const describes = /^(?:wie|wat|hoe|waar|wanneer|welke?|of) /;
const tellsOf =
  /\b(?:we|wij|ik) (?:gaan|stoppen|beginnen|moeten|willen|weten|denken|ga|stop|moet|wil|weet|denk)\b|\b(?:gaan|stoppen|beginnen|ga|stop|moet) (?:we|wij|ik)\b/;

/** What is longer is a story, in which options are no longer listed. */
const longestList = 500;

const partsOf = (text: string): readonly string[] =>
  text
    .slice(0, longestList)
    // "Waar ie woont"; of a "b&b" nobody means two things.
    .replaceAll(/\bie\b/gi, 'hij')
    .replaceAll(/\bb ?& ?b\b/gi, 'bnb')
    .replaceAll(/\b([1246])\s?(?:x|keer|maal)\b/gi, (_, count: string) => `${times[count] ?? ''} keer`)
    .split(
      /[,;\n•+&/]|(?<=\p{L}{3})[.!]\s|\s(?:en|and|plus|alsook|evenals|of|or)\s|\s(?=(?:geen|zonder|behalve|without)\s)|\s-\s/iu,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 40);
const times: Readonly<Record<string, string>> = { '1': 'een', '2': 'twee', '4': 'vier', '6': 'zes' };

interface Hit {
  readonly id: string;
  /** From 1, a hint, to 4, nothing but its name. */
  readonly plainly: number;
}

interface InPart {
  readonly hits: readonly Hit[];
  readonly certain: boolean;
  readonly left: boolean;
}

function inPart(part: string, options: Index): InPart {
  const words = wordsIn(part);
  const telling = words.filter((word) => !empty.has(word));
  const bare = telling.length > 0 ? telling : words.filter((word) => plainNouns.has(word));
  const whole = words.join(' ');
  const exact = firstOf([whole, bare.join(' ')].flatMap((phrase) => options.phrases.get(phrase) ?? []));
  if (exact !== undefined) return { hits: [{ id: exact.id, plainly: 4 }], certain: true, left: false };
  const shared = [whole, bare.join(' ')].flatMap((phrase) => options.shared.get(phrase) ?? []);
  if (shared.length > 0) {
    const all = new Set(shared.map(({ option }) => option.id));
    return { hits: [...all].map((id) => ({ id, plainly: 3 })), certain: true, left: false };
  }
  const named = byPhrase(whole, options.ofWords);
  if (named !== undefined) {
    const more = bare.filter((word) => !named.words.includes(word));
    return { hits: [{ id: named.id, plainly: 3 }], certain: more.length === 0, left: more.length > 0 };
  }
  const found = bare.map((word) => byWord(word, options));
  const hits = found.flatMap((one) => (one === undefined ? [] : [one]));
  if (hits.every(({ plainly }) => plainly < 3)) {
    const hinted = byHint(whole, bare, options);
    if (hinted.length > 0) return { hits: hinted, certain: false, left: true };
  }
  // Two options in one part without a comma may be one thing that is called so.
  const certain = found.length > 0 && found.every((one) => one?.certain === true);
  return { hits, certain, left: found.length === 0 ? false : found.includes(undefined) };
}

/** The longest phrase of several words that stands in a part. */
function byPhrase(
  whole: string,
  phrases: Index['ofWords'],
): { readonly id: string; readonly words: readonly string[] } | undefined {
  const padded = ` ${whole} `;
  let best: Called | undefined;
  for (const word of new Set(whole.split(' ')))
    for (const one of phrases.get(word) ?? []) if (isBetter(one, best) && holds(padded, one.phrase)) best = one;
  return best && { id: best.option.id, words: wholeWords(whole, best.phrase) };
}

/** The longest counts; of two that are as long the first of the list. */
function isBetter({ phrase, at }: Called, best: Called | undefined): boolean {
  if (best === undefined || phrase.length > best.phrase.length) return true;
  return phrase.length === best.phrase.length && at < best.at;
}

/** A phrase as it is, or in the plural: "btw nummers". */
const holds = (padded: string, phrase: string): boolean => {
  const at = padded.indexOf(` ${phrase}`);
  return at >= 0 && /^(?:s|en|n)? /.test(padded.slice(at + phrase.length + 1));
};

const wholeWords = (whole: string, phrase: string): readonly string[] =>
  whole.slice(whole.indexOf(phrase)).split(' ').slice(0, phrase.split(' ').length);

/** What only points at an option: a phrase, else single words. */
function byHint(whole: string, bare: readonly string[], options: Index): readonly Hit[] {
  const said = byPhrase(whole, options.hintsOfWords);
  if (said !== undefined) return [{ id: said.id, plainly: 2 }];
  const pointed = those([whole, ...bare.flatMap((word) => [word, ...formsOf(word)])], options.hints);
  return options.all.filter((option) => pointed.has(option)).map(({ id }) => ({ id, plainly: 1 }));
}

/** Something that an option is called. */
interface Called {
  readonly phrase: string;
  readonly option: Sayable;
  /** Of the option among the others, and of this among all that they are called. */
  readonly place: number;
  readonly at: number;
}

/** Some options by what they are called. */
interface Index {
  readonly all: readonly Sayable[];
  readonly phrases: ReadonlyMap<string, readonly Called[]>;
  readonly hints: ReadonlyMap<string, readonly Called[]>;
  readonly shared: ReadonlyMap<string, readonly Called[]>;
  /** What has several words, by the first of them. */
  readonly ofWords: ReadonlyMap<string, readonly Called[]>;
  readonly hintsOfWords: ReadonlyMap<string, readonly Called[]>;
  /** What has one word. */
  readonly byInitial: ReadonlyMap<string, readonly Called[]>;
}

const indices: Index[] = [];
const mostIndices = 40;

/** The index of these options; what was asked before is remembered, since an option is the same value each time. */
function indexOf(options: readonly Sayable[]): Index {
  const known = indices.find(
    ({ all }) => all.length === options.length && all.every((option, at) => option === options[at]),
  );
  if (known !== undefined) return known;
  const listOf = (of: (option: Sayable) => readonly string[]): readonly Called[] =>
    options
      .flatMap((option, place) => of(option).map((phrase) => ({ phrase, option, place })))
      .map((one, at) => ({ ...one, at }));
  const called = listOf(({ phrases }) => phrases);
  const hinted = listOf(({ hints = [] }) => hints);
  const firstOfPhrase = ({ phrase }: Called) => phrase.split(' ')[0] ?? '';
  const hasWords = ({ phrase }: Called) => phrase.includes(' ');
  const made: Index = {
    all: options,
    phrases: grouped(called, ({ phrase }) => phrase),
    hints: grouped(hinted, ({ phrase }) => phrase),
    shared: grouped(
      listOf(({ shared = [] }) => shared),
      ({ phrase }) => phrase,
    ),
    ofWords: grouped(called.filter(hasWords), firstOfPhrase),
    hintsOfWords: grouped(hinted.filter(hasWords), firstOfPhrase),
    byInitial: grouped(
      called.filter((one) => !hasWords(one)),
      ({ phrase }) => phrase[0] ?? '',
    ),
  };
  indices.push(made);
  if (indices.length > mostIndices) indices.shift();
  return made;
}

/** Of several the one that stands first in the list. */
const firstOf = (called: readonly Called[]): Sayable | undefined =>
  called.reduce<Called | undefined>((first, one) => (first && first.place <= one.place ? first : one), undefined)
    ?.option;

/** The options that are called one of these. */
const those = (words: readonly string[], called: Index['phrases']): ReadonlySet<Sayable> =>
  new Set(words.flatMap((word) => called.get(word)?.map(({ option }) => option) ?? []));

/** The option that one word names: exactly, as the beginning or end of a longer word, or with a typing error. */
function byWord(word: string, { phrases, byInitial }: Index): (Hit & { readonly certain: boolean }) | undefined {
  const exact = phrases.get(word) ?? [];
  const first = firstOf(exact);
  if (first !== undefined) return { id: first.id, plainly: 3, certain: those([word], phrases).size === 1 };
  if (word.length < 4) return undefined;
  const inflected = onlyOf(those(formsOf(word), phrases));
  if (inflected !== undefined) return { id: inflected.id, plainly: 2, certain: true };
  const like = byInitial.get(word[0] ?? '') ?? [];
  const meant =
    onlyOf(those(endsOf(word), phrases)) ??
    onlyOf(new Set(like.filter(({ phrase }) => soundsSame(word, phrase)).map(({ option }) => option)));
  return meant && { id: meant.id, plainly: 1, certain: false };
}

const onlyOf = (options: ReadonlySet<Sayable>): Sayable | undefined =>
  options.size === 1 ? [...options][0] : undefined;

const forms = new Map<string, readonly string[]>();
const mostForms = 2000;

/** The word with each ending, and without the one it has; of four letters at least. What was asked before is remembered. */
function formsOf(word: string): readonly string[] {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const made = endings
    .flatMap((end) => [`${word}${end}`, ...(word.endsWith(end) ? [word.slice(0, -end.length)] : [])])
    .filter((form) => form.length >= 4);
  if (forms.size >= mostForms) forms.clear();
  forms.set(word, made);
  return made;
}

/** Its beginnings and ends, of four letters at least. */
const endsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 4).flatMap((length) => [
    word.slice(0, length),
    word.slice(-length),
  ]);

const endings = ['s', 'en', 'n', 'e', 'je', 'jes', 'tje', 'tjes', 'er', 'ers', 'nummer', 'nummers', 'gegevens'];
