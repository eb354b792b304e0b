// The Teams bot: one address to which Teams delivers, for one tenant.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Installations } from '../../src/app/accounts/installations.js';
import type { Channel } from '../../src/app/ports/channels.js';
import { OperatorError } from '../../src/app/ports/errors.js';
import { type Account, type Cloud, createGate, type Gate } from './botbuilder.js';
import { createChannel } from './channel.js';
import { createConnector, trustedService } from './connector.js';
import { createOffers } from './files.js';
import { Activity, tenantOf } from './incoming.js';
import { limits } from './limits.js';
import { createListeners } from './listeners.js';
import type { ListenerOptions } from './listening.js';
import { type Addresses, createPlaces } from './places.js';
import { createProfiles } from './profiles.js';
import { createSpeaker } from './speaker.js';

export interface Route {
  readonly path: string;
  readonly method: string;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface TeamsOptions
  extends Omit<
    ListenerOptions,
    'connector' | 'speaker' | 'profiles' | 'offers' | 'places' | 'ignoresLocale' | 'installedBy'
  > {
  /** Absent only with `playground`. */
  readonly account?: Account;
  /** The address of the playground on this machine: nobody is asked who they are, and nothing is sent elsewhere. */
  readonly playground?: string;
  readonly cloud?: Cloud;
  /** Given in tests: signs instead of Microsoft. */
  readonly authorization?: () => Promise<string | undefined>;
  readonly installations: Pick<Installations, 'installed'>;
  readonly addresses: Addresses;
}

export interface Teams {
  readonly routes: readonly Route[];
  /** For messages that nobody asked for. */
  readonly channel: Channel;
  /** Whether Microsoft accepts the credentials, so that the bot can answer. */
  works(): Promise<boolean>;
  /** Takes nothing more, and ends when what is in hand is done. */
  stop(): Promise<void>;
}

export const teamsPath = '/api/messages';
/** Of the people in the playground that `npm run dev -- teams` starts. */
export const playgroundTenant = '11111111-1111-4111-8111-111111111111';

export async function startTeams(options: TeamsOptions): Promise<Teams> {
  const { account, playground, tenant, report, installations, now } = options;
  const nowMs = options.nowMs ?? Date.now;
  const made = createGate(account, options.cloud);
  const gate: Gate = { ...made, authorization: options.authorization ?? made.authorization };
  const installed = (installedBy: string | null) =>
    installations.installed(
      {
        platform: 'teams',
        externalId: tenant,
        tokens: null,
        botUser: account?.appId ?? null,
        scopes: [],
        enterprise: false,
        installedBy,
      },
      now(),
    );
  await checkAccount(gate, report);
  await installed(null);
  const trusts = (serviceUrl: string) => trustedService(serviceUrl, playground);
  const doFetch = options.fetch === undefined ? {} : { fetch: options.fetch };
  const connector = createConnector({ authorization: gate.authorization, trusts, ...doFetch });
  const speaker = createSpeaker(connector, report);
  const listeners = createListeners({
    ...options,
    connector,
    speaker,
    profiles: createProfiles({ connector, tenant, nowMs, report }),
    offers: createOffers({ nowMs, ...doFetch }),
    places: createPlaces(options.addresses),
    ignoresLocale: playground !== undefined,
    installedBy: async (user) => void (await installed(user)),
  });
  await listeners.takeUp();
  const take = door({ ...options, gate, trusts, take: listeners.take });
  let stopped = false;
  return {
    routes: [
      {
        path: teamsPath,
        method: 'POST',
        handler: (request, response) => {
          if (stopped) response.writeHead(503).end();
          else void take(request, response);
        },
      },
    ],
    channel: createChannel(connector, speaker),
    works: async () => !stopped && (account === undefined || (await gate.authorization()) !== undefined),
    async stop() {
      stopped = true;
      await listeners.stop();
    },
  };
}

/** Wrong credentials end the start with a sentence; a Microsoft that does not answer now may do so later. */
async function checkAccount(gate: Gate, report: TeamsOptions['report']): Promise<void> {
  try {
    await gate.authorization();
  } catch (error) {
    const [code = ''] = /AADSTS\d+/.exec(error instanceof Error ? error.message : '') ?? [];
    const why = refusals[code];
    if (why !== undefined) throw new OperatorError('teams-account', `${why} (docs/teams.md).`, { cause: error });
    report('teams-token-unavailable', error);
  }
}

/** What Entra says of credentials, as something to do. */
const refusals: Readonly<Record<string, string>> = {
  AADSTS7000215: 'MICROSOFT_APP_PASSWORD is not right: take the value of the client secret, not its id',
  AADSTS7000222: 'MICROSOFT_APP_PASSWORD has ended: make a new client secret',
  AADSTS700016: 'MICROSOFT_APP_ID is not known in the tenant of MICROSOFT_APP_TENANT_ID',
  AADSTS900023: 'MICROSOFT_APP_TENANT_ID is no tenant',
  AADSTS90002: 'MICROSOFT_APP_TENANT_ID is no tenant',
  AADSTS700027: 'MICROSOFT_APP_CERTIFICATE is not the certificate that Azure has',
};

interface DoorOptions extends Pick<TeamsOptions, 'tenant' | 'report' | 'account'> {
  readonly gate: Gate;
  readonly trusts: (serviceUrl: string) => boolean;
  readonly take: (activity: Activity) => Promise<unknown>;
}

/** What is no activity, or not from Teams, or of another tenant, never reaches the bot. */
function door(options: DoorOptions) {
  return (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    answered(options, request, response).catch((error: unknown) => {
      options.report('teams-delivery-failed', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
}

async function answered(options: DoorOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { report, account, take } = options;
  const answer = (status: number, body?: unknown) => {
    if (body === undefined) return void response.writeHead(status).end();
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
  };
  // Where nobody is asked who they are, nobody else may come.
  if (account === undefined && !isLoopback(request.socket.remoteAddress)) return answer(403);
  const text = await bodyOf(request);
  if (text === undefined) {
    // The rest of it is not read.
    response.setHeader('connection', 'close');
    return answer(413);
  }
  const activity = read(text);
  if (activity === undefined) {
    report('teams-unreadable-activity');
    return answer(400);
  }
  const refused = await refusal(options, activity, request.headers.authorization ?? '');
  if (refused !== undefined) {
    report(refused.event);
    return answer(refused.status);
  }
  const body = await take(activity);
  if (activity.type === 'invoke') return answer(200, body ?? {});
  answer(200);
}

async function refusal(
  { gate, trusts, tenant }: DoorOptions,
  activity: Activity,
  authorization: string,
): Promise<{ readonly status: number; readonly event: string } | undefined> {
  const admitted = await gate.admits(activity, authorization);
  if (admitted !== 'admitted') return { status: admitted === 'refused' ? 401 : 503, event: `teams-token-${admitted}` };
  if (!trusts(activity.serviceUrl)) return { status: 403, event: 'teams-untrusted-address' };
  if (tenantOf(activity)?.toLowerCase() === tenant.toLowerCase()) return undefined;
  return { status: 403, event: 'teams-unknown-tenant' };
}

const isLoopback = (address = '') => /^(::1|(::ffff:)?127\.)/.test(address);

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes: Buffer = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    size += bytes.length;
    if (size > limits.requestBytes) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function read(text: string): Activity | undefined {
  try {
    return Activity.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
