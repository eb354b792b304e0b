// Whatever way somebody says something in Slack, it has an answer, and that stands where it was said.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonIn, type Json, sanne, startTestSlack, type TestSlack, textsIn } from './support.js';

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
  await slack.command('/register');
});
afterEach(() => slack.close());

const posts = () => slack.fake.of('chat.postMessage');
const lastPost = () => slack.fake.last('chat.postMessage');
const inIm = { type: 'message', channel: 'D01SANNE', channel_type: 'im' };

describe('what is said in the conversation with the bot', () => {
  it.each([
    ['in a thread', { thread_ts: '11.1' }, '11.1'],
    ['in a thread and in the conversation', { thread_ts: '11.1', subtype: 'thread_broadcast' }, '11.1'],
    ['about oneself (/me)', { subtype: 'me_message' }, undefined],
    ['by naming the bot', { text: '<@U0BOT> menu' }, undefined],
  ])('%s is answered there', async (_, more: Json, thread) => {
    await slack.say('menu', more);
    await slack.settled();
    expect(
      posts()
        .map(({ blocks }) => textsIn(blocks))
        .join(),
    ).toContain('Uw register');
    expect(posts().map(({ thread_ts }) => thread_ts)).toEqual(posts().map(() => thread));
  });

  it('is asked in the conversation too, and what is pressed in the thread goes on there', async () => {
    await slack.say('ga verder', { thread_ts: '11.1' });
    await slack.settled();
    expect(lastPost()).toMatchObject({ thread_ts: '11.1', reply_broadcast: 'true' });
    const { ts } = slack.fake.calls.findLast(({ method }) => method === 'chat.postMessage')?.answer ?? {};
    await slack.press(buttonIn(lastPost()['blocks'], 'Later'), {
      container: { type: 'message', message_ts: ts, channel_id: 'D01SANNE' },
      channel: { id: 'D01SANNE' },
      message: { ts, thread_ts: '11.1', text: lastPost()['text'], blocks: lastPost()['blocks'] },
    });
    await slack.settled();
    expect(lastPost()['thread_ts']).toBe('11.1');
  });

  it('goes on in the conversation when its thread is gone', async () => {
    slack.fake.instead.set('chat.postMessage', [() => Response.json({ ok: false, error: 'thread_not_found' })]);
    await slack.say('menu', { thread_ts: '11.1' });
    await slack.settled();
    expect(posts()[0]).not.toHaveProperty('thread_ts');
    expect(slack.reports).toEqual([]);
  });

  it('and was changed or deleted is answered once, under that message', async () => {
    const message = { user: sanne, text: 'Bakkerij Jansen', ts: '12.2' };
    const edit = { ...inIm, subtype: 'message_changed', message, previous_message: { text: 'Bakerij Jansen' } };
    for (const _ of [1, 2]) await slack.event(edit, { event_id: 'EvEdit' });
    await slack.settled();
    expect(posts()).toHaveLength(1);
    expect(lastPost()).toMatchObject({ thread_ts: '12.2', text: expect.stringContaining('lees ik niet als antwoord') });
    const gone = { ...inIm, subtype: 'message_deleted', previous_message: message };
    for (const _ of [1, 2]) await slack.event(gone, { event_id: 'EvGone' });
    await slack.settled();
    expect(posts()).toHaveLength(2);
    expect(lastPost()['text']).toContain('U hebt een bericht verwijderd.');
    expect(lastPost()).not.toHaveProperty('thread_ts');
  });

  it('of the bot itself, or a link that unfolds, is not answered', async () => {
    const own = { user: 'U0BOT', bot_id: 'B0BOT', text: 'Uw register', ts: '12.2' };
    await slack.event({ ...inIm, subtype: 'message_deleted', previous_message: own });
    const same = { user: sanne, text: 'kijk op https://x.nl', ts: '12.3' };
    await slack.event({ ...inIm, subtype: 'message_changed', message: same, previous_message: same });
    await slack.settled();
    expect(posts()).toEqual([]);
  });

  it('as a file alone is answered in its thread', async () => {
    const file = { id: 'F1', name: 'foto.png', size: 20_000_000, url_private_download: 'https://files.slack.com/x' };
    await slack.say('', { subtype: 'file_share', files: [file], thread_ts: '11.1' });
    await slack.settled();
    expect(lastPost()).toMatchObject({ thread_ts: '11.1', text: expect.stringContaining('groter dan 10 MB') });
  });
});

describe('the name of the bot in a channel', () => {
  const named = (text: string, more: Json = {}) =>
    slack.event({ type: 'app_mention', channel: 'C01GEN', user: sanne, text, ts: '13.3', ...more });

  it('is answered to that person only, in the thread, and nothing of it is kept', async () => {
    await named('<@U0BOT> wie weet dit?', { thread_ts: '13.1' });
    await slack.settled();
    const said = slack.fake.last('chat.postEphemeral');
    expect(said).toMatchObject({ channel: 'C01GEN', user: sanne, thread_ts: '13.1' });
    expect(textsIn(said['blocks'])).toContain('Hier lezen anderen mee');
    expect(buttonIn(said['blocks'], 'Datalek melden')['action_id']).toBe('command|breach-report');
    expect(posts()).toEqual([]);
  });

  it('with a breach beside it is offered to be reported, in the conversation when the channel is closed', async () => {
    slack.fake.instead.set('chat.postEphemeral', [() => Response.json({ ok: false, error: 'not_in_channel' })]);
    await named('<@U0BOT> mijn laptop is gestolen');
    await slack.settled();
    expect(textsIn(lastPost()['blocks'])).toContain('Meld het meteen');
    expect(textsIn(lastPost()['blocks'])).not.toContain('gestolen');
  });
});
