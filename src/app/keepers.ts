// Who keeps a record: its owner while they are there, else who looks after privacy.
import { valueAt } from '../core/engine/answers.js';
import { isAway } from '../core/permissions.js';
import { officersToday } from './receivers.js';
import { load } from './register.js';
import type { AppTurn, Loaded } from './turn.js';

/** Undefined when nobody keeps it, or who did was erased. */
export function ownerOf(turn: AppTurn, { scope }: Loaded): string | undefined {
  const owner = valueAt(scope.answers, 'owner');
  return turn.people.find(({ id, former }) => id === owner && former === undefined)?.id;
}

export function keepersToday(turn: AppTurn, loaded: Loaded): readonly string[] {
  const owner = turn.people.find(({ id }) => id === ownerOf(turn, loaded));
  if (owner === undefined) return officersToday(turn);
  // Whoever stands in takes over roles, but not what somebody keeps.
  return isAway(owner.absence, turn.today) ? officersToday(turn) : [owner.id];
}

/** The record a reminder is about, unless it is gone. Without a look at rights: only to work out who gets it. */
export async function recordOf(turn: AppTurn, id: string | null): Promise<Loaded | undefined> {
  const record = id === null ? undefined : await turn.repositories.records.get(turn.organisation.id, id);
  return record && load(turn, record);
}
