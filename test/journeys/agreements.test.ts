// "Onze afspraken": shared by who keeps the register, read by each colleague in the chat, and shown anew as what changed.
import { describe, expect, it, onTestFinished } from 'vitest';
import { FakePlatform } from '../app/fake-platform.js';
import { textIn } from './bakery.js';
import { idOfPerson } from './people-here.js';
import { confirmDraft, finishFirstRun, type Heard, plainText, startBot, type TestBot } from './support.js';

async function bakery(): Promise<TestBot> {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('/register help', 'sem');
  await bot.say('/register help', 'els');
  return bot;
}

/** What a chat platform says of who speaks. */
const member = (name: string, guest = false) => ({ profile: { name, mayBeOfficer: false, guest } });
const profile = async (bot: TestBot) => (await bot.record()).id;
const share = async (bot: TestBot): Promise<Heard> => {
  const card = await bot.say('/register afspraken');
  return bot.press(card.button(/^Deel ze/));
};
const messages = (platform: FakePlatform, to: string) =>
  platform.arrived.filter((one) => one.to === to).map(({ reply }) => plainText(reply));

it('are made of what is confirmed in the register and of the measures, and of nothing else', async () => {
  const bot = await bakery();
  await bot.answer({ security: ['two-step', 'updates'] }, { record: await profile(bot) });
  const page = (await bot.say('/register afspraken')).text;
  expect(page).toContain('Onze afspraken – Bakkerij De Vries');
  expect(page).toContain('noor zorgt bij ons voor privacy');
  expect(page).toContain('Klanten: ');
  expect(page).toContain('Wachtwoord met tweede stap');
  expect(page).toContain('typ /datalek');
  // Only V-001 was confirmed.
  expect(page).not.toContain('Personeel');
});

it('say of a measure that somebody did on which day that was', async () => {
  const bot = await bakery();
  await bot.say('/register basis');
  await bot.answer(
    { have: ['updates'], who: await idOfPerson(bot, 'noor'), by: '2026-12-24' },
    { record: 'new:basics' },
  );
  expect((await bot.say('/register afspraken')).text).toContain(
    'Updates komen er meteen op. Gedaan op 24 november 2026.',
  );
});

it('are told to each colleague, read in the chat and answered with "gelezen"', async () => {
  const bot = await bakery();
  const platform = new FakePlatform('terminal');
  expect((await bot.say('/register afspraken', 'sem')).text).toContain('nog geen afspraken gedeeld');
  expect((await share(bot)).text).toContain('2 collega’s krijgen bericht');
  await bot.tick(platform);
  const [told = ''] = messages(platform, await idOfPerson(bot, 'sem'));
  expect(told).toContain('Zo gaan wij om met gegevens van mensen');
  expect(told.split(/\s+/).length).toBeLessThan(120);
  const page = await bot.say('/register afspraken', 'sem');
  expect(page.text).toContain('Klanten: ');
  expect((await bot.press(page.button('Gelezen'), 'sem')).text).toContain('gelezen op 24 november 2026');
  await bot.say('/register afspraken', 'els');
  expect((await bot.say('gelezen', 'els')).text).toContain('gelezen op 24 november 2026');
  expect((await bot.say('/register afspraken')).text).toContain('Gelezen door 3 van 3.');
});

it('say to who shared them who did not read them yet, and to both once more after a month', async () => {
  const bot = await bakery();
  const platform = new FakePlatform('terminal');
  await share(bot);
  const page = await bot.say('/register afspraken', 'sem');
  await bot.press(page.button('Gelezen'), 'sem');
  const card = (await bot.say('/register afspraken')).text;
  expect(card).toContain('Gelezen door 2 van 3.');
  expect(card).toContain('Nog niet: els.');
  await bot.tick(platform);
  for (const day of ['2026-12-24T08:01:00.000Z', '2027-01-04T09:01:00.000Z']) {
    bot.now = day;
    await bot.tick(platform);
  }
  const els = messages(platform, await idOfPerson(bot, 'els'));
  expect(els.filter((text) => text.includes('zeg "gelezen"')).length).toBe(2);
  expect(messages(platform, await idOfPerson(bot, 'sem')).length).toBe(0);
  expect(messages(platform, await idOfPerson(bot, 'noor')).join('\n')).toContain('Nog niet gelezen door: els.');
});

it('show who read them before only what changed', async () => {
  const bot = await bakery();
  await bot.answer({ security: ['two-step', 'clean-desk'] }, { record: await profile(bot) });
  await share(bot);
  await bot.press((await bot.say('/register afspraken', 'sem')).button('Gelezen'), 'sem');
  expect((await bot.say('/register afspraken', 'sem')).text).toContain('U las dit op 24 november 2026.');
  await bot.answer({ security: ['two-step', 'updates'] }, { record: await profile(bot) });
  // What is not shared is no agreement yet.
  expect((await bot.say('/register afspraken', 'sem')).text).not.toContain('Updates');
  const card = await bot.say('/register afspraken');
  expect(card.text).toContain('Nieuw: Updates komen er meteen op.');
  expect(card.text).toContain('Vervallen: Geen papieren op het bureau laten liggen.');
  await bot.press(card.button('Deel ze opnieuw'));
  const changed = await bot.say('/register afspraken', 'sem');
  expect(changed.text).toContain('Nieuw: Updates komen er meteen op.');
  expect(changed.text).not.toContain('Klanten: ');
  expect((await bot.press(changed.button('Alles lezen'), 'sem')).text).toContain('Klanten: ');
  // Who never read them reads all of it.
  expect((await bot.say('/register afspraken', 'els')).text).toContain('Klanten: ');
});

