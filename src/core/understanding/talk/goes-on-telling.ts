// What goes on with what was told just now, while a question of something else is on the screen: when it was, and of how many.
import type { Facts } from '../../engine/facts.js';
import { saysOfOurs } from '../forms/of-ours.js';
import { momentOnly } from '../values/moment-instead.js';
import { momentTold } from '../values/moments-said.js';
import { peopleSaid } from '../values/numbers-said.js';

/** Whether a message tells when something happened or how many people it was about, and answers nothing with yes or no. */
export function goesOnTelling(text: string, clock: Pick<Facts, 'now' | 'zone'>): boolean {
  const said = text.trim();
  if (said.length > longest || said.includes('?') || saysOfOurs(said) || ofHabit.test(said)) return false;
  if (befell.test(said)) return false;
  if (answers.test(said) && !putsRight.test(said) && momentOnly(said) === undefined) return false;
  return momentTold(said, clock) !== undefined || (peopleSaid(said) !== undefined && !ofUs.test(said));
}
const longest = 400;

/** A yes or a no is of what stands on the screen, unless it takes back what was told. */
const answers = /^(?:ja|jep|jawel|nee|neen|nope|yes|yep|no)\b/i;
const putsRight =
  /^(?:nee|neen|no)[, ]+(?:(?:wacht|sorry|hoor|toch|ho|wait|actually)\b|(?:het|dat|er|ze|it|that|there|they) (?:was|waren|were|ging)\b)/i;
/** "Papieren map, en mijn tablet is gejat vanochtend" tells of another thing. */
const befell =
  /\b(?:mijn|m['’]?n|onze?|een|my|our|an?) \S+(?: \S+)? (?:is|zijn|was|waren|are|were|got)(?: \S+){0,2}? (?:gestolen|gejat|geroofd|kwijt|verloren|weg|gehackt|gelekt|stolen|nicked|lost|hacked|gone|missing)\b/i;
/** How it always is, or since when: nothing that happened. */
const ofHabit =
  /\b(?:sinds|vanaf|voortaan|altijd|meestal|elke?|iedere?|per (?:dag|week|maand|jaar)|since|always|usually|every|from now)\b/i;
/** How many they are themselves. */
const ofUs =
  /^(?:(?:en|oh|o ja|trouwens|and|also) )*(?:we|wij|ik|er werken|met (?:z['’ ]?n|zijn)|we['’]re|i) (?!(?:\S+ ){0,3}(?:gemerkt|ontdekt|gezien|noticed|found|saw)\b)/i;
