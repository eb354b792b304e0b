// Another zone for the organisation: what is planned at a time of day comes at that time of day there.
import { inZone } from '../../core/time.js';
import { isNotice, type NoticeName } from '../notices/names.js';
import type { Reminder } from '../ports.js';
import type { AppTurn } from '../turn.js';

/** Counted in hours that pass, wherever somebody is. */
const elapsed: readonly NoticeName[] = [
  'breach-call',
  'breach-clock',
  'breach-escalation',
  'breach-tell-client',
  'alarm-undelivered',
  'alarm-unseen',
];

/** Plans the open reminders of the organisation of this turn anew; what is counted in hours stays where it is. */
export async function moveToZone({ repositories, organisation }: AppTurn, zone: string): Promise<void> {
  for (const reminder of await repositories.reminders.list(organisation.id)) {
    if (isElapsed(reminder)) continue;
    await repositories.reminders.plan({ ...reminder, at: inZone(reminder.at, organisation.zone, zone) });
  }
}

function isElapsed({ notice, key }: Reminder): boolean {
  // The alarm before a weekend is the one of the clock that looks at the day of the week.
  if (notice === 'breach-clock' && key.startsWith('weekend')) return false;
  // The client is warned too late: every morning of a day.
  if (notice === 'breach-tell-client' && /^\d{4}-/.test(key)) return false;
  return isNotice(notice) && elapsed.includes(notice);
}
