// What is typed in one message and means two things: a yes to what stands there, and a question.
import { inTwo } from '../../core/understanding/talk/in-two.js';
import type { IncomingInput } from '../incoming.js';
import type { AppTurn } from '../turn.js';
import { isAsked } from './open-here.js';

/** What is handled now, and what stands behind it; all of it where it is one thing, or nothing is there that it could settle. */
export async function partsOf(
  turn: AppTurn,
  input: IncomingInput,
): Promise<{ readonly now: IncomingInput; readonly rest?: string }> {
  if (input.type !== 'text' || input.replyTo !== undefined || input.text.trim().startsWith('/')) return { now: input };
  const parts = inTwo(input.text);
  if (parts === undefined) return { now: input };
  const { first, rest } = parts;
  if (first === undefined) return { now: { ...input, text: rest } };
  return (await isWaitedFor(turn)) ? { now: { ...input, text: first }, rest } : { now: input };
}

/** Whether something stands there that a yes or a no could be said to. */
const isWaitedFor = async (turn: AppTurn): Promise<boolean> =>
  turn.waited.yes !== undefined || turn.waited.open !== undefined || (await isAsked(turn));
