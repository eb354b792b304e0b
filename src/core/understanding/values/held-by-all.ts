// "Iedereen, alle kappers en ik": who means all of them names some of them as well.
import type { Column } from '../../engine/checklist.js';

/** What was picked of a list, without the options that another one of it holds: everybody is everybody. */
export function heldByAll<T>(column: Column, picks: readonly T[]): readonly T[] {
  const all = column.kind === 'choices' ? column.all : undefined;
  return picks.some((pick) => pick === all) ? picks.filter((pick) => pick === all || typeof pick !== 'string') : picks;
}
