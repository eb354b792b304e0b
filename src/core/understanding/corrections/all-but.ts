// Of several things that were proposed at once those that are meant: "ja maar moneybird niet", "alleen de naam", "behalve de laatste".
import { agrees } from '../talk/controls-said.js';
import { optionsSaid, type Sayable } from '../values/options-said.js';
import { wordsIn } from '../words.js';

export interface Meant {
  /** By their ids, in the order in which they were proposed; at least one, and not all. */
  readonly kept: readonly string[];
  /** Whether it is agreed to with that. */
  readonly agreed: boolean;
}

/** Undefined where a text names none of them, or says something else as well. */
export function partsMeant(text: string, parts: readonly Sayable[]): Meant | undefined {
  const [, yes = '', rest = ''] = opening.exec(text.trim()) ?? [];
  if (parts.length < 2 || text.length > longest || text.includes('?') || rest === '') return undefined;
  const placed = parts.map((part, at) => ({ ...part, phrases: [...part.phrases, ...placesOf(at, parts.length)] }));
  const left = leftOut(rest, placed);
  const kept = parts.map(({ id }) => id).filter((id) => left?.includes(id) === false);
  if (left === undefined || kept.length === 0 || kept.length === parts.length) return undefined;
  return { kept, agreed: yes.trim() !== '' || agrees(rest.split(/[,;.]\s+/)[0] ?? '') || keepsRest.test(rest) };
}
const longest = 120;

/** Those that are said not to be, or all but those that alone are. */
function leftOut(rest: string, parts: readonly Sayable[]): readonly string[] | undefined {
  const line = rest.replace(restOfThem, '').trim();
  const said = optionsSaid(line, parts);
  const named = [...said.ids, ...said.denied];
  if (named.length === 0 || said.rest.length > 0 || said.left > fewLeft) return undefined;
  if (said.denied.length > 0) return said.denied;
  const isOut = out.test(line);
  if (isOut) return said.ids;
  const isOnly = only.test(line) || dropsRest.test(rest);
  return isOnly ? parts.map(({ id }) => id).filter((id) => !said.ids.includes(id)) : undefined;
}
/** Words around a name that are none of it. */
const fewLeft = 2;

const opening =
  /^((?:(?:ja+|jawel|jep|klop+t?|kloppen|goed|prima|ok|oke|oké|akkoord|inderdaad|precies|yes|yep|right|correct|fine|sure|dat|dit|is|het|alles|allemaal|alle|verder|wel|zo|hoor|graag|doe|all|everything|that|it)\b[, ]*)*)(?:(?:maar|but|en|and) )?(\S.*?)[.! ]*$/is;
const restOfThem =
  /[,;.]?\s*(?:(?:maar|en|but|and) )?(?:de |the )?(?:rest|andere|anderen|others?)\b[^,;.]*$|^(?:de |the )?rest\b[^,;.]*[,;.]\s*/i;
const keepsRest =
  /\b(?:rest|andere|anderen|others?)(?: (?:is|zijn))? (?:wel|klopt|kloppen|goed|prima|mag|mogen|ok|oke|fine|yes|right)\b/i;
const dropsRest = /\b(?:rest|andere|anderen|others?)(?: (?:\S+ )?)?(?:niet|nie|not|no)\b/i;
const only = /^(?:(?:doe|neem|alleen|enkel|slechts|only|just|take) )*(?:alleen|enkel|slechts|only|just)\b/i;
const out = /\b(?:weg|eruit|eraf|laat maar|hoeft niet|vergeet|skip|drop|leave out)\b/i;

/** "De laatste", "2", "nummer 2". */
function placesOf(at: number, count: number): readonly string[] {
  const place = places[at];
  const number = String(at + 1);
  const named = place === undefined ? [] : place.map((word) => word);
  return [...named, number, `nummer ${number}`, ...(at === count - 1 ? ['laatste', 'last'] : [])];
}
const places: readonly (readonly string[])[] = [
  ['eerste', '1e', 'first'],
  ['tweede', '2e', 'second'],
  ['derde', '3e', 'third'],
  ['vierde', '4e', 'fourth'],
  ['vijfde', '5e', 'fifth'],
];

/** Whether all of them are meant: "alle drie", "doe allemaal maar", "allebei". */
export const allMeant = (text: string): boolean => wordsIn(text).length <= mostForAll && allOf.test(text.trim());
const mostForAll = 6;
const allOf =
  /^(?:(?:ja|jep|yes|ok|oke|goed|prima|graag|doe|neem|voeg|zet|maak|take|do|add|please|maar|ze|die|them)[, ]+)*(?:allebei|beide|alle(?: (?:twee|drie|vier|vijf|2|3|4|5)|maal)?|alles|alle(?:maal)|all(?: of them| (?:two|three|four|five))?|both(?: of them)?|everything)(?: (?:maar|graag|aub|dan|toe|please|erbij|toevoegen|klaarzetten))*[.!]*$/i;
