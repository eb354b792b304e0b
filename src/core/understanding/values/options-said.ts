// Options inside what people say: "naam, adres en telefoon, en wat ze besteld hebben".
import { folded } from '../../fold.js';
import { once, remembered } from '../../remembered.js';
import { onlyPutsDown } from '../talk/puts-down.js';
import { listed, wordsIn } from '../words.js';
import { clausesOf, isGoneAfter } from './denied-said.js';
import { firstOf, type Hit, type Index, indexOf, pointedAt, type Sayable, stretchAt } from './option-index.js';
import { yesOrNo } from './yes-no.js';

export type { Sayable } from './option-index.js';

export interface OptionsSaid {
  readonly ids: readonly string[];
  /** Parts that are none of the options, as they were typed. */
  readonly rest: readonly string[];
  /** What is meant stands there in so many words: nothing was left over, and no word only resembles. */
  readonly certain: boolean;
  /** How plainly the plainest of them is named; 0 where none is. */
  readonly plainly: number;
  /** The one that is named most plainly, where one must be chosen. */
  readonly plainest?: string;
  /** How many words were none of the options. */
  readonly left: number;
  /** How many words stand in phrases that name one or point at it. */
  readonly taken: number;
  /** What is said not to be, which says nothing of the others. */
  readonly denied: readonly string[];
  /** Everything is meant but what is denied: of what stands there already, or of all that is offered. */
  readonly allBut?: true;
}

/** Words that say nothing about which option is meant. */
const empty =
  listed(`de het een the a an en and of or ook nog wel gewoon alleen maar just only hun zijn haar mijn onze ons our their
  we wij ik i dat dit die er is zijn staat staan zit zitten op in bij van voor met onder natuurlijk vooral meestal soms eigenlijk
  eh ehm uh uhm euh hmm hebben heb gebruiken gebruik bewaren bewaar werken werk doen doe via klanten klant mensen iemand ons mij zaak kantoor bedrijf
  winkel alles allemaal alle elke iedere elk ieder al deze hoor denk denken verder plus ze zij hij wat ja dus dan en dergelijke zo soort
  we use keep have has of from to with on it all everything every all mostly also some people customers`);

/** Of these those that are an answer where nothing else is said: "alleen klanten". */
const plainNouns = listed('klant klanten mensen kantoor winkel customers people');

/** The options that a text names, with what else is in it; `more` are asked of what is none of those that are shown. */
export function optionsSaid(typed: string, options: readonly Sayable[], more?: () => readonly Sayable[]): OptionsSaid {
  const index = indexOf(options);
  const text = withNamesWhole(typed, index);
  const all = everything(text, options);
  if (all !== undefined) return all;
  const instead = saidAfterAll(text);
  const anew = instead === undefined ? undefined : optionsSaid(instead, options, more);
  if (anew !== undefined && anew.ids.length > 0) return { ...anew, certain: false };
  const others = othersThan(text, options);
  if (others.length > 0) return these(others, false);
  const heard = new HeardOptions();
  const further = more && once(() => indexOf(more()));
  for (const parts of clausesOf(text)) {
    const before = new Set<string>();
    for (const { part, denied, spread } of parts) {
      const found = foundIn(part, index, further);
      if (denied) heard.deny(part, found, spread);
      else heard.name(part, found, before);
    }
    heard.last = before;
  }
  const said = heard.all();
  // "Exact of Moneybird": one of them may be meant.
  return said.ids.length > 1 && isEither.test(text) ? { ...said, certain: false } : said;
}

/** "Date of birth" is one name and no choice of two: where the name of an option has an "of", it stays together. */
const withNamesWhole = (text: string, { ofNames }: Index): string =>
  / of /i.test(text) ? ofNames().reduce((whole, [shape, name]) => whole.replaceAll(shape, name), text) : text;

/** "Excel, nee wacht gewoon papier": what is said behind that is in the place of all before it in that sentence. */
const takenBack =
  /^(?<kept>(?:.*[.;] )?)(?!(?:nee|neen|no)\b)[^.;]{2,80}?[,.]? (?:(?:nee|neen|no|o nee|oh no)[, ]+(?:wacht|sorry|toch|wait|actually|i mean|ik bedoel)|(?:wait|wacht|sorry)[, ]+(?:no|nee))\b[, ]*(?<instead>\S.*)$/is;
