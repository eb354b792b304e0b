// "App" is any program: that WhatsApp was filled in for it is said, with how to name another.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('/register wijzig V-001');
});
afterEach(() => bot.close());

it.each(['in de app', 'we sturen het via de app', 'per app', 'onze eigen app', 'in the app', 'app'])(
  '"%s"',
  async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Voor "app" vul ik WhatsApp in.');
    expect(text).toContain('WhatsApp');
    await bot.say('geen WhatsApp');
    const put = await bot.say('Rijplanner');
    expect(put.text).toMatch(/Programma's en plaatsen: .*Rijplanner/);
    expect(put.text).not.toMatch(/Programma's en plaatsen: .*WhatsApp/);
  },
);

it('beside other programs too, which stay when it goes', async () => {
  expect((await bot.say('in moneybird en in de app')).text).toContain('Voor "app" vul ik WhatsApp in.');
  const { text } = await bot.say('geen WhatsApp');
  expect(text).toContain("Programma's en plaatsen: Moneybird\n");
});

it.each([
  'whatsapp',
  'we appen met klanten',
  'in appjes',
  'signal app',
  'in moneybird',
  'wats app',
  'in een app op de telefoon',
])('is not said of "%s"', async (said) => {
  expect((await bot.say(said)).text).not.toContain('Voor "app" vul ik');
});
