// Which answers hold words that somebody typed, and not only what was picked.
import type { Checklist } from '../checklist.js';
import { placeOf } from '../scope.js';
import type { Choice, Value } from '../value.js';

/** Whether it is such an answer of a record whose words nobody may read where they are stored. */
export function isSecret(checklist: Checklist, path: string, value: Value | null): boolean {
  return checklist.secret === true && value !== null && holdsWords(checklist, path, value);
}

function holdsWords(checklist: Checklist, path: string, value: Value): boolean {
  if (typeof value === 'string') {
    const place = placeOf(checklist, path);
    const kind = (place?.column ?? place?.question)?.kind;
    // Of a place that an older version had it is not known what it holds.
    return kind === undefined || kind === 'text' || kind === 'long-text';
  }
  if (typeof value !== 'object') return false;
  const choices: readonly Choice[] = 'other' in value ? [value] : value;
  return choices.some((choice) => typeof choice === 'object');
}
