// How an alarm is named by what looks after it, and what of it has not arrived.
import type { Message } from '../ports/messages.js';
import type { Repositories } from '../ports/store.js';
import type { About } from '../turn.js';

export interface Alarm {
  readonly notice: string;
  readonly plannedAt: string;
  readonly key: string;
}

export const alarmKey = ({
  notice,
  plannedAt,
  key,
}: Pick<Message, 'plannedAt' | 'key'> & { readonly notice: string }) => `${notice} ${plannedAt} ${key}`;

export function readAlarmKey(key: string): Alarm {
  const [notice = '', plannedAt = '', ...rest] = key.split(' ');
  return { notice, plannedAt, key: rest.join(' ') };
}

/** What still has to be brought of an alarm, or never could be; of one person where one is named. */
export async function undeliveredOf(
  { messages }: Repositories,
  organisation: string,
  about: Pick<About, 'record' | 'key'>,
  person?: string,
): Promise<readonly Message[]> {
  const left = [...(await messages.list(organisation, 'waiting')), ...(await messages.list(organisation, 'dead'))];
  return left.filter((one) => isOf(one, about) && (person === undefined || one.person === person));
}

/** Whether a message is of the alarm that this key names. */
export function isOf(one: Message, { record, key }: Pick<About, 'record' | 'key'>): boolean {
  const alarm = readAlarmKey(key);
  return (
    one.notice === alarm.notice && one.record === record && one.key === alarm.key && one.plannedAt === alarm.plannedAt
  );
}
