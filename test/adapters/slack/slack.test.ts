import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Bot } from '../../../src/app/incoming.js';
import type { Ask, Field } from '../../../src/core/engine/replies.js';
import { slowUntil } from '../slow-documents.js';
import {
  buttonIn,
  ephemeral,
  FakeSlack,
  fill,
  inputOf,
  type Json,
  lastMessageOf,
  openIntroduction as openIntroductionIn,
  piet,
  type StartOptions,
  sanne,
  signingSecret,
  startTestSlack,
  type TestSlack,
  team,
  textsIn,
  timesShown,
} from './support.js';

let slack: TestSlack;
async function begin(options: StartOptions = {}): Promise<TestSlack> {
  slack = await startTestSlack(options);
  return slack;
}
afterEach(() => slack.close());

const dm = { channel_name: 'directmessage', channel_id: 'D01SANNE' };
const lastMessage = () => lastMessageOf(slack);
const openIntroduction = () => openIntroductionIn(slack);
const posted = () => slack.fake.last('chat.postMessage');
const lost = (code: string) =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));

describe('a slash command', () => {
  it('is answered in the acknowledgement, for this person only', async () => {
    await begin();
    const { status, body } = await slack.command('/register help');
    expect(status).toBe(200);
    expect(body).toMatchObject({ response_type: 'ephemeral' });
    expect(body['text']).toContain('/register lijst: ');
  });

  it('that leads to a question goes on in the conversation, with a way there', async () => {
    await begin();
    await slack.command('/register');
    const { body } = await slack.command('/register nieuw');
    await slack.press(buttonIn(body['blocks'], 'Kies'), ephemeral);
    await slack.settled();
    expect(slack.fake.last('respond')).toMatchObject({ replace_original: true });
    expect(posted()['channel']).toBe('D01SANNE');
  });

  it('in the conversation itself is answered there', async () => {
    await begin();
    const { body } = await slack.command('/avg', dm);
    expect(body).toMatchObject({ response_type: 'in_channel' });
    expect(textsIn(body['blocks'])).toContain('Welkom bij AVG-maatje');
  });

  it('under another name means the same', async () => {
    await begin();
    const { body } = await slack.command('/register-test help');
    expect(body['text']).toContain('Dit kunt u doen');
  });

  it('delivered twice has one effect and the same answer', async () => {
    const counted: string[] = [];
    await begin({
      wrap: (bot) => ({
        handle: (incoming) => {
          counted.push(incoming.delivery);
          return bot.handle(incoming);
        },
      }),
    });
    const one = await slack.command('/register', { trigger_id: 'same' });
    const two = await slack.command('/register', { trigger_id: 'same' });
    expect(two.body).toEqual(one.body);
    expect(counted).toHaveLength(1);
  });
});

