// What was filled in by typing and agreed to is said once it is stored, in a line above what is asked next.
import { shortened } from '../../plain-text.js';
import { say } from '../../text.js';
import type { Moment, Move } from '../moment.js';
import { sentences } from '../sentences.js';
import { labelled } from './said-back.js';

/** The move with what of these values it stored, as it was read when it was agreed to. */
export function saidStored({ scope }: Moment, values: Readonly<Record<string, unknown>>, move: Move): Move {
  const { writes = [], notices = [] } = move;
  const stored = Object.entries(values).filter(([path]) => writes.some((one) => one.path === path));
  const what = shortened(labelled(scope, Object.fromEntries(stored)).join('; '), longest);
  return what === '' ? move : { ...move, notices: [say(sentences.stored, scope.facts.language, { what }), ...notices] };
}
const longest = 160;
