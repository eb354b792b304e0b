// New records: from a template, empty, or with values that we propose.

import { type Template, templateFor, templateOfKind } from '../core/engine/template.js';
import { isSecret } from '../core/engine/typed/own-words.js';
import type { Value } from '../core/engine/value.js';
import { isText, type Language, say } from '../core/text.js';
import type { StoredRecord } from './ports/records.js';
import { profileOf } from './register.js';
import { type AppTurn, record as note } from './turn.js';

/**
 * A draft from a template, with these instead of its own answers, unless there is a record from it already: answering "ja" twice
 * makes one draft. The line of business is the one in the profile, or the one that is told in the same breath.
 */
export async function draft(
  turn: AppTurn,
  templateId: string,
  values: Readonly<Record<string, Value>> = {},
  told?: unknown,
): Promise<void> {
  const template = turn.registers.templateOf(templateId);
  const existing = await turn.repositories.records.list(turn.organisation.id, template.checklist);
  if (existing.some((record) => record.template === templateId)) return;
  await createRecord(turn, {
    id: turn.crypto.newId(),
    checklist: template.checklist,
    template: templateId,
    values,
    source: '',
    told,
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
    /** The template it was once begun from, whose ready answers are not wanted. */
    from?: string | null;
    /** The line of business that is told in the same breath. */
    told?: unknown;
    /** Confirmed at once: these answers are all there is to say. */
    settled?: true;
  },
): Promise<StoredRecord> {
  const { repositories, organisation, person, crypto } = turn;
  const checklist = turn.registers.checklistOf(wanted.checklist);
  const template = wanted.template === null ? undefined : await fittedTemplate(turn, wanted.template, wanted.told);
  const ready = { ...valuesOf(template, organisation.language), ...wanted.values };
  const title = checklist.name === undefined ? undefined : ready[checklist.name];
  const digestKey = crypto.newKey();
  const record = await repositories.records.add({
    id: wanted.id,
    organisation: organisation.id,
    register: checklist.id,
    status: wanted.settled ? 'active' : 'concept',
    title: typeof title === 'string' ? title : '',
    template: wanted.template ?? wanted.from ?? null,
    checklistVersion: checklist.version,
    createdBy: person.id,
    createdAt: turn.now,
    confirmedBy: wanted.settled ? person.id : null,
    confirmedAt: wanted.settled ? turn.now : null,
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
      provenance: picked || wanted.settled ? 'bevestigd' : 'standaard',
      source: picked ? null : source,
    } as const;
    await repositories.answers.add(organisation.id, record.id, write, {
      id: turn.id,
      by: person.id,
      at: turn.now,
      checklistVersion: checklist.version,
      secret: isSecret(checklist, path, value),
    });
    note(turn, 'answer', { record: record.id, path, digest: crypto.hmac(digestKey, JSON.stringify(value)) });
  }
  return record;
}

/** The template with what is otherwise in the line of business of this organisation. */
async function fittedTemplate(turn: AppTurn, id: string, told: unknown): Promise<Template> {
  const template = turn.registers.templateOf(id);
  if (told !== undefined) return templateOfKind(template, told);
  return template.variants === undefined ? template : templateFor(template, await profileOf(turn));
}

function valuesOf(template: Template | undefined, language: Language): Record<string, Value> {
  if (template === undefined) return {};
  return Object.fromEntries(
    Object.entries(template.values).map(([path, value]) => [path, isText(value) ? say(value, language) : value]),
  );
}
