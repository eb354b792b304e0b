// "Dit is een AVG-verzoek" on somebody's message in Slack, up to a closed file with whom it was told and the letter.
import { afterEach, describe, expect, it } from 'vitest';
import {
  buttonIn,
  fill,
  type Json,
  lastMessageOf,
  openFromMessage,
  sanne,
  startTestSlack,
  type TestSlack,
  textsIn,
} from './support.js';

let slack: TestSlack;
afterEach(() => slack.close());

const said = 'Hoi, mijn adres klopt niet meer: het is Dorpsstraat 2';
const requests = (register = 'request') =>
  slack.store.read(async ({ organisations, records }) =>
    records.list((await organisations.first())?.id ?? '', register),
  );
const lastWords = () => textsIn(slack.fake.last('chat.postMessage'));

/** Picked in the menu of a message of Saturday 21 November 2026, 23:30 in Amsterdam. */
const fromMessage = () =>
  openFromMessage(slack, 'request-from-message', { by: sanne, text: said, at: '2026-11-21T22:30:00.000Z' });
async function press(label: string | RegExp): Promise<void> {
  const message = lastMessageOf(slack);
  await slack.press(buttonIn((message['message'] as Json)['blocks'], label), message);
  await slack.settled();
}
async function says(text: string): Promise<void> {
  await slack.say(text);
  await slack.settled();
}

describe('a message in Slack that is a request', () => {
  it('fills in a form with its words, its day and what it sounds like, and is not stored before that is sent', async () => {
    slack = await startTestSlack();
    await slack.command('/register');
    const view = JSON.stringify(await fromMessage());
    expect(view).toContain(said);
    expect(view).toContain('"initial_date":"2026-11-21"');
    expect(view).toMatch(/"initial_options":\[\{[^\]]*"value":"rectification"/);
    expect(await requests('request-report')).toEqual([]);
    expect(await requests()).toEqual([]);
  });

  it('becomes a closed file with what was decided, whom it was told and the letter', async () => {
    slack = await startTestSlack();
    await slack.command('/register');
    const view = await fromMessage();
    await slack.submit(
      view,
      fill(view, {
        words: { value: said },
        kinds: { selected_options: [{ value: 'rectification' }] },
        about: { selected_option: { value: 'customer' } },
        who: { value: 'J.V. 1042' },
        received: { selected_date: '2026-11-21' },
      }),
    );
    await slack.settled();
    expect(lastWords()).toContain('R-001 Iets laten verbeteren');
    await says('anders: Exact');
    await says('anders: Bezorger');
    await press('Ja, gemaild');
    expect(lastWords()).toContain('gesloten');
    expect(lastWords()).toContain('Doorgegeven aan');
    expect(await requests()).toMatchObject([{ number: 1, status: 'active', title: 'Iets laten verbeteren' }]);
    await press('Brief');
    await press(/Kies|Antwoord/);
    expect(lastWords()).toContain('Wij hebben uw gegevens verbeterd.');
    expect(lastWords()).toContain('Bezorger');
    expect(lastWords()).toContain('Autoriteit Persoonsgegevens');
  });

  it('carries ids only in what goes over the wire and comes back', async () => {
    slack = await startTestSlack();
    await slack.command('/register');
    const view = await fromMessage();
    expect(String(view['private_metadata'])).not.toMatch(/adres|Dorpsstraat/);
    const actions = JSON.stringify(view).match(/"action_id":"[^"]*"/g) ?? [];
    expect(actions.join()).not.toMatch(/Dorpsstraat/);
  });
});
