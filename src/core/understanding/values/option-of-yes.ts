// The option of a question that is its yes, and the one that is its no.
import type { ChoiceQuestion, Option, Scope } from '../../engine/checklist.js';
import { optionsOf } from '../../engine/options.js';
import type { AnswerSaid } from '../reading.js';

/** The only option that begins with yes, or with no: "Ja, helemaal". */
export function beginningWith(yes: boolean, options: readonly Option[]): Option | undefined {
  const [only, ...more] = options.filter(({ label }) => (yes ? /^ja\b/i : /^nee\b/i).test(label.nl));
  return more.length === 0 ? only : undefined;
}

/** "Nee twijfel niet, ken haar", where a yes is "ja, dat wil ik nagaan": what is denied with a no before it is the no. */
export function deniedTwice(
  column: ChoiceQuestion,
  text: string,
  scope: Scope,
  said: AnswerSaid | undefined,
): AnswerSaid | undefined {
  const [yes, no] = [true, false].map((way) => beginningWith(way, optionsOf(column, scope, 'shown'))?.id);
  const isNo = said?.value === yes && no !== undefined && noAndNot.test(text.trim());
  return isNo ? ({ value: no, sure: 'likely' } as const) : said;
}
const noAndNot = /^(?:nee|neen|no)\b.*\b(?:niet|nie|geen|not|no)\b/i;
