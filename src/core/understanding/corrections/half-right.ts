// What is right but for something: "klopt behalve de bewaartermijn", "mwah", "klopt maar niet helemaal".
import type { Scope } from '../../engine/checklist.js';
import { soundsSame } from '../near-words.js';
import { wordsIn } from '../words.js';
import { questionNamed } from './card-said.js';
import { all, isNotRight, right } from './not-right.js';
import { amountIn } from './rows-said.js';

const still = '(?: (?:nog|wel|hoor|zo|allemaal|verder|still|bijna|al))*';
const but = `(?:maar|behalve|op|alleen|uitgezonderd|except(?: for)?|only|but)`;

/** All is right, and then what is not. */
const exceptFor = new RegExp(
  `^${all}(?:${right}|ja|jawel|yes)${still}[, ]+(?:(?:en|maar|but) )?${but}[, ]+(?<rest>.+)$`,
  'is',
);
/** The question that is another, at the end of what is said of it. */
const isOther =
  /^(?:de |het |the )?(.+?)(?: (?:na|niet(?: (?:meer|helemaal|goed))?|is (?:nu |wel )?(?:anders|veranderd|fout|verkeerd)|klopt niet(?: (?:meer|helemaal))?|has changed|is (?:different|wrong|not right)))*[.! ]*$/i;
/** What is said to be otherwise where the rest is right, empty where that is not said; undefined for anything else. */
export function exceptedIn(text: string): string | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const said = text.trim().replace(/^\p{L}+/u, (word) => (soundsSame(word.toLowerCase(), 'klopt') ? 'klopt' : word));
  if (isNotRight(said)) return '';
  const rest = exceptFor.exec(said)?.groups?.['rest'];
  return rest !== undefined && isNotRight(rest) ? '' : rest;
}
const longest = 300;

/** The question of a record that is said to be another now, and not how: "alles klopt behalve de bewaartermijn". */
export function questionExcepted(text: string, scope: Scope): string | undefined {
  const rest = exceptedIn(text) ?? only.exec(text.trim())?.[1] ?? '';
  const [, named = ''] = isOther.exec(rest) ?? [];
  const open = { scope, focus: { type: 'overview', n: 0 }, filled: {} } as const;
  return named === '' || wordsIn(named).length > fewNaming ? undefined : questionNamed(named, open);
}
/** Whether all of it is said to be kept so long, and nothing is named: "nee we bewaren 15 jaar". */
export const keptSoLong = (text: string): boolean => allKept.test(text.trim());
const allKept = new RegExp(
  `^${all}(?:${right}${still}[, ]+)?(?:${but}[, ]+)?(?:(?:we|wij|ik|i) )?(?:bewaren|bewaar|houden|houd|keep)(?: (?:we|wij|het|alles|ze|dat|dit|die|nu|it|them|everything|for))* \\S+ (?:jaar|jaren|maanden|weken|years?|months?|weeks?)[.! ]*$`,
  'i',
);

/** Whether something on a card is said to be otherwise, or to be there too, whether or not it is understood what. */
export const saysOtherwise = (text: string): boolean =>
  text.length <= longest &&
  !text.includes('?') &&
  !agreesWithIt.test(text.trim()) &&
  ((exceptedIn(text) ?? '') !== '' || amountIn(text) !== undefined || otherwise.test(text.trim()));
/** "Klopt, 20 jaar is goed" says nothing otherwise. */
const agreesWithIt =
  /^(?:ja|klopt|prima|akkoord|goed|yes|right)[, ]+(?:(?!maar|but|alleen|behalve|niet|geen)\S+ ){0,5}?(?:is|zijn|are) (?:goed|prima|juist|correct|ok|oke|fine|right)[.! ]*$/i;
const otherwise =
  /^(?:nee|neen|no|wacht|wait|maar|but|behalve|except|alleen|only)[, ]+\S+ \S|\b(?:we|wij)\b.*(?:\b(?:ook|geen|niet|wel|alleen|nog|also|too|no|not|only)\b|n['’]t\b)/is;

const only = /^(?:(?:ja|nee)[, ]+)*(?:alleen|only)[, ]+(.+)$/is;
const fewNaming = 4;
