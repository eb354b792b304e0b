// Starts the program. The only file that sees everything: settings, database, bot, channels, and the document worker.
// What is imported here is loaded by a worker too, so that is little.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { crypto } from '../adapters/secrets/crypto.js';
import type { Bot } from './app/incoming.js';
import type { EraseOptions } from './app/installations.js';
import type { Channel, MailChannel } from './app/ports/channels.js';
import type { Documents } from './app/ports/documents.js';
import { OperatorError } from './app/ports/errors.js';
import type { Organisation } from './app/ports/organisations.js';
import type { Secrets } from './app/ports/secrets.js';
import type { Store } from './app/ports/store.js';
import type { Scheduler } from './app/scheduler.js';
import type { Role } from './core/people.js';
import { instantFrom } from './core/time.js';
import { type Clock, createClock } from './program/clock.js';
import { type Config, loadConfig } from './program/config.js';
import type { Route } from './program/health.js';
import { createLogger, id, type Logger } from './program/log.js';
import type { InHand } from './program/stopping.js';

const usage = `Usage: npm start -- [options]
       node dist/src/main.js [options | command]

  --json          one JSON object per line in and out (docs/terminal.md)
  --live          with --json: also deliver what becomes due between two inputs
  --now MOMENT    begin at this moment; only on a database that was made with --now
  --role ROLE     try the terminal as this role; only while no chat workspace is connected
  --terminal      the terminal, also where Slack or Teams is configured
  --version       print the version

Commands: audit-verify, backup FILE, copy-to POSTGRES-URL, officer NAME, erase ORGANISATION
`;

const roles = [
  'privacy-officer',
  'deputy',
  'management',
  'dpo',
  'adviser',
  'employee',
] as const satisfies readonly Role[];

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.help) return print(usage);
  if (values.version) return print(`${version()}\n`);
  const [command, argument] = positionals;
  const config = configured();
  if (command !== undefined) return operate(config, command, argument);
  const hasChat = hasSlack(config) || hasTeams(config);
  return hasChat && !values.terminal && !values.json ? chat(config, values.now) : terminal(config, values);
}

const hasSlack = (config: Config) => config.SLACK_BOT_TOKEN !== undefined || config.SLACK_CLIENT_ID !== undefined;
const hasTeams = (config: Config) => config.MICROSOFT_APP_ID !== undefined || config.TEAMS_PLAYGROUND_URL !== undefined;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        live: { type: 'boolean' },
        now: { type: 'string' },
        role: { type: 'string' },
        terminal: { type: 'boolean' },
        version: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new OperatorError('usage', `${error instanceof Error ? error.message : 'Wrong options.'}\n\n${usage}`);
  }
}

function configured(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const loaded = loadConfig();
  if (loaded.ok) return loaded.config;
  throw new OperatorError(
    'settings',
    `Some settings are wrong:\n${loaded.problems.map((problem) => `- ${problem}`).join('\n')}`,
  );
}

type TerminalFlags = ReturnType<typeof parsed>['values'];

