// "Sinds kort Personio, Excel gebruiken we niet meer": what ends in a sentence that tells more.
import { soundsLike } from '../../../../core/sounds-like.js';
import type { Day } from '../../../../core/time.js';
import { programsIn } from '../../../suppliers/rules/told.js';
import { mayTellChange } from './change-told.js';

const clauses = /[,;.]\s+|(?<!\s)\s+(?:en|maar|and|but)\s+/;
const ends =
  /\b(?:niet|geen) (?:\S+ )?(?:meer|langer)\b|\bno longer\b|\bany ?more\b|\bdropped\b|\b(?:stoppen|stop|gestopt|opgehouden|kappen) (?:met|bij)\b|\b(?:zijn|ben) (?:\S+ )?van \S+(?: \S+)? (?:af|afgestapt|verlost)\b/i;

/** Why something or somebody goes, which is no other thing that is told. */
const reason =
  /\b(?:te duur|duur|contract|verlengd|andere baan|nieuwe baan|ander werk|vervanger|pensioen|proeftijd|bevalt|beviel|werkte niet|ging niet|tevreden|gedoe|want|omdat|beu|zat|expensive|contract|new job|retired|because|fed up)\b/i;

/** What else is said of its end: "helemaal opgezegd", "leeg", "alles overgezet". */
const saysEnded = (part: string): boolean =>
  part.split(/\s+/).length <= 5 &&
  programsIn(part).length === 0 &&
  ended.test(part) &&
  !/\b(?:niet|nog|not|still)\b/i.test(part);
export const ended =
  /\b(?:op(?:ge)?zeg[dt]|leeg|weg|klaar|afgesloten|gesloten|overgezet|eraf|eruit|gewist|verwijderd|gestopt|afgelopen|cancelled|canceled|empty|gone|closed|deleted|moved)\b/i;

/** What is longer is a story. */
const longest = 240;

/** The one part that tells an end, and the rest, empty where that only says why; undefined where there is no such part alone, or the rest cannot wait. */
export function endApart(text: string, today: Day): { readonly ends: string; readonly rest: string } | undefined {
  if (text.length > longest) return undefined;
  const parts = text
    .split(clauses)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const telling = parts.filter((part) => mayTellChange(part, today));
  // Of two that may change something the one that ends goes first.
  const ending = telling.filter((part) => ends.test(part));
  const [only, ...more] = ending.length === 1 ? ending : telling;
  const others = parts.filter((part) => part !== only);
  const rest = others.join(', ');
  if (only === undefined || rest === '' || soundsLike(rest) !== undefined) return undefined;
  if (others.every((part) => reason.test(part) || saysEnded(part))) return { ends: only, rest: '' };
  return more.length === 0 && ends.test(only)
    ? { ends: only, rest: rest.replace(endsToo, 'we zijn gestopt met $1') }
    : undefined;
}
/** "En van Mailchimp ook": what ends in the same breath, and is nothing that is used. */
const endsToo = /^(?:ook )?(?:van|met|bij) (\S+(?: \S+)?) ook$/i;
