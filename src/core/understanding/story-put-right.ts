// What is typed below a story that waits for its yes: a number or a name on its card that is another, or an answer beside it.
import type { Scope } from '../engine/checklist.js';
import { columnAt } from '../engine/scope.js';
import { fitsAsText, namesBusiness, takesAnything } from './form-words.js';
import { nameAnew } from './names-said.js';
import type { Reading, Situation } from './reading.js';
import { numberNamed } from './spelled-numbers.js';

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
  const shape = /^(?:(?:nee|neen|no|wacht)[, ]*)*(?:(?:toch|maar|het (?:is|zijn)) )*(\S+?)[.!]*$/i;
  const [first = '', ...more] = text.trim().split(/[,;]\s/);
  const again = more.filter((clause) => /^(?:nee|neen|no|wacht|sorry)\b/i.test(clause));
  return [first, ...again].flatMap((clause) => numberNamed(shape.exec(clause)?.[1] ?? '') ?? []).at(-1);
}

function namesPath(scope: Scope, path: string): boolean {
  const column = columnAt(scope, path);
  return column !== undefined && namesBusiness(column);
}

/** What answers the form and is new on the card; no words take away the name that was told, and what could not be stored keeps nothing else from it. */
export function addedTo({ scope, proposed = {} }: Open, { values }: Reading): Reading['values'] {
  const added = Object.entries(values).filter(([path, value]) => {
    const column = columnAt(scope, path);
    if (column === undefined) return true;
    if (path in proposed && namesBusiness(column)) return false;
    return !takesAnything(column) || typeof value !== 'string' || fitsAsText(column, value, scope);
  });
  return Object.fromEntries(added);
}
