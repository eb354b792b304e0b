// What is said of programs that were added, with the way to take that back, and of those that are not added.
import { type AppTurn, reply, tell } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import { sentences as engine } from '../../../core/engine/sentences.js';
import { folded } from '../../../core/fold.js';
import { say } from '../../../core/text.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { programsUnreal } from '../../suppliers/rules/told.js';
import { hearingSentences as sentences } from './hearing-sentences.js';

/** Of what is only thought of, or was used before, that it stays out; else that none is known by that name. */
export function tellNone(
  turn: AppTurn,
  { words }: Reading,
  known: readonly { readonly title: string }[],
  isSomebody: boolean,
): void {
  const notUsed = programsUnreal(words).findLast(
    ({ name }) => !known.some(({ title }) => folded(title) === folded(name.nl)),
  );
  if (notUsed === undefined) tell(turn, isSomebody ? sentences.whoIsThis : sentences.programsNotKnown);
  else tell(turn, sentences.programsNotUsed, { name: say(notUsed.name, turn.language) });
}

/** With the way to take it back: of several the list, for what was asked before is not what is taken back. */
export function tellAdded(turn: AppTurn, programs: readonly string[], [only = '', ...more]: readonly string[]): void {
  const undo = more.length > 0 ? pressId('command', 'suppliers') : pressId('archive', only);
  turn.waits = { ...turn.waits, undo };
  const text = say(sentences.programsAdded, turn.language, { programs: programs.join(', ') });
  const actions = more.length > 0 ? [] : [{ id: undo, label: say(engine.undo, turn.language) }];
  reply(turn, { type: 'text', text, actions });
}
