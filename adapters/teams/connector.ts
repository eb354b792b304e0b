// Calls to Teams: what was asked, and exactly what came of it. Nothing is tried again here unless it is asked for.
import { request } from 'undici';
import { z } from 'zod';
import { type RetryOptions, retried } from '../../src/app/pacing.js';
import { asAsked, longerEach } from '../chat/retry.js';
import { times } from './limits.js';

/** A conversation, and who speaks in it: everything that is needed to say something there later. */
export const Place = z.object({
  serviceUrl: z.string().min(1).max(1_000),
  conversation: z.string().min(1).max(1_000),
  /** The bot as Teams knows it. */
  bot: z.string().min(1).max(1_000),
  /** The person as Teams knows them for this bot. */
  member: z.string().min(1).max(1_000),
});
export type Place = z.output<typeof Place>;

/** What we send: an activity without the parts that follow from its place. */
export interface Outgoing {
  readonly summary?: string;
  readonly text?: string;
  readonly textFormat?: 'plain';
  readonly attachments?: readonly unknown[];
}

export const Member = z.looseObject({
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
});
export type Member = z.output<typeof Member>;

/** Teams answered, but not with yes. */
export class Refused extends Error {
  readonly code: string;
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  constructor(status: number, reason: string, retryAfterMs?: number) {
    super(`Teams answered ${status}.`);
    this.status = status;
    this.code = reason;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Nothing came back, or nothing that can be read: whether it was done is not known. */
export class Unanswered extends Error {
  readonly code = 'teams-unanswered';
}

/** The address is not one of Teams: nothing is sent there, least of all a token. */
class Untrusted extends Error {
  readonly code = 'teams-untrusted-address';
}

/** As `fetch`, of which it is a part. */
type Ask = (
  url: string,
  call: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly redirect: 'error';
    readonly signal: AbortSignal;
  },
) => Promise<Pick<Response, 'ok' | 'status' | 'text'> & { readonly headers: Pick<Headers, 'get'> }>;

/** What `fetch` does, at half of what it costs: it follows nothing, and reads the answer as text. */
const asking: Ask = async (url, { method, headers, body, signal }) => {
  const {
    statusCode,
    headers: given,
    body: answer,
  } = await request(url, {
    method,
    headers,
    signal,
    ...(body === undefined ? {} : { body }),
  });
  return {
    ok: statusCode >= 200 && statusCode < 300,
    status: statusCode,
    text: () => answer.text(),
    headers: { get: (name) => given[name]?.toString() ?? null },
  };
};

export interface ConnectorOptions {
  readonly authorization: () => Promise<string | undefined>;
  /** Whether this is an address of Teams. */
  readonly trusts: (serviceUrl: string) => boolean;
  readonly fetch?: Ask;
}

/** One call to an address of Teams, in the name of the bot. */
function caller({ authorization, trusts, fetch: ask = asking }: ConnectorOptions) {
  return async (method: string, serviceUrl: string, path: string, body?: unknown): Promise<unknown> => {
    if (!trusts(serviceUrl)) throw new Untrusted('The address to answer to is not one of Teams.');
    const header = await authorization();
    let response: Awaited<ReturnType<Ask>>;
    let text: string;
    try {
      response = await ask(`${serviceUrl.replace(/\/+$/, '')}/v3/conversations${path}`, {
        method,
        headers: {
          ...(header === undefined ? {} : { authorization: header }),
          ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: 'error',
        signal: AbortSignal.timeout(times.call),
      });
      text = await response.text();
    } catch (cause) {
      throw new Unanswered('Teams did not answer.', { cause });
    }
    if (!response.ok) throw new Refused(response.status, reasonIn(text), retryAfterOf(response));
    return parsed(text);
  };
}

const at = (conversation: string, activity?: string) =>
  `/${encodeURIComponent(conversation)}/activities${activity === undefined ? '' : `/${encodeURIComponent(activity)}`}`;
const whole = ({ bot, member, conversation }: Place, outgoing: Outgoing) => ({
  type: 'message',
  from: { id: bot },
  recipient: { id: member },
  conversation: { id: conversation },
  ...outgoing,
});

export function createConnector(options: ConnectorOptions) {
  const call = caller(options);
  return {
    /** Gives the id of what was sent. */
    async send(place: Place, outgoing: Outgoing): Promise<string> {
      return idIn(await call('POST', place.serviceUrl, at(place.conversation), whole(place, outgoing)));
    },
    /** In a conversation of several: only this person sees it. */
    async sendTargeted(place: Place, outgoing: Outgoing): Promise<string> {
      const path = `${at(place.conversation)}?isTargetedActivity=true`;
      return idIn(await call('POST', place.serviceUrl, path, whole(place, outgoing)));
    },
    async update(place: Place, activity: string, outgoing: Outgoing): Promise<void> {
      await call('PUT', place.serviceUrl, at(place.conversation, activity), {
        ...whole(place, outgoing),
        id: activity,
      });
    },
    async remove(place: Place, activity: string): Promise<void> {
      await call('DELETE', place.serviceUrl, at(place.conversation, activity));
    },
    /** The conversation of the bot with this person, which must have the app. */
    async open({ serviceUrl, bot, member }: Omit<Place, 'conversation'>, tenant: string): Promise<Place> {
      const made = await call('POST', serviceUrl, '', {
        isGroup: false,
        bot: { id: bot },
        members: [{ id: member }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      });
      return { serviceUrl, bot, member, conversation: idIn(made) };
    },
    async member({ serviceUrl, conversation, member }: Place): Promise<Member> {
      const path = `/${encodeURIComponent(conversation)}/members/${encodeURIComponent(member)}`;
      return Member.parse(await call('GET', serviceUrl, path));
    },
  };
}

export type Connector = ReturnType<typeof createConnector>;

const Sent = z.looseObject({ id: z.string().min(1).max(1_000) });

function idIn(answer: unknown): string {
  const read = Sent.safeParse(answer);
  if (!read.success) throw new Unanswered('Teams gave no id.');
  return read.data.id;
}

function parsed(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unanswered('Teams answered something that is no JSON.', { cause });
  }
}

const Problem = z.looseObject({ error: z.looseObject({ code: z.string().regex(/^\w{1,60}$/) }) });

/** Teams' own word for it, such as `BotNotInConversationRoster`. */
function reasonIn(text: string): string {
  try {
    return Problem.parse(JSON.parse(text)).error.code;
  } catch {
    return 'teams-refused';
  }
}

function retryAfterOf(response: Awaited<ReturnType<Ask>>): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}

/**
 * Does one call of a conversation. After 429 it waits as long as Teams asks (a second when it does not say), after 412,
 * 5xx and lost connections a little longer each time. What Teams refused for another reason is not tried again.
 */
export function calling<T>(
  call: () => Promise<T>,
  { longestPause = times.longestPause, ...options }: RetryOptions & { readonly longestPause?: number } = {},
): Promise<T> {
  return retried(call, (error, attempt) => pauseAfter(error, attempt, longestPause), options);
}

/** The same for what is said in a conversation: whoever waits for it hears it later rather than never. */
export const saying = <T>(call: () => Promise<T>, options?: RetryOptions): Promise<T> =>
  calling(call, { ...options, longestPause: times.longestWait });

function pauseAfter(error: unknown, attempt: number, longestPause: number): number | undefined {
  if (error instanceof Unanswered) return longerEach(attempt);
  if (!(error instanceof Refused)) return undefined;
  if (error.status === 429) return asAsked(error.retryAfterMs ?? 1_000, longestPause);
  return error.status === 412 || error.status >= 500 ? longerEach(attempt) : undefined;
}

/** Whether Teams takes this message in no form like this: it is not well formed to Teams, or too large. */
export function isUnshowable(error: unknown): boolean {
  return error instanceof Refused && (error.status === 400 || error.status === 413);
}

/** Whether this person can be reached there no more: the app was removed, or the person left. */
export function isGone(error: unknown): boolean {
  return error instanceof Refused && (error.status === 403 || error.status === 404);
}

/** Addresses of Teams in the public cloud and those of governments. */
const hosts = /^(smba\.trafficmanager\.net|([\w-]+\.)*(botframework\.com|teams\.microsoft\.(com|us)))$/;

/** Whether an address is one of Teams, or exactly the one of the playground on this machine. */
export function trustedService(serviceUrl: string, playground?: string): boolean {
  const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  if (playground !== undefined) return url.origin === new URL(playground).origin;
  return url.protocol === 'https:' && url.port === '' && hosts.test(url.hostname);
}
