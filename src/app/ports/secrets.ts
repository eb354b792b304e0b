// What encrypts, digests and makes ids.
import type { Platform } from './channels.js';

export interface Crypto {
  /** UUIDv7: later ids sort later. */
  newId(): string;
  /** 32 random bytes in hex. */
  newKey(): string;
  /** Hex. */
  sha256(text: string): string;
  /** HMAC-SHA-256 in hex; the key is hex. */
  hmac(key: string, text: string): string;
}

/** Encrypts what may not be read in the database. */
export interface Secrets {
  /** `context` says what it is and whose: only the same context opens it. */
  seal(text: string, context: string): string;
  /** Throws when it was changed, belongs elsewhere, or was sealed under a key that is not in the settings. */
  open(sealed: string, context: string): string;
  /** Whether it was sealed under another key than the first. */
  isStale(sealed: string): boolean;
}

/** The context of an installation's tokens. Without the organisation: an installation may move (`/register koppel`). */
export const tokensContext = (platform: Platform, externalId: string) => `tokens|${platform}|${externalId}`;

/** Without the organisation: a record may move (`/register koppel`). */
export const attachmentContext = (id: string) => `attachment|${id}`;

/** Without the organisation: a record may move (`/register koppel`). */
export const answerContext = (record: string, path: string) => `answer|${record}|${path}`;

/** Without the organisation: what waits moves with it (`/register koppel`). */
export const inboxContext = (platform: Platform, delivery: string) => `inbox|${platform}|${delivery}`;

export const draftContext = (organisation: string, person: string, key: string) =>
  `draft|${organisation}|${person}|${key}`;
