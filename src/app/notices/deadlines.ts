// By when something must have been done about an alarm: for the mail that goes when nobody picks it up in the chat.
import type { AppTurn } from '../turn.js';
import { breachDeadline, clientDeadline } from './breach.js';
import type { NoticeName } from './names.js';

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
