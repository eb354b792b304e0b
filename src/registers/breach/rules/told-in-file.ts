// What was told in own words in the file of a breach: what happened, and what was noted or added since.
import { type Answers, choicesAt, textAt, type Write } from '../../../core/engine/answers.js';
import type { Choice, Value } from '../../../core/engine/value.js';
import { notesIn } from '../../../core/logbook.js';
import { momentInstead } from '../../../core/understanding/values/moment-instead.js';
import { factsIn } from './hearing/facts-told.js';
import { peoplePutRight } from './hearing/people-anew.js';

/** Each text in the order in which it was told. */
export const storiesOf = (answers: Answers): readonly string[] =>
  [textAt(answers, 'what-happened') ?? [], ...notesIn(answers).map(({ words }) => words)].flat();

/** Which data what happened and what was added tell of, with what was proposed before: to be confirmed by who handles it. */
export function dataTold(answers: Answers): readonly Choice[] {
  const { data } = factsIn(storiesOf(answers).join('. '));
  const kinds = Array.isArray(data) ? data.filter((one) => typeof one === 'string') : [];
  return [...new Set([...choicesAt(answers, 'data'), ...kinds])];
}

/** How many people they last told of, where nobody answered that: to be confirmed by who handles it. */
export const peopleTold = (answers: Answers): number | undefined =>
  storiesOf(answers)
    .flatMap((story) => {
      const { people } = factsIn(story);
      return typeof people === 'number' ? [people] : [];
    })
    .at(-1);

/** How many people and which data an addition tells, where the file has none of it: to be confirmed by who handles it. */
export function factsAdded(writes: readonly Write[], answers: Answers): Readonly<Record<string, Value>> {
  const addition = writes.find(({ path }) => path === 'addition')?.value;
  if (typeof addition !== 'string' || putsRight(addition)) return {};
  const { people, data } = factsIn(addition);
  const kinds = Array.isArray(data) ? data.filter((one) => typeof one === 'string') : [];
  return {
    ...(typeof people === 'number' && !answers.has('people') && { people }),
    ...(kinds.length > 0 && !answers.has('data') && { data: kinds }),
  };
}

/** Whether the reporter puts it right, and does not only add: that stands in the timeline and changes no answer of who handles it. */
export const putsRight = (addition: Value | null): boolean =>
  typeof addition === 'string' && (momentInstead(addition) !== undefined || peoplePutRight(addition) !== undefined);
