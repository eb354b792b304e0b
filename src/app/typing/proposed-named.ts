// Whether somebody types the name of the option that was asked back.
import { optionsOf } from '../../core/engine/options.js';
import { columnAt } from '../../core/engine/scope.js';
import { optionNamed } from '../../core/engine/typed/option-named.js';
import type { AppTurn } from '../turn.js';
import { onScreen } from './open-here.js';

/** "Nee het is duidelijk", where that is the option that was asked back, agrees with it: the no is of its name. */
export async function namesProposed(turn: AppTurn, text: string): Promise<boolean> {
  const { proposed } = turn.waited;
  if (proposed?.type !== 'answer') return false;
  const { loaded } = (await onScreen(turn)) ?? {};
  const [[path, value] = ['', undefined], ...more] = Object.entries(proposed.values);
  const column = loaded?.record.id === proposed.record && more.length === 0 ? columnAt(loaded.scope, path) : undefined;
  if (loaded === undefined || column?.kind !== 'choice') return false;
  const named = optionNamed(text, optionsOf(column, loaded.scope, 'all'), ({ label: { nl, en } }) => [nl, en]);
  return named !== undefined && named.id === value;
}