async function terminal(config: Config, flags: TerminalFlags): Promise<number> {
  if (config.NODE_ENV === 'production' && !flags.json) {
    throw new OperatorError(
      'no-channel',
      'With NODE_ENV=production a chat platform is needed; unset NODE_ENV to use the terminal.',
    );
  }
  const start = flags.now === undefined ? undefined : instantFrom(flags.now);
  if (flags.now !== undefined && start === undefined) {
    throw new OperatorError('usage', '--now needs a moment with a zone, such as 2026-11-24T09:00:00Z.');
  }
  const role = roles.find((known) => known === flags.role);
  if (flags.role !== undefined && role === undefined)
    throw new OperatorError('usage', `--role is one of ${roles.join(', ')}.`);

  const store = await opened(config, 'write', start !== undefined);
  closeOnSignals(store);
  try {
    const deployment = await store.transaction(({ deployments }) => deployments.get());
    const connected = await store.transaction(({ deployments }) => deployments.countInstallations());
    if (role !== undefined && connected > 0) {
      throw new OperatorError('not-demo', '--role works only while no chat workspace is connected.');
    }
    const given = deployment?.demo ? latestOf(start, deployment.clock ?? undefined) : undefined;
    // A laptop that slept was moved too; a person at a terminal need not read that.
    const clock = createClock({ given, moved: () => undefined });
    const moment = clock.now();
    if (deployment?.demo && start !== undefined)
      await store.transaction(({ deployments }) => deployments.setClock(moment));
    const user = role === undefined ? accountName() : role;
    const [{ createBot }, { withAttachments }, { createSecrets }] = await Promise.all([
      import('./app/bot.js'),
      import('./registers/breach/attachments.js'),
      import('../adapters/secrets/secrets.js'),
    ]);
    const secrets = createSecrets(config.SECRETS_KEYS);
    const bot = createBot({
      store,
      crypto,
      tables: await tables(),
      language: config.LANGUAGE,
      zone: config.TIME_ZONE,
      ...(config.PRIVACY_OFFICER === undefined ? {} : { privacyOfficer: config.PRIVACY_OFFICER }),
      ...(role === undefined ? {} : { trialRole: role }),
      ...(config.SECRETS_KEYS === undefined ? {} : { secrets }),
    });
    const log = createLogger(config.LOG_LEVEL);
    const shared = {
      bot,
      scheduler: (channel: Channel, now: () => string) =>
        whenNeeded(() => scheduling(config, store, [channel], { now, steady: clock.steady, log })),
      documents: withAttachments(await documents(config), { store, secrets }),
      organisation: () => theOrganisation(store),
      user,
      input: process.stdin,
      output: process.stdout,
      now: clock.now,
      language: config.LANGUAGE,
      report: (code: string, cause: unknown) => log.error('turn-failed', { code: id(code) }, cause),
    };
    if (flags.json) {
      const { runScript } = await import('../adapters/terminal/script.js');
      return await runScript({
        ...shared,
        mayGiveNow: deployment?.demo === true,
        mayBeOthers: deployment?.demo === true || connected === 0,
        live: flags.live === true,
        setClock: async (now) => {
          clock.set(now);
          await store.transaction(({ deployments }) => deployments.setClock(now));
        },
      });
    }
    const { runTerminal } = await import('../adapters/terminal/terminal.js');
    return await runTerminal({ ...shared, interactive: process.stdin.isTTY === true });
  } finally {
    await store.close();
  }
}

