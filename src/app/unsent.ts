// A form of a record that is not there yet: it is shown, filled in from a message if there was one, and nothing is
// stored before somebody sends it. On the wire its record goes by `new:` and the checklist.

import type { Checklist } from '../core/engine/checklist.js';
import { controlWord } from '../core/engine/control-words.js';
import type { Conversation } from '../core/engine/conversation.js';
import { type EngineInput, step } from '../core/engine/step.js';
import { unsentId } from '../core/engine/unsent.js';
import { meaningAsked, meaningInWords } from '../core/glossary.js';
import { createRecord } from './new-records.js';
import type { StoredRecord } from './ports/records.js';
import { load } from './register.js';
import { sentences } from './sentences.js';
import { talk } from './talk.js';
import { type AppTurn, reply, tell } from './turn.js';

/** The flow whose record this id stands for, or undefined when it stands for none that a person may begin. */
export function unsentFlow({ registers }: AppTurn, id: string): Checklist | undefined {
  return registers.checklists.find((checklist) => checklist.access === 'flow' && unsentId(checklist.id) === id);
}

/**
 * Shows the form of a flow, or takes what was sent in it: then the record is made and the turn goes on in it. `typed`
 * stands in the fields as if the person had typed it.
 */
export async function talkUnsent(
  turn: AppTurn,
  checklist: Checklist,
  input: EngineInput,
  typed: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { conversation, taken } = await inForm(turn, checklist, input);
  if (taken.outcome === 'paused') return tell(turn, sentences.notSent);
  if (taken.stays) turn.stale = true;
  if (taken.writes.length === 0) {
    const filled = { ...proposed(checklist, turn.today), ...typed };
    reply(turn, ...taken.replies.map((one) => (one.type === 'ask' ? withTyped(one, filled) : one)));
    return;
  }
  const made = await createRecord(turn, {
    id: turn.crypto.newId(),
    checklist: checklist.id,
    template: null,
    values: {},
    source: '',
  });
  const same = input.type === 'press' ? { ...input, press: { ...input.press, subject: made.id } } : input;
  await talk(turn, made, same, { ...conversation, record: made.id, phase: 'paused' });
}

/**
 * What is typed while the form of a flow stands open is no part of it: a word of it is explained, and for the rest the
 * person hears where to answer. The form itself is not shown anew, since that would lose what was filled in there.
 */
export async function typedOver(turn: AppTurn, checklist: Checklist, text: string): Promise<void> {
  const word = controlWord(text);
  if (word === 'pause') return tell(turn, sentences.notSent);
  if (word === 'thank') return tell(turn, sentences.welcomeThanks);
  const meaning = meaningAsked(text);
  if (meaning !== undefined) return reply(turn, { type: 'text', text: meaningInWords(meaning, turn.language) });
  if (word !== 'explain') return tell(turn, sentences.formOpen);
  const { taken } = await inForm(turn, checklist, { type: 'text', text });
  for (const one of taken.replies) if (one.type === 'ask') reply(turn, { type: 'text', text: one.notice ?? '' });
}

/** The form as it is shown, and what an input leads to in it. */
async function inForm(turn: AppTurn, checklist: Checklist, input: EngineInput) {
  const unsent = await load(turn, recordOf(turn, checklist));
  const situation = { scope: unsent.scope, record: unsent.record.id, status: 'concept', versions: [] } as const;
  const take = (conversation: Conversation, taken: EngineInput) =>
    step({ ...situation, conversation }, { input: taken, by: turn.person.id, newId: turn.crypto.newId });
  const begun: Conversation = { person: turn.person.id, record: unsent.record.id, phase: 'paused', skipped: [] };
  const { conversation } = take(begun, { type: 'show' });
  return { conversation, taken: take(conversation, input) };
}

/** Today, where a question about a day proposes that. */
function proposed({ sections }: Checklist, today: string): Readonly<Record<string, unknown>> {
  const days = sections
    .flatMap(({ questions }) => questions)
    .filter((question) => question.kind === 'day' && question.proposes === 'today');
  return Object.fromEntries(days.map(({ id }) => [id, today]));
}

function withTyped<Ask extends { readonly fields: readonly { readonly path: string }[] }>(
  ask: Ask,
  typed: Readonly<Record<string, unknown>>,
): Ask {
  const fields = ask.fields.map((field) => (field.path in typed ? { ...field, sent: typed[field.path] } : field));
  return { ...ask, fields };
}

/** What the record would be. */
function recordOf(turn: AppTurn, { id, version }: Checklist): StoredRecord {
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
