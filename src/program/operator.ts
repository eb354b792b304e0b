// The commands of who runs the bot: each does one thing to the database and ends.
import { fileURLToPath } from 'node:url';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import type { DatabaseStore } from '../../db/store.js';
import { OperatorError } from '../app/ports/errors.js';
import { goneFrom, isWhole, reportOf, verifyTrails } from './audit-verify.js';
import type { Config } from './config.js';
import { appointOfficer } from './officer.js';
import { storeOf } from './store.js';

/** What the operator reads, and the exit code. */
export interface Operated {
  readonly says: string;
  readonly code?: 0 | 1;
}

/** `argument` throws when there is none, and names what is needed; `given` is it where it may be left out. */
type Command = (config: Config, argument: (needed: string) => string, given?: string) => Promise<Operated>;

const commands: Readonly<Record<string, Command>> = {
  async 'audit-verify'(config, _argument, against) {
    const secrets = config.SECRETS_KEYS === undefined ? undefined : createSecrets(config.SECRETS_KEYS);
    return using(config, 'read', async (store) => {
      const verified = await verifyTrails(store, crypto, secrets);
      const compared = against === undefined ? undefined : await compare(store, against);
      const says = `${reportOf(verified)}${compared?.says ?? ''}`;
      return { says, code: verified.every(isWhole) && compared?.code !== 1 ? 0 : 1 };
    });
  },

  async backup({ DATABASE_URL: url }, argument) {
    const { backupTo } = await import('../../db/backup.js');
    const file = argument('a file to write to');
    await backupTo(file, { url });
    return { says: `Backed up to ${file}.\n` };
  },

  async 'copy-to'({ DATABASE_URL: from }, argument) {
    const { copyDatabase } = await import('../../db/copy.js');
    const to = argument('the address of an empty PostgreSQL database');
    const migrationsFolder = fileURLToPath(new URL('../../db/migrations/postgres', import.meta.url));
    const copied = await copyDatabase({ from, to, migrationsFolder });
    const rows = [...copied.values()].reduce((sum, count) => sum + count, 0);
    return { says: `Copied ${rows} rows. Put the new address in DATABASE_URL; the file stays as it is.\n` };
  },

  async officer(config, argument) {
    const name = argument('an account name or e-mail address');
    const now = new Date().toISOString();
    const appointed = await using(config, 'write', (store) => appointOfficer(store, crypto, name, now));
    return { says: `${appointed} is now the privacy officer.\n` };
  },

  async erase(config, argument) {
    const organisation = argument('the id of the organisation, as audit-verify prints it');
    const erased = await using(config, 'write', (store) => store.erase(organisation, new Date().toISOString()));
    if (!erased) throw new OperatorError('no-organisation', `There is no organisation ${organisation}.`);
    return { says: `Erased ${organisation}. A tombstone remains.\n` };
  },
};

/** Runs one command. `misused` makes the error for one that does not exist. */
export async function operate(
  config: Config,
  name: string,
  argument: string | undefined,
  misused: (sentence: string) => OperatorError,
): Promise<Operated> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw misused(`There is no command ${name}.`);
  const needed = (what: string) => {
    if (argument === undefined) throw new OperatorError('usage', `${name} needs ${what}.`);
    return argument;
  };
  return command(config, needed, argument);
}

/** Holds the trails against a file in which their end was written down before. */
async function compare(store: DatabaseStore, file: string): Promise<Operated> {
  const { headsIn } = await import('../../adapters/documents/earlier-heads.js');
  const { readFile } = await import('node:fs/promises');
  const bytes = await readFile(file).catch(() => undefined);
  const heads = bytes === undefined ? [] : headsIn(bytes);
  if (heads.length === 0)
    throw new OperatorError(
      'usage',
      `${file} cannot be read or names no end of a trail: give a register in JSON, a dossier, or what audit-verify printed.`,
    );
  const gone = await goneFrom(store, heads);
  if (gone.length === 0) return { says: `${file}: agrees, up to line ${Math.max(...heads.map(({ n }) => n))}\n` };
  const lines = gone.map(({ n, hash }) => `${file}: CUT OFF OR CHANGED: no trail here has line ${n} with ${hash}\n`);
  return { says: lines.join(''), code: 1 };
}

async function using<T>(config: Config, mode: 'read' | 'write', work: (store: DatabaseStore) => Promise<T>) {
  const store = await storeOf(config, { mode, demo: false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
