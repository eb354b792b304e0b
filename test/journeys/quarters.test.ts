// A part of an hour is no whole one: "a quarter of an hour ago" was taken for an hour ago.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('ik heb de verhuislijst naar de verkeerde klant gemaild');
  await bot.say('ja');
});
afterEach(() => bot.close());

it.each([
  ['a quarter of an hour ago', '08:45'],
  ['quarter of an hour ago', '08:45'],
  ['een kwartier geleden', '08:45'],
  ['three quarters of an hour ago', '08:15'],
  ['half an hour ago', '08:30'],
  ['an hour ago', '08:00'],
])('"%s" is %s', async (said, at) => {
  expect((await bot.say(said)).text).toContain(`Gemerkt op: 24 november 2026 om ${at}`);
});
