// What each chat platform is given when it is connected, and what it gives back.
import { crypto } from '../../adapters/secrets/crypto.js';
import { createInstallations } from '../app/accounts/installations.js';
import type { Inbox } from '../app/inbox.js';
import type { Bot } from '../app/incoming.js';
import type { Channel } from '../app/ports/channels.js';
import type { Documents } from '../app/ports/documents.js';
import type { Secrets } from '../app/ports/secrets.js';
import type { Store } from '../app/ports/store.js';
import type { Config } from './config.js';
import { id, type Logger } from './log.js';

/** What every chat platform is given. */
export interface Shared {
  readonly config: Config;
  readonly store: Store;
  readonly secrets: Secrets;
  readonly log: Logger;
  readonly now: () => string;
  readonly bot: Bot;
  readonly documents: Documents;
  /** With keys in the settings: what was acknowledged waits in it until it is done. */
  readonly inbox?: { readonly of: Inbox; readonly newId: () => string };
}

/** A chat platform, or the server of the one port. */
export interface Connected {
  readonly name: string;
  readonly port?: number;
  readonly works?: () => Promise<boolean>;
  /** For what nobody asked for. */
  readonly channel?: Channel;
  readonly stop: () => Promise<void>;
}

export const installationsOf = ({ config, store, secrets }: Shared, organisation: 'the-one' | 'new') =>
  createInstallations({ store, crypto, secrets, language: config.LANGUAGE, zone: config.TIME_ZONE, organisation });

/** Logs what a platform reports: an event and a code, which are ours. */
export const reporting =
  ({ log }: Shared, platform: 'slack' | 'teams') =>
  (event: string, cause?: unknown, code?: string): void =>
    log.warn(platform, { what: id(event), ...(code === undefined ? {} : { code: id(code) }) }, cause);
