// The Slack bot: a Bolt app over HTTP or Socket Mode, for one workspace by its token or for many by OAuth.
import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  App,
  type AppOptions,
  type AuthorizeResult,
  ErrorCode,
  HTTPReceiver,
  type Logger,
  LogLevel,
  SocketModeReceiver,
} from '@slack/bolt';
import { type FetchFunction, WebClient, type WebClientOptions } from '@slack/web-api';
import type { Channel } from '../../src/app/ports/channels.js';
import { OperatorError } from '../../src/app/ports/errors.js';
import { calling, codeOf, patient, reasonOf } from './calls.js';
import { createChannel } from './channel.js';
import { createDispatch, type DispatchOptions } from './dispatch.js';
import { externalIdOf, installationStore, tokenProblem } from './installations.js';
import { afterInstall, type Welcoming } from './installed-page.js';
import { times } from './limits.js';
import { createListeners } from './listeners.js';
import type { ListenerOptions } from './listening.js';
import { createPlainer, newerTypes } from './plainer.js';
import { createProfiles } from './profiles.js';
import {
  acknowledgeWhenDone,
  answerToFailed,
  isEvent,
  limitServer,
  NotDone,
  readBeforeBolt,
  receiving,
} from './receiving.js';
import { scopes } from './scopes.js';

