// What stood in a file that is being imported, which is kept between two turns and no longer.
import { importedContent } from '../../core/checklists/import.js';
import type { StoredRecord } from '../ports.js';
import { type AppTurn, record as note } from '../turn.js';

/** Once it is taken over or left, nothing of the file stays behind. */
export async function eraseContent(turn: AppTurn, { id }: StoredRecord): Promise<void> {
  await turn.repositories.answers.erase(turn.organisation.id, id, [importedContent]);
  note(turn, 'erase-answer', { record: id, path: importedContent });
}
