// The database of the settings, with the keys that open what is sealed in it.
import { createSecrets } from '../../adapters/secrets/secrets.js';
import { type OpenOptions, openStore } from '../../db/open.js';
import type { DatabaseStore } from '../../db/store.js';
import type { Config } from './config.js';

/** Opens it; without `SECRETS_KEYS` nothing is sealed, and what is sealed cannot be read. */
export function storeOf(
  { DATABASE_URL: url, SECRETS_KEYS: keys }: Pick<Config, 'DATABASE_URL' | 'SECRETS_KEYS'>,
  how: Pick<OpenOptions, 'mode' | 'demo'>,
): Promise<DatabaseStore> {
  return openStore({ ...how, url, secrets: keys === undefined ? undefined : createSecrets(keys) });
}
