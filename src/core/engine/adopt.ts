// Brings a record that was answered under an older checklist to the present one.
import { type Answer, latest, type Write } from './answers.js';
import type { Checklist } from './checklist.js';
import { placeOf } from './scope.js';

/**
 * What to write so that the record fits: renamed questions take their answers along, and what fits no question any
 * more is kept as `vervallen`. Answers that still fit need nothing.
 */
export function adopt(checklist: Checklist, versions: readonly Answer[]): readonly Write[] {
  const answers = latest(versions);
  return [...answers.values()].flatMap((stored): Write[] => {
    if (stored.provenance === 'vervallen' || stored.provenance === 'gewist' || placeOf(checklist, stored.path))
      return [];
    const [id = '', ...rest] = stored.path.split('/');
    const path = [checklist.renamed?.[id] ?? id, ...rest].join('/');
    const lapsed: Write = {
      path: stored.path,
      n: stored.n + 1,
      value: stored.value,
      provenance: 'vervallen',
      source: null,
    };
    if (path === stored.path || !placeOf(checklist, path) || answers.has(path)) return [lapsed];
    return [lapsed, { path, n: 1, value: stored.value, provenance: stored.provenance, source: stored.source }];
  });
}