describe('a conversation', () => {
  it('begins with a form, shows errors under the field, and goes on below what was answered', async () => {
    await begin();
    const view = await openIntroduction();
    const wrong = await slack.submit(
      view,
      fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'geen adres' } }),
    );
    expect(wrong.body).toMatchObject({ response_action: 'errors' });
    expect(Object.keys(wrong.body['errors'] as Json)).toEqual([inputOf(view, 'contact')[0]]);
    expect(await slack.stored()).toEqual({});
    const right = await slack.submit(view, fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } }));
    expect(right.body).toEqual({ response_action: 'clear' });
    await slack.settled();
    expect(await slack.stored()).toMatchObject({ name: 'Bakkerij', contact: 'a@b.nl' });
    // What was filled in can be read back where it was asked.
    const closed = textsIn(slack.fake.last('chat.update')['blocks']);
    expect(closed).toContain('*Contact*\na@b.nl');
    expect(closed).not.toContain('Dit zijn 2 vragen');
    expect(textsIn(posted()['blocks'])).toContain('Wat voor bedrijf hebt u?');
  });

  it('takes a pick, a typed answer and a button, and closes each question behind it', async () => {
    await begin();
    const view = await openIntroduction();
    await slack.submit(view, fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
    const menu = (posted()['blocks'] as Json[]).find(({ block_id }) => String(block_id).startsWith('=|')) ?? {};
    const [element = {}] = menu['elements'] as Json[];
    const [option] = element['options'] as Json[];
    await slack.press(
      { type: 'static_select', action_id: element['action_id'], block_id: menu['block_id'], selected_option: option },
      lastMessage(),
    );
    await slack.settled();
    expect(textsIn(slack.fake.last('chat.update')['blocks'])).toBe(
      'Wat voor bedrijf hebt u? *Bakker, slager of andere versspecialist*',
    );
    expect(slack.fake.last('chat.update')['blocks']).not.toContainEqual(expect.objectContaining({ type: 'actions' }));
    await slack.say('12');
    await slack.settled();
    expect(await slack.stored()).toMatchObject({ staff: 12 });
    await slack.press(buttonIn(posted()['blocks'], 'Weet ik niet'), lastMessage());
    await slack.settled();
    expect(slack.reports).toEqual([]);
  });

  it('shows a refused answer with the reason, and what was typed', async () => {
    await begin();
    const view = await openIntroduction();
    await slack.submit(view, fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
    await slack.say('iets <b>raars</b>');
    await slack.settled();
    expect(textsIn(posted()['blocks'])).toContain('⚠️');
  });

  it('reads a mail address as it was typed, not as Slack marks it', async () => {
    const heard: unknown[] = [];
    await begin({
      wrap: (bot) => ({
        handle: (incoming) => {
          heard.push(incoming.input);
          return bot.handle(incoming);
        },
      }),
    });
    await slack.say('<mailto:info@bakker.nl|info@bakker.nl>');
    await slack.settled();
    expect(heard).toEqual([{ type: 'text', text: 'info@bakker.nl' }]);
  });

  it('ignores edits, deletions, bots, channels and a message with nothing in it', async () => {
    await begin();
    await slack.event({ type: 'message', channel: 'D1', channel_type: 'im', subtype: 'message_changed', message: {} });
    await slack.event({ type: 'message', channel: 'D1', channel_type: 'im', user: sanne, bot_id: 'B1', text: 'x' });
    await slack.event({ type: 'message', channel: 'C1', channel_type: 'channel', user: sanne, text: 'x' });
    await slack.settled();
    expect(slack.fake.of('chat.postMessage')).toEqual([]);
    await slack.event({
      type: 'message',
      channel: 'D1',
      channel_type: 'im',
      user: sanne,
      subtype: 'file_share',
      text: '',
    });
    await slack.settled();
    expect(slack.fake.of('chat.postMessage')).toEqual([]);
  });

  it('delivers an event once, however often Slack sends it', async () => {
    await begin();
    await slack.say('menu', { event_id: 'Ev0' });
    const event = { type: 'message', channel: 'D01SANNE', channel_type: 'im', user: sanne, text: 'menu' };
    await slack.event(event, { event_id: 'EvSame' });
    await slack.event(event, { event_id: 'EvSame' });
    await slack.settled();
    expect(timesShown(slack.fake)).toBe(2);
  });
});