/** The bot in the chat platforms that are configured, all on one port, until a signal stops it. */
async function chat(config: Config, from: string | undefined): Promise<number> {
  const start = from === undefined ? undefined : instantFrom(from);
  if (from !== undefined && start === undefined)
    throw new OperatorError('usage', '--now needs a moment with a zone, such as 2026-11-24T09:00:00Z.');
  const store = await opened(config, 'write', start !== undefined);
  try {
    const deployment = await store.transaction(({ deployments }) => deployments.get());
    const demo = deployment?.demo === true;
    if (demo) refuseRealPlatforms(config);
    const log = createLogger(config.LOG_LEVEL);
    const clock = watchedClock(demo ? latestOf(start, deployment?.clock ?? undefined) : undefined, log);
    const [{ createBot }, { withAttachments }, { sealedTexts }, secretsOf] = await Promise.all([
      import('./app/bot.js'),
      import('./registers/breach/attachments.js'),
      import('./app/installations.js'),
      import('../adapters/secrets/secrets.js'),
    ]);
    const [{ createHealth, databaseCheck, healthRoutes }, { pageRoute }, { countInHand, stopOnSignals }] =
      await Promise.all([import('./program/health.js'), import('./program/pages.js'), import('./program/stopping.js')]);
    const sealed = await sealedTexts(store);
    const secrets = (sealed.length > 0 ? secretsOf.requireKeys : secretsOf.createSecrets)(config.SECRETS_KEYS, sealed);
    const inHand = countInHand(
      createBot({
        store,
        crypto,
        tables: await tables(),
        language: config.LANGUAGE,
        zone: config.TIME_ZONE,
        ...(config.PRIVACY_OFFICER === undefined ? {} : { privacyOfficer: config.PRIVACY_OFFICER }),
        ...(config.SECRETS_KEYS === undefined ? {} : { secrets }),
        mailsAlarms: config.SMTP_URL !== undefined,
        ...(config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }),
      }),
    );
    let ticking = () => false;
    const made = withAttachments(await documents(config), { store, secrets });
    const shared: Shared = {
      config,
      store,
      secrets,
      log,
      now: clock.now,
      bot: inHand.bot,
      documents: { make: (document, request) => inHand.during(() => made.make(document, request)) },
    };
    const channels: Connected[] = [];
    const health = createHealth(
      [
        databaseCheck(store),
        ...(hasSlack(config) ? [{ name: 'slack', check: async () => checkOf(channels, 'slack') }] : []),
        ...(hasTeams(config) ? [{ name: 'teams', check: async () => checkOf(channels, 'teams') }] : []),
        { name: 'reminders', check: async () => ticking() },
      ],
      undefined,
      (name, cause) => log.warn('not-ready', { what: id(name) }, cause),
    );
    const report = (cause: unknown) => log.warn('page-failed', {}, cause);
    const page = pageRoute({ store, crypto, documents: shared.documents, now: clock.now, report });
    const routes = [
      ...healthRoutes(health),
      ...(config.PUBLIC_URL === undefined ? [] : [page]),
      ...(demo ? [clockRoute(clock, store)] : []),
    ];
    if (hasTeams(config)) channels.push(await connectTeams(shared, routes));
    const server = hasSlack(config) ? await connectSlack(shared, routes) : await served(config, routes);
    channels.unshift(server);
    const mail = await mailOf(config);
    const scheduler = tickBySecond(
      await scheduling(
        config,
        store,
        channels.flatMap(({ channel }) => channel ?? []),
        { now: clock.now, steady: clock.steady, log, mail },
      ),
      { log, during: inHand.during },
    );
    ticking = scheduler.ticking;
    const sealing = new AbortController();
    const filesSealed = config.SECRETS_KEYS === undefined ? undefined : sealFiles(shared, sealing.signal);
    stopOnSignals({
      log,
      stopping: health.stopping,
      steps: [
        ...channels.map(({ name, stop }) => ({ name, stop })),
        { name: 'reminders', stop: scheduler.stop },
        { name: 'mail', stop: async () => mail?.close() },
        {
          name: 'files',
          stop: async () => {
            sealing.abort();
            await filesSealed;
          },
        },
        { name: 'turns', stop: inHand.finished },
        { name: 'database', stop: () => store.close() },
      ],
    });
    log.info('connected', { port: server.port ?? 0, slack: hasSlack(config), teams: hasTeams(config) });
    // Ends by a signal only.
    return await new Promise<number>(() => undefined);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** After a change of the keys: beside everything else, because it may be much. */
async function sealFiles({ store, secrets, log }: Shared, stopped: AbortSignal): Promise<void> {
  try {
    const { sealFilesAnew } = await import('./registers/breach/attachments.js');
    const count = await sealFilesAnew({ store, secrets }, stopped);
    if (count > 0) log.warn('files-sealed-anew', { count });
  } catch (cause) {
    log.error('files-not-sealed-anew', {}, cause);
  }
}

/** What every chat platform is given. */
interface Shared {
  readonly config: Config;
  readonly store: Store;
  readonly secrets: Secrets;
  readonly log: Logger;
  readonly now: () => string;
  readonly bot: Bot;
  readonly documents: Documents;
}

/** A chat platform, or the server of the one port. */
interface Connected {
  readonly name: string;
  readonly port?: number;
  readonly works?: () => Promise<boolean>;
  /** For what nobody asked for. */
  readonly channel?: Channel;
  readonly stop: () => Promise<void>;
}

async function checkOf(channels: readonly Connected[], name: string): Promise<boolean> {
  return (await channels.find((channel) => channel.name === name)?.works?.()) === true;
}

function refuseRealPlatforms(config: Config): void {
  const sentence = (platform: string) =>
    `A database that was made with --now is for trying only: ${platform} needs another one.`;
  if (hasSlack(config) && !isLoopback(config.SLACK_API_URL)) throw new OperatorError('demo', sentence('Slack'));
  if (hasTeams(config) && !isLoopback(config.TEAMS_PLAYGROUND_URL)) throw new OperatorError('demo', sentence('Teams'));
}

async function installationsOf({ config, store, secrets }: Shared, organisation: 'the-one' | 'new') {
  const { createInstallations } = await import('./app/installations.js');
  return createInstallations({
    store,
    crypto,
    secrets,
    language: config.LANGUAGE,
    zone: config.TIME_ZONE,
    organisation,
  });
}

/** Slack has the port: it opens the server, also for the other routes. */
async function connectSlack(shared: Shared, routes: readonly Route[]): Promise<Connected> {
  const { config, store, secrets, log, now, bot, documents: made } = shared;
  const [{ startSlack }, { createDrafts }, { createDepartures }] = await Promise.all([
    import('../adapters/slack/slack.js'),
    import('./app/installations.js'),
    import('./app/departures.js'),
  ]);
  const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = config;
  const installations = await installationsOf(shared, token === undefined ? 'new' : 'the-one');
  if (config.SECRETS_KEYS === undefined) log.warn('slack-forms-not-kept', { set: id('SECRETS_KEYS') });
  else await installations.sealAnew();
  const departures = createDepartures({ store, crypto });
  const running = await startSlack({
    bot,
    documents: made,
    left: (workspace, user) => departures.left('slack', workspace, user, now()),
    installations,
    organisation: (workspace) => store.read(({ organisations }) => organisations.ofInstallation('slack', workspace)),
    ...(config.SECRETS_KEYS === undefined ? {} : { drafts: createDrafts({ store, secrets }) }),
    language: config.LANGUAGE,
    now,
    report: (event, cause, code) =>
      log.warn('slack', { what: id(event), ...(code === undefined ? {} : { code: id(code) }) }, cause),
    connection:
      appToken === undefined
        ? { type: 'http', signingSecret: config.SLACK_SIGNING_SECRET ?? '' }
        : { type: 'socket', appToken },
    workspace:
      token === undefined
        ? {
            type: 'oauth',
            clientId: config.SLACK_CLIENT_ID ?? '',
            clientSecret: config.SLACK_CLIENT_SECRET ?? '',
            stateSecret: config.SLACK_STATE_SECRET ?? '',
            ...(apiUrl === undefined ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
          }
        : { type: 'token', token },
    port: config.PORT,
    ...(config.HOST === undefined ? {} : { host: config.HOST }),
    routes,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
  return {
    name: 'slack',
    port: running.port,
    works: async () => running.connected(),
    channel: running.channel,
    stop: running.stop,
  };
}

/** Adds the address to which Teams delivers to the routes of the one port. */
async function connectTeams(shared: Shared, routes: Route[]): Promise<Connected> {
  const { config, store, log, now, bot, documents: made } = shared;
  const [{ startTeams, playgroundTenant }, { createAddresses }] = await Promise.all([
    import('../adapters/teams/teams.js'),
    import('./app/addresses.js'),
  ]);
  const { MICROSOFT_APP_ID: appId, TEAMS_PLAYGROUND_URL: playground } = config;
  const tenant = config.MICROSOFT_APP_TENANT_ID ?? playgroundTenant;
  const organisation = () => store.read(({ organisations }) => organisations.ofInstallation('teams', tenant));
  const running = await startTeams({
    bot,
    documents: made,
    installations: await installationsOf(shared, 'the-one'),
    organisation,
    addresses: createAddresses({ store, platform: 'teams', organisation, now }),
    ...(appId === undefined ? {} : { account: { appId, tenant, proof: proofOf(config) } }),
    ...(playground === undefined ? {} : { playground }),
    tenant,
    language: config.LANGUAGE,
    now,
    report: (event, cause, code) =>
      log.warn('teams', { what: id(event), ...(code === undefined ? {} : { code: id(code) }) }, cause),
  });
  routes.push(...running.routes);
  const { channel, works, stop } = running;
  return { name: 'teams', channel, works, stop };
}

/** How the bot proves to Microsoft who it is: a certificate, an identity of the machine, or a password. */
function proofOf(config: Config) {
  const { MICROSOFT_APP_CERTIFICATE: path, MICROSOFT_APP_PASSWORD: password = '' } = config;
  if (config.MICROSOFT_APP_TYPE === 'UserAssignedMSI') return { type: 'managed-identity' } as const;
  if (path === undefined) return { type: 'password', password } as const;
  try {
    const pem = readFileSync(path, 'utf8');
    const key = createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString();
    const thumbprint = new X509Certificate(pem).fingerprint.replaceAll(':', '');
    return { type: 'certificate', thumbprint, key } as const;
  } catch (error) {
    throw new OperatorError(
      'teams-certificate',
      'MICROSOFT_APP_CERTIFICATE must be the path of a PEM file with a private key and its certificate.',
      { cause: error },
    );
  }
}

/** The one port, where no chat platform opens it itself. Whoever tries the bot without credentials does it here only. */
async function served(config: Config, routes: readonly Route[]): Promise<Connected> {
  const { serve } = await import('./program/serve.js');
  const host = config.HOST ?? (config.TEAMS_PLAYGROUND_URL === undefined ? '::' : '127.0.0.1');
  try {
    const { port, close } = await serve(routes, { host, port: config.PORT });
    return { name: 'server', port, stop: close };
  } catch (error) {
    throw new OperatorError(
      'port',
      `Port ${config.PORT} cannot be used (${codeOf(error)}). Set another one with PORT.`,
      {
        cause: error,
      },
    );
  }
}

/** What erases that which is due because of its age. One that fails is tried again with the next tick. */
async function erasing({ ERASE_AFTER_DAYS: eraseAfterDays }: Config, store: EraseOptions['store'], log: Logger) {
  const { eraseWhatIsDue } = await import('./app/installations.js');
  const options = { store, ...(eraseAfterDays === undefined ? {} : { eraseAfterDays }) };
  return async (now: string) => {
    for (const organisation of await eraseWhatIsDue(options, now))
      log.info('organisation-erased', { organisation: id(organisation) });
  };
}

/** Later than this after the last tick the program is not ready any more. */
const tickWithinMs = 3 * 60_000;

/** Ticks every second. One that fails is tried again a second later; `ticking` tells whether they still succeed. */
function tickBySecond(
  scheduler: Scheduler,
  { log, during }: { log: Logger; during: InHand['during'] },
): { readonly ticking: () => boolean; readonly stop: () => Promise<void> } {
  let last = performance.now();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    void during(async () => {
      try {
        await scheduler.tick();
        last = performance.now();
      } catch (cause) {
        log.error('tick-failed', {}, cause);
      } finally {
        busy = false;
      }
    });
  }, 1000);
  return {
    ticking: () => performance.now() - last < tickWithinMs,
    stop: async () => {
      clearInterval(timer);
      await scheduler.stop();
    },
  };
}

/** On a demo database only: moves the time on, `POST /dev/clock` with the moment as its body, from this machine. */
function clockRoute(clock: Clock, store: Store): Route {
  return {
    path: '/dev/clock',
    method: 'POST',
    handler: (request, response) => {
      const end = (status: number) => void response.writeHead(status).end();
      if (!/^(::1|(::ffff:)?127\.)/.test(request.socket.remoteAddress ?? '')) return end(403);
      let text = '';
      request.setEncoding('utf8').on('data', (part: string) => {
        if (text.length < 100) text += part;
      });
      request.on('end', () => {
        const now = instantFrom(text.trim());
        if (now === undefined || now < clock.now()) return end(400);
        clock.set(now);
        store
          .transaction(({ deployments }) => deployments.setClock(now))
          .then(
            () => end(204),
            () => end(503),
          );
      });
    },
  };
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
}

async function operate(config: Config, command: string, argument: string | undefined): Promise<number> {
  const needed = (what: string) => {
    if (argument === undefined) throw new OperatorError('usage', `${command} needs ${what}.`);
    return argument;
  };
  switch (command) {
    case 'audit-verify': {
      const { reportOf, verifyTrails } = await import('./program/audit-verify.js');
      const verified = await using(config, 'read', (store) => verifyTrails(store, crypto));
      print(reportOf(verified));
      return verified.some(({ brokenAt }) => brokenAt !== undefined) ? 1 : 0;
    }
    case 'backup': {
      const { backupTo } = await import('../db/backup.js');
      const file = needed('a file to write to');
      await backupTo(file, { url: config.DATABASE_URL });
      return print(`Backed up to ${file}.\n`);
    }
    case 'copy-to': {
      const { copyDatabase } = await import('../db/copy.js');
      const to = needed('the address of an empty PostgreSQL database');
      const migrationsFolder = fileURLToPath(new URL('../db/migrations/postgres', import.meta.url));
      const copied = await copyDatabase({ from: config.DATABASE_URL, to, migrationsFolder });
      const rows = [...copied.values()].reduce((sum, count) => sum + count, 0);
      return print(`Copied ${rows} rows. Put the new address in DATABASE_URL; the file stays as it is.\n`);
    }
    case 'officer': {
      const { appointOfficer } = await import('./program/officer.js');
      const name = needed('an account name or e-mail address');
      const now = new Date().toISOString();
      const appointed = await using(config, 'write', (store) => appointOfficer(store, crypto, name, now));
      return print(`${appointed} is now the privacy officer.\n`);
    }
    case 'erase': {
      const organisation = needed('the id of the organisation, as audit-verify prints it');
      const erased = await using(config, 'write', (store) => store.erase(organisation, new Date().toISOString()));
      if (!erased) throw new OperatorError('no-organisation', `There is no organisation ${organisation}.`);
      return print(`Erased ${organisation}. A tombstone remains.\n`);
    }
    default:
      throw new OperatorError('usage', `There is no command ${command}.\n\n${usage}`);
  }
}

async function mailOf({ SMTP_URL: url, MAIL_FROM: from }: Config): Promise<MailChannel | undefined> {
  if (url === undefined || from === undefined) return undefined;
  const { createMail } = await import('../adapters/mail/mail.js');
  return createMail({ url, from });
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

async function scheduling(
  config: Config,
  store: EraseOptions['store'],
  channels: readonly Channel[],
  {
    now,
    steady,
    log,
    mail,
  }: Pick<Clock, 'now' | 'steady'> & { readonly log: Logger; readonly mail?: MailChannel | undefined },
) {
  const { createScheduler } = await import('./app/scheduler.js');
  return createScheduler({
    store,
    erase: await erasing(config, store, log),
    ...(mail === undefined ? {} : { mail }),
    crypto,
    channels,
    now,
    steady,
    random: Math.random,
    report: (event, facts, cause) => {
      const ids = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'number' ? fact : id(fact)]);
      log.warn(event, Object.fromEntries(ids), cause);
    },
  });
}

async function opened(config: Config, mode: 'read' | 'write', demo = false) {
  const { openStore } = await import('../db/open.js');
  return openStore({ url: config.DATABASE_URL, mode, demo });
}

async function using<T>(
  config: Config,
  mode: 'read' | 'write',
  work: (store: Awaited<ReturnType<typeof opened>>) => Promise<T>,
) {
  const store = await opened(config, mode);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Reads files that people send, each in a worker of its own that knows no database. */
async function tables() {
  const [{ createTables }, { workerLimits }] = await Promise.all([
    import('../adapters/tables/tables.js'),
    import('../adapters/tables/limits.js'),
  ]);
  return createTables({
    startWorker: () =>
      new Worker(new URL(import.meta.url), { workerData: { reads: true }, argv: [], resourceLimits: workerLimits }),
  });
}

async function documents(config: Config) {
  const { createDocuments } = await import('../adapters/documents/documents.js');
  const { DATABASE_URL } = config;
  return createDocuments({
    startWorker: (resourceLimits) =>
      new Worker(new URL(import.meta.url), { workerData: { DATABASE_URL }, argv: [], resourceLimits }),
  });
}

/** Inside a worker thread: reads a file, or makes a document. */
async function serve(): Promise<void> {
  if (!z.object({ reads: z.literal(true) }).safeParse(workerData).success) return serveDocuments();
  const { serveTables } = await import('../adapters/tables/tables.js');
  if (parentPort !== null) serveTables(parentPort);
}

/** Inside the worker thread: reads the register from its own connection and writes the document. */
async function serveDocuments(): Promise<void> {
  if (parentPort === null) return;
  const { DATABASE_URL } = z.object({ DATABASE_URL: z.string() }).parse(workerData);
  const [{ serveDocuments: serve }, { readDocuments }, { openStore }, { checklistOf }, { templateOf }] =
    await Promise.all([
      import('../adapters/documents/documents.js'),
      import('./program/documents.js'),
      import('../db/open.js'),
      import('./registers/index.js'),
      import('./registers/activities/rules/templates/index.js'),
    ]);
  const checklists = {
    organisation: checklistOf('organisation'),
    activity: checklistOf('controller-activity'),
    supplier: checklistOf('supplier'),
  };
  serve(parentPort, async (request, use) => {
    const store = await openStore({ url: DATABASE_URL, mode: 'read', demo: false });
    try {
      await readDocuments(
        { store, checklists, template: templateOf, program: `AVG-maatje ${version()}` },
        request,
        use,
      );
    } finally {
      await store.close();
    }
  });
}

async function theOrganisation(store: Store): Promise<Organisation> {
  const organisation = await store.transaction(({ organisations }) => organisations.first());
  if (organisation === undefined) throw new OperatorError('no-organisation', 'There is no organisation yet.');
  return organisation;
}

/** The program's time, with a line in the log when somebody moved the machine's. */
function watchedClock(given: string | undefined, log: Logger): Clock {
  const moved = (seconds: number) => log.warn(seconds < 0 ? 'clock-went-back' : 'clock-went-ahead', { seconds });
  return createClock({ given, moved });
}

function latestOf(one: string | undefined, two: string | undefined): string | undefined {
  if (one === undefined || two === undefined) return one ?? two;
  return one > two ? one : two;
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

function version(): string {
  for (const path of ['../package.json', '../../package.json']) {
    const file = new URL(path, import.meta.url);
    if (existsSync(file))
      return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
  }
  return 'unknown';
}

function print(text: string): number {
  // A reader that is gone (`| head`) is no error.
  process.stdout.on('error', () => undefined);
  process.stdout.write(text);
  return 0;
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unexpected';
}

if (!isMainThread) {
  await serve();
} else {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    const sentence =
      error instanceof OperatorError ? error.message : `Something unexpected went wrong (${codeOf(error)}).`;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
}
