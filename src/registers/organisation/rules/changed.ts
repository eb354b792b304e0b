// What of the business a text changes, by how people say such a thing: learnt from some thousands of ways to say it.
import { valueAt } from '../../../core/engine/answers.js';
import type { Question, Scope } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import { sameValue } from '../../../core/engine/value.js';
import { once, remembered } from '../../../core/remembered.js';
import { soundsLike } from '../../../core/sounds-like.js';
import type { Phrases } from '../../../core/understanding/answer-said.js';
import { answered } from '../../../core/understanding/answered.js';
import { heldInWhole, type Likely, likeliestOf } from '../../../core/understanding/likeliest.js';
import type { Beside } from '../../../core/understanding/listening.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { contactsSaid } from '../../../core/understanding/values/contacts-said.js';
import { numberNamed } from '../../../core/understanding/values/spelled-numbers.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { changedSums } from './changed-sums.js';
import { isDuty } from './duties-told.js';
import { dutyIn, namesADuty, passedOn } from './duty-passed-on.js';

/** From here on it is that question, of all that people say. */
const surely = 0.6;
/** The same where something else may have been told. */
const beyondDoubt = 0.85;
const longest = 160;
/** Fewer words name what is asked, and change nothing. */
const fewestWords = 3;

const likeliest = once(() => likeliestOf(changedSums));

const likely = remembered(4, (text): Likely | undefined => {
  const all = likeliest()(heldInWhole(text));
  const [first] = all;
  if (first === undefined || !isDuty(first.label)) return first;
  // Between the two of them it is a duty all the same, and the text may name which.
  const odds = all.reduce((sum, one) => (isDuty(one.label) ? sum + one.odds : sum), 0);
  return { label: dutyIn(text) ?? first.label, odds };
});

/**
 * What of the business a text changes, and into what; it is asked back. Undefined where it does not say into what, or it stands there so.
 * Over what it is taken for otherwise goes only what can hardly be anything else.
 */
export function businessChanged(text: string, profile: Scope, phrases: Phrases, beside: Beside): Reading | undefined {
  if (text.length > longest || text.includes('?') || wordsIn(text).length < fewestWords) return undefined;
  const meant = likely(text);
  if (meant === undefined || meant.odds < (beside === 'nothing' ? surely : beyondDoubt)) return undefined;
  // Of a question of yes or no what is learnt tells which of them it becomes.
  const [path = '', becomes] = meant.label.split(':');
  if (soundsLike(text) === 'breach' || (beside === 'another' && !goesBefore(path, meant.odds, text))) return undefined;
  const values = becomes === undefined ? valuesSaid(path, text, profile, phrases) : { [path]: becomes === 'yes' };
  // Who has it already, and how many they are already, is said to be so.
  const isSame = Object.entries(values ?? {}).every(([at, value]) => sameValue(valueAt(profile.answers, at), value));
  if (values === undefined || (isSame && !isDuty(path) && path !== 'staff')) return undefined;
  return { intent: 'correction', sure: 'likely', words: text, values };
}

/** Whether it is this whatever it was taken for: how many they are, or who has a duty that is named. */
const goesBefore = (path: string, odds: number, text: string): boolean =>
  path === 'staff' ? odds >= certainly : isDuty(path) && namesADuty(text) && !asks.test(text.trim());
const certainly = 0.95;

/** "Hoe zet ik Bram in als vervanger" asks how. */
const asks =
  /^(?:(?:en|maar|and|but) )*(?:hoe|wie|wat|waar|wanneer|waarom|welke?|who|how|what|where|when|why|which)\b/i;

/** What the text says of this question. */
function valuesSaid(path: string, text: string, profile: Scope, phrases: Phrases) {
  if (isDuty(path)) return passedOn(path, text, profile);
  const named = path === 'deputy-phone' && namesADuty(text) ? passedOn('deputy', text, profile) : undefined;
  if (named !== undefined) return named;
  const question = questionOf(profile.checklist, path);
  if (question === undefined || saysOtherWas(text, valueAt(profile.answers, path))) return undefined;
  const value = valueSaid(question, text, profile, phrases);
  return value === undefined ? undefined : { [path]: value };
}

/** "7 mensen, niet 9", where it says 8, counts something else. */
function saysOtherWas(text: string, known: unknown): boolean {
  const was = numberNamed(insteadOf.exec(text)?.[1] ?? '');
  return was !== undefined && typeof known === 'number' && was !== known;
}
const insteadOf = /\b(?:niet|geen|not|ipv|in plaats van|instead of) ([\p{L}\d]+)/iu;

/** The same as it is answered; the words as they stand are none of it. */
function valueSaid({ id }: Question, text: string, scope: Scope, phrases: Phrases): unknown {
  const { mail, phone } = contactsSaid(text);
  if (id === 'contact') return mail ?? phone;
  if (id === 'deputy-phone') return phone;
  const said = answered(text, { scope, focus: { type: 'question', path: id, n: 0 }, filled: {} }, phrases);
  const value = said?.reading.values[id];
  return value === null || said?.free === true ? undefined : value;
}
