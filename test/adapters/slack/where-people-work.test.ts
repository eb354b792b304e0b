// Where people work: the menus that Slack has everywhere and on messages, the first look at the conversation, and a channel.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buttonIn,
  ephemeral,
  type Json,
  piet,
  sanne,
  startTestSlack,
  type TestSlack,
  team,
  textsIn,
} from './support.js';

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
});
afterEach(() => slack.close());

const payload = (body: Json) => slack.post(new URLSearchParams({ payload: JSON.stringify(body) }));
const opened = () => slack.fake.last('views.open')['view'] as Json;

describe('the menu that Slack has everywhere', () => {
  const pick = (callback_id: string, user = sanne) =>
    payload({
      type: 'shortcut',
      callback_id,
      trigger_id: `t-${callback_id}-${user}`,
      team: { id: team },
      user: { id: user },
    });

  it('opens the form of a breach, and the register', async () => {
    expect((await pick('command|breach-report', piet)).status).toBe(200);
    await slack.settled();
    expect(textsIn(opened())).toContain('Wat is er gebeurd?');
    await pick('command|where');
    await slack.settled();
    expect(textsIn(opened())).toContain('Uw register');
  });

  it('does nothing but what it holds', async () => {
    await slack.command('/register');
    const before = slack.fake.of('views.open').length;
    expect((await pick('command|dossier')).status).toBe(200);
    await slack.settled();
    expect(slack.fake.of('views.open')).toHaveLength(before);
  });
});

describe('the menu of a message', () => {
  it('fills in where the message stands, for who may read it there', async () => {
    await payload({
      ...{ type: 'message_action', callback_id: 'breach-from-message', trigger_id: 't9', user: { id: sanne } },
      ...{ team: { id: team, domain: 'bakkerij' }, channel: { id: 'C01GEN' } },
      message: { text: 'De lijst ging naar de verkeerde klant', ts: '1764000000.000100' },
    });
    await slack.settled();
    expect(JSON.stringify(opened())).toContain('https://bakkerij.slack.com/archives/C01GEN/p1764000000000100');
  });
});

describe('the conversation, looked at for the first time', () => {
  const look = () => slack.event({ type: 'app_home_opened', user: sanne, tab: 'messages', channel: 'D01SANNE' });
  const history = (messages: readonly Json[]) =>
    slack.fake.instead.set('conversations.history', [() => Response.json({ ok: true, messages })]);

  it('says welcome, once', async () => {
    history([]);
    await look();
    await look();
    await slack.settled();
    const said = slack.fake.of('chat.postMessage');
    expect(said).toHaveLength(1);
    expect(textsIn(said[0])).toContain('Welkom bij AVG-maatje');
  });

  it('says nothing where something stands already, or where Slack does not say', async () => {
    history([{ text: 'Dag' }]);
    await look();
    await slack.settled();
    expect(slack.fake.of('chat.postMessage')).toEqual([]);
  });
});

describe('"bekendmaken"', () => {
  async function choose(): Promise<Json> {
    await slack.command('/register');
    await slack.command('/register bekendmaken', { channel_id: 'D01SANNE', channel_name: 'directmessage' });
    const { body } = await slack.command('/register bekendmaken');
    await slack.press(buttonIn(body['blocks'], 'Plaats in een kanaal'), ephemeral);
    await slack.settled();
    return opened();
  }
  const send = (view: Json, response_urls: readonly Json[]) =>
    slack.submit({ ...view, id: 'VA' }, { where: { channel: { type: 'conversations_select' } } }, { response_urls });
  const address = { response_url: 'https://respond.test/channel', channel_id: 'C01GEN' };

  it('is shown as it will read, and posted in the channel that was picked, with a button to report', async () => {
    const view = await choose();
    expect(textsIn(view)).toContain('Beste collega’s');
    expect(textsIn((await send(view, [address])).body)).toContain('Bezig …');
    await slack.settled();
    const posted = slack.fake.last('respond');
    expect(posted).toMatchObject({ response_type: 'in_channel' });
    expect(textsIn(posted['blocks'])).toContain('Sanne de Vries zoekt het uit');
    expect(textsIn(slack.fake.last('views.update'))).toContain('Het staat in het kanaal.');
    // Whoever presses it there reports in a window.
    const button = buttonIn(posted['blocks'], 'Datalek melden');
    const there = {
      container: { type: 'message', message_ts: '5.5', channel_id: 'C01GEN' },
      channel: { id: 'C01GEN' },
    };
    await slack.press(button, {
      ...there,
      user: { id: piet },
      message: { ts: '5.5', text: 'x', blocks: posted['blocks'] },
    });
    await slack.settled();
    expect(textsIn(opened())).toContain('Wat is er gebeurd?');
  });

  it('that Slack does not take is said so, with the text to copy', async () => {
    const view = await choose();
    slack.fake.instead.set('respond', [() => new Response('no', { status: 403 })]);
    await send(view, [address]);
    await slack.settled();
    expect(textsIn(slack.fake.last('views.update'))).toMatch(/Slack nam het niet aan \(code/);
  });

  it('posts nothing in the name of who may not', async () => {
    const view = await choose();
    await slack.submit(
      { ...view, id: 'VB', private_metadata: '{"announces":"command|help"}' },
      {},
      { response_urls: [address] },
    );
    await slack.settled();
    expect(slack.fake.of('respond').filter(({ response_type }) => response_type === 'in_channel')).toEqual([]);
  });
});

describe('the workspaces of one organisation', () => {
  it.each(['team_access_granted', 'team_access_revoked'])('%s changes no register', async (type) => {
    await slack.command('/register');
    expect((await slack.event({ type, team_ids: [team] })).status).toBe(200);
    expect((await slack.command('/register help')).status).toBe(200);
  });
});
