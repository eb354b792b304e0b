// In which way a request came in is what somebody said of that, and no word for what is asked about.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

it.each([
  'een klant wil niet meer gemaild worden',
  'een klant wil niet langer gebeld worden',
  'een klant wil geen mails meer ontvangen',
  'a customer doesnt want to be emailed anymore',
  'a customer wants no more emails',
  'a customer wants her phone number changed',
  'een klant wil haar e-mail adres laten wijzigen',
])('nobody said how: "%s"', async (words) => {
  const { text } = await bot.say(words);
  expect(text).toContain('Ik begreep: ');
  expect(text).not.toContain('Hoe ontvangen');
});

it.each([
  ['een klant mailde dat hij niet meer gebeld wil worden', 'Per e-mail'],
  ['een klant belde, ze wil geen mails meer', 'Aan de balie of telefoon'],
  ['a customer phoned, she wants no more emails', 'Aan de balie of telefoon'],
  ['mevrouw Bos mailt dat haar adres niet klopt', 'Per e-mail'],
])('"%s": %s', async (words, how) => {
  expect((await bot.say(words)).text).toContain(`Hoe ontvangen: ${how}`);
});

it('a newsletter that is told beside the form is no letter', async () => {
  await bot.say('mevrouw Smit wil haar gegevens zien');
  await bot.say('ja');
  expect((await bot.say('we sturen nu ook een nieuwsbrief, via mailchimp')).text).not.toContain(
    'Hoe ontvangen: Met een brief',
  );
});
