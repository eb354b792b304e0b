// Slack on a bad day: every kind of interaction is acknowledged while Slack itself answers nothing, nothing is said twice,
// and nobody is left without a word.
import { describe, expect, test, vi } from 'vitest';
import { FaultySlack, faults } from '../../adapters/slack/faulty-slack.js';
import {
  buttonIn,
  ephemeral,
  fill,
  type Json,
  lastMessageOf,
  openIntroduction,
  piet,
  type StartOptions,
  sanne,
  startTestSlack,
  type TestSlack,
  team,
  textsIn,
} from '../../adapters/slack/support.js';

interface Begun {
  readonly fake: FaultySlack;
  readonly slack: TestSlack;
}
/** Each begins a Slack of its own: these tests wait for it, and do so side by side. */
const it = test.extend('begin', async ({ task: _ }, { onCleanup }) => {
  const begun: Begun[] = [];
  onCleanup(async () => {
    for (const { fake, slack } of begun) {
      fake.releaseAll();
      await slack.close();
    }
  });
  return async (options: Omit<StartOptions, 'fake'> = {}): Promise<Begun> => {
    const fake = new FaultySlack();
    const slack = await startTestSlack({ slack: { budgetMs: 50, eventMs: 250 }, ...options, fake });
    begun.push({ fake, slack });
    return { fake, slack };
  };
});

/** Who was known is asked for anew. */
async function forgetPeople(slack: TestSlack): Promise<void> {
  await slack.settled();
  for (const id of [sanne, piet]) await slack.event({ type: 'user_change', user: { id } });
}
const payload = (slack: TestSlack, body: Json) => slack.post(new URLSearchParams({ payload: JSON.stringify(body) }));
const shortcut = (slack: TestSlack, more: Json = {}) =>
  payload(slack, {
    ...{ type: 'message_action', callback_id: 'breach-from-message', trigger_id: `t${Math.random()}` },
    ...{
      team: { id: team },
      user: { id: sanne },
      message: { text: `<@${piet}> mailde de lijst`, ts: '1764000000.0001' },
    },
    ...more,
  });
const home = { container: { type: 'view' }, view: { id: 'VH', type: 'home', hash: 'h' } };
const bakery = { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } };
/** What this person read since `before`, wherever. */
const readSince = (fake: FaultySlack, before: number): readonly string[] =>
  fake.calls
    .slice(before)
    .filter(({ method }) =>
      [
        'chat.postMessage',
        'chat.postEphemeral',
        'chat.update',
        'respond',
        'views.open',
        'views.update',
        'views.push',
        'views.publish',
      ].includes(method),
    )
    .map(({ method, body }) => `${method} ${textsIn(body)}`);

/** Every kind of interaction, on a register that has begun. */
const kinds = {
  'a command': (slack: TestSlack) => slack.command('/register help'),
  'a command that opens a form': (slack: TestSlack) => slack.command('/datalek laptop weg'),
  'a command in the conversation': (slack: TestSlack) =>
    slack.command('/register', { channel_id: 'D01SANNE', channel_name: 'directmessage' }),
  'a press in the conversation': (slack: TestSlack) =>
    slack.press(buttonIn(slack.fake.last('chat.postMessage')['blocks'], 'Vul in'), lastMessageOf(slack)),
  'a press for one person only': (slack: TestSlack) =>
    slack.press({ type: 'button', action_id: 'command|check' }, ephemeral),
  'a press on the home page': (slack: TestSlack) => slack.press({ type: 'button', action_id: 'command|list' }, home),
  'a shortcut of a message': (slack: TestSlack) => shortcut(slack),
  'the home page opened': (slack: TestSlack) => slack.openHome(),
} as const;
const someKind = Object.entries(kinds).map(([name, act]) => [name, act] as const);

