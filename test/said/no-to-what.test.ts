// A button that says no to what was asked back of another question is not taken for the no that answers the question itself.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi', 'wij zijn Bakkerij Zoet', 'info@zoet.nl', 'ja', 'bakkerij', 'acht', 'ikzelf');
  await saidBefore(bot, 'geen vervanger', 'ja', 'ja', 'ja', 'nee');
});
afterEach(() => bot.close());

it.each(['oh nee we hebben geen personeel', 'we hebben toch geen personeel'])(
  'says to what beside a question of yes or no: "%s"',
  async (said) => {
    const before = await bot.stored();
    const heard = await bot.say(said);
    expect(heard.text).toContain('Bedoelt u: Personeel: nee?');
    expect(heard.text).toContain('[Ja, dat bedoel ik] [Nee, dat niet]');
    expect((await bot.press(heard.button('Nee, dat niet'))).text).toContain('Huurt u wel eens');
    expect(await bot.stored()).toEqual(before);
  },
);

it.each(['nee', 'nee hoor', 'nee dat niet', 'no'])('"%s" typed below it is heard as before', async (no) => {
  const before = await bot.stored();
  await bot.say('oh nee we hebben geen personeel');
  expect((await bot.say(no)).text).toContain('Huurt u wel eens');
  expect(await bot.stored()).toEqual(before);
});
