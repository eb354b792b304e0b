// What somebody reported themselves, with how far it is.
import type { AppTurn } from '../../../app/turn.js';
import type { Line } from '../../../core/engine/replies.js';
import { can } from '../../../core/permissions.js';
import { reportLines } from '../../breach/commands.js';
import { ownReports } from '../../breach/files.js';
import { openRequestLines } from '../../request/commands.js';
import { breachInWords } from './running.js';

/** The newest; the others stand behind their command. */
const most = 3;

/** Reports and requests of this person beside what runs; for who reads all of them they stand in that. */
export async function ownLines(turn: AppTurn, running: readonly Line[]): Promise<readonly Line[]> {
  if (can(turn.actor, 'read-breach')) return [];
  const above = new Set(running.map(({ label }) => label));
  const reports = await reportLines(turn, (await ownReports(turn)).slice(-most).toReversed(), breachInWords);
  const requests = (await openRequestLines(turn)).slice(0, most);
  return [...reports, ...requests].filter(({ label }) => label !== '' && !above.has(label));
}
