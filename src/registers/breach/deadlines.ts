// By when something must have been done about an alarm: for the mail that goes when nobody picks it up in the chat.

import type { NoticeName } from '../../app/notices/names.js';
import type { AppTurn } from '../../app/turn.js';
import { breachDeadline, clientDeadline } from './notices.js';

/** ISO instant; undefined when there is none (any more). Notices that are not named have none. */
export const deadlines: Partial<
  Readonly<Record<NoticeName, (turn: AppTurn, record: string) => Promise<string | undefined>>>
> = {
  'breach-call': breachDeadline,
  'breach-clock': breachDeadline,
  'breach-escalation': breachDeadline,
  'breach-reported': breachDeadline,
  'breach-tell-client': clientDeadline,
};
