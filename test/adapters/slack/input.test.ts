// What people type, pick and close in Slack: emoji, far too much, long lists, a modal closed halfway, and guests.
import { afterEach, describe, expect, it } from 'vitest';
import {
  buttonIn,
  ephemeral,
  FakeSlack,
  fill,
  type Json,
  lastMessageOf,
  openIntroduction,
  piet,
  startTestSlack,
  type TestSlack,
  textsIn,
} from './support.js';

let slack: TestSlack;
// Closing also checks that nothing was sent that Slack would refuse.
afterEach(() => slack.close());

const bakery = { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } };
const posted = () => textsIn(slack.fake.last('chat.postMessage')['blocks']);

describe('what is typed', () => {
  it('keeps its emoji, and is shown as it was typed', async () => {
    slack = await startTestSlack();
    const name = 'Bakkerij 🥖 :baguette_bread: 👩‍👩‍👧 *De Vries* <@U1>';
    const view = await openIntroduction(slack);
    await slack.submit(view, fill(view, { name: { value: name }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
    expect(await slack.stored()).toMatchObject({ name });
    const { body } = await slack.command('/register');
    expect(textsIn(body['blocks'])).toContain(name);
    expect(JSON.stringify(body['blocks'])).not.toContain('"emoji":true');
  });

  it('is refused with the reason when it is 3,001 characters in a short field, and nothing of it is lost', async () => {
    slack = await startTestSlack();
    const view = await openIntroduction(slack);
    const typed = 'x'.repeat(3_001);
    const { body } = await slack.submit(view, fill(view, { name: { value: typed }, contact: { value: 'a@b.nl' } }));
    // Under the field: the modal stays open with what was typed in it.
    expect(body).toMatchObject({ response_action: 'errors' });
    expect(await slack.stored()).toEqual({});
    await slack.submit(view, fill(view, bakery), {
      view: { ...view, id: 'V1', state: { values: fill(view, bakery) } },
    });
    await slack.settled();
    await slack.say(typed);
    await slack.settled();
    expect(posted()).toContain('⚠️');
    expect(posted()).not.toContain('x'.repeat(301));
    expect(await slack.stored()).not.toHaveProperty('sector');
    expect(slack.reports).toEqual([]);
  });
});

describe('a long list of people', () => {
  it('is offered whole, and the 60th can be picked', async () => {
    slack = await startTestSlack();
    const view = await openIntroduction(slack);
    await slack.submit(view, fill(view, bakery));
    await slack.settled();
    const ids = await slack.store.transaction(async ({ organisations, people }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const made = Array.from({ length: 60 }, (_, index) => ({ id: `person-${index}`, name: `Collega ${index} 🎉` }));
      for (const { id, name } of made) await people.add(organisation, { id, name, language: null }, slack.clock.now);
      return made.map(({ id }) => id);
    });
    await slack.say('1');
    await slack.say('9');
    await slack.settled();
    const menus = (slack.fake.last('chat.postMessage')['blocks'] as Json[]).flatMap(({ block_id, elements }) =>
      ((elements ?? []) as Json[]).flatMap((element) =>
        ((element['options'] ?? []) as Json[]).map((option) => ({ block_id, element, option })),
      ),
    );
    const offered = menus.map(({ option }) => String(option['value']));
    expect(ids.filter((id) => !offered.some((value) => value.includes(id)))).toEqual([]);
    const last = menus.find(({ option }) => String(option['value']).includes('person-59'));
    await slack.press(
      {
        ...{ type: 'static_select', action_id: last?.element['action_id'], block_id: last?.block_id },
        selected_option: last?.option,
      },
      lastMessageOf(slack),
    );
    await slack.settled();
    expect(Object.values(await slack.stored())).toContain('person-59');
  });
});

describe('a modal that was closed', () => {
  it('while the answer was under way loses nothing, and the conversation goes on', async () => {
    slack = await startTestSlack();
    const view = await openIntroduction(slack);
    slack.fake.instead.set('views.update', [() => Response.json({ ok: false, error: 'not_found' })]);
    await slack.press(buttonIn(view['blocks'], 'Overslaan'), {
      container: { type: 'view' },
      view: { id: 'V1', type: 'modal', ...view, state: { values: {} } },
    });
    await slack.settled();
    expect(slack.reports).toEqual([]);
    const { body } = await slack.command('/register');
    await slack.press(buttonIn(body['blocks'], /Ga verder/), ephemeral);
    await slack.settled();
    expect(posted()).toContain('?');
  });

  it('stores nothing of what stood in it', async () => {
    slack = await startTestSlack();
    const view = await openIntroduction(slack);
    const payload = { type: 'view_closed', user: { id: 'U01SANNE' }, team: { id: 'T01TEST' }, is_cleared: false };
    const closed = { ...payload, view: { id: 'V1', ...view, state: { values: fill(view, bakery) } } };
    await slack.post(new URLSearchParams({ payload: JSON.stringify(closed) }));
    expect(await slack.stored()).toEqual({});
    await slack.press(buttonIn(slack.fake.last('chat.postMessage')['blocks'], 'Vul in'), lastMessageOf(slack));
    await slack.settled();
    expect(slack.fake.of('views.open')).toHaveLength(2);
  });
});

describe('a guest', () => {
  it.each(['is_restricted', 'is_ultra_restricted', 'is_stranger'])(
    'by "%s" reports a breach and follows it, and reads nothing else',
    async (how) => {
      const fake = new FakeSlack();
      fake.users[piet] = { real_name: 'Gast', locale: 'nl-NL', [how]: true };
      slack = await startTestSlack({ fake });
      await slack.command('/register');
      await slack.command('/datalek tas met laptop weg', { user_id: piet });
      await slack.settled();
      const view = fake.last('views.open')['view'] as Json;
      const told = { 'what-happened': { value: 'tas met laptop weg' }, 'noticed-at': { value: 'nu' } };
      const values = fill(view, { ...told, 'still-open': { selected_option: { value: 'no' } } });
      const { body } = await slack.submit(view, values, { user: { id: piet } });
      expect(textsIn(body['view'])).toContain('D-001');
      await slack.settled();
      expect(textsIn((await slack.command('/datalek mijn', { user_id: piet })).body)).toContain('D-001');
      for (const command of ['/register lijst', '/register rollen', '/register export'])
        expect(textsIn((await slack.command(command, { user_id: piet })).body)).toContain('te gast');
    },
  );

  it('with a role of their own may what that role may, and no more', async () => {
    const fake = new FakeSlack();
    fake.users[piet] = { real_name: 'Adviseur', locale: 'nl-NL', is_restricted: true };
    slack = await startTestSlack({ fake });
    await slack.command('/register');
    await slack.command('/register', { user_id: piet });
    await slack.store.transaction(async ({ organisations, people }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const guest = (await people.list(organisation)).find(({ name }) => name === 'Adviseur');
      const offered = { offeredBy: 'system', offeredAt: slack.clock.now, acceptedAt: slack.clock.now };
      await people.grant(organisation, guest?.id ?? '', { role: 'adviser', ...offered, until: '2027-01-01' });
    });
    expect(textsIn((await slack.command('/register', { user_id: piet })).body)).toContain('Uw register');
    const refused = await slack.command('/register nieuw', { user_id: piet });
    expect(refused.body['text']).toContain('Misschien bestaat het niet');
  });
});
