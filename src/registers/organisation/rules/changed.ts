// What of the business a text changes, by how people say such a thing: learnt from some thousands of ways to say it.
import { valueAt } from '../../../core/engine/answers.js';
import type { Question, Scope } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import { sameValue } from '../../../core/engine/value.js';
import { once, remembered } from '../../../core/remembered.js';
import type { Phrases } from '../../../core/understanding/answer-said.js';
import { answered } from '../../../core/understanding/answered.js';
import { heldInWhole, type Likely, likeliestOf } from '../../../core/understanding/likeliest.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { contactsSaid } from '../../../core/understanding/values/contacts-said.js';
import { numberNamed } from '../../../core/understanding/values/spelled-numbers.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { changedSums } from './changed-sums.js';

/** From here on it is that question, of all that people say. */
const surely = 0.6;
/** The same where something else may have been told. */
const beyondDoubt = 0.85;
const longest = 160;
/** Fewer words name what is asked, and change nothing. */
const fewestWords = 3;

const likeliest = once(() => likeliestOf(changedSums));

const likely = remembered(4, (text): Likely | undefined => {
  return likeliest()(heldInWhole(text))[0];
});

/** What of the business a text changes, and into what; it is asked back. Undefined where it does not say into what, or it stands there so. */
export function businessChanged(text: string, profile: Scope, phrases: Phrases, mayTell: boolean): Reading | undefined {
  if (text.length > longest || text.includes('?') || wordsIn(text).length < fewestWords) return undefined;
  const meant = likely(text);
  if (meant === undefined || meant.odds < (mayTell ? beyondDoubt : surely)) return undefined;
  // Of a question of yes or no what is learnt tells which of them it becomes.
  const [path = '', becomes] = meant.label.split(':');
  const question = questionOf(profile.checklist, path);
  if (saysOtherWas(text, valueAt(profile.answers, path))) return undefined;
  const value = question && (becomes === undefined ? valueSaid(question, text, profile, phrases) : becomes === 'yes');
  if (value === undefined || sameValue(valueAt(profile.answers, path), value)) return undefined;
  return { intent: 'correction', sure: 'likely', words: text, values: { [path]: value } };
}

/** "7 mensen, niet 9", where it says 8, counts something else. */
function saysOtherWas(text: string, known: unknown): boolean {
  const was = numberNamed(insteadOf.exec(text)?.[1] ?? '');
  return was !== undefined && typeof known === 'number' && was !== known;
}
const insteadOf = /\b(?:niet|geen|not|ipv|in plaats van|instead of) ([\p{L}\d]+)/iu;

/** What the text says of this question; the words as they stand are none of it. */
function valueSaid({ id }: Question, text: string, scope: Scope, phrases: Phrases): unknown {
  const { mail, phone } = contactsSaid(text);
  if (id === 'contact') return mail ?? phone;
  if (id === 'deputy-phone') return phone;
  const said = answered(text, { scope, focus: { type: 'question', path: id, n: 0 }, filled: {} }, phrases);
  const value = said?.reading.values[id];
  return value === null || said?.free === true ? undefined : value;
}
