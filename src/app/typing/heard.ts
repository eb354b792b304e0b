// Reading what somebody types, and what is proposed to them of it.
import type { Scope } from '../../core/engine/checklist.js';
import { pressId } from '../../core/engine/press.js';
import type { EngineInput } from '../../core/engine/step.js';
import { withStood } from '../../core/understanding/corrections/added-to-list.js';
import { withoutReplaced } from '../../core/understanding/corrections/replaced-in-list.js';
import { lawLeft } from '../../core/understanding/corrections/rows-said.js';
import { type Intent, type Reading, type Situation, unclear } from '../../core/understanding/reading.js';
import { changesList } from '../../core/understanding/values/denied-said.js';
import { sentences } from '../sentences.js';
import { type AppTurn, type Hearing, tell } from '../turn.js';
import { keepDeclined, notIn, withoutDeclined } from './declined.js';

/** Reads a text, and notes what was heard. */
export async function heardIn(
  turn: AppTurn,
  text: string,
  about: Pick<Situation, 'open' | 'profile'>,
): Promise<readonly [Reading, ...(readonly Reading[])]> {
  const { read } = await turn.registers.hearing();
  const all = read(text, { ...about, now: turn.now, zone: turn.organisation.zone, not: notIn(turn.waits, text) });
  keepDeclined(turn);
  const { open } = about;
  const said = withoutDeclined(turn, all, text);
  const [first = unclear(text), ...others] =
    open === undefined ? said : said.map((one) => withStood(withoutReplaced(one, text, open), text, open));
  const readings = [first, ...others] as const;
  turn.heard = readings;
  return readings;
}

/** Notes what was heard where words say it without being read; always true. */
export function heardAs(
  turn: AppTurn,
  intent: Intent,
  words: string,
  values: Reading['values'] = {},
  sure: Reading['sure'] = 'certain',
): true {
  turn.heard = [{ intent, sure, words, values }];
  return true;
}

/** What is put right for certain is stored, with a word to undo it; the rest is asked back, with what the law asks where it is less. */
export function correcting(turn: AppTurn, record: string, { sure, values }: Reading, scope: Scope): EngineInput {
  if (sure === 'certain') return { type: 'correct', values };
  tellLaw(turn, scope, values);
  return proposing(turn, record, values);
}

/** What the law asks, above what keeps something shorter. */
export function tellLaw(turn: AppTurn, scope: Scope, values: Reading['values']): void {
  for (const row of lawLeft(scope, values)) tell(turn, sentences.lawAsks, { row });
}

/** Asked back, with what was asked back of this record just before and is not denied: "ja" stores it. */
export function proposing(turn: AppTurn, record: string, said: Readonly<Record<string, unknown>>): EngineInput {
  const values = { ...stillProposed(turn, record), ...said };
  const [path = ''] = Object.keys(values);
  turn.waits = { ...turn.waits, yes: pressId('agree', record, path), proposed: { type: 'answer', record, values } };
  return { type: 'propose', values };
}

/** What was asked back of this record just before, and these words do not deny. */
export function stillProposed({ waited: { proposed, yes }, heard }: AppTurn, record: string): Reading['values'] {
  const isLeft = yes !== undefined && proposed?.type === 'answer' && proposed.record === record;
  return isLeft && !denies.test(heard[0]?.words ?? '') ? proposed.values : {};
}
const denies = /^\W*(?:nee|neen|no|nope|niet|not)\b/i;

/** Whether what is heard may put something right elsewhere: it tells of nothing that happened and answers nothing, or names where it is so. */
export const mayPutRight = (
  { intent, sure }: Reading,
  text: string,
  { tellsWrong }: Pick<Hearing, 'tellsWrong'>,
): boolean =>
  little.includes(intent) ||
  (intent === 'question' &&
    (tellsTerm.test(text.trim()) || termIsOther(text) || changesList(text) || tellsWrong(text))) ||
  ((intent === 'breach' || intent === 'request') &&
    (sure === 'possible' || there.test(text) || changesList(text) || keptBy.test(text.trim())));