it('are not read by a button of the text before', async () => {
  const bot = await bakery();
  await share(bot);
  const old = (await bot.say('/register afspraken', 'sem')).button('Gelezen');
  await bot.answer({ security: ['updates'] }, { record: await profile(bot) });
  bot.now = '2026-11-25T08:00:00.000Z';
  await share(bot);
  const heard = await bot.press(old, 'sem');
  expect(heard.text).toContain('intussen veranderd');
  expect((await bot.say('/register afspraken')).text).toContain('Nog niet: sem, els.');
});

it('are on paper for who is not in the chat, and shared by nobody but who keeps the register', async () => {
  const bot = await bakery();
  await share(bot);
  const paper = await textIn(
    bot,
    await bot.press((await bot.say('/register afspraken', 'sem')).button('Op papier (PDF)'), 'sem'),
  );
  expect(paper).toContain('Onze afspraken – Bakkerij De Vries');
  const heard = await bot.press('agreements|share', 'sem');
  expect(heard.text).not.toContain('Gedeeld');
  expect((await bot.say('/register', 'sem')).text).not.toContain('V-001');
});

describe('who starts here', () => {
  const starts = async (bot: TestBot, person: unknown) => {
    await bot.say('/register in-dienst');
    const by = await idOfPerson(bot, 'noor');
    const values = { person, day: '2027-01-04', programs: null, things: ['keys'], by };
    return bot.answer(values, { record: 'new:joiner' });
  };
  const read = async (bot: TestBot, who: string) => {
    await bot.say('/register afspraken', who);
    return bot.say('gelezen', who);
  };

  it('has that point of their list done by saying "gelezen", and no other', async () => {
    const bot = await bakery();
    await share(bot);
    expect((await starts(bot, await idOfPerson(bot, 'sem'))).text).toContain('0 van 3 gedaan');
    await read(bot, 'els');
    expect((await bot.say('/register toon T-001')).text).toContain('0 van 3 gedaan');
    await read(bot, 'sem');
    const list = await bot.say('/register toon T-001');
    expect(list.text).toContain('1 van 3 gedaan');
    expect(list.text).not.toContain('leest "Onze afspraken"');
    const done = (await bot.versions('T-001')).find(({ path }) => path.endsWith('/done'));
    expect(done).toMatchObject({ value: '2026-11-24', by: await idOfPerson(bot, 'sem') });
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('is meant by the name on the list, where that was all there was', async () => {
    const bot = await bakery();
    await share(bot);
    await starts(bot, { other: 'Piet Bakker' });
    bot.now = '2027-01-04T09:00:00.000Z';
    const { profile } = member('Piet Bakker');
    for (const text of ['/register afspraken', 'gelezen'])
      await bot.handle({ type: 'text', text }, { user: 'U-PIET', profile, now: bot.now });
    const list = await bot.say('/register toon T-001');
    expect(list.text).toContain('1 van 3 gedaan');
    expect(list.text).not.toContain('leest "Onze afspraken"');
  });
});

describe('a guest', () => {
  const guestSays = (bot: TestBot, text: string, guest = true) =>
    bot.handle({ type: 'text', text }, { user: 'U-GAST', profile: member('Gerda Gast', guest).profile, now: bot.now });

  it('is no colleague: not asked and not counted, but may read the page and say so', async () => {
    const bot = await bakery();
    const platform = new FakePlatform('terminal');
    await guestSays(bot, '/datalek');
    expect((await share(bot)).text).toContain('2 collega’s krijgen bericht');
    await bot.tick(platform);
    const gerda = await idOfPerson(bot, 'Gerda Gast');
    expect(messages(platform, gerda)).toEqual([]);
    const page = await guestSays(bot, '/register afspraken');
    expect(page.text).toContain('Klanten: ');
    expect((await guestSays(bot, 'gelezen')).text).toContain('Genoteerd: gelezen op');
    expect((await bot.say('/register afspraken')).text).toContain('Gelezen door 1 van 3.');
    expect((await guestSays(bot, '/register')).text).toContain('U bent hier te gast.');
    const shares = await bot.handle(
      { type: 'press', action: 'agreements|share' },
      { user: 'U-GAST', profile: member('Gerda Gast', true).profile, now: bot.now },
    );
    expect(shares.text).not.toContain('Gedeeld');
  });

  it('who comes to work here is asked from then on', async () => {
    const bot = await bakery();
    await share(bot);
    await guestSays(bot, '/register afspraken');
    expect((await bot.say('/register afspraken')).text).not.toContain('Gerda');
    await guestSays(bot, '/register help', false);
    expect((await bot.say('/register afspraken')).text).toContain('Nog niet: sem, els, Gerda Gast.');
  });
});
