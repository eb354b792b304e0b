// What Slack heard was accepted is done once, also when the program is gone before it was stored.
import { afterEach, describe, expect, it } from 'vitest';
import type { Bot, Incoming } from '../../../src/app/incoming.js';
import type { Waiting } from '../../../src/app/ports/inbox.js';
import {
  buttonIn,
  FakeSlack,
  fill,
  type Json,
  lastMessageOf,
  openIntroduction,
  type StartOptions,
  startTestSlack,
  type TestSlack,
  textsIn,
  timesShown,
} from '../../adapters/slack/support.js';

let slack: TestSlack;
let next: TestSlack | undefined;
const held = holding();
async function begin(options: StartOptions = {}): Promise<void> {
  slack = await startTestSlack({ wrap: held.wrap, slack: { budgetMs: 30 }, ...options });
}
/** Another program on the same database, as if this one had been killed at this moment. */
async function restarted(options: StartOptions = {}): Promise<TestSlack> {
  next = await startTestSlack({ sharing: slack.store, ...options });
  return next;
}
afterEach(async () => {
  held.letGo();
  await next?.close();
  next = undefined;
  await slack.close();
});

/** A bot that stores nothing from when it is told to hold until it is let go. */
function holding() {
  const taken: Incoming[] = [];
  let gate: Promise<void> | undefined;
  let open: () => void = () => undefined;
  let fails = false;
  const wrap = (bot: Bot): Bot => ({
    async handle(incoming) {
      if (gate !== undefined) taken.push(incoming);
      await gate;
      if (fails) throw new Error('database is locked');
      return bot.handle(incoming);
    },
  });
  return {
    taken,
    wrap,
    hold() {
      taken.length = 0;
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    letGo(how: 'well' | 'failing' = 'well') {
      fails = how === 'failing';
      open();
      gate = undefined;
    },
  };
}

const waiting = (): Promise<readonly Waiting[]> => slack.store.read(({ inbox }) => inbox.all());
const bakery = { name: { value: 'Bakkerij De Gouden Korst' }, contact: { value: 'a@b.nl' } };
const typed = { type: 'message', channel: 'D01SANNE', channel_type: 'im', user: 'U01SANNE' };
const countOf = async (path: string): Promise<number> =>
  slack.store.read(async ({ organisations, records, answers }) => {
    const organisation = (await organisations.first())?.id ?? '';
    const profile = await records.byNumber(organisation, 'organisation', 1);
    const all = profile === undefined ? [] : await answers.ofRecord(organisation, profile.id);
    return all.filter((answer) => answer.path === path).length;
  });
/** A form of the introduction that was sent and is under way; what Slack heard. */
async function sentForm(): Promise<Json> {
  const view = await openIntroduction(slack);
  held.hold();
  return (await slack.submit({ ...view, id: 'VF' }, fill(view, bakery))).body;
}

describe('a form that is not stored in time', () => {
  it('waits sealed while Slack hears that it is under way, and is gone with its turn', async () => {
    await begin();
    expect(textsIn(await sentForm())).toContain('Bezig …');
    const [kept, ...more] = await waiting();
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ platform: 'slack', account: 'U01SANNE', at: slack.clock.now, tries: 0 });
    expect(kept?.sealed).toMatch(/^sealed:.*Gouden Korst/);
    held.letGo();
    await slack.settled();
    expect(await waiting()).toEqual([]);
    expect(await slack.stored()).toMatchObject({ name: 'Bakkerij De Gouden Korst' });
  });

  it('is stored once by the next start, at the moment at which it was sent, and its window says so', async () => {
    await begin();
    await sentForm();
    const sent = slack.clock.now;
    const started = await restarted({ slack: { now: () => '2026-12-24T10:00:00.000Z' } });
    await started.settled();
    expect(await waiting()).toEqual([]);
    expect(await countOf('name')).toBe(1);
    expect(started.fake.last('views.update')).toMatchObject({ view_id: 'VF' });
    expect(started.reports).toContain('inbox-taken-up');
    const at = await slack.store.read(async ({ organisations, records, answers }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const profile = await records.byNumber(organisation, 'organisation', 1);
      return (await answers.ofRecord(organisation, profile?.id ?? '')).find(({ path }) => path === 'name')?.at;
    });
    expect(at).toBe(sent);
    // The first program was only slow: it adds nothing.
    held.letGo();
    await slack.settled();
    expect(await countOf('name')).toBe(1);
  });

  it('that could not be stored is told so, given back, and waits no longer', async () => {
    await begin();
    await sentForm();
    held.letGo('failing');
    await slack.settled();
    expect(textsIn(slack.fake.last('views.update'))).toContain('Er ging iets mis');
    expect(await waiting()).toEqual([]);
  });

  it('is not acknowledged before it is stored where nothing may wait on the disk', async () => {
    await begin({ keeps: false });
    const view = await openIntroduction(slack);
    held.hold();
    let answered = false;
    const sent = slack.submit(view, fill(view, bakery)).finally(() => {
      answered = true;
    });
    await expect.poll(() => held.taken.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([answered, await waiting()]).toEqual([false, []]);
    held.letGo();
    // The outcome is in the acknowledgement, as of what is done at once.
    expect((await sent).body).toMatchObject({ response_action: expect.stringMatching(/update|clear/) });
    expect(await countOf('name')).toBe(1);
  });
});

