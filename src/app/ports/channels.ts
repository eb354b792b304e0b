// Where people are: chat platforms, and what brings messages that nobody asked for.
import type { Reply } from '../../core/engine/replies.js';
import type { Language } from '../../core/text.js';

export type Platform = 'terminal' | 'slack' | 'teams';

/** A person in a channel: what a message needs to get there. */
export interface Address {
  readonly organisation: string;
  readonly person: string;
  readonly externalId: string;
  readonly address: string | null;
  readonly language: Language;
  /** The message that this one belongs to, by its handle; a platform without threads sends it by itself. */
  readonly under?: string;
}

/** How an attempt ended. Only `refused` and `unreachable` prove that nothing arrived. */
export type Sent =
  | { readonly type: 'sent'; readonly handle: string | null }
  /** Later. With `retryAfterMs` the platform has too much to do, and nothing goes to this workspace until then. */
  | { readonly type: 'refused'; readonly retryAfterMs?: number }
  | { readonly type: 'unknown' }
  /** Never again under this address. */
  | { readonly type: 'unreachable' }
  /** Not from here: another process, or this one at another time. */
  | { readonly type: 'elsewhere' };

/** What brings messages that nobody asked for to people. One attempt each: only the outbox tries again. */
export interface Channel {
  readonly platform: Platform;
  /** Messages a minute that a workspace takes; absent: no limit. */
  readonly perMinute?: number;
  /** The person came to see what is there: office hours do not matter. */
  readonly atAnyHour?: boolean;
  send(to: Address, reply: Reply): Promise<Sent>;
  /** Puts something else in the place of a message that was sent; `sent` with its handle. */
  update(to: Address, handle: string, reply: Reply): Promise<Sent>;
}

/** A second way for legal alarms; `externalId` of the address is an e-mail address. */
export interface MailChannel extends Pick<Channel, 'send'> {
  close(): void;
}

/** A message for one person; made in the turn, rendered by the adapter of the channel. */
export interface Said {
  readonly to: string;
  readonly reply: Reply;
}
