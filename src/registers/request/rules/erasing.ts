// What of a request is personal and goes after its time, and what stays as proof (decision 18).
import type { Answers } from '../../../core/engine/answers.js';
import type { Checklist } from '../../../core/engine/checklist.js';
import { placeOf } from '../../../core/engine/scope.js';
import { addMonthsTo, type Day } from '../../../core/time.js';

/** Months after it was closed: our own choice. A petition to the court comes within weeks of the answer (art. 35 UAVG). */
const keepMonths = 12;

/** The day on which the personal values of a request that was closed on a day are erased. */
export function erasedOn(closed: Day): Day {
  return addMonthsTo(closed, keepMonths);
}

/**
 * The paths that hold what somebody typed, or name who asked: words, how the person is recognised, old and new value,
 * reasons. Kinds, dates, decisions, who did what, and the names of programs and of businesses that were told stay: they
 * prove that it was done, where, and in time.
 */
export function personalPaths(checklist: Checklist, answers: Answers): readonly string[] {
  return [...answers.values()]
    .filter(({ path, value, provenance }) => {
      if (value === null || provenance === 'gewist') return false;
      const place = placeOf(checklist, path);
      const column = place?.column ?? place?.question;
      if (column === undefined || path === 'applicant') return true;
      if (column.kind === 'text' || column.kind === 'long-text') return true;
      return holdsTyped(value) && !placesAndBusinesses.includes(path);
    })
    .map(({ path }) => path);
}

const placesAndBusinesses: readonly string[] = ['fixed-in', 'told-to'];

/** "Anders, namelijk …" is what somebody typed. */
function holdsTyped(value: unknown): boolean {
  const choices = Array.isArray(value) ? value : [value];
  return choices.some((choice) => typeof choice === 'object' && choice !== null && 'other' in choice);
}
