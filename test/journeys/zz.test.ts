import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from './support.js';
let bot: TestBot;
beforeEach(async () => { bot = await startBot(); await finishFirstRun(bot); });
afterEach(() => bot.close());
it.each(['20 kinderen en hun ouders','wel wachtwoord en versleuteld'])('%s', async (said) => {
  await bot.say('/datalek', 'noor');
  await bot.answer({ 'what-happened': 'Er ging iets mis met een mail', 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false }, { record: 'new:breach-report', as: 'noor' });
  const { id } = await bot.record('D-001');
  await bot.press(`change|${id}|whose`);
  console.log((await bot.say('van ons')).text);
  console.log((await bot.say(said)).text);
});
