// How somebody says that they made sure who asks: called back on the number that is known, shown at the counter.
import { folded } from '../../../../core/fold.js';

const done = '(?:(?:ik|we|wij|i|we) (?:(?:heb|hebben|have|ve) )?)';
const them = '(?:haar|hem|hen|ze|die|de \\S+|mevrouw \\S+|meneer \\S+|her|him|them|the \\S+|mrs?\\.? \\S+)';
const known =
  '(?:dat we (?:al )?(?:hebben|kennen)|bekende?|dat (?:in|bij) \\S+ staat|uit ons systeem|we have|(?:we )?know|known|on file)';

const ways: readonly (readonly [string, RegExp])[] = [
  [
    'call-back',
    new RegExp(
      `^${done}${them} (?:even |net |zelf )*(?:terug)?gebeld (?:op|via) .{0,30}\\bnummer\\b.{0,20}${known}|^${done}${them} (?:even |net |zelf )*(?:terug)?gebeld (?:op|via) .{0,10}\\bbekende nummer\\b|^${done}(?:called|phoned|rang) ${them} (?:back )?(?:on|at) .{0,20}\\bnumber\\b`,
    ),
  ],
  [
    'mail-back',
    new RegExp(
      `^${done}${them} (?:even |net |zelf )*(?:terug)?gemaild (?:op|via|naar) .{0,30}\\badres\\b.{0,20}${known}|^${done}(?:mailed|e-?mailed) ${them} (?:back )?(?:on|at) .{0,20}\\baddress\\b.{0,20}${known}`,
    ),
  ],
  [
    'counter',
    /^(?:hij|zij|ze|mevrouw \S+|meneer \S+|de \S+) (?:heeft|had) zich (?:net |vanmorgen |gisteren )*(?:gelegitimeerd|geidentificeerd)\b.{0,60}$|^(?:hij|zij|ze|de \S+) (?:liet|heeft) (?:zijn|zn|haar|een) (?:rijbewijs|paspoort|id\S*|identiteits\S*|legitimatie) (?:even )?(?:zien|laten zien)\b.{0,40}\b(?:balie|winkel|zaak|langs)\b|^(?:he|she|they|the \S+) showed (?:his|her|their|an?) (?:id|passport|driving licen[cs]e|identity card)\b.{0,20}\b(?:counter|desk|shop)\b/,
  ],
];

/** The way in which it was made sure who asks, as the file calls it; undefined where a text says no such thing. */
export function identitySaid(text: string): string | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  return isNot.test(plain) ? undefined : ways.find(([, shape]) => shape.test(plain))?.[0];
}
const longest = 150;
const isNot = /\b(?:niet|nooit|geen|not|never|moet|moeten|gaan|zal|wil|must|should|will)\b/;
