// "Er is niets bewaard" is said of what was told last; where the same message stored something, it is said of that alone.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, ...garage);
});
afterEach(() => bot.close());

const garage = [
  'hoi',
  'ik ben noor en heb een garage, 6 man, we doen apk en onderhoud. boekhouder is flynth',
  'ja',
  'garage noor, noor@garage.nl',
  'ja',
  'ikzelf',
  ...['nee', 'ja', 'ja', 'nee', 'nee', 'nee', 'ja', 'nee', 'nee'],
  'verder met V-002',
  ...['carsys', '2', 'ik', 'ja'],
];

it.each(['ja prima. de accountant krijgt de gegevens ook', 'klopt. de verzekeraar krijgt de gegevens ook'])(
  'is said of what waits alone, where the yes before it stored a card: %s',
  async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Bedoelt u');
    expect(text).toContain('Hiervan is nog niets bewaard.');
    expect(text).not.toContain('Er is nog niets bewaard');
  },
);

it('is said of all where nothing was stored', async () => {
  expect((await bot.say('de accountant krijgt de gegevens ook')).text).toMatch(/Er is nog niets bewaard|^! Bedoelt u/);
});
