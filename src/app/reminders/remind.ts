// What a turn leaves for later: reminders at a moment, and messages for others. Both are in the transaction of the turn.
import { addMilliseconds } from 'date-fns/addMilliseconds';
import { inZone } from '../../core/time.js';
import type { Message } from '../ports/messages.js';
import type { AppTurn } from '../turn.js';
import { alarmKey } from './alarms.js';

/** Our own choice: an alarm may wait ten minutes for a network, and an hour for a person. */
const undeliveredMs = 10 * 60_000;
const unseenMs = 60 * 60_000;

export const later = (now: string, ms: number): string => addMilliseconds(now, ms).toISOString();

export interface Cause {
  readonly notice: string;
  /** The record it is about. */
  readonly record?: string;
  /** Tells apart what one notice says of one record: '24h', 'term-7'. */
  readonly key?: string;
}

/** At that moment the notice is told to whoever it is for then. The same cause again moves it. */
export async function remind(
  turn: AppTurn,
  { notice, record, key, at }: Cause & { readonly at: string },
): Promise<void> {
  await turn.repositories.reminders.plan({
    organisation: turn.organisation.id,
    id: turn.crypto.newId(),
    notice,
    record: record ?? null,
    key: key ?? '',
    at,
  });
}

/** Those of a record (undefined: of none) that did not fire yet, or only these notices. */
export async function cancelReminders(
  turn: AppTurn,
  record: string | undefined,
  notices?: readonly string[],
): Promise<void> {
  await turn.repositories.reminders.cancel(turn.organisation.id, record ?? null, notices);
}

/** Tells these people, each once for this cause and turn: at once, or when the organisation is at work. */
export async function notify(
  turn: AppTurn,
  { notice, record, key, to }: Cause & { readonly to: readonly string[] },
): Promise<void> {
  await post(turn, { notice, record: record ?? null, key: key ?? '', plannedAt: turn.now }, to);
}

/** Puts it in the outbox of each of them. What is legal is looked at again: did it arrive, and did anybody pick it up? */
export async function post(
  turn: AppTurn,
  cause: Pick<Message, 'record' | 'key' | 'plannedAt'> & { readonly notice: string },
  to: readonly string[],
): Promise<void> {
  const people = new Set(to);
  const organisation = turn.organisation.id;
  const head = turn.registers.noticeHead(cause.notice);
  if (head === undefined) throw new Error(`There is no notice "${cause.notice}".`);
  for (const person of people)
    await turn.repositories.messages.add({ ...cause, organisation, id: turn.crypto.newId(), person, kind: head.kind });
  if (head.kind !== 'legal' || head.secondWay || people.size === 0) return;
  const key = alarmKey(cause);
  const about = cause.record === null ? { key } : { record: cause.record, key };
  await remind(turn, { notice: 'alarm-undelivered', ...about, at: later(turn.now, undeliveredMs) });
  await remind(turn, { notice: 'alarm-unseen', ...about, at: later(turn.now, unseenMs) });
}

/** Whatever a turn noted of a record may show on cards that stand in conversations. */
export async function touchCards({ repositories, organisation, entries, now }: AppTurn): Promise<void> {
  const records = new Set(entries.flatMap(({ record }) => record ?? []));
  for (const record of records) await repositories.posted.touch(organisation.id, record, now);
}

/** Plans the open reminders of the organisation of this turn anew; what is counted in hours stays where it is. */
export async function moveToZone({ registers, repositories, organisation }: AppTurn, zone: string): Promise<void> {
  for (const reminder of await repositories.reminders.list(organisation.id)) {
    if (registers.noticeHead(reminder.notice)?.elapses?.(reminder.key) === true) continue;
    await repositories.reminders.plan({ ...reminder, at: inZone(reminder.at, organisation.zone, zone) });
  }
}
