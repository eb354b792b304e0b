// "Waar zijn we" in the middle of an activity tells of that, and first of what has a term and still runs.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later', noor);
});
afterEach(() => bot.close());

const reported = () =>
  bot.answer(
    {
      'what-happened': 'de verhuislijst ging naar de verkeerde klant',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': false,
    },
    { record: 'new:breach-report', as: 'piet' },
  );
const asked = [
  'waar zijn we',
  'hoe ver zijn we',
  'hoe ver ben ik?',
  'hoeveel moet ik nog?',
  'how far are we?',
] as const;

it.each(asked)('with its day, where a breach runs: "%s"', async (said) => {
  await reported();
  await bot.say('/register wijzig V-001');
  const { text } = await bot.say(said);
  expect(text).toContain('D-001');
  expect(text).toContain('uiterlijk melden');
  expect(text).toMatch(/V-001/);
});

it('and of nothing else where nothing runs', async () => {
  await bot.say('/register wijzig V-001');
  expect((await bot.say('hoe ver zijn we')).text).not.toContain('Dit loopt nu');
});

it('nor to who may not read it', async () => {
  await reported();
  expect((await bot.say('waar zijn we', 'els')).text).not.toContain('D-001');
});
