// What people type in Slack in other ways than a plain message: a breach in it is heard, however it was sent.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, type Json, openIntroduction, sanne, startTestSlack, type TestSlack, textsIn } from './support.js';

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
  await slack.command('/register');
});
afterEach(() => slack.close());

const said = () => slack.fake.of('chat.postMessage').map(({ blocks }) => textsIn(blocks));
const edit = (from: string, to: string, more: Json = {}, event: Json = {}) =>
  slack.event(
    {
      ...{ type: 'message', subtype: 'message_changed', hidden: true, channel: 'D01SANNE', channel_type: 'im' },
      message: { type: 'message', user: sanne, text: to, ts: '17.1', edited: { user: sanne, ts: '18.1' }, ...more },
      previous_message: { type: 'message', user: sanne, text: from, ts: '17.1' },
    },
    event,
  );

describe('a breach that is told', () => {
  it.each([
    ['with /me', { subtype: 'me_message' }],
    ['in a thread and to the conversation as well', { subtype: 'thread_broadcast', thread_ts: '17.1' }],
  ])('%s begins a report', async (_, how) => {
    await slack.say('datalek', how);
    await slack.settled();
    expect(said().join()).toContain('Wat is er aan de hand?');
  });

  it('in an edited message is asked about once, with the way to report it, and answers no open question', async () => {
    const view = await openIntroduction(slack);
    await slack.submit(view, fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
    const before = said().length;
    const stored = await slack.stored();
    for (const _ of [1, 2]) await edit('goedemorgen', 'mijn laptop is gestolen', {}, { event_id: 'EvEdit' });
    await slack.settled();
    expect(said().slice(before)).toEqual([expect.stringContaining('Meld het meteen')]);
    expect(JSON.stringify(slack.fake.last('chat.postMessage'))).toContain('command|breach-report');
    expect(await slack.stored()).toEqual(stored);
  });

  it('is not asked about again when only its spelling was mended, or when a bot or a link changed the message', async () => {
    await edit('mijn latpop is gestolen', 'mijn laptop is gestolen');
    await edit('goedemorgen', 'goedemiddag');
    await edit('', 'gestolen', { bot_id: 'B1' });
    await edit('', 'gestolen', { user: 'U0BOT' });
    await slack.settled();
    const change = expect.stringContaining('U hebt dit bericht gewijzigd.');
    expect(said()).toEqual([change, change]);
    expect(slack.reports).toEqual([]);
  });
});
