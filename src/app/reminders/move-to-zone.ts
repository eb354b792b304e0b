// Another zone for the organisation: what is planned at a time of day comes at that time of day there.
import { inZone } from '../../core/time.js';
import type { AppTurn } from '../turn.js';

/** Plans the open reminders of the organisation of this turn anew; what is counted in hours stays where it is. */
export async function moveToZone({ registers, repositories, organisation }: AppTurn, zone: string): Promise<void> {
  for (const reminder of await repositories.reminders.list(organisation.id)) {
    if (registers.noticeHead(reminder.notice)?.elapses?.(reminder.key) === true) continue;
    await repositories.reminders.plan({ ...reminder, at: inZone(reminder.at, organisation.zone, zone) });
  }
}
