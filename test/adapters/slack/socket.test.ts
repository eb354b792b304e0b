// Socket Mode: what becomes of a conversation when the connection goes, and Slack cannot be reached for a while.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SocketServer, startSocketServer } from './socket-server.js';
import { FakeSlack, sanne, startTestSlack, type TestSlack, team, textsIn, timesShown } from './support.js';

let server: SocketServer;
let gate: Promise<void> | undefined;
let fake: FakeSlack;
let slack: TestSlack;

beforeEach(async () => {
  server = await startSocketServer();
  fake = new FakeSlack();
  fake.socketUrl = server.url;
  gate = undefined;
  slack = await startTestSlack({
    fake,
    wrap: (bot) => ({
      handle: async (incoming) => {
        await gate;
        return bot.handle(incoming);
      },
    }),
    slack: {
      connection: { type: 'socket', appToken: 'xapp-test' },
      port: await freePort(),
      routes: [{ path: '/healthz', method: 'GET', handler: (_, response) => void response.writeHead(200).end() }],
    },
  });
});
afterEach(async () => {
  await slack.close();
  await server.close();
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
const answerTo = async ({ envelope_id }: { envelope_id: string }) => {
  await expect.poll(() => server.acknowledged.has(envelope_id), { timeout: 20_000 }).toBe(true);
  return textsIn(server.acknowledged.get(envelope_id));
};
const reconnected = async (times: number) => {
  await expect.poll(server.connections, { timeout: 25_000 }).toBe(times);
  await expect.poll(() => slack.slack.connected(), { timeout: 5_000 }).toBe(true);
};

describe('Socket Mode', () => {
  it('answers a command in its acknowledgement', async () => {
    const asked = command('help');
    server.deliver(asked);
    expect(await answerTo(asked)).toContain('Dit kunt u doen');
  });

  it('goes on by itself when Slack takes the connection out of use', async () => {
    server.recycle();
    await reconnected(2);
    const asked = command('help');
    server.deliver(asked);
    expect(await answerTo(asked)).toContain('Dit kunt u doen');
  });

  it('comes back after the network was gone and Slack could not be reached, and says meanwhile that it is not connected', async () => {
    // Nobody answers, and then somebody who cannot help.
    const refused = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
    fake.instead.set('apps.connections.open', [refused, () => new Response('oops', { status: 503 })]);
    server.drop();
    await expect.poll(() => slack.slack.connected(), { timeout: 5_000 }).toBe(false);
    await reconnected(2);
    expect(slack.reports).toContain('slack-connection');
    const asked = command('help');
    server.deliver(asked);
    expect(await answerTo(asked)).toContain('Dit kunt u doen');
  });

  it('has one effect for what is delivered again, because the acknowledgement was lost with the connection', async () => {
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

  it('acknowledges what was typed when it is stored, and not before', async () => {
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const typed = said('EvHeld');
    server.deliver(typed);
    await pause(200);
    expect(server.acknowledged.has(typed.envelope_id)).toBe(false);
    open();
    await answerTo(typed);
  });

  it('goes on after somebody asks its port for an address that is none', async () => {
    const port = slack.slack.port;
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.write('GET // HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    const [answer] = await once(socket.setEncoding('utf8'), 'data');
    expect(answer).toMatch(/^HTTP\/1.1 404/);
    socket.destroy();
    expect((await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { connection: 'close' } })).status).toBe(200);
  });
});
