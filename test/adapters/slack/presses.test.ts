// Buttons in Slack: pressed twice they are pressed once, and a window that does not open is not passed over in silence.
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buttonIn,
  ephemeral,
  fill,
  type Json,
  lastMessageOf,
  openIntroduction,
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

const said = () => slack.fake.of('chat.postMessage').map(({ blocks }) => textsIn(blocks));
const lastBlocks = () => slack.fake.last('chat.postMessage')['blocks'];

describe('a double click', () => {
  async function atFirstCard(): Promise<void> {
    const view = await openIntroduction(slack);
    await slack.submit(view, fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
  }

  it.each(['at the same moment', 'just after it'])('%s is one act: the next question comes once', async (when) => {
    await atFirstCard();
    const before = said().length;
    const message = lastMessageOf(slack);
    const button = buttonIn(lastBlocks(), 'Weet ik niet');
    const press = () => slack.press(button, message);
    const first = press();
    if (when === 'just after it') await first.then(() => slack.settled());
    expect([(await press()).status, (await first).status]).toEqual([200, 200]);
    await slack.settled();
    const after = said().slice(before);
    expect(after).toHaveLength(1);
    expect(after.join()).not.toContain('intussen gewijzigd');
    expect(slack.reports).toEqual([]);
  });

  it('is over after a moment: then the button works again, and one that opens a form works at once', async () => {
    await openIntroduction(slack);
    const message = lastMessageOf(slack);
    const [form, why] = [buttonIn(lastBlocks(), 'Vul in'), buttonIn(lastBlocks(), 'Uitleg')];
    await slack.press(form, message);
    await slack.settled();
    expect(slack.fake.of('views.open')).toHaveLength(2);
    await slack.press(why, message);
    await slack.settled();
    await pause(1_000);
    await slack.press(why, message);
    await slack.settled();
    // "Uitleg" opens beside the question, which stays as it is.
    expect(slack.fake.of('views.open')).toHaveLength(4);
    expect(slack.fake.of('chat.update')).toEqual([]);
  });
});

describe('a window that Slack does not open', () => {
  const refused = () => {
    slack.fake.instead.set('views.open', [() => Response.json({ ok: false, error: 'expired_trigger_id' })]);
  };
  const sentence = /Het venster kon niet worden getoond \(code [0-9A-F]{6}\)\. Probeer het nog eens\./;

  it('after a command is said under that command', async () => {
    refused();
    await slack.command('/datalek');
    await slack.settled();
    expect(slack.fake.last('respond')).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringMatching(sentence),
    });
  });

  it('after a press in the conversation is said there', async () => {
    await openIntroduction(slack);
    refused();
    await slack.press(buttonIn(lastBlocks(), 'Vul in'), lastMessageOf(slack));
    await slack.settled();
    expect(said().at(-1)).toMatch(sentence);
    expect(slack.reports).toEqual(['slack-turn-failed']);
  });

  it('after a press in a channel is said to that person only, and the button stays', async () => {
    await slack.command('/register');
    refused();
    await slack.press({ type: 'button', action_id: 'command|breach-report' }, ephemeral);
    await slack.settled();
    const answer = slack.fake.last('respond');
    expect(answer).toMatchObject({ response_type: 'ephemeral', text: expect.stringMatching(sentence) });
    expect(answer).not.toHaveProperty('replace_original');
    expect(said()).toEqual([]);
  });

  it('after a press on the home page is said on the home page', async () => {
    await slack.command('/register');
    await slack.openHome();
    await slack.settled();
    const home = slack.fake.last('views.publish')['view'] as Json;
    refused();
    await slack.press(buttonIn(home['blocks'], 'Beginnen'), {
      container: { type: 'view' },
      view: { id: 'VH', type: 'home', hash: 'h' },
    });
    await slack.settled();
    expect(textsIn((slack.fake.last('views.publish')['view'] as Json)['blocks'])).toMatch(sentence);
  });

  it.each([
    ['there', { response_url: 'https://respond.test/shortcut' }, 'respond'],
    ['in the conversation where Slack gives no way to answer', {}, 'chat.postMessage'],
  ])('after a pick in the menu of a message is said %s', async (_, way, method) => {
    refused();
    const payload = {
      ...{ type: 'message_action', callback_id: 'breach-from-message', trigger_id: 't1', team: { id: team } },
      ...{ user: { id: sanne }, message: { text: 'Mijn tas is weg', ts: '1764000000.000100' } },
      ...way,
    };
    expect((await slack.post(new URLSearchParams({ payload: JSON.stringify(payload) }))).status).toBe(200);
    await slack.settled();
    expect(slack.fake.last(method)['text']).toMatch(sentence);
  });
});
