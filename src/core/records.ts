// How records are called by people: "V-003 Klanten", and what was meant by "v3".
import type { Checklist } from './engine/checklist.js';

/** "V-003 Klanten"; only the title where records of this checklist have no number. */
export function recordName(checklist: Checklist, number: number, title: string): string {
  const numbered = checklist.prefix === undefined ? '' : `${checklist.prefix}-${String(number).padStart(3, '0')}`;
  return [numbered, title].filter((part) => part !== '').join(' ');
}

/** The checklist and number that a typed "V-003", "v3" or "3" means (a bare number is an activity), or undefined. */
export function recordNamed(
  typed: string,
  checklists: readonly Checklist[],
): { checklist: Checklist; number: number } | undefined {
  const [, letter = 'V', digits = ''] = /^([a-z])?[\s-]*0*(\d{1,6})$/i.exec(typed.trim()) ?? [];
  const checklist = checklists.find(({ prefix }) => prefix === letter.toUpperCase());
  return checklist === undefined || digits === '' ? undefined : { checklist, number: Number(digits) };
}
