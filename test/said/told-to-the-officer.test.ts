// Who takes care of privacy is sent to nobody, least of all to themselves.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

it.each(['/datalek toon D-001', '/verzoek toon R-001'])(
  'the officer looks at the number that is not there: "%s"',
  async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Kijk of het nummer klopt.');
    expect(text).not.toContain('noor');
    expect((await bot.say(said, 'piet')).text).toContain('Vraag het aan noor.');
  },
);

it.each(['moeten we dit melden?', 'should we tell the customer?'])(
  'the officer decides whether it is reported: "%s"',
  async (said) => {
    await bot.say('/datalek');
    await bot.say('ik heb een mail naar de verkeerde klant gestuurd');
    const { text } = await bot.say(said);
    expect(text).toContain('Dat besluit u zelf.');
    await bot.say('/datalek', 'piet');
    await bot.say('ik heb een mail naar de verkeerde klant gestuurd', 'piet');
    expect((await bot.say(said, 'piet')).text).toContain('Dat besluit noor.');
  },
);
