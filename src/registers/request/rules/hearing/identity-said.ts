// How somebody says that they made sure who asks: called back on the number that is known, shown at the counter.
import { folded } from '../../../../core/fold.js';

const done = '(?:(?:ik|we|wij|i) (?:(?:heb|hebben|have|ve) )?|(?:heb|hebben|have) (?:ik |we )?)?';
const them = '(?:haar|hem|hen|ze|die|de \\S+|mevrouw \\S+|mevr \\S+|meneer \\S+|her|him|them|the \\S+|mrs?\\.? \\S+)';
const known =
  '(?:dat (?:we|wij) (?:van \\S+ )?(?:al )?(?:hebben|kennen)|bekende?|dat (?:in|bij) \\S+ (?:staat|bekend is)|(?:uit|in) (?:ons|het|de) \\S+|we have|(?:we )?know|known|on file)';
const soon = '(?:even |net |zelf |vanmorgen |vandaag |gisteren |toen )*';

const ways: readonly (readonly [string, RegExp])[] = [
  [
    'call-back',
    new RegExp(
      `^${done}(?:${them} )?${soon}(?:terug)?gebeld (?:op|via) .{0,30}\\bnummer\\b.{0,20}${known}|^${done}(?:${them} )?${soon}(?:terug)?gebeld (?:op|via) .{0,10}\\bbekende nummer\\b|^${done}(?:called|phoned|rang) ${them} (?:back )?(?:on|at) .{0,20}\\bnumber\\b`,
    ),
  ],
  [
    'mail-back',
    new RegExp(
      `^${done}(?:${them} )?${soon}(?:terug)?gemaild (?:op|via|naar) .{0,30}\\badres\\b.{0,20}${known}|^${done}(?:${them} )?${soon}(?:terug)?gemaild (?:op|via|naar) .{0,10}\\bbekende (?:mail)?adres\\b|^${done}(?:mailed|e-?mailed) ${them} (?:back )?(?:on|at) .{0,20}\\baddress\\b.{0,20}${known}`,
    ),
  ],
  [
    'counter',
    /^(?!(?:ik|we|wij|i)\b)\S+(?: \S+){0,2}? (?:kwam|is|was|stond) (?:(?:net|gister\S*|vanmorgen|vandaag|ook|zelf|even|hier) )*(?:langs|aan de balie|in de (?:winkel|zaak))(?: geweest)? met (?:haar|zijn|zn|een|hun) (?:id\S*|paspoort|rijbewijs|legitimatie|identiteits\S*)\b.{0,30}$|^(?!(?:i|we)\b)\S+ showed (?:his|her|their|an?) (?:id|passport|driving licen[cs]e|identity card)\b.{0,20}\b(?:counter|desk|shop)\b|^(?:hij|zij|ze|mevrouw \S+|meneer \S+|de \S+) (?:heeft|had) zich (?:net |vanmorgen |gisteren )*(?:gelegitimeerd|geidentificeerd)\b.{0,60}$|^(?:hij|zij|ze|de \S+) (?:liet|heeft) (?:zijn|zn|haar|een) (?:rijbewijs|paspoort|id\S*|identiteits\S*|legitimatie) (?:even )?(?:zien|laten zien)(?:$|\b.{0,40}\b(?:balie|winkel|zaak|langs)\b)|^(?:he|she|they|the \S+) showed (?:his|her|their|an?) (?:id|passport|driving licen[cs]e|identity card)\b.{0,20}\b(?:counter|desk|shop)\b/,
  ],
];

/** The way in which it was made sure who asks, as the file calls it; undefined where a text says no such thing. */
export function identitySaid(text: string): string | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const clauses = folded(text.trim())
    .split(parts)
    .map((one) => one.replace(leads, '').replace(/[\s.!]+$/, ''));
  return clauses.some((clause) => isNot.test(clause))
    ? undefined
    : clauses.flatMap((clause) => ways.find(([, shape]) => shape.test(clause))?.[0] ?? [])[0];
}

/** Whether somebody says in so many words that they know who asks: "geen twijfel", "ik heb haar gebeld, ze is het echt". */
export const identityClear = (text: string): boolean => {
  const plain = folded(text.trim())
    .replace(leads, '')
    .replace(/[\s.!]+$/, '');
  return [plain, plain.replace(afterCall, '')].some((said) => clear.some((shape) => shape.test(said)));
};
const afterCall = new RegExp(`^${done}(?:${them} )?${soon}(?:ge|terugge)(?:beld|sproken),? (?:en )?`);
const clear: readonly RegExp[] = [
  /^(?:(?:er|daar) is )?(?:nee,? )?(?:geen|zonder|no) (?:enkele )?(?:twijfel|doubt)(?: mogelijk)?(?: hoor)?(?: (?:over|aan) wie (?:het|dit|ze|zij|hij) is| wie (?:het|dit|ze|zij|hij) is| who it is)?$/,
  /^(?:ik|we|wij|i) (?:ken|kennen|know) (?:haar|hem|ze|die|deze klant|her|him|them)(?: (?:goed|persoonlijk|gewoon|wel|al jaren|al lang|well|for years))?$/,
  /^(?:(?:ze|zij|hij|she|he) is (?:het|haar|hem|it) (?:echt|zelf|wel|inderdaad|zeker)|het is (?:haar|hem) (?:echt|zelf|wel|inderdaad)|it(?: is|'s) really (?:her|him))$/,
  /^(?:het )?is (?:wel |gewoon )?duidelijk wie (?:het|dit|ze|zij|hij) is$|^(?:it is|it's) clear who it is$/,
];
const parts = /[,;.:!]+\s+|\s+(?:en|and) (?=(?:ik|we|wij|heb|i)\b)/;
const leads = /^(?:(?:ja|en|maar|dus|klopt|yes|and|so) )+/;
const longest = 200;
const isNot = /\b(?:niet|nooit|geen|not|never|moet|moeten|gaan|zal|wil|must|should|will)\b/;
