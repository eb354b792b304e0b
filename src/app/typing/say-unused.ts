// What was typed beside an answer and answers nothing.
import { pathsAt } from '../../core/engine/ask.js';
import { columnAt } from '../../core/engine/scope.js';
import { unusedOf } from '../../core/understanding/forms/unused.js';
import type { Reading } from '../../core/understanding/reading.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import type { Open } from './open-here.js';

/** What answers nothing beside the answer is said: it is not dropped without a word. */
export async function sayUnused(
  turn: AppTurn,
  text: string,
  open: Pick<Open, 'scope' | 'focus' | 'filled'>,
  reading: Reading,
): Promise<void> {
  // Where a story is told, all of it is kept.
  const columns = pathsAt(open.scope, open.focus).flatMap((path) => columnAt(open.scope, path) ?? []);
  if (columns.some(({ kind }) => kind === 'long-text')) return;
  const asksSomebody = columns.some((one) => one.kind === 'text' && one.names === 'somebody');
  const { read } = await turn.registers.hearing();
  const situation = { open, now: turn.now, zone: turn.organisation.zone };
  const heard = (part: string): Reading => withElsewhere(read(part, situation)[0]);
  const unused = unusedOf(text, withElsewhere(reading).values, heard, asksSomebody);
  if (unused.length > 0) tell(turn, sentences.notUsed, { said: unused.map((one) => `"${one}"`).join(', ') });
}

/** What is said of other questions is used too. */
const withElsewhere = (reading: Reading): Reading => ({
  ...reading,
  values: { ...reading.values, ...reading.elsewhere },
});
