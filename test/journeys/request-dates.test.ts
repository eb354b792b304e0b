// One request names one date on all its screens; where the last day moved past a weekend, both days are named.
import { afterEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from './support.js';

let bot: TestBot;
afterEach(() => bot.close());

const asked = async (language: 'nl' | 'en', kinds: readonly string[], received: string) => {
  bot = await startBot({ now: `${received}T08:00:00.000Z`, demo: true, bot: { language } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say(language === 'nl' ? '/verzoek nieuw' : '/request new');
  return bot.answer(
    { words: language === 'nl' ? 'dit kan niet' : 'this is not right', kinds, about: 'customer', received },
    { record: 'new:request-report' },
  );
};

it.each([
  ['nl', '22 december 2026'],
  ['en', '22 December 2026'],
] as const)('a complaint alone is answered within four weeks, on each screen (%s)', async (language, day) => {
  const sent = await asked(language, ['complaint'], '2026-11-24');
  expect(sent.text).toContain(day);
  expect((await bot.say('R-001')).text).toContain(day);
  expect((await bot.say(language === 'nl' ? '/verzoek' : '/request')).text).toContain(day);
});

it('a complaint beside a right keeps the month of that right', async () => {
  await asked('nl', ['complaint', 'access'], '2026-11-24');
  expect((await bot.say('R-001')).text).toContain('Uiterlijk 24 december 2026');
});

it.each([
  ['nl', 'Uiterlijk 20 december 2026', 'had uiterlijk 21 december 2026 gemoeten; 20 december 2026 was een vrije dag'],
  ['en', 'By 20 December 2026', 'was due by 21 December 2026; 20 December 2026 was no working day'],
] as const)('who is late reads which day moved (%s)', async (language, until, late) => {
  await asked(language, ['access'], '2026-11-20');
  expect((await bot.say('R-001')).text).toContain(until);
  bot.now = '2026-12-22T08:00:00.000Z';
  expect((await bot.say('R-001')).text).toContain(late);
});
