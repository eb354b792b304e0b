// By what the one who asks is recognised, of words that somebody types while a request is told or was passed on.
import { folded } from '../../../../core/fold.js';
import { markedBy } from '../../../../core/understanding/forms/marked-by.js';
import { firstNames } from '../../../../core/understanding/values/first-names.js';
import { nameTold } from './name-told.js';
import { namesTheSame } from './somebody.js';
import { markTold } from './told-of-passed-on.js';

/** What stands for them now, with what was known of that; undefined where a text says nothing of it. */
export function recognisedBy(known: string | undefined, text: string): string | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const said = text
    .trim()
    .replace(/[\s.!]+$/, '')
    .replace(/(?<=\p{L}) (?=(?:\+31|0\d)|\S+@\S+$)/u, ', ');
  if (
    known !== undefined &&
    said.split(/\s+/).length <= fewWords &&
    !verbs.test(folded(said)) &&
    namesTheSame(said, known)
  )
    return isIn(said, known) ? known : moreOf(known, said);
  const mark = isMarks(said) ? said : markTold(said);
  return mark === undefined ? undefined : inPlace(known, mark);
}

/** "Mevrouw Terpstra" is in "mevrouw Terpstra, dinsdagavondgroep". */
const isIn = (part: string, whole: string): boolean => marks(part).every((word) => marks(whole).includes(word));

const moreOf = (known: string, said: string): string => (isIn(known, said) ? said : inPlace(known, said));

/** A name in the place of a name, and a number beside the rest. */
const inPlace = (known: string | undefined, said: string): string =>
  said.split(/[,;]\s*/).reduce((all, one) => markedBy(all, one), known ?? '');

/** "Onno Veltman", "J. Bos, bon 4471": a name, a number of theirs or both, and not a word more. */
function isMarks(said: string): boolean {
  const parts = said.split(/[,;]\s*/);
  const numbers = parts.filter((part) => numberAlone.test(part));
  const names = parts.filter((part) => !numbers.includes(part));
  return numbers.length > 0 ? names.length < 2 && names.every(isName) : names.length === 1 && nameAlone.test(said);
}
/** Beside a number of theirs one capital is a name, and so is the first name of somebody. */
const isName = (words: string): boolean =>
  wordsOnly.test(words) &&
  !verbs.test(folded(words)) &&
  (/\p{Lu}/u.test(words) || firstNames.has(folded(words.split(' ')[0] ?? '')));
/** A number of theirs, or where they are reached. */
const numberAlone = /^(?:\p{L}{2,}(?:[- ]?(?:nummer|nr))?\.?:? ?#?\d{2,}|\S+@\S+\.\p{L}{2,}|(?:\+31|0)[\d -]{8,12})$/iu;
const wordsOnly = /^[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}$/u;
const verbs =
  /\b(?:niet|nee|maar|not|no|but|is|was|wil|wilt|vraagt|heeft|had|staat|moet|belt|belde|mailde|trekt|trok|haalt|hoeft|hoefde|kwam|komt|zegt|zei|krijgt|kreeg|gaat|liet|wants?|asks?|has|called)\b/;
const longest = 80;
const fewWords = 6;
const marks = (text: string): readonly string[] => folded(text).match(/[\p{L}\d]{3,}/gu) ?? [];

const title = String.raw`(?:[Mm]evrouw|[Mm]evr|[Mm]vr|[Mm]w|[Mm]eneer|[Mm]ijnheer|[Dd]hr|[Dd]e heer|[Mm]rs|[Mm]r|[Mm]s)\.? `;
const between = '(?:(?:van|de|der|den|ten|ter|el|von|la|le) )*';
const capital = String.raw`\p{Lu}[\p{L}'’.-]*`;
/** As a name is written: with a title, or in two capitals. */
const nameAlone = new RegExp(
  `^(?:${title}${between}${capital}|${capital} ${between}${capital})(?: ${between}${capital}){0,2}$`,
  'u',
);

/** "Klant van het atelier" says what somebody is, and by that nobody is known. */
export const namesNobody = (text: string): boolean =>
  !/\d|@/.test(text) && !/\s\p{Lu}/u.test(text.trim()) && nameTold(text) === undefined;
