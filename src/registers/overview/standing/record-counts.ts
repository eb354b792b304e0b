// "4 leveranciers": records of a register, counted in words.

import { type Language, say, type Text, t } from '../../../core/text.js';

const counts: Readonly<Record<string, Text>> = {
  supplier: t('{count} leveranciers', '{count} suppliers'),
  'controller-activity': t('{count} activiteiten', '{count} activities'),
  'processor-activity': t('{count} activiteiten voor klanten', '{count} activities for clients'),
};

/** Two or more records of this register. */
export function countIn(register: string, count: number, language: Language): string {
  return say(counts[register] ?? t('{count}', '{count}'), language, { count });
}
