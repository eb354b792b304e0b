// A law that touches what a small business keeps has changed: told once, when it begins.
import { officersToday } from '../../app/receivers.js';
import type { InDigest } from '../../app/turn.js';
import { lawChanges } from '../../core/law/changes.js';
import { say, t } from '../../core/text.js';
import { showDay } from '../../core/time.js';

const title = t('De wet veranderde op {day}', 'The law changed on {day}');

/** The key is the id of the change. */
export const lawChanged: InDigest = {
  to: async (turn) => officersToday(turn),
  line: async (turn, { key }) => {
    const change = lawChanges.find(({ id }) => id === key);
    if (change === undefined) return undefined;
    return {
      label: say(title, turn.language, { day: showDay(change.from, turn.language) }),
      value: `${say(change.words, turn.language)} (${say(change.law, turn.language)})`,
    };
  },
};