export interface Route {
  readonly path: string;
  readonly method: string;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface SlackOptions
  extends Omit<ListenerOptions, 'profiles'>,
    Pick<DispatchOptions, 'installations' | 'left'> {
  readonly connection:
    | { readonly type: 'http'; readonly signingSecret: string }
    | { readonly type: 'socket'; readonly appToken: string };
  readonly workspace:
    | { readonly type: 'token'; readonly token: string }
    | {
        readonly type: 'oauth';
        readonly clientId: string;
        readonly clientSecret: string;
        readonly stateSecret: string;
        readonly redirectUri?: string;
        readonly authorizationUrl?: string;
      };
  /** Of the server: for Slack over HTTP, and for the other routes always. Socket Mode without routes needs none. */
  readonly port?: number;
  readonly host?: string;
  /** Others on the same port, such as /healthz. */
  readonly routes?: readonly Route[];
  /** Another address than slack.com: an emulator. */
  readonly apiUrl?: string;
  readonly fetch?: FetchFunction;
  /** Given in tests: how long an event may take, and a request to come in. */
  readonly eventMs?: number;
  readonly receiving?: ServerOptions;
}

export interface Slack {
  /** The port that it listens on; 0 when it does not. */
  readonly port: number;
  /** Whether Slack can reach the bot now, as far as the bot can know. */
  connected(): boolean;
  /** For what nobody asked for. */
  readonly channel: Channel;
  /** Takes nothing more, and ends when what is in hand is done. */
  stop(): Promise<void>;
}

export const slackPaths = {
  events: '/slack/events',
  install: '/slack/install',
  redirect: '/slack/oauth_redirect',
} as const;

/** Starts and connects; refuses with one sentence for the operator when a setting does not work. */
export async function startSlack(options: SlackOptions): Promise<Slack> {
  const { report, workspace, connection } = options;
  // An emulator draws sections only.
  const known = options.apiUrl === undefined ? [] : newerTypes;
  const plain = createPlainer(options.fetch ?? ((url, init) => fetch(url, init)), report, known);
  const clientOptions: WebClientOptions = {
    ...(options.apiUrl === undefined ? {} : { slackApiUrl: options.apiUrl }),
    fetch: patient(plain.fetch),
    // What is tried again, and when, is decided in calls.ts.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: times.call,
    logger: silent(report),
  };
  const welcoming: Welcoming = { welcome: () => undefined };
  const receiver = receiverOf(options, clientOptions, welcoming);
  const authorize =
    workspace.type === 'token' ? { authorize: await byToken(options, workspace.token, clientOptions) } : {};
  if (receiver.installer !== undefined) askOnceAtATime(receiver.installer);
  const app = new App({
    receiver,
    ...authorize,
    clientOptions,
    logger: silent(report),
    extendedErrorHandler: true,
    // Where a conversation is stands in the database.
    convoStore: false,
  });
  const nowMs = options.nowMs ?? Date.now;
  const profiles = createProfiles({ nowMs, report });
  const listeners = createListeners({ ...options, profiles });
  welcoming.welcome = ({ workspace: team, user, token }) =>
    listeners.installed({ workspace: team, user, client: new WebClient(token, clientOptions) });
  app.use(createDispatch({ ...options, listeners, profiles, plain }));
  app.error(errorHandler(report));
  const redo = acknowledgeWhenDone(app, options.eventMs);
  await listeners.takeUp(redo);
  const port = await listen(app, receiver, options);
  let stopped = false;
  return {
    port,
    channel: createChannel(clientsOf(options, receiver, clientOptions), listeners.arrived),
    connected: () =>
      !stopped && (receiver instanceof HTTPReceiver || (connection.type === 'socket' && isOpen(receiver))),
    async stop() {
      if (!stopped) {
        stopped = true;
        await app.stop();
      }
      await listeners.stop();
    },
  };
}

type Receivers = HTTPReceiver | SocketModeReceiver;

/** A lost connection is asked for again until it is there: the SDK ends the process when that fails once. */
const reconnecting = { forever: true, factor: 1.3, maxTimeout: times.longestPause };

function receiverOf(options: SlackOptions, clientOptions: WebClientOptions, welcoming: Welcoming): Receivers {
  const { connection, workspace, report, now, port } = options;
  const customRoutes = (options.routes ?? []).map((route) => ({ ...route }));
  const logger = silent(report);
  const install =
    workspace.type === 'token'
      ? {}
      : {
          clientId: workspace.clientId,
          clientSecret: workspace.clientSecret,
          stateSecret: workspace.stateSecret,
          scopes: [...scopes],
          installationStore: installationStore(options.installations, now),
          ...(workspace.redirectUri === undefined ? {} : { redirectUri: workspace.redirectUri }),
        };
  const installerOptions = {
    directInstall: true,
    installPath: slackPaths.install,
    redirectUriPath: slackPaths.redirect,
    clientOptions,
    callbackOptions: afterInstall(options.report, welcoming),
    ...(workspace.type === 'oauth' && workspace.authorizationUrl !== undefined
      ? { authorizationUrl: workspace.authorizationUrl }
      : {}),
    ...(port === undefined ? {} : { port }),
  };
  if (connection.type === 'http') {
    const receiver = new HTTPReceiver({
      signingSecret: connection.signingSecret,
      endpoints: slackPaths.events,
      customRoutes,
      logger,
      processEventErrorHandler: answerToFailed(report),
      ...install,
      installerOptions,
    });
    readBeforeBolt(receiver, { path: slackPaths.events, signingSecret: connection.signingSecret, report });
    return receiver;
  }
  const receiver = new SocketModeReceiver({
    appToken: connection.appToken,
    customRoutes,
    logger,
    ...install,
    installerOptions: { ...installerOptions, clientOptions: { ...clientOptions, retryConfig: reconnecting } },
  });
  limitServer(receiver, options.receiving ?? receiving);
  return receiver;
}

/** The one workspace of a token in the settings; it is connected as soon as Slack says which one it is. */
async function byToken(
  options: SlackOptions,
  token: string,
  clientOptions: WebClientOptions,
): Promise<NonNullable<AppOptions['authorize']>> {
  const client = new WebClient(token, clientOptions);
  const who = await calling(() => client.auth.test()).catch((error: unknown) => {
    const reason = reasonOf(error);
    if (reason !== undefined) throw tokenProblem('SLACK_BOT_TOKEN', reason);
    const sentence = `Slack cannot be reached (${codeOf(error)}). Is there a connection to slack.com?`;
    throw new OperatorError('slack-unreachable', sentence, { cause: error });
  });
  const enterprise = who.is_enterprise_install === true;
  const externalId = enterprise ? who.enterprise_id : who.team_id;
  if (externalId === undefined) throw tokenProblem('SLACK_BOT_TOKEN', 'no_team');
  await options.installations.installed(
    {
      platform: 'slack',
      externalId,
      tokens: null,
      botUser: who.user_id ?? null,
      scopes: [],
      enterprise,
      installedBy: null,
    },
    options.now(),
  );
  const result: AuthorizeResult = {
    botToken: token,
    ...(who.bot_id === undefined ? {} : { botId: who.bot_id }),
    ...(who.user_id === undefined ? {} : { botUserId: who.user_id }),
  };
  return async (source) => {
    const given = enterprise ? source.enterpriseId : source.teamId;
    if (given !== externalId) throw new UnknownWorkspace();
    return { ...result, ...(source.teamId === undefined ? {} : { teamId: source.teamId }) };
  };
}

/** The client of a workspace, with a token that is still good: by OAuth the SDK may have to fetch a new one. */
function clientsOf({ installations, workspace }: SlackOptions, receiver: Receivers, clientOptions: WebClientOptions) {
  const clients = new Map<string, WebClient>();
  const clientWith = (token: string) => {
    const known = clients.get(token) ?? new WebClient(token, clientOptions);
    if (clients.size >= mostClients) clients.clear();
    clients.set(token, known);
    return known;
  };
  return async (externalId: string): Promise<WebClient | undefined> => {
    const found = await installations.find('slack', externalId);
    if (found === undefined) return undefined;
    if (workspace.type === 'token') return clientWith(workspace.token);
    const query = found.enterprise
      ? { isEnterpriseInstall: true, enterpriseId: externalId, teamId: undefined }
      : { isEnterpriseInstall: false, enterpriseId: undefined, teamId: externalId };
    const authorized = await receiver.installer?.authorize(query);
    return authorized?.botToken === undefined ? undefined : clientWith(authorized.botToken);
  };
}

const mostClients = 1_000;

class UnknownWorkspace extends Error {
  readonly code = 'unknown-workspace';
}

/** Slack gives a new token for an old one once: deliveries at the same time share one answer. */
function askOnceAtATime(installer: NonNullable<Receivers['installer']>): void {
  const authorize = installer.authorize.bind(installer);
  const asked = new Map<string, ReturnType<typeof authorize>>();
  installer.authorize = async (source) => {
    const key = externalIdOf(source);
    const known = asked.get(key);
    if (known !== undefined) return known;
    const found = authorize(source).finally(() => asked.delete(key));
    asked.set(key, found);
    return found;
  };
}

async function listen(app: App, receiver: Receivers, options: SlackOptions): Promise<number> {
  const { port = 3000, host, connection } = options;
  try {
    if (receiver instanceof SocketModeReceiver) {
      await app.start();
      return options.port ?? 0;
    }
    const where = { port, ...(host === undefined ? {} : { host }) };
    const server = await receiver.start(where, options.receiving ?? receiving);
    const address: AddressInfo | string | null = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  } catch (error) {
    if (connection.type === 'socket') throw tokenProblem('SLACK_APP_TOKEN', reasonOf(error) ?? codeOf(error));
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))
      throw new OperatorError('port', `Port ${port} cannot be used (${error.code}). Set another one with PORT.`, {
        cause: error,
      });
    throw error;
  }
}

