// What names another record by its number is of that one, and answers or changes nothing of the record that is open.
import type { Reading } from '../../core/understanding/reading.js';
import { recordNumber } from '../../core/understanding/values/record-number.js';
import type { StoredRecord } from '../ports/records.js';
import type { AppTurn } from '../turn.js';
import { heardIn } from './heard.js';

const numbered = /\b([vl])-?0*(\d{1,4})\b/gi;

/** Whether a text names an activity or a supplier by its number, and not this one. */
export function namesOtherNumber({ registers }: AppTurn, text: string, { register, number }: StoredRecord): boolean {
  const own = registers.checklistOf(register)?.prefix;
  // "Laat V-003 zien" goes there.
  if (own === undefined || !/^[VL]$/.test(own) || recordNumber(text) !== undefined) return false;
  const named = [...text.matchAll(numbered)];
  return (
    named.length > 0 && named.every(([, letter, digits]) => letter?.toUpperCase() !== own || Number(digits) !== number)
  );
}

/** Does what is said of it there; what is heard in nothing is said to be understood by nobody. */
export async function ofOtherNumber(turn: AppTurn, text: string, record: StoredRecord): Promise<boolean> {
  if (!namesOtherNumber(turn, text, record)) return false;
  const hearing = await turn.registers.hearing();
  if ((await hearing.change(turn, text)) || (await hearing.corrected(turn, text, record.id))) return true;
  const readings: readonly [Reading, ...(readonly Reading[])] = await heardIn(turn, text, {});
  await hearing.respond(turn, readings, text, true);
  return true;
}
