// A record that is no longer in use, and one that is taken into use again.

import type { StoredRecord } from './ports/records.js';
import { type AppTurn, record as note } from './turn.js';

/** No longer in use, with the reason as it is stored. */
export async function putAway(turn: AppTurn, id: string, archivedReason: string | null): Promise<void> {
  await turn.repositories.records.change(turn.organisation.id, id, { status: 'archived', archivedReason });
  note(turn, 'archive-record', { record: id });
}

/** In use again, as a draft where nobody ever confirmed it. */
export async function takeUp(turn: AppTurn, { id, confirmedAt }: StoredRecord): Promise<void> {
  const status = confirmedAt === null ? 'concept' : 'active';
  await turn.repositories.records.change(turn.organisation.id, id, { status, archivedReason: null });
  note(turn, 'restore-record', { record: id });
}
