// The bot in this terminal, for one person or for a script, until the input ends.
import { uptime, userInfo } from 'node:os';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import type { DatabaseStore } from '../../db/store.js';
import type { Channel } from '../app/ports/channels.js';
import { OperatorError } from '../app/ports/errors.js';
import type { Organisation } from '../app/ports/organisations.js';
import type { Store } from '../app/ports/store.js';
import type { Scheduler } from '../app/scheduler.js';
import type { Role } from '../core/people.js';
import { withAttachments } from '../registers/breach/attachments.js';
import { botOf } from './bot.js';
import { createClock, latestOf, momentOf } from './clock.js';
import type { Config } from './config.js';
import { createLogger, id } from './log.js';
import { storeOf } from './store.js';
import { documents } from './threads.js';

const roles = [
  'privacy-officer',
  'deputy',
  'management',
  'dpo',
  'adviser',
  'employee',
] as const satisfies readonly Role[];

export interface TerminalFlags {
  readonly json?: boolean | undefined;
  readonly live?: boolean | undefined;
  readonly now?: string | undefined;
  readonly role?: string | undefined;
}

export async function terminal(config: Config, flags: TerminalFlags): Promise<number> {
  if (config.NODE_ENV === 'production' && !flags.json) {
    throw new OperatorError(
      'no-channel',
      'With NODE_ENV=production a chat platform is needed; unset NODE_ENV to use the terminal.',
    );
  }
  const start = momentOf(flags.now);
  const role = roles.find((known) => known === flags.role);
  if (flags.role !== undefined && role === undefined)
    throw new OperatorError('usage', `--role is one of ${roles.join(', ')}.`);

  const store = await storeOf(config, { mode: 'write', demo: start !== undefined });
  closeOnSignals(store);
  try {
    return await talk(config, flags, { store, start, role });
  } finally {
    await store.close();
  }
}

interface Begun {
  readonly store: DatabaseStore;
  readonly start: string | undefined;
  readonly role: Role | undefined;
}

async function talk(config: Config, flags: TerminalFlags, { store, start, role }: Begun): Promise<number> {
  const deployment = await store.transaction(({ deployments }) => deployments.get());
  const connected = await store.transaction(({ deployments }) => deployments.countInstallations());
  if (role !== undefined && connected > 0)
    throw new OperatorError('not-demo', '--role works only while no chat workspace is connected.');
  const demo = deployment?.demo === true;
  // A person at a terminal need not read it in a log.
  const clock = createClock({
    given: demo ? latestOf(start, deployment.clock ?? undefined) : undefined,
    moved: () => undefined,
    sinceBootMs: () => uptime() * 1_000,
  });
  const remember = (now: string) => store.transaction(({ deployments }) => deployments.setClock(now));
  const moment = clock.now();
  if (demo && start !== undefined) await remember(moment);
  const secrets = createSecrets(config.SECRETS_KEYS);
  const log = createLogger(config.LOG_LEVEL);
  const shared = {
    bot: botOf(
      { config, store, secrets },
      { steady: clock.steady, ...(role === undefined ? {} : { trialRole: role }) },
    ),
    scheduler: (channel: Channel, now: () => string) =>
      whenNeeded(async () => {
        const { scheduling } = await import('./scheduling.js');
        return scheduling({ config, store, channels: [channel], now, steady: clock.steady, tells: clock.tells, log });
      }),
    documents: withAttachments(documents(config), { store, secrets }),
    organisation: () => theOrganisation(store),
    user: role ?? accountName(),
    input: process.stdin,
    output: process.stdout,
    now: clock.now,
    language: config.LANGUAGE,
    report: (code: string, cause: unknown) => log.error('turn-failed', { code: id(code) }, cause),
  };
  if (flags.json) {
    const { runScript } = await import('../../adapters/terminal/script.js');
    return runScript({
      ...shared,
      mayGiveNow: demo,
      mayBeOthers: demo || connected === 0,
      live: flags.live === true,
      setClock: async (now) => {
        clock.set(now);
        await remember(now);
      },
    });
  }
  const { runTerminal } = await import('../../adapters/terminal/terminal.js');
  return runTerminal({ ...shared, interactive: process.stdin.isTTY === true });
}

/** A scheduler that is made at its first tick: the first words to a person do not wait for it. */
function whenNeeded(make: () => Promise<Scheduler>): Scheduler {
  let made: Promise<Scheduler> | undefined;
  const scheduler = () => {
    made ??= make();
    return made;
  };
  return {
    tick: async () => (await scheduler()).tick(),
    deliver: async () => (await scheduler()).deliver(),
    stop: async () => (await made)?.stop(),
  };
}

async function theOrganisation(store: Store): Promise<Organisation> {
  const organisation = await store.transaction(({ organisations }) => organisations.first());
  if (organisation === undefined) throw new OperatorError('no-organisation', 'There is no organisation yet.');
  return organisation;
}

/** Whatever stops the program, what was acknowledged is stored already; closing only frees the file at once. */
function closeOnSignals(store: Store): void {
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      store.close().finally(() => process.exit(0));
    });
  }
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'ik';
  }
}
