// One message on its way to one person: the rows it is made of, and where it can go.
import type { Reply } from '../../core/engine/replies.js';
import type { Address, Channel } from '../ports/channels.js';
import type { Message, Reminder } from '../ports/messages.js';

export const mostAttempts = 6;
export const elsewhereMs = 15 * 60_000;

/** One message to one person: one row, or all lines of a digest. */
export interface Delivery {
  readonly organisation: string;
  readonly person: string;
  readonly rows: readonly [Message, ...Message[]];
}

/** Where it goes: a channel, or mail, which has no platform and nothing to update. */
export type Route = Pick<Channel, 'send'> & Partial<Pick<Channel, 'platform' | 'perMinute' | 'atAnyHour'>>;

/** What is said, and which rows are said or have nothing to say any more. */
export interface Rendered {
  readonly reply: Reply;
  readonly said: readonly Message[];
  readonly dropped: readonly Message[];
  /** What is planned for later this month and was told with it. */
  readonly ahead?: readonly Reminder[];
  readonly card?: string;
}

/** What can be sent now. */
export interface Sendable extends Rendered {
  readonly type: 'send';
  readonly channel: Route;
  readonly to: Address;
}

/** Nothing is sent now. */
export type Unsent =
  | { readonly type: 'wait'; readonly until: string }
  | { readonly type: 'drop' }
  | { readonly type: 'unreachable' };

/** For the log. */
export const factsOf = ({ organisation, id, notice }: Message) => ({ organisation, message: id, notice });
