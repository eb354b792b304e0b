// kill -9 while people type in Slack: what was acknowledged is stored, what was not is sent again and stored once.
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../db/open.js';
import { signedHeaders } from '../adapters/slack/signature.js';
import { finishFirstRun, startBot } from '../journeys/support.js';
import { newPlace, type Place, Program } from './program.js';

const signingSecret = '0123456789abcdef0123456789abcdef';
const team = 'T01TEST';
const people = Array.from({ length: 16 }, (_, index) => `person-${index + 1}`);
const messages = 1_000;
const kills = 15;

const accountOf = (person: string) => `U${person.replace('-', '').toUpperCase()}`;

/** The port of a server that listens on this machine. */
async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Slack's side of the Web API, and the address at which presses are answered. */
async function startApi(): Promise<string> {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      count += 1;
      const own: Readonly<Record<string, object>> = {
        'auth.test': { team_id: team, user_id: 'U0BOT', bot_id: 'B0BOT' },
        'users.info': { user: { real_name: 'Anna de Vries', locale: 'nl-NL' } },
        'conversations.open': { channel: { id: 'D01' } },
        'chat.postMessage': { ts: `1764000000.${String(count).padStart(6, '0')}`, channel: 'D01' },
      };
      const answer = { ok: true, ...own[(request.url ?? '').split('?')[0]?.split('/').at(-1) ?? ''] };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
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
async function prepared({ url }: Place): Promise<ReadonlyMap<string, string>> {
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

/** Sends as Slack does: the same again until it is acknowledged. */
async function deliver(port: number, body: string, type: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...signedHeaders(signingSecret, body) },
      signal: AbortSignal.timeout(3_000),
    }).catch(() => undefined);
    await answer?.text().catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(20);
  }
}

it(`of ${messages} typed messages over signed HTTP, with ${kills} kills, none acknowledged is lost and none is stored twice`, async () => {
  const place = newPlace();
  const activities = await prepared(place);
  const [api, port] = [await startApi(), await freePort()];
  const settings = {
    ...{ SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: `${api}/api/` },
    ...{ PORT: port, HOST: '127.0.0.1', LOG_LEVEL: 'error' },
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(place.folder, '.env'), lines.join(''));

  let program = Program.start(place);
  const acknowledged = new Map<string, string[]>(people.map((person) => [person, []]));
  let done = 0;
  let killed = 0;
  async function maybeKill(): Promise<void> {
    if (killed >= kills || done < ((killed + 1) * messages) / (kills + 1)) return;
    killed += 1;
    await pause(Math.random() * 15);
    program.kill();
    await program.ended;
    program = Program.start(place);
  }
  const reader = await openStore({ url: place.url, mode: 'read', demo: false });
  onTestFinished(() => reader.close());
  const isAskedForName = (person: string, activity: string) =>
    reader.read(async ({ organisations, people: all, conversations }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const id = await all.idOf(organisation, 'slack', accountOf(person));
      const asked = await conversations.focused(organisation, id ?? '');
      return asked?.record === activity && JSON.stringify(asked.focus).includes('"name"');
    });
  /** A press that takes long is answered "Bezig …" before it is done, and Slack sends it once: people press again. */
  async function press(person: string, turn: number): Promise<void> {
    const user = accountOf(person);
    const activity = activities.get(person) ?? '';
    for (let time = 0; time === 0 || !(await isAskedForName(person, activity)); time += 1) {
      const pressed = {
        ...{ type: 'block_actions', team: { id: team }, user: { id: user, team_id: team } },
        ...{ trigger_id: `t${turn}-${time}`, response_url: `${api}/respond` },
        container: { type: 'message', message_ts: '1.1', channel_id: 'D01' },
        actions: [{ type: 'button', action_id: `change|${activity}|name`, block_id: 'b', action_ts: '1' }],
      };
      const form = new URLSearchParams({ payload: JSON.stringify(pressed) }).toString();
      await deliver(port, form, 'application/x-www-form-urlencoded');
    }
  }
  let next = 0;
  async function type(person: string): Promise<void> {
    for (let turn = next++; turn < messages; turn = next++) {
      const user = accountOf(person);
      await press(person, turn);
      const text = `Werk ${turn} van ${person}`;
      const event = { type: 'message', channel: 'D01', channel_type: 'im', user, text, ts: `17.${turn}` };
      const typed = { type: 'event_callback', team_id: team, api_app_id: 'A1', event_id: `Ev${turn}`, event };
      await deliver(port, JSON.stringify(typed), 'application/json');
      acknowledged.get(person)?.push(text);
      done += 1;
      await maybeKill();
    }
  }
  await Promise.all(people.map(type));
  expect(killed).toBe(kills);
  program.kill();
  await program.ended;

  const bot = await startBot({ url: place.url });
  try {
    const lost: string[] = [];
    const twice: string[] = [];
    for (const [person, texts] of acknowledged) {
      const versions = await bot.versions(activities.get(person) ?? '');
      for (const text of texts) {
        const stored = versions.filter(({ path, value }) => path === 'name' && value === text).length;
        if (stored === 0) lost.push(text);
        if (stored > 1) twice.push(text);
      }
    }
    expect({ lost, twice }).toEqual({ lost: [], twice: [] });
    expect(await bot.brokenTrails()).toEqual([]);
  } finally {
    await bot.close();
  }
});
