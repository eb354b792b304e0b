// What comes in the place of something in a list, by how people say that: what stands there and is named goes out for it.
import { valueAt } from '../../engine/answers.js';
import { columnAt } from '../../engine/scope.js';
import { sameValue } from '../../engine/value.js';
import { listsRead, type Reading, type Situation, withLists } from '../reading.js';
import { saidOfCard } from '../talk/said-of-card.js';
import { isNamedIn, titlesOf } from './named-out.js';

/** From here on one thing takes the place of another. */
const surely = 0.85;

type Open = NonNullable<Situation['open']>;

/** The same reading, without what these words put something else in the place of. */
export function withoutReplaced(reading: Reading, text: string, open: Open): Reading {
  if (listsRead(reading).length === 0 || !replaces(text)) return reading;
  return withLists(reading, (list, path) => leftOf(list, path, text, open));
}

const replaces = (text: string): boolean => {
  const said = saidOfCard(text);
  return said?.means === 'replaces' && said.odds >= surely;
};

/** Without what stood there and is named, where something comes in that did not. */
function leftOf(
  list: readonly unknown[],
  path: string,
  text: string,
  { scope, filled, proposed }: Open,
): readonly unknown[] {
  const stood = filled[path] ?? proposed?.[path] ?? valueAt(scope.answers, path);
  if (!Array.isArray(stood)) return list;
  const has = (one: unknown) => stood.some((other) => sameValue(one, other));
  const column = columnAt(scope, path);
  const titles = (one: unknown) => (column?.kind === 'choices' ? titlesOf(one, column, scope) : [String(one)]);
  const isNamed = (one: unknown) => titles(one).some((title) => isNamedIn(title, text));
  return list.every(has) ? list : list.filter((one) => !(has(one) && isNamed(one)));
}
