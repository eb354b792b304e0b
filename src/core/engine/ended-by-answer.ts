// Answering what is asked last of a record that is confirmed at once: with what stood above it, all of it counts.
import { confirmRecord } from './confirming.js';
import { withFollowing } from './consequences.js';
import { nextFocus } from './focus.js';
import { type EngineInput, type Moment, type Move, withWrites } from './moment.js';
import { versionsOfAll } from './status.js';
import { warningsToAsk } from './warned.js';

/** The move with the confirmation, where the person was shown that this is the last, and nothing came up since. */
export function endedByAnswer(moment: Moment, move: Move): Move {
  const { conversation, scope, situation, turn } = moment;
  const { focus } = conversation;
  const ends = focus?.type === 'form' || focus?.type === 'question' ? focus.ends : undefined;
  // What somebody else changed meanwhile was not shown above it.
  const isLast = ends === versionsOfAll(scope) && isAnswer(turn.input);
  if (!isLast || situation.status !== 'concept' || move.focus !== undefined || move.writes === undefined) return move;
  const followed = withFollowing(moment, move);
  const { writes = [], effects = [] } = followed;
  const after = followed.after ?? withWrites(moment, writes);
  const talking = { ...conversation, skipped: [...conversation.skipped, ...(move.skip ?? [])] };
  if (warningsToAsk(scope, after, talking).length > 0 || nextFocus(after, talking).type !== 'overview') return move;
  const ended = confirmRecord({ ...moment, scope: after }, versionsOfAll(after));
  if (ended.outcome === undefined) return move;
  const { after: _before, notices = [], ...answered } = followed;
  const said = notices.map((text) => ({ type: 'text', text }) as const);
  return {
    ...answered,
    ...ended,
    writes: [...writes, ...(ended.writes ?? [])],
    effects: [...effects, ...(ended.effects ?? [])],
    replies: [...said, ...(ended.replies ?? [])],
  };
}

/** What was understood of words that said more is read back first. */
function isAnswer(input: EngineInput): boolean {
  if (input.type === 'press') return ['choose', 'keep', 'unknown'].includes(input.press.verb);
  return input.type === 'answer' || input.type === 'text';
}
