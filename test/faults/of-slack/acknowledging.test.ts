// When Slack hears that something arrived: an acknowledgement is a promise, and what is not acknowledged comes again.
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Bot, Incoming } from '../../../src/app/incoming.js';
import {
  FakeSlack,
  piet,
  type StartOptions,
  sanne,
  startTestSlack,
  type TestSlack,
  textsIn,
  timesShown,
} from '../../adapters/slack/support.js';

let slack: TestSlack;
async function begin(options: StartOptions = {}): Promise<TestSlack> {
  slack = await startTestSlack(options);
  return slack;
}
afterEach(() => slack.close());

/** A bot that waits at each turn until it is let go, and fails when it is told to. */
function held() {
  const taken: Incoming[] = [];
  const waiting: (() => void)[] = [];
  let open = false;
  let failures = 0;
  const wrap = (bot: Bot): Bot => ({
    async handle(incoming) {
      taken.push(incoming);
      if (!open) await new Promise<void>((resolve) => void waiting.push(resolve));
      if (failures > 0) {
        failures -= 1;
        throw new Error('database is locked');
      }
      return bot.handle(incoming);
    },
  });
  return {
    taken,
    wrap,
    letGo() {
      open = true;
      for (const go of waiting.splice(0)) go();
    },
    fail(times: number) {
      failures = times;
    },
  };
}

const same = { event_id: 'EvSame' };
const typed = { type: 'message', channel: 'D01SANNE', channel_type: 'im', user: sanne, text: 'menu' };
const refused = () => Response.json({ ok: false, error: 'channel_not_found' });

describe('a typed message', () => {
  it('is acknowledged when it is stored, and not before', async () => {
    const bot = held();
    await begin({ wrap: bot.wrap });
    let answered = false;
    const said = slack.say('menu').finally(() => {
      answered = true;
    });
    await expect.poll(() => bot.taken.length).toBe(1);
    await pause(100);
    expect(answered).toBe(false);
    bot.letGo();
    expect((await said).status).toBe(200);
  });

  it('that takes too long is not acknowledged; what Slack sends again joins it, and it has one effect', async () => {
    const bot = held();
    await begin({ wrap: bot.wrap, slack: { eventMs: 100 } });
    expect((await slack.event(typed, same)).status).not.toBe(200);
    expect((await slack.event(typed, same)).status).not.toBe(200);
    const again = slack.event(typed, same);
    bot.letGo();
    expect((await again).status).toBe(200);
    await slack.settled();
    expect(bot.taken).toHaveLength(1);
    expect(timesShown(slack.fake)).toBe(1);
  });

  it('that could not be stored is acknowledged when the person has been told so, and is not taken up again behind them', async () => {
    const bot = held();
    bot.letGo();
    await begin({ wrap: bot.wrap });
    bot.fail(1);
    expect((await slack.event(typed, same)).status).toBe(200);
    expect(slack.reports).toContain('slack-turn-failed');
    expect((await slack.event(typed, same)).status).toBe(200);
    await slack.settled();
    expect(bot.taken).toHaveLength(1);
    expect(slack.fake.of('chat.postMessage')).toHaveLength(1);
  });

  it('that could not be stored, of which nobody could be told, comes again and is answered then', async () => {
    const bot = held();
    bot.letGo();
    const fake = new FakeSlack();
    await begin({ wrap: bot.wrap, fake });
    bot.fail(1);
    fake.instead.set('chat.postMessage', [refused]);
    expect((await slack.event(typed, same)).status).toBe(503);
    expect((await slack.event(typed, same)).status).toBe(200);
    await slack.settled();
    expect(textsIn(fake.last('chat.postMessage')['blocks'])).toContain('register');
  });
});

describe('somebody who left', () => {
  it('is told again by Slack when it could not be noted', async () => {
    const left: string[] = [];
    let failures = 1;
    await begin({
      slack: {
        left: async (_, user) => {
          failures -= 1;
          if (failures >= 0) throw new Error('database is locked');
          left.push(user);
        },
      },
    });
    const event = { type: 'user_change', user: { id: piet, deleted: true } };
    expect((await slack.event(event, same)).status).toBe(503);
    expect((await slack.event(event, same)).status).toBe(200);
    expect(left).toEqual([piet]);
  });
});

describe('a signed delivery of which nothing can be made', () => {
  const form = (payload: unknown) => new URLSearchParams({ payload: JSON.stringify(payload) });
  const bodies: readonly (readonly [string, string | URLSearchParams])[] = [
    ['null', 'null'],
    ['payload=null', form(null)],
    ['a list', '[]'],
    ['a number in a form', form(1)],
    ['an event without an event', '{"type":"event_callback"}'],
    ['an event that is nothing', '{"type":"event_callback","event":null}'],
    ['a press of nothing', form({ type: 'block_actions', actions: null })],
    ['a form that is nothing', form({ type: 'view_submission', view: null, user: null })],
  ];
  it.each(bodies)('is refused with 400, and the bot goes on: %s', async (_, body) => {
    await begin();
    expect((await slack.postRaw(body)).status).toBe(400);
    expect((await slack.command('/register help')).status).toBe(200);
  });

  it('is refused with 401 when it is not signed', async () => {
    await begin();
    const { status } = await slack.postRaw('null', { 'x-slack-signature': 'v0=wrong' });
    expect(status).toBe(401);
  });
});

describe('the port', () => {
  /** What a connection is answered, until it is closed; `send` is called with a way to write. */
  async function connection(send: (write: (text: string) => void) => Promise<void>): Promise<string> {
    const socket = connect(slack.slack.port, '127.0.0.1');
    let heard = '';
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.setEncoding('utf8').on('data', (part) => {
      heard += part;
    });
    socket.on('error', () => undefined);
    await send((text) => void (socket.writable && socket.write(text)));
    await Promise.race([closed, pause(3_000)]);
    const wasClosed = socket.destroyed;
    socket.destroy();
    return wasClosed ? `closed ${heard}` : `open ${heard}`;
  }
  const trickling = (first: string) => async (write: (text: string) => void) => {
    write(first);
    for (let part = 0; part < 10; part += 1) {
      await pause(60);
      write('a');
    }
  };
  const receiving = { headersTimeout: 200, requestTimeout: 300, connectionsCheckingInterval: 50 };

  it('closes a connection on which the headers trickle in', async () => {
    await begin({ slack: { receiving } });
    expect(await connection(trickling('POST /slack/events HTTP/1.1\r\nhost: x\r\nx-slow: '))).toMatch(/^closed .*408/);
  });

  it('closes a connection on which the body trickles in', async () => {
    await begin({ slack: { receiving } });
    const head = 'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n';
    expect(await connection(trickling(head))).toMatch(/^closed/);
    expect((await slack.command('/register help')).status).toBe(200);
  });

  it('knows no address that is none', async () => {
    await begin();
    expect(await connection(async (write) => write('GET // HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'))).toMatch(
      /^closed HTTP\/1.1 404/,
    );
  });

  it('knows no other address either, and no way to get a delivery', async () => {
    await begin();
    const statusOf = async (path: string) =>
      (await fetch(`http://127.0.0.1:${slack.slack.port}${path}`, { headers: { connection: 'close' } })).status;
    expect([await statusOf('/nothing'), await statusOf('/slack/events')]).toEqual([404, 404]);
  });
});
