// "Moet dat echt?" right after a request was told, and the day that stands in its form without anybody having said it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

it.each(['moet dat echt? ik wou m bewaren voor volgend seizoen', 'moet dat?', 'moet ik dat echt doen'])(
  'whether somebody must be erased is answered by the law of that, and the offer stays: "%s"',
  async (words) => {
    await bot.say('die jongen die we afgewezen hebben mailde maandag dat we zijn brief en cv moeten weggooien');
    const { text } = await bot.say(words);
    expect(text).toContain('Art. 17 en art. 19 AVG');
    expect(text).toContain('4 weken');
    expect(text).toContain('nog niet gemeld');
    expect((await bot.say('ja')).text).toContain('Iets laten weghalen');
  },
);

it('of what else is asked it is whether it may be refused', async () => {
  await bot.say('een klant wil weten wat we van haar hebben');
  const { text } = await bot.say('moet dat echt');
  expect(text).toContain('Art. 12 lid 4 AVG');
  expect(text).not.toContain('Art. 17');
});

it('a day that nobody said is asked in words', async () => {
  await bot.say('een klant wil weten wat we van haar hebben');
  expect((await bot.say('ja')).text).toContain('(vandaag, klopt dat?)');
  expect((await bot.say('kwam gisteren binnen')).text).not.toContain('klopt dat?');
});
