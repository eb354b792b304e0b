// What the bot proposes in Slack: only the last proposal can be agreed to, and one that was answered has no buttons any more.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buttonIn,
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
  const view = await openIntroduction(slack);
  await slack.submit(view, fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } }));
  await slack.settled();
});
afterEach(() => slack.close());

const posted = () => slack.fake.last('chat.postMessage');
const updates = () => slack.fake.of('chat.update');
const say = async (text: string) => {
  await slack.say(text);
  await slack.settled();
  return { message: lastMessageOf(slack), blocks: posted()['blocks'] };
};
/** How a message reads now. */
const nowAt = ({ message }: { readonly message: Json }) => {
  const { ts } = message['message'] as Json;
  return updates().findLast((one) => one['ts'] === ts)?.['blocks'];
};

describe('a proposal', () => {
  it('loses its buttons when another takes its place', async () => {
    const first = await say('bakkerij, we zijn met 6 man');
    const second = await say('nee, 8 mensen');
    expect(textsIn(nowAt(first))).toContain('6 mensen');
    expect(JSON.stringify(nowAt(first))).not.toContain('"button"');
    expect(textsIn(second.blocks)).toContain('8 mensen');
    expect(nowAt(second)).toBeUndefined();
  });

  it('that kept its buttons all the same says yes to nothing, and says so', async () => {
    const first = await say('bakkerij, we zijn met 6 man');
    slack.fake.instead.set('chat.update', [() => Response.json({ ok: false, error: 'is_inactive' })]);
    const second = await say('nee, 8 mensen');
    await slack.press(buttonIn(first.blocks, 'Ja, dat klopt'), first.message);
    await slack.settled();
    expect(await slack.stored()).not.toHaveProperty('staff');
    expect(textsIn(nowAt(first))).toContain('Dit voorstel geldt niet meer.');
    await slack.press(buttonIn(second.blocks, 'Ja, dat klopt'), second.message);
    await slack.settled();
    expect(await slack.stored()).toMatchObject({ staff: 8 });
  });

  it.each(['Ja, dat klopt', 'Nee'])('is closed by its button "%s"', async (label) => {
    const only = await say('bakkerij, we zijn met 6 man');
    await slack.press(buttonIn(only.blocks, label), only.message);
    await slack.settled();
    expect(textsIn(nowAt(only))).toContain(`U koos: ${label}`);
    expect(JSON.stringify(nowAt(only))).not.toContain('"button"');
  });

  it('to report can be opened again until the report was sent', async () => {
    const offer = await say('mijn werklaptop is gestolen, vanochtend om 8 uur');
    await slack.press(buttonIn(offer.blocks, 'Dit melden'), offer.message);
    await slack.settled();
    expect(nowAt(offer)).toBeUndefined();
    const view = slack.fake.last('views.open')['view'] as Json;
    await slack.submit(view, fill(view, { 'still-open': { selected_option: { value: 'no' } } }));
    await slack.settled();
    expect(JSON.stringify(nowAt(offer))).not.toContain('"button"');
  });

  it('is left as it is by what proposes nothing', async () => {
    const only = await say('bakkerij, we zijn met 6 man');
    await slack.command('/register lijst');
    await slack.settled();
    expect(nowAt(only)).toBeUndefined();
  });
});

describe('a review', () => {
  const asked = () => ({ message: lastMessageOf(slack), blocks: posted()['blocks'] });
  const review = async () => {
    await slack.say('/register nakijken');
    await slack.settled();
    return asked();
  };

  beforeEach(async () => {
    for (let at = 0; at < 30 && !textsIn(posted()['blocks']).includes('Overzicht'); at += 1) {
      await slack.say('overslaan');
      await slack.settled();
    }
    await slack.say('bevestigen');
    await slack.settled();
    slack.clock.now = '2027-11-30T09:00:00.000Z';
  });

  it('follows an overview that names what was skipped on one screen', () => {
    const overview = textsIn(
      slack.fake.of('chat.postMessage').find(({ blocks }) => textsIn(blocks).includes('Overzicht'))?.['blocks'],
    );
    expect(overview).toContain('Nog niet nagekeken: ');
    expect(overview).not.toContain('Ons voorstel: ');
    expect(overview.split(/\s+/).length).toBeLessThanOrEqual(120);
  });

  it('that was answered has no buttons any more, and goes on in the one below it', async () => {
    const first = await review();
    expect(textsIn(first.blocks)).toContain('Klopt dit nog?');
    await slack.press(buttonIn(first.blocks, 'Weet ik nog niet'), first.message);
    await slack.settled();
    expect(textsIn(nowAt(first))).toContain('U koos: Weet ik nog niet');
    const second = asked();
    expect(textsIn(second.blocks)).toContain('Vraag 2 van 2');
    await slack.press(buttonIn(second.blocks, 'De rest klopt nog'), second.message);
    await slack.settled();
    expect(JSON.stringify(nowAt(second))).not.toContain('"button"');
  });

  it('that is asked once more stands there once', async () => {
    const first = await review();
    const second = await review();
    expect(JSON.stringify(nowAt(first))).not.toContain('"button"');
    expect(nowAt(second)).toBeUndefined();
  });
});
