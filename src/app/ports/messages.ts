// What people are told unasked: planned, on its way, and cards that are kept as the facts are.
import type { Platform } from './channels.js';

/** What is to happen at a moment. Its cause is (notice, record, key): planning it again moves it. */
export interface Reminder {
  readonly organisation: string;
  readonly id: string;
  readonly notice: string;
  /** Null where it is about no record. */
  readonly record: string | null;
  readonly key: string;
  /** ISO instant. */
  readonly at: string;
}

/**
 * `legal` goes at once, day and night. `personal` goes alone and `digest` as a line among others, both in office hours.
 */
export type MessageKind = 'legal' | 'personal' | 'digest';

/** `dead`: given up after too many attempts, or nobody can be reached. `dropped`: no longer applied when it was due. */
export type MessageState = 'waiting' | 'delivered' | 'dead' | 'dropped';

/** One row of the outbox: what a person is to be told, as names and ids. */
export interface Message {
  readonly organisation: string;
  readonly id: string;
  readonly person: string;
  readonly notice: string;
  readonly record: string | null;
  readonly key: string;
  readonly kind: MessageKind;
  /** When its cause was, or was to be. */
  readonly plannedAt: string;
  /** The next attempt. */
  readonly at: string;
  readonly attempts: number;
  /** An earlier attempt ended without an answer: it may have arrived. */
  readonly maybeSent: boolean;
  readonly state: MessageState;
  readonly endedAt: string | null;
}

/** A card in a conversation that is kept as the facts are. */
export interface Posted {
  readonly organisation: string;
  readonly id: string;
  readonly person: string;
  readonly platform: Platform;
  /** The platform's name of the message. */
  readonly handle: string;
  readonly record: string | null;
  /** Which card it is: a name in the table of cards. */
  readonly card: string;
  /** SHA-256 of what it shows. */
  readonly shown: string;
  /** Counts the turns that changed its record. */
  readonly n: number;
  readonly attempts: number;
}

export interface ReminderRepository {
  /** An open one of the same cause gets this moment. */
  plan(reminder: Reminder): Promise<void>;
  /** The open ones of a record (null: of none), or those of these notices. */
  cancel(organisation: string, record: string | null, notices?: readonly string[]): Promise<void>;
  /** The open ones, by moment. */
  list(organisation: string): Promise<readonly Reminder[]>;
  ofRecord(organisation: string, record: string): Promise<readonly Reminder[]>;
  /** In all organisations: removes at most `limit` that are due, and gives them. For the program, never for a person. */
  take(now: string, limit: number): Promise<readonly Reminder[]>;
}

export interface MessageRepository {
  /** Nothing when this person has a message of the same cause and moment. */
  add(message: Omit<Message, 'at' | 'attempts' | 'maybeSent' | 'state' | 'endedAt'>): Promise<void>;
  /**
   * In all organisations: takes at most `limit` that are due for this process until `until`, the legal ones first.
   * Their attempts count this one; those that were claimed before and never settled may have been sent.
   */
  claim(now: string, until: string, limit: number): Promise<readonly Message[]>;
  /** The same for everything of kind `digest` that is due for one person. */
  claimDigest(organisation: string, person: string, now: string, until: string): Promise<readonly Message[]>;
  settle(
    organisation: string,
    id: string,
    change: Partial<Pick<Message, 'at' | 'attempts' | 'maybeSent' | 'state' | 'endedAt'>>,
  ): Promise<void>;
  get(organisation: string, id: string): Promise<Message | undefined>;
  /** Those in this state, oldest cause first. */
  list(organisation: string, state: MessageState): Promise<readonly Message[]>;
  /** Those about this record, oldest cause first. */
  ofRecord(organisation: string, record: string): Promise<readonly Message[]>;
  /** What this person was told since a moment, by kind. */
  deliveredSince(organisation: string, person: string, since: string): Promise<readonly MessageKind[]>;
  /** In all organisations: what waits for a moment after `limit`, as it does when a clock ran ahead, is due `now`. */
  bringBack(limit: string, now: string): Promise<void>;
  /** In all organisations: those that ended before this moment. */
  eraseBefore(at: string): Promise<void>;
}

export interface PostedRepository {
  /** Takes the place of what was known of the same message. */
  add(posted: Omit<Posted, 'n' | 'attempts'>): Promise<void>;
  /** The record changed: its cards are to be brought up to date. */
  touch(organisation: string, record: string, at: string): Promise<void>;
  /** In all organisations: takes cards that are out of date, until `until`. Their attempts count this one. */
  claim(now: string, until: string, limit: number): Promise<readonly Posted[]>;
  /** What it shows now; it stays out of date when its record changed since `n`, or when there is a next attempt. */
  settle(
    organisation: string,
    id: string,
    how: { readonly n: number; readonly shown: string; readonly next: string | null },
  ): Promise<void>;
  find(organisation: string, platform: Platform, handle: string): Promise<Posted | undefined>;
  /** The first message to this person there that shows this card of this record. */
  cardOf(
    of: Pick<Posted, 'organisation' | 'person' | 'platform' | 'card'> & { readonly record: string },
  ): Promise<Posted | undefined>;
  remove(organisation: string, id: string): Promise<void>;
}
