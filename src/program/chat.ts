// The bot in the chat platforms that are configured, all on one port.

import { uptime } from 'node:os';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets, requireKeys } from '../../adapters/secrets/secrets.js';
import type { DatabaseStore } from '../../db/store.js';
import { sealedTexts } from '../app/accounts/installations.js';
import { Inbox } from '../app/inbox.js';
import type { MailChannel } from '../app/ports/channels.js';
import { OperatorError } from '../app/ports/errors.js';
import { sealAnswersAnew, secretRegisters } from '../app/sealing.js';
import { sealFilesAnew, withAttachments } from '../registers/breach/attachments.js';
import { registers } from '../registers/index.js';
import { codeOf } from './about.js';
import { botOf } from './bot.js';
import type { Connected, Shared } from './channels.js';
import { type Clock, clockRoute, createClock, latestOf, momentOf } from './clock.js';
import { watchClock } from './clock-watch.js';
import { type Config, hasSlack, hasTeams } from './config.js';
import { createHealth, databaseCheck, healthRoutes, type Route } from './health.js';
import { createLogger, id, type Logger } from './log.js';
import { pageRoute } from './pages.js';
import { scheduling, tickBySecond } from './scheduling.js';
import { serve } from './serve.js';
import { countInHand, onConfirmed, stopOnSignals } from './stopping.js';
import { storeOf } from './store.js';
import { documents } from './threads.js';

