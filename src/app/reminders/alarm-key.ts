// How an alarm is named by what looks after it: the notice, its moment and its own key.
import type { Message } from '../ports/messages.js';

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