describe.concurrent('while Slack does not say who somebody is, and does not show a window', () => {
  it.for(someKind)('%s is acknowledged, and answered when Slack goes on', async ([_, act], { begin }) => {
    const { fake, slack } = await begin();
    await openIntroduction(slack);
    await forgetPeople(slack);
    const letGo = ['users.info', 'views.open', 'views.publish', 'conversations.open'].map((method) =>
      fake.hold(method),
    );
    const before = fake.calls.length;
    expect((await act(slack)).status).toBe(200);
    for (const go of letGo) go();
    await slack.settled();
    expect(readSince(fake, before)).not.toEqual([]);
  });

  it('a form that was sent says so, and gets what came of it in its window', async ({ begin }) => {
    const { fake, slack } = await begin();
    const view = await openIntroduction(slack);
    await forgetPeople(slack);
    const letGo = fake.hold('users.info');
    const { status, body } = await slack.submit({ ...view, id: 'VF' }, fill(view, bakery));
    expect([status, textsIn(body)]).toEqual([200, expect.stringContaining('Bezig …')]);
    letGo();
    await vi.waitFor(() => expect(fake.last('views.update')).toMatchObject({ view_id: 'VF' }), 5_000);
    await slack.settled();
    expect(textsIn(fake.last('views.update'))).toContain('Klaar.');
    expect(await slack.stored()).toMatchObject({ name: 'Bakkerij' });
  });

  it('a form of which nothing comes gets all back that was typed in it, with what went wrong', async ({ begin }) => {
    let fails = false;
    const { fake, slack } = await begin({
      wrap: (bot) => ({
        handle: async (incoming) => {
          if (!fails) return bot.handle(incoming);
          await new Promise((resolve) => setTimeout(resolve, 100));
          throw new Error('database is locked');
        },
      }),
    });
    const view = await openIntroduction(slack);
    fails = true;
    expect(textsIn((await slack.submit({ ...view, id: 'VF' }, fill(view, bakery))).body)).toContain('Bezig …');
    await vi.waitFor(() => expect(fake.last('views.update')).toMatchObject({ view_id: 'VF' }), 5_000);
    const { view: again } = fake.last('views.update') as { view: Json };
    expect(textsIn(again)).toMatch(/Er ging iets mis \(code/);
    expect(JSON.stringify(again)).toContain('"initial_value":"Bakkerij"');
    expect(again['private_metadata']).toBe(view['private_metadata']);
    fails = false;
    await slack.submit(again, fill(again, bakery));
    expect(await slack.stored()).toMatchObject({ name: 'Bakkerij' });
  });

  it('who was known before is not waited for', async ({ begin }) => {
    let ms = 0;
    const { fake, slack } = await begin({ slack: { nowMs: () => ms } });
    await slack.command('/register');
    ms = 31 * 60_000;
    fake.hold('users.info');
    expect(textsIn((await slack.command('/register help')).body)).toContain('Dit kunt u doen');
  });

  it('a change of name that Slack tells of its own accord is known at once', async ({ begin }) => {
    const { fake, slack } = await begin();
    await slack.command('/register');
    const profile = { real_name: 'Sanne Jansen' };
    await slack.event({ type: 'user_change', user: { id: sanne, locale: 'en-GB', is_admin: true, profile } });
    fake.hold('users.info');
    expect(textsIn((await slack.command('/register help')).body)).toContain('What you can do');
  });
});

describe.concurrent('a press that takes long', () => {
  it('says so in the place of its buttons, and leaves what came of it there', async ({ begin }) => {
    const { fake, slack } = await begin();
    const view = await openIntroduction(slack);
    await slack.submit(view, fill(view, bakery));
    await slack.settled();
    const message = lastMessageOf(slack);
    const button = buttonIn(fake.last('chat.postMessage')['blocks'], 'Overslaan');
    await forgetPeople(slack);
    const letGo = fake.hold('users.info');
    expect((await slack.press(button, message)).status).toBe(200);
    await vi.waitFor(() => expect(textsIn(fake.last('chat.update')['blocks'])).toContain('Bezig …'), 5_000);
    letGo();
    await vi.waitFor(() => expect(textsIn(fake.last('chat.update')['blocks'])).not.toContain('Bezig …'), 5_000);
  });

  it('gets its buttons back when nothing came of it', async ({ begin }) => {
    let fails = false;
    const { fake, slack } = await begin({
      wrap: (bot) => ({
        handle: async (incoming) => {
          if (!fails || incoming.input.type !== 'press') return bot.handle(incoming);
          await new Promise((resolve) => setTimeout(resolve, 200));
          throw new Error('database is locked');
        },
      }),
    });
    const view = await openIntroduction(slack);
    await slack.submit(view, fill(view, bakery));
    await slack.settled();
    const message = lastMessageOf(slack);
    fails = true;
    await slack.press(buttonIn(fake.last('chat.postMessage')['blocks'], 'Overslaan'), message);
    const restored = () => buttonIn(fake.last('chat.update')['blocks'], 'Overslaan');
    await vi.waitFor(() => expect(restored).not.toThrow(), 5_000);
    await slack.settled();
    expect(textsIn(fake.last('chat.postMessage'))).toContain('Er ging iets mis');
  });
});

describe.concurrent('a press in a window', () => {
  const why = (fake: FaultySlack) => {
    const view = fake.last('views.open')['view'] as Json;
    return [
      buttonIn(view['blocks'], 'Uitleg'),
      { container: { type: 'view' }, view: { id: 'VF', hash: 'h', ...view } },
    ] as const;
  };

  it('of which the window over it does not open is answered in the window, and keeps what was typed', async ({
    begin,
  }) => {
    const { fake, slack } = await begin();
    const view = await openIntroduction(slack);
    fake.plan('views.push', faults['says that the trigger is gone']);
    const [button, where] = why(fake);
    await slack.press(button, {
      ...where,
      view: { ...where.view, state: { values: fill(view, { name: { value: 'Half' } }) } },
    });
    await slack.settled();
    const shown = fake.last('views.update');
    expect(shown['view_id']).toBe('VF');
    expect(textsIn(shown['view'])).toMatch(/Het venster kon niet worden getoond/);
    expect(JSON.stringify(shown['view'])).toContain('"initial_value":"Half"');
  });

  it('that comes after another change of the window is shown all the same', async ({ begin }) => {
    const { fake, slack } = await begin();
    await openIntroduction(slack);
    const view = fake.last('views.open')['view'] as Json;
    await slack.press(
      { type: 'button', action_id: 'command|help' },
      { container: { type: 'view' }, view: { id: 'VF', hash: 'old', ...view } },
    );
    await slack.settled();
    expect(fake.last('views.update')).not.toHaveProperty('hash');
    expect(textsIn(fake.last('views.update'))).toContain('Dit kunt u doen');
  });
});

describe.concurrent('closing the window in which the next question stands', () => {
  it('leaves that question in the conversation, below what was answered', async ({ begin }) => {
    const { fake, slack } = await begin();
    const view = await openIntroduction(slack);
    const values = fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'geen adres' } });
    await slack.submit(view, values);
    await slack.submit(view, fill(view, bakery));
    await slack.settled();
    const standing = [...fake.of('chat.postMessage'), ...fake.of('chat.update')];
    expect(standing.some(({ blocks }) => JSON.stringify(blocks).includes('"type":"button"'))).toBe(true);
  });
});

