// Slack around the built program: its Web API, its signed deliveries, and a register in which each person has an activity.
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { signedHeaders } from '../adapters/slack/signature.js';
import { finishFirstRun, startBot } from '../journeys/support.js';
import type { Place } from './program.js';

export const team = 'T01TEST';
const signingSecret = '0123456789abcdef0123456789abcdef';

export const accountOf = (person: string) => `U${person.replace('-', '').toUpperCase()}`;

/** The port of a server that listens on this machine. */
async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * Slack's side of the Web API, the address at which presses are answered, and that of files. `slowness` says how many
 * milliseconds the next call of a method takes.
 */
export async function startApi(slowness: (method: string) => number = () => 0): Promise<string> {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().once('end', async () => {
      count += 1;
      const method = (request.url ?? '').split('?')[0]?.split('/').at(-1) ?? '';
      const ts = `1764000000.${String(count).padStart(6, '0')}`;
      const own: Readonly<Record<string, object>> = {
        'auth.test': { team_id: team, user_id: 'U0BOT', bot_id: 'B0BOT' },
        'users.info': { user: { real_name: 'Anna de Vries', locale: 'nl-NL' } },
        'conversations.open': { channel: { id: 'D01' } },
        'chat.postMessage': { ts, channel: 'D01' },
      };
      const ms = slowness(method);
      if (ms > 0) await pause(ms);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: true, ...own[method] }));
    });
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${await listening(server)}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A register in which each of them has an activity of their own; gives the ids of those. */
export async function prepared({ url }: Place, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bot = await startBot({ url, now: new Date().toISOString(), bot: { trialRole: 'management' } });
  try {
    await finishFirstRun(bot);
    const activities = new Map<string, string>();
    for (const person of people) activities.set(person, (await bot.press('begin|customers', person)).ask.record);
    await bot.store.transaction(async (repositories) => {
      const organisation = (await repositories.organisations.first())?.id ?? '';
      for (const { id, name } of await repositories.people.list(organisation))
        if (people.includes(name))
          await repositories.people.addAccount(organisation, id, 'slack', accountOf(name), bot.now);
    });
    return activities;
  } finally {
    await bot.close();
  }
}

/** Sets the program up for this Slack, and gives the port at which it listens. */
export async function settingsFor(
  place: Place,
  api: string,
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  const port = await freePort();
  const settings = {
    ...{ SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: `${api}/api/` },
    ...{ PORT: port, HOST: '127.0.0.1', LOG_LEVEL: 'error', ...more },
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(place.folder, '.env'), lines.join(''));
  return port;
}

/** Sends once; the status, or undefined where nobody answered. */
export async function send(port: number, body: string, type: string): Promise<number | undefined> {
  const answer = await fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...signedHeaders(signingSecret, body) },
    signal: AbortSignal.timeout(3_000),
  }).catch(() => undefined);
  await answer?.text().catch(() => undefined);
  return answer?.status;
}

/** Sends as Slack does, or a person who is told that it failed: the same again until it is acknowledged. */
export async function deliver(port: number, body: string, type: string): Promise<void> {
  while ((await send(port, body, type)) !== 200) await pause(20);
}

/** A message in the conversation with the bot. */
export const typedBy = (person: string, id: string, text: string, more: object = {}): string =>
  JSON.stringify({
    ...{ type: 'event_callback', team_id: team, api_app_id: 'A1', event_id: id },
    event: {
      type: 'message',
      channel: 'D01',
      channel_type: 'im',
      user: accountOf(person),
      text,
      ts: `17.${id}`,
      ...more,
    },
  });

/** Something in a message or window, as its form body. */
export function interactionBy(person: string, payload: object): string {
  const whole = { team: { id: team }, user: { id: accountOf(person), team_id: team }, ...payload };
  return new URLSearchParams({ payload: JSON.stringify(whole) }).toString();
}

export const formType = 'application/x-www-form-urlencoded';

/** A button in a message. */
export const pressBy = (
  person: string,
  api: string,
  { action, trigger }: { action: string; trigger: string },
): string =>
  interactionBy(person, {
    ...{ type: 'block_actions', trigger_id: trigger, response_url: `${api}/respond` },
    container: { type: 'message', message_ts: trigger, channel_id: 'D01' },
    actions: [{ type: 'button', action_id: action, block_id: 'b', action_ts: '1' }],
  });
