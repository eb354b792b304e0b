// What a step asks for beside answers: each effect is one function with its own audit line.
import type { Effect } from '../core/engine/effects.js';
import { createRecord, draft } from './new-records.js';
import { offerRole } from './roles.js';
import { type AppTurn, type Loaded, record as note } from './turn.js';

/** Applies one effect of a step on the record at hand. */
export async function applyEffect(turn: AppTurn, loaded: Loaded, effect: Effect): Promise<void> {
  const { repositories, organisation } = turn;
  const { record } = loaded;
  switch (effect.type) {
    case 'create-record':
      await createRecord(turn, effect);
      return;
    case 'draft':
      await draft(turn, effect.template);
      return;
    case 'add-person':
      await repositories.people.add(organisation.id, { id: effect.id, name: effect.name, language: null }, turn.now);
      return note(turn, 'add-person');
    case 'set-phone':
      return repositories.people.change(organisation.id, effect.person, { phone: effect.phone });
    case 'offer-role':
      await offerRole(turn, effect.person, effect.role);
      return;
    case 'rename-record':
      return repositories.records.change(organisation.id, record.id, { title: effect.title });
    case 'confirm-record':
      await repositories.records.change(organisation.id, record.id, {
        status: 'active',
        confirmedBy: turn.person.id,
        confirmedAt: turn.now,
      });
      note(turn, 'confirm-record', { record: record.id });
      return (await turn.registers.handling(record.register)).confirmed?.(turn, loaded);
    case 'erase-answers':
      await repositories.answers.erase(organisation.id, record.id, effect.paths);
      for (const path of effect.paths) note(turn, 'erase-answer', { record: record.id, path });
      return;
  }
}
