// What is typed below a story that waits for its yes: a number or a name on its card that is another, or an answer beside it.
import type { Scope } from '../../engine/checklist.js';
import { columnAt } from '../../engine/scope.js';
import { folded } from '../../fold.js';
import { tellsHarm } from '../befell.js';
import { saidInstead } from '../corrections/taken-back.js';
import type { Reading, Situation } from '../reading.js';
import { nameAnew } from '../values/names-said.js';
import { numberNamed } from '../values/spelled-numbers.js';
import { wordsIn } from '../words.js';
import { fitsAsText, namesBusiness, takesAnything } from './form-words.js';

type Open = NonNullable<Situation['open']>;

/** "Nee toch 7": the one number on the card is another; "de naam is De Korst" names it anew. */
export function putRight({ scope, proposed = {} }: Open, text: string): Reading['values'] {
  const numbers = Object.keys(proposed).filter((one) => columnAt(scope, one)?.kind === 'number');
  const count = countedIn(text);
  const name = nameAnew(text);
  const named = Object.keys(proposed).find((one) => namesPath(scope, one));
  return {
    ...(numbers.length === 1 && numbers[0] !== undefined && count !== undefined ? { [numbers[0]]: count } : {}),
    ...(named === undefined || name === undefined ? {} : { [named]: name }),
  };
}

/** The number that stands alone in a clause; of "nee 8, nee toch 7" the last. */
function countedIn(text: string): number | undefined {
  const [first = '', ...more] = text.trim().split(/[,;]\s/);
  const again = more.filter((clause) => /^(?:nee|neen|no|wacht|sorry)\b/i.test(clause));
  return [first, ...again].flatMap((clause) => numberNamed(shape.exec(clause)?.[1] ?? '') ?? []).at(-1);
}

const shape =
  /^(?:(?:nee|neen|no|wacht)[, ]*)*(?:(?:toch|maar|eig(?:enlijk)?|eigelijk|met|er|(?:het|we|wij) (?:is|zijn)(?: er)?|actually|it'?s|we(?:'re| are| have)) )*(\S+?)(?: (?:mensen|man|personen|medewerkers|people|staff|of us|in totaal|in total))*(?: (?:inclusief|incl\.?|including) \S.{0,40}| (?:met|with) \S.{0,40} (?:erbij|mee|meegerekend|meegeteld|included))?[.!]*$/i;

function namesPath(scope: Scope, path: string): boolean {
  const column = columnAt(scope, path);
  return column !== undefined && namesBusiness(column);
}

/** What answers the form and is new on the card; no words take away the name that was told, and what could not be stored keeps nothing else from it. */
export function addedTo({ scope, proposed = {} }: Open, { values }: Reading): Reading['values'] {
  const added = Object.entries(values).filter(([path, value]) => {
    const column = columnAt(scope, path);
    if (column === undefined) return true;
    // No business is called what ends as a question.
    if (namesBusiness(column) && (path in proposed || String(value).endsWith('?') || leadsOn.test(String(value))))
      return false;
    return !takesAnything(column) || typeof value !== 'string' || fitsAsText(column, value, scope);
  });
  return Object.fromEntries(added);
}

/** "En wifi voor gasten" goes on with what was told. */
const leadsOn = /^(?:oh?|o ja|en|ook|and|also|plus|maar|but) \S+ \S/i;

/** "Nee wacht, de bus was van vrijdag": takes something back, in words of the story that was told. */
export function saysAnew(story: string, text: string): boolean {
  if (!corrects.test(text.trim()) && !(denies.test(text.trim()) && tellsAnew(text))) return false;
  return sharesWord(story, text, isOfSubstance);
}
/** Whether a word that counts stands in a story and in a text. */
export function sharesWord(story: string, text: string, counts: (word: string) => boolean): boolean {
  const told = new Set(wordsIn(story));
  return wordsIn(text).some((word) => counts(word) && told.has(word));
}
const tellsAnew = (text: string): boolean => saidInstead(text) !== undefined || tellsHarm(folded(text));
const denies = /^(?:nee|neen|no)\b/i;
const corrects =
  /^(?:(?:nee|neen|no)[, ]+(?=sorry|wacht|ik bedoel|ho\b|wait|i mean))?(?:sorry|wacht|ik bedoel(?:de)?|ho|oeps|oops|wait|i meant?)\b/i;
const isOfSubstance = (word: string): boolean => word.length > 2 && !little.test(word);
const little =
  /^(?:(?:onze?|mijn|zijn|haar|hun|het|een|die|dat|dit|met|van|voor|naar|uit|niet|geen|was|waren|heb|heeft|hebben|werd|worden|ook|nog|wel|toch|our|the|his|her|their|this|that|with|from|was|were|has|had|have|not|and|but)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|gisteren|vandaag|yesterday|today)$/;
