// The advice on a breach stands on the card of its file, and before a question only where it says something new.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('ik heb de verhuislijst met 14 adressen naar de verkeerde klant gemaild, een kwartier geleden');
  await bot.say('ja');
  await bot.say('weet ik niet');
  await bot.say('ja');
  await bot.press((await bot.say('/datalek toon D-001')).button('De vragen'));
});
afterEach(() => bot.close());

it('does not come before a question while nothing of it is known', async () => {
  const { text } = await bot.say('ja');
  expect(text).toContain('Van wie zijn de gegevens?');
  expect(text).not.toContain('Dit weegt mee');
  expect((await bot.say('weet ik niet')).text).not.toContain('Dit weegt mee');
});

it('comes when it is another case', async () => {
  await bot.say('ja');
  expect((await bot.say('2')).text).toContain('Waarschuw meteen elke opdrachtgever');
});