/** Runs until a signal stops it. */
export async function chat(config: Config, from: string | undefined): Promise<number> {
  const start = momentOf(from);
  const store = await storeOf(config, { mode: 'write', demo: start !== undefined });
  try {
    await run(config, store, start);
    // Ends by a signal only.
    return await new Promise<number>(() => undefined);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Of each kind of thing that people say one. */
const saidFirst = [
  'Wij zijn Bakkerij Zoet, met acht mensen',
  'Gisteren is een laptop met klanten gestolen',
  'Hoe lang bewaar ik facturen?',
];

async function run(config: Config, store: DatabaseStore, start: string | undefined): Promise<void> {
  const deployment = await store.transaction(({ deployments }) => deployments.get());
  const demo = deployment?.demo === true;
  if (demo) refuseRealPlatforms(config);
  const log = createLogger(config.LOG_LEVEL);
  const clock = watchedClock(demo ? latestOf(start, deployment.clock ?? undefined) : undefined, log);
  const { shared, inHand } = await sharedBy(config, store, { log, clock });
  // A platform counts from the first press on: nothing is loaded while it waits.
  await registers.ready();
  // The sums and patterns of understanding are made ready at their first use: without this, whoever types first waits a second,
  // and everybody else with them; a platform that waits delivers again, out of order.
  const { read } = await registers.hearing();
  for (const text of saidFirst) read(text, { now: clock.now(), zone: config.TIME_ZONE });

  const channels: Connected[] = [];
  let ticking = () => false;
  const works = async (name: string) => (await channels.find((channel) => channel.name === name)?.works?.()) === true;
  const health = createHealth(
    [
      databaseCheck(store),
      ...(hasSlack(config) ? [{ name: 'slack', check: () => works('slack') }] : []),
      ...(hasTeams(config) ? [{ name: 'teams', check: () => works('teams') }] : []),
      { name: 'reminders', check: async () => ticking() },
      { name: 'clock', check: async () => clock.steady() },
    ],
    undefined,
    (name, cause) => log.warn('not-ready', { what: id(name) }, cause),
  );
  const report = (cause: unknown) => log.warn('page-failed', {}, cause);
  const page = pageRoute({ store, crypto, documents: shared.documents, now: clock.now, report });
  const port = await connect(shared, channels, [
    ...healthRoutes(health),
    ...(config.PUBLIC_URL === undefined ? [] : [page]),
    ...(demo ? [clockRoute(clock, store)] : []),
  ]);

  const mail = await mailOf(config);
  const { now, steady, tells } = clock;
  const reached = channels.flatMap(({ channel }) => channel ?? []);
  const due = scheduling({ config, store, channels: reached, now, steady, tells, log, mail });
  const watch = watchClock({ clock, store, log });
  const tick = () => watch.look().then(due.tick);
  const scheduler = tickBySecond({ ...due, tick }, { log, during: inHand.during });
  onConfirmed(() => {
    clock.confirm();
    log.warn('clock-confirmed');
  });
  ticking = scheduler.ticking;
  const sealing = sealingAnew(shared);
  stopOnSignals({
    log,
    stopping: health.stopping,
    steps: [
      ...channels.map(({ name, stop }) => ({ name, stop })),
      { name: 'reminders', stop: scheduler.stop },
      { name: 'mail', stop: async () => mail?.close() },
      { name: 'sealing', stop: sealing.stop },
      { name: 'turns', stop: inHand.finished },
      { name: 'database', stop: () => store.close() },
    ],
  });
  log.info('connected', { port: port ?? 0, slack: hasSlack(config), teams: hasTeams(config) });
}

/** What the platforms share: the bot, whose turns are counted, and what it makes and keeps. */
async function sharedBy(config: Config, store: DatabaseStore, { log, clock }: { log: Logger; clock: Clock }) {
  const sealed = await sealedTexts(store, secretRegisters(registers.checklists));
  const secrets = (sealed.length > 0 ? requireKeys : createSecrets)(config.SECRETS_KEYS, sealed);
  const givenUp = () => log.error('inbox-given-up');
  const inbox = config.SECRETS_KEYS === undefined ? undefined : new Inbox({ store, secrets, givenUp });
  const bot = botOf(
    { config, store, secrets },
    {
      ...(inbox === undefined ? {} : { inbox }),
      steady: clock.steady,
      mailsAlarms: config.SMTP_URL !== undefined,
      ...(config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }),
    },
  );
  const inHand = countInHand(bot);
  const made = withAttachments(documents(config), { store, secrets });
  const shared: Shared = {
    config,
    store,
    secrets,
    log,
    now: clock.now,
    bot: inHand.bot,
    ...(inbox === undefined ? {} : { inbox: { of: inbox, newId: crypto.newId } }),
    documents: { make: (document, request) => inHand.during(() => made.make(document, request)) },
  };
  return { shared, inHand };
}

/** Connects what is configured, the server of the one port first in the list; returns that port. */
async function connect(shared: Shared, channels: Connected[], routes: Route[]): Promise<number | undefined> {
  const { config } = shared;
  if (hasTeams(config)) {
    const { connectTeams } = await import('./teams.js');
    channels.push(await connectTeams(shared, routes));
  }
  const server = hasSlack(config)
    ? await (await import('./slack.js')).connectSlack(shared, routes)
    : await served(config, routes);
  channels.unshift(server);
  return server.port;
}

/** The one port, where no chat platform opens it itself. Whoever tries the bot without credentials does it here only. */
async function served(config: Config, routes: readonly Route[]): Promise<Connected> {
  const host = config.HOST ?? (config.TEAMS_PLAYGROUND_URL === undefined ? '::' : '127.0.0.1');
  try {
    const { port, close } = await serve(routes, { host, port: config.PORT });
    return { name: 'server', port, stop: close };
  } catch (error) {
    const sentence = `Port ${config.PORT} cannot be used (${codeOf(error)}). Set another one with PORT.`;
    throw new OperatorError('port', sentence, { cause: error });
  }
}

function refuseRealPlatforms(config: Config): void {
  const sentence = (platform: string) =>
    `A database that was made with --now is for trying only: ${platform} needs another one.`;
  if (hasSlack(config) && !isLoopback(config.SLACK_API_URL)) throw new OperatorError('demo', sentence('Slack'));
  if (hasTeams(config) && !isLoopback(config.TEAMS_PLAYGROUND_URL)) throw new OperatorError('demo', sentence('Teams'));
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
}

/** The program's time, with a line in the log when somebody moved the machine's. */
function watchedClock(given: string | undefined, log: Logger): Clock {
  const moved = (seconds: number) => log.warn(seconds < 0 ? 'clock-went-back' : 'clock-went-ahead', { seconds });
  return createClock({ given, moved, sinceBootMs: () => uptime() * 1_000 });
}

/** After a change of the keys: beside everything else, because it may be much. */
function sealingAnew({ config, store, secrets, log }: Shared): { readonly stop: () => Promise<void> } {
  const stopped = new AbortController();
  const seal = async () => {
    try {
      const answers = await sealAnswersAnew(store, registers.checklists, stopped.signal);
      if (answers > 0) log.warn('answers-sealed-anew', { count: answers });
      const files = await sealFilesAnew({ store, secrets }, stopped.signal);
      if (files > 0) log.warn('files-sealed-anew', { count: files });
    } catch (cause) {
      log.error('not-sealed-anew', {}, cause);
    }
  };
  const sealed = config.SECRETS_KEYS === undefined ? undefined : seal();
  return {
    async stop() {
      stopped.abort();
      await sealed;
    },
  };
}

async function mailOf({ SMTP_URL: url, MAIL_FROM: from }: Config): Promise<MailChannel | undefined> {
  if (url === undefined || from === undefined) return undefined;
  const { createMail } = await import('../../adapters/mail/mail.js');
  return createMail({ url, from });
}
