// Who somebody tells that works for them, as a reading.
import type { Reading } from '../../../core/understanding/reading.js';
import { helpersOnly, helperUnnamed, worksOf } from '../../suppliers/rules/helpers-told.js';
import { usedOnly } from '../../suppliers/rules/told.js';

/** Who works for them, by name. */
export function helper(text: string): Reading | undefined {
  const used = usedOnly(text);
  const told = helpersOnly(text) ?? (used === undefined ? undefined : { names: used });
  if (told === undefined) return undefined;
  const { names, ...works } = told;
  return { intent: 'supplier', sure: 'certain', words: text, values: { suppliers: names, ...works } };
}

/** Who works for them, and not by name. */
export function unnamed(text: string): Reading | undefined {
  const told = helperUnnamed(text);
  return (
    told && { intent: 'supplier', sure: 'certain', words: text, values: { suppliers: [told.name], ...worksOf([told]) } }
  );
}
