// The bot obeys its own terms: what was kept long enough is erased, and who looks after privacy hears that it was.

import { recordOf } from '../../app/keepers.js';
import { officersToday } from '../../app/receivers.js';
import type { InDigest } from '../../app/turn.js';
import { record as note } from '../../app/turn.js';
import { eraseDay } from '../../core/planned.js';
import { recordName } from '../../core/records.js';
import { say, type Text, t } from '../../core/text.js';

const sentences = {
  title: t('Gewist', 'Erased'),
  line: t(`{record}: de bewaartermijn van {years} jaar was voorbij. Nummer en geschiedenis blijven, de inhoud is weg.
           {record}: its term of {years} years was over. Number and history stay, the content is gone.`),
} as const satisfies Record<string, Text>;

/** All values with the key of their digests; the lines of the trail stay and still verify. */
export const eraseRecord: InDigest = {
  fires: async (turn, about) => {
    const loaded = await recordOf(turn, about.record);
    if (loaded === undefined) return;
    const day = eraseDay(loaded.scope);
    // Opened again meanwhile: its term begins when it is closed.
    if (day === undefined || day > turn.today) return;
    const { repositories, organisation } = turn;
    const { record, versions } = loaded;
    await repositories.answers.erase(organisation.id, record.id, [...new Set(versions.map(({ path }) => path))]);
    await repositories.attachments.erase(organisation.id, record.id);
    await repositories.records.change(organisation.id, record.id, {
      status: 'archived',
      title: '',
      archivedReason: 'term',
      digestKey: null,
    });
    await repositories.reminders.cancel(organisation.id, record.id);
    note(turn, 'erase-record', { record: record.id });
  },
  to: async (turn, { record }) => {
    const found = record === null ? undefined : await turn.repositories.records.get(turn.organisation.id, record);
    return found?.archivedReason === 'term' ? officersToday(turn) : [];
  },
  line: async (turn, { record }) => {
    const found = record === null ? undefined : await turn.repositories.records.get(turn.organisation.id, record);
    if (found === undefined) return undefined;
    const checklist = turn.registers.checklistOf(found.register);
    const name = recordName(checklist, found.number, '');
    return {
      label: say(sentences.title, turn.language),
      value: say(sentences.line, turn.language, { record: name, years: checklist.kept?.years ?? '' }),
    };
  },
};
