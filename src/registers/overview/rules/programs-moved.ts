// Which programs come and go: at one activity ("Exact mag weg bij klanten, alleen Moneybird"), and one in the place of another.
import { folded } from '../../../core/fold.js';
import { soundsLike } from '../../../core/sounds-like.js';
import { programsIn } from '../../suppliers/rules/told.js';
import { ended } from './changes/change-apart.js';
import type { Named } from './names-told.js';

/** By the id that a pick has. */
interface Moved {
  readonly goes: readonly string[];
  readonly comes: readonly string[];
  /** What comes is all there is. */
  readonly alone: boolean;
}

/** What a part of a sentence names. */
export interface ProgramsNamed {
  readonly used: readonly Named[];
  /** Programs of the ready list that are in no record here, by what they are called. */
  readonly ready: (text: string) => readonly string[];
  /** The same, of those that are said to be left or taken back. */
  readonly left: (text: string) => readonly string[];
  /** Those in use of which a part tells that they end. */
  readonly ends: (text: string) => readonly string[];
  /** Whether an activity has it now. */
  readonly stands: (id: string) => boolean;
}

/** One program in the place of another, by the id that a pick has. */
export interface Swapped {
  readonly goes: string;
  readonly comes: string;
}

const longest = 200;
const parts = /[,;.]\s+|\s+(?:en|maar|and|but)\s+/i;
const out =
  /\b(?:weg|eruit|er uit|eraf|niet (?:meer|langer)|geen|haal|verwijder|schrap|gooi|out|no longer|not|remove|drop)\b/i;
/** "Mailchimp alleen voor de webwinkel" says what it is for. */
const only = /\b(?:alleen|enkel|alles|helemaal|only|just|everything)\b(?! (?:voor|om|bij|for|to)\b)/i;
/** Beside what comes or goes, words by which it is so from now on. */
const since = /\b(?:nu|sinds|voortaan|tegenwoordig|inmiddels|vanaf|erin|erbij|now|since|from now on)\b/i;
const unsaid =
  /\?|\b(?:misschien|als|stel|zou|zouden|wil(?:len)?|overwegen|liever|laten staan|blijven|maybe|if|would|could)\b/i;

/** What comes and goes; undefined where a text says neither, or only supposes it. */
export function programsMoved(text: string, named: ProgramsNamed): Moved | undefined {
  const swapped = programsSwapped(text, named) ?? cameFrom(text, named);
  if (swapped !== undefined) return { goes: [swapped.goes], comes: [swapped.comes], alone: false };
  if (!mayMove(text)) return undefined;
  const left = named.left(text);
  const each = text.split(parts).map((part) => ({ part, ids: idsIn(part, named) }));
  const goes = each.flatMap(({ part, ids }) => (out.test(part) ? ids : []));
  const comes = each
    .flatMap(({ part, ids }) => (out.test(part) ? [] : ids))
    .filter((id) => !goes.includes(id) && !left.includes(id));
  const alone = comes.length > 0 && each.some(({ part, ids }) => ids.length > 0 && !out.test(part) && only.test(part));
  if (goes.length === 0 && !(comes.length > 0 && (alone || since.test(text)))) return undefined;
  return { goes, comes: [...new Set(comes)], alone };
}

/**
 * One program that ends and another that comes, in any words and order: which of them goes is said, or is the one that an activity
 * has where none has the other. Undefined where both are used, or it is only weighed.
 */
export function programsSwapped(text: string, named: ProgramsNamed): Swapped | undefined {
  if (!maySwap(text) || ofOneList.test(text.trim())) return undefined;
  const [one, two, ...more] = idsIn(text, named);
  if (one === undefined || two === undefined || more.length > 0) return undefined;
  // Who stops with both puts neither in the place of the other.
  if (endsBoth.test(text)) return undefined;
  const goes = goesOf(text, [one, two], named);
  if (goes === undefined || !named.used.some(({ id }) => id === goes)) return undefined;
  const comes = goes === one ? two : one;
  const isStaying = (id: string, words: RegExp): boolean =>
    text.split(parts).some((part) => words.test(part) && hasOnly(id, [one, two], idsIn(part, named)));
  return isStaying(goes, stays) || isStaying(comes, refused) ? undefined : { goes, comes };
}

/** "Alleen Loket, geen Google Workspace" says what is used at one thing, and not that the other ends. */
const ofOneList =
  /^(?!.*\b(?:meer|langer|any ?more)\b)(?:(?:nee|ja|en|maar|no|yes|and)[, ]+)*(?:alleen|enkel|only|just) \S+(?: \S+)?[, ]+(?:en |and )?(?:geen|niet|not|no) /i;

/** "Van Exact naar Moneybird", where the first stands nowhere: only the second comes. */
function cameFrom(text: string, named: ProgramsNamed): Swapped | undefined {
  if (!maySwap(text)) return undefined;
  const [goes, ...before] = idsIn(fromTo.exec(text)?.[1] ?? '', named);
  const [comes, ...others] = idsIn(text, named).filter((id) => id !== goes);
  const isOne = before.length === 0 && others.length === 0;
  return goes !== undefined && comes !== undefined && isOne ? { goes, comes } : undefined;
}

