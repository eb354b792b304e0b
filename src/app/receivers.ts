// Who gets something, from the present state: whoever left, is away or handed over is no longer among them.
import type { Person, Role } from '../core/people.js';
import { isAway, rolesOn } from '../core/permissions.js';
import { load } from './register.js';
import type { About, AppTurn } from './turn.js';

/**
 * Who looks after privacy today: the officer, or while they are away whoever stands in for them; without either the
 * deputy, then management.
 */
export function officersToday(turn: AppTurn): readonly string[] {
  for (const role of ['privacy-officer', 'deputy', 'management'] as const) {
    const present = holders(turn, role);
    if (present.length > 0) return present;
  }
  // Everybody is away: it still has to be somewhere.
  return turn.people.filter((person) => has(turn, person, 'privacy-officer')).map(({ id }) => id);
}

const inCharge = ['privacy-officer', 'deputy', 'management'] as const;

/** Officer, deputy and management decide; the FG advises and never does (art. 38(3) and (6) AVG). */
export function mayDecide(turn: AppTurn, id: string): boolean {
  const person = turn.people.find((one) => one.id === id);
  return person !== undefined && inCharge.some((role) => has(turn, person, role));
}

/** Officer, deputy and management, whoever is away too: for what nobody may miss. */
export function everybodyInCharge(turn: AppTurn): readonly string[] {
  return turn.people.filter((person) => inCharge.some((role) => has(turn, person, role))).map(({ id }) => id);
}

/** Those who hold this role and are there today, and who stands in for those who are not. */
export function holders(turn: AppTurn, role: Role): readonly string[] {
  const ids = turn.people
    .filter((person) => has(turn, person, role))
    .flatMap(({ id, absence }) => {
      if (absence === null || !isAway(absence, turn.today)) return [id];
      return absence.deputy === null ? [] : [absence.deputy];
    });
  return [...new Set(ids)];
}

function has(turn: AppTurn, person: Person, role: Role): boolean {
  return rolesOn(person, turn.today).includes(role);
}

/** A record that is about this person says nothing to them, whichever way its alarms go. */
export async function isKeptOut(turn: AppTurn, { record }: About): Promise<boolean> {
  const stored = record === null ? undefined : await turn.repositories.records.get(turn.organisation.id, record);
  if (stored === undefined || turn.registers.checklistOf(stored.register).access !== 'breach') return false;
  return (await load(turn, stored)).relations.includes('kept-out');
}
