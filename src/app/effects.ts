// What a step asks for beside answers: each effect is one function with its own audit line.
import { checklistOf } from '../core/checklists/index.js';
import type { ConfirmName, Template, Value } from '../core/engine/checklist.js';
import type { Effect } from '../core/engine/effects.js';
import { templateOf } from '../core/templates/index.js';
import { type Language, say, type Text } from '../core/text.js';
import type { StoredRecord } from './ports.js';
import type { Loaded } from './register.js';
import { beAbsent, giveRole, handOver, offerRole } from './roles.js';
import { type AppTurn, record as note } from './turn.js';

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
      return offerRole(turn, effect.person, effect.role);
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

/** What confirming a record of some checklists brings about. */
const onConfirm: Readonly<Record<ConfirmName, (turn: AppTurn, loaded: Loaded) => Promise<void>>> = {
  'hand-over': handOver,
  'offer-role': giveRole,
  'be-absent': beAbsent,
  // The bot processes personal data too, so it belongs in the register like everything else.
  'draft-own-processing': (turn) => draft(turn, 'this-bot'),
};

/** A draft from a template, unless there is a record from it already: answering "ja" twice makes one draft. */
export async function draft(turn: AppTurn, templateId: string): Promise<void> {
  const template = templateOf(templateId);
  const existing = await turn.repositories.records.list(turn.organisation.id, template.checklist);
  if (existing.some((record) => record.template === templateId)) return;
  await createRecord(turn, {
    id: turn.crypto.newId(),
    checklist: template.checklist,
    template: templateId,
    values: {},
    source: '',
  });
}

/** A new record with ready answers, each `standaard` and with its source. */
export async function createRecord(
  turn: AppTurn,
  wanted: {
    id: string;
    checklist: string;
    template: string | null;
    values: Readonly<Record<string, Value>>;
    source: string;
  },
): Promise<StoredRecord> {
  const { repositories, organisation, person, crypto } = turn;
  const checklist = checklistOf(wanted.checklist);
  const template = wanted.template === null ? undefined : templateOf(wanted.template);
  const ready = { ...valuesOf(template, organisation.language), ...wanted.values };
  const title = checklist.name === undefined ? undefined : ready[checklist.name];
  const digestKey = crypto.newKey();
  const record = await repositories.records.add({
    id: wanted.id,
    organisation: organisation.id,
    register: checklist.id,
    status: 'concept',
    title: typeof title === 'string' ? title : '',
    template: wanted.template,
    checklistVersion: checklist.version,
    createdBy: person.id,
    createdAt: turn.now,
    confirmedBy: null,
    confirmedAt: null,
    archivedReason: null,
    digestKey,
  });
  note(turn, 'create-record', { record: record.id });
  const source = template ? `template:${template.id}@${template.version}` : wanted.source;
  for (const [path, value] of Object.entries(ready)) {
    // Whoever picked or typed a name has said that it is right; what we add to it waits for a confirmation.
    const picked = template === undefined && path === checklist.name;
    const write = {
      path,
      n: 1,
      value,
      provenance: picked ? 'bevestigd' : 'standaard',
      source: picked ? null : source,
    } as const;
    await repositories.answers.add(organisation.id, record.id, write, {
      id: turn.id,
      by: person.id,
      at: turn.now,
      checklistVersion: checklist.version,
    });
    note(turn, 'answer', { record: record.id, path, digest: crypto.hmac(digestKey, JSON.stringify(value)) });
  }
  return record;
}

function valuesOf(template: Template | undefined, language: Language): Record<string, Value> {
  if (template === undefined) return {};
  return Object.fromEntries(
    Object.entries(template.values).map(([path, value]) => [path, isText(value) ? say(value, language) : value]),
  );
}

function isText(value: Value | Text): value is Text {
  return typeof value === 'object' && 'nl' in value;
}