/** What tells of nothing that happened, and asks nothing. */
export const little: readonly Intent[] = ['unclear', 'activity', 'supplier', 'smalltalk'];
/** "De bewaartermijn van V-001 is 7 jaar" asks nothing. */
const tellsTerm =
  /^(?:de )?(?:bewaar)?termijn\b[^?]*\b(?:is|wordt|moet|zijn)\b[^?]*\b(?:jaar|jaren|maand|maanden|weken|dagen)\b[^?]*$/i;
/** "Klanten klopt nog, alleen de bewaartermijn is anders": that it is another, and asks nothing. */
export const termIsOther = (text: string): boolean =>
  text.length < 160 && !text.includes('?') && (otherTerm.test(text) || saysLonger(text));
/** That all of it is kept longer, or shorter. */
export const saysLonger = (text: string): boolean => keptLonger.test(text.trim());
/** "Wij bewaren het langer". */
const keptLonger =
  /^(?:(?:nee|ja|klopt|maar|nou|no|yes|well|but|right|trouwens)[, ]+)*(?:(?:we|wij|ik|i) (?:bewaren|bewaar|houden|houd|hou|keep)(?: (?!niet\b|nooit\b|not\b)\S+){0,4}?|(?:(?:het|dat|ze|dit|alles|die) )?bewaren (?:we|wij)(?: \S+)??) (?:langer|korter|longer|shorter)(?: (?:dan (?:dat|dit|u zegt)|than that|hoor|aan))*[.!]*$/i;
const otherTerm =
  /\b(?:behalve|except) (?:de |the )?(?:bewaar)?(?:termijn|retention)|\b(?:(?:bewaar)?termijn\p{L}*|retention (?:period|term)) (?:is |zijn |klopt |klopte |are )?(?:wel |nu |toch |now )?(?:anders|veranderd|niet meer|niet|different|changed|wrong)(?![\p{L}])/iu;
/** "V-001: jeroen houdt het niet meer bij maar fleur". */
const keptBy = /^(?:bij |voor )?\S+:? \S+ houdt (?:het|dit|dat|'t) .*\bbij\b/i;
const there =
  /^(?:(?:bij|voor|at|for) (?:de |het |onze |the |our )?\S+|v-?\d+:?) (?:(?:bewaren|houden|noteren|vragen) (?:we|wij) )?(?:nu |voortaan )?(?:geen|ook|niet|no|also)\b/i;

/** Whether a text tells how many work at the business, or how it is called or reached: "we zijn met 6", "ons bedrijf heet nu De Korst". */
export const tellsOfBusiness = (text: string): boolean => ofUs.test(text.trim());
/** Whether a text names who takes care of privacy, or takes over: a role in the business, whatever is asked. */
export const namesRole = (text: string): boolean => role.test(text.slice(0, 300));
const role = /\b(?:privacy|vervang(?:er|ster)|deputy|stand-in)\b/i;
const ofUs =
  /^(?:(?:nee|neen|o ja|oh|oja|trouwens|en|wacht|sorry|no|actually)[, ]+)*(?:(?:we|wij) (?:zijn|werken) (?:\S+ ){0,3}?met|(?:we|wij|(?:het|ons|mijn) bedrijf|(?:de|onze) (?:zaak|praktijk|winkel|salon|club|garage|vereniging)) (?:heten|heet)|(?:we have|we hebben|we are|we're) \S+ (?:staff|people|medewerkers|mensen)[, ]+(?:not|niet|geen)|(?:the|our) (?:restaurant|company|business|shop|practice|salon|club|store) is (?:now |actually |really )*called|(?:ons|onze) (?:telefoon ?nummer|nummer|mail ?adres|e-?mail\S*))\b/i;
