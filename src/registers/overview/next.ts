// What comes next when something in the register is finished.
import type { StoredRecord } from '../../app/ports/records.js';
import { nameOf } from '../../app/register.js';
import { sentences } from '../../app/sentences.js';
import { talk } from '../../app/talk.js';
import { type AppTurn, tell } from '../../app/turn.js';
import { activityRegisters } from '../activities/rules/registers.js';
import { showWhere } from './where.js';

/** Goes on with the first draft that waits, after a word about what was finished; else shows where the register stands. */
export async function next(turn: AppTurn, finished: StoredRecord): Promise<void> {
  const activities = await turn.repositories.records.ofRegisters(turn.organisation.id, activityRegisters);
  const drafts = activities.filter(({ status, id }) => status === 'concept' && id !== finished.id);
  const firstRun = finished.register === 'organisation' && finished.status === 'concept';
  if (finished.register === 'organisation' && !firstRun) return tell(turn, sentences.saved);
  if (!['organisation', ...activityRegisters].includes(finished.register)) return showWhere(turn);
  const [draft] = drafts;
  if (draft === undefined) {
    if (finished.register !== 'organisation') tell(turn, sentences.allDone);
    return showWhere(turn);
  }
  if (firstRun && drafts.length === 1) tell(turn, sentences.firstRunDoneOne);
  else if (firstRun) tell(turn, sentences.firstRunDone, { count: drafts.length });
  else tell(turn, sentences.nextDraft, { record: nameOf(turn, draft) });
  await talk(turn, draft, { type: 'show' });
}

/** Goes on with what this person left last, or with the first draft that waits. */
export async function goOn(turn: AppTurn): Promise<void> {
  const { repositories, organisation, person } = turn;
  const [left] = await repositories.conversations.list(organisation.id, person.id);
  const record = left && (await repositories.records.get(organisation.id, left.record));
  if (record !== undefined && record.status === 'concept') return talk(turn, record, { type: 'show' });
  const activities = await repositories.records.ofRegisters(organisation.id, activityRegisters);
  const draft = activities.find(({ status }) => status === 'concept');
  if (draft === undefined) return showWhere(turn);
  tell(turn, sentences.nextDraft, { record: nameOf(turn, draft) });
  await talk(turn, draft, { type: 'show' });
}
