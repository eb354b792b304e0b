// Which open questions are closed by one tap in the list itself.

import type { Loaded } from '../../../app/turn.js';
import type { Question } from '../../../core/engine/checklist.js';
import { optionsOf } from '../../../core/engine/options.js';
import { type Text, t } from '../../../core/text.js';

/** More of them is no list to choose from. */
const mostOptions = 4;

/** The answers of a question with a few fixed ones that is nobody's own decision and begins nothing else; else none. */
export function answersTo(
  question: Question,
  { scope }: Loaded,
): readonly { readonly id: string; readonly label: Text }[] {
  if (question.own || question.needed !== undefined) return [];
  if (question.kind === 'yes-no') return question.drafts === undefined ? yesNo : [];
  if (question.kind !== 'choice' || 'from' in question.options) return [];
  const options = optionsOf(question, scope, 'all');
  return options.length > mostOptions || options.some(({ id }) => id === 'unknown') ? [] : options;
}

export const yesNo = [
  { id: 'yes', label: t('Ja', 'Yes') },
  { id: 'no', label: t('Nee', 'No') },
] as const;
