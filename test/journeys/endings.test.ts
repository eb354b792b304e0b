// What is not needed stops: who clears it and by when, "wordt afgebouwd" until then, and "opgeschoond" with day and name.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakePlatform } from '../app/fake-platform.js';
import { textIn } from './bakery.js';
import { confirmDraft, finishFirstRun, noor, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.answer(
    { suppliers: [{ other: 'Mailchimp' }, { other: 'Kassa van Jansen' }] },
    { record: await idOf('V-001') },
  );
  await bot.say('later');
});
afterEach(() => bot.close());

const idOf = async (named: string) => (await bot.record(named)).id;
const supplier = async (title: string) =>
  bot.read(async ({ records }, organisation) => {
    const found = (await records.list(organisation, 'supplier')).find((one) => one.title === title);
    if (found === undefined) throw new Error(`there is no ${title}`);
    return found;
  });
const personNamed = async (name: string) =>
  bot.read(async ({ people }, organisation) => (await people.list(organisation)).find((one) => one.name === name)?.id);
const statement = async () =>
  textIn(bot, await bot.press((await bot.press('statement|customers')).button('Nederlands: Word')));
const register = async () => textIn(bot, await bot.say('/register delen volledig'));

describe('"Nee" to what is needed', () => {
  async function unneeded() {
    const record = await idOf('V-001');
    const data = (await bot.stored('V-001'))['data'];
    await bot.answer({ data: [...(Array.isArray(data) ? data : []), 'date-of-birth'] }, { record });
    const heard = await bot.answer({ 'needed/date-of-birth/needed': false }, { record });
    await bot.say('later');
    return heard;
  }

  it('becomes an act: where it is, who takes it out, and by when', async () => {
    const heard = await unneeded();
    expect(heard.text).toContain('is hier niet nodig. Wie haalt het weg, en voor wanneer?');
    const card = await bot.press(heard.button('Regel dat'));
    expect(card.text).toContain('noor ruimt het op, uiterlijk op 24 december 2026.');
    expect(card.text).toContain('Waar: Mailchimp, Kassa van Jansen, formulieren waarop u het vraagt');
    expect((await bot.stored('V-001'))['ending']).toBeUndefined();
    const noted = await bot.press(card.button('Ja, zo doen we het'));
    expect(noted.text).toContain('Wordt afgebouwd: Geboortedatum. noor ruimt het op');
    expect((await bot.stored('V-001'))['ending/need-date-of-birth/by']).toBe('2026-12-24');
  });

  it('may be for somebody else, and later', async () => {
    await bot.say('hoi', 'Els');
    const card = await bot.press((await unneeded()).button('Regel dat'));
    const els = await bot.press(card.button('Els'));
    const later = await bot.press(els.button('Drie maanden later'));
    expect(later.text).toContain('Els ruimt het op, uiterlijk op 24 maart 2027.');
    await bot.say('ja');
    expect((await bot.stored('V-001'))['ending/need-date-of-birth/who']).toBe(await personNamed('Els'));
  });

  it('is read in the register and the statement until it is done; then it is gone from both, with the proof', async () => {
    const card = await bot.press((await unneeded()).button('Regel dat'));
    await bot.press(card.button('Ja, zo doen we het'));
    const before = await register();
    expect(before).toContain('Wordt afgebouwd: uiterlijk op 24 december 2026.');
    const told = await statement();
    expect(told).toContain('dit vragen wij niet meer, en wij wissen het uiterlijk op 24 december 2026');
    bot.now = '2026-12-01T09:00:00.000Z';
    const done = await bot.press(`stop-done|${await idOf('V-001')}|need-date-of-birth`);
    expect(done.text).toContain('opgeschoond op 1 december 2026 door noor.');
    expect((await bot.stored('V-001'))['data']).not.toContain('date-of-birth');
    const after = await register();
    expect(after).not.toContain('Wordt afgebouwd: uiterlijk');
    expect(after).toContain('Opgeschoond op 1 december 2026. Door noor.');
    expect(await statement()).not.toContain('dit vragen wij niet meer');
    // What is there still after all, stands in the register again.
    await bot.press(done.button('Toch nog niet'));
    expect((await bot.stored('V-001'))['data']).toContain('date-of-birth');
  });
});

