// Why something is decided names facts: it is the reason, and no fact that is put right.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  for (const said of ['mail met loonstroken naar de verkeerde gestuurd, vanmorgen 8 uur', 'ja', 'ja'])
    await bot.say(said);
  const sent = await bot.say('verstuur');
  await bot.press(sent.button('Besluit AP'));
  await bot.say('ja');
  await bot.say('nee');
});
afterEach(() => bot.close());

it.each([
  'het risico is klein want hij heeft alles gewist',
  'hij heeft de mail meteen gewist, dus geen risico',
  'the risk is small because he deleted all of it',
])('stands as the reason, with the decision: "%s"', async (said) => {
  const { text } = await bot.say(said);
  expect(text).toContain(`Waarom (AP): ${said}`);
  expect(text).toContain('Melden bij de AP: nee');
  expect(text).not.toContain('Bedoelt u: Staat nog open');
});