const longestTaken = 300;
const saidAfterAll = remembered(16, (text): string | undefined => {
  const { kept, instead } = takenBack.exec(text.slice(0, longestTaken))?.groups ?? {};
  return instead === undefined ? undefined : `${kept}${instead}`;
});

/** "Iedereen behalve de monteurs" is everybody by name but these, and not everybody. */
function othersThan(text: string, options: readonly Sayable[]): readonly string[] {
  const [, everybody = '', , but = ''] = leavesOut.exec(text.slice(0, 300)) ?? [];
  const named = (words: string) => (words === '' ? [] : optionsSaid(words, options).ids);
  const [all, left] = [named(everybody), named(but)];
  if (all.length === 0 || left.length === 0) return [];
  return options.map(({ id }) => id).filter((id) => id !== 'none' && !all.includes(id) && !left.includes(id));
}
const leavesOut =
  /\b(iedereen|everyone|everybody)\b[^,;.]{0,40}(?:, ?)?\b(behalve|uitgezonderd|except(?: for)?)\s+([^,;.]+)/i;

/** "Iedereen eigenlijk, behalve de stagiair", and nothing else. */
export function everybodyBut(text: string): string | undefined {
  const said = text.trim().replace(/[.!]+$/, '');
  const found = leavesOut.exec(said);
  const isAlone = found?.index === 0 && found[0].length === said.length;
  const [, everybody, but, who] = isAlone ? found : [];
  return who === undefined ? undefined : `${everybody} ${but} ${who.trim()}`.toLowerCase();
}

const isEither = /\s(?:of|or)\s/i;

/** What was heard of a list so far. */
class HeardOptions {
  /** What the clause before named. */
  last: ReadonlySet<string> = new Set();
  private readonly plain = new Map<string, number>();
  private readonly denied = new Set<string>();
  private readonly rest: string[] = [];
  private certain = true;
  private left = 0;
  private taken = 0;

  name(part: string, found: InPart, before: Set<string>): void {
    for (const { id, plainly } of found.hits) {
      // What was named before as well is not gone with what is named here.
      if (!this.plain.has(id)) before.add(id);
      this.plain.set(id, Math.max(plainly, this.plain.get(id) ?? 0));
    }
    if (!found.certain) this.certain = false;
    this.left += found.left;
    this.taken += found.taken ?? 0;
    if (found.left > 0 && found.hits.length === 0 && !isTalk(part)) this.rest.push(part);
  }

  /** "Mailchimp, die gebruiken we niet meer", "elke dag, zondag gesloten": what was named is gone with it. */
  deny(part: string, { hits, left }: InPart, isSpread: boolean): void {
    const isAfter = hits.length === 0 && isGoneAfter(part);
    const gone = isAfter ? [...this.last] : hits.map(({ id }) => id);
    for (const id of gone) {
      this.denied.add(id);
      if (this.plain.delete(id)) this.certain = false;
    }
    if (isSpread || isAfter || (gone.length === 0 && left > 0)) this.certain = false;
  }

  all(): OptionsSaid {
    const ids = [...this.plain.keys()];
    const plainest = mostPlainly(this.plain);
    const certain = this.certain && this.rest.length === 0 && ids.length > 0;
    return {
      denied: [...this.denied].filter((id) => !this.plain.has(id)),
      ids,
      rest: this.rest,
      left: this.left,
      taken: this.taken,
      certain,
      plainly: Math.max(0, ...this.plain.values()),
      ...(plainest === undefined ? {} : { plainest }),
    };
  }
}

/** The only option that is named so plainly; undefined where two are. */
function mostPlainly(plain: ReadonlyMap<string, number>): string | undefined {
  const most = Math.max(0, ...plain.values());
  const [id, ...others] = [...plain].filter(([, plainly]) => plainly === most).map(([one]) => one);
  return others.length === 0 ? id : undefined;
}

