// A real Slack adapter with a real bot and database; Slack itself is signed requests in, and a fetch that answers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { crypto } from '../../../adapters/secrets/crypto.js';
import { type Slack, type SlackOptions, startSlack } from '../../../adapters/slack/slack.js';
import type { DatabaseStore } from '../../../db/store.js';
import { createInstallations, type Installations } from '../../../src/app/accounts/installations.js';
import { type BotOptions, createBot } from '../../../src/app/bot.js';
import { Inbox } from '../../../src/app/inbox.js';
import type { Bot } from '../../../src/app/incoming.js';
import type { Documents } from '../../../src/app/ports/documents.js';
import { latest } from '../../../src/core/engine/answers.js';
import { countInHand } from '../../../src/program/stopping.js';
import { registers } from '../../../src/registers/index.js';
import { openFresh } from '../../db/fresh.js';
import { untilQuiet } from '../quiet.js';
import { payloadProblems } from './block-kit.js';
import { signedHeaders } from './signature.js';

export const signingSecret = '0123456789abcdef0123456789abcdef';
export const team = 'T01TEST';
export const sanne = 'U01SANNE';
export const piet = 'U02PIET';
export const start = '2026-11-24T08:00:00.000Z';

export type Json = Record<string, unknown>;

export interface Call {
  readonly method: string;
  readonly body: Json;
  readonly token: string;
  /** What it was answered. */
  readonly answer: Json;
}

export interface User {
  readonly real_name?: string;
  readonly locale?: string;
  readonly tz?: string;
  readonly is_admin?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  /** Of another organisation, in a shared channel. */
  readonly is_stranger?: boolean;
  readonly profile?: { readonly email: string };
}

interface Init {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Slack's side of the Web API: answers everything, remembers everything, and refuses what Slack would refuse. */
export class FakeSlack {
  readonly calls: Call[] = [];
  readonly problems: string[] = [];
  users: Record<string, User> = {
    [sanne]: { real_name: 'Sanne de Vries', locale: 'nl-NL', is_admin: true },
    [piet]: { real_name: 'Piet Jansen', locale: 'nl-NL' },
  };
  /** Answers instead of the usual one, by method, in order. */
  readonly instead = new Map<string, (() => Response | Promise<Response>)[]>();
  private count = 0;
  readonly uploads: Buffer[] = [];
  /** Where Socket Mode connects to. */
  socketUrl = '';

  readonly fetch = (url: string | URL, init?: Init): Promise<Response> => this.answering(url, init);

  protected async answering(url: string | URL, init?: Init): Promise<Response> {
    const { pathname, hostname } = new URL(url);
    if (hostname === 'upload.test') {
      const { body } = init ?? {};
      this.uploads.push(body instanceof FormData ? await bytesOf(body) : Buffer.from(String(body)));
      return new Response('OK');
    }
    const method = hostname === 'respond.test' ? 'respond' : pathname.replace('/api/', '');
    const body = bodyOf(init?.body);
    const token = (init?.headers?.['Authorization'] ?? '').replace('Bearer ', '');
    this.problems.push(...payloadProblems(method, body).map((problem) => `${method}: ${problem}`));
    const instead = this.instead.get(method)?.shift();
    if (instead) return instead();
    const answer = this.answer(method, body);
    this.calls.push({ method, body, token, answer });
    return Response.json({ ok: true, ...answer });
  }

  private answer(method: string, body: Json): Json {
    this.count += 1;
    switch (method) {
      case 'auth.test':
        return { team_id: team, user_id: 'U0BOT', bot_id: 'B0BOT' };
      case 'apps.connections.open':
        return { url: this.socketUrl };
      case 'users.info':
        return { user: { id: body['user'], ...this.users[String(body['user'])] } };
      case 'conversations.open':
        return { channel: { id: `D${String(body['users']).slice(1)}` } };
      case 'chat.postMessage':
        return { ts: `1764000000.${String(this.count).padStart(6, '0')}`, channel: body['channel'] };
      case 'views.open':
      case 'views.update':
        return { view: { id: body['view_id'] ?? `V${this.count}`, hash: `h${this.count}` } };
      case 'files.getUploadURLExternal':
        return { upload_url: 'https://upload.test/1', file_id: 'F1' };
      case 'files.completeUploadExternal':
        return { files: [{ id: 'F1' }] };
      default:
        return {};
    }
  }

