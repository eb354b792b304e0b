// What words answer of all that a record asks in its forms, whichever part of it is on the screen.
import type { Scope } from '../../../core/engine/checklist.js';
import { focusOnSection } from '../../../core/engine/focus.js';
import { columnAt } from '../../../core/engine/scope.js';
import { interview } from '../../../core/engine/status.js';
import { read } from '../../../core/understanding/read.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { undenied } from '../../../core/understanding/values/undenied.js';
import { listening } from './listening.js';

/** Asked of everything, these say something of nothing that is named. */
const picked: readonly string[] = ['choices', 'choice', 'person'];

/** By path; empty where nothing is picked from what can be picked there. */
export function saidOfRecord(
  text: string,
  scope: Scope,
  clock: Pick<Situation, 'now' | 'zone'>,
): Readonly<Record<string, unknown>> {
  // What is said not to be is picked nowhere.
  if (text.length > longest || text.includes('?') || undenied(text) === '') return {};
  const forms = interview(scope).filter(({ form }) => form === true);
  const answers = forms.map((section): Reading['values'] => {
    const open = { scope, focus: focusOnSection(scope, section, 'form'), filled: {} };
    const [{ intent, sure, values }] = read(text, { ...clock, open }, listening);
    const isPicked = Object.entries(values).every(
      ([path, value]) => value !== null && picked.includes(columnAt(scope, path)?.kind ?? ''),
    );
    return intent === 'answer' && sure !== 'possible' && isPicked ? values : {};
  });
  const [only = {}, ...more] = answers.filter((values) => Object.keys(values).length > 0);
  return more.length === 0 ? only : {};
}
const longest = 200;
