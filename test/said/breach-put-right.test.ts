// What is put right of the data of a breach that runs, beside whatever is asked: it is asked back, and the papers say the new.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, type Heard, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await heldOnce(bot, 'a stolen laptop of which all is known', begin);
});
afterEach(() => bot.close());

const idOf = async () => (await bot.record('D-001')).id;
const form = async (): Promise<Heard> => bot.press(`form|${await idOf()}|@effects`);

async function begin(): Promise<void> {
  await finishFirstRun(bot);
  await bot.say('/datalek');
  const happened = 'Laptop gestolen uit de trein, niet versleuteld, met namen en wachtwoorden van 300 klanten';
  const values = { 'what-happened': happened, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
  await bot.answer(values, { record: 'new:breach-report' });
  await bot.press(`read-report|${await idOf()}`);
  await bot.say('ja');
}

describe('that nobody can read them', () => {
  it.each([
    'oh wacht hij was toch versleuteld met bitlocker',
    'D-001: hij was toch versleuteld',
    'de laptop was wel versleuteld',
    'nee hij was wel versleuteld',
    'blijkt dat de schijf versleuteld was',
    'it turns out the laptop was encrypted',
  ])('is asked back beside the form that is open, and stored with a yes: "%s"', async (said) => {
    await form();
    expect((await bot.say(said)).text).toContain('Bedoelt u in D-001 Datalek: Leesbaar: Nee, ze zijn versleuteld?');
    expect(await bot.stored('D-001')).toMatchObject({ readable: 'readable' });
    await bot.say('ja');
    const stored = await bot.stored('D-001');
    expect(stored).toMatchObject({ readable: 'unintelligible' });
    expect(stored).not.toHaveProperty('measures');
  });

  it.each([
    'voortaan zijn onze laptops wel versleuteld',
    'de back-up was wel versleuteld',
    'was hij toch versleuteld?',
    'ik weet niet of hij versleuteld was',
    'hij was niet versleuteld',
    'aangifte gedaan en de laptop geblokkeerd',
    'nee dat weten we nog niet',
  ])('is not heard in "%s"', async (said) => {
    await form();
    expect((await bot.say(said)).text).not.toContain('Bedoelt u in D-001 Datalek: Leesbaar');
    expect(await bot.stored('D-001')).toMatchObject({ readable: 'readable' });
  });
});

describe('what was not among them', () => {
  it.each([
    'nee er staan geen wachtwoorden op, wel namen',
    'er stonden toch geen wachtwoorden op',
    'D-001: geen wachtwoorden',
  ])('goes from the file with a yes: "%s"', async (said) => {
    await form();
    expect((await bot.say(said)).text).toContain('Bedoelt u in D-001 Datalek: Gegevens: Naam?');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ data: ['name'] });
  });

  it.each(['er stonden geen adressen op', 'geen idee', 'we hebben geen wachtwoord veranderd', 'niemand belde'])(
    'is not heard in "%s"',
    async (said) => {
      await form();
      expect((await bot.say(said)).text).not.toContain('Bedoelt u in D-001 Datalek: Gegevens');
    },
  );
});
