// What a few sentences tell beyond what is asked: of the business in its introduction, of a breach in its file.
import { pathsAt } from '../../../core/engine/ask.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { columnAt } from '../../../core/engine/scope.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { yesOrNo } from '../../../core/understanding/yes-no.js';
import { breachStory } from '../../breach/rules/story.js';
import { type BusinessTold, businessTold, isIntroduction } from '../../organisation/rules/told.js';

/** Records that are of what somebody tells when they say this. */
export const matters: Readonly<Record<string, 'breach' | 'request'>> = {
  breach: 'breach',
  exercise: 'breach',
  request: 'request',
};

/** Who says what is not so, or adds to it: "nee, tien mensen", "en ook een webshop". */
const putsRight =
  /^(?:(?:ja|jawel|goed|oke?|prima|dat|yes)[, ]+)*(?:nee|neen|niet|maar|klopt[, ]+(?:maar|alleen|behalve)|alleen|behalve|wel|geen|ook|en|o ja|oja|no|not|but|also|and)\b/i;

/** What a few sentences tell of what is being asked about, or what puts right what was understood of them. */
export function story(text: string, { open }: Situation): Reading | undefined {
  if (open === undefined || text.length > 2000) return undefined;
  if (matters[open.scope.checklist.id] === 'breach') return breachStory(text, open);
  if (open.scope.checklist.id !== 'organisation' || ended.test(text)) return undefined;
  if (open.proposed === undefined && deniesOne.test(text.trim())) return denied(text, open);
  if (open.proposed === undefined ? wordsIn(text).length < 4 : !putsRight.test(text.trim())) return undefined;
  const told = businessTold(text, open.scope);
  const values = open.proposed === undefined ? toldFirst(text, told, open) : toldAnew(told, open.proposed);
  return values && { intent: 'answer', sure: 'likely', words: text, values };
}

/** "Nee geen zzp'ers" may be of another question than the one that is asked. */
const deniesOne = /^(?:nee|neen|no)[, ]+(?:(?:we|wij|ik) (?:hebben|heb) )?(?:geen|no) \S+(?: \S+)?$/i;
function denied(text: string, { scope }: NonNullable<Situation['open']>): Reading | undefined {
  const { values } = businessTold(text, scope);
  const isDenied = Object.keys(values).length > 0 && Object.values(values).every((one) => one === false);
  return isDenied ? { intent: 'answer', sure: 'likely', words: text, values } : undefined;
}

/** What they stop with is not what they use. */
const ended =
  /\b(?:stop(?:pen)?|gestopt|opgehouden|kappen|weg) (?:\S+ )?(?:met|bij)\b|\bstopp(?:ing|ed) (?:with|using)\b/i;

/** At least two things, and one that is not asked now. */
function toldFirst(
  text: string,
  { values, programs }: BusinessTold,
  { scope, focus }: NonNullable<Situation['open']>,
): Reading['values'] | undefined {
  const asked = pathsAt(scope, focus);
  const paths = Object.keys(values);
  if (programs.length === 0 && asked.includes('name') && isIntroduction(text, values)) return undefined;
  // The kind of business that follows from who work there tells nothing more than how many.
  const [beside, ...more] = paths.filter((path) => !asked.includes(path));
  if (beside === 'sector' && more.length === 0 && programs.length === 0 && paths.length > 1 && asked.includes('staff'))
    return undefined;
  const isMore = paths.some((path) => !asked.includes(path)) || programs.length > 1;
  const count = paths.length + (programs.length > 0 ? 1 : 0);
  if (!isMore || (count < 2 && !isOther(text, asked, values, scope))) return undefined;
  return programs.length === 0 ? values : { ...values, suppliers: programs };
}

/** "We hebben een camera bij de kassa", where it is asked about suppliers: a yes to what it names, and to nothing else. */
function isOther(text: string, asked: readonly string[], told: Reading['values'], scope: Scope): boolean {
  const [only = '', ...more] = asked;
  const isYesNo = more.length === 0 && columnAt(scope, only)?.kind === 'yes-no';
  return isYesNo && yesOrNo(text)?.certain !== true && Object.values(told).every((one) => typeof one === 'boolean');
}

/** What was understood, with this put right; programs that are not used go out. */
function toldAnew(
  { values, programs, without }: BusinessTold,
  before: Reading['values'],
): Reading['values'] | undefined {
  if (Object.keys(values).length + programs.length + without.length === 0) return undefined;
  const known: readonly unknown[] = Array.isArray(before['suppliers']) ? before['suppliers'] : [];
  const suppliers = [...new Set([...known, ...programs])].filter((one) => !without.some((name) => name === one));
  return { ...before, ...values, suppliers };
}
