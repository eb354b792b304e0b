// Who looked at data without a reason, told in so many words: "joyce heeft in het dossier van haar buurkind zitten neuzen".
import { folded } from '../../../../core/fold.js';
import { wordsIn } from '../../../../core/understanding/words.js';

const nosed = /\b(?:neuzen|geneusd|snuffel\p{L}*|gesnuffeld|rondgekeken|rondgeneusd|snooped|snooping|nosed|nosing)\b/u;
const looked = /\b(?:keek|kijkt|gekeken|kijken|ingezien|opgezocht|looked|looking|looks|peeked|peeking)\b/u;
const held = /\b(?:\p{L}*dossiers?|\p{L}*gegevens|account|mailbox|systeem|bestand|files?|records?|data|details)\b/u;

/** Whether somebody looked at data, and what was looked at is named. */
export const tellsLooking = (text: string): boolean => clausesIn(text).some(isLooking);

const isLooking = (clause: string): boolean => nosed.test(clause) || (looked.test(clause) && held.test(clause));

const clausesIn = (text: string): readonly string[] =>
  folded(text.slice(0, 1000)).split(/[.,;:!?]\s|\s(?:dat|that|maar|but|en|and|toen|when|omdat|because)\s/);

/** Behind these a name is who did it: "gisteren keek noor". */
const doing = /^(?:heeft|had|keek|kijkt|zat|zit|has)$/;

/** Whether this is the one who did that: the name begins what is told, or stands right behind what was done. */
export function looksInto(text: string, name: string): boolean {
  const [first = ''] = wordsIn(name);
  return clausesIn(text).some((clause) => {
    if (!isLooking(clause)) return false;
    const words = wordsIn(clause);
    const at = words.indexOf(first);
    return at === 0 || (at > 0 && doing.test(words[at - 1] ?? ''));
  });
}

/** Whether a text names this one at all, by their first name. */
export function mentions(text: string, name: string): boolean {
  const [first] = wordsIn(name);
  return first !== undefined && wordsIn(text).includes(first);
}