  of(method: string): readonly Json[] {
    return this.calls.filter((call) => call.method === method).map(({ body }) => body);
  }
  last(method: string): Json {
    const found = this.of(method).at(-1);
    if (found === undefined) throw new Error(`no ${method}: ${this.calls.map((call) => call.method).join(', ')}`);
    return found;
  }
}

async function bytesOf(form: FormData): Promise<Buffer> {
  const [part] = [...form.values()];
  return part instanceof Blob ? Buffer.from(await part.arrayBuffer()) : Buffer.from(String(part));
}

function bodyOf(body: unknown): Json {
  const text = String(body ?? '');
  if (text.startsWith('{')) return JSON.parse(text) as Json;
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([key, value]) => [key, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}

export interface Answered {
  readonly status: number;
  readonly body: Json;
}

export interface TestSlack {
  readonly fake: FakeSlack;
  readonly slack: Slack;
  readonly store: DatabaseStore;
  /** The file of the database. */
  readonly database: string;
  /** For what somebody does in another channel. */
  readonly bot: Bot;
  readonly installations: Installations;
  readonly reports: string[];
  readonly clock: { now: string };
  command(text: string, more?: Json): Promise<Answered>;
  say(text: string, more?: Json): Promise<Answered>;
  press(action: Json, more?: Json): Promise<Answered>;
  submit(view: Json, values: Json, more?: Json): Promise<Answered>;
  openHome(user?: string): Promise<Answered>;
  event(event: Json, more?: Json): Promise<Answered>;
  post(body: Json | URLSearchParams, headers?: Record<string, string>): Promise<Answered>;
  /** The same for a body as it goes over the line. */
  postRaw(body: string | URLSearchParams, headers?: Record<string, string>): Promise<Answered>;
  /** Ends what is being said, so that a test sees it all. */
  settled(): Promise<void>;
  /** The answers of the profile, or of the first record of another register. */
  stored(register?: string, number?: number): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

export interface StartOptions {
  readonly bot?: Partial<Omit<BotOptions, 'store' | 'crypto'>>;
  readonly wrap?: (bot: Bot) => Bot;
  readonly slack?: Partial<SlackOptions>;
  readonly fake?: FakeSlack;
  readonly whose?: 'the-one' | 'new';
  /** False: as without keys in the settings. */
  readonly keeps?: boolean;
  /** The database of another program, which closes it. */
  readonly sharing?: DatabaseStore;
}

export const documents: Documents = {
  make: async (document) => ({
    mediaType: 'application/octet-stream',
    bytes: (async function* () {
      yield Buffer.from('made ');
      yield Buffer.from(document);
    })(),
  }),
};

let count = 0;

export async function startTestSlack({
  bot: botOptions,
  wrap,
  slack: more,
  fake = new FakeSlack(),
  whose = 'the-one',
  keeps = true,
  sharing,
}: StartOptions = {}): Promise<TestSlack> {
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-slack-'));
  const database = join(folder, 'avg.db');
  const store = sharing ?? (await openFresh(database));
  const forget = async () => {
    if (sharing === undefined) await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  // As the program does before it connects.
  await registers.ready();
  const reports: string[] = [];
  const clock = { now: start };
  const secrets = {
    seal: (text: string) => `sealed:${text}`,
    open: (text: string) => text.slice(7),
    isStale: () => false,
  };
  const report = (event: string, cause?: unknown) => {
    reports.push(event);
    if (process.env['SLACK_TEST_LOG']) console.log(event, cause);
  };
  const inbox = keeps ? new Inbox({ store, secrets, givenUp: () => report('inbox-given-up') }) : undefined;
  const kept = inbox === undefined ? {} : { inbox };
  const made = createBot({ store, crypto, language: 'nl', zone: 'Europe/Amsterdam', ...kept, ...botOptions });
  const turns = countInHand(made);
  const bot = wrap ? wrap(turns.bot) : turns.bot;
  const installations = createInstallations({
    store,
    crypto,
    secrets,
    language: 'nl',
    zone: 'Europe/Amsterdam',
    organisation: whose,
  });
  const slack = await startSlack({
    bot,
    documents,
    installations,
    organisation: (workspace) => store.read(({ organisations }) => organisations.ofInstallation('slack', workspace)),
    language: 'nl',
    now: () => clock.now,
    report,
    ...(inbox === undefined ? {} : { inbox: { of: inbox, newId: crypto.newId } }),
    connection: { type: 'http', signingSecret },
    workspace: { type: 'token', token: 'xoxb-test' },
    port: 0,
    host: '127.0.0.1',
    fetch: fake.fetch,
    ...more,
  }).catch(async (error: unknown) => {
    await forget();
    throw error;
  });

  const post = (body: Json | URLSearchParams, headers?: Record<string, string>) =>
    postRaw(body instanceof URLSearchParams ? body : JSON.stringify(body), headers);
  async function postRaw(body: string | URLSearchParams, headers: Record<string, string> = {}): Promise<Answered> {
    const isForm = body instanceof URLSearchParams;
    const raw = body.toString();
    const response = await fetch(`http://127.0.0.1:${slack.port}/slack/events`, {
      method: 'POST',
      body: raw,
      headers: {
        'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
        ...signedHeaders(signingSecret, raw, headers['x-slack-request-timestamp']),
        // The next test listens on the same port.
        connection: 'close',
        ...headers,
      },
    });
    const text = await response.text();
    const answer = text.startsWith('{') ? (JSON.parse(text) as Json) : text === '' ? {} : { text };
    fake.problems.push(...payloadProblems('ack', answer).map((problem) => `ack: ${problem}`));
    return { status: response.status, body: answer };
  }
  const interaction = (payload: Json) => post(new URLSearchParams({ payload: JSON.stringify(payload) }));
  const next = (prefix: string) => {
    count += 1;
    return `${prefix}${count}`;
  };

  const me: TestSlack = {
    fake,
    slack,
    store,
    database,
    bot,
    installations,
    reports,
    clock,
    post,
    postRaw,
    command: (text, extra = {}) => {
      const [command = '', ...rest] = text.split(' ');
      const fields = {
        command,
        text: rest.join(' '),
        trigger_id: next('trigger'),
        channel_id: 'C01GEN',
        channel_name: 'general',
        user_id: sanne,
        team_id: team,
        api_app_id: 'A01APP',
        response_url: 'https://respond.test/command',
        ...extra,
      };
      return post(new URLSearchParams(fields as Record<string, string>));
    },
    event: (event, extra = {}) =>
      post({ type: 'event_callback', team_id: team, api_app_id: 'A01APP', event_id: next('Ev'), event, ...extra }),
    say: (text, extra = {}) =>
      me.event({
        type: 'message',
        channel: 'D01SANNE',
        channel_type: 'im',
        user: sanne,
        text,
        ts: next('17'),
        ...extra,
      }),
    openHome: (user = sanne) => me.event({ type: 'app_home_opened', user, tab: 'home', channel: 'D01SANNE' }),
    press: (action, extra = {}) =>
      interaction({
        type: 'block_actions',
        team: { id: team },
        user: { id: sanne, team_id: team },
        api_app_id: 'A01APP',
        trigger_id: next('trigger'),
        response_url: 'https://respond.test/action',
        actions: [{ action_ts: next('18'), block_id: 'b', ...action }],
        ...extra,
      }),
    submit: (view, values, extra = {}) =>
      interaction({
        type: 'view_submission',
        team: { id: team },
        user: { id: sanne, team_id: team },
        api_app_id: 'A01APP',
        trigger_id: next('trigger'),
        view: { id: 'V1', hash: 'h1', ...view, state: { values } },
        ...extra,
      }),
    settled: () => untilQuiet(turns.finished, () => fake.calls.length),
    async stored(register = 'organisation', number = 1) {
      return store.read(async (repositories) => {
        const organisation = await repositories.organisations.first();
        const record = organisation && (await repositories.records.byNumber(organisation.id, register, number));
        if (!organisation || !record) return {};
        const versions = await repositories.answers.ofRecord(organisation.id, record.id);
        return Object.fromEntries([...latest(versions).values()].map(({ path, value }) => [path, value]));
      });
    },
    async close() {
      await slack.stop();
      await forget();
      expect(fake.problems).toEqual([]);
    },
  };
  return me;
}

/** How often the register was shown in the conversation; the office that is offered beside it is a message of its own. */
export const timesShown = (fake: FakeSlack): number =>
  fake.of('chat.postMessage').filter(({ text }) => String(text).startsWith('Uw register')).length;

/** The message that was posted last, as Slack sends it back with a press. */
export function lastMessageOf({ fake }: TestSlack): Json {
  const call = fake.calls.findLast(({ method }) => method === 'chat.postMessage');
  if (call === undefined) throw new Error('nothing was posted');
  const { body, answer } = call;
  return {
    container: { type: 'message', message_ts: answer['ts'], channel_id: body['channel'] },
    channel: { id: body['channel'] },
    message: { ts: answer['ts'], text: body['text'], blocks: body['blocks'] },
  };
}

/** The ids of the block and the input in which a path is asked. */
export function inputOf(view: Json, path: string): readonly [block: string, action: string] {
  const blocks = view['blocks'] as Json[];
  const block = blocks.find(({ block_id }) => String(block_id).startsWith(`=|${path}|`));
  if (block === undefined) throw new Error(`${path} is not asked:\n${textsIn(blocks)}`);
  return [String(block['block_id']), String((block['element'] as Json)['action_id'])];
}

/** The state of a view in which these were filled in. */
export function fill(view: Json, values: Readonly<Record<string, object>>): Json {
  return Object.fromEntries(
    Object.entries(values).map(([path, value]) => {
      const [block, action] = inputOf(view, path);
      return [block, { [action]: value }];
    }),
  );
}

/** Where a command was answered for one person only. */
export const ephemeral = {
  container: { type: 'message', is_ephemeral: true, message_ts: '1.1', channel_id: 'C01GEN' },
  channel: { id: 'C01GEN' },
};

/** The form of the introduction, opened from the conversation. */
export async function openIntroduction(slack: TestSlack): Promise<Json> {
  const { body } = await slack.command('/register');
  await slack.press(buttonIn(body['blocks'], /Ga verder/), ephemeral);
  await slack.settled();
  await slack.press(buttonIn(slack.fake.last('chat.postMessage')['blocks'], 'Vul in'), lastMessageOf(slack));
  await slack.settled();
  return slack.fake.last('views.open')['view'] as Json;
}

/** The form that opens when somebody picks this in the menu of a message; `at` is when that was written (ISO, UTC). */
export async function openFromMessage(
  slack: TestSlack,
  callback_id: string,
  { by, text, at }: { readonly by: string; readonly text: string; readonly at: string },
): Promise<Json> {
  const payload = {
    type: 'message_action',
    callback_id,
    trigger_id: 't1',
    user: { id: by },
    team: { id: team },
    message: { text, ts: String(Date.parse(at) / 1000).concat('.000100') },
  };
  await slack.post(new URLSearchParams({ payload: JSON.stringify(payload) }));
  await slack.settled();
  return slack.fake.last('views.open')['view'] as Json;
}

/** Every text in blocks, in order. */
export function textsIn(value: unknown): string {
  return textsOf(value).join('\n');
}

function textsOf(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'rich_text_section') return [richIn(part)];
  return Object.entries(part).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsOf(inner),
  );
}

/** A line of rich text, with what stands out between asterisks. */
function richIn(section: object): string {
  const elements = 'elements' in section && Array.isArray(section.elements) ? (section.elements as Json[]) : [];
  return elements.map(({ text, style }) => (style === undefined ? String(text) : `*${String(text)}*`)).join('');
}

/** The button with this label in blocks. */
export function buttonIn(blocks: unknown, label: string | RegExp): Json {
  const found: Json[] = [];
  const walk = (part: unknown) => {
    if (Array.isArray(part)) part.forEach(walk);
    else if (typeof part === 'object' && part !== null) {
      const element = part as Json;
      const shown = (element['text'] as Json | undefined)?.['text'];
      if (
        element['type'] === 'button' &&
        typeof shown === 'string' &&
        (typeof label === 'string' ? shown === label : label.test(shown))
      )
        found.push(element);
      Object.values(element).forEach(walk);
    }
  };
  walk(blocks);
  const [button] = found;
  if (button === undefined) throw new Error(`no button ${label} in:\n${textsIn(blocks)}`);
  return { type: 'button', action_id: button['action_id'], text: button['text'] };
}
