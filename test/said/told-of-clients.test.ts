// What is told of a client for whom work is done: who that is, how they are reached, and who is no officer of theirs.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ bot: { trialRole: 'management' } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('we doen de lonen voor garage ten have');
  await bot.say('ja');
});
afterEach(() => bot.close());

const client = async () => bot.stored('W-001');

describe('the data protection officer of a client', () => {
  it.each([
    'piet bakker, 0570 612 345, geen fg',
    'piet bakker, 0570 612 345, die hebben geen fg',
    'piet bakker, 0570 612 345, no dpo',
    'piet bakker, 0570 612 345',
  ])('is nobody who is only named: "%s"', async (said) => {
    await bot.say('garage ten have');
    const form = await bot.say(said);
    expect(form.text).toContain('0570 612 345');
    expect(form.text).toContain('"piet bakker"');
    await bot.say('ja');
    expect(await client()).toMatchObject({ name: 'garage ten have', 'client-contact': '0570 612 345' });
    expect((await client())['client-representatives']).toBeUndefined();
  });

  it.each(['geen fg', 'nee', 'nee die hebben ze niet', 'no dpo', 'no'])('is not there: "%s"', async (said) => {
    await bot.answer({ name: 'garage ten have', 'client-contact': '0570 612 345', 'client-representatives': said });
    expect((await client())['name']).toBe('garage ten have');
    expect((await client())['client-representatives']).toBeUndefined();
  });

  it.each(['sinds 2015', 'vraag maar aan hen', 'niemand die ik ken'])(
    'is called by no such words: "%s"',
    async (said) => {
      await bot.answer({ name: 'garage ten have', 'client-contact': '0570 612 345', 'client-representatives': said });
      expect((await client())['client-representatives']).toBeUndefined();
    },
  );

  it.each(['Jan Smit, 0612345678', 'fg@tenhave.nl', 'mevrouw de Vries van Privacybureau Zuid, 0570 123456'])(
    'is "%s"',
    async (said) => {
      await bot.answer({ name: 'garage ten have', 'client-contact': '0570 612 345', 'client-representatives': said });
      expect((await client())['client-representatives']).toBe(said);
    },
  );

  it('is told in the form by what they are', async () => {
    await bot.say('garage ten have');
    await bot.say('0570 612 345, de fg is Jan Smit');
    await bot.say('ja');
    expect((await client())['client-representatives']).toBe('Jan Smit');
  });
});

describe('the client', () => {
  it.each([
    ['de lonen, voor bakker Joosten', 'bakker Joosten'],
    ['we doen de boekhouding voor Bakkerij Joosten', 'Bakkerij Joosten'],
    ['payroll for Joosten Bakery', 'Joosten Bakery'],
    ['bakkerij joosten', 'bakkerij joosten'],
    ['Stichting Zorg voor Ouderen', 'Stichting Zorg voor Ouderen'],
    ['De Loods', 'De Loods'],
  ])('of "%s" is %s', async (said, name) => {
    await bot.say(said);
    await bot.say('0570 612 345');
    await bot.say('ja');
    expect((await client())['name']).toBe(name);
  });
});

describe('work for a client that is named', () => {
  it.each([
    'we do the payroll for Bakery Jansen',
    'We also do the books for cafe zuid',
    'i keep the books and payroll for Hotel Zon',
    'wij doen de boekhouding van Smit & Zn',
    'ik doe ook de lonen voor Anja Smit Kappers',
  ])('is no pay and no books of our own, and no client that is there: "%s"', async (said) => {
    await bot.say('garage ten have');
    await bot.say('0570 612 345');
    await bot.say('ja');
    await bot.say('later');
    await bot.press('begin|payroll');
    await bot.say('later');
    const { text } = await bot.say(said);
    expect(text).toMatch(/lijkt|klinkt|sounds/);
    expect(text).toMatch(/Werk voor een klant|Work for a client/);
    expect(text).not.toMatch(/staat al|already/);
  });

  it.each([
    'we do the payroll for our staff',
    'we do payroll for everyone who works here',
    'we do the payroll for Anna and Piet who work here',
    'we doen de lonen voor alle medewerkers',
    'we doen de administratie van Exact',
    'we do the books for March in Exact',
  ])('is not "%s"', async (said) => {
    await bot.say('later');
    expect((await bot.say(said)).text).not.toMatch(/Werk voor een klant|Work for a client/);
  });

  it('is known by its name', async () => {
    await bot.say('garage ten have');
    await bot.say('0570 612 345');
    await bot.say('ja');
    await bot.say('later');
    expect((await bot.say('we doen de lonen voor garage ten have')).text).toContain('W-001 garage ten have staat al');
  });
});

it.each(['we do the payroll for Bakery Jansen', 'we do the books for Cafe Zuid', 'wij doen de lonen voor Smit & Zn'])(
  'in an introduction it tells of no staff: "%s"',
  async (said) => {
    const introduced = await startBot();
    await saidBefore(introduced, 'hoi');
    await introduced.answer({ name: 'Clarke Bookkeeping', contact: 'emma@clarke.nl' });
    const { text } = await introduced.say(said);
    expect(text).toMatch(/Werk voor een klant|Work for a client/);
    expect(text).not.toMatch(/Personeel: ja|Staff: yes/);
    await introduced.close();
  },
);
