// A card may show one question only: a yes to it is of what stands there, also where that says no.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';
import { atGarage } from './garage.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  expect((await atGarage(bot, 'cameras', 2)).text).toContain('De gegevens blijven in Europa');
});
afterEach(() => bot.close());

const outside = async () => (await bot.stored('V-002'))['outside-eea'];

it.each(['ja', 'ja klopt', 'klopt', 'ja hoor', 'yep', 'jazeker', 'ja dat is zo', 'Ja!', 'yes'])(
  'agrees with what it says: "%s"',
  async (said) => {
    const before = await outside();
    const { text } = await bot.say(said);
    expect(text).not.toContain('Welk land');
    expect(text).toContain('Hoe lang');
    expect(await outside()).toBe(before);
  },
);

it.each([
  'ja er gaan gegevens naar amerika',
  'ja, de beelden staan in een cloud in china',
  'er gaat iets naar amerika',
])('is asked back where more is told with it: "%s"', async (said) => {
  const before = await outside();
  expect((await bot.say(said)).text).toContain('Bedoelt u');
  expect(await outside()).toBe(before);
});