describe('what is typed, pressed or sent as a command', () => {
  it('is taken up in the order in which it came in', async () => {
    await begin();
    await openIntroduction(slack);
    held.hold();
    for (const text of ['Bakkerij Een', 'Bakkerij Twee', 'menu'])
      expect((await slack.event({ ...typed, text, ts: `17.${text.length}` })).status).toBe(200);
    expect(await waiting()).toHaveLength(3);
    const order: string[] = [];
    const wrap = (bot: Bot): Bot => ({
      handle(incoming) {
        if (incoming.input.type === 'text') order.push(incoming.input.text);
        return bot.handle(incoming);
      },
    });
    const started = await restarted({ wrap });
    await started.settled();
    expect(order).toEqual(['Bakkerij Een', 'Bakkerij Twee', 'menu']);
    expect(await waiting()).toEqual([]);
    expect(timesShown(started.fake)).toBe(1);
  });

  it('is done in the order in which it was typed, whatever comes in first', async () => {
    const order: string[] = [];
    const recording = (bot: Bot): Bot => ({
      handle(incoming) {
        if (incoming.input.type === 'text') order.push(incoming.input.text);
        return bot.handle(incoming);
      },
    });
    await begin({ wrap: (bot) => held.wrap(recording(bot)) });
    await openIntroduction(slack);
    held.hold();
    for (const [text, ts] of [
      ['Bakkerij Een', '1764230000.000100'],
      ['acht', '1764230002.000300'],
      ['bakkerij', '1764230001.000200'],
    ])
      await slack.event({ ...typed, text, ts });
    held.letGo();
    await slack.settled();
    expect(order.slice(-3)).toEqual(['Bakkerij Een', 'bakkerij', 'acht']);
  });

  it('of a button is done, and the message that was pressed shows what came of it', async () => {
    await begin();
    await openIntroduction(slack);
    await slack.say('Bakkerij');
    await slack.settled();
    const button = buttonIn(slack.fake.last('chat.postMessage')['blocks'], /.+/);
    held.hold();
    expect((await slack.press(button, lastMessageOf(slack))).status).toBe(200);
    expect(await waiting()).toHaveLength(1);
    const started = await restarted();
    await started.settled();
    expect(await waiting()).toEqual([]);
    const shown = started.fake.calls.filter(({ method }) => /^(chat|views)\./.test(method));
    expect(shown.map(({ body }) => textsIn(body)).join()).toMatch(/\p{L}/u);
    expect(started.reports).toEqual(['inbox-taken-up']);
  });

  it('as a command is answered at its address', async () => {
    await begin();
    held.hold();
    expect((await slack.command('/register help')).body['text']).toBe('Bezig …');
    const started = await restarted();
    await started.settled();
    expect(textsIn(started.fake.last('respond'))).toContain('Dit kunt u doen');
    expect(await waiting()).toEqual([]);
  });

  it('with a click that is made twice is acknowledged the second time when the first is', async () => {
    await begin({ keeps: false });
    await openIntroduction(slack);
    const button = buttonIn(slack.fake.last('chat.postMessage')['blocks'], /.+/);
    held.hold();
    let answered = 0;
    const clicks = [1, 2].map(() =>
      slack.press(button, lastMessageOf(slack)).finally(() => {
        answered += 1;
      }),
    );
    await expect.poll(() => held.taken.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(answered).toBe(0);
    held.letGo();
    expect((await Promise.all(clicks)).map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('what fails after a start', () => {
  it('stays for the next one, and is not tried for ever', async () => {
    await begin();
    held.hold();
    await slack.event({ ...typed, text: 'menu', ts: '17.1' });
    const failing = new FakeSlack();
    const wrap = (): Bot => ({
      handle: () => Promise.reject(new Error('database is locked')),
    });
    const refused = () => Response.json({ ok: false, error: 'channel_not_found' });
    for (let start = 1; start <= 10; start += 1) {
      // Nothing is stored, and nobody can be told: it is neither done nor given back.
      failing.instead.set('chat.postMessage', [refused, refused]);
      await (await restarted({ wrap, fake: failing })).close();
    }
    expect(await waiting()).toMatchObject([{ tries: 10 }]);
    const given = await restarted();
    expect(given.reports).toEqual(['inbox-given-up']);
    expect(given.fake.of('chat.postMessage')).toEqual([]);
    // It stands there until somebody has had the time to see why.
    expect(await waiting()).toHaveLength(1);
  });
});
