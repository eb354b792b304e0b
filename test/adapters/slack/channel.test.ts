import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../../../adapters/secrets/crypto.js';
import type { Address, Sent } from '../../../src/app/ports/channels.js';
import { createScheduler } from '../../../src/app/scheduler.js';
import type { Reply } from '../../../src/core/engine/replies.js';
import { buttonIn, piet, sanne, startTestSlack, type TestSlack, team, textsIn } from './support.js';

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

describe('a review in Slack', () => {
  it('comes as a card, moves on by one tap, and becomes its answer in the conversation', async () => {
    const slack = await startTestSlack();
    await slack.command('/register');
    const { store, fake, clock } = slack;
    const record = await store.transaction(async ({ organisations, people, records }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const officer = (await people.ofAccount(organisation, 'slack', sanne))?.id ?? '';
      return records.add({
        id: 'activity',
        organisation,
        register: 'controller-activity',
        status: 'active',
        title: 'Klanten',
        template: null,
        checklistVersion: 1,
        createdBy: officer,
        createdAt: clock.now,
        confirmedBy: officer,
        confirmedAt: clock.now,
        archivedReason: null,
        digestKey: null,
      });
    });
    clock.now = '2027-11-24T08:00:00.000Z';
    await store.transaction(({ reminders }) =>
      reminders.plan({
        organisation: record.organisation,
        id: 'review',
        notice: 'review',
        record: record.id,
        key: '2027-11-24',
        at: clock.now,
      }),
    );
    const channels = [slack.slack.channel];
    const quiet = { random: () => 0.5, report: () => undefined };
    const { tick } = createScheduler({ store, crypto, channels, now: () => clock.now, ...quiet });
    await tick();
    const card = fake.calls.findLast(({ method }) => method === 'chat.postMessage');
    expect(textsIn(card?.body['blocks'])).toContain('Klopt dit nog?');
    await slack.press(buttonIn(card?.body['blocks'], 'Klopt nog'), {
      container: { type: 'message', message_ts: card?.answer['ts'], channel_id: 'D01SANNE' },
      channel: { id: 'D01SANNE' },
      message: { ts: card?.answer['ts'], text: card?.body['text'], blocks: card?.body['blocks'] },
    });
    await slack.settled();
    const found = await store.read(({ records }) => records.get(record.organisation, record.id));
    expect(found?.confirmedAt).toBe(clock.now);
    await tick();
    const edited = fake.last('chat.update');
    expect(edited['ts']).toBe(card?.answer['ts']);
    expect(textsIn(edited['blocks'])).toContain('bevestigd door Sanne de Vries op 24 november 2027');
    expect(fake.problems).toEqual([]);
    await slack.close();
  });
});

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
