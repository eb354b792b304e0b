// Deliveries of a platform that were acknowledged before they were done.
import type { Platform } from './channels.js';

/** One that waits. It is gone with the turn that does what it asks. */
export interface Waiting {
  readonly organisation: string;
  /** Of the delivery that the turn takes. */
  readonly delivery: string;
  /** Later ones sort later: in this order they came in. */
  readonly id: string;
  readonly platform: Platform;
  /** The platform's id of whose it is. */
  readonly account: string;
  /** What was delivered, sealed under `inboxContext`. */
  readonly sealed: string;
  /** When it came in. */
  readonly at: string;
  /** How often a program that started took it up. */
  readonly tries: number;
}

export interface InboxRepository {
  /** Nothing when the same delivery waits already. */
  add(waiting: Omit<Waiting, 'tries'>): Promise<void>;
  remove(organisation: string, delivery: string): Promise<void>;
  /** All of a platform, in all organisations, in the order in which they came; each is tried once more. */
  take(platform: Platform): Promise<readonly Waiting[]>;
  /** In all organisations: what the keys in the settings must open. */
  all(): Promise<readonly Waiting[]>;
  /** In all organisations: those that came before this moment. */
  eraseBefore(at: string): Promise<void>;
}
