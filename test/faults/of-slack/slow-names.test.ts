// Slack that does not say yet who somebody is: everything is acknowledged meanwhile, and what was asked for still comes.
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  buttonIn,
  ephemeral,
  FakeSlack,
  fill,
  type Json,
  lastMessageOf,
  openIntroduction,
  piet,
  sanne,
  startTestSlack,
  type TestSlack,
  team,
  textsIn,
} from '../../adapters/slack/support.js';

/** Keeps every question about a person waiting until it is released. */
class HoldingSlack extends FakeSlack {
  private gate: Promise<void> | undefined;
  private open = () => {};

  hold(): void {
    this.gate = new Promise((resolve) => {
      this.open = resolve;
    });
  }
  release(): void {
    this.open();
    this.gate = undefined;
  }
  override readonly fetch: FakeSlack['fetch'] = async (url, init) => {
    if (String(url).endsWith('/users.info')) await this.gate;
    return this.answering(url, init);
  };
}

let fake: HoldingSlack;
let slack: TestSlack;
async function begin(budgetMs = 50): Promise<void> {
  fake = new HoldingSlack();
  slack = await startTestSlack({ fake, slack: { budgetMs } });
}
afterEach(async () => {
  fake.release();
  await slack.close();
});

/** Who was known is asked for anew, and Slack does not answer. */
async function holdAgain(): Promise<void> {
  await slack.settled();
  for (const id of [sanne, piet]) await slack.event({ type: 'user_change', user: { id } });
  await slack.settled();
  fake.hold();
}
const shown = (method: 'views.open' | 'views.update') => textsIn((fake.last(method)['view'] as Json)['blocks']);
const opened = () => vi.waitFor(() => expect(shown('views.open')).toBe('Bezig …'), 5_000);
const becomes = (what: string) => vi.waitFor(() => expect(shown('views.update')).toContain(what), 5_000);
const bakery = { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } };

describe('while Slack does not say who somebody is', () => {
  it('/datalek opens its window, the form comes in it, and nothing of it lands in the conversation', async () => {
    await begin();
    fake.hold();
    // Where others may read along only the person is told how to remove what stands there.
    const { status, body } = await slack.command('/datalek laptop gestolen uit auto');
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining('"ephemeral"')]);
    expect(JSON.stringify(body)).not.toContain('laptop');
    await opened();
    fake.release();
    await becomes('Wat is er gebeurd?');
    await slack.settled();
    expect(JSON.stringify(fake.last('views.update'))).toContain('laptop gestolen uit auto');
    expect(fake.of('chat.postMessage')).toEqual([]);
    expect(slack.reports).toEqual([]);
  });

  it('a form behind another command opens as a window once it is known, not in the conversation', async () => {
    await begin();
    await slack.command('/register');
    await holdAgain();
    expect((await slack.command('/register afwezig')).body['text']).toBe('Bezig …');
    fake.release();
    await vi.waitFor(() => expect(JSON.stringify(fake.last('views.open'))).toContain('Vanaf welke dag'), 5_000);
    await slack.settled();
    expect(fake.of('chat.postMessage')).toEqual([]);
  });

  it('a message that mentions four people can be reported, with their names in the form', async () => {
    await begin();
    fake.hold();
    const text = `<@${piet}> stuurde de lijst aan <@U03>, <@U04> en <@U05>`;
    const payload = {
      ...{ type: 'message_action', callback_id: 'breach-from-message', trigger_id: 't1', team: { id: team } },
      ...{ user: { id: sanne }, message: { text, ts: '1764000000.000100' } },
    };
    const { status } = await slack.post(new URLSearchParams({ payload: JSON.stringify(payload) }));
    expect(status).toBe(200);
    await opened();
    fake.release();
    await vi.waitFor(() =>
      expect(JSON.stringify(fake.last('views.update'))).toContain('Piet Jansen stuurde de lijst aan'),
    );
  });

  it('a button that opens a form is acknowledged, in a message, for one person only and on the home page', async () => {
    await begin();
    await openIntroduction(slack);
    await slack.openHome();
    await slack.settled();
    const home = fake.last('views.publish')['view'] as Json;
    const presses: readonly (readonly [Json, Json, string])[] = [
      [buttonIn(fake.last('chat.postMessage')['blocks'], 'Vul in'), lastMessageOf(slack), 'Hoe heet uw bedrijf'],
      [{ type: 'button', action_id: 'command|breach-report' }, ephemeral, 'Wat is er gebeurd?'],
      [
        buttonIn(home['blocks'], 'Beginnen'),
        { container: { type: 'view' }, view: { id: 'VH', type: 'home', hash: 'h' } },
        'Hoe heet uw bedrijf',
      ],
    ];
    for (const [button, where, form] of presses) {
      await holdAgain();
      const before = fake.of('views.open').length;
      expect((await slack.press(button, where)).status).toBe(200);
      await vi.waitFor(() => expect(fake.of('views.open')).toHaveLength(before + 1), 5_000);
      expect(shown('views.open')).toBe('Bezig …');
      fake.release();
      await becomes(form);
      await slack.settled();
    }
    expect(slack.reports).toEqual([]);
  });

  it('an answer by button is acknowledged, and counts', async () => {
    await begin();
    const view = await openIntroduction(slack);
    await slack.submit(view, fill(view, bakery));
    await slack.settled();
    const posted = fake.of('chat.postMessage').length;
    await holdAgain();
    const { status } = await slack.press(
      buttonIn(fake.last('chat.postMessage')['blocks'], 'Overslaan'),
      lastMessageOf(slack),
    );
    expect(status).toBe(200);
    fake.release();
    await vi.waitFor(() => expect(fake.of('chat.postMessage')).toHaveLength(posted + 1), 5_000);
    expect(textsIn(fake.last('chat.postMessage')['blocks'])).toContain('Hoeveel mensen');
  });

  it('a form that was sent is acknowledged with a word, and stored once', async () => {
    await begin();
    const view = await openIntroduction(slack);
    await holdAgain();
    const empty = await slack.submit(view, fill(view, { name: {}, contact: { value: 'a@b.nl' } }));
    expect(empty.status).toBe(200);
    expect(JSON.stringify(empty.body)).toContain('Deze vraag kan niet leeg blijven');
    const late = await slack.submit(view, fill(view, bakery));
    expect(late.status).toBe(200);
    expect(textsIn(late.body)).toContain('Bezig …');
    fake.release();
    await vi.waitFor(async () => expect(await slack.stored()).toMatchObject({ name: 'Bakkerij' }), 5_000);
    expect((await slack.submit(view, fill(view, bakery))).body).toEqual({ response_action: 'clear' });
    await slack.settled();
    expect(slack.reports).toEqual([]);
  });
});

describe('a profile that cannot be looked up any more', () => {
  it('stays what it was: a guest does not become a colleague', async () => {
    let ms = 0;
    fake = new HoldingSlack();
    fake.users[piet] = { real_name: 'Gast', locale: 'nl-NL', is_restricted: true };
    slack = await startTestSlack({ fake, slack: { nowMs: () => ms } });
    await slack.command('/register');
    expect((await slack.command('/register lijst', { user_id: piet })).body['text']).toContain('te gast');
    ms = 31 * 60_000;
    fake.instead.set('users.info', [() => Response.json({ ok: false, error: 'internal_error' })]);
    expect((await slack.command('/register lijst', { user_id: piet })).body['text']).toContain('te gast');
    expect(slack.reports).toEqual(['slack-profile-unknown']);
  });
});

describe('an acknowledgement that comes too late for Slack', () => {
  it('is no fault of its own: what was done is stored, and only the lateness is in the log', async () => {
    fake = new HoldingSlack();
    let found = () => {};
    let asked = false;
    const waiting = new Promise<void>((resolve) => {
      found = resolve;
    });
    slack = await startTestSlack({
      fake,
      slack: {
        drafts: {
          save: async () => {},
          remove: async () => {},
          find: async () => {
            if (asked) await waiting;
            return undefined;
          },
        },
      },
    });
    const view = await openIntroduction(slack);
    asked = true;
    const metadata = JSON.stringify({ ...JSON.parse(String(view['private_metadata'])), stays: true });
    const { status } = await slack.submit({ ...view, private_metadata: metadata }, fill(view, bakery));
    expect(status).toBe(404);
    found();
    await slack.settled();
    expect(await slack.stored()).toMatchObject({ name: 'Bakkerij' });
    expect(slack.reports).toEqual(['slack-not-acknowledged']);
  });
});