const allOfThem = `(?:alle|alles|allemaal|all|everything|all of them)(?: (?:opties|options|van die|hiervan|(?:uit|van|in|op) (?:de|het|dit|deze|je|uw) (?:lijst|lijstje|rijtje|voorstel)|wat (?:er|daar|je|u|hier) (?:staat|noemt|voorstelt)|on the list))?`;
const onlyAll = new RegExp(`^${allOfThem}[.!]?$`);
const allBut = new RegExp(
  `^${allOfThem}[.!]?,? ?(?:(?:behalve|except(?: for)?|(?:maar|alleen|enkel|but|just|only)(?: (?:dan|then))? (?:geen|niet|zonder|not|no|without)|zonder|without|uitgezonderd|minus) (.*)|op (.*) na)$`,
);

/** From here on it is a name, and no part of a word. */
export const plainlyNamed = 3;

/** These and nothing else. */
const these = (ids: readonly string[], certain = true): OptionsSaid => ({
  ids,
  rest: [],
  denied: [],
  left: 0,
  taken: 0,
  certain,
  plainly: plainlyNamed,
});

/** "Alle", "alles behalve het BSN", "de eerste twee". */
function everything(text: string, options: readonly Sayable[]): OptionsSaid | undefined {
  const plain = folded(text.slice(0, 300)).trim();
  const [, count = ''] = /^(?:de |the )?(?:eerste|first) (\S+)(?: opties| options)?[.!]?$/.exec(plain) ?? [];
  const many = { twee: 2, drie: 3, vier: 4, vijf: 5, two: 2, three: 3, four: 4, five: 5 }[count] ?? Number(count);
  if (count !== '' && many > 1 && many <= options.length) return these(options.slice(0, many).map(({ id }) => id));
  if (onlyAll.test(plain)) return these(options.map(({ id }) => id));
  const [, behind, around] = allBut.exec(plain) ?? [];
  const but = behind ?? around;
  const without = but === undefined ? undefined : optionsSaid(but, options);
  if (without === undefined || without.ids.length === 0) return undefined;
  const ids = options.map(({ id }) => id).filter((id) => !without.ids.includes(id));
  return { ...these(ids, without.certain), denied: without.ids, allBut: true };
}

/** "Nee hoor" and "gaan we naar Laposta" are no names of a thing. */
const isTalk = remembered(64, (part) => {
  const plain = folded(part);
  return (
    yesOrNo(part)?.certain === true ||
    emptyTalk.test(plain) ||
    onlyPutsDown(part) ||
    (tellsOf.test(plain) && !describes.test(plain))
  );
});
/** "Wie we moeten bellen in geval van nood" is a kind of data. */
const describes = /^(?:wie|wat|hoe|waar|wanneer|welke?|of) /;
const tellsOf =
  /\b(?:kunnen|kan|mag|mogen) er ?(?:bij|in)\b|\b(?:we|wij|ik) (?:bewaren|bewaar|kunnen|kan|mogen|mag)\b|\b(?:we|wij|ik) (?:gaan|stoppen|beginnen|moeten|willen|weten|denken|ga|stop|moet|wil|weet|denk)\b|\b(?:gaan|stoppen|beginnen|moet|moeten|ga|stop) (?:we|wij|ik|je|u)\b/;
/** What says something of the list, or of what was named before. */
const emptyTalk =
  /:$|^(?:en )?(?:de |het |the )?rest\b|^(?:(?:ja|dat|dit|het) )*klopt\b|^(?:die|dat|dit) (?:krijgt|krijgen|gooi\w*|gaat|gaan|is|zijn|was|doen|doet|wel)\b|^(?:(?:nou|tja|ja|well) )*(?:(?:(?:dat|het) )?(?:hangt ervan af|hangt er van af|hangt er vanaf|ligt eraan|ligt er aan|verschilt|wisselt)|(?:it|that) (?:depends|varies))(?: nogal| een beetje| a bit)?$|^(?:zo|enzo|en zo|etc|enzovoorts?|enz|e\.?d\.?|weer|ja|nee|hoor|meer)$|^(?:(?:o|oh|nee|ja|ho|even|wacht|sorry|oeps|trouwens|wait) ?)+$/;

interface InPart {
  readonly hits: readonly Hit[];
  readonly certain: boolean;
  /** How many words were none of the options, and how many stand in phrases that are. */
  readonly left: number;
  readonly taken?: number;
}

