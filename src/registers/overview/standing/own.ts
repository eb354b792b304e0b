// What somebody reported themselves or has to do, with how far it is.
import { type AppTurn, type Loaded, reply } from '../../../app/turn.js';
import type { Line } from '../../../core/engine/replies.js';
import { can } from '../../../core/permissions.js';
import { say, type Text, t } from '../../../core/text.js';
import { reportLines } from '../../breach/commands.js';
import { isStillOpen, ownReports } from '../../breach/files.js';
import { openRequestLines } from '../../request/commands.js';
import { ownTaskLines } from '../../tasks/card.js';
import { showDoors } from '../doors.js';
import { breachInWords } from './running.js';

/** The newest; the others stand behind their command. */
const most = 3;

const words = {
  title: t('Dit staat voor u open', 'This is open for you'),
  nothing:
    t(`Er staat niets voor u open. Wat er verder loopt, weet {officer}. Is er iets misgegaan met gegevens, of vraagt iemand iets over zijn gegevens? Begin dan hier.
              Nothing is open for you. {officer} knows what else runs. Did something go wrong with data, or does somebody ask something about their data? Then begin here.`),
} as const satisfies Record<string, Text>;

/** Reports and requests of this person beside what runs; for who reads all of them they stand in that. */
export async function ownLines(turn: AppTurn, running: readonly Line[]): Promise<readonly Line[]> {
  if (can(turn.actor, 'read-breach')) return [];
  const above = new Set(running.map(({ label }) => label));
  const reports = await reportLines(turn, (await ownReports(turn)).slice(-most).toReversed(), breachInWords);
  const requests = (await openRequestLines(turn)).slice(0, most);
  return [...reports, ...requests].filter(({ label }) => label !== '' && !above.has(label));
}

/** What of it is not finished, with what this person has to do; else that nothing waits. */
export async function showOwnOpen(turn: AppTurn, otherwise: Text = words.nothing): Promise<void> {
  const reports: Loaded[] = [];
  for (const report of await ownReports(turn)) if (await isStillOpen(turn, report)) reports.push(report);
  const lines = [
    ...(await reportLines(turn, reports.slice(-most).toReversed(), breachInWords)),
    ...(await openRequestLines(turn)).slice(0, most),
    ...(await ownTaskLines(turn)),
  ];
  if (lines.length > 0) reply(turn, { type: 'card', title: say(words.title, turn.language), lines, actions: [] });
  else showDoors(turn, otherwise);
}
