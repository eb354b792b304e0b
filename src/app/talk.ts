// One turn in one record: load, step, save. Every write and its audit line share the transaction of the turn.

import { adopt } from '../core/engine/adopt.js';
import type { Conversation } from '../core/engine/conversation.js';
import { Scope, withoutDecisions } from '../core/engine/scope.js';
import { type EngineInput, step } from '../core/engine/step.js';
import { activityRegisters } from '../core/records.js';
import { checklistOf } from '../registers/checklists.js';
import { showWhere } from '../registers/overview/where.js';
import { requestCard } from '../registers/request/card.js';
import { justFiled } from '../registers/request/filing.js';
import { request } from '../registers/request/rules/checklist.js';
import { requestReport } from '../registers/request/rules/report.js';
import { adviserOffer, withAdviser } from './adviser.js';
import { applyEffect, changed, isHeldBack } from './effects.js';
import type { StoredRecord } from './ports.js';
import { canWith, type Loaded, load, mayWith, nameOf } from './register.js';
import { sentences } from './sentences.js';
import { store } from './storing.js';
import { type AppTurn, reply, tell } from './turn.js';
import { withWarnings } from './warnings.js';

/**
 * Runs one input against a record for the person of the turn; the record gets the focus unless the turn pauses it.
 * `focused` is this person's conversation of it, where it was read already.
 */
export async function talk(
  turn: AppTurn,
  record: StoredRecord,
  input: EngineInput,
  focused?: Conversation,
): Promise<void> {
  if (turn.contended) await turn.repositories.records.lock(turn.organisation.id, record.id);
  const loaded = await upToDate(turn, await load(turn, record));
  if (!mayWith(turn, 'edit', loaded)) return;
  const { repositories, organisation, person } = turn;
  const conversation =
    focused ??
    (await repositories.conversations.ofRecord(organisation.id, person.id, record.id)) ??
    fresh(turn, record);
  const scope = canWith(turn, 'confirm', loaded)
    ? loaded.scope
    : new Scope(withoutDecisions(loaded.checklist), loaded.scope.answers, loaded.scope.facts);
  const taken = step(
    { scope, record: record.id, status: record.status, versions: loaded.versions, conversation },
    { input, by: person.id, newId: turn.crypto.newId },
  );
  if (taken.stays) turn.stale = true;
  for (const effect of taken.effects) if (await isHeldBack(turn, loaded, effect, input)) return;
  await store(turn, loaded, taken.writes, input.type === 'press' && input.press.verb === 'undo' ? 'undo' : undefined);
  const after = taken.writes.length === 0 ? loaded : { ...loaded, scope: wholly(loaded.scope, taken.after) };
  for (const effect of taken.effects) await applyEffect(turn, after, effect);
  if (taken.writes.length > 0 && !taken.effects.some(({ type }) => type === 'on-confirm'))
    await changed(turn, after, taken.writes);
  if (taken.outcome === 'asking') reply(turn, ...adviserOffer(turn, loaded, taken.writes));
  reply(
    turn,
    ...withWarnings(
      turn,
      loaded,
      after,
      taken.replies.map((one) => withAdviser(turn, one)),
    ),
  );
  await keep(turn, conversation, taken.conversation, taken.outcome === 'finished');
  if (taken.outcome === 'finished') await whatNext(turn, record);
  else if (taken.outcome === 'paused' && record.register === request.id) await showFile(turn, record);
}

/** A scope after a step, with what only others may decide. */
function wholly(before: Scope, after: Scope): Scope {
  return before.checklist === after.checklist ? after : before.withAnswers(after.answers);
}

/** A request stays open between its questions: its card says how far it is. */
async function showFile(turn: AppTurn, record: StoredRecord): Promise<void> {
  const card = requestCard(turn, await load(turn, record));
  if (card !== undefined) reply(turn, card);
}

/** Brings a record from before a change of its checklist to the present questions. */
async function upToDate(turn: AppTurn, loaded: Loaded): Promise<Loaded> {
  const { record, checklist, versions } = loaded;
  if (record.checklistVersion >= checklist.version) return loaded;
  await store(turn, loaded, adopt(checklist, versions));
  await turn.repositories.records.change(turn.organisation.id, record.id, { checklistVersion: checklist.version });
  return load(turn, { ...record, checklistVersion: checklist.version });
}

function fresh(turn: AppTurn, record: StoredRecord): Conversation {
  return { person: turn.person.id, record: record.id, phase: 'paused', skipped: [] };
}

/** At most one conversation of a person asks: one that begins to takes the focus from the others. */
async function keep(turn: AppTurn, before: Conversation, after: Conversation, finished: boolean): Promise<void> {
  const { repositories, organisation, person, now } = turn;
  const { conversations } = repositories;
  if (finished) return conversations.remove(organisation.id, person.id, after.record);
  if (after.phase === 'asking' && before.phase !== 'asking') {
    await conversations.pauseOthers(organisation.id, person.id, after.record);
  }
  await conversations.save(organisation.id, after, now);
}

/** Goes on with the first draft that waits, after a word about what was finished; else shows where the register stands. */
async function whatNext(turn: AppTurn, finished: StoredRecord): Promise<void> {
  if (finished.register === request.id) return showFile(turn, finished);
  if (finished.register === requestReport.id) {
    const filed = await justFiled(turn);
    return filed && talk(turn, filed, { type: 'show' });
  }
  const { access, author } = checklistOf(finished.register);
  // What was reported or asked for is no part of the register, and was answered already.
  if (access === 'breach' || access === 'request' || author === 'reporter' || author === 'applicant') return;
  const activities = await turn.repositories.records.ofRegisters(turn.organisation.id, activityRegisters);
  const drafts = activities.filter(({ status, id }) => status === 'concept' && id !== finished.id);
  const firstRun = finished.register === 'organisation' && finished.status === 'concept';
  if (finished.register === 'organisation' && !firstRun) return tell(turn, sentences.saved);
  if (!['organisation', ...activityRegisters].includes(finished.register)) return showWhere(turn);
  const [next] = drafts;
  if (next === undefined) {
    if (finished.register !== 'organisation') tell(turn, sentences.allDone);
    return showWhere(turn);
  }
  if (firstRun && drafts.length === 1) tell(turn, sentences.firstRunDoneOne);
  else if (firstRun) tell(turn, sentences.firstRunDone, { count: drafts.length });
  else tell(turn, sentences.nextDraft, { record: nameOf(turn, next) });
  await talk(turn, next, { type: 'show' });
}
