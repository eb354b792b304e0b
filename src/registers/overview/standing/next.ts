// What comes next when something in the register is finished.
import type { StoredRecord } from '../../../app/ports/records.js';
import { goOnButton } from '../../../app/record-buttons.js';
import { canWith, load, nameOf, profileOf } from '../../../app/register.js';
import { sentences } from '../../../app/sentences.js';
import { talk } from '../../../app/talk.js';
import { type AppTurn, reply, tell } from '../../../app/turn.js';
import { offersLeft } from '../../../app/typing/left-unsaved.js';
import { goesPastTold, offerNotSent } from '../../../app/typing/told-offer.js';
import { valueAt } from '../../../core/engine/answers.js';
import { can } from '../../../core/permissions.js';
import { say, type Text } from '../../../core/text.js';
import { activityRegisters } from '../../activities/rules/registers.js';
import { minutesPerDraft, placeOfDraft } from '../../activities/rules/worth.js';
import { showOwnOpen } from './own.js';
import { showWhere } from './where.js';

/** Goes on with the first draft that waits, after a word about what was finished; else shows where the register stands. */
export async function next(turn: AppTurn, finished: StoredRecord): Promise<void> {
  const drafts = (await draftsInOrder(turn)).filter(({ id }) => id !== finished.id);
  const firstRun = finished.register === 'organisation' && finished.status === 'concept';
  if (finished.register === 'organisation' && !firstRun) return tell(turn, sentences.saved);
  if (finished.register === 'supplier') return nextSupplier(turn, finished);
  if (!['organisation', ...activityRegisters].includes(finished.register)) return showWhere(turn);
  const [draft] = drafts;
  if (draft === undefined) {
    if (finished.register !== 'organisation') tell(turn, sentences.allDone);
    return showWhere(turn);
  }
  const left = { count: drafts.length, minutes: drafts.length * minutesPerDraft };
  if (firstRun && draft.template !== null && turn.waited.wished?.includes(draft.template))
    tell(turn, sentences.firstRunWished, { ...left, record: nameOf(turn, draft) });
  else if (firstRun && drafts.length === 1) tell(turn, sentences.firstRunDoneOne, left);
  else if (firstRun) tell(turn, sentences.firstRunDone, left);
  else tellNext(turn, draft, drafts.length);
  await talk(turn, draft, { type: 'show' });
}

/** Whoever confirms one company for the first time goes on with the next that waits, and after the last with the activities. */
async function nextSupplier(turn: AppTurn, finished: StoredRecord): Promise<void> {
  const all = await turn.repositories.records.list(turn.organisation.id, 'supplier');
  const waiting = all.filter(({ id, status }) => status === 'concept' && id !== finished.id);
  const [first] = waiting;
  if (finished.status !== 'concept') return showWhere(turn);
  if (first === undefined) return goOn(turn, sentences.backTo);
  tell(turn, waiting.length === 1 ? sentences.nextSupplierLast : sentences.nextSupplier, {
    record: nameOf(turn, first),
    count: waiting.length,
  });
  await talk(turn, first, { type: 'show' });
}

/** Goes on with what this person left last, saying so where that was not asked for, or with the first draft that waits. */
export async function goOn(turn: AppTurn, back?: Text): Promise<void> {
  const left = await leftLast(turn);
  if (left !== undefined) {
    if (back !== undefined) tell(turn, back, { record: nameOf(turn, left) });
    return talk(turn, left, { type: 'show' });
  }
  const drafts = await draftsInOrder(turn);
  const [draft] = drafts;
  if (draft === undefined) return can(turn.actor, 'read-register') ? showWhere(turn) : showOwnOpen(turn);
  tellNext(turn, draft, drafts.length);
  await talk(turn, draft, { type: 'show' });
}

/** What was told and is not sent goes before what is left in the register, which goes on with a tap or the same words once more. */
export async function comeBack(turn: AppTurn): Promise<void> {
  // What was asked back and waits for its yes is asked once more, and leads nowhere else.
  if (await offersLeft(turn)) return;
  if (goesPastTold(turn) || !offerNotSent(turn)) return goOn(turn);
  const record = (await leftLast(turn)) ?? (await draftsInOrder(turn))[0];
  if (record === undefined) return;
  const text = say(sentences.afterThat, turn.language, { record: nameOf(turn, record) });
  reply(turn, { type: 'text', text, actions: [goOnButton(turn, record.id)] });
}

/** What this person was busy with last and may still go on with. */
async function leftLast(turn: AppTurn): Promise<StoredRecord | undefined> {
  const { repositories, organisation, person } = turn;
  const [left] = await repositories.conversations.list(organisation.id, person.id);
  const record = left && (await repositories.records.get(organisation.id, left.record));
  return record?.status === 'concept' && (await mayEdit(turn, record)) ? record : undefined;
}

const mayEdit = async (turn: AppTurn, record: StoredRecord): Promise<boolean> =>
  canWith(turn, 'edit', await load(turn, record));

/** How much time all that waits for this person takes; nothing where nothing does. */
export async function tellTimeLeft(turn: AppTurn): Promise<void> {
  const { length: count } = await draftsInOrder(turn);
  const minutes = count * minutesPerDraft;
  if (count > 0) tell(turn, count === 1 ? sentences.timeLeftOne : sentences.timeLeft, { count, minutes });
}

/** Which one comes now, and how much is left with it. */
function tellNext(turn: AppTurn, draft: StoredRecord, count: number): void {
  const sentence = count === 1 ? sentences.nextDraftLast : sentences.nextDraft;
  tell(turn, sentence, { record: nameOf(turn, draft), count, minutes: count * minutesPerDraft });
}

/** What somebody wanted to begin with comes before whatever was begun. */
const mostDrafts = 100;

/** The drafts that this person may go on with: what they wished for first, the others by what they weigh for this business. */
async function draftsInOrder(turn: AppTurn): Promise<readonly StoredRecord[]> {
  const { repositories, organisation } = turn;
  const activities = await repositories.records.ofRegisters(organisation.id, activityRegisters);
  const drafts: StoredRecord[] = [];
  for (const one of activities) if (one.status === 'concept' && (await mayEdit(turn, one))) drafts.push(one);
  if (drafts.length < 2) return drafts;
  const profile = await profileOf(turn);
  const { wished = [] } = turn.waited;
  const place = ({ template }: StoredRecord) =>
    template !== null && wished.includes(template)
      ? wished.indexOf(template) - mostDrafts
      : placeOfDraft(template, valueAt(profile, 'sector'));
  return drafts.toSorted((one, two) => place(one) - place(two));
}
