// What is due to be cleared in a quarter: what is being wound down, and data whose term runs out.

import { type Ending, endingsIn, isOpenEnding, openEndings } from '../../../core/ending.js';
import { rowsOf, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { addDaysTo, addMonthsTo, type Day } from '../../../core/time.js';

/** The first day of the quarter of a day, and the last. */
function quarterOf(day: Day): { readonly first: Day; readonly last: Day } {
  const month = Number(day.slice(5, 7));
  const first: Day = `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  return { first, last: addDaysTo(addMonthsTo(first, 3), -1) };
}

/** Something to clear, in one record. */
export interface Due {
  readonly row: string;
  readonly what: string;
  /** Who does it; undefined: whoever keeps the record. */
  readonly who: string | undefined;
  readonly by: Day | undefined;
  readonly where: string;
  /** "7 years": of what is kept for a term. */
  readonly term: { readonly count: number; readonly unit: string } | undefined;
}

/** What this quarter asks to be cleared in a record that counts. */
export function dueIn(scope: Scope, today: Day, places: string): readonly Due[] {
  const { first, last } = quarterOf(today);
  const endings = openEndings(scope.answers)
    .filter(({ by, why }) => why !== 'term' && by <= last)
    .map(({ row, what, who, by, where }): Due => ({ row, what, who, by, where, term: undefined }));
  return [...endings, ...termsIn(scope, first, places)];
}

/** Every term runs out for something in each quarter, until it is said that this was cleared in it. */
function termsIn(scope: Scope, since: Day, where: string): readonly Due[] {
  if (scope.checklist.id !== 'controller-activity' || scope.facts.confirmed !== true) return [];
  const cleared = endingsIn(scope.answers).filter((one) => !isOpenEnding(one) && (one.done ?? '') >= since);
  return rowsOf(scope.answers, 'retention').flatMap((row): Due[] => {
    const at = (column: string) => valueAt(scope.answers, `retention/${row}/${column}`);
    const [what, count, unit] = [at('category'), at('term'), at('unit')];
    if (typeof what !== 'string' || typeof count !== 'number' || typeof unit !== 'string' || count === 0) return [];
    // What is asked here is what was confirmed; a suggestion is nobody's promise.
    if (scope.answers.get(`retention/${row}/term`)?.provenance !== 'bevestigd') return [];
    const id = `term-${row}`;
    if (cleared.some((one) => one.row === id)) return [];
    return [{ row: id, what, who: undefined, by: undefined, where, term: { count, unit } }];
  });
}

/** What is kept of something that was cleared because its term ran out. */
export function clearedTerm(due: Due, by: string, day: Day): Ending {
  return { row: due.row, what: due.what, why: 'term', where: due.where, who: '', by: '', done: day, doneBy: by };
}
