// The App Home: what there is to do now, for who looks at it, and anew for everybody whom a turn touches.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FaultySlack } from './faulty-slack.js';
import { buttonIn, fill, type Json, piet, sanne, startTestSlack, type TestSlack, textsIn } from './support.js';

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
});
afterEach(() => slack.close());

const homeOf = (user: string): string =>
  textsIn(slack.fake.of('views.publish').findLast(({ user_id }) => user_id === user)?.['view']);
function blocksOf(user: string): Json[] {
  const shown = slack.fake.of('views.publish').findLast(({ user_id }) => user_id === user);
  if (shown === undefined) throw new Error(`nothing is on the home page of ${user}`);
  return (shown['view'] as Json)['blocks'] as Json[];
}
async function look(user: string): Promise<void> {
  await slack.openHome(user);
  await slack.settled();
}

describe('the App Home', () => {
  it('is one welcome with one button before anything is there', async () => {
    await look(sanne);
    expect(homeOf(sanne)).toContain('Welkom bij AVG-maatje');
    await slack.command('/register');
    await look(sanne);
    expect(homeOf(sanne)).toContain('Welkom bij AVG-maatje');
    expect(JSON.stringify(blocksOf(sanne)).match(/"type":"button"/g)).toHaveLength(1);
    expect(blocksOf(sanne).filter(({ type }) => type === 'actions')).toHaveLength(1);
  });

  it('is made anew once more for all that happens while it is being made, and shows the last of it', async () => {
    await slack.close();
    const fake = new FaultySlack();
    slack = await startTestSlack({ fake });
    await slack.command('/register');
    await slack.command('/register', { user_id: piet });
    await look(piet);
    const shown = () => fake.of('views.publish').length;
    const before = shown();
    const goOn = fake.hold('views.publish');
    await slack.openHome(piet);
    await slack.settled();
    for (const told of ['een', 'twee', 'drie']) {
      await slack.command(`/verzoek ${told}`, { user_id: piet });
      await slack.openHome(piet);
      await slack.settled();
    }
    await slack.command('/register taal en', { user_id: piet });
    goOn();
    await slack.settled();
    expect(shown() - before).toBe(2);
    expect(homeOf(piet)).toContain('What do you want to do?');
  });

  it('keeps what is seldom wanted behind a menu, and opens what is picked in a window', async () => {
    await slack.command('/register');
    await slack.command('/register', { user_id: piet });
    await look(piet);
    const elements = blocksOf(piet).flatMap((block) => (Array.isArray(block['elements']) ? block['elements'] : []));
    const menus = (elements as Json[]).filter(({ type }) => type === 'static_select');
    expect(menus).toHaveLength(1);
    const [menu = {}] = menus;
    const option = (menu['options'] as Json[]).find(({ value }) => value === 'command|roles');
    const action = { type: 'static_select', action_id: menu['action_id'], selected_option: option };
    const home = { container: { type: 'view' }, view: { id: 'VH', type: 'home', hash: 'h' } };
    await slack.press(action, { ...home, user: { id: piet } });
    await slack.settled();
    expect(textsIn(slack.fake.last('views.open'))).toContain('Sanne de Vries');
  });

  it('of who looks after privacy shows a report as soon as a colleague sends it, and the colleague how far it is', async () => {
    await slack.command('/register');
    await look(sanne);
    await slack.command('/register', { user_id: piet });
    await look(piet);
    expect(buttonIn(blocksOf(piet), 'Iemand vraagt iets')['action_id']).toBe('command|request-new');
    await slack.command('/datalek', { user_id: piet });
    await slack.settled();
    const form = slack.fake.last('views.open')['view'] as Json;
    await slack.submit(
      form,
      fill(form, { 'what-happened': { value: 'Een geheime lijst ging naar de verkeerde klant' } }),
      {
        user: { id: piet },
      },
    );
    await slack.settled();
    const next = slack.fake.calls.filter(({ method }) => method === 'views.publish').length;
    expect(next).toBeGreaterThan(2);
    expect(homeOf(piet) + homeOf(sanne)).not.toContain('geheime lijst');
  });
});
