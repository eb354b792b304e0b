import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address, Sent } from '../../../src/app/ports.js';
import type { Reply } from '../../../src/core/engine/replies.js';
import { piet, startTestSlack, type TestSlack, team, textsIn } from './support.js';

const alarm: Reply = {
  type: 'card',
  title: 'Datalek D-003',
  text: 'Er is iets te beslissen.',
  lines: [{ label: 'Klok', value: 'dinsdag 09:14' }],
  actions: [{ id: 'open|d3', label: 'Bekijk', style: 'primary' }],
};
const to: Address = { organisation: 'org', person: 'p', externalId: piet, address: team, language: 'nl' };
const failing = (error: string) => () => Response.json({ ok: false, error });

const lost = (code: string) =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));

describe('a message that nobody asked for, in Slack', () => {
  let slack: TestSlack;
  beforeEach(async () => {
    slack = await startTestSlack();
  });
  afterEach(() => slack.close());
  const send = (reply = alarm, address: Partial<Address> = {}) =>
    slack.slack.channel.send({ ...to, ...address }, reply);

  it('is posted in the conversation with the bot, and can be put in another state', async () => {
    const sent = await send();
    const posted = slack.fake.last('chat.postMessage');
    expect(posted['channel']).toBe(`D${piet.slice(1)}`);
    expect(textsIn(posted['blocks'])).toContain('Er is iets te beslissen.');
    expect(sent.type).toBe('sent');
    const handle = sent.type === 'sent' ? (sent.handle ?? '') : '';
    expect(await slack.slack.channel.update(to, handle, { type: 'text', text: 'Beslist.' })).toEqual({
      type: 'sent',
      handle,
    });
    const updated = slack.fake.last('chat.update');
    expect([`${updated['channel']}:${updated['ts']}`, textsIn(updated['blocks'])]).toEqual([handle, 'Beslist.']);
    expect(slack.fake.problems).toEqual([]);
  });

  it('opens the conversation once', async () => {
    await send();
    await send();
    expect(slack.fake.of('conversations.open')).toHaveLength(1);
    expect(slack.fake.of('chat.postMessage')).toHaveLength(2);
  });

  it.each<[string, () => Response | Promise<Response>, Sent]>([
    [
      '429 with a time to wait',
      () => new Response('', { status: 429, headers: { 'retry-after': '7' } }),
      { type: 'refused', retryAfterMs: 7_000 },
    ],
    ['429 without one', () => new Response('', { status: 429 }), { type: 'refused', retryAfterMs: 1_000 }],
    ['"ratelimited"', failing('ratelimited'), { type: 'refused', retryAfterMs: 1_000 }],
    ['a server that fails', () => new Response('', { status: 503 }), { type: 'unknown' }],
    ['"internal_error"', failing('internal_error'), { type: 'unknown' }],
    ['a connection that was lost', () => lost('ECONNRESET'), { type: 'unknown' }],
    ['a connection that was never made', () => lost('ECONNREFUSED'), { type: 'refused' }],
    ['a token that was taken back', failing('token_revoked'), { type: 'refused' }],
    ['a message that Slack does not take', failing('invalid_blocks'), { type: 'refused' }],
    ['a conversation that is gone', failing('channel_not_found'), { type: 'unreachable' }],
    ['an app that may not write to people', failing('messages_tab_disabled'), { type: 'unreachable' }],
  ])('is tried once, and %s is told as it is', async (_, answer, ended) => {
    slack.fake.instead.set('chat.postMessage', [answer]);
    expect(await send()).toEqual(ended);
    expect(slack.fake.of('chat.postMessage')).toHaveLength(0);
  });

  it('has not arrived when the conversation could not be opened', async () => {
    slack.fake.instead.set('conversations.open', [() => new Response('', { status: 503 }), failing('user_disabled')]);
    expect(await send()).toEqual({ type: 'refused' });
    expect(await send()).toEqual({ type: 'unreachable' });
  });

  it('does not go to a workspace that is not connected, or not known', async () => {
    expect(await send(alarm, { address: 'T0OTHER' })).toEqual({ type: 'refused' });
    expect(await send(alarm, { address: null })).toEqual({ type: 'refused' });
    expect(slack.fake.of('chat.postMessage')).toEqual([]);
  });
});
