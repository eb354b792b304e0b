// Who is told nothing of a record.
import { load } from '../register.js';
import type { About, AppTurn } from '../turn.js';

/** A record that is about this person says nothing to them, whichever way its alarms go. */
export async function isKeptOut(turn: AppTurn, { record }: About): Promise<boolean> {
  const stored = record === null ? undefined : await turn.repositories.records.get(turn.organisation.id, record);
  if (stored === undefined || turn.registers.checklistOf(stored.register).access !== 'breach') return false;
  return (await load(turn, stored)).relations.includes('kept-out');
}
