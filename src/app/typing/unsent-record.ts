// The record of a form that is not sent yet, as it would be.
import type { Checklist } from '../../core/engine/checklist.js';
import { unsentId } from '../../core/engine/unsent.js';
import type { StoredRecord } from '../ports/records.js';
import type { AppTurn } from '../turn.js';

/** What the record would be. */
export function unsentRecord(turn: AppTurn, { id, version }: Checklist): StoredRecord {
  return {
    id: unsentId(id),
    organisation: turn.organisation.id,
    register: id,
    number: 0,
    status: 'concept',
    title: '',
    template: null,
    checklistVersion: version,
    createdBy: turn.person.id,
    createdAt: turn.now,
    confirmedBy: null,
    confirmedAt: null,
    archivedReason: null,
    digestKey: null,
  };
}
