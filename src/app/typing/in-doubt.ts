// What puts right another question than the one that is asked, and may be about something else.
import { valueAt } from '../../core/engine/answers.js';
import { pathsAt } from '../../core/engine/ask.js';
import { columnAt } from '../../core/engine/scope.js';
import { folded } from '../../core/fold.js';
import { questionNamed } from '../../core/understanding/corrections/card-said.js';
import type { Reading } from '../../core/understanding/reading.js';
import type { Open } from './open-here.js';

/** Asked back unless it is of what is asked, of what was answered last, of a question that it names, or tells what stood there. */
export function inDoubt(first: Reading, text: string, open: Open): Reading {
  if (first.sure !== 'certain') return first;
  const asked = [...pathsAt(open.scope, open.focus), open.last];
  const named = questionNamed(text, { ...open, focus: { type: 'overview', n: 0 } });
  const isSaid = (path: string) =>
    asked.includes(path) || path.split('/')[0] === named || tellsBefore(path, text, open) || isOfItsKind(path, open);
  return Object.keys(first.values).every(isSaid) ? first : { ...first, sure: 'likely' };
}

/** "9 moet 11 zijn". */
function tellsBefore(path: string, text: string, { scope }: Open): boolean {
  const before = valueAt(scope.answers, path);
  if (typeof before === 'number') return text.split(/\D+/).includes(String(before));
  return typeof before === 'string' && folded(text).includes(folded(before));
}

/** An address or a number to be reached at looks like nothing else. */
function isOfItsKind(path: string, { scope }: Open): boolean {
  const column = columnAt(scope, path);
  return column?.kind === 'text' && column.format !== undefined;
}
