// The bot as the settings want it, for the terminal and the chat platforms alike.
import { crypto } from '../../adapters/secrets/crypto.js';
import { type BotOptions, createBot } from '../app/bot.js';
import type { Bot } from '../app/incoming.js';
import type { Secrets } from '../app/ports/secrets.js';
import type { Store } from '../app/ports/store.js';
import type { Config } from './config.js';
import { tables } from './threads.js';

export interface BotParts {
  readonly config: Config;
  readonly store: Store;
  readonly secrets: Secrets;
}

/** `more` is what only one of the programs has. */
export function botOf(
  { config, store, secrets }: BotParts,
  more: Pick<BotOptions, 'trialRole' | 'mailsAlarms' | 'publicUrl' | 'inbox' | 'steady'>,
): Bot {
  return createBot({
    store,
    crypto,
    tables: tables(),
    language: config.LANGUAGE,
    zone: config.TIME_ZONE,
    ...(config.PRIVACY_OFFICER === undefined ? {} : { privacyOfficer: config.PRIVACY_OFFICER }),
    ...(config.SECRETS_KEYS === undefined ? {} : { secrets }),
    ...more,
  });
}
