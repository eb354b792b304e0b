// What somebody was offered to report was reported before, or is the same one: it is dropped, and what they want with it is heard.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('/datalek', 'kees');
  await bot.answer(
    {
      'what-happened': 'Map met formulieren laten liggen',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': false,
      incident: 'paper-lost',
    },
    { record: 'new:breach-report', as: 'kees' },
  );
  await bot.say('later');
  await bot.say('kees zei net dat hij een map met formulieren kwijt is');
});
afterEach(() => bot.close());

describe('what was reported before', () => {
  it.each([
    'nee dat heeft kees al gemeld',
    'nee hij heeft het zelf al gemeld',
    'dat is al gemeld',
    'nee dat is hetzelfde',
    'dat is dezelfde',
    'die tweede is dezelfde hoor',
    'nee is al D-001',
    'no he already reported it',
  ])('is not reported again, and takes up nothing that is told later: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/Zal ik het melden|Wat er gebeurde: kees/);
    expect((await bot.say('wat loopt er nog')).text).not.toContain('nog niet gemeld');
  });

  it.each(['nee hij heeft het al gemeld, D-001. laat die zien', 'nee dat heeft kees al gemeld. laat D-001 zien'])(
    'is shown where that is wanted: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Map met formulieren laten liggen');
    },
  );

  it.each(['nee maar de politie heeft het al gemeld aan ons', 'ik heb het al gemeld bij de politie'])(
    'is not what was told to others: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toMatch(/^Goed\. Er is niets bewaard/);
    },
  );
});
