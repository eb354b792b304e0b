// What a text comes to that weighs several values: "eerst 3 jaar, mijn man zei 5, maar het wordt 4 jaar".
import { numberNamed } from '../values/spelled-numbers.js';

const joins = '(?:(?:en|maar|dus|dan|nou|nu|uiteindelijk|we|wij|ik|and|but|so|then|finally)[ ,]+)*';
/** Words with which somebody says what it becomes; only what stands behind them does. */
const becomes = new RegExp(
  `^${joins}(?:(?:het|dat|dit|t) (?:wordt|word|moet|werd|is) (?:nu |dus |dan |toch |uiteindelijk |gewoon )*(?!te\\b|niet\\b|geen\\b|ook\\b|al\\b)|(?:wordt|word) (?:het|dat|t) (?:nu |dus |dan |toch )*|doe (?:het |er )?(?:toch |dan |nou )*maar (?:op )?|toch (?:maar |liever |gewoon )*(?!niet\\b|geen\\b)|liever (?:maar |gewoon )*|(?:gaan|ga|gaat) (?:nu |toch |dan |dus )*voor |kiezen (?:nu |toch |dan )*voor |(?:maken|maak) er (?:nu |toch |dan |maar )*|houden het (?:nu |toch |dan |maar )*op |(?:hebben |heb )?besloten (?:op |voor |tot |dat het )?|nemen (?:nu |toch |dan )*|it(?:'ll| will)? (?:becomes?|be)(?=\\s) |it'?s (?:now |going to be )*|(?:will )?(?:go|going|went) (?:for|with) |(?:have |ve |'ve )?decided (?:on |for )?|make (?:it|that) |let'?s (?:make it|do|take|go (?:for|with)) )`,
  'iu',
);
/** Words with which somebody tells a value that it is not. */
const turnsDown =
  /\b(?:te (?:kort|lang|weinig|veel|krap|ruim)|too (?:short|long|little|much)|niet|geen|not|zei|zegt|said|says|dacht(?:en)?|thought|wilden?|wou(?:den)?|wanted|wil|vindt|vond(?:en)?|eerst|first|twijfel\p{L}*|tussen|between|adviseert|raadt?|stond|was|waren)\b/iu;
const clause = /(?<=[,;.!])\s+|\s+(?=(?:maar|but|dus|so|toch) )/u;

/** What it becomes, in the words behind that; undefined where nothing is weighed before it. */
export function weighedUp(text: string): string | undefined {
  const clauses = text.trim().split(clause);
  const at = clauses.findLastIndex((one) => becomes.test(one));
  const said = at < 1 ? '' : (clauses[at] ?? '').replace(becomes, '');
  return said === '' ? undefined : said.replace(/[.,;!]+$/, '').trim();
}

/** The text with what it comes to alone, of values of this shape; as it is where it weighs none. `one` finds a value. */
export function settled(text: string, one: RegExp): string {
  const clauses = text.trim().split(clause);
  const held = clauses.map((part) => one.test(part));
  if (!held.includes(true)) return text;
  const unit = one.exec(text)?.[2] ?? '';
  const last = clauses.findLastIndex((part) => becomes.test(part) && (one.test(part) || isCount(part)));
  const keeps = (part: string, at: number): boolean => (last < 1 ? !turnsDown.test(part) : at === last);
  const isKept = clauses.map(keeps);
  if (!clauses.some((_, at) => isKept[at] === true && (held[at] === true || at === last))) return text;
  const withoutValue = (part: string, at: number): string =>
    held[at] === true ? part.replace(one, '').replace(no, '') : part;
  return clauses
    .map((part, at) => (isKept[at] === true ? withUnit(part, one, unit) : withoutValue(part, at)))
    .join(' ');
}

/** Of what is turned down nothing is denied. */
const no = /\b(?:niet|geen|not)\b/i;
/** "Maar toch 4" behind "3 jaar": of the same unit. */
const isCount = (part: string): boolean => {
  const count = part
    .replace(becomes, '')
    .replace(/[.,;!]+$/, '')
    .trim();
  return numberNamed(count) !== undefined;
};
const withUnit = (part: string, one: RegExp, unit: string): string =>
  !one.test(part) && becomes.test(part) && isCount(part) ? `${part.replace(/[.,;!]+$/, '')} ${unit}` : part;
