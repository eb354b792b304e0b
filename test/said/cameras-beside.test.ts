// Cameras that are named beside the card of another activity stand by themselves: they are no place where data of customers come from.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';
import { atGarage } from './garage.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const ways = [
  'camera',
  "camera's",
  'ook camera',
  "en camera's",
  "camera's hangen er wel",
  "we hebben wel camera's",
  "ja we hebben ook camera's buiten",
  "er hangen 2 camera's in de werkplaats",
  'we have cameras too',
];

describe('beside a card of customers', () => {
  it.each(ways.flatMap((said) => [0, 1, 2].map((cards) => [said, cards] as const)))(
    'they lead to where they stand: "%s", at card %i',
    async (said, cards) => {
      await atGarage(bot, 'customers', cards);
      const before = await bot.stored('V-001');
      const { text } = await bot.say(said);
      expect(text).toContain("V-002 Camera's");
      expect(text).not.toMatch(/Bedoelt u|is nu:/);
      expect(await bot.stored('V-001')).toEqual(before);
    },
  );

  it.each(['cookies', 'website', 'ook de website'])('a thing is no source of data: "%s"', async (said) => {
    await atGarage(bot, 'customers', 2);
    const before = (await bot.stored('V-001'))['source'];
    expect((await bot.say(said)).text).not.toContain('Bron');
    expect((await bot.stored('V-001'))['source']).toEqual(before);
  });

  it.each(['gegevens komen ook van de website', 'we krijgen ze ook van het internet'])(
    'where data come from is heard where that is said: "%s"',
    async (said) => {
      await atGarage(bot, 'customers', 2);
      expect((await bot.say(said)).text).toMatch(/eigen systemen|internet/);
    },
  );
});

it.each(["camera's hangen er wel", "ze hangen er wel, de camera's"])(
  'who says that there are is not asked whether there are none: "%s"',
  async (said) => {
    await atGarage(bot, 'cameras', 3);
    expect((await bot.say(said)).text).not.toContain("Camera's: nee");
  },
);