describe.concurrent('what is said', () => {
  const wrongs = Object.entries(faults).filter(([name]) => name !== 'says that the trigger is gone');

  it.for(wrongs)('when Slack %s is said once, and the person hears something', async ([name, fault], { begin }) => {
    const { fake, slack } = await begin();
    await slack.say('menu');
    await slack.settled();
    fake.plan('chat.postMessage', fault);
    const before = fake.calls.length;
    await slack.say('menu');
    // It is looked for, or waited for, before it is said again.
    await new Promise((resolve) => setTimeout(resolve, name === 'refuses' ? 0 : 1_800));
    await slack.settled();
    const twice = fake.standing().filter((text) => text.startsWith('Uw register'));
    expect(twice.length).toBe(['asks to wait an hour', 'refuses'].includes(name) ? 1 : 2);
    if (name !== 'refuses') expect(readSince(fake, before)).not.toEqual([]);
  });

  it('to a command whose address does not work any more is said in the conversation', async ({ begin }) => {
    const { fake, slack } = await begin();
    await slack.command('/register');
    await forgetPeople(slack);
    const letGo = fake.hold('users.info');
    fake.plan('respond', { answer: () => new Response('expired', { status: 404 }) });
    await slack.command('/register help');
    letGo();
    await vi.waitFor(() => expect(textsIn(fake.last('chat.postMessage'))).toContain('Dit kunt u doen'), 5_000);
  });
});
