// What somebody says came of looking in a place: "in Moneybird stond niets", "niks gevonden in Exact".
import { folded } from '../../../../core/fold.js';

export interface FindingSaid {
  /** The place, as it was called. */
  readonly place: string;
  readonly result: 'not-found' | 'done' | 'found';
}

const stands = '(?:stond|staat|stonden|staan|zat|zit|vond|vonden|vind|komt|kwam|heb|hebben|is|zijn|was)';
const did =
  '(?:aangepast|gewist|verwijderd|weggehaald|verbeterd|gecorrigeerd|gewijzigd|weggegooid|changed|corrected|fixed|updated|deleted|erased|removed|wiped)';
const came = `(?:niets|niks|gevonden|nothing|found|${did})`;
const placeFirst = new RegExp(
  String.raw`^(?:(?:en|ook|maar|nee|ja|adres|het|naam) )*(?:in|bij|op) (.{2,40}?) ((?:${stands}|al|nu|net|inmiddels|${came})\b.*)$`,
);
const placeLast = new RegExp(String.raw`^(.{0,30}\b${came})(?: (?:it|her|him|them))? (?:in|uit|bij|from) (.{2,60})$`);
const notYet = new RegExp(
  String.raw`\b(?:niet|not) (?:\S+ )?${did}\b|\b(?:be ${did}|wants?|must|should|maybe|moet|moeten|nog te|misschien|waarschijnlijk)\b`,
);

/** What came of which place; undefined where a text says no such thing. */
export function findingSaid(text: string): FindingSaid | undefined {
  if (text.length > longest) return undefined;
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  if (text.includes('?') || notYet.test(plain)) return undefined;
  const [, first, rest = ''] = placeFirst.exec(plain) ?? [];
  const [, lead = '', last] = placeLast.exec(plain) ?? [];
  const place = first ?? last;
  const result = place === undefined ? undefined : resultOf(first === undefined ? lead : rest);
  return place === undefined || result === undefined ? undefined : { place, result };
}
const longest = 100;

function resultOf(said: string): FindingSaid['result'] | undefined {
  if (
    /\b(?:niets|niks|nergens|nothing|geen (?:gegevens|data|naam)|niet (?:gevonden|voor)\b|(?:staat|stond) (?:ze |hij |zij |er )?niet(?: meer)?(?: in)?$)/.test(
      said,
    )
  )
    return 'not-found';
  if (new RegExp(String.raw`\b${did}\b`).test(said)) return 'done';
  // "In Laposta staat naam en mailadres": what is there is named.
  return /^(?:staat|stond|staan|stonden|zit|zat) (?!het$|alles$|goed$)(?!.*\b(?:niet|wij|we|klanten|leden)\b)\S/.test(
    said,
  )
    ? 'found'
    : undefined;
}