function isOpen(receiver: Receivers): boolean {
  return receiver instanceof SocketModeReceiver && receiver.client.websocket?.isActive() === true;
}

/** Bolt's types lead to the simple handler when a function is given inline; this is the extended one. */
type ErrorHandler = Parameters<App['error']>[0];
function errorHandler(report: SlackOptions['report']): ErrorHandler {
  return async (failed: unknown) => {
    const error = typeof failed === 'object' && failed !== null && 'error' in failed ? failed.error : failed;
    // Of a workspace that is not ours: Slack hears 401, and shows that the app did not answer.
    if (error instanceof Error && 'code' in error && error.code === ErrorCode.AuthorizationError) {
      report('slack-unknown-workspace');
      throw error;
    }
    report('slack-listener-failed', error);
    // Slack delivers it again, three times at most.
    if (typeof failed === 'object' && failed !== null && 'body' in failed && isEvent(failed.body)) throw new NotDone();
  };
}

/** The SDK's own log, without its words: they may quote what somebody typed. What an operator must know is named. */
function silent(report: SlackOptions['report']): Logger {
  const nothing = () => undefined;
  const heard =
    (level: 'warn' | 'error') =>
    (...messages: unknown[]) => {
      const text = messages.map((message) => (message instanceof Error ? message.message : String(message))).join(' ');
      if (/signature|verif|timestamp/i.test(text)) return report('slack-bad-signature');
      if (/not acknowledged|unhandled|no middleware/i.test(text)) return report('slack-not-acknowledged');
      if (/authoriz/i.test(text)) return;
      if (/disconnect|pong|ping|websocket|reconnect/i.test(text)) return report('slack-connection');
      if (level === 'error')
        report(
          'slack-sdk',
          messages.find((message) => message instanceof Error),
        );
    };
  return {
    debug: nothing,
    info: nothing,
    warn: heard('warn'),
    error: heard('error'),
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}
