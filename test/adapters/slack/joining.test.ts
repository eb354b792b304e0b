// Begun in the terminal, joined by a code, and gone on with in Slack: one deployment of one organisation.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IncomingInput } from '../../../src/app/incoming.js';
import { buttonIn, ephemeral, lastMessageOf, piet, startTestSlack, type TestSlack, textsIn } from './support.js';

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
});
afterEach(() => slack.close());

let deliveries = 0;
/** What somebody reads in the terminal after this. */
async function inTerminal(input: IncomingInput | string): Promise<string> {
  deliveries += 1;
  const { said } = await slack.bot.handle({
    ...{
      platform: 'terminal',
      workspace: null,
      user: 'noor',
      delivery: `terminal-${deliveries}`,
      now: slack.clock.now,
    },
    input: typeof input === 'string' ? { type: 'text', text: input } : input,
  });
  return JSON.stringify(said);
}

async function beginInTerminal(): Promise<void> {
  await inTerminal('/register');
  await inTerminal('hallo');
  await inTerminal({ type: 'answer', values: { name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' } });
  await inTerminal('1');
}

const codeIn = (words: string) => /\b[ACDEFGHJKMNPQRTUVWXY3479]{8}\b/.exec(words)?.[0] ?? '';

describe('what was begun in the terminal', () => {
  it('goes on in Slack at the same question after /register koppel, as the same person with the same office', async () => {
    await beginInTerminal();
    // Before that the register is not theirs: the office is held already.
    expect((await slack.command('/register lijst')).body['text']).not.toContain('Bakkerij');
    const code = codeIn(await inTerminal('/register koppel'));
    const joined = await slack.command(`/register koppel ${code.toLowerCase()}`);
    expect(joined.body['text']).toContain('noor');
    await slack.press(buttonIn(joined.body['blocks'], 'Uw register'), ephemeral);
    await slack.settled();
    // The office is offered in a message of its own behind it.
    const card = slack.fake.of('respond').at(-2) ?? {};
    await slack.press(buttonIn(card['blocks'], /Ga verder met/), ephemeral);
    await slack.settled();
    expect(textsIn(slack.fake.last('chat.postMessage')['blocks'])).toContain('Hoeveel mensen');
    await slack.say('9');
    await slack.settled();
    expect(await slack.stored()).toMatchObject({ name: 'Bakkerij De Vries', sector: 'food', staff: 9 });
    const people = await slack.store.read(async ({ organisations, people: all }) =>
      all.list((await organisations.first())?.id ?? ''),
    );
    expect(people).toHaveLength(1);
    // And back: the terminal asks what comes after the answer that was given in Slack.
    expect(await inTerminal('verder')).toContain('Wie zorgt er bij u voor privacy?');
    expect(slack.reports).toEqual([]);
  });

  it('goes on the other way round too: the code from Slack, typed in the terminal', async () => {
    await beginInTerminal();
    const given = await slack.command('/register koppel');
    const code = codeIn(String(given.body['text']));
    expect(given.body).toMatchObject({ response_type: 'ephemeral' });
    expect(await inTerminal(`/register koppel ${code}`)).toContain('dezelfde');
    expect(textsIn((await slack.command('/register')).body)).toContain('Ga verder met Bakkerij De Vries');
  });

  it('is not for a colleague with a code that was used', async () => {
    await beginInTerminal();
    const code = codeIn(await inTerminal('/register koppel'));
    await slack.command(`/register koppel ${code}`);
    const { body } = await slack.command(`/register koppel ${code}`, { user_id: piet });
    expect(textsIn(body)).not.toContain('noor');
    expect(textsIn((await slack.command('/register', { user_id: piet })).body)).not.toContain('De Vries');
  });
});

describe('the conversation after joining', () => {
  it('takes what is typed in Slack as the answer to what the terminal asked last', async () => {
    await beginInTerminal();
    const code = codeIn(await inTerminal('/register koppel'));
    await slack.command(`/register koppel ${code}`);
    await slack.say('9');
    await slack.settled();
    expect(await slack.stored()).toMatchObject({ staff: 9 });
    await slack.say('terug');
    await slack.settled();
    expect(textsIn(lastMessageOf(slack)['message'])).toContain('Hoeveel mensen');
  });
});
