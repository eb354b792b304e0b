// Options that are picked without their name: by their place in the list, from one to another, by a time of the clock.
import type { Option } from '../../engine/checklist.js';
import { folded } from '../../fold.js';
import { numberNamed } from './spelled-numbers.js';

/** "De tweede", "nummer 3", "optie twee", "de laatste", "bovenste". */
const places: Readonly<Record<string, number>> = {
  ...{
    bovenste: 1,
    top: 1,
    eerste: 1,
    tweede: 2,
    derde: 3,
    vierde: 4,
    vijfde: 5,
    zesde: 6,
    zevende: 7,
    achtste: 8,
    negende: 9,
    tiende: 10,
  },
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
};
const placed =
  /^(?:(?:ja|doe|neem|kies|graag|dan|maar|die|de|het|the|take|i|ik)[ ,]+)*(?:(optie|keuze|nummer|nr|antwoord|option|number|no)[ .:]*)?(\S+?)(?: (?:optie|keuze|antwoord|option|one|van boven|van de lijst|from the top|graag|please|maar|dan))*[.!]*$/;

/** The option at the place that a text names; undefined where it names none. */
export function optionPlaced<T>(text: string, options: readonly T[]): T | undefined {
  const [, before, word = ''] = placed.exec(folded(text.slice(0, 60))) ?? [];
  if (/^(?:laatste|onderste|last|bottom)$/.test(word)) return options.at(-1);
  const [, digits] = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)$/.exec(word) ?? [];
  const place = places[word] ?? (digits === undefined ? undefined : Number(digits));
  const counted = place ?? (before === undefined ? undefined : numberNamed(word));
  return counted === undefined ? undefined : options[counted - 1];
}

/**
 * The place in a list of which some clause says nothing but that, among words that say no other number: "doe maar 3", "iets met ziekte
 * dus, die 3"; `alone` where nothing else is said. "3 mensen" counts.
 */
export function placeMeant(
  text: string,
  most: number,
): { readonly place: number; readonly alone: boolean } | undefined {
  const clauses = folded(text.slice(0, 120).replaceAll(/['’`]/g, ''))
    .split(/[,;.!?]+/)
    .map((clause) => clause.replaceAll(deniedCount, ' ').trim())
    .filter((clause) => clause !== '');
  const numbers = clauses.flatMap((clause) => clause.match(/\d+/g) ?? []);
  const said = clauses.find((clause) => only.test(clause));
  const place = numbers.length === 1 && said !== undefined ? Number(numbers[0]) : 0;
  if (place < 1 || place > most) return undefined;
  return { place, alone: clauses.every((clause) => clause === said || leadsOnly.test(clause)) };
}
const soft =
  '(?:ja|nee|nou|doe|neem|kies|pak|dan|maar|die|dat|is|het|wordt|de|dus|toch|gewoon|graag|ik|denk|zei|zeg|bedoel|bedoelde|al|hoor|pff|zucht|optie|nummer|nr|antwoord|keuze|i|think|said|option|number|it|its|please|just)';
const only = new RegExp(`^(?:${soft} )*\\d{1,2}(?: ${soft})*$`);
const leadsOnly = new RegExp(`^${soft}(?: ${soft})*$`);
/** "Geen 3 mensen" is no place either, and says what it is not. */
const deniedCount = /\b(?:nee )?(?:geen|niet|not|no) \d+ \p{L}+/gu;

const from =
  /^(?:(?:van|from|open|elke|every)\s+)*(.+?)\s*(?:tot en met|t\/m|t\.e\.m\.?|tem|tm|through|thru|tot|until|to|-|–)\s*(.+?)[.!]*$/;

/** The two ends of "maandag tot en met vrijdag". */
export function endsOfRange(text: string): readonly [string, string] | undefined {
  const [, first, last] = from.exec(folded(text.slice(0, 80))) ?? [];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** "Elke dag behalve zondag": what is meant, and what is taken out of it. */
export function withExceptions(text: string): readonly [string, string] | undefined {
  const plain = folded(text.slice(0, 120));
  const [, all, but] =
    /^(.+?),? (?:behalve|except(?: for)?|zonder|maar (?:niet|geen)(?: op)?|but not(?: on)?) (.+)$/.exec(plain) ??
    /^(.+?),? op (?:de |het )?(.+) na[.!]*$/.exec(plain) ??
    [];
  return all === undefined || but === undefined ? undefined : [all, but];
}

const clock = /^(\d{2}):00$/;

/** Whether the options are hours of the day. */
export const areHours = (options: readonly Option[]): boolean =>
  options.length > 0 && options.every(({ label }) => clock.test(label.nl));

const hourSaid =
  /^(?:(?:om|rond|vanaf|tot|meestal|gewoon|altijd|at|from|until|around)\s+)*(\d{1,2}|\p{L}+)(?:[:.u](00)|\s?u(?:ur)?|\s?o'?clock|\s?[ap]\.?m\.?)?(?:\s+('?s (?:ochtends|morgens|middags|avonds)|in the (?:morning|afternoon|evening)|precies|stipt))?[.!]*$/u;

/** The option of the hour that a text names: "9 uur", "om acht uur", "17u"; undefined for half an hour or more than one. */
export function hourPicked(text: string, options: readonly Option[]): string | undefined {
  const plain = folded(text.slice(0, 60)).replaceAll('’', "'");
  const [, word = '', , part = ''] = hourSaid.exec(plain) ?? [];
  const hour = numberNamed(word);
  if (hour === undefined || hour > 24) return undefined;
  const isLate = hour < 12 && /middags|avonds|afternoon|evening|\dp\.?m/.test(`${part} ${plain}`);
  const hours = isLate ? [hour + 12] : [hour, hour + 12];
  const found = hours.map((one) => options.find(({ label }) => Number(clock.exec(label.nl)?.[1]) === one));
  return found.find((one) => one !== undefined)?.id;
}
