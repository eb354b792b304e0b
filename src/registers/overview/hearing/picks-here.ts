// Whether words pick what is asked on the screen, whatever else they may be about.
import { pathsAt } from '../../../core/engine/ask.js';
import { optionsOf } from '../../../core/engine/options.js';
import { columnAt } from '../../../core/engine/scope.js';
import type { Situation } from '../../../core/understanding/reading.js';
import { recordNumber } from '../../../core/understanding/values/record-number.js';
import { wordsIn } from '../../../core/understanding/words.js';

type Beside = NonNullable<Situation['open']>;

/** "Ja, beantwoord" is what a question asks that has it for an answer, whatever is told behind it. */
export function picksHere(text: string, beside: Beside | undefined): boolean {
  const column = beside?.focus.type === 'question' ? columnAt(beside.scope, beside.focus.path) : undefined;
  if (beside === undefined || (column?.kind !== 'choice' && column?.kind !== 'choices')) return false;
  const said = wordsIn(text.split(/[.!;]\s+/)[0] ?? '').join(' ');
  const names = optionsOf(column, beside.scope, 'all').flatMap(({ label: { nl, en } }) => [nl, en]);
  return names.some((name) => wordsIn(name).length > 1 && wordsIn(name).join(' ') === said);
}

/** "V-001" may be what is asked: which of the activities it is about. */
export function isOption(text: string, beside: Beside | undefined): boolean {
  const number = recordNumber(text)?.toLowerCase();
  if (number === undefined || beside === undefined) return false;
  return pathsAt(beside.scope, beside.focus).some((path) => {
    const column = columnAt(beside.scope, path);
    if (column?.kind !== 'choice' && column?.kind !== 'choices') return false;
    return optionsOf(column, beside.scope, 'all').some(({ label }) => label.nl.toLowerCase().startsWith(number));
  });
}
