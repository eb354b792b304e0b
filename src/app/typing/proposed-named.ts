// Whether somebody types what stands on the button of a yes, or the name of the option that was asked back.
import { optionsOf } from '../../core/engine/options.js';
import { columnAt } from '../../core/engine/scope.js';
import { optionNamed } from '../../core/engine/typed/option-named.js';
import { isBareNo } from '../../core/understanding/talk/controls-said.js';
import type { AppTurn } from '../turn.js';
import { onScreen } from './open-here.js';

/** "Nee nummer 2" below what was asked back is that option of the question that is open; undefined for anything else. */
export async function numberPicked(turn: AppTurn, text: string): Promise<string | undefined> {
  const number = turn.waited.proposed?.type === 'answer' ? byNumber.exec(text.trim())?.[1] : undefined;
  const { open } = (number === undefined ? undefined : await onScreen(turn)) ?? {};
  const column = open?.focus.type === 'question' ? columnAt(open.scope, open.focus.path) : undefined;
  if (open === undefined || (column?.kind !== 'choice' && column?.kind !== 'choices')) return undefined;
  return Number(number) <= optionsOf(column, open.scope, 'shown').length ? number : undefined;
}
const byNumber =
  /^(?:nee+|neen|no)[, ]+(?:(?:dus|dan|toch|maar|ik bedoel|i mean)[, ]+)*(?:nummer|nr\.?|optie|number|option) ?([1-9]\d?)[.! ]*$/i;

/** "Ja klopt bewaar" is what its button says; "nee het is duidelijk", where that is the option that was asked back, agrees with it: the no is of its name. */
export async function namesProposed(turn: AppTurn, text: string): Promise<boolean> {
  const { proposed, called } = turn.waited;
  if (called !== undefined && optionNamed(text, [called], (label) => [label]) !== undefined) return true;
  // "Nee" alone is the other button, also where "Nee" was asked back.
  if (proposed?.type !== 'answer' || isBareNo(text)) return false;
  const { loaded } = (await onScreen(turn)) ?? {};
  const [[path, value] = ['', undefined], ...more] = Object.entries(proposed.values);
  const column = loaded?.record.id === proposed.record && more.length === 0 ? columnAt(loaded.scope, path) : undefined;
  if (loaded === undefined || column?.kind !== 'choice') return false;
  const named = optionNamed(text, optionsOf(column, loaded.scope, 'all'), ({ label: { nl, en } }) => [nl, en]);
  return named !== undefined && named.id === value;
}
