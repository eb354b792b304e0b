// One message a month: what comes in its time stands in the first message of its month, seen as on its own day.

import type { Line } from '../../core/engine/replies.js';
import { nextDigest } from '../../core/office-hours.js';
import { addDaysTo, addMonthsTo, type Day, dayOf, instantAt } from '../../core/time.js';
import { asNobody, beginTurn } from '../begin-turn.js';
import type { Message, Reminder } from '../ports/messages.js';
import type { Repositories } from '../ports/store.js';
import type { AppTurn, InDigest } from '../turn.js';
import { hoursOf } from './manners.js';

/** What is planned, with what it will say, and the turn in which it is said. */
export interface Ahead {
  readonly reminder: Reminder;
  readonly notice: InDigest;
  readonly line: Line;
  readonly turn: AppTurn;
}

/** The rest of a month for one person: what it brings, and what these rows say already, which is not said again. */
export interface RestOfMonth {
  readonly brings: readonly Ahead[];
  readonly said: readonly Reminder[];
}

export const monthOf = (day: Day): string => day.slice(0, 7);

/** What the rest of this month asks of the person of this turn, by moment. */
export async function restOfMonth(turn: AppTurn, rows: readonly Message[]): Promise<RestOfMonth> {
  const { repositories, organisation, registers, now, today } = turn;
  // It stood in the first message of the month.
  if (await wasToldIn(turn, repositories)) return { brings: [], said: [] };
  const planned = await repositories.reminders.list(organisation.id);
  const inMonth = planned.filter(
    ({ notice, at }) =>
      registers.noticeHead(notice)?.month === 'ahead' &&
      at > now &&
      monthOf(dayOf(at, organisation.zone)) === monthOf(today),
  );
  const said = inMonth.filter(({ notice, record, key }) =>
    rows.some((row) => row.notice === notice && row.record === record && (record !== null || row.key === key)),
  );
  const brings: Ahead[] = [];
  for (const reminder of inMonth) {
    const ahead = said.includes(reminder) ? undefined : await seenThen(turn, reminder);
    if (ahead !== undefined) brings.push(ahead);
  }
  return { brings, said };
}

/** As it will be on its own day; undefined where it is for somebody else, or for nobody. */
async function seenThen(turn: AppTurn, reminder: Reminder): Promise<Ahead | undefined> {
  const { notice: name, record, key, at: plannedAt } = reminder;
  const notice = await turn.registers.notice(name);
  if (notice === undefined || !('line' in notice)) return undefined;
  const about = { record, key, plannedAt };
  const nobody = asNobody(turn, plannedAt);
  const to = (await notice.to?.(nobody, about)) ?? [];
  if (!to.includes(turn.person.id)) return undefined;
  const then = beginTurn({ ...nobody, person: turn.person });
  const line = await notice.line(then, about);
  return line && { reminder, notice, line, turn: then };
}

/** When rows that wait for a month without a message may go; undefined when that is now. */
export async function nextMonth(
  repositories: Repositories,
  turn: AppTurn,
  rows: readonly Message[],
): Promise<string | undefined> {
  const { organisation, registers, today } = turn;
  if (rows.some(({ notice }) => registers.noticeHead(notice)?.month !== 'once')) return undefined;
  if (!(await wasToldIn(turn, repositories))) return undefined;
  const last = instantAt(addDaysTo(addMonthsTo(firstOf(today), 1), -1), 23, 59, organisation.zone);
  return nextDigest(last, await hoursOf(repositories, organisation), organisation.zone);
}

/** What may wait for the message of the next month is not late before that one. */
export function mayWaitUntil(
  { registers, organisation: { zone } }: Pick<AppTurn, 'registers' | 'organisation'>,
  { notice, plannedAt }: Pick<Message, 'notice' | 'plannedAt'>,
): string {
  if (registers.noticeHead(notice)?.month !== 'once') return plannedAt;
  return instantAt(addMonthsTo(firstOf(dayOf(plannedAt, zone)), 1), 0, 0, zone);
}

const firstOf = (today: Day): Day => `${monthOf(today)}-01`;

/** Whether this person had a message of this month already. */
async function wasToldIn(
  { today, organisation, person }: AppTurn,
  { messages }: Pick<Repositories, 'messages'>,
): Promise<boolean> {
  const since = instantAt(firstOf(today), 0, 0, organisation.zone);
  return (await messages.deliveredSince(organisation.id, person.id, since)).includes('digest');
}

/** Those that were told ahead, so that nothing is told again on its day. */
export async function keepTold(
  { messages }: Repositories,
  person: string,
  ahead: readonly Reminder[],
  { newId, now }: { readonly newId: () => string; readonly now: string },
): Promise<void> {
  for (const { organisation, notice, record, key, at: plannedAt } of ahead) {
    const id = newId();
    await messages.add({ organisation, id, person, notice, record, key, kind: 'digest', plannedAt });
    await messages.settle(organisation, id, { state: 'delivered', endedAt: now });
  }
}
