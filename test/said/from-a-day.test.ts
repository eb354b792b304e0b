// What was asked back and is so from a day to come only; and who does what then.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('hoi', 'mo');
  await bot.say('hoi', 'kees');
  await saidBefore(bot, 'later', 'mo wordt onze vervanger', 'ja');
});
afterEach(() => bot.close());

describe('who is the deputy', () => {
  it.each([
    'ja maar pas per 1 januari',
    'vanaf 1 januari pas',
    'nee, pas vanaf 1 januari',
    'ja, op 1 januari',
    'yes, from 1 january',
  ])('becomes a plan for that day: "%s"', async (said) => {
    const { deputy } = await bot.stored();
    await bot.say('kees is onze nieuwe vervanger');
    const { text } = await bot.say(said);
    expect(text).toMatch(/Dit verandert er op 1 januari|This changes on 1 January/);
    await bot.say('ja');
    expect((await bot.stored())['deputy']).toEqual(deputy);
    const asked = await bot.say('wie is dan vervanger');
    expect(asked.text).toMatch(/Op 1 januari \d{4} verandert dit: kees wordt vervanger/);
    expect(asked.text).not.toContain('Nog niet bewaard');
  });
});

describe('what cannot be planned', () => {
  it('is not stored as if it were so now, and that is said', async () => {
    const { name } = await bot.stored();
    await bot.say('we heten De Vlierhof');
    const { text } = await bot.say('ja maar pas per 1 januari');
    expect(text).toContain('Vertel het op 1 januari');
    await bot.say('ja');
    expect((await bot.stored())['name']).toBe(name);
  });
});
