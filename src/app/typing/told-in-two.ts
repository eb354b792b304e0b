// What is told in two messages: the first alone was not heard, and belongs to what the second tells.
import { sameValue } from '../../core/engine/value.js';
import { addMinutesTo } from '../../core/time.js';
import { isLittle, type Reading } from '../../core/understanding/reading.js';
import { isUrgent } from '../../core/understanding/told-in.js';
import { wordsIn } from '../../core/understanding/words.js';
import type { AppTurn } from '../turn.js';
import { notIn } from './declined.js';
import { heardIn, little } from './heard.js';

type Readings = readonly [Reading, ...(readonly Reading[])];

/** Who goes on with something else pauses longer. */
const minutesBetween = 5;
const fewestWords = 3;
const longest = 300;

/** What was told with what was said just before it and not heard; alone where both together tell something else. */
export async function withUnheard(
  turn: AppTurn,
  text: string,
  readings: Readings,
): Promise<{ readonly text: string; readonly readings: Readings }> {
  const { unheard } = turn.waited;
  if (unheard === undefined || addMinutesTo(unheard.at, minutesBetween) < turn.now) return { text, readings };
  const both = joined(unheard.text, text);
  const [whole, ...others] = await heardIn(turn, both, {});
  // What the second alone tells plainly is not less plain with the first.
  const isPlain = whole.intent === readings[0].intent && readings[0].sure === 'likely';
  const together: Readings = [isPlain ? { ...whole, sure: 'likely' } : whole, ...others];
  const [first] = together;
  // Chatter belongs only to a request of which it tells who or how: "er staat een klant aan de balie".
  const tellsMore = first.intent === 'request' && count(first.values) > count(readings[0].values);
  const isMore = unheard.small !== true || tellsMore;
  if (isMore && tellsTheSame(first, readings[0])) return { text: both, readings: together };
  turn.heard = readings;
  return { text, readings };
}

const joined = (one: string, other: string): string => `${one.replace(/[.\s]+$/, '')}. ${other}`;

const count = (values: Reading['values']): number => Object.keys(values).length;

/** A breach or request that happened, of the same kind as the second message alone tells, if that tells any. */
function tellsTheSame({ intent, sure, values }: Reading, alone: Reading): boolean {
  if (!isUrgent(intent) || sure === 'possible' || values['of'] !== undefined) return false;
  if (little.includes(alone.intent) || alone.values['of'] !== undefined) return true;
  // More words tell better what happened, and who asks.
  const told = Object.entries(alone.values).filter(([at]) => at !== 'kind' && at !== 'ofNobody');
  return alone.intent === intent && told.every(([at, value]) => isSame(values[at], value));
}

/** The likeliest of several may stand first in one and last in the other. */
const isSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((each) => other.includes(each))
    : sameValue(one, other);

/** Keeps what was not heard for the next message. */
export function keepUnheard(turn: AppTurn, text: string): void {
  const [heard] = turn.heard;
  // What is only told of something, as "zonder code", may belong to what was told before it.
  const small = heard?.intent === 'smalltalk' && heard.values['of'] === undefined && { small: true as const };
  if (
    heard === undefined ||
    !(isLittle(heard) || heard.values['of'] !== undefined) ||
    turn.waits.told !== undefined ||
    wordsIn(text).length < fewestWords ||
    text.includes('?') ||
    notIn(turn.waits, text).length > 0
  )
    return;
  const { unheard } = turn.waited;
  const both = unheard === undefined || small ? text.trim() : joined(unheard.text, text.trim());
  if (both.length <= longest) turn.waits = { ...turn.waits, unheard: { text: both, at: turn.now, ...small } };
}
