// The record of a form that is not sent yet, as it would be.
import type { Checklist } from '../../core/engine/checklist.js';
import type { Conversation } from '../../core/engine/conversation.js';
import { type EngineInput, step } from '../../core/engine/step.js';
import { unsentId } from '../../core/engine/unsent.js';
import type { StoredRecord } from '../ports/records.js';
import { load } from '../register.js';
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

/** The flow whose record this id stands for, or undefined when it stands for none that a person may begin. */
export function unsentFlow({ registers }: AppTurn, id: string): Checklist | undefined {
  return registers.checklists.find((checklist) => checklist.access === 'flow' && unsentId(checklist.id) === id);
}

/** The form as it is shown, and what an input leads to in it. */
export async function inForm(turn: AppTurn, checklist: Checklist, input: EngineInput) {
  const unsent = await load(turn, unsentRecord(turn, checklist));
  const situation = { scope: unsent.scope, record: unsent.record.id, status: 'concept', versions: [] } as const;
  const take = (conversation: Conversation, taken: EngineInput) =>
    step({ ...situation, conversation }, { input: taken, by: turn.person.id, newId: turn.crypto.newId });
  const begun: Conversation = { person: turn.person.id, record: unsent.record.id, phase: 'paused', skipped: [] };
  const { conversation } = take(begun, { type: 'show' });
  return { conversation, scope: unsent.scope, taken: take(conversation, input) };
}
