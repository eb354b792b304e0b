// The name of the business, put right on the card that reads back what was understood.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await bot.say('hallo henk smit hier, garage autobedrijf henk smit, 6 man, klanten en personeel.');
});
afterEach(() => bot.close());

it.each([
  ['ja maar de naam is autobedrijf henk smit zonder garage ervoor', 'autobedrijf henk smit'],
  ['nee gewoon autobedrijf henk smit', 'autobedrijf henk smit'],
  ['naam moet zijn: Autobedrijf Henk Smit', 'Autobedrijf Henk Smit'],
  ['de naam is gewoon Autobedrijf Henk Smit hoor', 'Autobedrijf Henk Smit'],
  ['nee, zonder garage ervoor', 'autobedrijf henk smit'],
  ['pff het bedrijf heet autobedrijf henk smit', 'autobedrijf henk smit'],
])('is what it is said to be: %s', async (said, name) => {
  expect((await bot.say(said)).text).toContain(`Naam bedrijf: ${name}\n`);
});

it.each(['de naam is fout', 'nee gewoon 7 man', 'nee, geen camera erbij', 'ja en de naam van de boekhouder is Jansen'])(
  'stays as it is: %s',
  async (said) => {
    expect((await bot.say(said)).text).toContain('Naam bedrijf: garage autobedrijf henk smit\n');
  },
);
