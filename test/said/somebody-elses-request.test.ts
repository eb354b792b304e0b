// A request is of one person: what somebody else takes back closes it not, and where a photo stands is no way in which they asked.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

it('is not closed by who is called otherwise, and the ones that run are named', async () => {
  await saidBefore(
    bot,
    'een klant, Piet Smit, mailde vanmorgen dat hij wil weten wat we van hem hebben',
    'ja',
    'verstuur',
    'later',
  );
  const { text } = await bot.say('mevr Kok trekt haar verzoek in');
  expect(text).toContain('Ik vind geen lopend verzoek van mevr Kok');
  expect(text).toContain('[R-001]');
  await bot.say('ja');
  expect(await bot.stored('R-001')).not.toHaveProperty('closing');
  expect((await bot.say('Piet Smit trekt zijn verzoek in')).text).toContain('Gaat dit over R-001?');
});

it('is led to where nobody is called otherwise', async () => {
  await saidBefore(bot, 'mevr Kok mailde vanmorgen, ze wil geen folders meer', 'ja', 'verstuur', 'later');
  expect((await bot.say('mevrouw Kok trekt haar verzoek in')).text).toContain('Gaat dit over R-001?');
});

it('did not come in where the photos stand', async () => {
  await saidBefore(bot, "de moeder van Tim vraagt of we de foto's van haar zoon van facebook halen", 'ja', 'verstuur');
  expect(await bot.stored('R-001')).not.toHaveProperty('how');
});

it('came in by what it was sent through', async () => {
  await saidBefore(bot, 'een klant vraagt via facebook of we haar adres wissen', 'ja', 'verstuur');
  expect(await bot.stored('R-001')).toMatchObject({ how: 'chat' });
});
