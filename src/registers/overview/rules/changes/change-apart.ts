// "Sinds kort Personio, Excel gebruiken we niet meer": what ends in a sentence that tells more.
import { soundsLike } from '../../../../core/sounds-like.js';
import type { Day } from '../../../../core/time.js';
import { mayTellChange } from './change-told.js';

const clauses = /[,;.]\s+|(?<!\s)\s+(?:en|maar|and|but)\s+/;
const ends = /\b(?:niet|geen) (?:\S+ )?(?:meer|langer)\b|\bno longer\b|\bany ?more\b|\bdropped\b/i;

/** What is longer is a story. */
const longest = 240;

/** The one part that tells an end, and the rest; undefined where there is no such part alone, or the rest cannot wait. */
export function endApart(text: string, today: Day): { readonly ends: string; readonly rest: string } | undefined {
  if (text.length > longest) return undefined;
  const parts = text.split(clauses).map((part) => part.trim());
  const [only, ...more] = parts.filter((part) => ends.test(part) && mayTellChange(part, today));
  const rest = parts.filter((part) => part !== only && part !== '').join(', ');
  const isAlone = only !== undefined && more.length === 0 && rest !== '' && soundsLike(rest) === undefined;
  return isAlone ? { ends: only, rest } : undefined;
}
