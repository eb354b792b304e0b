// Who passed a request on and hears that it is withdrawn reads whom to tell, and makes no new request of it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

it.each(['hij trekt het weer in', 'he withdrew it'])('is passed on: "%s"', async (said) => {
  await bot.say('een oud medewerker belde maandag, hij wil zijn personeelsdossier zien', 'piet');
  await bot.say('ja', 'piet');
  await bot.say('ja', 'piet');
  const { text } = await bot.say(said, 'piet');
  expect(text).toContain('Gaat dit over R-001');
  expect(text).toContain('Zeg het tegen noor');
  expect(await bot.read(({ records }, own) => records.list(own, 'request'))).toHaveLength(1);
});

it('is of none where this person passed none on', async () => {
  expect((await bot.say('hij trekt het weer in', 'piet')).text).not.toContain('Zeg het tegen noor');
});
