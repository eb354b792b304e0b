// What is told beside an answer and answers nothing: it is said back as not used, instead of being dropped.
import { readsAsName } from '../../engine/typed/no-answer.js';
import { sameValue } from '../../engine/value.js';
import type { Reading } from '../reading.js';
import { wordsIn } from '../words.js';

const joints =
  /[,;]\s+|\.\s+|(?<!\s)\s+(?=(?:en|maar|and|but) (?:(?:ook|wel|nog|also) )?(?:we|wij|ik|er|wel|we're|there)\b)|(?<!\s)\s+(?=(?:maar|but) (?:die|dat|deze|ze|it|that|they)\b)/i;
const leadsIn = /^(?:(?:en|maar|ook|verder|and|but)[, ]+){1,3}/i;
/** What is there, done or lacking; a reason and a remark tell nothing that is lost. */
const tells =
  /\b(?:hebben|heb|gebruiken|gebruik|bewaren|bewaar|noteren|noteer|sturen|stuur|hangen|hangt|gaat|gaan|geven|delen|wel|begint|start|komt|vertrekt|have|use|keep|goes|begins|starts|leaves|joins)\b/i;
const remarks = /^(?:want|omdat|dus|denk|volgens|dat|dit|die|als|of|nou|weet|because|so|that|if|i think)\b/i;
const fewest = 3;

/** The clauses of an answer without which it is the same, and which are none by themselves. */
export function unusedOf(
  text: string,
  values: Reading['values'],
  read: (text: string) => Reading,
  /** Whether somebody may be named here, of whom a name beside a number is told for nothing. */
  asksSomebody: boolean,
): readonly string[] {
  if (text.length > longest) return [];
  const left = leftOut.exec(text)?.[0];
  const isLost = left !== undefined && isSame(read(text.replace(left, ' ')).values, values);
  return [...(isLost ? [left] : []), ...clausesUnused(text, values, read, asksSomebody)];
}
/** "Iedereen behalve de stagiair" is not everybody. */
const leftOut = /\b(?:behalve|uitgezonderd|except(?: for)?) [^,;.]+/i;

function clausesUnused(
  text: string,
  values: Reading['values'],
  read: (text: string) => Reading,
  asksSomebody: boolean,
): readonly string[] {
  const clauses = text.split(joints).map((one) => one.trim());
  if (clauses.length < 2) return [];
  return clauses
    .filter((one) => isTold(one) || (asksSomebody && wordsIn(one).length > 1 && readsAsName(one)))
    .filter((clause) => {
      const others = clauses.filter((one) => one !== clause).join(', ');
      return isSame(read(others).values, values) && !isHonoured(clause, values, read);
    })
    .map((one) => one.replace(leadsIn, ''));
}
const longest = 300;

const isTold = (clause: string): boolean =>
  wordsIn(clause).length >= fewest &&
  (limits.test(clause) || (tells.test(clause) && !remarks.test(clause.replace(leadsIn, ''))));
/** "Maar die neemt niet op": what is not so of what was just named. */
const limits = /^(?:maar|but) (?:die|dat|deze|ze|it|that|they) (?!weet\b).*\b(?:niet|geen|not|\w+n['’]?t)\b/i;

/** What it says stands there already, or is an option of which it says that it is not so. */
function isHonoured(clause: string, values: Reading['values'], read: (text: string) => Reading): boolean {
  const said = read(clause);
  if (answers(said) && Object.entries(said.values).every(([path, value]) => holds(values[path], value))) return true;
  const undenied = clause.replace(denial, ' ');
  return undenied !== clause && answers(read(undenied));
}
const denial = /\b(?:niet|geen|nooit|not|no|never)\b/i;

const holds = (all: unknown, one: unknown): boolean =>
  Array.isArray(all) && Array.isArray(one)
    ? one.every((each) => all.some((other) => sameValue(each, other)))
    : sameValue(all, one);

const answers = ({ intent, values }: Reading): boolean => intent === 'answer' && Object.keys(values).length > 0;

const isSame = (one: Reading['values'], other: Reading['values']): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(other).every(([path, value]) => sameValue(one[path], value));
