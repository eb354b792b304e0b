// A real Teams adapter with a real bot and database, over HTTP; Teams itself is activities in, and a connector that answers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { crypto } from '../../../adapters/secrets/crypto.js';
import { startTeams, type TeamsOptions, teamsPath } from '../../../adapters/teams/teams.js';
import { readInputId } from '../../../adapters/teams/wire.js';
import type { DatabaseStore } from '../../../db/store.js';
import { createAddresses } from '../../../src/app/accounts/addresses.js';
import { createInstallations } from '../../../src/app/accounts/installations.js';
import { type BotOptions, createBot } from '../../../src/app/bot.js';
import { Inbox } from '../../../src/app/inbox.js';
import type { Bot } from '../../../src/app/incoming.js';
import type { Channel } from '../../../src/app/ports/channels.js';
import type { Documents } from '../../../src/app/ports/documents.js';
import { createScheduler } from '../../../src/app/scheduler.js';
import { latest } from '../../../src/core/engine/answers.js';
import { serve } from '../../../src/program/serve.js';
import { countInHand } from '../../../src/program/stopping.js';
import { registers } from '../../../src/registers/index.js';
import { openFresh } from '../../db/fresh.js';
import { untilQuiet } from '../quiet.js';
import { cardProblems, elementsIn, textsIn } from './cards.js';
import { type FakeConnector, type Json, type Person, startFakeConnector } from './connector.js';

export const tenant = '11111111-1111-4111-8111-111111111111';
export const botId = '28:22222222-2222-4222-8222-222222222222';
export const start = '2026-11-24T08:00:00.000Z';

const person = (id: string, name: string, n: number, more: Partial<Person> = {}): Person => ({
  id: `29:${id}`,
  aadObjectId: `33333333-3333-4333-8333-33333333333${n}`,
  name,
  email: `${id}@voorbeeld.nl`,
  userRole: 'user',
  tenantId: tenant,
  ...more,
});
export const sanne = person('sanne', 'Sanne de Vries', 1);
export const piet = person('piet', 'Piet Jansen', 2);
export const gast = person('gast', 'Gerda Gast', 3, { userRole: 'guest' });
/** From another organisation, in a chat of this one. */
export const buiten = person('buiten', 'Bert Buiten', 4, { tenantId: '99999999-9999-4999-8999-999999999999' });

export interface Answered {
  readonly status: number;
  readonly body: Json;
}

