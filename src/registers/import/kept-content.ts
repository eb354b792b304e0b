// What stood in a file that is being imported, which is kept between two turns and no longer.

import type { StoredRecord } from '../../app/ports/records.js';
import { cancelReminders, remind } from '../../app/reminders/remind.js';
import { type AppTurn, record as note } from '../../app/turn.js';
import { daysAfter } from '../../core/time.js';
import { importedContent } from './rules/flow.js';

/** An import that nobody finished goes after so many days: our own choice, and so it stands in `this-bot`. */
const keptDays = 14;

/** Plans its end, for when it is left as it is. */
export async function keepForNow(turn: AppTurn, { id }: StoredRecord): Promise<void> {
  const at = daysAfter(turn.now, keptDays, turn.organisation.zone);
  await remind(turn, { notice: 'import-left', record: id, at });
}

/** Once it is taken over or left, nothing of the file stays behind. */
export async function eraseContent(turn: AppTurn, { id }: StoredRecord): Promise<void> {
  await turn.repositories.answers.erase(turn.organisation.id, id, [importedContent]);
  await cancelReminders(turn, id, ['import-left']);
  note(turn, 'erase-answer', { record: id, path: importedContent });
}

/** Leaves an import that was begun and not finished. */
export async function forget(turn: AppTurn, record: StoredRecord): Promise<void> {
  const { repositories, organisation } = turn;
  await eraseContent(turn, record);
  await repositories.records.change(organisation.id, record.id, { status: 'archived' });
  await repositories.conversations.remove(organisation.id, record.createdBy, record.id);
}
