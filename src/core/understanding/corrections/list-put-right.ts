// A list of which one thing is put right: "nee twinfield niet, exact" leaves what stands beside it.
import type { Column, Scope } from '../../engine/checklist.js';
import { isOther, without } from '../../engine/value.js';
import { answerSaid, optionsHeard, type Phrases } from '../answer-said.js';
import { deniesNumber } from './named-out.js';

/**
 * The list without what is said not to be and with what is named beside that; undefined where nothing is denied, so that
 * what is named is another list.
 */
export function listPutRight(
  text: string,
  list: readonly unknown[],
  { path, column }: { readonly path: string; readonly column: Column | undefined },
  scope: Scope,
  words: Phrases,
): readonly unknown[] | undefined {
  if (column?.kind !== 'choices' || deniesNumber(text)) return undefined;
  const { said, asChoice } = optionsHeard(column, path, text, scope, words);
  const gone = said.denied.filter((id) => id !== column.none).map(asChoice);
  const left = without(list, gone);
  // "Alles behalve de map" is all that stands there already.
  if (said.allBut && list.length > 0) return left.length === list.length ? list : left;
  const value: unknown = answerSaid(column, path, text, scope, words)?.value;
  // What is denied and was not there leaves the list as it is; none at all is another answer.
  if (left.length === list.length)
    return gone.length > 0 && said.rest.length === 0 && value === undefined ? list : undefined;
  const named: readonly unknown[] = Array.isArray(value) ? value : [];
  return [...left, ...without(named, left)];
}

/** Whether something is an option, or known by its name beside those. */
export const isKnownPick = (pick: unknown, path: string, words: Phrases): boolean =>
  typeof pick === 'string' || (isOther(pick) && Object.values(words(path)).some(([name]) => name === pick.other));