describe('a company that goes', () => {
  it('stays in the register until what is there was cleared', async () => {
    await bot.say('we zijn gestopt met mailchimp');
    await bot.say('ja');
    expect(await register()).toContain('Wordt afgebouwd: uiterlijk op 24 december 2026.');
    const done = await bot.press(`stop-done|${(await supplier('Mailchimp')).id}|stopped`);
    expect(done.text).toContain('L-002 Mailchimp is nu niet meer in gebruik.');
    expect((await supplier('Mailchimp')).status).toBe('archived');
    expect((await bot.press(done.button('Toch nog niet'))).text).toContain('Wordt nog afgebouwd: alle gegevens.');
    expect((await supplier('Mailchimp')).status).toBe('concept');
  });
});

describe('a change that is taken back after it was cleared', () => {
  it('says what stays cleared', async () => {
    await bot.say('we zijn gestopt met mailchimp');
    const undo = (await bot.say('ja')).button('Ongedaan maken');
    await bot.press(`stop-done|${(await supplier('Mailchimp')).id}|stopped`);
    const back = await bot.press(undo);
    expect(back.text).toContain('Dit is daarna nog veranderd, dus het bleef zo: L-002 Mailchimp · Wordt afgebouwd');
    expect((await supplier('Mailchimp')).status).toBe('archived');
  });
});

describe('an activity that ends', () => {
  it('stays until its longest term is over, and the statement says so', async () => {
    const card = await bot.say('we zijn gestopt met klanten');
    expect(card.text).toMatch(/V-001 Klanten: noor wist wat daar nog staat, uiterlijk op \d+ \w+ 20\d\d/);
    await bot.press(card.button('Ja, verwerk dit'));
    expect((await bot.record('V-001')).status).toBe('active');
    const told = await statement();
    expect(told).toContain('Hiermee zijn wij gestopt. Wat wij nog hebben, wissen wij uiterlijk op');
    await bot.press(`stop-done|${await idOf('V-001')}|ended`);
    expect((await bot.record('V-001')).status).toBe('archived');
  });
});

describe('each quarter', () => {
  it('asks each owner once what is due, from which place, and notes what was cleared', async () => {
    const platform = new FakePlatform('terminal');
    bot.now = '2027-01-04T09:00:00.000Z';
    await bot.tick(platform);
    const told = JSON.stringify(platform.arrived);
    expect(told).toContain('Op te ruimen dit kwartaal');
    const list = await bot.press('clean-up|-');
    expect(list.text).toMatch(/V-001 Klanten · .+: ouder dan .+; in Mailchimp, Kassa van Jansen/);
    const count = list.text.split('ouder dan').length;
    const done = await bot.press(list.button('Opgeschoond'));
    expect(done.text).toMatch(/opgeschoond op 4 januari 2027 door noor/);
    const left = await bot.press('clean-up|-');
    expect(left.text.split('ouder dan').length).toBe(count - 1);
    expect(await register()).toContain('Opgeschoond op 4 januari 2027. Door noor.');
    bot.now = '2027-04-01T09:00:00.000Z';
    expect((await bot.press('clean-up|-')).text.split('ouder dan').length).toBe(count);
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('asks who was given the work, who sees that line and nothing else', async () => {
    await bot.say('hoi', 'Els');
    await bot.say('we zijn gestopt met mailchimp');
    const done = await bot.say('ja');
    const card = await bot.press(done.button('Een ander of een andere dag'));
    const els = await bot.press(card.button('Els'));
    await bot.press(els.button('Ja, zo doen we het'));
    const list = await bot.press('clean-up|-', 'Els');
    expect(list.text).toContain('L-002 Mailchimp · alle gegevens');
    expect(list.text).not.toContain('V-001');
    expect((await bot.press(list.button('Opgeschoond'), 'Els')).text).toContain('door Els');
    expect((await bot.press(`stop-done|${await idOf('V-001')}|term-r1`, 'Els')).text).not.toContain('opgeschoond op');
  });

  it('is nothing for who has nothing to clear', async () => {
    expect((await bot.press('clean-up|-', 'piet')).text).toContain('Er is nu niets voor u om op te ruimen.');
    expect(noor).toBe('noor');
  });
});
