// What the picked activities must keep: the retention terms that limit erasure, read from the register.

import { rowIds } from '../../../core/engine/applies.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { questionOf, scopeOf } from '../../../core/engine/scope.js';
import { showRow } from '../../../core/engine/telling/show.js';
import type { Language } from '../../../core/text.js';
import { controllerActivity } from '../../activities/rules/controller-activity.js';
import { pickedActivities } from './in-the-register.js';

/** The retention terms of the picked activities as one line; empty when the register says nothing. */
export function retentionLines(scope: Scope, language: Language): string {
  const question = questionOf(controllerActivity, 'retention');
  if (question?.kind !== 'rows') return '';
  const lines = pickedActivities(scope).flatMap(({ answers }) => {
    const activity = scopeOf(controllerActivity, answers, scope.facts);
    // What is only proposed is no term of the register yet.
    const isKnown = (row: string) => answers.get(`retention/${row}/term`)?.provenance === 'bevestigd';
    return rowIds(question, activity)
      .filter(isKnown)
      .map((row) => showRow(question, row, activity, language));
  });
  return [...new Set(lines)].slice(0, 6).join('; ');
}
