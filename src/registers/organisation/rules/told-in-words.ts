// What single words of a text tell of the business, by how people introduce theirs: learnt from some thousands of introductions.
import type { Scope } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import { folded } from '../../../core/fold.js';
import { once, remembered } from '../../../core/remembered.js';
import { type Marked, markerOf, tokensOf } from '../../../core/understanding/marked.js';
import { contactsSaid, registeredAs } from '../../../core/understanding/values/contacts-said.js';
import { crewIn } from '../../../core/understanding/values/crew-said.js';
import { countsThings, headsIn } from '../../../core/understanding/values/heads-said.js';
import { isKindOfBusiness, saysNoName } from '../../../core/understanding/values/names-said.js';
import { tellsWork } from '../../../core/understanding/values/no-name.js';
import { numberNamed } from '../../../core/understanding/values/spelled-numbers.js';
import { programsIn } from '../../suppliers/rules/told.js';
import { dutiesTold, whoIs } from './duties-told.js';
import { numberOfDeputy } from './number-of-deputy.js';
import { kindsOfBusiness } from './option-words.js';
import { isOrdinaryWord } from './ordinary-words.js';
import { programsCalled } from './programs-called.js';
import { sectorMeant } from './sector-said.js';
import { denies, mayTellOfAi } from './told-activities.js';
import { toldMarks } from './told-marks.js';
import { doubts } from './told-parts.js';

/** What is told of one question. */
export interface ToldInWords {
  readonly path: string;
  readonly value: unknown;
  /** How likely it is told, from 0 to 1. */
  readonly odds: number;
  readonly said: string;
}

/** What words tell by label, where the label is no path of the profile. */
const pathOf: Readonly<Record<string, string>> = {
  kind: 'sector',
  newsletter: 'sends-newsletter',
  cameras: 'has-cameras',
  ai: 'uses-ai',
};
const program = 'program';
/** Nobody introduces a business in more: a longer text is not to be taken apart. */
export const longestIntroduction = 600;
/** So many words and fewer answer what is asked, and introduce nothing. */
export const fewestOfStory = 6;

const marker = once(() => markerOf(toldMarks));
const markedIn = remembered(4, (key): readonly Marked[] => {
  const [asked = '', ...text] = key.split('\n');
  return marker()(text.join('\n'), asked);
});

/** The words of a text that tell something; `asked` is the path that is asked, if one is. */
function marksOf(text: string, asked: string | undefined): readonly Marked[] {
  // Who says more than a name where that is asked introduces the business.
  return markedIn(`${asked === undefined || asked === 'name' ? 'open' : asked}\n${text}`);
}

/** Yes or no to a question; "Sportlink gebruiken we" speaks of no AI, and "het gaat om 140 klanten" denies none. */
const said = (path: string, isSo: boolean, text: string): boolean | undefined =>
  (path === 'uses-ai' && isSo && !mayTellOfAi(text)) || (path === 'has-customers' && !isSo && !deniesAny.test(text))
    ? undefined
    : isSo;
