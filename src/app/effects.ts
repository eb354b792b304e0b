// What a step asks for beside answers: each effect is one function with its own audit line.
import type { Write } from '../core/engine/answers.js';
import type { ChangeName, ConfirmName } from '../core/engine/checklist.js';
import type { Effect } from '../core/engine/effects.js';
import type { EngineInput } from '../core/engine/step.js';
import { beAbsent, giveRole, handOver, offerRole } from '../registers/people/roles.js';
import { createRecord, draft } from './new-records.js';
import type { Loaded } from './register.js';
import { type AppTurn, record as note } from './turn.js';

/** Loaded by the first turn that brings it about: most turns are about the register. */
const seldom = {
  breach: () => import('../registers/breach/after.js'),
  import: () => import('../registers/import/after.js'),
  requestChanged: () => import('../registers/request/after.js'),
  requestFiled: () => import('../registers/request/filing.js'),
};

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
      return note(turn, 'confirm-record', { record: record.id });
    case 'erase-answers':
      await repositories.answers.erase(organisation.id, record.id, effect.paths);
      for (const path of effect.paths) note(turn, 'erase-answer', { record: record.id, path });
      return;
    case 'on-confirm':
      return onConfirm[effect.name](turn, loaded);
  }
}

/** Whether confirming is held back, by a question first or by who may not. That is said, and nothing of the step is stored. */
export async function isHeldBack(turn: AppTurn, loaded: Loaded, effect: Effect, input: EngineInput): Promise<boolean> {
  if (effect.type !== 'on-confirm' || effect.name !== 'close-breach') return false;
  const anyway = input.type === 'press' && input.press.option === 'anyway';
  return (await seldom.breach()).holdClosing(turn, loaded, anyway);
}

/** What confirming a record of some checklists brings about. */
const onConfirm: Readonly<Record<ConfirmName, (turn: AppTurn, loaded: Loaded) => Promise<void>>> = {
  'hand-over': handOver,
  'offer-role': giveRole,
  'be-absent': beAbsent,
  'take-over-import': async (turn, loaded) => (await seldom.import()).takeOverImport(turn, loaded),
  'file-request': async (turn, loaded) => (await seldom.requestFiled()).fileRequest(turn, loaded),
  'report-breach': async (turn, loaded) => (await seldom.breach()).reportBreach(turn, loaded),
  'close-breach': async (turn, loaded) => (await seldom.breach()).closeBreach(turn, loaded),
  // The bot processes personal data too, so it belongs in the register like everything else.
  'draft-own-processing': (turn) => draft(turn, 'this-bot'),
};

/** What a turn that stored these answers in a record brings about, where its checklist says so. */
export async function changed(turn: AppTurn, loaded: Loaded, writes: readonly Write[]): Promise<void> {
  const { onChange: name } = loaded.checklist;
  if (name !== undefined) await onChange[name](turn, loaded, writes);
}

const onChange: Readonly<
  Record<ChangeName, (turn: AppTurn, loaded: Loaded, writes: readonly Write[]) => Promise<void>>
> = {
  'add-to-breach': async (turn, loaded, writes) => (await seldom.breach()).addToBreach(turn, loaded, writes),
  'follow-breach': async (turn, loaded, writes) => (await seldom.breach()).followBreach(turn, loaded, writes),
  'plan-request': async (turn, loaded, writes) => (await seldom.requestChanged()).requestChanged(turn, loaded, writes),
};
