// Socket Mode: what becomes of a conversation when the connection goes, and Slack cannot be reached for a while.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { startSocketServer } from './socket-server.js';
import { FakeSlack, sanne, startTestSlack, team, textsIn, timesShown } from './support.js';

/** Slack with a connection of its own, so that tests wait for it side by side. */
async function startConnected() {
  const server = await startSocketServer();
  const fake = new FakeSlack();
  fake.socketUrl = server.url;
  /** What the bot waits for before it does anything. */
  const gate: { until?: Promise<void> } = {};
  const slack = await startTestSlack({
    fake,
    wrap: (bot) => ({
      handle: async (incoming) => {
        await gate.until;
        return bot.handle(incoming);
      },
    }),
    slack: {
      connection: { type: 'socket', appToken: 'xapp-test' },
      port: await freePort(),
      routes: [{ path: '/healthz', method: 'GET', handler: (_, response) => void response.writeHead(200).end() }],
    },
  });
  return {
    ...{ server, fake, gate, slack },
    answerTo: async ({ envelope_id }: { envelope_id: string }) => {
      await vi.waitFor(() => expect(server.acknowledged.has(envelope_id)).toBe(true), 20_000);
      return textsIn(server.acknowledged.get(envelope_id));
    },
    reconnected: async (times: number) => {
      await vi.waitFor(() => expect(server.connections()).toBe(times), 25_000);
      await vi.waitFor(() => expect(slack.slack.connected()).toBe(true), 5_000);
    },
  };
}
const it = test.extend('on', async ({ task: _ }, { onCleanup }) => {
  const on = await startConnected();
  onCleanup(async () => {
    await on.slack.close();
    await on.server.close();
  });
  return on;
});

async function freePort(): Promise<number> {
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  const address = free.address();
  await new Promise((resolve) => free.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

let envelopes = 0;
function envelope(type: string, payload: object) {
  envelopes += 1;
  return { type, envelope_id: `envelope-${envelopes}`, accepts_response_payload: true, payload };
}
const command = (text: string) =>
  envelope('slash_commands', {
    ...{ command: '/register', text, trigger_id: `socket-${envelopes}`, user_id: sanne, team_id: team },
    ...{ channel_id: 'C01GEN', channel_name: 'general', response_url: 'https://respond.test/socket' },
  });
const said = (event_id: string) =>
  envelope('events_api', {
    ...{ type: 'event_callback', team_id: team, event_id },
    event: { type: 'message', channel: 'D01SANNE', channel_type: 'im', user: sanne, text: 'menu', ts: '17.1' },
  });

describe.concurrent('Socket Mode', () => {
  it('answers a command in its acknowledgement', async ({ on: { server, answerTo } }) => {
    const asked = command('help');
    server.deliver(asked);
    expect(await answerTo(asked)).toContain('Dit kunt u doen');
  });

  it('goes on by itself when Slack takes the connection out of use', async ({
    on: { server, answerTo, reconnected },
  }) => {
    server.recycle();
    await reconnected(2);
    const asked = command('help');
    server.deliver(asked);
    expect(await answerTo(asked)).toContain('Dit kunt u doen');
  });

  it('comes back after the network was gone and Slack could not be reached, and says meanwhile that it is not connected', async ({
    on: { server, slack, fake, answerTo, reconnected },
  }) => {
    // Nobody answers, and then somebody who cannot help.
    const refused = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
    fake.instead.set('apps.connections.open', [refused, () => new Response('oops', { status: 503 })]);
    server.drop();
    await vi.waitFor(() => expect(slack.slack.connected()).toBe(false), 5_000);
    await reconnected(2);
    expect(slack.reports).toContain('slack-connection');
    const asked = command('help');
    server.deliver(asked);
    expect(await answerTo(asked)).toContain('Dit kunt u doen');
  });

  it('has one effect for what is delivered again, because the acknowledgement was lost with the connection', async ({
    on: { server, slack, fake, answerTo, reconnected },
  }) => {
    server.deliver(said('EvSame'));
    await slack.settled();
    server.drop();
    await reconnected(2);
    const again = said('EvSame');
    server.deliver(again);
    await answerTo(again);
    await slack.settled();
    expect(timesShown(fake)).toBe(1);
  });

  it('acknowledges what was typed when it is stored, and not before', async ({ on: { server, gate, answerTo } }) => {
    let open: () => void = () => undefined;
    gate.until = new Promise((resolve) => {
      open = resolve;
    });
    const typed = said('EvHeld');
    server.deliver(typed);
    await pause(200);
    expect(server.acknowledged.has(typed.envelope_id)).toBe(false);
    open();
    await answerTo(typed);
  });

  it('goes on after somebody asks its port for an address that is none', async ({ on: { slack } }) => {
    const port = slack.slack.port;
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.write('GET // HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    const [answer] = await once(socket.setEncoding('utf8'), 'data');
    expect(answer).toMatch(/^HTTP\/1.1 404/);
    socket.destroy();
    expect((await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { connection: 'close' } })).status).toBe(200);
  });
});
