// Who asks for a moment, cannot get further on their screen, or wants to see what they said, in whatever words, gets a word back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('in many ways', () => {
  it.each([
    'blijf even hangen, er komt iemand binnen',
    'tel je even door, ik heb de postbode',
    'give me a sec, somebody at the counter',
  ])('asks for a moment, and answers no question: "%s"', async (said) => {
    await bot.say('hoi');
    await bot.say(said);
    expect((await bot.say('/register profiel')).text).not.toContain(said.slice(0, 12));
  });

  it.each([
    'dat vinkje werkt niet bij mij',
    'ik krijg dat ding niet aangevinkt',
    'i keep pressing that button but nothing moves',
  ])('cannot get further, and hears that everything can be typed: "%s"', async (said) => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    await bot.say('/register wijzig V-001');
    expect((await bot.say(said)).text).toContain('een knop is nooit nodig');
  });

  it.each([
    'de klant wacht op het scherm aan de balie',
    'de bel doet het niet meer',
    'die knop van de kassa zit er niet meer op',
  ])('is no word back where something is told: "%s"', async (said) => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    const { text } = await bot.say(said);
    expect(text).not.toMatch(/Neem de tijd|geen haast|een knop is nooit nodig/);
  });
});
