// Who of the business may see what is kept: that belongs to an activity, and nothing went wrong by it.
import { folded } from '../../../core/fold.js';
import { beginsToAsk } from '../../../core/understanding/talk/asks-in-general.js';
import { wordsIn } from '../../../core/understanding/words.js';

const may = '(?:kunnen|kan|mogen|mag|can|may)';
const reach =
  '(?:erbij|er bij|erin|er in|(?:bij|in) (?:de|het|die|dat|ons|onze|alle) \\S+|(?:reach|see|open|read|access) (?:the|our|it|them|all)\\b)';
const verb = /\b(?:kunnen|kan|mogen|mag|can|may|hebben|heb|heeft|have|has)\b/;
const shape = new RegExp(
  String.raw`^(?:[^\s,]+[, ]+){0,6}?(?:${may} (?:\S+ ){0,3}?${reach}|(?:hebben|heb|heeft|have|has) (?:\S+ ){0,4}?(?:toegang|access)\b)`,
);

/** Who has no business there. */
const outsiders =
  /\b(?:iedereen|elke?|niemand|onbevoegd\w*|hack\w*|dief|vreemden?|onbekenden?|buiten\w*|anderen?|klant\w*|patient\w*|client\w*|lid|leden|huurders?|ouders?|gasten|leverancier\w*|ex|oud|vorige|vertrokken|stagiaire?s?|wie|everyone|anyone|anybody|former|strangers?|customers?|who)\b/;
/** What came about, or to light, as is told of a breach. */
const wentWrong =
  /\b(?:nu|nog|ineens|opeens|plotseling|sinds|per ongeluk|te veel|zonder|elkaars?|mocht\w*|hoort|horen|blijkt|blijken|bleek|open|online|internet|google|verkeerd\w*|fout\w*|still|now|without|wrong|should)\b/;

/** "Joyce en ik kunnen erbij, klantenbestand": who has access, told of work that goes on. */
export const tellsAccess = (text: string): boolean => {
  const isAsked = text.includes('?') || beginsToAsk(wordsIn(text));
  const plain = text.length > longest || isAsked ? '' : folded(text.trim());
  const [who = ''] = plain.split(verb, 1);
  return shape.test(plain) && !outsiders.test(who) && !wentWrong.test(plain);
};
const longest = 120;
