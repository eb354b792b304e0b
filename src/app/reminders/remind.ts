// What a turn leaves for later: reminders at a moment, and messages for others. Both are in the transaction of the turn.
import { type NoticeName, noticeKinds } from '../notices/names.js';
import type { AppTurn } from '../turn.js';

export interface Cause {
  readonly notice: NoticeName;
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
  notices?: readonly NoticeName[],
): Promise<void> {
  await turn.repositories.reminders.cancel(turn.organisation.id, record ?? null, notices);
}

/** Tells these people, each once for this cause and turn: at once, or when the organisation is at work. */
export async function notify(
  turn: AppTurn,
  { notice, record, key, to }: Cause & { readonly to: readonly string[] },
): Promise<void> {
  for (const person of new Set(to)) {
    await turn.repositories.messages.add({
      organisation: turn.organisation.id,
      id: turn.crypto.newId(),
      person,
      notice,
      record: record ?? null,
      key: key ?? '',
      kind: noticeKinds[notice],
      plannedAt: turn.now,
    });
  }
}

/** Whatever a turn noted of a record may show on cards that stand in conversations. */
export async function touchCards({ repositories, organisation, entries, now }: AppTurn): Promise<void> {
  const records = new Set(entries.flatMap(({ record }) => record ?? []));
  for (const record of records) await repositories.posted.touch(organisation.id, record, now);
}