describe('modals all the way', () => {
  it('go from the App Home through the introduction', async () => {
    await begin();
    await slack.command('/register');
    await slack.openHome();
    await slack.settled();
    const home = slack.fake.last('views.publish')['view'] as Json;
    await slack.press(buttonIn(home['blocks'], 'Beginnen'), {
      container: { type: 'view' },
      view: { id: 'VH', type: 'home', hash: 'h' },
    });
    await slack.settled();
    const view = slack.fake.last('views.open')['view'] as Json;
    const { body } = await slack.submit(
      view,
      fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } }),
    );
    expect(body).toMatchObject({ response_action: 'update' });
    const second = body['view'] as Json;
    expect(textsIn(second['blocks'])).toContain('Wat voor bedrijf hebt u?');
    // A button in the modal leads on in the modal.
    await slack.press(buttonIn(second['blocks'], 'Overslaan'), {
      container: { type: 'view' },
      view: { id: 'V1', type: 'modal', ...second, state: { values: {} } },
    });
    await slack.settled();
    expect(textsIn((slack.fake.last('views.update')['view'] as Json)['blocks'])).toContain('Hoeveel mensen');
    expect(slack.fake.of('chat.postMessage')).toEqual([]);
    // The home page follows.
    expect(slack.fake.of('views.publish').length).toBeGreaterThan(1);
  });

  it('submitted twice have one effect; a closed one loses nothing that was stored', async () => {
    await begin();
    const view = await openIntroduction();
    const values = fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } });
    const one = await slack.submit(view, values);
    const two = await slack.submit(view, values);
    expect([one.body, two.body]).toEqual([{ response_action: 'clear' }, { response_action: 'clear' }]);
    await slack.settled();
    const soort = slack.fake
      .of('chat.postMessage')
      .filter((body) => textsIn(body['blocks']).includes('Wat voor bedrijf'));
    expect(soort).toHaveLength(1);
  });

  it('on two devices: what the other changed meanwhile is not overwritten', async () => {
    await begin();
    const view = await openIntroduction();
    await slack.submit(view, fill(view, { name: { value: 'Een' }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
    const { body } = await slack.submit(
      { ...view, id: 'V2' },
      fill(view, { name: { value: 'Twee' }, contact: { value: 'a@b.nl' } }),
    );
    await slack.settled();
    expect(await slack.stored()).toMatchObject({ name: 'Een' });
    const said = textsIn(body) + textsIn(slack.fake.calls.map((call) => call.body));
    expect(said).toContain('nu staat er "Een". U had: "Twee"');
  });

  it('on two devices: what else was typed is there still, whatever is looked at meanwhile', async () => {
    await begin();
    const first = await openIntroduction();
    await slack.submit(first, fill(first, { name: { value: 'Een' }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
    const record = String(JSON.parse(String(first['private_metadata']))['record']);
    await slack.press({ type: 'button', action_id: `form|${record}|@name` }, lastMessage());
    await slack.settled();
    const view = slack.fake.last('views.open')['view'] as Json;
    const press = async (action: string) => slack.press({ type: 'button', action_id: action }, lastMessage());
    await press(`change|${record}|name|1`);
    await slack.settled();
    await slack.say('Van een ander scherm');
    await press(`change|${record}|staff`);
    await slack.settled();
    const typed = fill(view, { name: { value: 'Twee' }, contact: { value: 'c@d.nl' } });
    const { body } = await slack.submit(view, typed);
    const again = body['view'] as Json;
    expect(textsIn(again['blocks'])).toContain('nu staat er "Van een ander scherm". U had: "Twee"');
    expect(JSON.stringify(again)).toContain('"initial_value":"c@d.nl"');
    await slack.submit(again, fill(again, { name: { value: 'Twee' }, contact: { value: 'c@d.nl' } }));
    expect(await slack.stored()).toMatchObject({ name: 'Twee', contact: 'c@d.nl' });
  });

  it('on two devices: whose answer counts is picked for each field, and the rest that was typed is stored', async () => {
    await begin();
    const view = await openIntroduction();
    await slack.submit(view, fill(view, { name: { value: 'Een' }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
    const typed = fill(view, { name: { value: 'Twee' }, contact: { value: 'c@d.nl' } });
    const { body } = await slack.submit({ ...view, id: 'V2' }, typed);
    const again = body['view'] as Json;
    const side = (again['blocks'] as Json[]).filter(({ block_id }) => String(block_id).endsWith('|side'));
    expect(textsIn(side)).toContain('Wat er nu staat: Een');
    const theirs = Object.fromEntries(
      side.map(({ block_id, element }) => [
        block_id,
        { [String((element as Json)['action_id'])]: { selected_option: { value: 'theirs' } } },
      ]),
    );
    // Only the name: the contact is still what this person typed.
    const name = Object.fromEntries(Object.entries(theirs).filter(([block]) => block.includes('|name|')));
    const values = { ...fill(again, { name: { value: 'Twee' }, contact: { value: 'c@d.nl' } }), ...name };
    await slack.submit({ ...again, id: 'V3' }, values);
    expect(await slack.stored()).toMatchObject({ name: 'Een', contact: 'c@d.nl' });
  });
});

describe('a form in parts', () => {
  const questions = (sent?: string): readonly Field[] =>
    Array.from({ length: 100 }, (_, index) => ({
      path: `q${index}`,
      kind: 'text',
      label: `q${index}`,
      ask: `Vraag ${index}`,
      why: '',
      law: '',
      other: false,
      optional: true,
      n: 0,
      ...(sent === undefined || index > 0 ? {} : { sent }),
    }));
  const form = (fields: readonly Field[]): Ask => ({
    type: 'ask',
    mode: 'form',
    record: 'r1',
    title: 'V-001',
    progress: { done: 0, total: 1 },
    fields,
    actions: [],
  });

  it.each([
    ['goes on with the next once a part is stored', undefined, false],
    ['stays at the part of which something is not stored yet', 'Twee', true],
  ])('%s', async (_, sent, stays) => {
    await begin({
      wrap: () => ({
        handle: async ({ input }) => ({
          person: 'p',
          said: [{ to: 'p', reply: form(questions(input.type === 'answer' ? sent : undefined)) }],
        }),
      }),
    });
    await slack.press({ type: 'button', action_id: 'form|r1|@one' }, { ...ephemeral, ...dm });
    await slack.settled();
    const view = slack.fake.last('views.open')['view'] as Json;
    const { body } = await slack.submit(view, fill(view, { q0: { value: 'Twee' } }));
    expect(JSON.stringify(body).includes('"Vraag 0"')).toBe(stays);
  });
});

describe('drafts', () => {
  it('keep what was typed and not sent, and go when it is sent', async () => {
    const kept = new Map<string, string>();
    const key = (...parts: string[]) => parts.slice(2).join('|');
    await begin({
      slack: {
        drafts: {
          save: async (organisation, person, name, values) => void kept.set(key(organisation, person, name), values),
          find: async (organisation, person, name) => kept.get(key(organisation, person, name)),
          remove: async (organisation, person, name) => void kept.delete(key(organisation, person, name)),
        },
      },
    });
    const view = await openIntroduction();
    const values = fill(view, { name: { type: 'plain_text_input', value: 'Half' } });
    const [block, action] = inputOf(view, 'name');
    await slack.press(
      { type: 'plain_text_input', action_id: action, block_id: block },
      { container: { type: 'view' }, view: { id: 'V1', type: 'modal', ...view, state: { values } } },
    );
    await pause(1_600);
    expect([...kept.values()].join()).toContain('Half');
    await slack.press(buttonIn(posted()['blocks'], 'Vul in'), lastMessage());
    await slack.settled();
    const again = slack.fake.last('views.open')['view'] as Json;
    expect(JSON.stringify(again)).toContain('"initial_value":"Half"');
    await slack.submit(again, fill(again, { name: { value: 'Heel' }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
    expect(kept.size).toBe(0);
  });
});

describe('a form that begins something new', () => {
  const absences = () =>
    slack.store.read(async ({ organisations, records }) =>
      records.list((await organisations.first())?.id ?? '', 'absence'),
    );

  it('opens at once, from a command in a channel as well, and stores nothing before it is sent', async () => {
    await begin();
    await slack.command('/register');
    const { body } = await slack.command('/register afwezig');
    expect(body).toEqual({});
    await slack.settled();
    const view = slack.fake.last('views.open')['view'] as Json;
    expect(JSON.stringify(view)).toContain('Vanaf welke dag');
    expect(await absences()).toEqual([]);
    await slack.submit(
      view,
      fill(view, {
        from: { selected_date: '2026-12-01' },
        until: { selected_date: '2026-12-14' },
        deputy: { selected_option: { value: 'none' } },
      }),
    );
    expect(await absences()).toHaveLength(1);
  });

  it('leaves no word at a question that it did not answer', async () => {
    await begin();
    await openIntroduction();
    await slack.command('/register afwezig');
    await slack.settled();
    const view = slack.fake.last('views.open')['view'] as Json;
    await slack.submit(
      view,
      fill(view, {
        from: { selected_date: '2026-12-01' },
        until: { selected_date: '2026-12-14' },
        deputy: { selected_option: { value: 'none' } },
      }),
    );
    await slack.settled();
    expect(JSON.stringify(slack.fake.of('chat.update'))).not.toContain('Ingevuld in het formulier.');
  });

  it('says so when what was picked in the menu of a message is not known any more', async () => {
    await begin();
    await slack.command('/register');
    const user = { id: sanne };
    const message = { text: 'Mijn telefoon is weg', ts: '1764000000.000100' };
    const body = { type: 'message_action', callback_id: 'gone', trigger_id: 't1', user, team: { id: team }, message };
    const { status } = await slack.post(new URLSearchParams({ payload: JSON.stringify(body) }));
    expect(status).toBe(200);
    await slack.settled();
    expect(JSON.stringify(slack.fake.last('views.open'))).toContain('Deze knop');
  });
});

describe('who speaks', () => {
  it('is named as in Slack; the first owner or administrator is the privacy officer', async () => {
    await begin();
    const before = await slack.command('/register', { user_id: piet });
    expect(before.body['text']).toContain('Een eigenaar of beheerder');
    await slack.command('/register');
    const { body } = await slack.command('/register rollen');
    expect(body['text']).toContain('Sanne de Vries: ');
    expect(body['text']).toContain('Piet Jansen: ');
  });

  it('hears as the first privacy officer what that means, until they take it on in one tap', async () => {
    await begin();
    const { body } = await slack.command('/register');
    await slack.settled();
    // A message of its own below the register.
    expect(body['text']).toContain('Uw register');
    const offer = slack.fake.last('respond');
    expect(offer['text']).toContain('U begint hier als eerste. Daarom bent u nu privacy officer');
    slack.clock.now = '2026-11-24T08:01:00.000Z';
    await slack.press(buttonIn(offer['blocks'], 'Ik neem het op mij'), ephemeral);
    await slack.settled();
    // Taking it leads on: to the first questions, in the conversation.
    expect(textsIn(posted()['blocks'])).toContain('U bent nu privacy officer');
    expect(textsIn(posted()['blocks'])).toContain('Vul in');
    const before = slack.fake.of('respond').length;
    await slack.command('/register');
    await slack.settled();
    expect(slack.fake.of('respond')).toHaveLength(before);
    const trail = await slack.store.read(async ({ organisations, audit }) =>
      audit.page((await organisations.first())?.id ?? '', 0, 50),
    );
    expect(trail.map(({ action }) => action)).toContain('accept-role');
  });

  it('is not asked again who looks after privacy, once they took it on or named themselves', async () => {
    const asks = async () => {
      const before = slack.fake.of('respond').length;
      await slack.command('/register');
      await slack.settled();
      return slack.fake.of('respond').slice(before).map(textsIn).join().includes('U begint hier als eerste');
    };
    const named = async (user: string) =>
      slack.store.read(async ({ organisations, people, records }) => {
        const organisation = (await organisations.first())?.id ?? '';
        const person = await people.ofAccount(organisation, 'slack', user);
        return { person: person?.id, record: (await records.byNumber(organisation, 'organisation', 1))?.id ?? '' };
      });
    const answer = async (user: string) => {
      const { person, record } = await named(user);
      const input = { type: 'answer', values: { officer: person }, n: { officer: 0 }, record } as const;
      const about = { platform: 'slack', workspace: team, user: sanne, delivery: user, now: slack.clock.now } as const;
      await slack.bot.handle({ ...about, input });
    };

    await begin();
    expect(await asks()).toBe(true);
    slack.clock.now = '2026-11-24T08:01:00.000Z';
    await slack.press({ type: 'button', action_id: 'accept-role|privacy-officer' }, ephemeral);
    await slack.settled();
    expect(await slack.stored()).toEqual({ officer: (await named(sanne)).person });
    await slack.close();

    await begin();
    expect(await asks()).toBe(true);
    slack.clock.now = '2026-11-24T08:01:00.000Z';
    await answer(sanne);
    expect(await asks()).toBe(false);
    await slack.close();

    // Who named a colleague has said that it is somebody else.
    await begin();
    await slack.command('/register help');
    await slack.command('/register help', { user_id: piet });
    expect(await asks()).toBe(true);
    await answer(piet);
    expect(await asks()).toBe(false);
  });

  it('reads in the language of their Slack, until they choose another', async () => {
    const fake = new FakeSlack();
    fake.users[sanne] = { real_name: 'Sanne', locale: 'en-GB', is_admin: true };
    await begin({ fake });
    expect((await slack.command('/register help')).body['text']).toContain('What you can do');
    await slack.command('/register language nl');
    expect((await slack.command('/register help')).body['text']).toContain('Dit kunt u doen');
  });

  it('reads in the zone of their Slack when something was done', async () => {
    const fake = new FakeSlack();
    fake.users[sanne] = { real_name: 'Sanne', locale: 'nl-NL', is_admin: true, tz: 'America/New_York' };
    await begin({ fake });
    const view = await openIntroduction();
    await slack.submit(view, fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
    const history = async () => {
      const profile = await slack.store.read(async ({ organisations, records }) =>
        records.byNumber((await organisations.first())?.id ?? '', 'organisation', 1),
      );
      await slack.press({ type: 'button', action_id: `history|${profile?.id}` }, ephemeral);
      await slack.settled();
      return textsIn(slack.fake.last('respond')['blocks']);
    };
    expect(await history()).toContain('24 november 2026 om 03:00');
    fake.users[sanne] = { real_name: 'Sanne', locale: 'nl-NL', is_admin: true, tz: 'Mars/Olympus' };
    await slack.event({ type: 'user_change', user: { id: sanne } });
    await slack.settled();
    expect(await history()).toContain('24 november 2026 om 09:00');
  });

  it('who has left the workspace is told to the program, and who only changed is not', async () => {
    const left: string[] = [];
    const slack = await begin({ slack: { left: async (workspace, user) => void left.push(`${workspace} ${user}`) } });
    await slack.event({ type: 'user_change', user: { id: piet } });
    await slack.event({ type: 'user_change', user: { id: piet, deleted: true } });
    await slack.settled();
    expect(left).toEqual([`${team} ${piet}`]);
  });

  it('is refused kindly as a guest, and as somebody from another workspace', async () => {
    const fake = new FakeSlack();
    fake.users[piet] = { real_name: 'Gast', is_restricted: true, is_admin: true };
    await begin({ fake });
    await slack.command('/register');
    expect((await slack.command('/register lijst', { user_id: piet })).body['text']).toContain('te gast');
    const other = await slack.command('/register', { team_id: 'T0OTHER' });
    expect(other.status).toBe(401);
  });

  it('goes by the account while Slack does not say the name, and gets it later', async () => {
    const fake = new FakeSlack();
    const refusal = () => Response.json({ ok: false, error: 'user_not_found' });
    fake.instead.set('users.info', [refusal]);
    let ms = 0;
    await begin({ fake, bot: { privacyOfficer: sanne }, slack: { nowMs: () => ms } });
    expect((await slack.command('/register rollen')).body['text']).toContain(`${sanne}: `);
    ms = 61_000;
    await slack.command('/register');
    expect((await slack.command('/register rollen')).body['text']).toContain('Sanne de Vries: ');
  });
});

describe('a file', () => {
  it('comes in the conversation', async () => {
    await begin();
    const { body } = await slack.command('/register export');
    expect(body['text']).toContain('Het bestand staat in ons gesprek.');
    await slack.settled();
    expect(slack.fake.uploads.map(String).join()).toContain('made register.xlsx');
    expect(slack.fake.last('files.completeUploadExternal')).toMatchObject({ channel_id: 'D01SANNE' });
  });

  it('that takes long is said to be on its way, once', async () => {
    const fake = new FakeSlack();
    const told = () => fake.calls.filter(({ body }) => JSON.stringify(body).includes('aan het maken'));
    await begin({ fake, slack: { documents: slowUntil(() => told().length > 0) } });
    await slack.command('/register export');
    await vi.waitFor(() => expect(fake.uploads.map(String).join()).toContain('slowly'), 20_000);
    expect(told().map(({ method }) => method)).toEqual(['chat.postMessage']);
    // It means nothing any more once the file is there.
    await vi.waitFor(() => expect(fake.last('chat.delete')['ts']).toBe(told()[0]?.answer['ts']), 5_000);
  });

  it('that cannot be made is said so with a code', async () => {
    await begin({ slack: { documents: { make: () => Promise.reject(new Error('geheim')) } } });
    await slack.command('/register export');
    await slack.settled();
    expect(posted()['text']).toMatch(/kon niet worden gemaakt of verstuurd \(code [0-9A-F]{6}\)/);
    expect(slack.reports).toContain('slack-file-failed');
  });
});

describe('faults', () => {
  it('refuses a bad signature, an old one and an unreadable body', async () => {
    await begin();
    const form = new URLSearchParams({ command: '/register' });
    expect((await slack.post(form, { 'x-slack-signature': 'v0=00' })).status).toBe(401);
    const old = String(Math.floor(Date.now() / 1000) - 600);
    expect((await slack.post(form, { 'x-slack-request-timestamp': old })).status).toBe(401);
    expect(slack.reports).toContain('slack-bad-signature');
    expect(signingSecret).toHaveLength(32);
  });

  it('waits as long as Slack asks, and tries again after 5xx what may be done twice', async () => {
    const fake = new FakeSlack();
    const limited = () => new Response('', { status: 429, headers: { 'retry-after': '0' } });
    const limitedSilently = () => new Response('', { status: 429 });
    const broken = () => new Response('oops', { status: 500 });
    fake.instead.set('chat.postMessage', [limited]);
    fake.instead.set('conversations.open', [limitedSilently, broken]);
    await begin({ fake });
    await slack.say('menu');
    await pause(3_500);
    expect(timesShown(fake)).toBe(1);
    expect(slack.reports).toEqual([]);
  });

  it.each([
    ['answers 500', () => new Response('oops', { status: 500 })],
    ['loses the connection', () => lost('ECONNRESET')],
  ])('posts once when Slack takes a message and %s', async (_, fault) => {
    const fake = new FakeSlack();
    let tries = 0;
    const taken = () => {
      tries += 1;
      return fault();
    };
    fake.instead.set('chat.postMessage', [taken, taken, taken]);
    await begin({ fake });
    await slack.say('menu');
    await vi.waitFor(() => expect(slack.reports).toEqual(['slack-not-said-unexpected']), 5_000);
    expect(tries).toBe(1);
  });

  it('sends a file once when Slack takes it and answers 500', async () => {
    const fake = new FakeSlack();
    let tries = 0;
    const taken = () => {
      tries += 1;
      return new Response('oops', { status: 500 });
    };
    fake.instead.set('files.completeUploadExternal', [taken, taken, taken]);
    await begin({ fake });
    await slack.command('/register export');
    await vi.waitFor(() => expect(slack.reports).toEqual(['slack-file-failed']), 5_000);
    await slack.settled();
    expect(tries).toBe(1);
    expect(posted()['text']).toContain('Het bestand kon niet worden gemaakt of verstuurd');
  });

  it('posts again what never left this machine', async () => {
    const fake = new FakeSlack();
    fake.instead.set('chat.postMessage', [() => lost('ECONNREFUSED')]);
    await begin({ fake });
    await slack.say('menu');
    await vi.waitFor(() => expect(timesShown(fake)).toBe(1), 5_000);
    expect(slack.reports).toEqual([]);
  });

  it('gives up on what Slack refuses, and says so in the log without a word of it', async () => {
    const fake = new FakeSlack();
    const refusal = () => Response.json({ ok: false, error: 'not_in_channel' });
    fake.instead.set('chat.postMessage', [refusal]);
    await begin({ fake });
    await slack.say('geheim antwoord');
    await slack.settled();
    expect(slack.reports).toEqual(['slack-not-said-not-in-channel']);
    await slack.say('menu');
    await slack.settled();
    expect(timesShown(fake)).toBe(1);
  });

  it('says what went wrong in plain words, with the code of the log', async () => {
    const broken: Bot = { handle: () => Promise.reject(new Error('select * from geheim')) };
    await begin({ wrap: () => broken });
    const { status, body } = await slack.command('/register');
    expect(status).toBe(200);
    expect(body['text']).toMatch(/Er ging iets mis \(code [0-9A-F]{6}\)/);
    await slack.say('x');
    await slack.settled();
    expect(posted()['text']).toMatch(/Er ging iets mis/);
    expect(slack.reports).toEqual(['slack-turn-failed', 'slack-turn-failed']);
  });

  it('acknowledges in time when the database is slow, and answers when it is there', async () => {
    let slow = false;
    await begin({
      wrap: (bot) => ({ handle: (incoming) => pause(slow ? 400 : 0).then(() => bot.handle(incoming)) }),
      slack: { budgetMs: 100 },
    });
    const view = await openIntroduction();
    slow = true;
    const asked = await slack.command('/register help');
    expect(asked.body).toMatchObject({ response_type: 'ephemeral', text: 'Bezig …' });
    await pause(500);
    expect(slack.fake.last('respond')['text']).toContain('Dit kunt u doen');
    const values = fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } });
    const late = await slack.submit(view, values);
    expect(textsIn(late.body)).toContain('Bezig …');
    await pause(500);
    expect(textsIn(slack.fake.last('views.update'))).toContain('Klaar.');
    expect((await slack.submit(view, values)).body).toEqual({ response_action: 'clear' });
    expect(await slack.stored()).toMatchObject({ name: 'Bakkerij' });
    const opened = slack.fake.of('views.open').length;
    await slack.settled();
    const { body } = await slack.command('/avg', dm);
    expect(body['text']).toBe('Bezig …');
    expect(slack.fake.of('views.open')).toHaveLength(opened);
    await pause(500);
  });

  it('answers a stale or made-up button with how it stands', async () => {
    await begin();
    await slack.command('/register');
    for (const action_id of ['open|no-such-record', 'confirm|x|@y|3', 'nonsense', '~menu|0', '~form|', 'choose|'])
      expect((await slack.press({ type: 'button', action_id }, ephemeral)).status).toBe(200);
    await slack.settled();
    expect(slack.fake.of('respond').length).toBeGreaterThan(2);
    expect(slack.reports).toEqual([]);
  });

  it('does not start with a token that Slack does not know, and says which setting', async () => {
    await begin();
    const fake = new FakeSlack();
    fake.instead.set('auth.test', [() => Response.json({ ok: false, error: 'invalid_auth' })]);
    await expect(startTestSlack({ fake })).rejects.toThrow(/^SLACK_BOT_TOKEN does not work: Slack does not know it/);
  });

  it('finishes what is in hand when it stops', async () => {
    await begin({ wrap: (bot) => ({ handle: (incoming) => pause(150).then(() => bot.handle(incoming)) }) });
    await slack.say('menu');
    await slack.slack.stop();
    expect(timesShown(slack.fake)).toBe(1);
  });

  it('forgets a workspace that removed the app', async () => {
    await begin();
    await slack.command('/register');
    await slack.event({ type: 'app_uninstalled' });
    await slack.settled();
    const { body } = await slack.command('/register');
    expect(body['text']).toContain('niet met AVG-maatje verbonden');
  });
});
