// Which programs come and go at one activity: "Exact mag weg bij klanten, alleen Moneybird".
import { folded } from '../../../core/fold.js';
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
}

const longest = 200;
const parts = /[,;.]\s+|\s+(?:en|maar|and|but)\s+/i;
const out =
  /\b(?:weg|eruit|er uit|eraf|niet (?:meer|langer)|geen|haal|verwijder|schrap|gooi|out|no longer|not|remove|drop)\b/i;
const only = /\b(?:alleen|enkel|alles|helemaal|only|just|everything)\b/i;
/** Beside what comes or goes, words by which it is so from now on. */
const since = /\b(?:nu|sinds|voortaan|tegenwoordig|inmiddels|vanaf|erin|erbij|now|since|from now on)\b/i;
const unsaid = /\?|\b(?:misschien|als|stel|zou|zouden|wil(?:len)?|overwegen|liever|maybe|if|would|could)\b/i;

/** What comes and goes; undefined where a text says neither, or only supposes it. */
export function programsMoved(text: string, named: ProgramsNamed): Moved | undefined {
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
  text.length <= longest &&
  !unsaid.test(text) &&
  !everywhere.test(text) &&
  [out, only, since].some((one) => one.test(text));
/** What is used no more is so wherever it was. */
const everywhere =
  /\b(?:gebruiken|gebruik|hebben|doen) (?:we|wij|ik) (?:\S+ )?niet (?:meer|langer)|\b(?:gestopt|stoppen|opgezegd|stopped|cancelled)\b/i;
