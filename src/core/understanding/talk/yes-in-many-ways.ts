// Yes in more ways than are listed: "ja, 't is goed zo", "yes that's us". It may store something, so a plain yes stands in it too.
import { agrees, onlyAgrees } from './controls-said.js';
import { onlySends } from './sends-said.js';
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

const saysYes = (text: string): boolean =>
  onlyAgrees(text) || (agrees(text) && !/[\d?@]/.test(text) && oddsOfAgreeing(text) >= surely);
