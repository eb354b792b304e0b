// Who was told that there is a request asks whose it is and until when: the one that runs is shown, and of several their list.
import { canWith } from '../../../../app/register.js';
import type { AppTurn } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { folded } from '../../../../core/fold.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { suggestedKinds } from '../../../request/rules/hearing/suggested-kinds.js';
import { showCase } from '../../records.js';
import { openOf, runningCard } from '../../standing/running.js';
import { linesOf } from './told-deed.js';

/** False where none runs that this person may read, where one is told anew, and over a form of something new. */
export async function requestThere(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  if (beside?.scope.checklist.tells !== undefined || !asksOfIt(text)) return false;
  const [only, ...more] = (await openOf(turn, 'request')).filter((loaded) => canWith(turn, 'read', loaded));
  if (only === undefined) return false;
  if (more.length === 0) await showCase(turn, only);
  else runningCard(turn, await linesOf(turn, 'request'));
  return heardAs(turn, 'question', text, { about: 'running' });
}

function asksOfIt(text: string): boolean {
  const plain = folded(text.trim());
  if (text.length > longest || suggestedKinds(text).length > 0 || anew.test(plain)) return false;
  return isThere.test(plain) && asks.test(plain);
}
const longest = 160;
const isThere =
  /\b(?:er (?:ligt|is|staat|loopt|kwam|zou)|ik (?:heb|kreeg|zie|zag|hoor|hoorde)|there (?:is|was)|i (?:got|have|see|hear))\b.{0,40}\b(?:\w*verzoek\w*|request)\b|\b(?:van wie|wie|wat voor|tot wanneer|who|whose|until when)\b.{0,30}\b(?:het|dat|dit|the|that|this) (?:\w+ )?(?:\w*verzoek|request)\b/;
const asks =
  /\b(?:van wie|wie (?:is|heeft|was|doet)|wat (?:is|staat|wil|vraagt|voor)|(?:tot )?wanneer|hoe ?lang|hoeveel (?:tijd|dagen)|who|whose|what|(?:until )?when|how long)\b/;
/** "Een nieuw verzoek van een klant": one that is told. */
const anew =
  /\b(?:nieuw|nog een|ander|another|new)\b|\b(?:belde|mailde|vroeg|called|mailed)\b|\b(?:mag|kan|moet) (?:iedereen|iemand|je|men|anyone)\b/;
