// How fast it went: minutes from noticing to reporting, from there to somebody who has it, and to the decision. Of the
// organisation, never of a person.

import { type Answer, valueAt } from '../../../core/engine/answers.js';
import { type Instant, minutesBetween } from '../../../core/time.js';
import { momentAt } from './answers.js';

export interface Measures {
  /** Minutes; undefined where a step was not taken, or nobody said when. */
  readonly toReport: number | undefined;
  readonly toPickUp: number | undefined;
  readonly toDecide: number | undefined;
}

/** From all stored versions of a file: the first time counts. */
export function measuresOf(versions: readonly Answer[], answers: ReadonlyMap<string, Answer>, made: Instant): Measures {
  const first = (path: string) =>
    versions.filter((one) => one.path === path && one.value !== null).toSorted((one, two) => one.n - two.n)[0]?.at;
  const noticed = answers.get('noticed-at')?.source === 'suggested' ? undefined : momentAt(answers, 'noticed-at');
  const since = (from: Instant | undefined, to: Instant | undefined) =>
    from === undefined || to === undefined || to < from ? undefined : minutesBetween(from, to);
  const decided = valueAt(answers, 'is-breach') === false ? first('no-breach-reason') : first('authority-reason');
  return { toReport: since(noticed, made), toPickUp: since(made, first('handler')), toDecide: since(made, decided) };
}