export interface TestTeams {
  readonly fake: FakeConnector;
  readonly store: DatabaseStore;
  readonly reports: string[];
  readonly clock: { now: string };
  readonly port: number;
  readonly channel: Channel;
  /** Sends what is due. */
  tick(): Promise<void>;
  /** Sends an activity as it is. */
  post(activity: unknown, headers?: Record<string, string>): Promise<Answered>;
  say(text: string, more?: Json): Promise<Answered>;
  /** Presses the last button with this label, or the given one, on the card where it was last shown. */
  press(label: string | RegExp, values?: Json, more?: Json): Promise<Answered>;
  install(action?: string, more?: Json): Promise<Answered>;
  /** An activity of somebody at some place, to change and send. */
  activity(more?: Json): Json;
  settled(): Promise<void>;
  /** What stands in the conversation: of each message its last card or text. */
  cards(): readonly { readonly id: string; readonly conversation: string; readonly content: Json }[];
  /** What was said since this many calls, in words. */
  words(since?: number): string;
  stored(register?: string, number?: number): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

export interface StartOptions {
  readonly bot?: Partial<Omit<BotOptions, 'store' | 'crypto'>>;
  readonly wrap?: (bot: Bot) => Bot;
  readonly teams?: Partial<TeamsOptions>;
  /** Of another channel, which closes it: both in one program. */
  readonly sharing?: DatabaseStore;
  /** As in production: who writes is asked who they are. */
  readonly withoutPlayground?: true;
  /** False: as without keys in the settings. */
  readonly keeps?: boolean;
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

export async function startTestTeams({
  bot: botOptions,
  wrap,
  teams: more,
  sharing,
  withoutPlayground,
  keeps = true,
}: StartOptions = {}): Promise<TestTeams> {
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-teams-'));
  const store = sharing ?? (await openFresh(join(folder, 'avg.db')));
  // As the program does before it connects.
  await registers.ready();
  const secrets = { seal: (text: string) => text, open: (text: string) => text, isStale: () => false };
  const inbox = keeps ? new Inbox({ store, secrets, givenUp: () => reports.push('inbox-given-up') }) : undefined;
  const kept = inbox === undefined ? {} : { inbox };
  const made = createBot({ store, crypto, language: 'nl', zone: 'Europe/Amsterdam', ...kept, ...botOptions });
  const turns = countInHand(made);
  const fake = await startFakeConnector();
  fake.people = Object.fromEntries([sanne, piet, gast, buiten].map((one) => [one.id, one]));
  const reports: string[] = [];
  const clock = { now: start };
  const installations = createInstallations({
    store,
    crypto,
    secrets,
    language: 'nl',
    zone: 'Europe/Amsterdam',
    organisation: 'the-one',
  });
  const organisation = () => store.read(({ organisations }) => organisations.ofInstallation('teams', tenant));
  const teams = await startTeams({
    bot: wrap ? wrap(turns.bot) : turns.bot,
    documents,
    ...(inbox === undefined ? {} : { inbox: { of: inbox, newId: crypto.newId } }),
    installations,
    organisation,
    addresses: createAddresses({ store, platform: 'teams', organisation, now: () => clock.now }),
    tenant,
    ...(withoutPlayground ? {} : { playground: new URL(fake.url).origin }),
    language: 'nl',
    now: () => clock.now,
    report: (event, cause) => {
      reports.push(event);
      if (process.env['TEAMS_TEST_LOG']) console.log(event, cause);
    },
    ...more,
  });
  const server = await serve(teams.routes, { host: '127.0.0.1', port: 0 });

  async function post(activity: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    const response = await fetch(`http://127.0.0.1:${server.port}${teamsPath}`, {
      method: 'POST',
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      headers: { 'content-type': 'application/json', ...headers },
    });
    const text = await response.text();
    const body = text.startsWith('{') ? (JSON.parse(text) as Json) : {};
    if (body['type'] === 'application/vnd.microsoft.card.adaptive') fake.problems.push(...cardProblems(body['value']));
    return { status: response.status, body };
  }
  const next = () => {
    count += 1;
    return `f:${count}`;
  };
  const activity = (extra: Json = {}): Json => ({
    type: 'message',
    id: next(),
    channelId: 'msteams',
    serviceUrl: fake.url,
    from: { id: sanne.id, aadObjectId: sanne.aadObjectId, name: sanne.name },
    recipient: { id: botId, name: 'AVG-maatje' },
    conversation: { id: `a:${sanne.id}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    locale: 'nl-NL',
    ...extra,
  });

  const scheduler = createScheduler({
    store,
    crypto,
    channels: [teams.channel],
    now: () => clock.now,
    random: () => 0.5,
    report: (event) => reports.push(event),
  });
  const me: TestTeams = {
    fake,
    store,
    reports,
    clock,
    port: server.port,
    channel: teams.channel,
    tick: () => scheduler.tick(),
    post,
    activity,
    say: (text, extra = {}) => post(activity({ text, textFormat: 'plain', ...extra })),
    async press(label, values = {}, extra = {}) {
      const { data, verb, id } = buttonOn(me, label);
      return post(
        activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId: id,
          value: { action: { type: 'Action.Execute', verb, data: { ...data, ...values } }, trigger: 'manual' },
          ...extra,
        }),
      );
    },
    install: (action = 'add', extra = {}) => post(activity({ type: 'installationUpdate', action, ...extra })),
    settled: () => untilQuiet(turns.finished, () => fake.calls.length),
    cards() {
      const shown = new Map<string, { id: string; conversation: string; content: Json }>();
      for (const { method, path, body, answer } of fake.calls) {
        const [, conversation = '', , id = String(answer['id'])] =
          /conversations\/([^/]+)\/(activities)\/?(.*)$/.exec(path) ?? [];
        if (method === 'DELETE') shown.delete(id);
        const [attachment] = (body['attachments'] ?? []) as Json[];
        const content = (attachment?.['content'] ?? { body: [{ text: body['text'] }] }) as Json;
        const name = id === '' ? String(answer['id']) : id;
        if (path.includes('/activities') && method !== 'DELETE') shown.set(name, { id: name, conversation, content });
      }
      return [...shown.values()];
    },
    words: (since = 0) =>
      fake.calls
        .slice(since)
        .filter(({ path }) => path.includes('/activities'))
        .map(({ body }) =>
          textsIn([body['text'] === undefined ? {} : { text: body['text'] }, body['attachments'] ?? []]),
        )
        .join('\n'),
    async stored(register = 'organisation', number = 1) {
      return store.read(async (repositories) => {
        const whose = await repositories.organisations.first();
        const record = whose && (await repositories.records.byNumber(whose.id, register, number));
        if (!whose || !record) return {};
        const versions = await repositories.answers.ofRecord(whose.id, record.id);
        return Object.fromEntries([...latest(versions).values()].map(({ path, value }) => [path, value]));
      });
    },
    async close() {
      await teams.stop();
      await server.close();
      await fake.close();
      if (sharing === undefined) await store.close();
      rmSync(folder, { recursive: true, force: true });
      expect(fake.problems).toEqual([]);
    },
  };
  return me;
}

/** The last button with this label that stands in a conversation. */
export function buttonOn(teams: TestTeams, label: string | RegExp): { data: Json; verb: string; id: string } {
  const fits = (title: unknown) => (typeof label === 'string' ? title === label : label.test(String(title)));
  for (const { id, content } of teams.cards().toReversed()) {
    const found = elementsIn(content).find(({ type, title }) => type === 'Action.Execute' && fits(title));
    if (found !== undefined) return { data: found['data'] as Json, verb: String(found['verb']), id };
  }
  throw new Error(`no button ${label} in:\n${teams.words()}`);
}

/** The button that stands after this line on the last card that has the line. */
export function buttonBeside(teams: TestTeams, line: string): { data: Json; verb: string; id: string } {
  for (const { id, content } of teams.cards().toReversed()) {
    const elements = elementsIn(content);
    const from = elements.findIndex(({ text }) => text === line);
    const found = from < 0 ? undefined : elements.slice(from).find(({ type }) => type === 'Action.Execute');
    if (found !== undefined) return { data: found['data'] as Json, verb: String(found['verb']), id };
  }
  throw new Error(`no line ${line} in:\n${teams.words()}`);
}

/** The inputs of the last card that has any, in the order in which they stand there. */
export function inputsOn(teams: TestTeams): readonly Json[] {
  for (const { content } of teams.cards().toReversed()) {
    const inputs = elementsIn(content).filter(({ type }) => String(type).startsWith('Input.'));
    if (inputs.length > 0) return inputs;
  }
  return [];
}

/** What a person fills in, in the order of the questions; what may be typed beside an input stays as it is. */
export function filled(teams: TestTeams, answers: readonly string[]): Json {
  const left = [...answers];
  return Object.fromEntries(
    inputsOn(teams).map((input) => {
      const id = String(input['id']);
      return [id, answerTo(input, readInputId(id)?.part === 'other' ? '' : left.shift())];
    }),
  );
}

/** An option by its number; what stands there when nothing is said. */
function answerTo({ type, choices, value }: Json, answer = ''): string {
  if (answer === '') return typeof value === 'string' ? value : '';
  if (type !== 'Input.ChoiceSet' || !/^\d+(,\d+)*$/.test(answer)) return answer;
  const options = choices as readonly { readonly value: string }[];
  return answer
    .split(',')
    .flatMap((number) => options[Number(number) - 1]?.value ?? [])
    .join(',');
}

export const inChannel = (more: Json = {}): Json => ({
  conversation: {
    id: '19:kanaal@thread.tacv2;messageid=1',
    conversationType: 'channel',
    isGroup: true,
    tenantId: tenant,
  },
  ...more,
});
export const by = ({ id, aadObjectId, name }: Person): Json => ({
  from: { id, aadObjectId, name },
  conversation: { id: `a:${id}`, conversationType: 'personal', tenantId: tenant },
});
