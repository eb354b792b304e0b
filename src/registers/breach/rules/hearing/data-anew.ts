// What is put right of the data of a breach: whether somebody can read them, and what was not among them after all.
import { folded } from '../../../../core/fold.js';
import { factsIn, factsToldAnew } from './facts-told.js';

/** What the file holds of them. */
export interface DataKnown {
  /** Undefined where nobody was asked, null where nobody knew. */
  readonly readable: unknown;
  readonly data: readonly unknown[];
}

/** Who takes something back, or finds out more, says so. */
const anew =
  /\b(?:toch|wel|nee|neen|niet|geen|wacht|blijkt|bleek|achteraf|sorry|oeps|no|not|wait|actually|after all|turns? out|turned out)\b|^d-?\d+/;
/** Another loss, what is done from now on, a copy elsewhere and a reason are none of it. */
const ofElse =
  /\b(?:gestolen|gejat|kwijt|verloren|stolen|lost|nog een|ook een|another|voortaan|from now on|back-?ups?|reservekopie|veranderd|gewijzigd|aangepast|gereset|changed|losgeld|gegijzeld|hackers?|ransom|want|omdat|because|als|if)\b|\?/;

/** What a text makes otherwise of what is known, by path; undefined where it makes nothing so. */
export function dataAnew(text: string, { readable, data }: DataKnown): Readonly<Record<string, unknown>> | undefined {
  const plain = folded(text.trim());
  if (text.length > longest || !anew.test(plain) || ofElse.test(plain)) return undefined;
  const told = factsIn(text);
  const left = factsToldAnew(text, { data }, told)['data'];
  const isLess = Array.isArray(left) && data.some((kind) => !left.includes(kind));
  const isOther = told['readable'] !== undefined && readable !== undefined && told['readable'] !== readable;
  if (!isLess && !isOther) return undefined;
  return { ...(isOther ? { readable: told['readable'] } : {}), ...(isLess ? { data: left } : {}) };
}
const longest = 160;

/** "Alleen mailadres en voornaam": which data it was, where nobody said so yet; undefined where a text tells anything else. */
export function dataFirst(text: string): unknown {
  const plain = folded(text.trim());
  const isList = text.length <= longestList && lists.test(plain) && !ofElse.test(plain) && !ofWork.test(plain);
  return isList ? factsIn(text)['data'] : undefined;
}
const longestList = 90;
const lists =
  /^(?:(?:nee|nou|ja|gelukkig|no|yes)[, ]+)*(?:alleen|enkel|slechts|only|just|(?:het|dit|dat) (?:gaat|ging|betreft|betrof|waren)|er (?:stond|stonden|staan|zat|zaten)|there were|they were)\b(?!.*\d)/;
/** What is kept of people, by whom and how long, is of the register. */
const ofWork = /\b(?:bewaren|bewaar|noteren|vragen|hebben|gebruiken|keep|store|collect|use)\b/;
