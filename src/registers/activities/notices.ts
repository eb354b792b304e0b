// A case elsewhere that was about an activity is closed: whoever keeps the activity is asked whether it still holds.
import { keepersToday, recordOf } from '../../app/keepers.js';
import { canWith, nameOf } from '../../app/register.js';
import { notify } from '../../app/reminders/remind.js';
import type { AppTurn, InDigest } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { say, t } from '../../core/text.js';

const touched = {
  breach: t(`Hier ging een datalek over dat nu is afgesloten. Klopt de beschrijving nog?
             A data breach that is closed now was about this. Is the description still right?`),
  request: t(`Hier ging een privacyverzoek over dat nu klaar is. Klopt de beschrijving nog?
              A privacy request that is done now was about this. Is the description still right?`),
} as const;

export type Case = 'breach' | 'request';

/** A closed case: whoever keeps an activity that it was about is asked whether the description still holds. */
export async function askAboutActivities(turn: AppTurn, activities: readonly string[], about: Case): Promise<void> {
  for (const record of new Set(activities)) {
    const loaded = await recordOf(turn, record);
    if (loaded === undefined || loaded.record.status === 'archived') continue;
    await notify(turn, { notice: 'activity-touched', record, key: about, to: keepersToday(turn, loaded) });
  }
}

/** The key is the kind of case: nothing of the case itself. */
export const activityTouched: InDigest = {
  line: async (turn, { record, key }) => {
    const loaded = await recordOf(turn, record);
    if (loaded === undefined || loaded.record.status === 'archived' || !canWith(turn, 'confirm', loaded))
      return undefined;
    const label = nameOf(turn, loaded.record);
    const words = key === 'breach' ? touched.breach : touched.request;
    return { label, value: say(words, turn.language), action: { id: pressId('review', loaded.record.id), label } };
  },
};
