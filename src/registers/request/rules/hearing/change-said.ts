// What somebody says that was wrong and what it becomes: "was kerkstraat 3, wordt lindelaan 14", "van Smit naar Smits".
import { wordsIn } from '../../../../core/understanding/words.js';

export interface ChangeSaid {
  readonly was?: string;
  readonly becomes?: string;
  /** What else is said with it. */
  readonly rest: string;
}

const value = String.raw`(?!(?:ik|we|wij|ze|zij|hij|het|er|dat|dit|niet|geen|al|nog|i|we|she|he|it|not)\b)[^,;.?!]{2,60}?`;
const noun =
  '(?:adres|naam|achternaam|voornaam|nummer|telefoonnummer|mailadres|e-?mailadres|mail|iban|rekeningnummer|geboortedatum|postcode|address|name|surname|number|phone number|e-?mail|date of birth)';
const thing = `(?:(?:(?:het|de|haar|zijn|the|her|his) )?${noun} (?:(?:is|was|gaat|moet|goes|veranderde?) )?)?`;
const joint = String.raw`(?:\s*(?:,|;|->|=>|→)\s*(?:(?:en|and|dus|nu) )*|\s+(?:en|and) )`;
const wasSaid = String.raw`(?:was|stond(?: er)?|oude?(?: \p{L}+)?(?: is| was)?|old(?: \p{L}+)?(?: is| was)?)\s*:?\s+`;
const nowSaid = String.raw`(?:(?:het )?(?:wordt|word|is nu|is voortaan|moet(?: zijn| worden)?|voortaan)|nieuwe?(?: \p{L}+)?(?: is| wordt)?|(?:it )?(?:becomes|should be|must be|is now)|new(?: \p{L}+)?(?: is)?)\s*:?\s+`;
const ends = `(?: (?:zijn|worden|staan|geworden|be))?(?=[,;.!]|$)`;
const starts = String.raw`(?:^|[,;.!]\s+)`;

const both: readonly RegExp[] = [
  `${starts}${thing}${wasSaid}(?<was>${value})${joint}${thing}${nowSaid}(?<becomes>${value})${ends}`,
  `${starts}${thing}(?:van|from) (?<was>${value}) (?:naar|to) (?<becomes>${value})${ends}`,
].map((shape) => new RegExp(shape, 'iu'));
const one: readonly RegExp[] = [
  `${starts}${thing}${wasSaid}(?<was>${value})${ends}`,
  `${starts}${thing}${nowSaid}(?<becomes>${value})${ends}`,
].map((shape) => new RegExp(shape, 'iu'));

/** What it was, what it becomes, or both; undefined where a text asks, or says neither. Of one alone only where that is asked. */
export function changeSaid(text: string, isAsked: boolean): ChangeSaid | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  for (const shape of isAsked ? [...both, ...one] : both) {
    const found = shape.exec(text.trim());
    const { was, becomes } = found?.groups ?? {};
    const all = [was, becomes].filter((said) => said !== undefined);
    if (found === null || all.length === 0 || all.some((said) => wordsIn(said).length > mostWords || isDay.test(said)))
      continue;
    // Where nothing of it is asked, or only one of both is told, it must look like what a file holds.
    if (!(isAsked && all.length > 1) && !holds.test(text) && !all.every((said) => looksHeld.test(said))) continue;
    const rest = text
      .trim()
      .replace(found[0], '')
      .replaceAll(/^[\s,;.]+|[\s,;.]+$/g, '');
    return { ...(was && { was: was.trim() }), ...(becomes && { becomes: becomes.trim() }), rest };
  }
  return undefined;
}
const longest = 200;
const mostWords = 7;

/** "Niks na te gaan": whether it still has to be checked that it is wrong; undefined where that is not said. */
export const checkSaid = (text: string): boolean | undefined => (nothingToCheck.test(text) ? false : undefined);
const nothingToCheck =
  /\b(?:niks|niets|niet|nothing|no need)\b.{0,12}\b(?:na ?te ?gaan|nagaan|na te kijken|uit te zoeken|controleren|to check)\b|\b(?:geen twijfel|klopt gewoon|no doubt)\b/i;
const isDay =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|gisteren|vandaag|morgen|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow)$/i;
const looksHeld = /[\d@]|\p{Lu}/u;
const holds = new RegExp(`\\b${noun}\\b`, 'i');
