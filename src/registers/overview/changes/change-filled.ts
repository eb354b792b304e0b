// What was missing of a change, as it is typed behind the question: who, an address, a name.
import type { AppTurn } from '../../../app/turn.js';
import { readsAsName } from '../../../core/engine/typed/no-answer.js';
import type { Day } from '../../../core/time.js';
import { programsIn } from '../../suppliers/rules/told.js';
import type { Change } from '../rules/changes/change.js';
import type { Plan } from '../rules/changes/change-steps.js';
import { dayTold } from '../rules/changes/change-told.js';
import { asName, personNamed } from '../rules/names-told.js';
import { present } from './change-world.js';

/** The day that is said with a yes: "ja op 1 januari, tot die tijd nog Exact". */
export const dayWith = (text: string, today: Day): Day | undefined => dayTold(text.split(/[,;.!]\s+/)[0] ?? '', today);

/** Who asks when sees the card: it says what changes and when. */
export const asksWhen = (text: string): boolean => whenAsked.test(text);
const whenAsked =
  /^(?:(?:en|maar|oke?|ja) )*(?:(?:wanneer|per wanneer|vanaf wanneer|when)\b|laat (?:even |eens )*zien wat|show (?:me )?what|(?:wat|what) (?:\S+ ){0,3}(?:verander|chang))|\b(?:meteen|gelijk|nu|direct|right away|now)\b.*\?|\bin ?gaa[nt]?\b.*\?/i;

export const isSoNow = (text: string): boolean => soNow.test(text.trim());
const soNow =
  /^(?:(?:nee|ja|dat is|is|het is|it is|no|yes)[, ]+)*(?:nu|al zo|al|meteen|per direct|now|already)[.! ]*$/i;

const mostWords = 160;

/** A street with its number, or a place that is led to: "naar Delft". */
const isAddress = (said: string, bare: string): boolean => {
  const words = bare.split(/\s+/).length;
  return words <= 12 && (/\p{L}.*\d/u.test(bare) || (bare !== said && words <= 4));
};

/** The change with what was missing, where these words are that; undefined for anything else. */
export function changeCompleted(
  turn: AppTurn,
  change: Change,
  asks: NonNullable<Plan['asks']>,
  text: string,
): Change | undefined {
  if (text.length > mostWords) return undefined;
  const said = text.trim().replace(/[.!]+$/, '');
  if (said.includes('?') || said.includes('\n') || said.length < 2) return undefined;
  if (asks === 'who') return takenBy(turn, change, said);
  const bare = said.replace(/^(?:naar|op|in|aan|het (?:is|wordt|heet)|dat (?:is|wordt)|to|at|it is)\s+/i, '');
  if (asks === 'address') return isAddress(said, bare) ? { ...change, words: bare } : undefined;
  const [program] = programsIn(`met ${bare}`);
  const isName = bare.split(/\s+/).length <= 5;
  if (program !== undefined && isName) return { ...change, came: program.id };
  return isName ? { ...change, words: bare } : undefined;
}

/** Somebody known; who keeps something from now on may be new here. */
function takenBy(turn: AppTurn, change: Change, said: string): Change | undefined {
  const others = present(turn).filter(({ id }) => id !== change.subject);
  const came = /^(?:ik(?:zelf)?|me|i|myself)$/i.test(said) ? turn.person.id : personNamed(said, others);
  if (came !== undefined) return { ...change, came };
  const isNew = change.kind === 'keeper-new' && said.split(/\s+/).length <= 3 && readsAsName(said);
  return isNew ? { ...change, words: asName(said) } : undefined;
}
