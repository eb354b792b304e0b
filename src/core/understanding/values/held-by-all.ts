// "Iedereen, alle kappers en ik": who means all of them names some of them as well.
import type { Column } from '../../engine/checklist.js';
import { without } from '../../engine/value.js';

/** What was picked of a list, without the options that another one of it holds: everybody is everybody. */
export function heldByAll<T>(column: Column, picks: readonly T[]): readonly T[] {
  const all = column.kind === 'choices' ? column.all : undefined;
  return picks.some((pick) => pick === all) ? picks.filter((pick) => pick === all || typeof pick !== 'string') : picks;
}

/** "Iedereen in de werkplaats" is who works there, and not everybody of the business. */
export const onlyThere = (column: Column, text: string): string =>
  column.kind === 'choices' && column.all !== undefined ? text.replace(everybodyThere, '') : text;
const everybodyThere =
  /\b(?:iedereen|ie?de?ree?n|alle (?:mensen|medewerkers|collega['’]?s)|everybody|everyone)(?: die)? (?:in|van|op|bij|uit|of|from) (?:(?:de|het|onze|the|our) )?(?!(?:bedrijf|zaak|team|organisatie|winkel|praktijk|salon|kantoor|club|ons|hier|company|team|business|shop|office)\b)(?=\p{L}{4,})/giu;

/** These beside what stands in a list: what excludes all others stands beside none of them, whichever was said first. */
export function besideIn(
  column: Column | undefined,
  stood: readonly unknown[],
  picks: readonly unknown[],
): readonly unknown[] {
  const none = column?.kind === 'choices' && column.none !== undefined ? [column.none] : [];
  const isNone = picks.length > 0 && without(picks, none).length === 0;
  return isNone ? picks : [...without(stood, none), ...without(picks, stood)];
}
