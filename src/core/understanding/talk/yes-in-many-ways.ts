// Yes in more ways than are listed: "ja, 't is goed zo", "yes that's us". It may store something, so a plain yes stands in it too.
import { agrees, onlyAgrees } from './controls-said.js';
import { onlySends } from './sends-said.js';
import { withoutSighs } from './sighs.js';
import { oddsOfAgreeing } from './steering.js';

/** From here on nothing else is told with it. */
const surely = 0.94;
const longest = 80;

/** Whether a text says yes and, by how people say that, no more; what it tells may still answer something where it is typed. */
export function saysYesAlone(text: string): boolean {
  if (text.length > longest) return false;
  const clauses = text.split(/[,.!;]\s+/).filter((clause) => clause.trim() !== '');
  return saysYes(text) || (clauses.length > 1 && clauses.every((clause) => saysYes(clause) || onlySends(clause)));
}

const saysYes = (said: string): boolean => isYes(withoutSighs(said).replace(noOfImpatience, ''));
/** "Nee het klopt zo, pff" denies what was said to it, and agrees to what stands there. */
const noOfImpatience =
  /^(?:nee+|neen|no)[, ]+(?=(?:(?:het|dat|dit|'t|alles|it) )?(?:klopt|is goed|is prima|is fine|is right)\b)/i;
const isYes = (text: string): boolean =>
  onlyAgrees(text) || (agrees(text) && !/[\d?@]/.test(text) && oddsOfAgreeing(text) >= surely);

/** "Ja. in Mailchimp staat alleen haar mail": a yes that is a sentence of its own, and what is told behind it; undefined where that limits it. */
export function yesAndThen(text: string): { readonly yes: string; readonly more: string } | undefined {
  const [, yes = '', more = ''] = /^([^.!?,;]{2,30})[.!]+\s+(\S.{4,})$/s.exec(text.trim()) ?? [];
  return saysYesAlone(yes) && !limits.test(more) ? { yes, more } : undefined;
}
const limits = /^(?:maar|behalve|alleen|niet|geen|toch|but|except|only|not)\b/i;
