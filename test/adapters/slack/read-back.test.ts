// A conversation in Slack that is read back: what stands where, and who sees what was typed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buttonIn,
  ephemeral,
  fill,
  type Json,
  lastMessageOf,
  openIntroduction,
  startTestSlack,
  type TestSlack,
  textsIn,
} from './support.js';

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
});
afterEach(() => slack.close());

const posted = () => slack.fake.last('chat.postMessage');
const updates = () => slack.fake.of('chat.update');

async function introduced(): Promise<void> {
  const view = await openIntroduction(slack);
  await slack.submit(view, fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } }));
  await slack.settled();
}

describe('what was typed in a report', () => {
  const told = 'de laptop van Fatima is uit mijn auto gestolen';
  const long = `${told} ${'en daarna nog veel meer '.repeat(30)}`;

  it('stands in the conversation with who reported it, shortened, and nowhere else', async () => {
    await slack.command('/register');
    await slack.command('/datalek');
    await slack.settled();
    const view = slack.fake.last('views.open')['view'] as Json;
    const { body } = await slack.submit(view, fill(view, { 'what-happened': { value: long } }));
    // What is missing is asked in the same window, and what came of it is read there.
    const missing = { ...view, ...(body['view'] as Json) };
    const values = fill(missing, {
      'what-happened': { value: long },
      'noticed-at': { value: 'nu' },
      'still-open': { selected_option: { value: 'yes' } },
    });
    const sent = await slack.submit(missing, values);
    expect(textsIn((sent.body['view'] as Json)['blocks'])).toContain('D-001');
    expect(sent.body['view']).toMatchObject({ title: { text: 'Gemeld' } });
    await slack.settled();
    const withWords = slack.fake.calls.filter(({ body }) => JSON.stringify(body).includes('Fatima'));
    const inConversation = withWords.filter(({ method }) => method === 'chat.postMessage');
    expect(new Set(inConversation.map(({ body }) => body['channel']))).toEqual(new Set(['D01SANNE']));
    expect(withWords.map(({ method }) => method)).not.toContain('respond');
    const [readBack] = inConversation;
    expect(textsIn(readBack?.body['blocks'])).toMatch(/Fatima[^\n]* … \(en nog \d+ tekens\)/);
    // Whoever is notified reads what it is about, and not what was typed.
    expect(readBack?.body['text']).not.toContain('Fatima');
  });
});

describe('"Uitleg"', () => {
  it('opens over a form, which keeps what was typed in it', async () => {
    const view = await openIntroduction(slack);
    const shown = { type: 'modal', id: 'V1', private_metadata: view['private_metadata'], hash: 'h1' };
    await slack.press(buttonIn(view['blocks'], 'Uitleg'), { view: shown });
    await slack.settled();
    const pushed = slack.fake.last('views.push')['view'] as Json;
    expect(textsIn(pushed['blocks'])).toContain('Naam bedrijf:');
    expect(pushed).not.toHaveProperty('submit');
    expect(slack.fake.of('views.update')).toEqual([]);
  });

  it('opens beside a question, which stays as it is and can be answered', async () => {
    await introduced();
    const message = lastMessageOf(slack);
    await slack.press(buttonIn(posted()['blocks'], 'Uitleg'), message);
    await slack.settled();
    expect(textsIn((slack.fake.last('views.open')['view'] as Json)['blocks'])).toContain('Waarom vragen we dit?');
    await slack.press(buttonIn(posted()['blocks'], 'Weet ik niet'), message);
    await slack.settled();
    expect(textsIn(updates().at(-1)?.['blocks'])).toBe('Wat voor bedrijf hebt u? *Weet ik niet*');
  });
});

describe('a proposal', () => {
  it('that was agreed to in words has no buttons any more, and its answer stands there', async () => {
    await introduced();
    await slack.say('ik bak brood en taart');
    await slack.settled();
    const proposed = textsIn(posted()['blocks']);
    expect(proposed).toContain('Bedoelt u:');
    await slack.say('ja hoor');
    await slack.settled();
    expect(textsIn(updates().at(-1)?.['blocks'])).toMatch(/^Wat voor bedrijf hebt u\? \*Bakker/);
  });

  it('to report what was told is closed by "nee"', async () => {
    await introduced();
    await slack.say('later');
    await slack.say('mijn werklaptop is gestolen');
    await slack.settled();
    await slack.say('nee');
    await slack.settled();
    const closed = updates().at(-1)?.['blocks'];
    expect(textsIn(closed)).toContain('Dit klinkt als een datalek.');
    expect(textsIn(closed)).toContain('U koos: Nee');
    expect(JSON.stringify(closed)).not.toContain('"button"');
  });
});

it('what was answered outside the conversation is said in it, and nothing of it in the channel', async () => {
  await introduced();
  const { body } = await slack.command('/register');
  await slack.press(buttonIn(body['blocks'], /Ga verder/), ephemeral);
  await slack.settled();
  expect(textsIn(slack.fake.last('respond')['blocks'])).not.toContain('Bakkerij');
});

it('a form that can be sent as it stands shows one button that stands out, which sends it', async () => {
  await slack.command('/register');
  await slack.say('een klant belt, haar adres klopt niet meer, ze woont nu op kerkstraat 3');
  await slack.settled();
  await slack.say('ja');
  await slack.settled();
  const message = JSON.stringify(posted());
  expect(message).toContain('Ja, klopt: verstuur');
  expect(message).toContain('Vul in');
  expect(message.match(/"style":"primary"/g)).toHaveLength(1);
});