/** What a part names of the options that are shown; else, or where words are left over, of all there are. */
function foundIn(part: string, shown: Index, more: (() => Index) | undefined): InPart {
  // "Een excel op Google Drive" stands where that is.
  const place = inFile.exec(part)?.[1];
  const placed = place === undefined ? undefined : foundIn(place, shown, more);
  if (placed !== undefined && placed.hits.length > 0) return { ...placed, certain: false };
  const said = saidIn(part);
  const first = inPart(said, shown);
  const isPlain = first.hits.length > 0 && first.hits.every(({ plainly }) => plainly > 1);
  if (more === undefined || (isPlain && first.left === 0)) return first;
  const second = inPart(said, more());
  const isBetter =
    second.hits.some(({ plainly }) => plainly > 1) &&
    (!isPlain || second.left < first.left || mostOf(second) > mostOf(first));
  if (!(isBetter || (first.hits.length === 0 && second.hits.length > 0))) return first;
  return { ...second, certain: false };
}

const inFile =
  /\b(?:excel|exel|word|spreadsheet|sheet|bestand|document|lijst)\p{L}* (?:op|in|on) (?!(?:de|het|een|the) )(.+)$/iu;

const mostOf = ({ hits }: InPart): number => Math.max(0, ...hits.map(({ plainly }) => plainly));

/** A part in words, and those of them that say something; with each in one. */
interface SaidIn {
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly whole: string;
  readonly bareWhole: string;
}

/** The words that may name something. */
export const tellingIn = (text: string): readonly string[] => wordsIn(text).filter((word) => !empty.has(word));

const saidIn = remembered(64, (part): SaidIn => {
  const words = wordsIn(part);
  const telling = tellingIn(part);
  const bare = telling.length > 0 ? telling : words.filter((word) => plainNouns.has(word));
  return { words, bare, whole: words.join(' '), bareWhole: bare.join(' ') };
});

function inPart({ words, bare, whole, bareWhole }: SaidIn, options: Index): InPart {
  const exact = firstOf([...(options.phrases.get(whole) ?? []), ...(options.phrases.get(bareWhole) ?? [])]);
  if (exact !== undefined) return { hits: [{ id: exact.id, plainly: 4 }], certain: true, left: 0 };
  const shared = [...(options.shared.get(whole) ?? []), ...(options.shared.get(bareWhole) ?? [])];
  if (shared.length > 0) {
    const all = new Set(shared.map(({ option }) => option.id));
    return { hits: [...all].map((id) => ({ id, plainly: 3 })), certain: true, left: 0 };
  }
  const { hits: stretches, loose } = stretchesIn(words, options);
  const taken = words.length - loose.length;
  const single = loose.filter((word) => bare.includes(word)).map(options.named);
  const named = [...stretches, ...single.flatMap((one) => (one === undefined ? [] : [one]))];
  // "De winkel werkt ermee": what mostly says nothing may be what is named.
  const nouns = named.length > 0 ? [] : loose.filter((word) => plainNouns.has(word) && !bare.includes(word));
  const hits = [...named, ...nouns.flatMap((word) => options.named(word) ?? [])];
  const left = single.filter((one) => one === undefined).length;
  if (hits.every(({ plainly }) => plainly < 2)) {
    const hinted = pointedAt(whole, bare, options);
    if (hinted.length > 0) return { hits: hinted, certain: false, left: Math.max(left, 1), taken };
  }
  // Two options in one part without a comma may be one thing that is called so.
  const isPlain = stretches.every(({ plainly }) => plainly > 2) && single.every((one) => one?.certain === true);
  return { hits, certain: hits.length > 0 && isPlain, left, taken };
}

/** What stands in several words, the longest first met; and the words that are in none of it. */
function stretchesIn(words: readonly string[], options: Index): { hits: readonly Hit[]; loose: readonly string[] } {
  const hits: Hit[] = [];
  const loose: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = stretchAt(words, at, options);
    if (found === undefined) loose.push(words[at] ?? '');
    else hits.push(...found.ids.map((id) => ({ id, plainly: found.plainly })));
    at += found?.length ?? 1;
  }
  return { hits, loose };
}
