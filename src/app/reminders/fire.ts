// Reminders whose moment has come: worked out for whom they are now, and put in the outbox.

import { DuplicateError, OperatorError } from '../ports/errors.js';
import type { Reminder } from '../ports/messages.js';
import type { Repositories } from '../ports/store.js';
import { appendToTrail } from '../trail.js';
import type { AppTurn } from '../turn.js';
import { type Due, systemTurn } from './due.js';
import { later, post, touchCards } from './remind.js';

const batch = 100;
/** One that failed is a fault of ours: it waits until that is mended, and holds up no other. */
const retryFailedMs = 3_600_000;

/** Fires one batch; says how many there were. */
export async function fireDue(due: Due): Promise<number> {
  const now = due.now();
  let failed: Reminder | undefined;
  try {
    return await due.store.transaction(async (repositories) => {
      const taken = (await repositories.reminders.take(now, batch)).toSorted(byOrganisation);
      let turn: AppTurn | undefined;
      for (const reminder of taken) {
        failed = reminder;
        if (turn?.organisation.id !== reminder.organisation) {
          await finish(turn);
          turn = await turnOf(due, repositories, reminder.organisation, now);
        }
        if (turn !== undefined) await fire(due, turn, reminder, taken);
      }
      failed = undefined;
      await finish(turn);
      return taken.length;
    });
  } catch (cause) {
    // What an operator can mend, or another process was in the way of, is no fault of this one.
    if (failed === undefined || cause instanceof OperatorError || cause instanceof DuplicateError) throw cause;
    return await postpone(due, failed, cause);
  }
}

/** Everything was rolled back: the one that failed goes out of the way, the others come again at once. */
async function postpone(due: Due, reminder: Reminder, cause: unknown): Promise<number> {
  due.report('reminder-failed', factsOf(reminder), cause);
  await due.store.transaction(({ reminders }) => reminders.plan({ ...reminder, at: later(due.now(), retryFailedMs) }));
  return 1;
}

async function turnOf(due: Due, repositories: Repositories, id: string, now: string): Promise<AppTurn | undefined> {
  const organisation = await repositories.organisations.get(id);
  return organisation && systemTurn(due, repositories, organisation, now);
}

async function fire(due: Due, turn: AppTurn, reminder: Reminder, batchOf: readonly Reminder[]): Promise<void> {
  const { notice: name, record, key, at: plannedAt } = reminder;
  const notice = await turn.registers.notice(name);
  if (notice === undefined) return due.report('unknown-notice', factsOf(reminder));
  const kind = turn.registers.noticeHead(name)?.kind;
  // Alarms that were missed while nothing ran become one message: the latest.
  if (kind === 'legal' && batchOf.findLast((other) => isSame(other, reminder))?.id !== reminder.id)
    return due.report('reminder-superseded', factsOf(reminder));
  const about = { record, key, plannedAt };
  await notice.fires?.(turn, about);
  if (notice.to === undefined) return;
  const people = new Set(await notice.to(turn, about));
  if (people.size === 0) return due.report('reminder-dropped', factsOf(reminder));
  await post(turn, { notice: name, record, key, plannedAt }, [...people]);
}

const byOrganisation = (one: Reminder, two: Reminder) =>
  one.organisation === two.organisation ? 0 : one.organisation < two.organisation ? -1 : 1;

const isSame = (one: Reminder, two: Reminder) =>
  one.organisation === two.organisation && one.notice === two.notice && one.record === two.record;

async function finish(turn: AppTurn | undefined): Promise<void> {
  if (turn === undefined || turn.entries.length === 0) return;
  await touchCards(turn);
  const { repositories, organisation, crypto, entries } = turn;
  await appendToTrail(repositories, crypto, organisation.id, entries);
}

const factsOf = ({ organisation, notice, id }: Reminder) => ({ organisation, notice, reminder: id });
