// "4 leveranciers": records of a register, counted in words.

import { type Language, say, type Text } from '../../../core/text.js';

const counts: Readonly<Record<string, Text>> = {
  supplier: { nl: '{count} leveranciers', en: '{count} suppliers' },
  'controller-activity': { nl: '{count} activiteiten', en: '{count} activities' },
  'processor-activity': { nl: '{count} activiteiten voor klanten', en: '{count} activities for clients' },
};

/** Two or more records of this register. */
export function countIn(register: string, count: number, language: Language): string {
  return say(counts[register] ?? { nl: '{count}', en: '{count}' }, language, { count });
}