const deniesAny =
  /\b(?:niet|nie|nee|neen|geen|nooit|niks|niets|niemand|nauwelijks|amper|zonder|alleen|enkel|zelden|no|not|none|never|without|only|hardly|zakelijk\p{L}*|bedrijven|b2b)\b|n['’]t\b/iu;

/** What a text tells, each question once and as it is told last; programs apart. */
export function toldInWords(
  text: string,
  asked: string | undefined,
  scope: Scope,
): { readonly told: readonly ToldInWords[]; readonly programs: readonly string[]; readonly surest: number } {
  const marks = marksOf(text, asked);
  const told = new Map<string, ToldInWords>();
  for (const mark of marks) {
    const [label = '', yes] = /^(.*?)([+-]?)$/.exec(mark.label)?.slice(1) ?? [];
    const path = label === 'officer' && isWhileAway(text, mark) ? 'deputy' : (pathOf[label] ?? label);
    const value = yes === '' ? meant(mark, text, scope) : said(path, yes === '+', text);
    if (value !== undefined && questionOf(scope.checklist, path) !== undefined)
      told.set(path, { path, value, odds: mark.odds, said: mark.said });
  }
  // What is only thought of, or said not to be used, stands beside what is used.
  const plain = folded(text);
  const used = doubts.test(plain) || denies.test(plain) ? [] : marks.filter(isProgramName);
  return {
    told: [...told.values()],
    programs: used.map(({ said }) => programsIn(said)[0]?.name.nl ?? said),
    surest: Math.max(0, ...used.map(({ odds }) => odds)),
  };
}

/** "Spul voor de praktijk": a word that everybody uses names none, unless it is in our list. */
const isProgramName = ({ label, said }: Marked): boolean =>
  label === program &&
  (/[\p{Lu}\d]/u.test(said) ||
    programsIn(`met ${said}`).length > 0 ||
    !tokensOf(said).every(({ word }) => isOrdinaryWord(word)));

/** "Mijn zus regelt het als ik op het dak zit": who does it while another is away takes over. */
const isWhileAway = (text: string, { to }: Marked): boolean =>
  /^[^,.;!?\n]*\b(?:als|wanneer|zodra|if|when|while) (?:ik|i)\b/i.test(text.slice(to));

/**
 * What the business is called by these words, where rules took `before` for its name: the same, a part of it or another, or
 * undefined where that tells something else.
 */
export function nameToldIn(text: string, asked: string | undefined, before: unknown): unknown {
  const marks = marksOf(text, asked);
  const programs = programsCalled(text);
  const isProgram = ({ said }: Marked) => programs.some((one) => said.includes(one));
  const [name] = marks
    .filter(
      (mark) =>
        isName(mark) &&
        !tellsWork(mark.said) &&
        !isProgram(mark) &&
        !isWorkDone(mark, text) &&
        !isUsedFor(mark, text) &&
        !worksHere(mark, text),
    )
    .toSorted((one, other) => other.odds - one.odds);
  if (before === undefined) return name !== undefined && name.odds >= likely ? bare(name.said) : undefined;
  const from = typeof before === 'string' && !/["“”„]/u.test(text) ? text.indexOf(before) : -1;
  return typeof before !== 'string' || from < 0 ? before : nameOf({ text, from, before }, marks, name);
}

/** "I make jewellery by hand": what somebody says to do, in small letters, is no name. */
const isWorkDone = ({ said, from }: Marked, text: string): boolean =>
  !/\p{Lu}/u.test(said) && doing.test(text.slice(0, from));
const doing = /(?:^|[\s,.;])(?:i|we|ik|wij) (?!heten? |heet |zijn |ben |are |am |call )(?:also |ook )?\p{L}+ $/iu;

/** "5 people, Portabase for planning": what something is used for stands behind no name. */
const isUsedFor = ({ from, to }: Marked, text: string): boolean =>
  from > 0 && /^ (?:for|voor) (?:(?:de|het|the|our|onze) )?\p{Ll}/u.test(text.slice(to));

/** "Boekhouding doet kantoor Smits": who does work for the business is somebody else. */
const worksHere = ({ from }: Marked, text: string): boolean => doesIt.test(text.slice(0, from));
const doesIt =
  /\b(?:doet|doen|regelt|verzorgt|door|via|bij|uitbesteed aan|does|by|with) (?:(?:de|het|ons|onze|een|the|our) )?(?:\p{L}*kantoor |bureau |firma |boekhouder |accountant |accountants )?$|\b(?:boekhouder|accountant|\p{L}*kantoor|bookkeeper) $/iu;

interface Taken {
  readonly text: string;
  readonly from: number;
  readonly before: string;
}

/** The same where a rule took these words of the text for the name. */
function nameOf({ text, from, before }: Taken, marks: readonly Marked[], name: Marked | undefined): string | undefined {
  const lies = (mark: Marked): boolean => mark.from < from + before.length && mark.to > from;
  if (name !== undefined && lies(name) && marks.some((mark) => lies(mark) && standsBeside(mark, name, text)))
    return bare(name.said);
  if (name === undefined && isNobodys(before, text, marks)) return undefined;
  if (isNamed(before)) return before;
  if (name !== undefined && !(lies(name) && isWithTrade(before, name.said))) return bare(name.said);
  const isOther = ({ label, said }: Marked) => !mayBeInName.has(label) || (label === 'me' && said === before);
  const others = marks.filter((mark) => isOther(mark) && mark.odds >= surely && lies(mark));
  const told = others.reduce((sum, mark) => sum + tokensOf(mark.said).length, 0);
  return name === undefined && told > 0 && told >= tokensOf(before).length - 1 ? undefined : before;
}

/** Whether words that were taken for the name say who speaks: "Godelieve hier". */
export const isWhoSpeaks = (before: string, text: string, asked: string | undefined): boolean =>
  saysWho(before, marksOf(text, asked));

/** Whether what was taken for the name is a part of a text, in ordinary words without a capital. */
export const isOnlyWords = (before: string, text: string): boolean =>
  before !== text.trim() && !/\p{Lu}/u.test(before) && tokensOf(before).every(({ word }) => isOrdinaryWord(word));

const saysWho = (before: string, marks: readonly Marked[]): boolean =>
  marks.some(({ label, said, odds }) => label === 'me' && said === before && odds >= surely);

/** The same, and "bij de camera's moet het ja zijn" calls nothing so. */
function isNobodys(before: string, text: string, marks: readonly Marked[]): boolean {
  const [only, ...more] = tokensOf(before);
  const isLoose = only !== undefined && more.length === 0 && before !== text.trim() && /^\p{Ll}/u.test(before);
  return saysWho(before, marks) || (isLoose && isOrdinaryWord(only.word));
}

/** "Hier Nancy van strijkatelier 't Plooike in Aalst": who speaks and where it is stand beside the name, and are no part of it. */
const standsBeside = ({ label, odds, from }: Marked, name: Marked, text: string): boolean =>
  Math.min(odds, name.odds) >= beyondDoubt &&
  ((label === 'me' && /\b(?:van|from|of)\s*$/i.test(text.slice(0, name.from))) ||
    (label === 'place' && /^\s*(?:in|uit|from)\s*$/i.test(text.slice(name.to, from))));
const likely = 0.5;
const surely = 0.7;
/** What a name may hold: "Kapsalon Joyce". */
const mayBeInName = new Set(['name', 'kind', 'me']);

/** What a business is, who works there or a program that it uses is not how it is called; ordinary words are that seldom. */
function isName({ label, said, odds }: Marked): boolean {
  if (label !== 'name' || programsIn(said).length > 0 || ofProgram.test(said) || saysNoName(said)) return false;
  if (odds < beyondDoubt && tokensOf(said).every(({ word }) => isOrdinaryWord(word))) return false;
  return !isKindOfBusiness(said) && !kindsOfBusiness.test(folded(said)) && crewIn(folded(said)) === undefined;
}
const beyondDoubt = 0.85;
const ofProgram = /\b(?:software|kassa|systeem|system|programma|app)\b/i;

/** "Bakkerij De Korst", of which "De Korst" tells most: what it is belongs to the name where that stands before it. */
const isWithTrade = (before: string, name: string): boolean =>
  before.endsWith(name) && isKindOfBusiness(before.slice(0, -name.length).trim());

const bare = (said: string): string => said.replaceAll(/^["“”„']+|["“”']+$/gu, '');

/** Several words with the capitals of a name, of which not all are ordinary, or no more of them than a name has. */
function isNamed(words: string): boolean {
  const tokens = tokensOf(words);
  const capitals = tokens.filter(({ said }) => /^\p{Lu}/u.test(said)).length;
  const small = tokens.filter(({ said, word }) => /^\p{Ll}/u.test(said) && isOrdinaryWord(word)).length;
  return capitals > 1 || (small < 2 && tokens.some(({ word }) => !isOrdinaryWord(word)));
}

function meant({ label, said, to }: Marked, text: string, scope: Scope): unknown {
  switch (label) {
    case 'name':
      return tellsWork(said) ? undefined : bare(said);
    case 'kind':
      // "Administratie in excel" is done there, and is no kind of business.
      return isDoneWith.test(text.slice(to)) || doesForUs.test(text.slice(to)) ? undefined : sectorMeant(said);
    case 'staff':
      // "Alleen in de nachtwagens" says where, and not with how many.
      return isWhere.test(text.slice(to)) && /^(?:alleen|only)$/i.test(said.trim()) ? undefined : staffIn(said);
    case 'contact':
      return contactsSaid(said).mail ?? ofBusiness(said, text, scope);
    case 'officer':
    case 'deputy':
      // "Ingrid heeft zich uitgeschreven" is what somebody did, and no task here.
      return /^\s*(?:heeft|hebben|had) zich\b/.test(text.slice(to))
        ? undefined
        : (whoIs(label, said, scope) ?? undefined);
    default:
      return undefined;
  }
}

/** A number that is not said to be of who takes over. */
function ofBusiness(said: string, text: string, scope: Scope): string | undefined {
  const { phone } = contactsSaid(said);
  const deputy = dutiesTold(text, scope, false)['deputy'];
  // The number in the trade register reaches nobody.
  const isRegistered = phone !== undefined && phone.replaceAll(/\D/g, '') === registeredAs(text);
  return isRegistered || phone === numberOfDeputy(text, deputy, scope) ? undefined : phone;
}

const isWhere = /^ (?:in|op|bij|voor|met|aan|tijdens|on|at|for|with) /i;
const isDoneWith = /^,? (?:doen we |doe ik |gaat |loopt )?(?:via|in|met|through|with|using) (?:\p{L}+)\s*(?:[.,;]|$)/iu;

/** "Boekhouder doet de lonen": who does that for them is not what they are. */
const doesForUs = /^ (?:doet|regelt|verzorgt|does|handles) (?:de|het|onze|ons|alle|ook|the|our|all)\b/i;

/** How many people words count: in parts, by what they do, as one number, or alone. */
function staffIn(said: string): number | undefined {
  const plain = folded(said);
  const counted = headsIn(`met ${said}`) ?? crewIn(plain);
  if (counted !== undefined && counted > 0) return counted;
  const words = plain.split(/[^\p{L}\d]+/u);
  // "3 stoelen en een leerling": chairs are nobody.
  if (words.some((word, at) => numberNamed(word) !== undefined && countsThings(words[at + 1] ?? ''))) return undefined;
  const numbers = words.flatMap((word) => (/^(?:een|one|an?|n)$/.test(word) ? [] : (numberNamed(word) ?? [])));
  const [only] = numbers;
  if (numbers.length === 1 && only !== undefined && only > 0) return counts.test(plain) ? only + 1 : only;
  return numbers.length === 0 && onlyMe.test(plain) ? 1 : undefined;
}
/** Who speaks is counted beside the others. */
const counts =
  /\b(?:en|plus|met|and|with) (?:ik|ikzelf|mij|mezelf|me|myself|ikke)\b|\b(?:ik|ikzelf|ikke|me|i) (?:en|plus|met|and|with)\b/;
const onlyMe =
  /(?:^|\b(?:ik|werk|ben|nog|helemaal|gewoon|maar|zelf|me|just|i am|im) )alleen\b(?! (?:live|buiten|binnen|bij|in de|op de|voor|met|als|nog|een|de|het))|\b(?:eentje|solo|eenpitter|eenmans\p{L}*|zelf|ikzelf|zzp\p{L}*|myself|alone|own|only me|just me|eenling|eenig)\b|^(?:ik|me|ikke|man alleen)$/u;