function goesOf(text: string, both: readonly string[], named: ProgramsNamed): string | undefined {
  const left = [...named.left(text), ...text.split(parts).flatMap(named.ends)];
  const ways: readonly ((id: string) => boolean)[] = [
    (id) => left.includes(id),
    (id) =>
      text.split(parts).some((part) => (out.test(part) || ended.test(part)) && hasOnly(id, both, idsIn(part, named))),
    (id) => hasOnly(id, both, idsIn(fromTo.exec(text)?.[1] ?? '', named)),
    (id) => inPlace.test(text) && named.stands(id),
    (id) => hasOnly(id, both, idsIn(shouldBe.exec(text)?.[1] ?? '', named)),
  ];
  const found = ways.map((way) => both.filter(way)).find((ids) => ids.length === 1);
  return found?.[0];
}

const hasOnly = (id: string, both: readonly string[], ids: readonly string[]): boolean =>
  both.every((one) => ids.includes(one) === (one === id));

const endsBoth =
  /\b(?:stop(?:pen|t|ped|ping)?|gestopt|stoppen) (?:er )?(?:met|with|using) \S+(?: \S+)? (?:en|and|of|or) (?!(?:gaan|we|wij|nemen|gebruiken|beginnen|go|use|take)\b)\S+(?: \S+)?[.!]*$/i;

const stays = /\b(?:blij(?:f|ft|ven)|houden?|hou|keep(?:ing)?|stay(?:ing)?)\b/i;
const refused = /\b(?:niet|geen|nooit|not|no|never)\b/i;
/** "Gaat van Exact naar Moneybird". */
const fromTo = /\b(?:van|from) (.+?) (?:over )?(?:naar|to) /i;
/** "Moneybird moet SnelStart zijn", "Moneybird klopt niet, dat is SnelStart". */
const shouldBe =
  /^(.+?) (?:(?:moet|moest|hoort) .+ (?:te )?(?:zijn|worden|staan|heten)|(?:should|must|has to) be .+|(?:is|klopt|isn['’]t|is not) (?:niet|fout|verkeerd|onjuist|wrong|right|correct)\b.+)[.!]*$/i;
const inPlace =
  /\b(?:ipv|plaats|wordt|worden|geworden|vervang\w*|overgestapt|overgegaan|gewisseld|instead|replac\w+|swapped|switched|moved|becomes)\b|\bi\.p\.v\./i;
const asWell =
  /\b(?:ook|erbij|ernaast|daarnaast|naast|allebei|beide|samen|koppel\w*|gekoppeld|also|both|besides|alongside|as well)\b/i;

/** "Met Exact hebben we geen contract, met Nmbrs wel" says nothing of which is used. */
const ofContract = /\b(?:geen|nog geen|wel een|no) (?:\S+ )?(?:contract|\S*overeenkomst|agreement|dpa)\b/i;

/** Whether a text may say that one takes the place of another: only then what the organisation uses is read. */
export const maySwap = (text: string): boolean =>
  text.length <= longest &&
  !unsaid.test(text) &&
  !asWell.test(text) &&
  !ofContract.test(text) &&
  soundsLike(text) !== 'breach' &&
  programsIn(`van ${text}`).length > 0;

function idsIn(part: string, { used, ready }: ProgramsNamed): readonly string[] {
  const words = ` ${folded(part).replaceAll(/[^\p{L}\d]+/gu, ' ')} `;
  const isNamed = (name: string): boolean => {
    const [, behind] = words.split(` ${folded(name)} `);
    return behind !== undefined && !saysHow.test(behind);
  };
  const known = used.filter(({ names }) => names.some(isNamed));
  return [...new Set([...known.map(({ id }) => id), ...ready(part)])];
}
/** "Niet meer exact waar" names no program. */
const saysHow = /^(?:waar|welke?|wie|hoe|wat|wanneer|hetzelfde|zo|om|where|which|who|how|what|when|the same)\b/;

/** Whether a text may say so at all: only then what the organisation uses is read. */
export const mayMove = (text: string): boolean =>
  text.length <= longest && !unsaid.test(text) && [out, only, since].some((one) => one.test(text));
/** What is used no more is so wherever it was. */
export const isEverywhere = (text: string): boolean => everywhere.test(text) && !forOneThing.test(text.trim());
/** "Gebruiken we niet meer voor klanten": what it is not used for any more stands behind it. */
const forOneThing = /\bniet (?:meer|langer) (?:voor|bij) (?:de |het |onze )?\p{L}+[.!]*$/iu;
const everywhere =
  /\b(?:gebruiken|gebruik|hebben|doen) (?:we|wij|ik) (?:\S+ )?niet (?:meer|langer)|\b(?:gestopt|stoppen|opgezegd|stopped|cancelled)\b/i;
