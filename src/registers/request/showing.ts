// Showing one request to whoever asks for it, or refusing without saying whether it exists.
import type { StoredRecord } from '../../app/ports/records.js';
import { load, refuse } from '../../app/register.js';
import type { AppTurn } from '../../app/turn.js';
import { showRequestCard } from './card.js';

/** The file, the own request, or the refusal that reveals nothing. */
export async function showRequestRecord(turn: AppTurn, record: StoredRecord | undefined): Promise<void> {
  if (record === undefined || !showRequestCard(turn, await load(turn, record))) refuse(turn);
}
